/** The shifts that come with the game: what the home screen tells of each, and the whole plan of one when it is opened. */
import type { Scenario } from '../scenario/format.ts';
import { type Plan, planOf } from '../shift/start.ts';
import { refuseTwins, ScenarioUnavailable } from './library.ts';
import { line } from './line.ts';
import { type ShippedDay, shippedDays } from './shipped.ts';

/** What the home screen shows of a shift. */
export type ShiftEntry = Omit<ShippedDay, 'address' | 'twins'> & {
  /** A file of the player's own. */
  readonly mine?: true;
};

/** The shifts, by id. */
export const shiftEntries = (): readonly ShiftEntry[] => shippedDays;

/** The text of a shift that comes with the game. Rejects with ScenarioUnavailable, or with LineDown. */
export async function shippedShift(id: string): Promise<string> {
  const entry = shippedDays.find((one) => one.id === id);
  if (entry?.address === undefined) throw new ScenarioUnavailable(`There is no shift "${id}" in this game.`);
  refuseTwins(entry);
  return line.text(entry.address, `“${entry.title}”`);
}

/** The checked plan of a shift. Rejects with ScenarioUnavailable, which names the first problem, or as `load` does. */
export async function planFrom(
  { title, scenarios: ids }: ShiftEntry,
  coming: Promise<string>,
  load: (id: string) => Promise<Scenario>,
): Promise<Plan> {
  const [text, scenarios, { readShiftAmong }] = await Promise.all([
    coming,
    Promise.all(ids.map(load)),
    import('../shift/read.ts'),
  ]);
  const read = readShiftAmong(text, scenarios);
  if (!read.ok) {
    const [first] = read.problems;
    throw new ScenarioUnavailable(`“${title}” cannot be worked. Line ${first?.line}: ${first?.message}`);
  }
  return planOf(read.value, scenarios);
}
