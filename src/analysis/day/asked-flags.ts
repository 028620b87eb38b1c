/** Which flags of a day are worth telling apart, and when: flags of a day are bits of one number here. */
import type { Scenario } from '../../scenario/format.ts';
import { flagsAskedFor } from '../../shift/conditions.ts';
import type { DayCondition } from '../../shift/format.ts';
import { conditionsOf } from '../../shift/parts.ts';
import type { WholePlan } from '../../shift/start.ts';

/** Flags that can be told apart at most: the bits of a whole number. */
export const DAY_FLAGS_MAX = 30;

/** Of them, those of which it can matter whether they were ever up: both together are still an exact number. */
const EVER_MAX = 22;

/** The flags of a shift, by when they are still asked for. Sets of flags are numbers, one bit for each of `names`. */
export interface AskedFlags {
  /** Flags that somebody asks for at some time. */
  readonly names: readonly string[];
  /** Flags that somebody still reads, or something still asks for, once so many people are served; first the morning. */
  readonly after: readonly number[];
  /** Flags of which it matters whether they were up at any time of the day. */
  readonly ever: number;
  /** The set of these flags; those nobody asks for are left out. */
  maskOf(flags: Iterable<string>): number;
  /** The flags of a set, sorted. */
  namesIn(mask: number): readonly string[];
  /** One number for the flags that are up and those that ever were. */
  keyOf(up: number, ever: number): number;
}

/** Flags that conditions ask for with `was`: whether they were ever up today. */
function askedAsWas(condition: DayCondition): readonly string[] {
  const { was, all, any, not } = condition;
  const parts = [...(all ?? []), ...(any ?? []), ...(not ? [not] : [])];
  return [...(was === undefined ? [] : [was]), ...parts.flatMap(askedAsWas)];
}

const reads = ({ flags }: Scenario) => Object.keys(flags.in);

/** Which flags are still asked for after each person of the day. Undefined when they are too many. */
export function askedFlags({ shift, scenarios }: WholePlan): AskedFlags | undefined {
  const asked = conditionsOf(shift).flatMap(({ condition, at, after }) =>
    flagsAskedFor(condition, at).map(({ flag }) => ({ flag, after })),
  );
  const overnight = Object.entries(shift.given).flatMap(([flag, given]) => (given.overnight ? [flag] : []));
  const everAsked = new Set(conditionsOf(shift).flatMap(({ condition }) => askedAsWas(condition)));
  // Those first of which it matters whether they ever were up: so the set of them is a small number.
  const names = [
    ...new Set([...everAsked, ...scenarios.flatMap(reads), ...asked.map(({ flag }) => flag), ...overnight]),
  ];
  if (names.length > DAY_FLAGS_MAX || everAsked.size > EVER_MAX) return undefined;
  const bits = new Map(names.map((name, bit) => [name, 1 << bit]));
  const maskOf = (flags: Iterable<string>) => {
    let mask = 0;
    for (const flag of flags) mask |= bits.get(flag) ?? 0;
    return mask;
  };
  const after = (served: number) =>
    maskOf([
      ...scenarios.slice(served).flatMap(reads),
      ...asked.flatMap((one) => (one.after >= served ? [one.flag] : [])),
      ...overnight,
    ]);
  return {
    names,
    after: Array.from({ length: scenarios.length + 1 }, (_, served) => after(served)),
    ever: maskOf(everAsked),
    maskOf,
    namesIn: (mask) => names.filter((_, bit) => (mask & (1 << bit)) !== 0).sort(),
    keyOf: (up, ever) => up * 2 ** everAsked.size + ever,
  };
}
