/** The scene, or the person in a frame where there is no stage, with what is heard written over it. */
import type { ReactNode } from 'react';
import type { Look } from '../../encounter/look.ts';
import { Icon } from '../parts/icons.tsx';
import '../parts/plain-list.css';
import type { PersonPortrait } from '../parts/portrait.ts';
import { PortraitScene } from './portrait-scene.tsx';

/** A sound that means something, in words. */
export interface Caption {
  readonly key: number;
  readonly text: string;
}

/** The scenery. @param things what stands in the scene, as sentences */
export const Scenery = ({
  look,
  stage,
  portrait,
  things,
  captions,
}: {
  readonly look: Look;
  readonly stage: ReactNode;
  readonly portrait: PersonPortrait;
  readonly things: readonly string[];
  readonly captions: readonly Caption[];
}) => (
  <div className="scenery" data-stage aria-hidden={stage ? true : undefined} data-setting={look.setting}>
    {stage ?? <PortraitScene look={look} portrait={portrait} props={things} />}
    {captions.length > 0 && (
      <ul className="plain-list captions" aria-hidden="true">
        {captions.map(({ key, text }) => (
          <li className="caption" key={key}>
            <Icon name="note" /> {text}
          </li>
        ))}
      </ul>
    )}
  </div>
);
