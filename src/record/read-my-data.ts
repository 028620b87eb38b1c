/**
 * Reads the file of everything that was kept of a player, of whatever version. Each play in it is looked at by itself:
 * one that is none is refused and keeps no other from coming.
 */

import { isObject } from '../scenario/fields.ts';
import { copyIn } from './copies.ts';
import type { EnclosedScenario } from './enclosed.ts';
import { playInRow } from './kept-row.ts';
import { MY_DATA_VERSION } from './my-data.ts';
import { type OwnFile, ownFileIn } from './own-files.ts';
import { type SaidInPlay, saidIn } from './said-first.ts';
import { byOrder, type SetAside, type StoredPlay } from './store.ts';

/** What was in the file. */
export interface MyDataRead {
  /** In the order in which they were begun. */
  readonly plays: readonly StoredPlay[];
  readonly refused: readonly SetAside[];
  /** What was said in their own words, by the names that the plays have in the file. */
  readonly said: readonly SaidInPlay[];
  readonly scenarios: readonly EnclosedScenario[];
  /** Files of the player's own. */
  readonly files: readonly OwnFile[];
  /** Days and assignments as they were kept: who takes one in looks at it. */
  readonly days: readonly unknown[];
  readonly assignments: readonly unknown[];
  readonly name?: string;
  /** How the player looks, as it was kept: who takes it in looks at it. */
  readonly you?: object;
}

/** The data, or why there are none: a message of `import-data` that is given the name of the file. */
export type ReadMyData =
  | { readonly ok: true; readonly data: MyDataRead }
  | { readonly ok: false; readonly reason: 'notMyData' | 'newerData' };

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Does this text say that it is such a file? */
export const looksLikeMyData = (text: string): boolean => /^\s*\{\s*"kind"\s*:\s*"counterpart-my-data"/.test(text);

/** Reads the text. Whatever it is, there is an answer; it takes time by its length. */
export function readMyData(text: string): ReadMyData {
  const file = parsed(text);
  if (!isObject(file) || file.kind !== 'counterpart-my-data') return { ok: false, reason: 'notMyData' };
  if (typeof file.version !== 'number' || file.version > MY_DATA_VERSION) return { ok: false, reason: 'newerData' };
  const rows = listIn(file.plays).map((row) => playInRow(row));
  return {
    ok: true,
    data: {
      plays: rows.flatMap((row) => (row.ok ? [row.play] : [])).sort(byOrder),
      refused: rows.flatMap((row) => (row.ok ? [] : [row.aside])),
      said: listIn(file.said).flatMap((one) => saidIn(one) ?? []),
      scenarios: listIn(file.scenarios).flatMap((one) => copyIn(one) ?? []),
      files: listIn(file.files).flatMap((one) => ownFileIn(one) ?? []),
      days: listIn(file.days),
      assignments: listIn(file.assignments),
      ...(isObject(file.you) && { you: file.you }),
      ...(typeof file.name === 'string' && { name: file.name }),
    },
  };
}
