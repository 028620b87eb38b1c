/** Where things stand: each prop has its own spot in each room, so nothing ever jumps about. */
import { propOf } from '../catalogue/props.ts';
import type { Look } from '../encounter/look.ts';
import { PROPS, type Prop } from '../scenario/words.ts';
import type { Place } from './places.ts';

/** Where one prop stands. */
export interface PropSpot {
  readonly prop: Prop;
  /** Middle of its base, world units. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly depth: number;
}

/**
 * Where one prop stands: where the room pins it, else at a spot of the kind it asks for. Props of one kind take
 * turns in the order of the vocabulary, whatever else is there, so that each has the same spot every time.
 */
export function propSpot({ pins = {}, stands }: Pick<Place, 'pins' | 'stands'>, prop: Prop): PropSpot {
  const kind = propOf(prop).stands;
  const spots = stands[kind];
  const alike = PROPS.filter((one) => pins[one] === undefined && propOf(one).stands === kind);
  const at = pins[prop] ?? spots[alike.indexOf(prop) % spots.length];
  if (at === undefined) throw new Error(`There is no spot of the kind "${kind}"`);
  return { prop, x: at.x, y: at.y, scale: (at.scale ?? 100) / 100, depth: at.depth };
}

/**
 * Where everything of a look stands, back to front. What the customer brought goes with them. Somebody who joins in over the phone brings a phone with them;
 * a customer who rings up has a picture of their own (see call-plan).
 */
export function propPlan(
  { props, people, ending }: Pick<Look, 'props' | 'people' | 'ending'>,
  place: Place,
): readonly PropSpot[] {
  const onThePhone =
    people.some(({ where }) => where === 'phone') &&
    !people.some(({ id, where }) => id === 'customer' && where === 'phone');
  return [...new Set<Prop>(onThePhone ? [...props, 'phone'] : props)]
    .filter((prop) => !(ending && propOf(prop).theirs))
    .map((prop) => propSpot(place, prop))
    .sort((a, b) => a.depth - b.depth || a.y - b.y);
}
