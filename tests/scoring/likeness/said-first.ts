import { readFileSync } from 'node:fs';
import type { Wording } from '../../../src/scoring/likeness.ts';

/** A turn with its options and the sentences that were written for it. */
export interface SaidTurn {
  readonly scenario: string;
  readonly held: boolean;
  readonly node: string;
  readonly options: readonly Wording[];
  readonly said: readonly { readonly move: string; readonly text: string }[];
}

/** The options of a move as `likeness` is asked about them. */
const wording = (id: string, kind: string, text: string): Wording => ({
  id,
  texts: [text],
  asks: kind === 'ask' || text.endsWith('?'),
});

/** Every turn of `said-near.txt` or `said-far.txt`, which say what they are. */
export function saidTurns(which: 'near' | 'far'): readonly SaidTurn[] {
  const text = readFileSync(new URL(`./said-${which}.txt`, import.meta.url), 'utf8');
  return text
    .split(/^# /m)
    .slice(1)
    .flatMap((part) => {
      const [head = '', ...nodes] = part.split(/^## /m);
      const [scenario = '', kind = ''] = head.trim().split(' | ');
      return nodes.map((lines) => {
        const [node = '', ...rows] = lines.trim().split('\n');
        const cells = (row: string) => row.replace(/^> /, '').split(' | ');
        return {
          scenario,
          held: kind === 'held',
          node,
          options: rows
            .filter((row) => !row.startsWith('> '))
            .map((row) => {
              const [id = '', moveKind = '', words = ''] = cells(row);
              return wording(id, moveKind, words);
            }),
          said: rows
            .filter((row) => row.startsWith('> '))
            .map((row) => {
              const [move = '', words = ''] = cells(row);
              return { move, text: words };
            }),
        };
      });
    });
}
