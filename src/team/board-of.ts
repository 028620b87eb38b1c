/** The comparison of a team, worked out from what its plays came to: for trainers, and for members and the room. */
import { funnelOf } from '../comparison/funnel.ts';
import { groupsOf } from '../comparison/groups.ts';
import { rangesOf } from '../comparison/range.ts';
import { PEOPLE_LEAST } from '../comparison/suppress.ts';
import type { Board, BoardForMember, Limit, Row, TeamsCompared } from './board.ts';
import {
  type CountedPlay,
  type Counting,
  comparison,
  type Guessing,
  type Own,
  ownOf,
  type Person,
  rowOf,
  type StoryPlays,
} from './board-rows.ts';
import { byFives, cellsOf, type Gap } from './heat.ts';

/** Fewest people of a team that is compared at all. */
export const COMPARED_LEAST = 4;
/** Fewest people of a team whose members see where it gives away by kind of customer. */
export const KINDS_LEAST = 10;

/** What a board is made of. */
export interface BoardInput {
  /** Everybody but who is hidden or removed. */
  readonly people: readonly Person[];
  /** Their plays, story by story: all of them, or those made for the list. */
  readonly rows: readonly StoryPlays[];
  /** The first play of each person and story of all, whatever list it was for. */
  readonly firsts: readonly CountedPlay[];
  /** Where first plays stood of which nothing is left. */
  readonly gaps?: readonly Gap[];
  readonly list?: { readonly id: string; readonly title: string };
  readonly counting: Counting;
  readonly goal?: { readonly plays: number; readonly have: number };
  readonly upTo: number;
  readonly guessing: Guessing;
}

interface Compared {
  readonly stories: readonly string[];
  readonly groups: Board['groups'];
  readonly rows: readonly Row[];
  readonly limits: readonly Limit[];
}

/** Compares these people with one another. */
function compared(own: readonly Own[], { counting, guessing, people }: BoardInput): Compared {
  const tooSmall = people.length < COMPARED_LEAST;
  const { stories, units, lacks } = comparison(own, counting);
  const ranges = tooSmall ? [] : rangesOf(units);
  const hashes = new Set(tooSmall ? [] : stories.map(({ scenario }) => scenario));
  const rows = own.map((one, at) => {
    const range = ranges.find(({ id }) => id === one.person.id);
    return rowOf(one, counting, hashes, tooSmall ? [] : lacks(at), range, guessing);
  });
  const classes = new Set(rows.flatMap((row) => Object.keys(row.classes)));
  const few = !tooSmall && units.length === 0;
  return {
    stories: tooSmall ? [] : stories.map(({ title }) => title),
    groups: groupsOf(ranges).map(({ members, least, most }) => ({
      members: members.map(({ id, name }) => ({ id, name })),
      least,
      most,
    })),
    rows,
    limits: [
      ...(tooSmall ? [{ code: 'team-too-small', least: COMPARED_LEAST } as const] : []),
      ...(few ? [{ code: 'few-plays', least: 2 } as const] : []),
      ...(classes.size > 1 ? [{ code: 'classes-mixed' } as const] : []),
      ...(!tooSmall && !few && rows.some((row) => row.lacks.length > 0) ? [{ code: 'stories-apart' } as const] : []),
    ],
  };
}

const worthUnknown = (plays: readonly CountedPlay[]): readonly Limit[] =>
  plays.some(({ card }) => !card?.given) ? [{ code: 'worth-unknown' }] : [];

const outer = ({ list, counting, people, goal, upTo }: BoardInput) => ({
  ...(list && { list }),
  plays: counting,
  people: people.length,
  ...(goal && { goal }),
  upTo,
});

/** For trainers. */
export function boardOf(input: BoardInput): Board {
  const { stories, groups, rows, limits } = compared(ownOf(input.people, input.rows), input);
  const means = rows.flatMap(({ average, lacks }) =>
    average.mean !== undefined && (stories.length === 0 || lacks.length === 0) ? [average.mean] : [],
  );
  const firsts = input.rows.map(({ first }) => first);
  return {
    ...outer(input),
    stories: [...stories],
    groups,
    rows: [...rows],
    team: {
      plays: means.length,
      ...(means.length >= COMPARED_LEAST && { mean: means.reduce((sum, one) => sum + one, 0) / means.length }),
    },
    cells: cellsOf(firsts, true),
    limits: [...limits, ...worthUnknown(firsts)],
  };
}

/**
 * For a member, or for the whole room where nobody is named. People are compared among those who asked to be shown and whoever
 * looks, as though there were nobody else; what is told of the whole team is made of fives (see `heat.ts`).
 */
export function boardForMember(input: BoardInput, me: string | undefined): BoardForMember {
  const { people, counting, list } = input;
  const seen = people.filter(({ id, ranked }) => ranked || id === me);
  const { stories, groups, rows, limits } = compared(ownOf(seen, input.rows), input);
  const named = new Set(seen.filter(({ ranked }) => ranked).map(({ id }) => id));
  const own = rows.find(({ member }) => member === me);
  const mine = input.rows.flatMap(({ first }) => (first.member === me ? [first] : []));
  const inTeam = new Set(people.map(({ id }) => id));
  const isOfList = (of: string | null) => list === undefined || of === list.id;
  const all = input.firsts.filter((play) => isOfList(play.list));
  const firsts = all.filter((play) => inTeam.has(play.member));
  const gaps = (input.gaps ?? []).filter((gap) => isOfList(gap.list));
  const told = byFives(all, (play) => inTeam.has(play.member), gaps);
  const tooSmall = people.length < COMPARED_LEAST;
  return {
    ...outer(input),
    stories: [...stories],
    groups: tooSmall ? [] : groups,
    rows: tooSmall ? [] : rows.filter(({ member }) => named.has(member)),
    team: {
      plays: told.length,
      ...(told.length > 0 &&
        counting === 'first' && { mean: told.reduce((sum, { score }) => sum + score, 0) / told.length }),
    },
    cells: cellsOf(told, people.length >= KINDS_LEAST),
    ...(own && { me: own }),
    mine: cellsOf(mine, true),
    limits: [
      ...limits,
      ...(named.size < people.length ? [{ code: 'some-unnamed' } as const] : []),
      ...(told.length < firsts.length ? [{ code: 'cells-hidden', least: PEOPLE_LEAST } as const] : []),
      ...(people.length < KINDS_LEAST ? [{ code: 'kinds-hidden', least: KINDS_LEAST } as const] : []),
      ...worthUnknown(told),
    ],
  };
}

/** A team to hold against others. */
export interface TeamInput {
  readonly id: string;
  readonly name: string;
  readonly people: readonly Person[];
  readonly rows: readonly StoryPlays[];
}

/** Teams against their common average, over the stories that all in it have played. Small teams are never compared. */
export function teamsCompared(teams: readonly TeamInput[]): TeamsCompared {
  const large = teams.filter(({ people }) => people.length >= COMPARED_LEAST);
  // A team stands for one person here: what matters is which stories are played everywhere.
  const own = large.map(({ id, name, rows }): Own => {
    const one = new Map(rows.map((row) => [row.first.story, row]));
    return { person: { id, name, ranked: true }, stories: [...one.values()] };
  });
  const { stories, units } = comparison(own, 'first');
  const hashes = new Set(stories.map(({ scenario }) => scenario));
  const inIt = large.filter(({ id }) => units.some((unit) => unit.id === id));
  const leftOut = teams.filter((team) => !inIt.includes(team));
  const scored = inIt.map(({ id, name, people, rows }) => {
    const ids = new Set(people.map((person) => person.id));
    const counted = rows.filter(({ first }) => hashes.has(first.story) && ids.has(first.member));
    return { id, name, scores: counted.map(({ first }) => first.score) };
  });
  const funnel = scored.length < 2 ? undefined : funnelOf(scored);
  return {
    stories: stories.map(({ title }) => title),
    ...(funnel && {
      funnel: { middle: funnel.middle, points: [...funnel.points], limits: [...funnel.limits] },
    }),
    leftOut: leftOut.map(({ id, name, people }) => ({
      id,
      name,
      why: people.length < COMPARED_LEAST ? 'team-too-small' : 'few-plays',
    })),
  };
}
