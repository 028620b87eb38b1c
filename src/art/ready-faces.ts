/** The faces of ready pictures, apart from the drawing of them: a page that shows one needs no pen. */
import type { Face } from '../scenario/words.ts';

/** The faces that a ready picture shows. The first shows when the picture's address has no fragment. */
export const READY_FACES = ['calm', 'smile'] as const satisfies readonly Face[];
/** A face of a ready picture. */
export type ReadyFace = (typeof READY_FACES)[number];

/** Is this face in a ready picture? */
export const isReadyFace = (face: Face): face is ReadyFace => (READY_FACES as readonly Face[]).includes(face);

/** The fragment that an address of a ready picture needs to show this face: '' for the first. */
export const readyFragment = (face: ReadyFace): string => (face === READY_FACES[0] ? '' : `#${face}`);
