/**
 * Which body stands for an outfit in a posture, and where on that body things sit.
 *
 * The drawings are measured in their own units: 2500 from neck to ground, five units to one pixel of
 * the stage. People face right, towards the counter; "turn-away" is the figure seen from the other side.
 */
import type { Cast } from '../scenario/format.ts';
import type { Build, Outfit, Posture } from '../scenario/words.ts';

/** Every drawn body, by its posture or its clothes. */
export const BODIES = [
  'resting',
  'crossed',
  'dancer',
  'pointing',
  'shirt',
  'blazer',
  'coat',
  'open-shirt',
  'blouse',
  'boiler-suit',
  'wheelchair',
  'wheelchair-front',
  'sitting',
  'child-resting',
  'child-crossed',
  'child-dancer',
  'child-pointing',
] as const;
export type Body = (typeof BODIES)[number];

/** How the whole figure is held, on top of the drawing of the body. */
export interface Stance {
  readonly body: Body;
  /** Clockwise lean of the whole figure about its feet, in degrees. */
  readonly lean: number;
  /** Clockwise tilt of the head about the neck, in degrees. */
  readonly nod: number;
  /** True when the figure is seen from the other side, facing left. */
  readonly away: boolean;
}

const upright = { lean: 0, nod: 0, away: false };
const open = { lean: -1.5, nod: -5, away: false };
const closed = { lean: 0, nod: 3, away: false };
const leanIn = { lean: 4, nod: 4, away: false };
const turnAway = { lean: 0, nod: 5, away: true };

/** Seated, only the head can lean: chairs and wheels stay on the floor. */
const seated = (body: Body): Readonly<Record<Posture, Stance>> => ({
  rest: { body, ...upright },
  open: { body, ...upright, nod: -6 },
  closed: { body, ...upright, nod: 9 },
  explain: { body, ...upright, nod: -3 },
  point: { body, ...upright, nod: 4 },
  'lean-in': { body, ...upright, nod: 7 },
  'turn-away': { body, ...turnAway },
});

/** On wheels: from the side while they come and wait, from before when they turn to you. */
const inWheelchair: Readonly<Record<Posture, Stance>> = {
  ...seated('wheelchair'),
  open: { body: 'wheelchair-front', ...upright, nod: -5 },
  explain: { body: 'wheelchair-front', ...upright, nod: -3 },
  'lean-in': { body: 'wheelchair-front', ...upright, nod: 6 },
};

/** On their feet, in what no other body wears: what arms would say, the head says. */
const alwaysIn = (body: Body): Readonly<Record<Posture, Stance>> => ({
  rest: { body, ...upright },
  open: { body, ...open },
  closed: { body, ...closed, nod: 8 },
  explain: { body, ...upright, nod: -3 },
  point: { body, ...leanIn, lean: 2 },
  'lean-in': { body, ...leanIn },
  'turn-away': { body, ...turnAway },
});

/** On their feet: a body of their own at rest, the arms of the sweater family for what arms have to say. */
const standingIn = (body: Body, arms: '' | 'child-' = ''): Readonly<Record<Posture, Stance>> => ({
  rest: { body, ...upright },
  open: { body, ...open },
  closed: { body: `${arms}crossed`, ...closed },
  explain: { body: `${arms}dancer`, ...upright },
  point: { body: `${arms}pointing`, ...upright },
  'lean-in': { body, ...leanIn },
  'turn-away': { body, ...turnAway },
});

/**
 * The table of fallbacks: every outfit in every posture has a drawing. The arms of the sweater family
 * serve every standing outfit, with its collar, lapels, coat tails or skirt drawn over them.
 */
export const STANCES: Readonly<Record<Outfit, Readonly<Record<Posture, Stance>>>> = {
  tee: standingIn('resting'),
  shirt: standingIn('shirt'),
  blazer: standingIn('blazer'),
  coat: standingIn('coat'),
  dress: standingIn('resting'),
  'open-shirt': standingIn('open-shirt'),
  blouse: alwaysIn('blouse'),
  'boiler-suit': alwaysIn('boiler-suit'),
  wheelchair: inWheelchair,
  sitting: seated('sitting'),
  child: standingIn('child-resting', 'child-'),
};

/** Measures of a body, in units of its drawing. */
export interface BodyPlan {
  /** The point on the ground that the figure stands over. */
  readonly feet: readonly [x: number, y: number];
  /** Where the head's own origin goes, and how large the head is. */
  readonly head: readonly [x: number, y: number];
  readonly headScale: number;
  /** Size of the picture of this figure, in pixels of the stage at scale 1. */
  readonly size: readonly [width: number, height: number];
}

const standing: BodyPlan = { feet: [740, 2510], head: [420, -280], headScale: 1, size: [440, 620] };
const child: BodyPlan = { feet: [710, 1540], head: [412, -312], headScale: 0.97, size: [340, 410] };

/** Where each body stands and carries its head. */
export const BODY_PLANS: Readonly<Record<Body, BodyPlan>> = {
  resting: standing,
  crossed: standing,
  dancer: standing,
  pointing: standing,
  shirt: standing,
  blazer: { ...standing, head: [440, -290] },
  coat: standing,
  'open-shirt': { ...standing, head: [450, -284] },
  blouse: standing,
  'boiler-suit': { ...standing, head: [424, -262] },
  wheelchair: { feet: [862, 2080], head: [420, -280], headScale: 1, size: [440, 520] },
  'wheelchair-front': { feet: [740, 2080], head: [420, -280], headScale: 1, size: [440, 520] },
  sitting: { feet: [960, 1900], head: [420, -280], headScale: 1, size: [440, 490] },
  'child-resting': child,
  'child-crossed': child,
  'child-dancer': child,
  'child-pointing': child,
};

/** A figure against the usual one: how wide and how tall the body is, and how large the head. */
export interface Proportions {
  readonly wide: number;
  readonly tall: number;
  readonly head: number;
}

const usual: Proportions = { wide: 1, tall: 1, head: 1 };

/** Grown up and on their feet. */
const GROWN: Readonly<Record<Build, Proportions>> = {
  short: { wide: 0.99, tall: 0.9, head: 0.98 },
  tall: { wide: 1, tall: 1.065, head: 0.99 },
  slight: { wide: 0.88, tall: 0.98, head: 0.97 },
  broad: { wide: 1.16, tall: 1.01, head: 1.02 },
  large: { wide: 1.38, tall: 1, head: 1.05 },
};

/** One that has just learnt to run, one that will soon be as tall as its mother, and those between. */
const CHILDREN: Readonly<Record<Build, Proportions>> = {
  short: { wide: 0.86, tall: 0.78, head: 0.9 },
  tall: { wide: 1.06, tall: 1.16, head: 1.02 },
  slight: { wide: 0.9, tall: 1, head: 0.98 },
  broad: { wide: 1.14, tall: 1, head: 1 },
  large: { wide: 1.26, tall: 1.02, head: 1.03 },
};

/** How somebody is built. Chairs and wheels stay as they are made. */
export function proportionsOf({ outfit, build }: Pick<Cast, 'outfit' | 'build'>): Proportions {
  if (build === undefined || outfit === 'wheelchair' || outfit === 'sitting') return usual;
  return (outfit === 'child' ? CHILDREN : GROWN)[build];
}

/** How an outfit in a posture is drawn. */
export function stanceOf(outfit: Outfit, posture: Posture): Stance {
  return STANCES[outfit][posture];
}
