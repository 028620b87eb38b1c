/**
 * How an option sounds gives nothing away, counted over all that comes with the game: of the turns that have an option of
 * a kind, how often one of that kind is the best, beside what picking blindly among all would give.
 */
import { expect, it } from 'vitest';
import type { Move } from '../src/scenario/format.ts';
import { moveKind, moveText } from '../src/scenario/move.ts';
import { shippedScenarios } from './shipped-scenarios.ts';

/** Points of a hundred by which a kind may lie above or below blind picking before it stands out. */
const STANDS_OUT = 10;

/** The best of a turn: the highest sum of skills and goals, as the lint for lengths has it. */
const worth = ({ skills = {}, meets = [], exceeds = [], misses = [] }: Move) =>
  Object.values(skills).reduce<number>((sum, one) => sum + (one ?? 0), 0) +
  meets.length +
  exceeds.length -
  misses.length;

interface Turn {
  readonly moves: readonly Move[];
  readonly best: readonly Move[];
}

const turns: readonly Turn[] = shippedScenarios().flatMap(({ nodes }) =>
  Object.values(nodes).flatMap(({ moves }) => {
    const best = moves.filter((move) => worth(move) === Math.max(...moves.map(worth)));
    return moves.length < 3 || best.length === moves.length ? [] : [{ moves, best }];
  }),
);

const lengths = ({ moves }: Turn) => moves.map((move) => moveText(move).length);
const says = (words: RegExp) => (move: Move) => words.test(moveText(move));

const KINDS: Readonly<Record<string, (move: Move, turn: Turn) => boolean>> = {
  'owns up': says(
    /\b(?:sorry|wrong|my fault|my mistake|I said|I put|I should have|I was|I forgot|I didn't|I missed|I haven't)\b/i,
  ),
  'makes little of it': says(/\b(?:only|really|nearly|afraid|fine|perhaps|just|a bit|honestly)\b/i),
  'opens breezily': says(
    /^(?:No problem|Got it|Of course|Sure|Great|Lovely|No worries|Right you are|Don't worry|All right)\b/i,
  ),
  looks: (move) => moveKind(move) === 'look',
  asks: (move) => moveKind(move) === 'ask',
  does: (move) => moveKind(move) === 'do',
  'is the longest': (move, turn) => moveText(move).length === Math.max(...lengths(turn)),
  'is the shortest': (move, turn) => moveText(move).length === Math.min(...lengths(turn)),
};

it.each(Object.entries(KINDS))('what %s is the best about as often as anything else', (_kind, isOf) => {
  const shares = turns.flatMap((turn) => {
    const those = turn.moves.filter((move) => isOf(move, turn));
    const right = those.filter((move) => turn.best.includes(move));
    return those.length === 0 ? [] : [right.length / those.length - turn.best.length / turn.moves.length];
  });
  expect(shares.length).toBeGreaterThan(5);
  const above = (100 * shares.reduce((sum, share) => sum + share, 0)) / shares.length;
  expect(Math.abs(above)).toBeLessThanOrEqual(STANDS_OUT);
});

it('customers are called customers, and nobody is "one"', () => {
  const told = shippedScenarios().flatMap((scenario) => {
    const text = JSON.stringify(scenario);
    return (
      text.match(
        /\b(?:when|if|what|as) one (?:is|has|can|must|does|may|gets|knows|sees|wants|needs|says)\b|\bone's foot\b/g,
      ) ?? []
    ).map((words) => `${scenario.id}: ${words}`);
  });
  expect(told).toEqual([]);
  const guests = shippedScenarios().flatMap(({ id, nodes }) =>
    Object.values(nodes).flatMap(({ moves, lines }) =>
      [...moves.map(moveText), ...lines.map(({ text }) => text)]
        .filter((text) => /\bguests?\b/i.test(text))
        .map((text) => `${id}: ${text}`),
    ),
  );
  expect(guests).toEqual([]);
});
