/** The shifts that come with the game: what the home screen tells of each, and the whole plan of one when it is opened. */
import { type Plan, planOf } from '../shift/start.ts';
import { loadScenario, refuseTwins, ScenarioUnavailable } from './library.ts';
import { line } from './line.ts';
import { type ShippedDay, shippedDays } from './shipped.ts';

/** What the home screen shows of a shift. */
export type ShiftEntry = Omit<ShippedDay, 'address' | 'twins'>;

/** The shifts, by id. */
export const shiftEntries = (): readonly ShiftEntry[] => shippedDays;

/** The checked plan of a shift. Rejects with ScenarioUnavailable, which names the first problem, or with LineDown. */
export async function loadPlan(id: string): Promise<Plan> {
  const entry = shippedDays.find((one) => one.id === id);
  if (entry?.address === undefined) throw new ScenarioUnavailable(`There is no shift "${id}" in this game.`);
  refuseTwins(entry);
  const [text, scenarios, { readShiftAmong }] = await Promise.all([
    line.text(entry.address, `“${entry.title}”`),
    Promise.all(entry.scenarios.map(loadScenario)),
    import('../shift/read.ts'),
  ]);
  const read = readShiftAmong(text, scenarios);
  if (!read.ok) {
    const [first] = read.problems;
    throw new ScenarioUnavailable(`“${entry.title}” cannot be worked. Line ${first?.line}: ${first?.message}`);
  }
  return planOf(read.value, scenarios);
}
