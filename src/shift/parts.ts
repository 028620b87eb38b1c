/** What the parts of a shift are called in sentences, and lists of them with their pointers. */
import { pointer, pointerSteps } from '../scenario/places.ts';
import type { Said } from '../scenario/said.ts';
import { type PartKeys, placeAt } from '../scenario/said-place.ts';
import type { DayCondition, ShiftDraft } from './format.ts';

/** What the parts of a shift are called where a problem is told. */
export const SHIFT_PARTS: PartKeys = {
  whole: 'whole.shift',
  entry: { flags: 'part.flag', given: 'part.given', fixes: 'part.fix', ratchet: 'part.person', facts: 'part.fact' },
  item: {
    rooms: 'part.room',
    encounters: 'part.encounter',
    before: 'part.text',
    ends: 'part.text',
    ratchet: 'part.level',
  },
};

/** The place of a pointer, such as `encounter 3, text 1`. */
export const whereInShift = (shift: object, at: string): Said => placeAt(shift, pointerSteps(at), SHIFT_PARTS);

/** The part that asks, for a pointer into its condition: `encounter 3, text 1` rather than every step down to the flag. */
export const askerInShift = (shift: object, at: string): Said => whereInShift(shift, at.replace(/\/if(\/.*)?$/, ''));

/** A condition of the shift, with its pointer and the number of people who have been served before it is asked. */
export interface AskedAt {
  readonly condition: DayCondition;
  readonly at: string;
  readonly after: number;
}

/** Every condition of a shift. */
export function conditionsOf(shift: ShiftDraft): readonly AskedAt[] {
  const inTexts = (list: ShiftDraft['ends'], at: string, after: number) =>
    list.flatMap(({ if: condition }, i) => (condition ? [{ condition, at: `${at}/${i}/if`, after }] : []));
  const people = shift.encounters.length;
  return [
    ...shift.encounters.flatMap(({ before }, i) => inTexts(before, pointer('encounters', i, 'before'), i)),
    ...inTexts(shift.ends, '/ends', people),
    ...Object.entries(shift.fixes).flatMap(([id, { if: condition }]) =>
      condition ? [{ condition, at: pointer('fixes', id, 'if'), after: people }] : [],
    ),
  ];
}

/** A flag that is changed between two days, with its pointer. */
export interface OvernightChange {
  readonly flag: string;
  readonly at: string;
  readonly up: boolean;
}

/** Every flag that a fix or the ratchet changes at the start of a day. */
export function overnightChanges(shift: ShiftDraft): readonly OvernightChange[] {
  const list = (flags: readonly string[] | undefined, at: string, up: boolean) =>
    (flags ?? []).map((flag, i) => ({ flag, at: `${at}/${i}`, up }));
  return [
    ...Object.entries(shift.fixes).flatMap(([id, { raises, lowers }]) => [
      ...list(raises, pointer('fixes', id, 'raises'), true),
      ...list(lowers, pointer('fixes', id, 'lowers'), false),
    ]),
    ...Object.entries(shift.ratchet).flatMap(([scenario, levels]) =>
      levels.flatMap(({ raises }, i) =>
        raises === undefined ? [] : [{ flag: raises, at: pointer('ratchet', scenario, i, 'raises'), up: true }],
      ),
    ),
  ];
}
