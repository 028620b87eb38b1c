/** Who stands where: a look becomes a list of figures to draw. Data in, plan out. */
import { yourFace } from '../encounter/bearing.ts';
import type { Look, PersonLook } from '../encounter/look.ts';
import type { Cast } from '../scenario/format.ts';
import type { Face, Posture } from '../scenario/words.ts';
import { DEPTH, type Place } from './places.ts';

/** Id of the player's own figure. */
export const YOU = 'you';
/** At most so many people are drawn waiting; the interface tells the true number. */
export const MAX_WAITING = 4;

export interface Figure {
  readonly id: string;
  readonly cast: Cast;
  readonly face: Face;
  readonly posture: Posture;
  /** Feet, world units. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly facing: 'left' | 'right';
  readonly depth: number;
  readonly speaking: boolean;
  /** About to go: a dog at heel is on its feet. */
  readonly afoot?: boolean;
}

/** Ids of those who only wait: no person of a story has a blank in theirs. */
const WAITING = /^waiting \d+$/;
const waitingId = (place: number) => `waiting ${place}`;

/** Where and how a figure stands. */
type Stand = Pick<Figure, 'x' | 'y' | 'scale' | 'facing' | 'depth' | 'afoot'>;

/** Casts the stage brings itself. */
export interface HouseCast {
  readonly you: Cast;
  readonly waiting: readonly Cast[];
}

/** Where someone comes in, and where they turn back from when they leave. */
export const ENTRANCE_X = 250;
const LEAVING_X = { pleased: 640, calm: 620, hurried: 540, upset: 520 } as const;
/** The same while a queue stands in the way. */
const LEAVING_QUEUE_X = { pleased: 722, calm: 712, hurried: 696, upset: 690 } as const;

const CUSTOMER_X = 822;
const COLLEAGUE_X = 790;
/** Whoever is about to walk out has turned to the door and taken one step towards it (world units). */
const STEP_TO_DOOR = 72;

/** Places in the queue, nearest first, so that each face shows beside the one before it. */
const QUEUE = [
  { x: 590, y: 984, scale: 0.97 },
  { x: 450, y: 972, scale: 0.955 },
  { x: 345, y: 962, scale: 0.94 },
  { x: 240, y: 954, scale: 0.93 },
] as const;

const BESIDE = [
  { x: 655, y: 1006, scale: 1 },
  { x: 560, y: 1012, scale: 1 },
] as const;
const BACK = [
  { x: 1016, y: 900, scale: 0.84 },
  { x: 640, y: 880, scale: 0.8 },
] as const;

function customerAt(place: Place, look: Look): Stand {
  const home = place.counter ? CUSTOMER_X : COLLEAGUE_X;
  const here = { x: home, y: 1000, scale: 1, depth: DEPTH.customer };
  // Whoever closes up stays where they are and has turned to their own things.
  if (look.ending?.out === 'closes') return { ...here, facing: 'left' };
  if (look.edge === 'walks') return { ...here, x: home - STEP_TO_DOOR, facing: 'left', afoot: true };
  if (look.ending) {
    const { leaves } = look.ending;
    const facing = leaves === 'pleased' ? 'right' : 'left';
    const ways = place.queue && look.queue > 0 ? LEAVING_QUEUE_X : LEAVING_X;
    return { x: ways[leaves], y: 1010, scale: 1, facing, depth: DEPTH.customer, afoot: true };
  }
  return { ...here, facing: 'right' };
}

/**
 * Figures for a look, back to front. People on the phone are not drawn: a caller has a picture
 * (see call-plan), another voice comes out of the phone (see prop-plan). With a companion beside the customer the queue moves up one place. Whoever has
 * walked out is gone, and has taken along who came with them.
 */
export function peoplePlan(look: Look, place: Place, house: HouseCast): readonly Figure[] {
  const figures: Figure[] = [];
  const add = (person: PersonLook, at: Stand) => {
    const { id, cast, face, posture, speaking } = person;
    figures.push({ id, cast, face, posture, speaking, ...at });
  };
  const counts = { beside: 0, behind: 0, back: 0 };
  const walkedOut = look.ending?.out === 'walks';
  for (const person of look.people) {
    if (walkedOut && (person.where === 'counter' || person.where === 'beside')) continue;
    switch (person.where) {
      case 'counter':
        add(person, customerAt(place, look));
        break;
      case 'beside': {
        const at = BESIDE[Math.min(counts.beside, BESIDE.length - 1)] ?? BESIDE[0];
        const x = look.ending ? customerAt(place, look).x - 130 * (counts.beside + 1) : at.x;
        add(person, { ...at, x, facing: look.ending ? 'left' : 'right', depth: DEPTH.customer - 10 + counts.beside });
        counts.beside += 1;
        break;
      }
      case 'behind': {
        const slot = counts.behind + counts.beside;
        const at = QUEUE[Math.min(slot, QUEUE.length - 1)] ?? QUEUE[0];
        add(person, { ...at, facing: 'right', depth: DEPTH.queue - slot });
        counts.behind += 1;
        break;
      }
      case 'back': {
        const at = BACK[Math.min(counts.back, BACK.length - 1)] ?? BACK[0];
        add(person, { ...at, facing: at.x > CUSTOMER_X ? 'left' : 'right', depth: DEPTH.back });
        counts.back += 1;
        break;
      }
      case 'phone':
        break;
    }
  }
  const waiting = place.queue ? Math.max(0, Math.min(MAX_WAITING, look.queue) - counts.behind) : 0;
  for (let index = 0; index < waiting; index += 1) {
    const slot = counts.behind + counts.beside + index;
    const at = QUEUE[slot];
    const cast = house.waiting[index % house.waiting.length];
    if (at === undefined || cast === undefined) break;
    figures.push({
      id: waitingId(index + 1),
      cast,
      face: look.queue >= 4 || look.mood <= -2 ? 'tired' : 'calm',
      posture: 'rest',
      speaking: false,
      ...at,
      facing: 'right',
      depth: DEPTH.queue - slot,
    });
  }
  figures.push({
    id: YOU,
    cast: house.you,
    face: yourFace({
      mood: look.mood,
      needs: look.notebook.needs.map(({ standing }) => standing),
      over: look.ending !== undefined,
    }),
    posture: 'rest',
    speaking: false,
    ...place.spots.home,
    scale: place.counter ? 0.97 : 1,
    facing: 'left',
    depth: place.counter ? DEPTH.you : DEPTH.customer - 20,
  });
  return figures.sort((a, b) => a.depth - b.depth);
}

/** Those whose faces are lower than the things on the counter, or nearly. */
const LOW: ReadonlySet<Cast['outfit']> = new Set(['child', 'wheelchair']);
/** A wheelchair reaches so far beyond the elbows of somebody who stands (world units). */
const CHAIR = 60;

/**
 * Is something low down to be seen now? Children are, and who sits in a wheelchair, as long as they are there. A dog at heel is looked at as its owner
 * comes in, and again when they are about to go; in between the faces are what matters.
 */
export function floorMatters({
  turn,
  edge,
  ending,
  people,
}: Pick<Look, 'turn' | 'edge' | 'ending' | 'people'>): boolean {
  const here = people.filter(({ where }) => where !== 'phone');
  if (here.some(({ cast }) => LOW.has(cast.outfit))) return true;
  const dog = here.some(({ cast }) => cast.extras?.includes('guide-dog'));
  return dog && (turn === 0 || edge !== undefined || (ending !== undefined && ending.out === undefined));
}

/** World x of whoever has the word; the customer when nobody has, and you when nobody is in front of you. */
export function speakerX(figures: readonly Figure[]): number {
  const found = (id: string) => figures.find((figure) => figure.id === id);
  const speaker = figures.find((figure) => figure.speaking) ?? found('customer') ?? found(YOU);
  return speaker?.x ?? CUSTOMER_X;
}

/** Where the outermost stand of those whom the story is about, and you: whoever only waits may be cut off. */
export function companyOf(figures: readonly Figure[]): { readonly left: number; readonly right: number } {
  const seen = figures.filter(({ id }) => !WAITING.test(id));
  const reach = ({ cast }: Figure) => (cast.outfit === 'wheelchair' ? CHAIR : 0);
  return {
    left: Math.min(...seen.map((figure) => figure.x - reach(figure))),
    right: Math.max(...seen.map((figure) => figure.x + reach(figure))),
  };
}
