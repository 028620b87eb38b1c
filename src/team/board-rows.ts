/** What the comparison of a team is made of: people, and what their plays of each story came to. */

import type { z } from 'zod';
import { comparable } from '../record/comparable.ts';
import type { TeamTable } from '../record/team-table.ts';
import type { Average, Row } from './board.ts';
import type { PlayCard } from './card.ts';
import type { PlayClass } from './shapes.ts';

/** A play that counts. */
export interface CountedPlay {
  readonly member: string;
  /** Hash of the story's rules. */
  readonly story: string;
  readonly title: string;
  /** Hash of the list it was made for. */
  readonly list: string | null;
  /** Points less what hints cost, 0 … 100. */
  readonly score: number;
  readonly class: PlayClass;
  /** Its place among all that came. */
  readonly sequence: number;
  /** Absent while it is not worked out. */
  readonly card?: PlayCard;
}

/** All that somebody played of one story. */
export interface StoryPlays {
  readonly first: CountedPlay;
  readonly best: CountedPlay;
  readonly plays: number;
  readonly sum: number;
}

/** Somebody of the team. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** Has asked to be shown by name. */
  readonly ranked: boolean;
}

/** What the best of so many random plays of a story comes to, where that is known. */
export type Guessing = (story: string, tries: number) => number | undefined;

/** Which play counts. */
export type Counting = 'first' | 'best';

/** Made once: to make one costs more than to compare a hundred names. */
const words = new Intl.Collator('en');
const byWords = (a: string, b: string) => words.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Each person with their stories, in the order of their names. */
export interface Own {
  readonly person: Person;
  readonly stories: readonly StoryPlays[];
}

/** Whoever is named, each with their stories. */
export function ownOf(people: readonly Person[], rows: readonly StoryPlays[]): readonly Own[] {
  const by = new Map<string, StoryPlays[]>(people.map(({ id }) => [id, []]));
  for (const row of rows) by.get(row.first.member)?.push(row);
  return people
    .toSorted((a, b) => byWords(a.name, b.name) || (a.id < b.id ? -1 : 1))
    .map((person) => ({ person, stories: by.get(person.id) ?? [] }));
}

/** The largest fair comparison of these (see `record/comparable.ts`): stories, and whoever has played them all. */
export function comparison(own: readonly Own[], counting: Counting) {
  const titles = new Map(own.flatMap(({ stories }) => stories.map(({ first }) => [first.story, first.title])));
  const table: TeamTable = {
    members: own.map(({ person, stories }, file) => ({
      file,
      name: person.name,
      served: stories.map(({ first, best, plays }) => ({
        scenario: first.story,
        title: first.title,
        plays,
        first: (counting === 'first' ? first : best).score,
        best: best.score,
      })),
    })),
    scenarios: [...titles]
      .map(([scenario, title]) => ({
        scenario,
        title,
        players: own.filter(({ stories }) => stories.some(({ first }) => first.story === scenario)).length,
      }))
      .sort((a, b) => byWords(a.title, b.title) || (a.scenario < b.scenario ? -1 : 1)),
  };
  const { scenarios, compared, leftOut } = comparable(table);
  const lacks = new Map(leftOut.map(({ id, lacks }) => [Number(id), lacks]));
  return {
    stories: scenarios,
    units: compared.map(({ id, name, scores }) => ({ id: own[Number(id)]?.person.id ?? '', name, scores })),
    lacks: (at: number) => lacks.get(at) ?? [],
  };
}

/** Fewest stories played again before anything is said of getting better. */
const AGAIN_LEAST = 3;

function improvementOf(stories: readonly StoryPlays[]): number | undefined {
  const again = stories.filter(({ plays }) => plays > 1);
  if (again.length < AGAIN_LEAST) return undefined;
  return mean(again.map(({ first, plays, sum }) => (sum - first.score) / (plays - 1) - first.score));
}

function guessesOf(stories: readonly StoryPlays[], guessing: Guessing): number | undefined {
  const each = stories.map(({ first, plays }) => guessing(first.story, plays));
  const known = each.filter((one) => one !== undefined);
  return known.length === each.length && known.length > 0 ? mean(known) : undefined;
}

/**
 * Somebody's row.
 * @param compared the stories that are compared, by hash
 * @param range of their average; undefined for whoever is not compared
 */
export function rowOf(
  { person, stories }: Own,
  counting: Counting,
  compared: ReadonlySet<string>,
  lacks: readonly string[],
  range: { readonly least: number; readonly most: number } | undefined,
  guessing: Guessing,
): Row {
  const shared = stories.filter(({ first }) => compared.has(first.story));
  // Whoever is not compared has their own average, of what they have.
  const own = range ? shared : stories;
  const counted = own.map((one) => one[counting]);
  const classes: Partial<Record<PlayClass, number>> = {};
  for (const play of counted) classes[play.class] = (classes[play.class] ?? 0) + 1;
  const average: z.infer<typeof Average> = {
    plays: counted.length,
    ...(counted.length > 0 && { mean: mean(counted.map(({ score }) => score)) }),
    ...(range && { least: range.least, most: range.most }),
  };
  const improvement = improvementOf(stories);
  const guesses = counting === 'best' ? guessesOf(own, guessing) : undefined;
  return {
    member: person.id,
    name: person.name,
    average,
    lacks: [...lacks],
    tries: own.reduce((sum, { plays }) => sum + plays, 0),
    classes,
    ...(guesses !== undefined && { guesses }),
    ...(improvement !== undefined && { improvement }),
  };
}
