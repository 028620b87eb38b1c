/** How days can begin: the first one as the file says, later ones as the evening before and its fix have left it. */
import { flagsAskedFor, holdsToday } from '../../shift/conditions.ts';
import type { DayCondition } from '../../shift/format.ts';
import { firstStart, givenFlags, type StartFlag, startFlags, type WholePlan } from '../../shift/start.ts';
import type { AskedFlags } from './asked-flags.ts';

const upIn = (flags: readonly StartFlag[]) => flags.flatMap(({ flag, up }) => (up ? [flag] : []));

/** Flags that are up on the first morning. */
export const firstMorning = (plan: WholePlan): readonly string[] => upIn(firstStart(plan).flags);

/** Flags that the ratchet may raise on some morning: whether it does hangs on how people were served for days. */
export const ratchetRaises = ({ shift }: WholePlan): readonly string[] => [
  ...new Set(Object.values(shift.ratchet).flatMap((levels) => levels.flatMap(({ raises }) => raises ?? []))),
];

/**
 * Flags that are up on the morning after an evening.
 * @param up flags that were up at night
 * @param fix the process fix chosen; undefined to see what the morning would be without any
 * @param raised flags the ratchet raises
 */
export function morningAfter(
  plan: WholePlan,
  up: ReadonlySet<string>,
  fix: string | undefined,
  raised: readonly string[],
): readonly string[] {
  const overnight = Object.entries(plan.shift.given).flatMap(([flag, given]): StartFlag[] =>
    given.overnight ? [{ flag, up: up.has(flag), origin: 'yesterday' }] : [],
  );
  const chosen = fix === undefined ? undefined : plan.shift.fixes[fix];
  return upIn(
    startFlags([
      ...givenFlags(plan),
      ...overnight,
      ...raised.map((flag): StartFlag => ({ flag, up: true, origin: 'ratchet' })),
      ...(chosen?.raises ?? []).map((flag): StartFlag => ({ flag, up: true, origin: 'fix' })),
      ...(chosen?.lowers ?? []).map((flag): StartFlag => ({ flag, up: false, origin: 'fix' })),
    ]),
  );
}

/** Does a condition of the day hold, with these flags up now and these at some time today? */
export const holdsWith = (condition: DayCondition, up: number, ever: number, { namesIn }: AskedFlags): boolean =>
  holdsToday(condition, { up: new Set(namesIn(up)), everUp: new Set(namesIn(up | ever)) });

/** What the nights of a shift do, with sets of flags as numbers. */
export interface Mornings {
  /** One number for all evenings after which the same fixes are on offer and the same mornings follow. */
  nightOf(up: number, ever: number): number;
  /** Fixes on offer on an evening. */
  fixesOn(up: number, ever: number): readonly string[];
  /** Every morning after it: one for each set of flags that the ratchet may raise. */
  after(up: number, fix: string | undefined): readonly number[];
}

/** Every subset of some names, few enough to be bits of a number. */
const subsets = (names: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: 2 ** names.length }, (_, mask) => names.filter((_name, bit) => (mask & (1 << bit)) !== 0));

/** The nights of a shift; each is worked out once for all evenings that it cannot tell apart. */
export function mornings(plan: WholePlan, asked: AskedFlags, raisesMax: number): Mornings {
  const { shift } = plan;
  const raises = subsets(ratchetRaises(plan).slice(0, raisesMax));
  const overnight = asked.maskOf(Object.entries(shift.given).flatMap(([flag, one]) => (one.overnight ? [flag] : [])));
  const known = new Map<string, Map<number, readonly number[]>>();
  // What fixes ask for is all they can be told apart by.
  const asks = asked.maskOf(
    Object.entries(shift.fixes).flatMap(([, { if: condition }]) =>
      condition ? flagsAskedFor(condition, '').map(({ flag }) => flag) : [],
    ),
  );
  const offers = new Map<number, readonly string[]>();
  return {
    nightOf: (up, ever) => asked.keyOf(up & (asks | overnight), ever & asks),
    fixesOn(up, ever) {
      const key = asked.keyOf(up & asks, ever & asks);
      const had = offers.get(key);
      if (had) return had;
      const made = Object.entries(shift.fixes).flatMap(([id, { if: condition }]) =>
        !condition || holdsWith(condition, up, ever, asked) ? [id] : [],
      );
      offers.set(key, made);
      return made;
    },
    after(up, fix) {
      const byNight = known.get(fix ?? '') ?? new Map<number, readonly number[]>();
      known.set(fix ?? '', byNight);
      const had = byNight.get(up & overnight);
      if (had) return had;
      const night = new Set(asked.namesIn(up));
      const made = [...new Set(raises.map((raised) => asked.maskOf(morningAfter(plan, night, fix, raised))))];
      byNight.set(up & overnight, made);
      return made;
    },
  };
}
