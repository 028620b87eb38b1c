/** What one looks for in the library, and who fits. */
import type { Area, Segment, Setting, Skill } from '../../scenario/words.ts';
import type { HomeEntry } from '../home/home-entry.ts';

/** Somebody to serve, with what only the library tells. */
export interface LibraryPerson extends HomeEntry {
  /** Areas of their needs. */
  readonly areas: readonly Area[];
  /** Skills some move of theirs practises. */
  readonly skills: readonly Skill[];
  /** What kinds of customer they are, as far as that is told beforehand. */
  readonly kinds: readonly Segment[];
  /** A skill that is due again and is practised with them. */
  readonly due?: Skill;
}

/** How long a play takes, in three steps. */
export const LENGTHS = ['short', 'middle', 'long'] as const;
export type Length = (typeof LENGTHS)[number];

/** From the easiest. */
export const DIFFICULTIES = ['gentle', 'fair', 'demanding', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

export const PLAYED = ['new', 'due', 'played'] as const;
export const ORDERS = ['day', 'short', 'gentle', 'lowest'] as const;

/** What is chosen. What is absent, or an empty search, leaves nobody out. */
export interface LibraryChoice {
  readonly search: string;
  readonly place?: Setting;
  readonly kind?: Segment;
  readonly area?: Area;
  readonly skill?: Skill;
  readonly length?: Length;
  readonly difficulty?: Difficulty;
  readonly played?: (typeof PLAYED)[number];
  readonly order: (typeof ORDERS)[number];
}

/** Everybody, as the day goes. */
export const EVERYBODY: LibraryChoice = { search: '', order: 'day' };

/** Minutes up to which a play is short, and up to which it is middling. */
const SHORT = 5;
const MIDDLE = 8;

export const lengthOf = (minutes: number | undefined): Length | undefined => {
  if (minutes === undefined) return undefined;
  if (minutes <= SHORT) return 'short';
  return minutes <= MIDDLE ? 'middle' : 'long';
};

/** Letters as they are compared: case and accents make no difference. */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Does every word of the search stand somewhere in what is told of them? */
function found(search: string, { customer, title, summary, role, content }: LibraryPerson, place: string): boolean {
  const told = plain([customer.name, title, summary, role, place, content ?? ''].join(' '));
  return plain(search)
    .split(/\s+/)
    .every((word) => told.includes(word));
}

const isPlayed = ({ plays, due }: LibraryPerson, played: LibraryChoice['played']) => {
  if (played === undefined) return true;
  if (played === 'due') return due !== undefined;
  return played === 'new' ? plays === 0 : plays > 0;
};

/** Larger than any number of minutes or points: what is not known comes last. */
const LAST = 1000;
const RANK: Readonly<Record<LibraryChoice['order'], (person: LibraryPerson) => number>> = {
  day: () => 0,
  short: ({ minutes }) => minutes ?? LAST,
  gentle: ({ difficulty }) => (difficulty === undefined ? LAST : DIFFICULTIES.indexOf(difficulty)),
  lowest: ({ best }) => best?.score ?? LAST,
};

/**
 * Whoever fits all that is chosen, in the chosen order. Whoever ranks alike keeps the order they came in.
 * @param placeName what a place is called, which the search looks at, too
 */
export function chosenPeople(
  people: readonly LibraryPerson[],
  choice: LibraryChoice,
  placeName: (setting: Setting) => string,
): readonly LibraryPerson[] {
  const { place, kind, area, skill, length, difficulty } = choice;
  return people
    .filter(
      (person) =>
        (place === undefined || person.setting === place) &&
        (kind === undefined || person.kinds.includes(kind)) &&
        (area === undefined || person.areas.includes(area)) &&
        (skill === undefined || person.skills.includes(skill)) &&
        (length === undefined || lengthOf(person.minutes) === length) &&
        (difficulty === undefined || person.difficulty === difficulty) &&
        isPlayed(person, choice.played) &&
        found(choice.search, person, placeName(person.setting)),
    )
    .toSorted((a, b) => RANK[choice.order](a) - RANK[choice.order](b));
}
