/** What a command needs of the outside: words out, words in, files. Tests hand in one that keeps everything. */

import type { Cast } from '../scenario/format.ts';
import type { ShiftCheckup } from './check-shifts.ts';
import type { CheckTask, Checkup } from './checkups.ts';

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

type Checked = Checkup | ShiftCheckup;

/** The outside as a command sees it. */
export interface Terminal {
  /** Writes a line to standard output. */
  say(line: string): void;
  /** Writes a line to standard error. */
  warn(line: string): void;
  /** Asks for a line; undefined when the input has ended. */
  ask(prompt: string): Promise<string | undefined>;
  /** Text of a file. Throws what the file system throws. */
  read(path: string): string;
  /** Writes a file, making its folder where it is missing. */
  write(path: string, text: string): void;
  exists(path: string): boolean;
  /** Paths of all files under a folder, sorted; of a file, itself. Throws when there is nothing. */
  files(path: string): readonly string[];
  /** Where a long command says how far it has come; absent when nobody watches. */
  readonly progress?: Progress | undefined;
  /**
   * Does the tasks of a check side by side, and answers for each in their order; absent where one has to come
   * after another. `tell` hears of each task as it is taken up, and of each person of a day.
   */
  readonly together?: ((tasks: readonly CheckTask[], tell: CheckTeller) => readonly Promise<Checked>[]) | undefined;
  /** A person drawn, as an SVG document; absent where nothing can be drawn. */
  readonly portrait?: ((cast: Cast) => Promise<string>) | undefined;
  /** Folder in which the scenarios that come with the game are kept. */
  readonly library: string;
  /** Folder of the pages on what checks say. */
  readonly pages: string;
}

/** Exit codes of every command. */
export const EXIT = { fine: 0, problems: 1, usage: 2 } as const;
/** A number the process ends with. */
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Thrown for a command that was called wrongly; its message is shown with the usage. */
export class UsageError extends Error {}
