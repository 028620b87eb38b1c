/**
 * A scenario made to say what it hands on. Packed states drop at an ending whatever nothing reads any more,
 * and nobody reads flags once it is over; but the rest of the day does. So each ending becomes a last node
 * that asks for those flags, which keeps them, and tells them apart by what is on offer there. Nothing else
 * changes: the same plays, the same points, the same endings in the same order.
 */
import type { Move, Scenario } from '../../scenario/format.ts';
import { END } from '../../scenario/move.ts';
import { packedStory } from '../packed/pack.ts';
import type { PackedStory } from '../packed/packed-story.ts';

/** A scenario compiled so that its last states say what they hand on. */
export interface HandOver {
  readonly story: PackedStory;
  /** Flags told apart, in the order of their bits in `standing`. */
  readonly flags: readonly string[];
  /** Is a state one of the last? */
  isLast(states: Uint32Array, at: number): boolean;
  /** Which of the flags are up in a last state, one bit each. */
  standing(states: Uint32Array, at: number): number;
  /** Id of the ending that a last state stands for. */
  ending(states: Uint32Array, at: number): string;
}

/** Flags that can be told apart at most: one bit each. */
export const FLAGS_MAX = 30;

type Ways = Exclude<Move['to'], string>;

/** The ways of a move, with each ending as a place of its own. */
function waysToLastNodes({ endings }: Scenario, { to }: Move): Ways {
  const ways: Ways = typeof to === 'string' ? [{ to }] : to;
  return ways.flatMap((way) => {
    if (way.to !== END) return [way];
    return Object.entries(endings).map(([ending, { if: own }]) => {
      const parts = [way.if, own].filter((part) => part !== undefined);
      return { ...(parts.length > 0 && { if: { all: parts } }), to: ending };
    });
  });
}

/** A move of a last node: one that goes on in any case, so that the points still count there, or one that asks for a flag. */
const lastMove = (ending: string, flag?: string): Move => ({
  id: flag === undefined ? ending : `${ending} ${flag}`,
  say: flag ?? ending,
  ...(flag !== undefined && { if: { flag } }),
  mood: 0,
  seconds: 0,
  reply: [],
  to: END,
  once: false,
  coach: '',
});

/** Compiles a scenario that tells these flags apart when it is over. Throws when there are more than FLAGS_MAX. */
export function handingOver(scenario: Scenario, flags: readonly string[]): HandOver {
  if (flags.length > FLAGS_MAX) throw new Error(`more than ${FLAGS_MAX} flags are handed on`);
  const played = Object.entries(scenario.nodes).map(([id, node]) => [
    id,
    { ...node, moves: node.moves.map((move) => ({ ...move, to: waysToLastNodes(scenario, move) })) },
  ]);
  // No ending has the name of a node: the check of the file sees to that.
  const last = Object.keys(scenario.endings).map((id) => [
    id,
    { lines: [], moves: [lastMove(id), ...flags.map((flag) => lastMove(id, flag))] },
  ]);
  const [over] = Object.values(scenario.endings).slice(-1);
  const story = packedStory(
    // It plays like the checked one it is made of, and never leaves this file.
    { ...scenario, nodes: Object.fromEntries([...played, ...last]), endings: { over } } as unknown as Scenario,
    false,
  );
  const nodes = played.length;
  const raised = Object.values(scenario.endings).map(({ set }) =>
    flags.reduce((mask, flag, bit) => (set?.includes(flag) ? mask | (1 << bit) : mask), 0),
  );
  const isLast = (states: Uint32Array, at: number) => {
    const place = story.placeAt(states, at);
    return place >= nodes && place < story.nodes;
  };
  return {
    story,
    flags,
    isLast,
    standing(states, at) {
      const place = story.placeAt(states, at);
      const [, ...asking] = story.movesAt[place] ?? [];
      return asking.reduce(
        (mask, { index }, bit) => (story.isOffered(states, at, index) ? mask | (1 << bit) : mask),
        raised[place - nodes] ?? 0,
      );
    },
    ending: (states, at) => story.places[story.placeAt(states, at)] ?? '',
  };
}
