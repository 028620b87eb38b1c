/** What the moves of a scenario do to packed states: tables and masks, made by asking the rule book. */
import { makesWait } from '../../encounter/mood.ts';
import { waysOf } from '../../encounter/rules.ts';
import type { Move, Scenario } from '../../scenario/format.ts';
import { type Field, fill, put } from '../layout.ts';
import { packedCondition, type Readable } from './packed-condition.ts';
import { mayPush } from './pressing.ts';
import { EFFECTS, type Effect, effectTable, LAST_CLASS, MISSED, OPEN, STANDING_OF_CLASS } from './standing-classes.ts';
import type { StateFields } from './state-fields.ts';
import type { Test } from './state-tests.ts';

export interface Way {
  /** Undefined: always taken. */
  readonly test: Test | undefined;
  readonly place: number;
}

export interface Effects {
  /** Undefined: always on offer. */
  readonly offer: Test | undefined;
  readonly once: Field | undefined;
  /** What it does to standings, in the order in which the rule book does it. */
  readonly standings: readonly { readonly field: Field; readonly effect: Effect }[];
  /** Classes of standings after it by those before, for standings that it does not bring to one class for sure. */
  readonly tables: readonly { readonly field: Field; readonly table: Uint8Array }[];
  /** Bits it brings to a sure value: first these to 0, then those to 1. */
  readonly clear: Uint32Array;
  readonly set: Uint32Array;
  /** Tone. */
  readonly moodBy: number;
  /** Does it make the person wait? */
  readonly waits: boolean;
  /** May it push somebody over the edge? */
  readonly pushes: boolean;
  readonly ways: readonly Way[];
}

const SAME = Uint8Array.from({ length: LAST_CLASS + 1 }, (_, i) => i);

/** Goals a move brings into the notebook. */
export const goalsNoted = ({ meets, exceeds, partly, reveals }: Move): readonly string[] => [
  ...(meets ?? []),
  ...(exceeds ?? []),
  ...(partly ?? []),
  ...(reveals ?? []),
];

/** Goals of which the person does not notice what a move does to them, and goals of which they do, or learn what was done. */
export function noticing(move: Move): { readonly hidden: readonly string[]; readonly seen: readonly string[] } {
  const touched = EFFECTS.flatMap((effect) => move[effect] ?? []);
  const hidden = touched.filter((goal) => move.unnoticed?.includes(goal));
  return { hidden, seen: [...touched, ...(move.learns ?? [])].filter((goal) => !hidden.includes(goal)) };
}

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
  const maskOf = (list: readonly (Field | undefined)[]) => {
    const mask = new Uint32Array(words);
    for (const one of list) if (one) mask[one.word] = ((mask[one.word] as number) | (1 << one.shift)) >>> 0;
    return mask;
  };
  /** Few masks differ, and there are as many as moves: alike ones are one. They are never written to again. */
  const masks = new Map<string, Uint32Array>();
  const shared = (mask: Uint32Array) => {
    const key = mask.join();
    const had = masks.get(key) ?? mask;
    masks.set(key, had);
    return had;
  };
  const once = new Map<string, Uint8Array>();
  const effectOn = (effect: Effect, goal: string) => {
    const key = `${effect} ${missed.has(goal)}`;
    const made = once.get(key) ?? effectTable(effect, missed.has(goal));
    // Where missed is not told apart, no state has that class.
    if (!missed.has(goal)) made[MISSED] = made[OPEN] as number;
    once.set(key, made);
    return made;
  };
  /** All that a move does to each goal, one table for each. */
  const tablesOf = (move: Move, readable: Readable) => {
    const tables = new Map<string, Uint8Array>();
    for (const effect of EFFECTS)
      for (const goal of move[effect] ?? []) {
        const then = effectOn(effect, goal);
        tables.set(
          goal,
          (tables.get(goal) ?? SAME).map((standing) => then[standing] as number),
        );
      }
    return [...tables].map(([goal, table]) => ({ field: readable.standing(goal), table }));
  };
  return (move, { flags, done, known, unnoticed }, readable) => {
    const tables = tablesOf(move, readable);
    const isSure = ({ field, table }: (typeof tables)[number]) =>
      table.every((standing, now) => now > field.mask || STANDING_OF_CLASS[now] === undefined || standing === table[0]);
    const { hidden, seen } = noticing(move);
    const clear = maskOf([
      ...seen.map((goal) => unnoticed.get(goal)),
      ...(move.clear ?? []).map((flag) => flags.get(flag)),
    ]);
    const set = maskOf([
      ...hidden.map((goal) => unnoticed.get(goal)),
      ...goalsNoted(move).map((goal) => known.get(goal)),
      ...(move.set ?? []).map((flag) => flags.get(flag)),
      done.get(move.id),
    ]);
    for (const { field, table } of tables.filter(isSure)) {
      fill(clear, field);
      put(set, 0, field, table[0] as number);
    }
    return {
      offer: move.if && packedCondition(move.if, readable),
      once: move.once ? done.get(move.id) : undefined,
      standings: EFFECTS.flatMap((effect) =>
        (move[effect] ?? []).map((goal) => ({ field: readable.standing(goal), effect })),
      ),
      tables: tables.filter((one) => !isSure(one)),
      clear: shared(clear),
      set: shared(set),
      moodBy: move.mood,
      waits: makesWait(scenario, move),
      pushes: mayPush(scenario, move),
      ways: waysOf(scenario, move).map(({ if: condition, to }) => ({
        test: condition && packedCondition(condition, readable),
        place: (to.at === 'node' ? nodes.get(to.node) : endings.get(to.ending)) ?? 0,
      })),
    };
  };
}
