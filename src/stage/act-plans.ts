/**
 * How each act is seen in a room: the steps of its entry in the catalogue, with every point of them worked out. A plan
 * is plain data, about one to three seconds long, and never decides anything about the encounter.
 */
import type { Over, Step as StepEntry, Where } from '../catalogue/act.ts';
import { actOf } from '../catalogue/acts.ts';
import { SPOTS, type Spot } from '../catalogue/words.ts';
import { type Act, PROPS, type Prop } from '../scenario/words.ts';
import { FLOOR_Y, type Place, type Point } from './places.ts';
import { propSpot } from './prop-plan.ts';

/** The name of a drawing below assets/props: a prop, or a mark of a moment. */
export type Thing = string;

export type Actor = 'you' | 'customer';

/** Things a body does on the spot. */
export type Gesture = Extract<StepEntry, { step: 'gesture' }>['gesture'];

/** A step with every point worked out: a point of the world, or whose head it is over. */
export type Step = Placed<StepEntry>;
type Placed<S> = S extends { readonly step: 'mark' }
  ? Omit<S, 'at'> & { readonly at: Point | Actor }
  : S extends { readonly at: Where }
    ? Omit<S, 'at'> & { readonly at: Point }
    : S;

export interface ActPlan {
  readonly act: Act;
  readonly steps: readonly Step[];
  /** You stay where the plan leaves you until the next move. */
  readonly stays: boolean;
}

/** Where things stand that lean against the wall (world y). */
const AT_THE_WALL = FLOOR_Y + 26;

type Of = Where['of'];
const isSpot = (of: Of): of is Spot => SPOTS.some((spot) => spot === of);
const isProp = (of: Of): of is Prop => PROPS.some((prop) => prop === of);

function pointOf({ of, dx = 0, dy = 0, wall }: Where, place: Place): Point {
  const from = isProp(of) ? propSpot(place, of) : isSpot(of) ? place.spots[of] : place[of];
  return { x: from.x + dx, y: (wall ? AT_THE_WALL : from.y) + dy };
}

const overOf = ({ of, ...shifted }: Over, place: Place): Point | Actor =>
  of === 'you' || of === 'customer' ? of : pointOf({ of, ...shifted }, place);

function placed(step: StepEntry, place: Place): Step {
  if (step.step === 'mark') return { ...step, at: overOf(step.at, place) };
  return 'at' in step ? { ...step, at: pointOf(step.at, place) } : step;
}

/** The plan for an act in a place. Every act has one in every place. */
export function actPlan(act: Act, place: Place): ActPlan {
  const { steps, inTheOpen = steps, stays } = actOf(act);
  const seen = place.counter ? steps : inTheOpen;
  return { act, steps: seen.map((step) => placed(step, place)), stays: stays === true };
}
