import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Move } from '../../../src/scenario/format.ts';
import { saidTurns } from './said-first.ts';

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

/** A sentence for a move, as it stands in its file. */
interface Row {
  readonly node: string;
  readonly move: string;
  readonly text: string;
}

const partsOf = (which: string): readonly string[] =>
  readFileSync(new URL(`./said-${which}.txt`, import.meta.url), 'utf8')
    .split(/^# /m)
    .slice(1);

function storyOf(story: string, rows: readonly Row[]): SaidOfStory {
  const nodes = shipped.get(story);
  if (!nodes) throw new Error(`no story "${story}" is shipped`);
  const said = rows.flatMap(({ node, move, text }) => {
    const offered = nodes[node]?.moves ?? [];
    return offered.some(({ id }) => id === move) ? [{ move, text, offered }] : [];
  });
  return { story, said, gone: rows.length - said.length };
}

/** Every story of `said-fresh.txt` or `said-fresh-far.txt`, which say what they are. Throws for a story that is not shipped. */
export const saidOfShipped = (which: 'fresh' | 'fresh-far'): readonly SaidOfStory[] =>
  partsOf(which).map((part) => {
    const [story = '', ...lines] = part.trim().split('\n');
    const rows = lines.map((line): Row => {
      const [node = '', move = '', text = ''] = line.split(' | ');
      return { node, move, text };
    });
    return storyOf(story, rows);
  });

/** The sentences of `said-near.txt` or `said-far.txt`, among the moves of their stories as they are shipped now. */
export function saidOfOlder(which: 'near' | 'far'): readonly SaidOfStory[] {
  const turns = saidTurns(which);
  return [...new Set(turns.map(({ scenario }) => scenario))].map((story) =>
    storyOf(
      story,
      turns
        .filter(({ scenario }) => scenario === story)
        .flatMap(({ node, said }) => said.map((one): Row => ({ node, ...one }))),
    ),
  );
}

/** Ids of all stories that are shipped. */
export const shippedStories: readonly string[] = [...shipped.keys()];
