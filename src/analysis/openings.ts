/** The legal openings of a scenario: every set of carried-in flags, every draw. */
import { draw } from '../encounter/draw.ts';
import type { Opening } from '../encounter/opening.ts';
import type { Scenario } from '../scenario/format.ts';
import { everyPick } from './choices-of.ts';
import type { Variables } from './packed/variables.ts';
import { OPENINGS_MAX, SEEDS_TRIED } from './thresholds.ts';

/** The smallest seed that draws all of these, if one below SEEDS_TRIED does. */
export function seedDrawing(scenario: Scenario, wanted: Readonly<Record<string, string>>): number | undefined {
  const names = Object.keys(wanted);
  const [seed] = seedsDrawing(scenario, names, [names.map((name) => wanted[name] ?? '')]);
  return seed;
}

/**
 * The smallest seed for each of these picks (an option for each name), in their order; left out where none
 * below SEEDS_TRIED draws it. All are looked for at once: thousands of picks one by one would take minutes.
 */
function seedsDrawing(
  scenario: Scenario,
  names: readonly string[],
  picks: readonly (readonly string[])[],
): readonly number[] {
  const options = names.map((name) => scenario.draws[name] ?? []);
  // No id has a space in it.
  const waiting = new Map(picks.map((pick, index) => [pick.join(' '), index]));
  const seeds: (number | undefined)[] = picks.map(() => undefined);
  for (let seed = 0; seed < SEEDS_TRIED && waiting.size > 0; seed += 1) {
    const drawn = names.map((name, i) => draw(seed, name, options[i] ?? [])).join(' ');
    const index = waiting.get(drawn);
    if (index === undefined) continue;
    waiting.delete(drawn);
    seeds[index] = seed;
  }
  return seeds.filter((seed) => seed !== undefined);
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
  const seeds = seedsDrawing(scenario, draws, drawing ?? []);
  const all = carrying !== undefined && drawing !== undefined && flagSets.length * seeds.length <= OPENINGS_MAX;
  const some = seeds.length === 0 ? [0] : seeds.slice(0, Math.max(1, Math.floor(OPENINGS_MAX / flagSets.length)));
  return { openings: flagSets.flatMap((flags) => some.map((seed) => ({ seed, carried: flags }))), all };
}
