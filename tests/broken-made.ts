/** Files too large to be kept, those that are missing, and those of which nothing is left when they are mended: each is made. */
import { readFileSync } from 'node:fs';
import { aDraft } from './scenario/a-scenario.ts';

const { lines: aLine = [], moves: someMoves = [] } = aDraft().nodes.arrives ?? {};

/** A story of so many nodes, one after the other. */
function longStory(nodes: number): string {
  const last = nodes - 1;
  const story = Array.from({ length: nodes }, (_, i) => {
    const move = { id: `move-${i}`, do: 'Go on', seconds: 5, coach: 'On.', to: i < last ? `node-${i + 1}` : 'end' };
    return [`node-${i}`, i > 0 ? { moves: [move] } : { lines: aLine, moves: [...someMoves, move] }];
  });
  return JSON.stringify({ ...aDraft(), start: 'node-0', nodes: Object.fromEntries(story) });
}

/** A short file that asks for a long condition by its name at every line. */
function muchPutIn(): string {
  const flags = Array.from({ length: 20 }, (_, i) => ({ flag: `here.something_that_has_a_long_name_${i}` }));
  const nodes = Array.from({ length: 300 }, (_, i) => {
    const lines = Array.from({ length: 8 }, () => ({ by: 'scene', text: 'Rain.', if: 'long' }));
    return [`node-${i}`, { lines, moves: someMoves }];
  });
  return JSON.stringify({
    ...aDraft(),
    conditions: { long: { any: flags } },
    nodes: { ...aDraft().nodes, ...Object.fromEntries(nodes) },
  });
}

const whole = JSON.stringify(aDraft());

/** By code, what shows the problem, unless a file does, and what does not. */
export const MADE: Readonly<Record<string, { readonly broken?: string; readonly mended: string }>> = {
  'empty-file': { mended: whole },
  'more-problems': { mended: whole },
  'file-too-large': { broken: `"${'x'.repeat(2_000_000)}"`, mended: whole },
  'too-much-put-in': { broken: muchPutIn(), mended: whole },
  'too-many-nodes': { broken: longStory(5001), mended: longStory(5000) },
  'place-not-written': { broken: '', mended: readFileSync('assets/places/order-desk/place.json', 'utf8') },
  'too-many-parts': { broken: `[${'1,'.repeat(100_000)}1]`, mended: whole },
};
