/** What `counterpart new` begins with: a small scenario of the place that is whole, playable and explains itself in its notes. */
import { folderOf } from '../catalogue/place.ts';
import { startOf } from '../catalogue/starts.ts';
import type { ScenarioInput } from '../scenario/format.ts';
import type { Setting } from '../scenario/words.ts';
import { begunFrom } from './begun-from.ts';

/**
 * The starting point of a place: one person, one need to discover, one expectation, three turns, four endings, one of
 * them over the edge. It is the place's own (`assets/places/<id>/start.json`); there is none for a place
 * that has none, for another's would read wrong in it.
 */
export const startingPoint = (id: string, setting: Setting, schema = '../scenario.schema.json'): ScenarioInput =>
  begunFrom(startFor(setting), id, schema);

/** The starting point somebody who writes for a place begins with. Ask `startOf` first whether there is one. */
export function startFor(setting: Setting): ScenarioInput {
  const start = startOf(setting);
  if (start === undefined) throw new Error(`assets/places/${folderOf(setting)}/start.json is missing`);
  return start;
}
