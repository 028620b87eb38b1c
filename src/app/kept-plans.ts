/**
 * The plan of a kept day: its shift as it was when the day began, its people as they were served, and whoever has not
 * come yet as they were then, if that is to be had, else as they are today. The shift is kept with the day and each story
 * with its play; days of 0.1.0 find theirs among what came with that version.
 */
import { game as words } from '../messages/game.ts';
import { type PlayedOn, playedOn } from '../record/replay.ts';
import type { PlayStore, StoredPlay } from '../record/store.ts';
import type { Scenario } from '../scenario/format.ts';
import { type DayRecord, shiftHash } from '../shift/day-record.ts';
import type { Shift } from '../shift/format.ts';
import { type PersonAhead, personAhead } from '../shift/person-ahead.ts';
import type { Plan } from '../shift/start.ts';
import { archivedShift, rulesOf010 } from './archive.ts';
import { ScenarioUnavailable } from './library.ts';
import type { ScenarioFinder } from './scenario-finder.ts';

const KIND = 'shift';

/** Keeps what a day begins with. What cannot be kept is not; the day is worked all the same. */
export async function keepPlan(store: PlayStore, scenarios: ScenarioFinder, { shift, scenarios: stories }: Plan) {
  await Promise.all(stories.flatMap((story) => (story ? [scenarios.keep(story)] : [])));
  const note = { kind: KIND, id: shiftHash(shift), value: JSON.stringify(shift) };
  await store.keepNote(note).catch(() => undefined);
}

type Begun = Pick<DayRecord, 'shift' | 'people'>;

async function textOfShift(store: PlayStore, hash: string): Promise<string | undefined> {
  const notes = await store.notes(KIND).catch(() => []);
  const kept = notes.find(({ id }) => id === hash)?.value;
  return typeof kept === 'string' ? kept : archivedShift(hash);
}

/** The shift of this name, as the library has it now or as it was kept; undefined when it is nowhere. */
export async function shiftOf(store: PlayStore, hash: string, now: Plan | undefined): Promise<Shift | undefined> {
  if (now && shiftHash(now.shift) === hash) return now.shift;
  const text = await textOfShift(store, hash);
  if (text === undefined) return undefined;
  const { readShift } = await import('../shift/read.ts');
  const read = readShift(text);
  return read.ok ? read.value : undefined;
}

/** Somebody of the day, with their story if it had to be looked for. */
interface Found {
  readonly person: PersonAhead;
  readonly story?: Scenario | undefined;
}

/** Whoever is served, or was: by these very rules. Whoever has not come: by these if they are to be had, else as they are now. */
async function personOf(
  scenarios: ScenarioFinder,
  wanted: PlayedOn,
  now: Found | undefined,
  isServed: boolean,
): Promise<Found | undefined> {
  const isAsBegun = now?.person.rules === wanted.rules;
  if (now && isAsBegun && (now.story || !isServed)) return now;
  const story = await scenarios.find(wanted);
  if (story) return { person: isAsBegun ? now.person : personAhead(story), story };
  return isServed ? undefined : now;
}

/**
 * The plan this day was begun with, with the stories of everybody served so far. Rejects with ScenarioUnavailable when
 * it is not to be had, or with LineDown.
 * @param plays the plays of this day, in their order
 * @param loadPlan the plan of a shift as the library has it now
 */
export async function planOfDay(
  store: PlayStore,
  scenarios: ScenarioFinder,
  { shift: { id, hash, title }, people }: Begun,
  plays: readonly Pick<StoredPlay, 'record'>[],
  loadPlan: (id: string) => Promise<Plan>,
): Promise<Plan> {
  // Days of 0.1.0 are never today's; others may be, and their own copy serves where the line is down.
  const now = people && (await loadPlan(id).catch(() => undefined));
  const shift = await shiftOf(store, hash, now);
  const found = await Promise.all(
    (shift?.encounters ?? []).map(({ scenario }, index) => {
      const { rules = rulesOf010(scenario) ?? '', words = rules } = people?.[index] ?? {};
      const place = now?.people.findIndex((one) => one.id === scenario) ?? -1;
      const person = now?.people[place];
      const play = plays[index];
      // Somebody who came after an update was served by other rules than the day began with. Plays of 0.1.0 name none.
      const wanted = play && people ? playedOn(play.record) : { id: scenario, title: scenario, rules, words };
      return personOf(scenarios, wanted, person && { person, story: now?.scenarios[place] }, play !== undefined);
    }),
  );
  const all = found.flatMap((one) => one ?? []);
  if (!shift || all.length < found.length) throw new ScenarioUnavailable(words.shiftChanged({ title }));
  return { shift, people: all.map(({ person }) => person), scenarios: all.map(({ story }) => story) };
}
