/** Places of a scenario in an author's words. */
import type { Scenario } from '../scenario/format.ts';
import { placeInWords } from '../scenario/place-words.ts';
import { pointerSteps } from '../scenario/places.ts';

/** `node "arrives", move "greet"` for the pointer to it. */
export const whereAt = (scenario: Scenario, at: string): string => placeInWords(scenario, pointerSteps(at));
