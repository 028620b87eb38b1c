/** Older shift files: each format that ever was public can still be read. */
import { SPELLINGS } from '../scenario/format/parts.ts';
import { type Current, type Migrated, type Migration, migrated } from '../scenario/migrate.ts';
import { PointerMap } from '../scenario/pointer-map.ts';
import type { Report } from '../scenario/report.ts';
import { SHIFT_FORMAT } from './format.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Without the prototype, so that a name such as "constructor" stays a name. */
const fields = (entries: Iterable<readonly [string, unknown]>): Record<string, unknown> => {
  const made: Record<string, unknown> = Object.create(null);
  for (const [key, value] of entries) made[key] = value;
  return made;
};

/** The one room that a day of format 1 gets. */
const ROOM = 'house';

/** The room's name, where the house has none that could stand over a door: what is wrong with that is told of the house. */
const nameOf = (place: unknown) =>
  typeof place === 'string' && place.length > 0 && place.length <= 200 ? place : ROOM;

/**
 * From format 1 to 2: one plain room that is called as the house is, and every flag of the day to be seen in it. What is
 * seen where, only an author can say.
 */
function toShiftFormat2(value: Fields): Migrated {
  const places = new PointerMap();
  const entries = Object.entries(value);
  // Whoever has written rooms into a file of format 1 has forgotten the number; nothing is added to what they wrote.
  if (!Object.hasOwn(value, 'rooms') && !Object.hasOwn(value, 'facts')) {
    places.add('/rooms', '/place');
    places.add('/facts', '/flags');
    const flags = isFields(value.flags) ? Object.keys(value.flags) : [];
    const facts = flags.filter((flag) => SPELLINGS.flag.test(flag)).map((flag) => [flag, { room: ROOM }] as const);
    const at = entries.findIndex(([key]) => key === 'encounters');
    entries.splice(at < 0 ? entries.length : at, 0, ['rooms', [{ id: ROOM, name: nameOf(value.place) }]]);
    entries.splice(at < 0 ? entries.length : at + 1, 0, ['facts', fields(facts)]);
  }
  return { value: fields(entries), places, notes: [] };
}

/** Every migration there is, oldest first, without gaps up to SHIFT_FORMAT. */
const shiftMigrations: readonly Migration[] = [{ from: 1, up: toShiftFormat2 }];

/** A shift file's value in the newest format. Reports and gives back undefined if the file's format is not known. */
export const migratedShift = (value: unknown, report: Report): Current | undefined =>
  migrated(value, report, shiftMigrations, SHIFT_FORMAT);

/** What wants its author's eye once a day of format 1 is one of format 2, with its place in the new file. */
export const ROOMS_BY_RULE = {
  code: 'rooms-by-rule',
  at: '/rooms',
} as const;
