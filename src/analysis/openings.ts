/** The legal openings of a scenario: every set of carried-in flags, every draw. */
import { draw } from '../encounter/draw.ts';
import type { Opening } from '../encounter/opening.ts';
import type { Scenario } from '../scenario/format.ts';
import { everyPick } from './choices-of.ts';
import type { Variables } from './packed/variables.ts';
import { OPENINGS_MAX, SEEDS_TRIED } from './thresholds.ts';

/** The smallest seed that draws all of these, if one below SEEDS_TRIED does. */
export function seedDrawing(scenario: Scenario, wanted: Readonly<Record<string, string>>): number | undefined {
  const names = Object.entries(wanted).map(([name, option]) => ({ name, option, options: scenario.draws[name] ?? [] }));
  for (let seed = 0; seed < SEEDS_TRIED; seed += 1) {
    if (names.every(({ name, option, options }) => draw(seed, name, options) === option)) return seed;
  }
  return undefined;
}

/**
 * One opening for each that the rules can tell apart. `all` is false when there are more than
 * OPENINGS_MAX: then only some are given.
 */
export function everyOpening(
  scenario: Scenario,
  { carried, draws }: Variables,
): { readonly openings: readonly Opening[]; readonly all: boolean } {
  const carrying = everyPick(
    carried.map((flag) => [[], [flag]]),
    OPENINGS_MAX,
  );
  const drawing = everyPick(
    draws.map((name) => scenario.draws[name] ?? []),
    OPENINGS_MAX,
  );
  const flagSets = (carrying ?? [[], [carried]]).map((pick) => pick.flat());
  const seeds = (drawing ?? [])
    .map((options) => seedDrawing(scenario, Object.fromEntries(draws.map((name, i) => [name, options[i] ?? '']))))
    .filter((seed) => seed !== undefined);
  const all = carrying !== undefined && drawing !== undefined && flagSets.length * seeds.length <= OPENINGS_MAX;
  const some = seeds.length === 0 ? [0] : seeds.slice(0, Math.max(1, Math.floor(OPENINGS_MAX / flagSets.length)));
  return { openings: flagSets.flatMap((flags) => some.map((seed) => ({ seed, carried: flags }))), all };
}
