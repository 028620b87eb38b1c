/** What the moves of a scenario do to packed states: tables and masks, made by asking the rule book. */
import { waysOf } from '../../encounter/rules.ts';
import type { Move, Scenario } from '../../scenario/format.ts';
import type { Field } from '../layout.ts';
import { packedCondition, type Readable, type Test } from './packed-condition.ts';
import { type Effect, effectTable } from './standing-classes.ts';
import type { StateFields } from './state-fields.ts';

export interface Way {
  /** Undefined: always taken. */
  readonly test: Test | undefined;
  readonly place: number;
  /** Flags an ending puts up, word by word. */
  readonly set: Uint32Array;
}

export interface Effects {
  /** Undefined: always on offer. */
  readonly offer: Test | undefined;
  readonly once: Field | undefined;
  /** In the order in which the rule book applies them. */
  readonly standings: readonly { readonly field: Field; readonly effect: Effect; readonly table: Uint8Array }[];
  readonly clear: Uint32Array;
  readonly set: Uint32Array;
  readonly moodBy: number;
  readonly ways: readonly Way[];
}

/** Goals a move brings into the notebook. */
export const goalsNoted = ({ meets, exceeds, partly, reveals }: Move): readonly string[] => [
  ...(meets ?? []),
  ...(exceeds ?? []),
  ...(partly ?? []),
  ...(reveals ?? []),
];

/**
 * Compiles what moves do, each with the fields that a state has where it is made.
 * @param words words a state takes
 * @param missed goals whose `missed` is told apart from not yet touched
 */
export function effectsIn(
  scenario: Scenario,
  words: number,
  missed: ReadonlySet<string>,
): (move: Move, fields: StateFields, readable: Readable) => Effects {
  const ids = Object.keys(scenario.nodes);
  const nodes = new Map(ids.map((id, i) => [id, i]));
  const endings = new Map(Object.keys(scenario.endings).map((id, i) => [id, ids.length + i]));
  const nothing = new Uint32Array(words);
  const maskOf = (list: readonly (Field | undefined)[]) => {
    if (list.every((one) => one === undefined)) return nothing;
    const mask = new Uint32Array(words);
    for (const one of list) if (one) mask[one.word] = ((mask[one.word] as number) | (1 << one.shift)) >>> 0;
    return mask;
  };
  const tables = new Map<string, Uint8Array>();
  const table = (effect: Effect, goal: string) => {
    const key = `${effect} ${missed.has(goal)}`;
    const made = tables.get(key) ?? effectTable(effect, missed.has(goal));
    tables.set(key, made);
    return made;
  };
  return (move, { flags, done, known }, readable) => ({
    offer: move.if && packedCondition(move.if, readable),
    once: move.once ? done.get(move.id) : undefined,
    standings: (['misses', 'partly', 'meets', 'exceeds'] as const).flatMap((effect) =>
      (move[effect] ?? []).map((goal) => ({ field: readable.standing(goal), effect, table: table(effect, goal) })),
    ),
    clear: maskOf((move.clear ?? []).map((flag) => flags.get(flag))),
    set: maskOf([
      ...goalsNoted(move).map((goal) => known.get(goal)),
      ...(move.set ?? []).map((flag) => flags.get(flag)),
      done.get(move.id),
    ]),
    moodBy: move.mood,
    ways: waysOf(scenario, move).map(({ if: condition, to }) => ({
      test: condition && packedCondition(condition, readable),
      place: (to.at === 'node' ? nodes.get(to.node) : endings.get(to.ending)) ?? 0,
      set: maskOf(to.at === 'ending' ? (scenario.endings[to.ending]?.set ?? []).map((flag) => flags.get(flag)) : []),
    })),
  });
}
