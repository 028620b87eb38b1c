/**
 * S5: everything that can be asked, by everybody who must not. The table of routes is walked, so a route that is added is in it;
 * only what it takes to ask a route well stands here.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { REFUSALS } from '../../../src/team/refusals.ts';
import type { Route } from '../../../src/team/route.ts';
import { ROUTES, type RouteName } from '../../../src/team/routes.ts';
import { sampleAssignment } from '../../team/an-assignment.ts';
import { type AServer, aServer, type Caller } from './a-server.ts';

const ALL = Object.entries(ROUTES) as [RouteName, Route][];

/** A body that is as described, for routes that take one. */
const BODIES: Partial<Record<RouteName, unknown>> = {
  inviteTrainer: {},
  changeTrainer: { name: 'Somebody' },
  addPasskey: { id: 'AA', client: 'AA', authenticator: 'AA', spki: 'AA' },
  makeTeam: { name: 'Another team' },
  changeTeam: { name: 'Renamed' },
  renewCode: { hours: 2 },
  changeMember: { hidden: true },
  mergeMembers: { from: 'f'.repeat(32) },
  giveList: { text: sampleAssignment().text },
  takeFile: { text: '{}' },
  changeMe: { ranked: true },
  sendPlay: { record: {} },
  nowAt: { scenario: null },
  beginStepped: { list: 'f'.repeat(64), scenario: 'new-scenario' },
  step: { number: 0, move: 'hello', chain: 'f'.repeat(64) },
};

let server: AServer;
/** Callers who must not, for routes of trainers about team A. */
let strangers: Readonly<Record<string, Caller>>;
/** Callers who hold no member's key. */
let keyless: Readonly<Record<string, Caller>>;
let ids: Readonly<Record<string, string>>;
let before: string;

const everything = async () => {
  const tables = await server.database.read((sql) =>
    sql.all<{ name: string }>("select name from sqlite_master where type = 'table'"),
  );
  return JSON.stringify(
    await Promise.all(tables.map(({ name }) => server.database.read((sql) => sql.all(`select * from ${name}`)))),
  );
};

beforeAll(async () => {
  server = await aServer();
  const { firstTrainer, another, makeTeam, join, ask } = server;
  const mine = await firstTrainer('Ms Okafor');
  const other = await another(mine, 'Mr Lindqvist');
  const ended = await another(mine, 'Mr Late');
  await ask('POST', '/trainer/sign-out', { session: ended });
  const [a, b] = [await makeTeam(mine, 'Team A'), await makeTeam(other, 'Team B')];
  const ada = await join(a.code.code, 'Ada');
  const removed = await join(a.code.code, 'Gone');
  const bo = await join(b.code.code, 'Bo');
  const list = await ask<{ list: { id: string } }>('POST', `/teams/${a.team.id}/lists`, {
    session: mine,
    body: { text: sampleAssignment().text },
  });
  await ask('PUT', `/plays/${'1'.repeat(32)}`, { key: ada.key, body: { record: {} } });
  const { undo } = (
    await ask<{ undo: string }>('DELETE', `/teams/${a.team.id}/members/${removed.id}`, { session: mine })
  ).body;
  ids = { team: a.team.id, member: ada.id, list: list.body.list.id, undo, attempt: '1'.repeat(32), code: a.code.code };
  const nobody = { key: 'f'.repeat(32), session: 'f'.repeat(32) };
  keyless = {
    anyone: {},
    'a key that is none': nobody,
    'whoever was removed': { key: removed.key },
    'a trainer': { session: mine },
  };
  strangers = {
    anyone: {},
    'a secret that is none': nobody,
    'another trainer': { session: other },
    'a member of the team': { key: ada.key },
    'a member of another team': { key: bo.key },
    'whoever was removed': { key: removed.key },
    'a session that has ended': { session: ended },
    'a member’s key as a session': { session: ada.key },
  };
  before = await everything();
});

const pathOf = (route: Route) => route.path.replaceAll(/:(\w+)/g, (_, name: string) => ids[name] ?? '0'.repeat(32));
const asked = (name: RouteName, route: Route, caller: Caller) =>
  server.ask<{ code: string }>(route.method, pathOf(route), { ...caller, ...(route.body && { body: BODIES[name] }) });

describe('S5: what must not be asked', () => {
  it('has a body here for every route that takes one', () => {
    const missing = ALL.filter(([name, { body, who }]) => body && who !== 'anyone' && BODIES[name] === undefined);
    expect(missing.map(([name]) => name)).toEqual([]);
  });

  const ofTeams = ALL.filter(([, { who, path }]) => who === 'trainer' && path.includes(':team'));
  it.each(ofTeams)(
    '%s of team A is refused to everybody but its trainers, and nothing is written',
    async (name, route) => {
      for (const [who, caller] of Object.entries(strangers)) {
        const { status, body } = await asked(name, route, caller);
        const expected = who === 'another trainer' ? 'not-found' : 'not-signed-in';
        expect([who, body.code, status]).toEqual([who, expected, REFUSALS[expected].status]);
      }
      expect(await everything()).toBe(before);
    },
  );

  it.each(ofTeams)('%s of a team that is not there is answered exactly as of somebody else’s', async (name, route) => {
    const stranger = strangers['another trainer'] as Caller;
    const theirs = await asked(name, route, stranger);
    const path = pathOf(route).replace(ids.team ?? '', '0'.repeat(32));
    const none = await server.ask(route.method, path, { ...stranger, ...(route.body && { body: BODIES[name] }) });
    expect([none.status, none.text]).toEqual([theirs.status, theirs.text]);
  });

  const ofTrainers = ALL.filter(([, { who, path }]) => who === 'trainer' && !path.includes(':team'));
  it.each(ofTrainers)('%s is refused to whoever is no trainer', async (name, route) => {
    for (const [who, caller] of Object.entries(strangers)) {
      if (who === 'another trainer') continue;
      expect([who, (await asked(name, route, caller)).body.code]).toEqual([who, 'not-signed-in']);
    }
    expect(await everything()).toBe(before);
  });

  const ofMembers = ALL.filter(([, { who }]) => who === 'member');
  it.each(ofMembers)('%s is refused to whoever holds no key', async (name, route) => {
    for (const [who, caller] of Object.entries(keyless))
      expect([who, (await asked(name, route, caller)).body.code]).toEqual([who, 'not-signed-in']);
    expect(await everything()).toBe(before);
  });

  it('members, lists and undos of team A are not reached through a team of one’s own', async () => {
    const stranger = strangers['another trainer'] as Caller;
    const { body } = await server.ask<{ teams: { id: string }[] }>('GET', '/trainer', stranger);
    const own = body.teams[0]?.id ?? '';
    const through = ofTeams.filter(([, { path }]) => /:(?:member|list|undo)/.test(path));
    expect(through.length).toBeGreaterThan(6);
    for (const [name, route] of through) {
      const path = pathOf(route).replace(ids.team ?? '', own);
      const { body } = await server.ask<{ code: string }>(route.method, path, {
        ...stranger,
        ...(route.body && { body: BODIES[name] }),
      });
      expect([name, body.code]).toEqual([name, 'not-found']);
    }
    for (const query of [`/board?list=${ids.list}`, `/room?list=${ids.list}`, `/export?member=${ids.member}`])
      expect((await server.ask('GET', `/teams/${own}${query}`, stranger)).status, query).toBe(404);
    const plays = await server.ask<{ plays: unknown[] }>('GET', `/teams/${own}/plays?member=${ids.member}`, stranger);
    expect(plays.body.plays).toEqual([]);
    const file = await server.ask('POST', `/teams/${own}/files`, {
      ...stranger,
      body: { text: '{}', member: ids.member },
    });
    expect([404, 422]).toContain(file.status);
    const invite = await server.ask('POST', '/trainer/links', { ...stranger, body: { team: ids.team } });
    expect(invite.status).toBe(404);
    expect(await everything()).toBe(before);
  });

  it('a play of somebody else’s name is told nothing of', async () => {
    const bo = strangers['a member of another team'] as Caller;
    // The name is free in their own team: it is theirs.
    expect((await server.ask('PUT', `/plays/${ids.attempt}`, { ...bo, body: { record: {} } })).status).toBe(202);
    const mine = await server.ask<{ plays: { id: string }[] }>('GET', '/plays', bo);
    expect(mine.body.plays.map(({ id }) => id)).toEqual([ids.attempt]);
  });

  it('a trainer does not let in another whom no team joins to them', async () => {
    const stranger = strangers['another trainer'] as Caller;
    const okafor = await server.database.read((sql) =>
      sql.one<{ id: string }>("select id from trainer where name = 'Ms Okafor'"),
    );
    expect((await server.ask('POST', '/trainer/links', { ...stranger, body: { trainer: okafor?.id } })).status).toBe(
      404,
    );
  });
});
