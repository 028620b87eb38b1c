/** Plays of a made-up team, for tests of comparison. */
import type { BoardInput } from '../../src/team/board-of.ts';
import type { CountedPlay, Person, StoryPlays } from '../../src/team/board-rows.ts';
import type { PlayCard } from '../../src/team/card.ts';

/** A card that gives away so much in all, half of it in accuracy. */
export const cardOf = (whole: number, kinds: PlayCard['kinds'] = ['ext.individual']): PlayCard => ({
  kinds,
  given: {
    whole,
    areas: [
      { of: 'accuracy', points: whole / 2 },
      { of: 'safety', points: whole / 2 },
    ],
  },
});

export const person = (id: string, ranked = false): Person => ({ id, name: `Name of ${id}`, ranked });

let sequence = 0;
/** One play. */
export const play = (member: string, story: string, score: number, more: Partial<CountedPlay> = {}): CountedPlay => ({
  member,
  story,
  title: `Story ${story}`,
  list: null,
  score,
  class: 'replayed',
  sequence: ++sequence,
  card: cardOf(100 - score),
  ...more,
});

/** The plays of each person and story, as the totals have them. */
export function rowsOf(plays: readonly CountedPlay[]): readonly StoryPlays[] {
  const by = new Map<string, CountedPlay[]>();
  for (const one of plays.toSorted((a, b) => a.sequence - b.sequence)) {
    const key = `${one.member} ${one.story}`;
    by.set(key, [...(by.get(key) ?? []), one]);
  }
  return [...by.values()].map((own) => ({
    first: own[0] as CountedPlay,
    best: own.reduce((best, one) => (one.score > best.score ? one : best)),
    plays: own.length,
    sum: own.reduce((sum, { score }) => sum + score, 0),
  }));
}

/** The input of a board of these plays. */
export function input(
  people: readonly Person[],
  plays: readonly CountedPlay[],
  more: Partial<BoardInput> = {},
): BoardInput {
  const rows = rowsOf(plays);
  return {
    people,
    rows,
    firsts: rows.map(({ first }) => first),
    counting: 'first',
    upTo: 0,
    guessing: () => undefined,
    ...more,
  };
}

/** The board of one list. */
export function inputOfList(people: readonly Person[], plays: readonly CountedPlay[], list: string): BoardInput {
  const firsts = rowsOf(plays).map(({ first }) => first);
  const rows = rowsOf(plays.filter((one) => one.list === list));
  return { ...input(people, plays), rows, firsts, list: { id: list, title: list } };
}
