/**
 * Which part of the world the camera shows: faces and counter always lie in the part of the screen that
 * the interface leaves open, and what is left over shows more of the room.
 */
import type { Insets } from './contract.ts';

/** World units. An adult is about 560 tall and stands on y = 1000. */
export const EYE_LINE_TOP = 415;
/** Lowest line that has to stay in sight: hands and the things on the counter (world units). */
export const COUNTER_BOTTOM = 700;

/** Lowest line where what is at somebody's feet has to be seen as well (world units). */
const FLOOR_BOTTOM = 985;

/** Air above the heads where there is room for it, and where there is little (world units). */
const FULL_HEIGHT = 526;
const TIGHT_HEIGHT = 372;
/** The least width: one person and the counter with you behind it (world units). */
const PAIR_WIDTH = 650;
/** A wide screen always has so much of the room: it never comes closer than this (world units). */
const ROOM_WIDTH = 1180;
/** From a speaker to the edge of the open part (world units). */
const SPEAKER_MARGIN = 120;
/** From whoever stands outermost to the edge, where there is room for everybody (world units). */
const COMPANY_MARGIN = 95;
/** An open part as high as this has room for everybody from head to feet (CSS pixels). */
const ROOMY = 440;
/** To have everybody in it, a roomy picture may draw back so far from what it would show (a factor). */
const DRAW_BACK = 0.78;
/** A low one draws back so far that an adult is still about 220 CSS pixels tall (CSS pixels per world unit). */
const FAR = 0.4;
const MIN_OPEN = 80;
/** The least air above the heads (world units). */
const AIR = 36;

export interface View {
  /** Width and height of the canvas in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
  /** Middle of the pair at the counter (world x). */
  readonly pairX: number;
  /** Who speaks or acts (world x). */
  readonly speakerX: number;
  /** Where the outermost of those whom the story is about stand, you among them (world x). */
  readonly company?: { readonly left: number; readonly right: number };
  /** Is something to be seen on the floor, such as a dog at heel? */
  readonly toFloor?: boolean;
}

export interface Frame {
  /** CSS pixels per world unit. */
  readonly zoom: number;
  /** World point in the middle of the whole canvas. */
  readonly centreX: number;
  readonly centreY: number;
  /** The part of the world that nothing covers. */
  readonly open: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

const between = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));

/** Zoom and centre for a view. Always finite, also for a canvas of no size. */
export function framing({ width, height, insets, pairX, speakerX, company, toFloor = false }: View): Frame {
  const openWidth = Math.max(MIN_OPEN, width - insets.left - insets.right);
  const openHeight = Math.max(MIN_OPEN, height - insets.top - insets.bottom);

  // A low band is filled with faces and counter; a tall one gets the room above them as well.
  const byHeight = Math.max(openHeight / FULL_HEIGHT, Math.min(openHeight / TIGHT_HEIGHT, 0.82));
  const roomy = openHeight >= ROOMY;
  const lowest = toFloor || roomy ? FLOOR_BOTTOM : COUNTER_BOTTOM;
  const whole = openHeight / (lowest - EYE_LINE_TOP + AIR);
  const near = Math.min(
    toFloor || roomy ? Math.min(byHeight, whole) : byHeight,
    openWidth / between(PAIR_WIDTH, openWidth, ROOM_WIDTH),
  );
  const wide = company === undefined ? 0 : company.right - company.left + 2 * COMPANY_MARGIN;
  const farthest = roomy ? near * DRAW_BACK : Math.min(near, FAR);
  const zoom = wide > 0 ? Math.max(Math.min(near, openWidth / wide), farthest) : near;

  const across = openWidth / zoom;
  const down = openHeight / zoom;

  // A narrow picture goes with the speaker, a wide one has everybody in it anyway.
  const reach = Math.max(0, across / 2 - SPEAKER_MARGIN);
  const middle =
    company !== undefined && wide <= across + 1
      ? between(company.right + COMPANY_MARGIN - across / 2, pairX, company.left - COMPANY_MARGIN + across / 2)
      : pairX;
  const openX = between(speakerX - reach, middle, speakerX + reach);

  // Faces to counter in the middle, with the spare height mostly above and then, when there is plenty, below.
  const spare = down - (lowest - EYE_LINE_TOP);
  const above = between(AIR, spare * 0.7, 182);
  const top = EYE_LINE_TOP - above;
  const openY = top + down / 2;

  return {
    zoom,
    centreX: openX + (insets.right - insets.left) / 2 / zoom,
    centreY: openY + (insets.bottom - insets.top) / 2 / zoom,
    open: { left: openX - across / 2, right: openX + across / 2, top, bottom: top + down },
  };
}
