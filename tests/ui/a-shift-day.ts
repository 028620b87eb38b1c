/** A day at Corner Cup, made up for tests of its screens. */

import bar from '../../assets/places/coffee-shop/rooms/coffee-bar.svg?raw';
import corridor from '../../assets/places/coffee-shop/rooms/corridor.svg?raw';
import staffRoom from '../../assets/places/coffee-shop/rooms/staff-room.svg?raw';
import shiftText from '../../scenarios/shifts/milk-boxes-almonds.json?raw';
import { readRoomDrawing } from '../../src/catalogue/room-drawing.ts';
import type { Cast } from '../../src/scenario/format.ts';
import { factChanges, factsSeen, type Seen } from '../../src/shift/facts.ts';
import { readShift } from '../../src/shift/read.ts';
import type { ServedPerson } from '../../src/ui/shift/shift-between-screen.tsx';
import type { ShiftPerson } from '../../src/ui/shift/shift-people.ts';
import type { Colleague, HouseRoom } from '../../src/ui/shift/shift-room-view.ts';

const dan: Cast = {
  outfit: 'tee',
  head: 'short',
  skin: '#7d4e33',
  hair: '#1f1714',
  top: '#f4efe4',
  bottom: '#37475a',
  accent: '#2f6f5e',
  beard: 'chin',
  extras: ['apron'],
};
const marta: Cast = {
  outfit: 'blazer',
  head: 'bun',
  skin: '#f3cba8',
  hair: '#e3b95b',
  top: '#2e5c8a',
  bottom: '#2f3542',
  accent: '#fbf6ea',
  extras: ['lanyard'],
};

/** Six people in the order in which they come. */
export const sixPeople: readonly ShiftPerson[] = [
  { id: 'before-you-go', title: 'Before you go', short: 'Dan', clock: '07:38', relation: 'internal', cast: dan },
  { id: 'before-we-open', title: 'Before we open', short: 'Marta', clock: '07:48', relation: 'internal', cast: marta },
  {
    id: 'the-usual-please',
    title: 'The usual, please',
    short: 'Maureen',
    clock: '08:05',
    relation: 'external',
    cast: {
      outfit: 'coat',
      head: 'grey-bun',
      skin: '#f0c6a4',
      hair: '#d5d2cd',
      top: '#9c5b73',
      bottom: '#4d4658',
      accent: '#f3e3c8',
      glasses: 'round',
      extras: ['bag'],
    },
  },
  {
    id: 'no-room-for-a-buggy',
    title: 'No room for a buggy',
    short: 'Tunde',
    clock: '08:40',
    relation: 'external',
    cast: {
      outfit: 'shirt',
      head: 'flat-top',
      skin: '#5f3b26',
      hair: '#17120f',
      top: '#7fa6a0',
      bottom: '#37475a',
      accent: '#f3ead8',
      beard: 'full',
      extras: ['backpack'],
    },
  },
  {
    id: 'does-this-cake-have-nuts',
    title: 'Does this cake have nuts?',
    short: 'Hanan',
    clock: '15:10',
    relation: 'external',
    cast: {
      outfit: 'dress',
      head: 'hijab',
      skin: '#d9a273',
      hair: '#2a7f86',
      top: '#33506b',
      bottom: '#33506b',
      accent: '#f0c8b0',
    },
  },
  {
    id: 'numbers-by-four',
    title: 'Numbers by four',
    short: 'Anil',
    clock: '15:40',
    relation: 'internal',
    cast: {
      outfit: 'blazer',
      head: 'grey-short',
      skin: '#a86e44',
      hair: '#55504a',
      top: '#5a4a6e',
      bottom: '#2f3542',
      accent: '#fbf6ea',
      glasses: 'square',
    },
  },
];

const endings = ['Dan made his bus', 'Open at eight, with a shut door', 'Right, but not remembered'];

const wents = ['well', 'badly', 'partly'] as const;

/** The first few, served. */
export const served = (count: number): readonly ServedPerson[] =>
  sixPeople.slice(0, count).map((person, index) => ({
    ...person,
    face: index === 0 ? 'smile' : 'serious',
    ending: endings[index] ?? 'Went',
    went: wents[index] ?? 'well',
  }));

/** Trust that hangs on the board. */
export const twoColleagues: readonly Colleague[] = [
  { room: 'staff', part: 'card-1', short: 'Dan', cast: dan },
  { room: 'staff', part: 'card-2', short: 'Marta', cast: marta },
];

const settledByDan = ['hazard.fridge', 'goodwill.dan', 'info.recipe_change', 'info.regulars', 'earshot'];
const settledByMarta = ['hazard.store', 'record.check', 'goodwill.marta', 'time'];

/** Nobody has come yet. */
export const earlyMorning: Seen = { up: [], settled: [] };
/** Dan was sent off without a question, with the yard door open. */
export const afterDan: Seen = { up: ['hazard.fridge', 'earshot'], settled: settledByDan };
/** And the list was ticked from memory. */
export const carelessMorning: Seen = {
  up: ['hazard.fridge', 'earshot', 'hazard.store'],
  settled: [...settledByDan, ...settledByMarta],
};
/** Everything asked, checked and passed on. */
export const carefulMorning: Seen = {
  up: ['goodwill.dan', 'goodwill.marta', 'info.recipe_change', 'info.regulars', 'record.check'],
  settled: [...settledByDan, ...settledByMarta],
};

/** The shift whose rooms and facts are shown. */
function shipped() {
  const read = readShift(shiftText);
  if (!read.ok) throw new Error(read.problems.map(({ code, pointer }) => `${code} at ${pointer}`).join(' '));
  return read.value;
}
const shift = shipped();

const drawings = [staffRoom, bar, corridor].map(readRoomDrawing);
/** The three rooms of the house as they are drawn. */
export const houseRooms: readonly HouseRoom[] = shift.rooms.flatMap(({ id, name }, index) => {
  const drawing = drawings[index];
  return drawing ? [{ id, name, drawing }] : [];
});

/** What can be seen in them. */
export const factsOf = (seen: Seen) => factsSeen(shift, seen);

/** What is new between two ledgers. */
export const changesBetween = (before: Seen, now: Seen, from: string) =>
  factChanges(factsOf(before), factsOf(now), from);
