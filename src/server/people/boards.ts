/** What boards are made of, read from the totals of a team, or from the plays of one list. */
import type { BoardInput, TeamInput } from '../../team/board-of.ts';
import type { CountedPlay, Counting, Guessing, Person, StoryPlays } from '../../team/board-rows.ts';
import { PlayCard } from '../../team/card.ts';
import type { PlayClass } from '../../team/shapes.ts';
import type { Sql } from '../store/sql.ts';
import { listNamed } from './lists.ts';
import { teamRow } from './teams.ts';

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

const PLAY = ['member', 'rules', 'title', 'list', 'score', 'class', 'sequence', 'given'] as const;
const columns = (of: string) => PLAY.map((name) => `${of}.${name} as ${of}_${name}`).join(', ');

/** Whoever is shown: not removed, not hidden. */
async function peopleOf(sql: Sql, team: string): Promise<readonly Person[]> {
  const rows = await sql.all<PersonRow>(
    'select id, name, ranked from member where team = ? and removed is null and hidden = 0 order by id',
    team,
  );
  return rows.map(({ id, name, ranked }) => ({ id, name, ranked: ranked === 1 }));
}

function countedPlay({ member, rules, title, list, score, class: how, sequence, given }: Counted): CountedPlay {
  const card = given === null ? undefined : PlayCard.safeParse(JSON.parse(given)).data;
  return { member, story: rules, title, list, score, class: how, sequence, ...(card && { card }) };
}

const from = (row: Readonly<Record<string, unknown>>, of: 'first' | 'best'): CountedPlay =>
  countedPlay(Object.fromEntries(PLAY.map((name) => [name, row[`${of}_${name}`]])) as unknown as Counted);

/** All that people of a team played, story by story. */
async function wholeTeam(sql: Sql, team: string): Promise<readonly StoryPlays[]> {
  const rows = await sql.all(
    `select total.plays as plays, total.sum_points as sum, ${columns('first')}, ${columns('best')} from total
      join play as first on first.team = total.team and first.attempt = total.first_attempt
      join play as best on best.team = total.team and best.attempt = total.best_attempt
      where total.team = ?`,
    team,
  );
  return rows.map((row) => ({
    first: from(row, 'first'),
    best: from(row, 'best'),
    plays: Number(row.plays),
    sum: Number(row.sum),
  }));
}

/** What was played for one list, story by story. */
async function forList(sql: Sql, team: string, list: string): Promise<readonly StoryPlays[]> {
  const rows = await sql.all<Counted>(
    `select ${PLAY.join(', ')} from play where team = ? and list = ? and state = 'counted' order by sequence`,
    team,
    list,
  );
  const found = new Map<string, StoryPlays>();
  for (const play of rows.map(countedPlay)) {
    const key = `${play.member} ${play.story}`;
    const had = found.get(key);
    found.set(key, {
      first: had?.first ?? play,
      best: had && had.best.score >= play.score ? had.best : play,
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

/** The input of a board. */
export async function boardInput(
  sql: Sql,
  team: string,
  { list, plays }: { readonly list?: string | undefined; readonly plays: Counting },
  guessing: Guessing,
): Promise<BoardInput> {
  const { events, goal_plays } = await teamRow(sql, team);
  const all = await wholeTeam(sql, team);
  const given = list === undefined ? undefined : await listNamed(sql, team, list);
  return {
    people: await peopleOf(sql, team),
    rows: given ? await forList(sql, team, given.id) : all,
    firsts: all.map(({ first }) => first),
    ...(given && { list: { id: given.id, title: given.title } }),
    counting: plays,
    ...(goal_plays !== null && { goal: { plays: goal_plays, have: await playsThatCount(sql, team) } }),
    upTo: events,
    guessing,
  };
}

/** A team to hold against others. */
export async function teamInput(
  sql: Sql,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<TeamInput> {
  return { id, name, people: await peopleOf(sql, id), rows: await wholeTeam(sql, id) };
}
