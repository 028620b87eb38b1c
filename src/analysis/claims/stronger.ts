/** Whether what a move names as stronger really is: hints and the coach teach it, so it must not teach the opposite. */
import { moveText } from '../../scenario/move.ts';
import type { Exploration } from '../explore.ts';
import { type Finding, finding } from '../findings.ts';
import type { PackedStory } from '../packed/packed-story.ts';
import type { PackedMove } from '../packed/story-parts.ts';
import { whereAt } from '../where.ts';
import { walkTo } from '../witness.ts';
import type { Worth } from '../worth.ts';

/** A move and the one that it names as stronger. */
interface Pair {
  readonly weak: PackedMove;
  readonly strong: PackedMove;
}

/** Every pair, by the place where both stand. */
function pairsIn({ movesAt }: PackedStory): readonly (readonly Pair[])[] {
  return movesAt.map((moves) =>
    moves.flatMap((weak) => {
      const strong = moves.find(({ move }) => move.id === weak.move.stronger);
      return strong && strong !== weak ? [{ weak, strong }] : [];
    }),
  );
}

const about = (story: PackedStory, { weak, strong }: Pair) => ({
  where: whereAt(story.scenario, weak.pointer),
  stronger: moveText(strong.move),
});

/** Is a move named as stronger by way of itself? */
function comesRound({ weak }: Pair, here: readonly Pair[]): boolean {
  const passed = new Set<PackedMove>();
  for (let at: PackedMove | undefined = weak; at && !passed.has(at); ) {
    passed.add(at);
    const from: PackedMove = at;
    at = here.find((pair) => pair.weak === from)?.strong;
    if (at === weak) return true;
  }
  return false;
}

/** Moves that are stronger than themselves, by way of others. Needs no exploration. */
export const strongerInCircle = (story: PackedStory): Finding[] =>
  pairsIn(story).flatMap((here) =>
    here
      .filter((pair) => comesRound(pair, here))
      .map((pair) => finding('stronger-in-circle', `${pair.weak.pointer}/stronger`, about(story, pair))),
  );

/** Does the stronger one win where points are level: by tone, then by time, then by what it brings into the notebook? */
function winsLevel({ weak, strong }: Pair): boolean {
  const [a, b] = [weak.move, strong.move];
  if (a.mood !== b.mood) return b.mood > a.mood;
  if (a.seconds !== b.seconds) return b.seconds < a.seconds;
  return (strong.notes & ~weak.notes) !== 0;
}

/**
 * Pairs in which the stronger one is worse: somewhere both are on offer, and less can be reached after the stronger
 * one. And pairs in which it is better nowhere. Needs a complete exploration.
 */
export function strongerIsWorse(exploration: Exploration, { best }: Worth): Finding[] {
  const { story, states, expanded, first, to, move } = exploration;
  const pairs = pairsIn(story);
  const edgeOf = new Int32Array(story.moves.length).fill(-1);
  const better = new Set<Pair>();
  const together = new Set<Pair>();
  const worse = new Map<Pair, Finding>();
  for (let state = 0; state < expanded; state += 1) {
    const here = pairs[story.placeAt(states, state * story.words)];
    if (!here || here.length === 0) continue;
    const [low, high] = [first[state] as number, first[state + 1] as number];
    for (let edge = low; edge < high; edge += 1) edgeOf[move[edge] as number] = edge;
    for (const pair of here) {
      const [weak, strong] = [edgeOf[pair.weak.index] as number, edgeOf[pair.strong.index] as number];
      if (weak < 0 || strong < 0) continue;
      together.add(pair);
      const [less, more] = [best[to[weak] as number] as number, best[to[strong] as number] as number];
      if (more > less) better.add(pair);
      if (more >= less || worse.has(pair)) continue;
      const params = { ...about(story, pair), after: Math.max(0, more), instead: less };
      worse.set(
        pair,
        finding('stronger-worse', `${pair.weak.pointer}/stronger`, params, walkTo(exploration, state, strong)),
      );
    }
    for (let edge = low; edge < high; edge += 1) edgeOf[move[edge] as number] = -1;
  }
  const level = [...together].filter(
    (pair) =>
      !better.has(pair) && !worse.has(pair) && !winsLevel(pair) && !comesRound(pair, pairs[pair.weak.node] ?? []),
  );
  return [
    ...worse.values(),
    ...level.map((pair) => finding('stronger-no-better', `${pair.weak.pointer}/stronger`, about(story, pair))),
  ];
}
