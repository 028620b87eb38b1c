/** Drawn figures for the interface: a persona's SVG as a picture that fills the box it is put in. */
import { useEffect, useState } from 'react';
import type { Crop } from '../art/index.ts';
import { isReadyFace } from '../art/ready-faces.ts';
import type { Cast } from '../scenario/format.ts';
import type { Face, Posture } from '../scenario/words.ts';
import type { Portrait } from '../ui/parts/portrait.ts';
import { ReadyFigure } from './ready-figure.tsx';
import { readyPictureOf } from './ready-pictures.ts';

/** Drawn figures that are kept at most, some 20 kB each: the oldest goes first. */
const KEPT_MAX = 240;
const drawn = new Map<string, Promise<string>>();

function address(cast: Cast, face: Face, posture: Posture, crop: Crop): Promise<string> {
  const key = JSON.stringify([cast, face, posture, crop]);
  const known = drawn.get(key);
  if (known) return known;
  // The pen comes when the first person is drawn: lists show ready pictures, and need none.
  const coming = import('../art/index.ts')
    .then(({ portraitSvg }) => portraitSvg(cast, { face, posture }, crop))
    .then((svg) => `data:image/svg+xml,${encodeURIComponent(svg)}`);
  drawn.set(key, coming);
  const [oldest] = drawn.keys();
  if (drawn.size > KEPT_MAX && oldest !== undefined) drawn.delete(oldest);
  // A part that could not be loaded (a lost connection) is asked for anew the next time.
  coming.catch(() => drawn.delete(key));
  return coming;
}

export interface FigureProps {
  readonly cast: Cast;
  readonly face: Face;
  readonly posture?: Posture;
  readonly crop?: Crop;
}

/** A figure, hidden from screen readers: what it shows is said in words beside it. */
export function Figure({ cast, face, posture = 'rest', crop = 'bust' }: FigureProps) {
  const [source, setSource] = useState<string>();
  useEffect(() => {
    let wanted = true;
    address(cast, face, posture, crop).then(
      (found) => wanted && setSource(found),
      () => wanted && setSource(undefined),
    );
    return () => {
      wanted = false;
    };
  }, [cast, face, posture, crop]);
  return source === undefined ? null : (
    <img className="figure" src={source} alt="" aria-hidden="true" draggable={false} />
  );
}

/** The portraits of every screen but the encounter, whose people also hold themselves in some way. */
export const portrait: Portrait = (cast, face) => {
  const ready = isReadyFace(face) ? readyPictureOf(cast, face) : undefined;
  return ready === undefined ? <Figure cast={cast} face={face} /> : <ReadyFigure address={ready} />;
};
