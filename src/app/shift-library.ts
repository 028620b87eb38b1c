/** The shifts that come with the game: what the home screen tells of each, and the whole plan of one when it is opened. */
import { library as words } from '../messages/library.ts';
import type { Scenario } from '../scenario/format.ts';
import type { Shift } from '../shift/format.ts';
import { type PersonAhead, personAhead } from '../shift/person-ahead.ts';
import type { ShiftProblem } from '../shift/problems.ts';
import { type Plan, planAhead, planOf, type WholePlan } from '../shift/start.ts';
import { dayAsSaid, isSaidOtherwise } from './authored.ts';
import { fileText, loadScenario, refuseTwins, ScenarioUnavailable } from './library.ts';
import { readyIn } from './ready-file.ts';
import { type ShippedDay, shippedDays, shippedScenarios } from './shipped.ts';

/** What the home screen shows of a shift. */
export type ShiftEntry = Omit<ShippedDay, 'twins'> & {
  /** A file of the player's own. */
  readonly mine?: true;
};

/** The shifts, by id. */
export const shiftEntries = (): readonly ShiftEntry[] => shippedDays;

const notWorked = (title: string, reason: string) => new ScenarioUnavailable(words.cannotWork({ title, reason }));

/** What the game knows of a person whose story comes with it, without fetching the story. Rejects as loading it would. */
async function shippedAhead(id: string): Promise<PersonAhead> {
  const { details } = await import('virtual:manifest/details');
  const [entry, more] = [shippedScenarios.find((one) => one.id === id), details[id]];
  // A story that is not there, or cannot be read, says itself why; one in other words says them itself.
  if (!entry || !more || entry.twins || isSaidOtherwise()) return personAhead(await loadScenario(id));
  const { title, clock, customer } = entry;
  const { ahead, rules, words } = more;
  const { short, relation, cast } = customer;
  return {
    id,
    title,
    clock,
    weather: ahead.weather,
    flags: ahead.flags,
    customer: { short, relation, cast, pronoun: ahead.pronoun, history: ahead.history },
    rules,
    words,
  };
}

/**
 * The plan of a shift that comes with the game, which was checked when the game was built; its stories are still to
 * come. Rejects with ScenarioUnavailable, which names the first problem, or with LineDown.
 */
export async function shippedPlan(id: string): Promise<Plan> {
  const entry = shippedDays.find((one) => one.id === id);
  if (!entry) throw new ScenarioUnavailable(words.noShift({ id }));
  refuseTwins(entry);
  const [text, people, { unworkable }] = await Promise.all([
    fileText(entry, words.noShift({ id })),
    Promise.all(entry.scenarios.map(shippedAhead)),
    import('virtual:manifest/details'),
  ]);
  const [read, reason] = [readyIn<Shift, ShiftProblem>(text), unworkable[id]];
  if (!read.ok || reason !== undefined) throw notWorked(entry.title, reason ?? '');
  return planAhead(dayAsSaid(read.value), people);
}

/**
 * The plan of a shift in a file of the player's own, checked beside all its stories. Rejects with ScenarioUnavailable,
 * which names the first problem, or as `load` does.
 */
export async function ownPlan(
  { title, scenarios: ids }: ShiftEntry,
  text: string,
  load: (id: string) => Promise<Scenario>,
): Promise<WholePlan> {
  const [scenarios, { readShiftAmong }, { spoken }] = await Promise.all([
    Promise.all(ids.map(load)),
    import('../shift/read.ts'),
    import('../messages/problem.ts'),
  ]);
  const read = readShiftAmong(text, scenarios);
  if (!read.ok) {
    const [first] = read.problems;
    throw notWorked(title, first ? words.problem(spoken(first)) : '');
  }
  return planOf(read.value, scenarios);
}
