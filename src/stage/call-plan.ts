/** The other end of a call: who is heard, where they are and how the line stands. Data in, plan out. */
import type { Look, PersonLook } from '../encounter/look.ts';
import type { TheirPlace } from '../scenario/words.ts';

/** The picture of the other end, where a customer would stand (world units). */
export const CALL = { x: 672, y: 358, width: 296, height: 346 } as const;
/** Where the line comes out of the picture, and where it ends at your headset (world units). */
export const LINE = { from: { x: 968, y: 616 }, to: { x: 1150, y: 548 } } as const;

/** `strained` just before they ring off, `over` after a proper end, `cut` when they have rung off. */
export type LineState = 'open' | 'strained' | 'over' | 'cut';

export interface CallPlan {
  readonly caller: Pick<PersonLook, 'id' | 'cast' | 'face' | 'posture' | 'speaking'>;
  /** Where whoever is seen is, if that is drawn: with the customer, unless they have a place of their own. */
  readonly place: TheirPlace | undefined;
  readonly line: LineState;
}

function lineOf({ edge, ending }: Pick<Look, 'edge' | 'ending'>): LineState {
  if (ending) return ending.out === 'rings-off' ? 'cut' : 'over';
  return edge === 'rings-off' ? 'strained' : 'open';
}

/**
 * The other end of the call, when the customer is on the phone. Whoever speaks there is seen, else the customer.
 * A voice that only joins in (an interpreter) has no picture.
 */
export function callPlan(look: Pick<Look, 'people' | 'edge' | 'ending' | 'theirPlace'>): CallPlan | undefined {
  const there = look.people.filter(({ where }) => where === 'phone');
  const customer = there.find(({ id }) => id === 'customer');
  if (!customer) return undefined;
  // At the end it is the customer, whoever had the last word: it is their story that ended.
  const caller = (look.ending ? undefined : there.find(({ speaking }) => speaking)) ?? customer;
  return { caller, place: caller.place ?? look.theirPlace, line: lineOf(look) };
}

/** World x to look at while they speak, or while nobody does. */
export const CALL_X = CALL.x + CALL.width / 2;
