/** Places of a scenario, and of a day, in an author's words. */
import type { Scenario } from '../scenario/format.ts';
import { type PartWords, placeInWords } from '../scenario/place-words.ts';
import { pointerSteps } from '../scenario/places.ts';

/** `node "arrives", move "greet"` for the pointer to it. */
export const whereAt = (scenario: Scenario, at: string): string => placeInWords(scenario, pointerSteps(at));

const DAY: PartWords = {
  whole: 'the shift',
  entry: { flags: 'flag', given: 'given flag', fixes: 'fix', ratchet: 'person', facts: 'fact' },
  item: { rooms: 'room', encounters: 'encounter', before: 'text', ends: 'text', ratchet: 'level' },
};

/** `encounter 3, text 1` for the pointer to it. */
export const whereInDay = (shift: object, at: string): string => placeInWords(shift, pointerSteps(at), DAY);
