/** What `counterpart new` begins with: a small scenario of the place that is whole, playable and explains itself in its notes. */
import { folderOf } from '../catalogue/place.ts';
import { startOf } from '../catalogue/starts.ts';
import type { ScenarioInput } from '../scenario/format.ts';
import type { Setting } from '../scenario/words.ts';
import { begunFrom } from './begun-from.ts';
import { Refusal } from './terminal.ts';

/**
 * The starting point of a place: one person, one need to discover, one expectation, three turns, four endings, one of
 * them over the edge. It is the place's own (`assets/places/<id>/start.json`); a place that has none is refused, for
 * another's would read wrong in it.
 */
export const startingPoint = (id: string, setting: Setting, schema = '../scenario.schema.json'): ScenarioInput =>
  begunFrom(startFor(setting), id, schema);

/** What somebody who writes for a place begins with. Throws a `Refusal` with the mend where there is none. */
export function startFor(setting: Setting): ScenarioInput {
  const start = startOf(setting);
  if (start === undefined)
    throw new Refusal([
      `Nobody has written a starting point for "${setting}": assets/places/${folderOf(setting)}/start.json is missing. Write it, or choose another place.`,
    ]);
  return start;
}
