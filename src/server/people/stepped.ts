/**
 * Plays that the server steps, as rows: one for each play under way, its record written anew with each move. Whoever writes has
 * read the record before and says which it was, so that two who move at once make one move. Once a play is over it is kept like
 * any other, in the same transaction.
 */
import type { Assignment } from '../../assignment/assignment.ts';
import { unitAt } from '../../assignment/units.ts';
import type { PlayRecord } from '../../record/record.ts';
import type { SteppedList } from '../../team/stepped.ts';
import { keepPlay, PlayDiffers, playNamed } from '../store/plays.ts';
import type { Sql } from '../store/sql.ts';
import { storyNamed } from '../store/stories.ts';
import type { BeginsAt, StoryAt, WantedStory } from '../verify/turn.ts';
import { assignmentOf, GRACE, isOpen, type ListRow, listRow, SINCE_GIVEN } from './lists.ts';
import { DAY, type Moment } from './moment.ts';
import { found, Refusal } from './refusal.ts';

/** A play under way, or over and not yet swept away. */
export type SteppedRow = {
  readonly attempt: string;
  readonly team: string;
  readonly member: string;
  /** Hash of the list. */
  readonly list: string;
  /** Id of the story. */
  readonly scenario: string;
  readonly nonce: string;
  /** JSON. */
  readonly record: string;
  /** When each move came, JSON. */
  readonly times: string;
  readonly begun: number;
};

/** Whoever plays. */
interface Player {
  readonly team: string;
  readonly member: string;
}

/** The record of a row. */
export const recordOf = ({ record }: SteppedRow): PlayRecord => JSON.parse(record) as PlayRecord;

/** Somebody's own play of that name. */
export const steppedNamed = (sql: Sql, { team, member }: Player, attempt: string): Promise<SteppedRow | undefined> =>
  sql.one<SteppedRow>('select * from stepped where attempt = ? and team = ? and member = ?', attempt, team, member);

/** A list that is stepped; anything else is none here. */
async function steppedList(sql: Sql, team: string, list: string): Promise<ListRow> {
  const row = await listRow(sql, team, list);
  return found(row.stepped === 1 ? row : undefined);
}

type Finished = { readonly attempt: string; readonly scenario: string; readonly rules: string; readonly body: string };

/** How a list stands for somebody, with what is needed to go on. */
export interface Standing {
  readonly row: ListRow;
  readonly assignment: Assignment;
  readonly people: SteppedList['people'];
  /** Plays of the attempt finished last, in the order of the list; none while another is under way. */
  readonly finished: readonly Finished[];
  /** Plays of the attempt that is under way, by place. */
  readonly now: readonly (Finished | undefined)[];
  /** No attempt is left. */
  readonly spent: boolean;
}

/** How a list stands for somebody. Refuses where there is none that is stepped. */
export async function standingOf({ sql }: Moment, { team, member }: Player, list: string): Promise<Standing> {
  const row = await steppedList(sql, team, list);
  const assignment = assignmentOf(row);
  const plays = await sql.all<Finished>(
    `select attempt, scenario, rules, body from play where team = ? and member = ? and list = ? and state <> 'refused'
      and ${SINCE_GIVEN} order by sequence`,
    team,
    member,
    list,
  );
  const under = await sql.all<SteppedRow>(
    'select * from stepped where team = ? and member = ? and list = ? order by begun, attempt',
    team,
    member,
    list,
  );
  const running = under.filter((one) => recordOf(one).ended === null);
  const tries = assignment.scenarios.map(({ id, rules }) =>
    plays.filter((play) => play.scenario === id && play.rules === rules),
  );
  const taken = Math.min(...tries.map(({ length }) => length));
  const spent = taken >= row.attempts;
  const people = assignment.scenarios.map(({ id }, nth) => {
    const own = tries[nth] ?? [];
    const now = running.find(({ scenario }) => scenario === id);
    const done = own[spent ? row.attempts - 1 : taken];
    if (done) return { scenario: id, status: 'done' as const, attempt: done.attempt };
    if (!now) return { scenario: id, status: 'waiting' as const };
    const turn = recordOf(now).moves.length + 1;
    return { scenario: id, status: 'running' as const, attempt: now.attempt, turn };
  });
  const between = spent || people.every(({ status }) => status === 'waiting');
  const last = spent ? row.attempts - 1 : taken - 1;
  const finished = between && last >= 0 ? tries.flatMap((own) => own[last] ?? []) : [];
  return { row, assignment, people, finished, now: tries.map((own) => own[taken]), spent };
}

/** Can somebody be served now? */
export const mayServe = ({ row, spent }: Standing, now: number): boolean => !spent && isOpen(row, now);

/** The story of somebody of a list, with what is kept of it. @param words those it was begun in, once it is */
export async function storyOf(
  { sql }: Moment,
  { scenarios }: Assignment,
  scenario: string,
  words?: string,
): Promise<StoryAt> {
  const { id, title, rules, words: accepted } = found(scenarios.find((one) => one.id === scenario));
  const story: WantedStory = { id, title, rules, words: words === undefined ? accepted : [words] };
  const kept = await storyNamed(sql, rules, story.words[0] ?? '');
  return { story, texts: kept ? [kept.text] : [] };
}

/** How somebody of a list begins: in a day, after everybody before them. Refuses while one of those was not served. */
export async function beginsAt(moment: Moment, { assignment, now }: Standing, scenario: string): Promise<BeginsAt> {
  const place = assignment.scenarios.findIndex(({ id }) => id === scenario);
  if (place < 0) throw new Refusal('not-found');
  const { day, places } = unitAt(assignment, place);
  const before = [];
  for (const at of day ? places.filter((one) => one < place) : []) {
    const play = now[at];
    if (!play) throw new Refusal('list-closed');
    const record = JSON.parse(play.body) as PlayRecord;
    before.push({ place: at, record, ...(await storyOf(moment, assignment, play.scenario, record.words)) });
  }
  return { list: assignment, place, before };
}

/** The play of that name if it is this one, or the one under way with this person already. */
export async function hadAlready(
  { sql }: Moment,
  player: Player,
  attempt: string,
  { row, people }: Standing,
  scenario: string,
): Promise<SteppedRow | undefined> {
  const had = await steppedNamed(sql, player, attempt);
  if (had) {
    if (had.list !== row.id || had.scenario !== scenario) throw new Refusal('play-differs');
    return had;
  }
  const running = people.find((one) => one.scenario === scenario && one.status === 'running')?.attempt;
  return running === undefined ? undefined : found(await steppedNamed(sql, player, running));
}

/** Writes a play that begins. Whoever else began with this person meanwhile goes before: then theirs is given. */
export async function begin(moment: Moment, player: Player, list: string, record: PlayRecord): Promise<SteppedRow> {
  const { sql, now } = moment;
  const { team, member } = player;
  // Two devices that begin at once do so one after the other.
  await sql.run('update member set joined = joined where id = ?', member);
  const standing = await standingOf(moment, player, list);
  const { id } = record.scenario;
  const had = await hadAlready(moment, player, record.attempt, standing, id);
  if (had) return had;
  if (!mayServe(standing, now) || standing.people.find(({ scenario }) => scenario === id)?.status !== 'waiting')
    throw new Refusal('list-closed');
  if (await playNamed(sql, team, record.attempt)) throw new Refusal('play-differs');
  const made = await sql.run(
    `insert into stepped (attempt, team, member, list, scenario, nonce, record, times, begun)
      values (?, ?, ?, ?, ?, ?, ?, '[]', ?) on conflict (attempt) do nothing`,
    record.attempt,
    team,
    member,
    list,
    id,
    record.nonce ?? '',
    JSON.stringify(record),
    now,
  );
  if (made === 0) throw new Refusal('play-differs');
  return found(await steppedNamed(sql, player, record.attempt));
}

/** May a play that has begun be gone on with? It is let come to its end for a while after its list has closed. */
export async function mayGoOn({ sql, now }: Moment, { team, list }: SteppedRow): Promise<boolean> {
  const row = await sql.one<ListRow>('select * from list where id = ? and team = ?', list, team);
  return row !== undefined && row.taken_back === null && isOpen(row, now, GRACE);
}

/**
 * Writes a play one move further on. False when somebody else has moved meanwhile. A play that is over is kept as one the
 * server has stepped.
 */
export async function moved(
  { sql, now }: Moment,
  before: SteppedRow,
  record: PlayRecord,
): Promise<{ readonly written: boolean }> {
  const times = JSON.stringify([...(JSON.parse(before.times) as number[]), now]);
  const written = await sql.run(
    'update stepped set record = ?, times = ? where attempt = ? and record = ?',
    JSON.stringify(record),
    times,
    before.attempt,
    before.record,
  );
  if (written === 0) return { written: false };
  if (record.ended === null) return { written: true };
  const { team, member, attempt } = before;
  try {
    await keepPlay(sql, { team, member, attempt, class: 'stepped', record, received: now });
  } catch (error) {
    throw error instanceof PlayDiffers ? new Refusal('play-differs') : error;
  }
  return { written: true };
}

/** Rows of plays that are kept by now, a day after they began: nobody asks for their last turn any more. */
export const sweepStepped = (sql: Sql, now: number): Promise<number> =>
  sql.run(
    `delete from stepped where begun <= ? and exists (select 1 from play where play.team = stepped.team
      and play.attempt = stepped.attempt)`,
    now - DAY,
  );
