/**
 * A picture of a person that is ready to be shown: made once when the game is built, so that a list of people needs
 * one small file for each of them in place of every part they are drawn from.
 */
import type { Cast } from '../scenario/format.ts';
import { portraitSvg } from './figure.ts';
import { READY_FACES } from './ready-faces.ts';

/** Pixels of one side: those of a bust. */
const SIDE = 230;

/**
 * One SVG document of a person's bust with every ready face, side by side. It shows the first one; a view of the name
 * of each other shows that one. Rejects when a drawing cannot be loaded.
 */
export async function readyPicture(cast: Cast): Promise<string> {
  const busts = await Promise.all(READY_FACES.map((face) => portraitSvg(cast, { face, posture: 'rest' }, 'bust')));
  const views = READY_FACES.slice(1).map(
    (face, index) => `<view id="${face}" viewBox="${(index + 1) * SIDE} 0 ${SIDE} ${SIDE}"/>`,
  );
  // Each bust is a document of its own and clips what lies outside of it.
  const placed = busts.map((svg, index) => svg.replace('<svg ', `<svg x="${index * SIDE}" `));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="0 0 ${SIDE} ${SIDE}">${views.join('')}${placed.join('')}</svg>`;
}
