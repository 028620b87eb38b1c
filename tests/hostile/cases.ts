/** Files made to do harm, in classes: one class for each way in which files have harmed programs like this one. */
import type { Kind } from '../fuzz/judged.ts';

/** One hostile file. */
export interface HostileFile {
  /** What is hostile about it, and where. */
  readonly name: string;
  readonly text: string;
  /** The kind of file it pretends to be. */
  readonly kind: Kind;
}

/** A class of them. */
export interface HostileClass {
  readonly name: string;
  /** What it is that must not happen. */
  readonly threat: string;
  /** Its files, about `most` of them where there could be tens of thousands. */
  readonly files: (most: number) => readonly HostileFile[];
}

/** Files of one kind, by name. */
export const filesOf = (kind: Kind, texts: Readonly<Record<string, string>>): readonly HostileFile[] =>
  Object.entries(texts).map(([name, text]) => ({ name, text, kind }));

/** Files of a large class in the tests, of which `npm test` looks at a tenth; `npm run fuzz` takes all there are. */
export const SHARE = 300;
