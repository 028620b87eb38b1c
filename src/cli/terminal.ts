/** What a command needs of the outside: words out, words in, files. Tests hand in one that keeps everything. */

import type { Verdicts } from '../checking/verdicts.ts';
import type { Cast } from '../scenario/format.ts';
import type { DrawnRooms } from '../shift/check-rooms.ts';
import type { CheckTask, Found } from './checkups.ts';
import type { FileTrouble } from './file-trouble.ts';

/** Where a long check says how far it has come: a terminal's standard error. */
export interface Progress {
  /** Milliseconds since some moment. */
  now(): number;
  /** Shows a line in place of the last; an empty one clears it. */
  show(line: string): void;
}

/** Whoever shows how far a check has come. */
export interface CheckTeller {
  took(task: CheckTask): void;
  person(task: CheckTask, person: string): void;
}

/** The outside as a command sees it. */
export interface Terminal {
  /** Writes a line to standard output. */
  say(line: string): void;
  /** Writes a line to standard error. */
  warn(line: string): void;
  /** Asks for a line; undefined when the input has ended, or whoever sits here has broken off. */
  ask(prompt: string): Promise<string | undefined>;
  /** Has whoever sits here broken off (Ctrl+C, a closed window)? Absent where nobody can. */
  readonly brokenOff?: (() => boolean) | undefined;
  /** Text of a file; "-" is standard input. Throws what the file system throws. */
  read(path: string): string;
  /** Writes a file whole or not at all, making its folder where it is missing. Throws what the file system throws. */
  write(path: string, text: string): void;
  /** Is anything there? "-" always is. */
  exists(path: string): boolean;
  /** Do two paths lead to the same file, by whatever links? Absent where only equal paths do. */
  readonly same?: ((one: string, other: string) => boolean) | undefined;
  /**
   * Paths of all files under a folder, sorted; of a file, itself. Throws when there is nothing.
   * @param missed told of each folder in it that cannot be looked into; without it that is thrown
   */
  files(path: string, missed?: (trouble: FileTrouble) => void): readonly string[];
  /** Paths of the files in the folder that a file lies in, sorted, itself among them; none where it cannot be looked into. */
  beside(path: string): readonly string[];
  /** The day where whoever sits here is, "2026-12-01". */
  today(): string;
  /** How the command line was called, as it works when typed: "counterpart". */
  readonly called: string;
  /** Folder in which the scenarios of whoever sits here are kept. */
  readonly home: string;
  /** Where a long command says how far it has come; absent when nobody watches. */
  readonly progress?: Progress | undefined;
  /**
   * Does the tasks of a check side by side, and answers for each in their order; absent where one has to come
   * after another. `tell` hears of each task as it is taken up, and of each person of a day.
   */
  readonly together?: ((tasks: readonly CheckTask[], tell: CheckTeller) => readonly Promise<Found>[]) | undefined;
  /** Verdicts of earlier checks; absent where nothing is kept. */
  readonly verdicts?: Verdicts | undefined;
  /** A person drawn, as an SVG document; absent where nothing can be drawn. */
  readonly portrait?: ((cast: Cast) => Promise<string>) | undefined;
  /** Folder in which the scenarios that come with the game are kept. */
  readonly library: string;
  /** Folder of what the house is made of, with its sources; absent in a package, which has none: then it is not checked. */
  readonly assets?: string | undefined;
  /** The drawings there are of rooms; absent where nobody can say, and then they are not checked. */
  readonly drawnRooms?: DrawnRooms | undefined;
  /** Folder of the pages on what checks say. */
  readonly pages: string;
}

/** Exit codes of every command. `unproved`: no error, but not all is proved; `fault` is a fault of the program itself. */
export const EXIT = { fine: 0, problems: 1, usage: 2, unproved: 3, fault: 4 } as const;
/** A number the process ends with. */
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Thrown for a command that was called wrongly; its message is shown with the usage. */
export class UsageError extends Error {}

/** Thrown when something asked about has problems, so that nothing is done (exit 1). */
export class Refusal extends Error {
  /** What is said of it, line by line. */
  readonly lines: readonly string[];
  /** Why, one sentence each: what programs are told. */
  readonly reasons: readonly string[];

  constructor(reasons: readonly string[], lines: readonly string[] = reasons) {
    super(reasons.join('\n'));
    this.reasons = reasons;
    this.lines = lines;
  }
}
