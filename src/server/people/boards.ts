/** What boards are made of, read from the totals of a team, or from the plays of one list. */
import type { BoardInput, TeamInput } from '../../team/board-of.ts';
import type { CountedPlay, Counting, Guessing, Person, StoryPlays } from '../../team/board-rows.ts';
import type { PlayCard } from '../../team/card.ts';
import type { PlayClass } from '../../team/shapes.ts';
import { AS_BEGUN } from '../store/begun.ts';
import type { Sql } from '../store/sql.ts';
import { listNamed, SINCE_GIVEN } from './lists.ts';
import { type TeamRow, teamRow } from './teams.ts';

type PersonRow = { readonly id: string; readonly name: string; readonly ranked: number };
type Counted = {
  readonly member: string;
  readonly rules: string;
  readonly title: string;
  readonly list: string | null;
  readonly score: number;
  readonly class: PlayClass;
  readonly sequence: number;
  readonly given: string | null;
};

const PLAY = ['member', 'rules', 'title', 'list', 'score', 'class', 'sequence'] as const;
const columns = (of: 'first' | 'best') => PLAY.map((name) => `${of}.${name} as ${of}_${name}`).join(', ');

/** Whoever is shown: not removed, not hidden. */
async function peopleOf(sql: Sql, team: string): Promise<readonly Person[]> {
  const rows = await sql.all<PersonRow>(
    'select id, name, ranked from member where team = ? and removed is null and hidden = 0 order by id',
    team,
  );
  return rows.map(({ id, name, ranked }) => ({ id, name, ranked: ranked === 1 }));
}

/** A card is ours, and its row has a hash over it: it is not judged again at each look. */
const countedPlay = ({ member, rules, title, list, score, class: how, sequence, given }: Counted): CountedPlay => ({
  member,
  story: rules,
  title,
  list,
  score,
  class: how,
  sequence,
  ...(given !== null && { card: JSON.parse(given) as PlayCard }),
});

type Totals = { readonly [Name in (typeof PLAY)[number] as `first_${Name}` | `best_${Name}`]: Counted[Name] } & {
  readonly plays: number;
  readonly sum: number;
  readonly given: string | null;
};

/** All that people of a team played, story by story. */
async function wholeTeam(sql: Sql, team: string): Promise<readonly StoryPlays[]> {
  // Where points are given away is told of first plays alone.
  const rows = await sql.all<Totals>(
    `select total.plays as plays, total.sum_points as sum, first.given as given, ${columns('first')}, ${columns('best')}
      from total
      join play as first on first.team = total.team and first.attempt = total.first_attempt
      join play as best on best.team = total.team and best.attempt = total.best_attempt
      where total.team = ?`,
    team,
  );
  return rows.map((row) => ({
    first: countedPlay({
      member: row.first_member,
      rules: row.first_rules,
      title: row.first_title,
      list: row.first_list,
      score: row.first_score,
      class: row.first_class,
      sequence: row.first_sequence,
      given: row.given,
    }),
    best: countedPlay({
      member: row.best_member,
      rules: row.best_rules,
      title: row.best_title,
      list: row.best_list,
      score: row.best_score,
      class: row.best_class,
      sequence: row.best_sequence,
      given: null,
    }),
    plays: Number(row.plays),
    sum: Number(row.sum),
  }));
}

/** Of several with as many points, the best is the one that came first. */
const isBetter = (one: CountedPlay, other: CountedPlay) =>
  one.score > other.score || (one.score === other.score && one.sequence < other.sequence);

/** What was played for one list, story by story. */
async function forList(sql: Sql, team: string, list: string): Promise<readonly StoryPlays[]> {
  const rows = await sql.all<Counted>(
    `select ${PLAY.join(', ')}, given from play where team = ? and list = ? and state = 'counted' and ${SINCE_GIVEN}
      order by ${AS_BEGUN}`,
    team,
    list,
  );
  const found = new Map<string, StoryPlays>();
  for (const play of rows.map(countedPlay)) {
    const key = `${play.member} ${play.story}`;
    const had = found.get(key);
    found.set(key, {
      first: had?.first ?? play,
      best: had && isBetter(had.best, play) ? had.best : play,
      plays: (had?.plays ?? 0) + 1,
      sum: (had?.sum ?? 0) + play.score,
    });
  }
  return [...found.values()];
}

/** Plays that count, of all. */
async function playsThatCount(sql: Sql, team: string): Promise<number> {
  const row = await sql.one<{ many: number }>(
    'select coalesce(sum(plays), 0) as many from total join member on member.id = total.member where total.team = ? and removed is null',
    team,
  );
  return Number(row?.many ?? 0);
}

/** Which board. */
export interface Which {
  readonly list?: string | undefined;
  readonly plays: Counting;
}

async function readInput(
  sql: Sql,
  { id: team, events, goal_plays }: TeamRow,
  { list, plays }: Which,
  guessing: Guessing,
): Promise<BoardInput> {
  const all = await wholeTeam(sql, team);
  const given = list === undefined ? undefined : await listNamed(sql, team, list);
  return {
    people: await peopleOf(sql, team),
    rows: given ? await forList(sql, team, given.id) : all,
    firsts: all.map(({ first }) => first),
    gaps: await sql.all<{ story: string; list: string | null; sequence: number }>(
      'select story, list, sequence from gap where team = ?',
      team,
    ),
    ...(given && { list: { id: given.id, title: given.title } }),
    counting: plays,
    ...(goal_plays !== null && { goal: { plays: goal_plays, have: await playsThatCount(sql, team) } }),
    upTo: events,
    guessing,
  };
}

/** Boards held at a time. */
const HELD = 200;

/**
 * What boards are made of, held until something happens in the team: a whole class looks at the same. Whatever changes a board
 * is an event with a number, so what is held is never older than what stands in the database.
 */
export class Boards {
  readonly #held = new Map<string, BoardInput>();
  readonly #guessing: Guessing;

  constructor(guessing: Guessing) {
    this.#guessing = guessing;
  }

  /** The input of a board. */
  async input(sql: Sql, team: string, which: Which): Promise<BoardInput> {
    const row = await teamRow(sql, team);
    const name = `${team} ${which.list ?? ''} ${which.plays}`;
    const held = this.#held.get(name);
    if (held?.upTo === row.events) return held;
    const input = await readInput(sql, row, which, this.#guessing);
    this.#held.delete(name);
    this.#held.set(name, input);
    const [oldest] = this.#held.keys();
    if (this.#held.size > HELD && oldest !== undefined) this.#held.delete(oldest);
    return input;
  }
}

/** A team to hold against others. */
export async function teamInput(
  sql: Sql,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<TeamInput> {
  return { id, name, people: await peopleOf(sql, id), rows: await wholeTeam(sql, id) };
}
