/** What was picked for an assessment, with the stories of everybody: people alone, and days as they begin. */
import type { ListUnit } from '../analysis/figures/certificate.ts';
import type { Scenario } from '../scenario/format.ts';
import { type DayToMeet, dayToMeet } from '../shift/day-to-meet.ts';
import { planOf } from '../shift/start.ts';
import { dayPicked } from '../ui/assessment/pick-people.tsx';
import type { WholeLibrary } from './whole-library.ts';

/** A person alone, or a day. */
export type PickedUnit = { readonly scenario: Scenario; readonly seed: number } | DayToMeet;

/** @returns in their order. Rejects as loading them would */
export const pickedUnits = (
  library: Pick<WholeLibrary, 'load' | 'plan'>,
  picked: readonly string[],
  seed: number,
): Promise<readonly PickedUnit[]> =>
  Promise.all(
    picked.map(async (one): Promise<PickedUnit> => {
      const id = dayPicked(one);
      if (id === undefined) return { scenario: await library.load(one), seed };
      const { shift } = await library.plan(id);
      const stories = await Promise.all(shift.encounters.map(({ scenario }) => library.load(scenario)));
      return dayToMeet(planOf(shift, stories), seed);
    }),
  );

/** As its worth is looked at. */
export const unitToWeigh = (unit: PickedUnit): ListUnit =>
  'people' in unit ? unit : { scenario: unit.scenario, opening: { seed: unit.seed, carried: [] } };
