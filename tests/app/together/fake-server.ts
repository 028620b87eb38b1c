/**
 * A team server for tests of its pages: everything in memory, driven by the one table of routes. What comes in and what
 * goes out is held to the schemas, so that it cannot drift from the real one.
 */
import type { Said } from '../../../src/app/together/talk.ts';
import { dataHash } from '../../../src/scenario/hash.ts';
import type { Board, BoardForMember } from '../../../src/team/board.ts';
import { type Problem, REFUSALS, type RefusalCode } from '../../../src/team/refusals.ts';
import type { Route } from '../../../src/team/route.ts';
import { ROUTES, type RouteName } from '../../../src/team/routes.ts';
import type { Code, Member, MyList, Progress, Team, TeamList, TeamPlay } from '../../../src/team/shapes.ts';

/** What a handler is given. */
interface Asked {
  readonly at: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  // biome-ignore lint/suspicious/noExplicitAny: each handler knows its own body, which the schema has checked
  readonly body: any;
  /** Member whose key came along. */
  readonly me: FakeMember | undefined;
}
type Handlers = { readonly [N in RouteName]?: (asked: Asked) => Said<N> };

interface FakeMember extends Omit<Member, 'plays' | 'last'> {
  readonly team: string;
  readonly keys: readonly string[];
}
interface FakePlay extends TeamPlay {
  readonly member: string;
  readonly record: unknown;
}
interface FakeTeam extends Omit<Team, 'members'> {
  code?: Code;
  readonly lists: TeamList[];
}

/** Says no. */
export class Refused extends Error {
  readonly code: RefusalCode;
  readonly more: Partial<Problem>;
  constructor(code: RefusalCode, more: Partial<Problem> = {}) {
    super(code);
    this.code = code;
    this.more = more;
  }
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DAY = 86_400_000;
/** When it is, for this server. */
export const NOW = Date.UTC(2026, 10, 30, 9);

export interface FakeServer {
  readonly fetch: typeof globalThis.fetch;
  readonly members: Map<string, FakeMember>;
  readonly plays: FakePlay[];
  readonly teams: Map<string, FakeTeam>;
  /** Answers to be given in place of its own, by name. */
  readonly instead: Partial<{ [N in RouteName]: () => Said<N> }>;
  /** Anything asked, by name and in order. */
  readonly asked: RouteName[];
  /** Called before each request is worked on, and after: throws where the line breaks. */
  line: { before: (name: RouteName) => void; after: (name: RouteName) => void };
  trainer: { id: string; name: string } | undefined;
  /** Of the last copy that was put in the place of its data. */
  restored?: string;
  readonly link: string;
  /** Works out what has arrived. */
  work(): void;
  aTeam(name: string): FakeTeam & { code: Code };
  join(team: string, name: string): FakeMember;
}

/** An empty server. */
export function fakeServer(): FakeServer {
  let made = 0;
  const fresh = (of: string) => {
    made += 1;
    return dataHash([of, made]);
  };
  const id = () => fresh('id').slice(0, 32);
  const code = (): Code => {
    const letters = [...fresh('code')].slice(0, 8).map((hex, at) => {
      return ALPHABET[(Number.parseInt(hex, 16) * 7 + at * 5) % 32];
    });
    return { code: `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`, expires: NOW + DAY };
  };
  const [members, teams] = [new Map<string, FakeMember>(), new Map<string, FakeTeam>()];
  const moving = new Map<string, string>();
  const undos = new Map<string, () => void>();
  const plays: FakePlay[] = [];
  let sequence = 0;

  const orRefused = <T>(found: T | undefined, why: RefusalCode = 'not-found'): T => {
    if (found === undefined) throw new Refused(why);
    return found;
  };
  const undo = (back: () => void) => {
    const name = id();
    undos.set(name, back);
    return { undo: name };
  };
  const playsOf = (member: string) => plays.filter((play) => play.member === member);
  const memberShown = ({ team: _team, keys: _keys, ...member }: FakeMember): Member => {
    const own = playsOf(member.id);
    const last = own.at(-1)?.received;
    return { ...member, plays: own.length, ...(last !== undefined && { last }) };
  };
  const inTeam = (team: string) => [...members.values()].filter((member) => member.team === team);
  const teamShown = ({ code: _code, lists: _lists, ...team }: FakeTeam): Team => ({
    ...team,
    members: inTeam(team.id).length,
  });
  const playShown = ({ member: _member, record: _record, ...play }: FakePlay): TeamPlay => play;
  const teamOf = ({ at }: Asked) => orRefused(server.trainer && teams.get(at.team ?? ''));
  const memberOf = ({ at }: Asked) => orRefused(members.get(at.member ?? ''));
  const byCode = (wanted: string | undefined) =>
    orRefused(
      [...teams.values()].find((team) => team.code?.code === wanted),
      'code-expired',
    );
  const me = ({ me: found }: Asked) => orRefused(found, 'not-signed-in');
  const put = (member: FakeMember) => {
    members.set(member.id, member);
    return member;
  };
  const joined = (member: FakeMember): Said<'join'> => ({
    member: { id: member.id, name: member.name },
    team: { id: member.team, name: orRefused(teams.get(member.team)).name },
  });
  const newMember = (team: string, name: string, key: string): FakeMember => {
    if (inTeam(team).some((one) => one.name === name)) throw new Refused('name-taken');
    return put({ id: id(), team, name, joined: NOW, hidden: false, ranked: false, devices: 1, keys: [key] });
  };
  const mine = (list: TeamList): MyList => ({ ...list, open: true, served: 0, taken: 0 });
  const board = (team: FakeTeam): Board => ({
    plays: 'first',
    people: inTeam(team.id).length,
    stories: [],
    groups: [],
    rows: [],
    upTo: sequence,
    team: { plays: plays.length },
    cells: [],
    limits: [{ code: 'team-too-small', least: 4 }],
    ...(team.goal && { goal: { plays: team.goal.plays, have: plays.length } }),
  });

  const handlers: Handlers = {
    health: () => ({
      ok: true,
      takesPlays: true,
      version: 'fake',
      ...(server.restored !== undefined && { restored: server.restored }),
    }),
    signIn: ({ body }) => {
      if (body.link !== server.link) throw new Refused('code-expired');
      server.trainer = { id: id(), name: body.name ?? 'Trainer' };
      return { trainer: server.trainer, until: NOW + DAY / 3, secure: false };
    },
    beforeJoining: ({ at }) => {
      const team = byCode(at.code);
      return { team: team.name, sees: ['name', 'plays', 'points', 'when'], expires: NOW + DAY, plainHttp: true };
    },
    join: ({ at, body }) => {
      const team = byCode(at.code);
      const known = inTeam(team.id).find(({ keys }) => keys.includes(body.key));
      return joined(known ?? newMember(team.id, body.name, body.key));
    },
    moveHere: ({ at, body }) => {
      const member = orRefused(members.get(moving.get(at.code ?? '') ?? ''), 'code-expired');
      const keys = [...member.keys, body.key];
      return joined(put({ ...member, keys, devices: keys.length }));
    },
    me: (asked) => {
      const team = orRefused(teams.get(me(asked).team));
      return { member: memberShown(me(asked)), team: teamShown(team), lists: team.lists.map(mine) };
    },
    changeMe: (asked) => ({ member: memberShown(put({ ...me(asked), ...asked.body })) }),
    leave: (asked) => {
      members.delete(me(asked).id);
      return undefined;
    },
    sendPlay: (asked) => {
      const member = me(asked);
      const { record } = asked.body;
      const attempt = asked.at.attempt ?? '';
      const known = plays.find((play) => play.id === attempt);
      if (known && dataHash(known.record) !== dataHash(record)) throw new Refused('play-differs');
      if (known) return playShown(known);
      const { rules, words, scenario } = record;
      sequence += 1;
      const play: FakePlay = {
        id: attempt,
        scenario: { ...scenario, rules, words },
        received: NOW,
        sequence,
        result: { state: 'waiting' },
        member: member.id,
        record,
      };
      plays.push(play);
      return playShown(play);
    },
    myPlays: (asked) => {
      const after = Number(asked.query.after ?? 0);
      return {
        plays: playsOf(me(asked).id)
          .filter((play) => play.sequence > after)
          .map(playShown),
        more: false,
      };
    },
    nowAt: () => undefined,
    moveAway: (asked) => {
      const made = code();
      moving.set(made.code, me(asked).id);
      return made;
    },
    board: (asked): BoardForMember => ({ ...board(orRefused(teams.get(me(asked).team))), mine: [] }),
    whoAmI: () => ({
      trainer: orRefused(server.trainer, 'not-signed-in'),
      until: NOW + DAY / 3,
      teams: [...teams.values()].map(teamShown),
      passkeys: 0,
    }),
    signOut: () => {
      server.trainer = undefined;
      return undefined;
    },
    inviteTrainer: () => ({ link: id(), expires: NOW + DAY }),
    makeTeam: ({ body }) => {
      orRefused(server.trainer, 'not-signed-in');
      const team = server.aTeam(body.name);
      return { team: teamShown(team), code: team.code };
    },
    team: (asked) => {
      const team = teamOf(asked);
      return {
        team: teamShown(team),
        code: team.code ?? null,
        trainers: server.trainer ? [server.trainer] : [],
        members: inTeam(team.id).map(memberShown),
        lists: team.lists,
      };
    },
    changeTeam: (asked) => {
      const team = teamOf(asked);
      const { goal, ...rest } = asked.body;
      const { goal: before, ...plain } = team;
      const next: FakeTeam = {
        ...plain,
        ...rest,
        ...(goal === undefined ? before && { goal: before } : goal && { goal }),
      };
      teams.set(team.id, next);
      return { team: teamShown(next), ...undo(() => teams.set(team.id, team)) };
    },
    deleteTeam: (asked) => {
      const team = teamOf(asked);
      teams.delete(team.id);
      return undo(() => teams.set(team.id, team));
    },
    renewCode: (asked) => {
      const team = teamOf(asked);
      team.code = { ...code(), expires: NOW + asked.body.hours * 3_600_000 };
      return team.code;
    },
    endCode: (asked) => {
      delete teamOf(asked).code;
      return undefined;
    },
    changeMember: (asked) => {
      const member = memberOf(asked);
      return { member: memberShown(put({ ...member, ...asked.body })), ...undo(() => put(member)) };
    },
    removeMember: (asked) => {
      const member = memberOf(asked);
      members.delete(member.id);
      return asked.query.erase === 'true' ? { undo: null } : undo(() => put(member));
    },
    mergeMembers: (asked) => {
      const [into, from] = [memberOf(asked), orRefused(members.get(asked.body.from))];
      const moved = playsOf(from.id);
      for (const play of moved) plays[plays.indexOf(play)] = { ...play, member: into.id };
      members.delete(from.id);
      return { member: memberShown(into), ...undo(() => put(from)) };
    },
    moveMember: (asked) => {
      const made = code();
      moving.set(made.code, memberOf(asked).id);
      return made;
    },
    undo: ({ at }) => {
      orRefused(undos.get(at.undo ?? ''), 'too-late-to-undo')();
      return undefined;
    },
    giveList: (asked) => {
      const team = teamOf(asked);
      const { text, attempts, stepped } = asked.body;
      const list: TeamList = { id: dataHash(text), title: JSON.parse(text).title, text, attempts, stepped, given: NOW };
      team.lists.push(list);
      return { list, ...undo(() => team.lists.pop()) };
    },
    takeListBack: (asked) => {
      const team = teamOf(asked);
      const [list] = team.lists.splice(
        team.lists.findIndex((one) => one.id === asked.at.list),
        1,
      );
      return undo(() => list && team.lists.push(list));
    },
    progress: (asked) => ({
      list: asked.at.list ?? '',
      people: inTeam(teamOf(asked).id).map(
        ({ id: member, name }): Progress => ({ member, name, served: 0, of: 3, attempts: 0 }),
      ),
    }),
    teamBoard: (asked) => board(teamOf(asked)),
    room: (asked) => ({ ...board(teamOf(asked)), mine: [] }),
    teamsCompared: () => ({ stories: [], leftOut: [] }),
    teamPlays: () => ({ plays: [], more: false }),
    takeFile: (asked) => {
      const member = newMember(teamOf(asked).id, JSON.parse(asked.body.text).name, id());
      return { member: memberShown(member), taken: 1, had: 0, ...undo(() => members.delete(member.id)) };
    },
    export: (() => '{}') as never,
    audit: () => ({ lines: [{ sequence: 1, at: NOW, who: 'server', did: 'team-made' }] }),
  };

  const matchers = Object.entries<Route>(ROUTES).map(([name, route]) => ({
    name: name as RouteName,
    route,
    path: new RegExp(`^/api/v1${route.path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
  }));
  const problem = (why: Refused) => {
    const status = REFUSALS[why.code].status;
    const body = { type: `/problems/${why.code}`, title: why.code, status, code: why.code, ...why.more };
    return new Response(JSON.stringify(body), {
      status,
      headers: {
        'content-type': 'application/problem+json',
        ...(why.more.retryAfter !== undefined && { 'retry-after': String(why.more.retryAfter) }),
      },
    });
  };
  function answer(name: RouteName, route: Route, request: Request, url: URL, text: string): Response {
    const at = matchers.find((one) => one.name === name)?.path.exec(url.pathname)?.groups ?? {};
    const key = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
    const found = [...members.values()].find(({ keys }) => key !== undefined && keys.includes(key));
    if (route.who === 'member' && !found) throw new Refused('not-signed-in');
    if (route.who === 'trainer' && !server.trainer) throw new Refused('not-signed-in');
    const body = route.body?.safeParse(text === '' ? undefined : JSON.parse(text));
    if (body && !body.success) throw new Refused('malformed');
    const query = (route.query?.parse(Object.fromEntries(url.searchParams)) ?? {}) as Asked['query'];
    const handler = (server.instead[name] ?? handlers[name]) as ((asked: Asked) => unknown) | undefined;
    if (!handler) throw new Refused('not-found');
    const said = handler({ at, query, body: body?.data, me: found });
    // What this server says is what the table says it says.
    const checked = route.answer.body ? route.answer.body.parse(said) : said;
    if (route.answer.status === 204) return new Response(null, { status: 204 });
    return new Response(route.answer.as === 'file' ? String(checked) : JSON.stringify(checked), {
      status: route.answer.status,
    });
  }

  const server: FakeServer = {
    members,
    plays,
    teams,
    instead: {},
    asked: [],
    line: { before: () => undefined, after: () => undefined },
    trainer: undefined,
    link: 'a'.repeat(32),
    work() {
      for (const [at, play] of plays.entries())
        if (play.result.state === 'waiting')
          plays[at] = {
            ...play,
            result: { state: 'counted', class: 'replayed', points: 80, score: 78, ending: 'good', marks: [] },
          };
    },
    aTeam(name) {
      const team = { id: id(), name, created: NOW, lists: [], code: code() };
      teams.set(team.id, team);
      return team;
    },
    join: (team, name) => newMember(team, name, id()),
    async fetch(input, init) {
      const request = new Request(new URL(String(input), 'http://team.test'), init);
      const url = new URL(request.url);
      const match = matchers.find(({ route, path }) => route.method === request.method && path.test(url.pathname));
      const text = await request.text();
      if (!match) return problem(new Refused('not-found'));
      server.asked.push(match.name);
      server.line.before(match.name);
      let response: Response;
      try {
        response = answer(match.name, match.route, request, url, text);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        response = problem(error);
      }
      server.line.after(match.name);
      return response;
    },
  };
  return server;
}
