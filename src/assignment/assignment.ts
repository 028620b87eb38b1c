/**
 * An assignment: a list of people that a trainer fixes once and hands out, as a file or inside a link.
 * Everybody who takes it serves the same people by the same rules, from the same seeds, with the same flags carried
 * in, and in words that its author accepts: a word put before an option would give the answer away.
 */
import { seedInDay } from '../encounter/draw.ts';
import type { Scenario } from '../scenario/format.ts';
import { dataHash, rulesHash, wordsHash } from '../scenario/hash.ts';

/** Version of the file of an assignment without a day in it. */
export const ASSIGNMENT_VERSION = 2;
/** Version of one with a day in it: an older game could not serve it. */
export const DAYS_VERSION = 3;
/** Most people in one assignment: two shifts of six. */
export const PEOPLE_MAX = 12;
/** Most wordings accepted of one person: the author's own, translations, later ones. */
export const WORDS_MAX = 20;
/** Most characters (UTF-16 units) of each text. */
export const TEXT_MAX = { title: 80, from: 60, message: 600 } as const;
/** Largest seed. */
export const SEED_MAX = 2 ** 32 - 1;

/** One person to serve, exactly as everybody meets them. */
export interface AssignedPerson {
  /** Id of the scenario. */
  readonly id: string;
  /** Hash of its rules, 64 hex digits: other rules are another person. */
  readonly rules: string;
  /** Hashes of the words that are accepted, 64 hex digits each, the author's own first. */
  readonly words: readonly string[];
  /** Title of the scenario, to name it where it is missing. */
  readonly title: string;
  /** 0 … 2^32-1 */
  readonly seed: number;
  /** Flags carried in, sorted; absent when there are none, and for people of a day: what they meet is what was left behind. */
  readonly carried?: readonly string[];
}

/** A day in the list: people in a row of whom each meets what those before them have left. It counts as one. */
export interface AssignedDay {
  /** Id of the shift. */
  readonly id: string;
  /** Name of exactly this shift (`shiftHash`), 64 hex digits. */
  readonly hash: string;
  readonly title: string;
  /** Seed of the day, 0 … 2^32-1: everybody's own comes from it. */
  readonly seed: number;
  /** Flags that are up in the morning, sorted. */
  readonly morning: readonly string[];
  /** Ids of its people, in the order in which they come: they stand so in the list. */
  readonly people: readonly string[];
}

/** What a trainer hands out. */
export interface Assignment {
  readonly kind: 'counterpart-assignment';
  /** 1 in what 0.1.0 handed out: it stays the assignment it was, under the hash it had. */
  readonly version: 1 | typeof ASSIGNMENT_VERSION | typeof DAYS_VERSION;
  readonly title: string;
  /** Who hands it out, as they like to be called. */
  readonly from: string;
  /** A word to those who take it. */
  readonly message?: string;
  /** Each scenario once, in the order in which they are served. */
  readonly scenarios: readonly AssignedPerson[];
  /** The days among them, in their order; absent when there are none. */
  readonly days?: readonly AssignedDay[];
  /** Average satisfaction to reach, 1 … 100. */
  readonly pass?: number;
  /** Last day, "2026-12-01". It is shown, never enforced: a page in somebody's browser has no clock to trust. */
  readonly closes?: string;
}

/** What an assignment is made of besides its people. Texts that are empty are left out where they may be. */
export interface AssignmentWords {
  readonly title: string;
  readonly from: string;
  readonly message?: string;
  readonly pass?: number;
  readonly closes?: string;
}

/** How one person is to be met. */
export interface Meeting {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly carried?: readonly string[];
  /** The same person in other words (a translation, a later wording), which are accepted too. Their rules must be the same. */
  readonly accepts?: readonly Scenario[];
}

/** How a day is to be met. */
export interface DayMeeting extends Omit<AssignedDay, 'people'> {
  readonly people: readonly Pick<Meeting, 'scenario' | 'accepts'>[];
}

const isDay = (unit: Meeting | DayMeeting): unit is DayMeeting => 'people' in unit;

function assignedPerson({ scenario, seed, carried = [], accepts = [] }: Meeting): AssignedPerson {
  const rules = rulesHash(scenario);
  const other = accepts.find((one) => rulesHash(one) !== rules);
  if (other) throw new Error(`“${other.title}” has other rules than “${scenario.title}”`);
  return {
    id: scenario.id,
    rules,
    words: [...new Set([scenario, ...accepts].map(wordsHash))],
    title: scenario.title,
    seed,
    ...(carried.length > 0 && { carried: [...carried].sort() }),
  };
}

/**
 * The assignment of these meetings and days. Whether its words hold is for the reader to say: `readAssignment(writeAssignment(…))`.
 * Throws when a wording to be accepted has other rules.
 */
export function assignmentOf(words: AssignmentWords, units: readonly (Meeting | DayMeeting)[]): Assignment {
  const { title, from, message, pass, closes } = words;
  const people = units.flatMap((unit) =>
    isDay(unit) ? unit.people.map((one) => ({ ...one, seed: seedInDay(unit.seed, one.scenario.id) })) : [unit],
  );
  const days = units.filter(isDay).map(
    ({ id, hash, title: named, seed, morning, people: own }): AssignedDay => ({
      id,
      hash,
      title: named,
      seed,
      morning: [...morning].sort(),
      people: own.map(({ scenario }) => scenario.id),
    }),
  );
  return {
    kind: 'counterpart-assignment',
    version: days.length > 0 ? DAYS_VERSION : ASSIGNMENT_VERSION,
    title: title.trim(),
    from: from.trim(),
    ...(message?.trim() && { message: message.trim() }),
    scenarios: people.map(assignedPerson),
    ...(days.length > 0 && { days }),
    ...(pass !== undefined && { pass }),
    ...(closes !== undefined && { closes }),
  };
}

/** The assignment as data of its file: one of version 1 as 0.1.0 wrote it, whose one hash stood for rules and words. */
export function assignmentData(assignment: Assignment): unknown {
  if (assignment.version !== 1) return assignment;
  const scenarios = assignment.scenarios.map(({ id, rules, title, seed, carried }) => {
    return { id, hash: rules, title, seed, ...(carried && { carried }) };
  });
  return { ...assignment, scenarios };
}

/** The name of exactly this assignment: SHA-256 over its canonical JSON, 64 hex digits. Every record of an attempt bears it. */
export const assignmentHash = (assignment: Assignment): string => dataHash(assignmentData(assignment));

/** The assignment as the text of a file, in the version it was handed out in. */
export function writeAssignment(assignment: Assignment): string {
  return `${JSON.stringify(assignmentData(assignment), null, 2)}\n`;
}
