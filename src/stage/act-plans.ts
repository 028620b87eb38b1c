/**
 * How each act is seen: a short list of steps that the scene performs one after another. A plan is
 * plain data, about one to three seconds long, and never decides anything about the encounter.
 */
import type { Act, Prop, Setting } from '../scenario/words.ts';
import { FLOOR_Y, type Place, type Point, placeOf, type Spot } from './places.ts';
import { propSpot } from './prop-plan.ts';

/** Small drawings that belong to a moment and not to the list of props. */
export const MARKS = [
  'folder-shut',
  'steam',
  'speech',
  'quiet',
  'ring',
  'tick',
  'stamp',
  'pen',
  'cloth',
  'payment',
  'plate',
  'box-in-arms',
  'handset',
  'arrow',
  'watch',
  'voice',
  'drop',
  'splash',
  'bin',
  'chair',
] as const;
export type Mark = (typeof MARKS)[number];
export type Thing = Prop | Mark;

export type Actor = 'you' | 'customer';

/** Things a body does on the spot. */
export type Gesture = 'nod' | 'shake' | 'lean' | 'crouch' | 'turn' | 'hop' | 'reach' | 'sway' | 'sit';

export type Step =
  /** You walk to a spot of the place. */
  | { readonly step: 'walk'; readonly to: Spot }
  | { readonly step: 'gesture'; readonly who: Actor | 'both'; readonly gesture: Gesture; readonly times?: number }
  /** You take something in your hands. */
  | { readonly step: 'carry'; readonly thing: Thing }
  /** What you carry (or a thing from nowhere) is put down and stays there until the plan is over. */
  | { readonly step: 'put'; readonly thing: Thing; readonly at: Point }
  /** You carry nothing any more. */
  | { readonly step: 'drop' }
  /** A thing moves back and forth on the surface: wiping, writing, stamping. */
  | { readonly step: 'work'; readonly thing: Thing; readonly at: Point; readonly way: 'across' | 'down' }
  /** A mark pops up and floats away: over somebody's head or at a point. */
  | { readonly step: 'mark'; readonly mark: Mark; readonly at: Point | Actor; readonly times?: number }
  /** A door swings. */
  | { readonly step: 'swing'; readonly piece: 'door' | 'fridge-door'; readonly open: boolean }
  | { readonly step: 'wait'; readonly ms: number };

export interface ActPlan {
  readonly act: Act;
  readonly steps: readonly Step[];
  /** You stay where the plan leaves you until the next move. */
  readonly stays: boolean;
}

const walk = (to: Spot): Step => ({ step: 'walk', to });
const you = (gesture: Gesture, times = 1): Step => ({ step: 'gesture', who: 'you', gesture, times });
const they = (gesture: Gesture, times = 1): Step => ({ step: 'gesture', who: 'customer', gesture, times });
const together = (gesture: Gesture): Step => ({ step: 'gesture', who: 'both', gesture });
const carry = (thing: Thing): Step => ({ step: 'carry', thing });
const put = (thing: Thing, at: Point): Step => ({ step: 'put', thing, at });
const drop: Step = { step: 'drop' };
const work = (thing: Thing, at: Point, way: 'across' | 'down'): Step => ({ step: 'work', thing, at, way });
const mark = (name: Mark, at: Point | Actor, times = 1): Step => ({ step: 'mark', mark: name, at, times });
const swing = (piece: 'door' | 'fridge-door', open: boolean): Step => ({ step: 'swing', piece, open });
const wait = (ms: number): Step => ({ step: 'wait', ms });

/** What a plan may lean on: the place, and where its props stand. */
interface Room {
  readonly place: Place;
  readonly at: (prop: Prop) => Point;
}

/** Where things stand that lean against the wall (world y). */
const AT_THE_WALL = FLOOR_Y + 26;

const right = (point: Point, dx: number, dy = 0): Point => ({ x: point.x + dx, y: point.y + dy });

const PLANS: Readonly<Record<Act, (room: Room) => readonly Step[]>> = {
  'make-drink': ({ place, at }) => [
    walk('machine'),
    mark('steam', place.steam, 3),
    carry('cup'),
    walk('home'),
    put('cup', at('cup')),
  ],
  'pour-milk': ({ at }) => [
    carry('milk-jug'),
    you('reach'),
    put('milk-jug', right(at('cup'), 44)),
    mark('splash', right(at('cup'), 8, -34)),
    drop,
  ],
  'check-fridge': () => [
    walk('fridge'),
    swing('fridge-door', true),
    you('lean'),
    wait(350),
    swing('fridge-door', false),
    walk('home'),
  ],
  'bin-milk': ({ place }) => [
    walk('fridge'),
    swing('fridge-door', true),
    carry('milk-carton'),
    swing('fridge-door', false),
    put('bin', { x: place.spots.bin.x - 70, y: AT_THE_WALL }),
    walk('bin'),
    you('lean'),
    drop,
    mark('drop', { x: place.spots.bin.x - 70, y: AT_THE_WALL - 140 }),
    walk('home'),
  ],
  wipe: ({ place }) => [work('cloth', right(place.surface, 30, 8), 'across')],
  'write-note': ({ at }) => [put('note', at('note')), work('pen', right(at('note'), 2, -16), 'across')],
  'write-card': ({ at }) => [
    put('loyalty-card', at('loyalty-card')),
    work('pen', right(at('loyalty-card'), 4, -14), 'across'),
  ],
  'stamp-card': ({ at }) => [
    put('loyalty-card', at('loyalty-card')),
    work('stamp', right(at('loyalty-card'), 8, -18), 'down'),
    mark('tick', right(at('loyalty-card'), 30, -50)),
  ],
  'take-payment': ({ place }) => [
    carry('payment'),
    put('payment', right(place.surface, -14, 8)),
    they('lean'),
    mark('tick', right(place.surface, -14, -66)),
  ],
  'hand-over': ({ place }) => [you('reach'), they('lean'), mark('tick', right(place.surface, -40, -50))],
  'fetch-folder': ({ at }) => [
    walk('shelf'),
    you('reach'),
    carry('folder-shut'),
    walk('home'),
    drop,
    put('allergen-folder', at('allergen-folder')),
    they('lean'),
  ],
  'show-chart': ({ at }) => [carry('picture-chart'), put('picture-chart', at('picture-chart')), they('lean')],
  'call-kitchen': () => [carry('handset'), mark('speech', 'you', 2), drop],
  'phone-interpreter': ({ at }) => [
    put('phone', at('phone')),
    mark('ring', right(at('phone'), 0, -84)),
    mark('speech', right(at('phone'), 0, -84)),
    mark('speech', 'customer'),
  ],
  'phone-emergency': () => [carry('handset'), mark('ring', 'you', 2), mark('speech', 'you', 2), drop],
  'come-round': () => [walk('front'), they('sway')],
  'step-aside': () => [walk('aside'), you('turn'), wait(250)],
  'lower-voice': () => [together('lean'), mark('quiet', 'you'), mark('quiet', 'customer'), together('lean')],
  crouch: () => [walk('front'), you('crouch')],
  'point-away': () => [you('turn'), mark('arrow', 'you')],
  'point-to': () => [you('reach'), mark('arrow', 'you')],
  'wave-on': () => [you('sway', 2), mark('arrow', 'you')],
  'turn-away': () => [you('turn'), wait(500)],
  'read-card': ({ at }) => [carry('loyalty-card'), you('lean'), put('loyalty-card', at('loyalty-card'))],
  'shake-head': () => [you('shake', 2)],
  nod: () => [you('nod', 2)],
  'carry-boxes': ({ at }) => [
    walk('door'),
    mark('drop', right(at('boxes'), 0, -200)),
    carry('box-in-arms'),
    walk('aside'),
    drop,
    walk('home'),
  ],
  'check-list': ({ at }) => [carry('clipboard'), you('nod'), wait(300), put('clipboard', at('clipboard'))],
  'tick-list': ({ at }) => [
    put('clipboard', at('clipboard')),
    work('pen', right(at('clipboard'), -10, -40), 'down'),
    mark('tick', right(at('clipboard'), 0, -84), 2),
  ],
  'open-door': () => [walk('door'), swing('door', true), wait(250), walk('home')],
  'speak-at-door': () => [
    walk('door'),
    swing('door', true),
    mark('speech', 'you', 2),
    swing('door', false),
    walk('home'),
  ],
  'close-door': () => [walk('door'), swing('door', false), walk('home')],
  'look-at-watch': () => [mark('watch', 'you'), you('nod')],
  'ask-help': () => [you('turn'), mark('speech', 'you'), wait(200)],
  'serve-food': ({ place }) => [
    walk('shelf'),
    carry('plate'),
    walk('home'),
    put('plate', right(place.surface, -20, 8)),
    they('nod'),
  ],
  'sit-down': ({ place }) =>
    place.counter
      ? [walk('front'), put('chair', right(place.spots.front, 4)), you('sit')]
      : [put('chair', right(place.spots.home, 14)), you('sit')],
  wait: () => [wait(500), they('sway'), wait(300)],
};

const STAYING: ReadonlySet<Act> = new Set(['come-round', 'crouch', 'sit-down', 'step-aside']);

/** The plan for an act in a setting. Every act has one in every setting. */
export function actPlan(act: Act, setting: Setting): ActPlan {
  const room: Room = { place: placeOf(setting), at: (prop) => propSpot(setting, prop) };
  return { act, steps: PLANS[act](room), stays: STAYING.has(act) };
}
