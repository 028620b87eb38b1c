/**
 * The plan of a kept day: its shift and its people as they were when it began. They are kept with it, each version
 * once; days of 0.1.0 find theirs among what came with that version.
 */
import type { PlayStore } from '../record/store.ts';
import { rulesHash } from '../scenario/hash.ts';
import { type DayRecord, shiftHash } from '../shift/day-record.ts';
import { type Plan, planOf } from '../shift/start.ts';
import { archivedShift, rulesOf010 } from './archive.ts';
import { ScenarioUnavailable } from './library.ts';
import type { ScenarioFinder } from './scenario-finder.ts';

const KIND = 'shift';

/** Keeps what a day begins with. What cannot be kept is not; the day is worked all the same. */
export async function keepPlan(store: PlayStore, scenarios: ScenarioFinder, { shift, scenarios: people }: Plan) {
  await Promise.all(people.map(scenarios.keep));
  const note = { kind: KIND, id: shiftHash(shift), value: JSON.stringify(shift) };
  await store.keepNote(note).catch(() => undefined);
}

/** Is this the plan the day was begun with? Days of 0.1.0 say no rules: theirs are not today's. */
const isPlanOf = ({ shift, scenarios }: Plan, day: Pick<DayRecord, 'shift' | 'people'>): boolean =>
  shiftHash(shift) === day.shift.hash &&
  day.people !== undefined &&
  scenarios.every((scenario, place) => day.people?.[place]?.rules === rulesHash(scenario));

async function textOfShift(store: PlayStore, hash: string): Promise<string | undefined> {
  const notes = await store.notes(KIND).catch(() => []);
  const kept = notes.find(({ id }) => id === hash)?.value;
  return typeof kept === 'string' ? kept : archivedShift(hash);
}

/**
 * The plan this day was begun with. Rejects with ScenarioUnavailable when it is not to be had, or with LineDown.
 * @param loadPlan the plan of a shift as the library has it now
 */
export async function planOfDay(
  store: PlayStore,
  scenarios: ScenarioFinder,
  day: Pick<DayRecord, 'shift' | 'people'>,
  loadPlan: (id: string) => Promise<Plan>,
): Promise<Plan> {
  const { id, hash, title } = day.shift;
  // Days of 0.1.0 are never today's; others may be, and their own copy serves where the line is down.
  const now = day.people && (await loadPlan(id).catch(() => undefined));
  if (now && isPlanOf(now, day)) return now;
  const changed = new ScenarioUnavailable(
    `This day cannot be gone on with: the shift “${title}” has changed since, and no copy of it as it was is here. The day stays kept.`,
  );
  const text = await textOfShift(store, hash);
  if (text === undefined) throw changed;
  const { readShift, readShiftAmong } = await import('../shift/read.ts');
  const read = readShift(text);
  if (!read.ok) throw changed;
  const people = await Promise.all(
    read.value.encounters.map(({ scenario }, place) => {
      const { rules = rulesOf010(scenario) ?? '', words = rules } = day.people?.[place] ?? {};
      return scenarios.find({ id: scenario, title: scenario, rules, words });
    }),
  );
  const all = people.flatMap((one) => one ?? []);
  const among = all.length === people.length ? readShiftAmong(text, all) : undefined;
  if (!among?.ok) throw changed;
  return planOf(among.value, all);
}
