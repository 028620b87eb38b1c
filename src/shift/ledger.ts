/**
 * The ledger of a day: which flags are up, who settled each, and by which move. An encounter settles the
 * flags it declares to write (`flags.out`), up or down; all others stay as they were.
 */
import { carriedOut, offeredMoves } from '../encounter/rules.ts';
import type { Walk } from '../encounter/walk.ts';
import { moveKind, moveText } from '../scenario/move.ts';
import type { MoveKind } from '../scenario/words.ts';

/** What a flag owes its standing to, when nobody has settled it today. */
export type Origin = 'given' | 'yesterday' | 'fix' | 'ratchet';

/** Whoever made a flag stand as it does: the start of the day, or an encounter. */
export type Author =
  | { readonly by: 'start'; readonly origin: Origin }
  | {
      readonly by: 'encounter';
      /** Place in the day, from 0. */
      readonly index: number;
      /** Turn of the move that last changed it. Absent when no move did: it was left as it is. */
      readonly turn?: number;
      /** True when it was the ending that changed it, and no single move. */
      readonly ending?: boolean;
    };

/** A flag that has been settled: up or down. */
export interface Settlement {
  readonly flag: string;
  readonly up: boolean;
  /** Encounter that settled it, from 0; −1 for the start of the day. */
  readonly at: number;
  /** Who made it stand so. Not always who settled it: what is only passed on keeps its author. */
  readonly author: Author;
}

/** Every settlement of the day in the order in which they came; among those of one moment, by flag. */
export type Ledger = readonly Settlement[];

/** The last settlement of a flag, among those of the first `before` encounters if that is given. */
export const settlementOf = (ledger: Ledger, flag: string, before = Number.POSITIVE_INFINITY): Settlement | undefined =>
  ledger.findLast((one) => one.flag === flag && one.at < before);

/** Flags that are up once the first `before` encounters are over, sorted. */
export function flagsUp(ledger: Ledger, before = Number.POSITIVE_INFINITY): readonly string[] {
  const standing = new Map<string, boolean>();
  for (const { flag, up, at } of ledger) if (at < before) standing.set(flag, up);
  return [...standing].flatMap(([flag, up]) => (up ? [flag] : [])).toSorted();
}

/** Flags that were up between two encounters at some time of the first `before`, sorted. */
export const flagsEverUp = (ledger: Ledger, before = Number.POSITIVE_INFINITY): readonly string[] =>
  [...new Set(ledger.flatMap(({ flag, up, at }) => (up && at < before ? [flag] : [])))].toSorted();

/** Is a flag that the encounter writes up in the end? An ending's own flags come last of all. */
const isUpAfter = ({ scenario, place, state }: Walk, flag: string) => carriedOut(scenario, place, state).includes(flag);

/** The ledger once an encounter is over. */
export function afterWalk(ledger: Ledger, index: number, walk: Walk): Ledger {
  const settled = Object.keys(walk.scenario.flags.out)
    .toSorted()
    .map((flag): Settlement => {
      const up = isUpAfter(walk, flag);
      const author = changeIn(walk, flag, index) ?? passedOn(ledger, walk, flag, up) ?? { by: 'encounter', index };
      return { flag, up, at: index, author };
    });
  return [...ledger, ...settled];
}

/** The author, if the flag came as it went and nobody touched it. */
function passedOn(ledger: Ledger, walk: Walk, flag: string, up: boolean): Author | undefined {
  const before = settlementOf(ledger, flag);
  const cameSo = before !== undefined && before.up === up;
  return cameSo && Object.hasOwn(walk.scenario.flags.in, flag) ? before.author : undefined;
}

/** The last change of a flag in a walk, if there was one. Put up and taken down again is its doing too, whatever came in. */
function changeIn(walk: Walk, flag: string, index: number): Author | undefined {
  const last = walk.steps.at(-1);
  if (last && isUpAfter(walk, flag) && !walk.state.flags.includes(flag))
    return { by: 'encounter', index, turn: last.turn, ending: true };
  const step = walk.steps.findLast(({ before, after }) => before.flags.includes(flag) !== after.flags.includes(flag));
  return step && { by: 'encounter', index, turn: step.turn };
}

/** A move that was on offer and would have made a flag stand otherwise. */
export interface Chance {
  readonly turn: number;
  readonly move: string;
  readonly kind: MoveKind;
  readonly text: string;
}

/** The last chance that a walk passed by to make the flag stand otherwise than it ended, if it had one. */
export function chancePassedBy(walk: Walk, flag: string): Chance | undefined {
  const up = isUpAfter(walk, flag);
  for (const { turn, node, move: made, before } of walk.steps.toReversed()) {
    const other = offeredMoves(walk.scenario, node, before).find(
      (move) => move.id !== made.id && (up ? move.clear : move.set)?.includes(flag),
    );
    if (other) return { turn, move: other.id, kind: moveKind(other), text: moveText(other) };
  }
  return undefined;
}
