/** The drawn picture of an ending: who is seen afterwards, where, how they hold themselves, and one thing. */
import type { Cast, Scenario } from '../scenario/format.ts';
import type { Backdrop, Face, Posture, Prop, Weather } from '../scenario/words.ts';
import { lastFaceIn, postureIn } from './bearing.ts';

/** What is to be drawn. */
export interface PanelLook {
  readonly backdrop: Backdrop;
  /** How the first of them holds themself, and the face all of them make. */
  readonly pose: Posture;
  readonly face: Face;
  readonly thing?: Prop;
  /** What the sky does, should they be under it. */
  readonly weather: Weather;
  /** One to three, the first in front. `id` is "customer" or a key of the scenario's others. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly cast: Cast }[];
}

/**
 * The picture of an ending; undefined for an ending without one. Throws for an ending that is not in the scenario.
 * @param mood they left in: face and pose are those of the ending where the mood bears them
 */
export function panelOf(scenario: Scenario, ending: string, mood: number): PanelLook | undefined {
  const end = Object.hasOwn(scenario.endings, ending) ? scenario.endings[ending] : undefined;
  if (!end) throw new Error(`there is no ending "${ending}"`);
  if (!end.panel) return undefined;
  const { backdrop, pose, thing, who } = end.panel;
  const people = who.flatMap((id) => {
    const { customer, others } = scenario;
    const person = id === 'customer' ? customer : others[id];
    return person ? [{ id, name: person.short, cast: person.cast }] : [];
  });
  const bearing = { pose: postureIn(mood, pose), face: lastFaceIn(mood, end.face) };
  return { backdrop, ...bearing, people, weather: scenario.weather, ...(thing && { thing }) };
}
