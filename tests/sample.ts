/** How much of a long comparison is made: a tenth with `npm test`, all of it with `npm run test:long`. */

/** Is everything asked for? */
export const inFull = process.env.COUNTERPART_TESTS === 'full';

/** This many when everything is asked for, else a tenth. */
export const sample = (all: number): number => (inFull ? all : Math.ceil(all / 10));
