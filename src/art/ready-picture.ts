/**
 * A picture of a person that is ready to be shown: made once when the game is built, so that a list of people needs
 * one small file for each of them in place of every part they are drawn from.
 */
import type { Cast } from '../scenario/format.ts';
import { castLayers, portraitSvg } from './figure.ts';
import { READY_FACES } from './ready-faces.ts';

/** Pixels of one side: those of a bust. */
const SIDE = 230;

/** What stands in a document, and the box it shows. */
function opened(svg: string): { readonly inside: string; readonly box: string } {
  const [, box = '', inside = ''] = /^<svg [^>]*viewBox="([^"]*)"[^>]*>(.*)<\/svg>$/s.exec(svg) ?? [];
  return { inside, box };
}

/**
 * One SVG document of a person's bust with every ready face, side by side. It shows the first one; a view of the name
 * of each other shows that one. Rejects when a drawing cannot be loaded.
 */
export async function readyPicture(cast: Cast): Promise<string> {
  const [first] = READY_FACES;
  const poses = READY_FACES.map((face) => ({ face, posture: 'rest' }) as const);
  const [layers, bust] = await Promise.all([
    Promise.all(poses.map((pose) => castLayers(cast, pose))),
    portraitSvg(cast, { face: first, posture: 'rest' }, 'bust'),
  ]);
  const { box } = opened(bust);
  const views = READY_FACES.slice(1).map(
    (face, index) => `<view id="${face}" viewBox="${(index + 1) * SIDE} 0 ${SIDE} ${SIDE}"/>`,
  );
  // Body and head are the same in each: they are drawn once. Each bust is a frame of its own and clips what is outside.
  const busts = layers.map(({ body, head, face }, index) => {
    const rest = index === 0 ? `<g id="rest">${opened(body).inside}${opened(head).inside}</g>` : '<use href="#rest"/>';
    return `<svg x="${index * SIDE}" width="${SIDE}" height="${SIDE}" viewBox="${box}">${rest}${opened(face).inside}</svg>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="0 0 ${SIDE} ${SIDE}">${views.join('')}${busts.join('')}</svg>`;
}
