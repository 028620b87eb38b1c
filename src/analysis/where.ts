/** Places of a scenario, and of a day, as an author would name them. */
import type { Scenario } from '../scenario/format.ts';
import { pointerSteps } from '../scenario/places.ts';
import type { Said } from '../scenario/said.ts';
import { placeAt, quoted } from '../scenario/said-place.ts';
import { whereInShift } from '../shift/parts.ts';

/** `node "arrives", move "greet"` for the pointer to it. */
export const whereAt = (scenario: Scenario, at: string): Said => placeAt(scenario, pointerSteps(at));

/** `need "coffee"`. */
export const goalNamed = ({ kind, id }: { readonly kind: 'need' | 'expectation'; readonly id: string }): Said => ({
  key: `part.${kind}`,
  values: { name: quoted(id) },
});

/** `encounter 3, text 1` for the pointer to it. */
export const whereInDay = whereInShift;
