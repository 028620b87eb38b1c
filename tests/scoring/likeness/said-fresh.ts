import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Move } from '../../../src/scenario/format.ts';

/** A sentence that was written for a move of a shipped story, with all moves it stands among. */
export interface SaidOfShipped {
  readonly move: string;
  readonly text: string;
  readonly offered: readonly Move[];
}

/** The sentences of one story. */
export interface SaidOfStory {
  readonly story: string;
  /** Those whose move is still there. */
  readonly said: readonly SaidOfShipped[];
  /** How many moves are there no more. */
  readonly gone: number;
}

type Nodes = Readonly<Record<string, { readonly moves: readonly Move[] }>>;

/** Nodes of each shipped story, as they stand in its file. */
const shipped = new Map(
  readdirSync('scenarios', { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(?!people|shifts|archive)[a-z_]+[\\/][a-z0-9-]+\.json$/.test(file))
    .map((file) => {
      const { id, nodes } = JSON.parse(readFileSync(join('scenarios', file), 'utf8')) as { id: string; nodes: Nodes };
      return [id, nodes] as const;
    }),
);

/** Every story of `said-fresh.txt` or `said-fresh-far.txt`, which say what they are. Throws for a story that is not shipped. */
export function saidOfShipped(which: 'fresh' | 'fresh-far'): readonly SaidOfStory[] {
  const text = readFileSync(new URL(`./said-${which}.txt`, import.meta.url), 'utf8');
  return text
    .split(/^# /m)
    .slice(1)
    .map((part): SaidOfStory => {
      const [story = '', ...rows] = part.trim().split('\n');
      const nodes = shipped.get(story);
      if (!nodes) throw new Error(`no story "${story}" is shipped`);
      const said = rows.flatMap((row) => {
        const [node = '', move = '', words = ''] = row.split(' | ');
        const offered = nodes[node]?.moves ?? [];
        return offered.some(({ id }) => id === move) ? [{ move, text: words, offered }] : [];
      });
      return { story, said, gone: rows.length - said.length };
    });
}
