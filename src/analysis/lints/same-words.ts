/** Options of one turn that read the same and are worth something else, though never on offer together. */
import { items } from '../../scenario/check/story.ts';
import type { Move, Scenario } from '../../scenario/format.ts';
import { moveKind, moveText } from '../../scenario/move.ts';
import { pointer } from '../../scenario/places.ts';
import { whereAt } from '../where.ts';
import { type Lint, lint } from './codes.ts';

/** Kind and letters: whoever reads sees no difference in the rest. */
const wordsOf = (move: Move) =>
  `${moveKind(move)} ${moveText(move)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;

/** What a move is worth, whatever it leads to. */
function priceOf({ skills = {}, meets = [], partly = [], exceeds = [], misses = [], mood }: Move): string {
  const rated = Object.entries(skills).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([rated, ...[meets, partly, exceeds, misses].map((goals) => goals.toSorted()), mood]);
}

/**
 * Moves of a node with the words of an earlier one and another price. What made the difference is a condition that the
 * option does not tell: two players who read and chose the same are scored differently, and cannot see why.
 */
export const sameWordsLints = (scenario: Scenario): readonly Lint[] =>
  Object.entries(scenario.nodes).flatMap(([node, { moves }]) => {
    const first = new Map<string, Move>();
    return items(moves, pointer('nodes', node, 'moves')).flatMap(({ it, at }) => {
      const words = wordsOf(it);
      const other = first.get(words);
      if (!other) first.set(words, it);
      return other && priceOf(other) !== priceOf(it)
        ? [lint('same-words-other-price', `${at}/${moveKind(it)}`, { where: whereAt(scenario, at), other: other.id })]
        : [];
    });
  });
