/** What a judge is, and what it is told. */
import type { Scenario } from '../../src/scenario/format.ts';
import type { People } from '../../src/scenario/put-in.ts';
import type { Chance } from './chance.ts';

/** What became of a text: whether its reader took it, and whether everything was proved about it as well. */
export interface Judged {
  readonly accepted: boolean;
  readonly proved: boolean;
}

/** How far a judge goes with what a reader takes. */
export interface Zeal {
  /** The scenarios that records, results, shifts and walks are of. */
  readonly library: readonly Scenario[];
  /** Finds the people whom scenarios name. */
  readonly people?: People;
  /** Of a hundred accepted scenarios, this many are proved, linted and drawn. */
  readonly proofs: number;
  /** States a proof may look at. */
  readonly states: number;
  /** Of a hundred texts, this many are read a second time and must be told alike. */
  readonly again: number;
}

/** Reads a text as one kind of file, and throws when something is not as it must be. */
export type Judge = (text: string, zeal: Zeal, chance: Chance) => Judged;

export const refused: Judged = { accepted: false, proved: false };
export const taken: Judged = { accepted: true, proved: false };

/** Writes the fields of objects by name. */
const inOrder = (_key: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Throws, with the first place where they part, unless the two are alike. The order of fields does not count. */
export function expectSame(what: string, one: unknown, other: unknown): void {
  const [a, b] = [JSON.stringify(one, inOrder) ?? '', JSON.stringify(other, inOrder) ?? ''];
  if (a === b) return;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 40), at + 40);
  throw new Error(`${what} came out in two ways: ${around(a)} | ${around(b)}`);
}
