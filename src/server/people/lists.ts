/** Lists handed to a team: assignments, their rules frozen, with a window and so many attempts. */

import { type Assignment, assignmentHash } from '../../assignment/assignment.ts';
import { readAssignment } from '../../assignment/read-assignment.ts';
import { unitScores } from '../../assignment/units.ts';
import { reasonSaid } from '../../messages/reason.ts';
import { serverDetail } from '../../messages/server-detail.ts';
import { rulesHash, wordsHash } from '../../scenario/hash.ts';
import { readScenario } from '../../scenario/read.ts';
import type { MyList, Progress, TeamList } from '../../team/shapes.ts';
import { tell } from '../store/events.ts';
import type { PlayRow } from '../store/play-row.ts';
import type { Sql } from '../store/sql.ts';
import { keepStory, storyNamed } from '../store/stories.ts';
import { note } from './audit.ts';
import type { Moment } from './moment.ts';
import { found, Refusal } from './refusal.ts';
import { keepUndo } from './undo-rows.ts';

/** A list as a row. */
export type ListRow = {
  readonly id: string;
  readonly team: string;
  readonly title: string;
  readonly text: string;
  readonly opens: number | null;
  readonly closes: number | null;
  readonly attempts: number;
  readonly stepped: number;
  readonly given: number;
  readonly taken_back: number | null;
};

const shape = ({ id, title, text, opens, closes, attempts, given, stepped }: ListRow): TeamList => ({
  id,
  title,
  text,
  ...(opens !== null && { opens }),
  ...(closes !== null && { closes }),
  attempts,
  given,
  stepped: stepped === 1,
});

/** Lists that were given and not taken back, the latest first. */
async function rowsOf(sql: Sql, team: string): Promise<readonly ListRow[]> {
  return sql.all<ListRow>('select * from list where team = ? and taken_back is null order by given desc, id', team);
}

/** Lists of a team, the latest first. */
export const listsOf = async (sql: Sql, team: string): Promise<readonly TeamList[]> =>
  (await rowsOf(sql, team)).map(shape);

/** What a file says is wrong with it, as places of a refusal. */
export const fileRefused = (reasons: readonly string[], at = '') =>
  new Refusal('file-refused', { places: reasons.slice(0, 20).map((problem) => ({ at, problem })) });

/** How a list is given. */
export interface Giving {
  readonly text: string;
  readonly scenarios?: readonly string[] | undefined;
  readonly opens?: number | undefined;
  readonly closes?: number | undefined;
  readonly attempts: number;
  readonly stepped: boolean;
}

/** Is there a scenario with these rules that came with the game? */
export type Knows = (rules: string) => boolean | Promise<boolean>;

/** Keeps the stories that came along, each of which has to be one the list names, and tells whom nobody knows. */
async function keepStories({ sql }: Moment, { scenarios }: Assignment, texts: readonly string[], knows: Knows) {
  for (const [index, text] of texts.entries()) {
    const read = readScenario(text);
    if (!read.ok) throw fileRefused([serverDetail.notYet()], `/scenarios/${index}`);
    const rules = rulesHash(read.value);
    if (!scenarios.some((one) => one.rules === rules))
      throw fileRefused([serverDetail.notInList()], `/scenarios/${index}`);
    await keepStory(sql, { rules, words: wordsHash(read.value), text });
  }
  const missing: string[] = [];
  for (const { rules, words, title } of scenarios)
    if (!(await knows(rules)) && !(await storyNamed(sql, rules, words[0] ?? ''))) missing.push(title);
  if (missing.length > 0) throw fileRefused(missing.map((title) => serverDetail.sendAlong({ title })));
}

/** Hands a list to a team; gives the undo. Given again, it has another window and other attempts. */
export async function giveList(moment: Moment, team: string, by: string, giving: Giving, knows: Knows) {
  const { sql, now } = moment;
  const read = readAssignment(giving.text);
  if (!read.ok) throw fileRefused(read.reasons.map(reasonSaid), '/text');
  const { opens, closes } = giving;
  if (opens !== undefined && closes !== undefined && closes <= opens)
    throw new Refusal('malformed', { places: [{ at: '/closes', problem: serverDetail.closesFirst() }] });
  await keepStories(moment, read.assignment, giving.scenarios ?? [], knows);
  const id = assignmentHash(read.assignment);
  const before = await sql.one<ListRow>('select * from list where id = ? and team = ?', id, team);
  await sql.run(
    `insert into list (id, team, title, text, opens, closes, attempts, stepped, given) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (team, id) do update set opens = excluded.opens, closes = excluded.closes,
        attempts = excluded.attempts, stepped = excluded.stepped, taken_back = null`,
    id,
    team,
    read.assignment.title,
    giving.text,
    opens ?? null,
    closes ?? null,
    giving.attempts,
    giving.stepped ? 1 : 0,
    now,
  );
  await note(moment, team, by, 'list-given', id);
  await tell(sql, { team, at: now, did: 'lists-changed' });
  const made = await listRow(sql, team, id);
  const undo = await keepUndo(moment, team, { kind: 'list-given', list: id, row: before ?? null, made });
  return { list: shape(made), undo };
}

/** The list of that id, given and not taken back. */
export async function listRow(sql: Sql, team: string, list: string): Promise<ListRow> {
  return found(
    await sql.one<ListRow>('select * from list where id = ? and team = ? and taken_back is null', list, team),
  );
}

/** The list of that id. */
export const listNamed = async (sql: Sql, team: string, list: string) => shape(await listRow(sql, team, list));

/** Takes a list back; gives the undo. */
export async function takeListBack(moment: Moment, team: string, list: string, by: string): Promise<string> {
  const { sql, now } = moment;
  await listRow(sql, team, list);
  await sql.run('update list set taken_back = ? where id = ? and team = ?', now, list, team);
  await note(moment, team, by, 'list-taken-back', list);
  await tell(sql, { team, at: now, did: 'lists-changed' });
  return keepUndo(moment, team, { kind: 'list-taken-back', list });
}

/** The frozen list of a row that was read when it was given. */
export function assignmentOf({ text, title }: Pick<ListRow, 'text' | 'title'>): Assignment {
  const read = readAssignment(text);
  if (!read.ok) throw new Error(`the list “${title}” cannot be read any more`);
  return read.assignment;
}

/** A play of a list, as far as progress looks at it. */
type ListPlay = Pick<PlayRow, 'member' | 'scenario' | 'rules' | 'state' | 'points'>;

/** What came before a list was given was never held against it: an earlier version counted it. */
export const SINCE_GIVEN = 'received >= (select given from list where list.team = play.team and list.id = play.list)';
const PLAYS = `select member, scenario, rules, state, points from play
  where team = ? and list = ? and state <> 'refused' and ${SINCE_GIVEN}`;

/** How far these plays of one person, in their order, have come with a list. */
function howFar(list: Assignment, plays: readonly ListPlay[]) {
  const { scenarios, pass } = list;
  const tries = scenarios.map(({ id, rules }) => plays.filter((one) => one.scenario === id && one.rules === rules));
  const taken = Math.min(...tries.map((own) => own.length));
  const begun = Math.max(...tries.map((own) => own.length));
  const served = begun > taken ? tries.filter((own) => own.length > taken).length : begun === 0 ? 0 : scenarios.length;
  const first = tries.map(([one]) => (one?.state === 'counted' ? (one.points ?? 0) : undefined));
  const whole = first.filter((one) => one !== undefined);
  // A day is one, whoever is in it.
  const units = whole.length === scenarios.length ? unitScores(list, whole) : undefined;
  const average = units && units.reduce((sum, one) => sum + one, 0) / units.length;
  return {
    served,
    taken,
    begun,
    ...(average !== undefined && { average }),
    ...(average !== undefined && pass !== undefined && { passed: average >= pass }),
  };
}

/** Minutes a play may be under way when its list closes. */
export const GRACE = 15 * 60_000;

/** May it be played at this time? */
export const isOpen = ({ opens, closes }: ListRow, now: number, grace = 0) =>
  (opens === null || now >= opens) && (closes === null || now <= closes + grace);

/** The lists of a member, as they stand for them. */
export async function myLists({ sql, now }: Moment, team: string, member: string): Promise<readonly MyList[]> {
  const lists: MyList[] = [];
  for (const row of await rowsOf(sql, team)) {
    const plays = await sql.all<ListPlay>(`${PLAYS} and member = ? order by sequence`, team, row.id, member);
    const { served, taken } = howFar(assignmentOf(row), plays);
    const attempt = plays.length === 0 ? 0 : served;
    lists.push({ ...shape(row), open: isOpen(row, now) && taken < row.attempts, served: attempt, taken });
  }
  return lists;
}

/** Who somebody is at now. */
export interface At {
  readonly scenario: string;
  readonly title: string;
  readonly since: number;
}

/** Who somebody is at, called as the list calls them: what a browser says is no name. Whoever is at no story of the list is at none. */
function named(now: At | undefined, { scenarios }: Assignment): At | undefined {
  const one = scenarios.find(({ id }) => id === now?.scenario);
  return now && one && { ...now, title: one.title };
}

/** How far everybody is with a list, by name. */
export async function progressOf(
  sql: Sql,
  team: string,
  list: string,
  at: (member: string) => At | undefined,
): Promise<readonly Progress[]> {
  const assignment = assignmentOf(await listRow(sql, team, list));
  const plays = await sql.all<ListPlay>(`${PLAYS} order by sequence`, team, list);
  const people = await sql.all<{ id: string; name: string }>(
    'select id, name from member where team = ? and removed is null order by name, id',
    team,
  );
  return people.map(({ id, name }) => {
    const { served, begun, average, passed } = howFar(
      assignment,
      plays.filter(({ member }) => member === id),
    );
    const now = named(at(id), assignment);
    const [of, attempts] = [assignment.scenarios.length, begun];
    return {
      member: id,
      name,
      served,
      of,
      attempts,
      ...(average !== undefined && { average }),
      ...(passed !== undefined && { passed }),
      ...(now && { at: now }),
    };
  });
}

/** The list a play was made for, if the team had been given it when the play came: what came before is practice. */
export const listFor = (sql: Sql, { team, list, received }: Pick<PlayRow, 'team' | 'list' | 'received'>) =>
  sql.one<ListRow>('select * from list where id = ? and team = ? and given <= ?', list, team, received);

/**
 * Does its list take this play: while it was open, as it is to be played, and not one attempt too many? Whether it is what the
 * list asks for is for the judge to say. Time is when it came, by the server's clock: what a browser says of time proves
 * nothing; what comes too late can be handed over as a file.
 */
async function listTakes(sql: Sql, row: PlayRow, list: ListRow): Promise<boolean> {
  if (row.class === 'replayed') {
    const back = list.taken_back !== null && list.taken_back <= row.received;
    if (list.stepped === 1 || back || !isOpen(list, row.received, GRACE)) return false;
  }
  const before = await sql.one<{ many: number }>(
    `select count(*) as many from play where team = ? and member = ? and list = ? and scenario = ? and sequence < ?
      and state <> 'refused' and ${SINCE_GIVEN}`,
    row.team,
    row.member,
    list.id,
    row.scenario,
    row.sequence,
  );
  return Number(before?.many ?? 0) < list.attempts;
}

/**
 * What a list makes of a play. `practice`: it is for no list that this team had. `unheld`: it was not held against the list it
 * is for, which came meanwhile: it is to be judged again.
 * @param held the text of the list it was held against
 */
export async function listSays(
  sql: Sql,
  row: PlayRow,
  held: string | undefined,
): Promise<'takes' | 'refuses' | 'practice' | 'unheld'> {
  const list = row.list === null ? undefined : await listFor(sql, row);
  if (!list) return 'practice';
  if (held !== list.text) return 'unheld';
  return (await listTakes(sql, row, list)) ? 'takes' : 'refuses';
}
