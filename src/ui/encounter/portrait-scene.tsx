/** The scene without a stage: the person in a drawn frame on the wall, and the place in words. */

import { useRef } from 'react';
import { encounter } from '../../messages/encounter.ts';
import './portrait-scene.css';
import { backdropOf } from '../../catalogue/backdrops.ts';
import type { Look, PersonLook } from '../../encounter/look.ts';
import { exit } from '../../messages/exit.ts';
import { isBackdrop } from '../../scenario/words.ts';
import { Icon } from '../parts/icons.tsx';
import type { PersonPortrait } from '../parts/portrait.ts';
import { useScrollTabIndex } from '../parts/use-scroll-tab-index.ts';
import { placeName, weatherWords } from '../words/place-words.ts';
import { plateOwner } from './plate-owner.ts';

/** That the customer is on the phone, and where they are if that is known. */
function OnPhone({ look: { people, theirPlace, ending } }: { readonly look: Look }) {
  const caller = people.find(({ id, where }) => id === 'customer' && where === 'phone');
  if (!caller || ending) return null;
  if (theirPlace && isBackdrop(theirPlace))
    return <p>{encounter.onPhoneAt({ name: caller.name, where: backdropOf(theirPlace).words })}</p>;
  return (
    <p>
      {theirPlace
        ? encounter.onPhoneFrom({ name: caller.name, place: placeName(theirPlace).toLowerCase() })
        : encounter.onPhone({ name: caller.name })}
    </p>
  );
}

/** Who is here besides the person in the frame. */
function Company({ people }: { readonly people: readonly PersonLook[] }) {
  if (people.length === 0) return null;
  const each = people.map(({ name, where }) => encounter[`stands.${where}`]({ name }));
  return <p>{encounter.also({ people: each.join('; ') })}</p>;
}

/** The place, the people and the things in words: read aloud with a stage, shown without one. */
export function SceneWords({ look, props }: { readonly look: Look; readonly props: readonly string[] }) {
  const owner = plateOwner(look);
  const name = look.people.find(({ id }) => id === 'customer')?.name ?? '';
  const [going, gone] = [look.edge, look.ending?.out];
  return (
    <>
      <p className="scene-place">
        {encounter.whereWeather({ place: placeName(look.setting), weather: weatherWords(look.weather) })}
      </p>
      <OnPhone look={look} />
      {going && <p>{exit[`seen.${going}`]({ name })}</p>}
      {gone && <p>{exit[`gone.${gone}`]({ name })}</p>}
      <Company people={look.people.filter(({ id }) => id !== owner?.id)} />
      {props.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}

export interface PortraitSceneProps {
  readonly look: Look;
  readonly portrait: PersonPortrait;
  readonly props: readonly string[];
}

/** The drawn wall with the frame. */
export function PortraitScene({ look, portrait, props }: PortraitSceneProps) {
  const room = useRef<HTMLElement>(null);
  const tabIndex = useScrollTabIndex(room);
  const owner = plateOwner(look);
  const others = look.people.filter(({ id, where }) => id !== owner?.id && where !== 'phone').slice(0, 3);
  return (
    <div className="wall">
      <section className="wall-room" aria-label={encounter.scene()} ref={room} tabIndex={tabIndex}>
        <div className="wall-frames" aria-hidden="true">
          <figure
            className="frame frame-main"
            data-gone={look.ending?.out === 'walks' || look.ending?.out === 'rings-off' || undefined}
          >
            {owner && portrait(owner, 'bust')}
            {owner?.where === 'phone' && (
              <figcaption className="frame-phone">
                <Icon name="phone" />
              </figcaption>
            )}
          </figure>
          {others.map((person) => (
            <figure className="frame" key={person.id}>
              {portrait(person, 'bust')}
            </figure>
          ))}
        </div>
        <div className="wall-words card">
          <SceneWords look={look} props={props} />
        </div>
      </section>
    </div>
  );
}
