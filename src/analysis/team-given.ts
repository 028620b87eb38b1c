/** Where a team gives points away: by area, by the people served and by story, over the first plays of all together. Nobody is named. */
import { walkThrough } from '../encounter/walk.ts';
import { rulesHash } from '../scenario/hash.ts';
import type { Area, Segment } from '../scenario/words.ts';
import { type JudgedPlay, worthProfile } from '../scoring/worth-profile.ts';
import { decisionBook } from './fair/decisions.ts';
import type { TeamPlay } from './monday.ts';

/**
 * Fewest people behind a figure that is told, so that nobody is pointed at. It hides nothing from who has the files, and
 * some of it could be had by subtraction: what peers may see is `comparison/suppress.ts`.
 */
export const PEOPLE_TOLD = 5;

/** What is given away in something. */
export interface TeamGiven {
  /** People who met it. */
  readonly people: number;
  /** Points given away in a first play, on average, not rounded; absent where fewer than five people met it. */
  readonly perPlay?: number;
}

/** The whole of it. Rows that nobody met are left out; each list is in the order of its words, stories by title. */
export interface TeamGivenTable {
  readonly people: number;
  readonly plays: number;
  readonly areas: readonly (TeamGiven & { readonly of: Area })[];
  readonly segments: readonly (TeamGiven & { readonly of: Segment })[];
  readonly stories: readonly (TeamGiven & { readonly of: string })[];
  /** Titles of stories of which nothing can be told: too large to be looked at, or of an older engine. */
  readonly untold: readonly string[];
}

interface Judged {
  readonly person: number;
  readonly title: string;
  readonly play: JudgedPlay;
}

/** Looks into each story once, and into no more than one at a time. */
function judged(plays: readonly TeamPlay[], onStory: (done: number, of: number) => void) {
  const stories = new Map<string, TeamPlay[]>();
  for (const play of plays) {
    const key = `${play.scenario.id} ${rulesHash(play.scenario)}`;
    stories.set(key, [...(stories.get(key) ?? []), play]);
  }
  const [all, untold]: [Judged[], string[]] = [[], []];
  for (const [done, own] of [...stories.values()].entries()) {
    onStory(done, stories.size);
    const { scenario } = own[0] as TeamPlay;
    const book = decisionBook(scenario);
    if (!book) untold.push(scenario.title);
    for (const { person, opening, moves } of book ? own : []) {
      const { walk } = walkThrough(scenario, opening, moves);
      all.push({ person, title: scenario.title, play: { walk, decisions: book?.of(opening, moves) ?? [] } });
    }
  }
  return { all, untold };
}

const peopleIn = (plays: readonly Judged[]) => new Set(plays.map(({ person }) => person)).size;

/** What is told of some plays: the figure only where enough people stand behind it. */
function told<Of>(of: Of, plays: readonly Judged[], perPlay: number): TeamGiven & { readonly of: Of } {
  const people = peopleIn(plays);
  return { of, people, ...(people >= PEOPLE_TOLD && { perPlay }) };
}

/**
 * Where a team gives points away.
 * @param plays first plays, each to its end
 * @param onStory told of each story before it is looked at
 */
export function teamGiven(
  plays: readonly TeamPlay[],
  onStory: (done: number, of: number) => void = () => undefined,
): TeamGivenTable {
  const { all, untold } = judged(plays, onStory);
  const { areas, segments } = worthProfile(all.map(({ play }) => play));
  const asking = (area: Area) =>
    all.filter(({ play: { walk } }) =>
      Object.values({ ...walk.scenario.needs, ...walk.scenario.expectations }).some((goal) => goal.area === area),
    );
  const meeting = (segment: Segment) =>
    all.filter(({ play: { walk } }) => walk.scenario.customer.segments.includes(segment));
  const titles = [...new Set(all.map(({ title }) => title))].sort();
  return {
    people: peopleIn(all),
    plays: all.length,
    areas: areas.map(({ of, perPlay }) => told(of, asking(of), perPlay)),
    segments: segments.map(({ of, perPlay }) => told(of, meeting(of), perPlay)),
    stories: titles.map((title) => {
      const own = all.filter((one) => one.title === title);
      const given = worthProfile(own.map(({ play }) => play)).whole;
      return told(title, own, given);
    }),
    untold,
  };
}
