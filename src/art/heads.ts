/** Where things sit on a head, in units of its drawing. All heads share one box: face, ears and chin coincide. */
import type { Head } from '../scenario/words.ts';

/** y of the highest point of each head, hair included. */
export const HEAD_TOPS: Readonly<Record<Head, number>> = {
  afro: 8,
  bald: 48,
  bangs: 21,
  'bantu-knots': 0,
  beanie: 44,
  bun: -33,
  'bun-clip': -70,
  cornrows: 21,
  dreads: -20,
  'flat-top': 45,
  'grey-bun': -32,
  'grey-short': 46,
  hijab: 53,
  'long-bangs': 46,
  'long-curly': -43,
  'long-hair': 26,
  medium: 66,
  'medium-bangs': 48,
  'medium-straight': 38,
  pomp: -5,
  shaved: -1,
  short: 55,
  'short-curly': 65,
  turban: -29,
  twists: -3,
  wavy: 65,
};

/** Where the face, the beard and the glasses go on any head. */
export const FACE_AT = [189, 176] as const;
/** See FACE_AT. */
export const BEARD_AT = [153, 328] as const;
/** See FACE_AT. */
export const GLASSES_AT = [77, 231] as const;

/** The middle of the face, between eyes and mouth. */
export const FACE_CENTRE = [334, 326] as const;

/** The point a head nods about. */
export const NECK = [270, 470] as const;

/** y of the top of the hair over the skull, without buns and knots: where a band or a cap lies. */
export const CROWNS: Readonly<Record<Head, number>> = {
  ...HEAD_TOPS,
  bun: 68,
  'bun-clip': 60,
  'grey-bun': 62,
  'bantu-knots': 60,
  cornrows: 62,
};

/**
 * Path data of the area where face and glasses show, on heads whose hair or cloth hangs before them:
 * a fringe over one eye, the sides of a pair of glasses under a scarf. Other heads hide nothing.
 */
export const FACE_SHOWS: Readonly<Partial<Record<Head, string>>> = {
  afro: 'M150-100h600v900H150z',
  bun: 'M163-100h600v900H163z',
  dreads: 'M195-100h600v900H195z',
  hijab: 'M182-100h600v900H182z',
  'long-bangs': 'M205-100h600v900H205z',
  'long-curly': 'M215-100h600v900H215z',
  medium: 'M207-100h600v900H207z',
  'medium-straight': 'M345 100L205 450v350h600V100z',
  turban: 'M207-100h600v900H207z',
};
