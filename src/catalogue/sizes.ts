/** Sizes of the drawings that pictures are composed on, apart from their schemas: whoever draws needs no reader. */

/** Width and height of every backdrop, in units of its drawing. */
export const BACKDROP_SIZE = { width: 960, height: 720 } as const;

/** Width and height of what an act of the hands is done on, in units of its drawing. */
export const FIELD_SIZE = { width: 320, height: 180 } as const;
