/**
 * A person as three layers of SVG: body, head and face. All three share one frame and lie exactly over
 * each other, so that the stage can change a face or tilt a head without drawing the rest again.
 * Adults stand about 560 pixels tall on a stage of 1280 × 720, children about 350.
 */
import type { Cast } from '../scenario/format.ts';
import type { Face, Head, Posture } from '../scenario/words.ts';
import { BODY_PLANS, type BodyPlan, type Proportions, proportionsOf, type Stance, stanceOf } from './bodies.ts';
import { colouredMarkup } from './colours.ts';
import { atHeel, headExtras, overBody, underBody } from './extras.ts';
import { BEARD_AT, FACE_AT, FACE_CENTRE, FACE_SHOWS, GLASSES_AT, HEAD_TOPS, NECK } from './heads.ts';
import { partMarkup } from './parts.ts';
import { combined, type Matrix, moved, placed, scaled, transformOf, turned } from './placement.ts';

/** Pixels of the stage per unit of the drawings. */
export const UNIT = 0.2;

/** How a person looks at one moment. */
export interface Pose {
  readonly face: Face;
  readonly posture: Posture;
  /** On the way somewhere: a dog at heel stands then, else it lies down. */
  readonly afoot?: boolean;
  /** On a seat that is drawn already: whoever sits needs no stool. */
  readonly seated?: boolean;
  /** At the other end of a phone: it is between ear and shoulder. */
  readonly calling?: boolean;
}

/** A drawn person in the three layers that the stage moves apart from each other. */
export interface CastLayers {
  /** Size of all three layers at scale 1, in pixels. The feet stand at (width / 2, height). */
  readonly width: number;
  readonly height: number;
  /** Complete SVG documents, back to front. */
  readonly body: string;
  readonly head: string;
  readonly face: string;
  /** y of the top of the head, for marks of speech. */
  readonly headTop: number;
  readonly faceCentre: { readonly x: number; readonly y: number };
}

/** The three layers' inner markup with its measures; the frame comes later. */
interface Figure {
  readonly width: number;
  readonly height: number;
  readonly body: string;
  readonly head: string;
  readonly face: string;
  readonly headTop: number;
  readonly headMiddle: number;
  readonly faceCentre: { readonly x: number; readonly y: number };
}

/** A dog at heel needs so much room beside its owner (pixels of the stage). */
const WITH_DOG = 440;

/** The ground under the feet: what is there does not lean with the person, and turns only when it stands. */
function groundMatrix({ size: [width, height] }: BodyPlan, turned: boolean): Matrix {
  return combined(moved(width / 2, height), scaled(turned ? -UNIT : UNIT, UNIT));
}

/** The plan of somebody's body, with room in the frame for how they are built and for a dog at heel. */
function planFor(cast: Cast, stance: Stance, { wide, tall }: Proportions): BodyPlan {
  const plan = BODY_PLANS[stance.body];
  const [width, height] = plan.size;
  const room = Math.round(width * Math.max(1, wide));
  const size = [
    cast.extras?.includes('guide-dog') ? Math.max(WITH_DOG, room) : room,
    Math.round(height * Math.max(1, tall)),
  ] as const;
  return { ...plan, size };
}

/** From the units of the drawings, upright and usual, to the frame. */
function stanceMatrix(plan: BodyPlan, stance: Stance): Matrix {
  const [width, height] = plan.size;
  const [x, y] = plan.feet;
  const stood = combined(moved(width / 2, height), combined(scaled(UNIT), moved(-x, -y)));
  const leaning = combined(stood, turned(stance.lean, x, y));
  return stance.away ? combined([-1, 0, 0, 1, width, 0], leaning) : leaning;
}

/** About the feet, since they stay on the ground. */
function builtMatrix({ feet: [x, y] }: BodyPlan, { wide, tall }: Proportions): Matrix {
  return combined(moved(x, y), combined(scaled(wide, tall), moved(-x, -y)));
}

/** A head keeps its own form: it sits where the body that is built so has its neck. */
function headMatrix(plan: BodyPlan, stance: Stance, built: Proportions): Matrix {
  const [nx, ny] = NECK;
  const scale = plan.headScale;
  const neck = placed(builtMatrix(plan, built), plan.head[0] + scale * nx, plan.head[1] + scale * ny);
  const onNeck = combined(moved(neck.x, neck.y), combined(scaled(scale * built.head), moved(-nx, -ny)));
  return combined(stanceMatrix(plan, stance), combined(onNeck, turned(stance.nod, nx, ny)));
}

const group = (matrix: Matrix, markup: string) => `<g transform="${transformOf(matrix)}">${markup}</g>`;

const at = ([x, y]: readonly [number, number], markup: string) =>
  markup === '' ? '' : `<g transform="translate(${x} ${y})">${markup}</g>`;

function behindHair(head: Head, markup: string): string {
  const shows = FACE_SHOWS[head];
  if (shows === undefined) return markup;
  return `<clipPath id="face-shows-${head}"><path d="${shows}"/></clipPath><g clip-path="url(#face-shows-${head})">${markup}</g>`;
}

async function figureOf(cast: Cast, pose: Pose): Promise<Figure> {
  const stance = stanceOf(cast.outfit, pose.posture);
  const built = proportionsOf(cast);
  const plan = planFor(cast, stance, built);
  const [width, height] = plan.size;
  const [dog, under, body, over, head, beard, onHead, face, glasses] = await Promise.all([
    atHeel(cast, pose.afoot ?? false),
    underBody(cast, stance.body, pose.seated ?? false),
    partMarkup('body', stance.body),
    overBody(cast, stance.body),
    partMarkup('head', cast.head),
    cast.beard ? partMarkup('beard', cast.beard) : '',
    headExtras(cast, pose.calling ?? false),
    partMarkup('face', pose.face),
    cast.glasses ? partMarkup('glasses', cast.glasses) : '',
  ]);
  const forBody = combined(stanceMatrix(plan, stance), builtMatrix(plan, built));
  const forHead = headMatrix(plan, stance, built);
  const coloured = (matrix: Matrix, markup: string) => group(matrix, colouredMarkup(markup, cast));
  return {
    width,
    height,
    body:
      (dog === '' ? '' : group(groundMatrix(plan, stance.away && pose.afoot === true), dog)) +
      coloured(forBody, under + body + over),
    head: coloured(forHead, head + at(BEARD_AT, beard) + onHead),
    face: coloured(forHead, behindHair(cast.head, at(FACE_AT, face) + at(GLASSES_AT, glasses))),
    headTop: placed(forHead, NECK[0], HEAD_TOPS[cast.head]).y,
    headMiddle: placed(forHead, NECK[0], NECK[1] / 2).x,
    faceCentre: placed(forHead, FACE_CENTRE[0], FACE_CENTRE[1]),
  };
}

/** A complete SVG document showing the box (x, y, width, height) of the figure's frame. */
function svgDocument(markup: string, box: readonly [number, number, number, number]): string {
  const [x, y, width, height] = box.map((value) => Number(value.toFixed(1)));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}" aria-hidden="true">${markup}</svg>`;
}

/** The layers of a person in a pose. Rejects when a drawing cannot be loaded. */
export async function castLayers(cast: Cast, pose: Pose): Promise<CastLayers> {
  const figure = await figureOf(cast, pose);
  const frame = [0, 0, figure.width, figure.height] as const;
  return {
    width: figure.width,
    height: figure.height,
    headTop: figure.headTop,
    faceCentre: figure.faceCentre,
    body: svgDocument(figure.body, frame),
    head: svgDocument(figure.head, frame),
    face: svgDocument(figure.face, frame),
  };
}

/** A person's markup without a document round it, and the size of its frame: the feet stand at (width / 2, height). */
export async function figureMarkup(
  cast: Cast,
  pose: Pose,
): Promise<{ readonly width: number; readonly height: number; readonly markup: string }> {
  const { width, height, body, head, face } = await figureOf(cast, pose);
  return { width, height, markup: body + head + face };
}

/** What of a person a portrait shows. */
export type Crop = 'head' | 'bust' | 'full';

/** One SVG document of a person, hidden from assistive technology: the name stands beside it in text. */
export async function portraitSvg(cast: Cast, pose: Pose, crop: Crop): Promise<string> {
  const figure = await figureOf(cast, pose);
  const markup = figure.body + figure.head + figure.face;
  if (crop === 'full') return svgDocument(markup, [0, 0, figure.width, figure.height]);
  const side = crop === 'head' ? 150 : 230;
  const [left, top] = [figure.headMiddle - side / 2, Math.max(0, figure.headTop - 12)];
  const dog = crop === 'bust' ? await besideBust(cast, left, top, side) : '';
  return svgDocument(markup + dog, [left, top, side, side]);
}

/** Where the head of a standing dog is, in units of its drawing, and how large a portrait shows it. */
const DOG_HEAD = { x: 620, y: -1060, scale: 0.17 } as const;

/** A dog at heel looks into the lower right corner of its owner's portrait: on the floor nobody would see it there. */
async function besideBust(cast: Cast, left: number, top: number, side: number): Promise<string> {
  const dog = await atHeel(cast, true);
  if (dog === '') return '';
  const { x, y, scale } = DOG_HEAD;
  return group(combined(moved(left + side * 0.78, top + side * 0.87), combined(scaled(scale), moved(-x, -y))), dog);
}
