/** Rules about the rooms of a day: what is seen in them fits together, beside its people, and beside the drawings. */

import type { Scenario } from '../scenario/format.ts';
import { pointer } from '../scenario/places.ts';
import type { Setting } from '../scenario/words.ts';
import type { ShiftDraft } from './format.ts';
import { type ShiftFinding, shiftFinding } from './problems.ts';

/** The rooms that are drawn for each place, by the name of the drawing, each with the parts that facts may show. */
export type DrawnRooms = Readonly<Partial<Record<Setting, Readonly<Record<string, readonly string[]>>>>>;

/** Rooms and facts that do not fit together, without looking at people or drawings. */
export function roomFindings({ rooms, facts, flags }: ShiftDraft): readonly ShiftFinding[] {
  const ids = rooms.map(({ id }) => id);
  return [
    ...ids.flatMap((room, i) =>
      ids.indexOf(room) === i ? [] : [shiftFinding('room-twice', pointer('rooms', i, 'id'), { room })],
    ),
    ...Object.entries(facts).flatMap(([flag, fact]) => [
      ...(ids.includes(fact.room)
        ? []
        : [shiftFinding('unknown-room', pointer('facts', flag, 'room'), { flag, room: fact.room, rooms: ids })]),
      ...gaveAway(flag, fact, flags[flag]),
      ...partTwice(flag, facts),
    ]),
  ];
}

type Fact = ShiftDraft['facts'][string];
type Flag = ShiftDraft['flags'][string];

/** The sentence for what nobody has settled is the one for what is so: then it tells what nobody can know. */
function gaveAway(flag: string, fact: Fact, own: Flag | undefined): readonly ShiftFinding[] {
  const { unknown, up = own?.up, down = own?.down } = fact;
  if (unknown === undefined || (unknown !== up && unknown !== down)) return [];
  const standing = unknown === up ? 'up' : 'down';
  return [shiftFinding('unknown-tells', pointer('facts', flag, 'unknown'), { flag, standing })];
}

/** Of two facts in one part of a drawing, only one could be seen. */
function partTwice(flag: string, facts: ShiftDraft['facts']): readonly ShiftFinding[] {
  const { room, part } = facts[flag] ?? {};
  const first = Object.entries(facts).find(([, other]) => other.room === room && other.part === part)?.[0];
  if (part === undefined || first === undefined || first === flag) return [];
  return [shiftFinding('part-twice', pointer('facts', flag, 'part'), { flag, part, first })];
}

/** What does not fit between the rooms and the people of a day, each of whom stands at a place of the file. */
export function roomsAndPeople(
  { rooms, facts }: ShiftDraft,
  people: readonly { readonly scenario: Scenario; readonly at: string }[],
): readonly ShiftFinding[] {
  const scenarios = people.map(({ scenario }) => scenario.id);
  return [
    ...people.flatMap(({ scenario: { id, customer }, at }) =>
      rooms.some(({ meets }) => meets.includes(customer.relation))
        ? []
        : [shiftFinding('met-nowhere', at, { scenario: id, relation: customer.relation })],
    ),
    ...Object.entries(facts).flatMap(([flag, { portrait }]) =>
      portrait === undefined || scenarios.includes(portrait)
        ? []
        : [shiftFinding('portrait-of-nobody', pointer('facts', flag, 'portrait'), { flag, portrait, scenarios })],
    ),
  ];
}

/** Pictures and parts that nobody has drawn. */
export function checkPictures({ setting, rooms, facts }: ShiftDraft, drawn: DrawnRooms): readonly ShiftFinding[] {
  const pictures = drawn[setting] ?? {};
  const names = Object.keys(pictures).sort();
  return [
    ...rooms.flatMap(({ id: room, picture }, i) =>
      picture === undefined || names.includes(picture)
        ? []
        : [
            shiftFinding('unknown-picture', pointer('rooms', i, 'picture'), {
              room,
              picture,
              setting,
              pictures: names,
            }),
          ],
    ),
    ...Object.entries(facts).flatMap(([flag, { room: id, part }]) => {
      const picture = rooms.find((room) => room.id === id)?.picture;
      // A picture that is not there has been told already.
      if (part === undefined || (picture !== undefined && !names.includes(picture))) return [];
      const parts = picture === undefined ? [] : (pictures[picture] ?? []);
      if (parts.includes(part)) return [];
      return [shiftFinding('unknown-part', pointer('facts', flag, 'part'), { flag, part, room: id, parts })];
    }),
  ];
}
