/** Whoever is served over the phone: no stage shows them, so their picture hangs beside it with a phone for a mark. */
import './on-phone.css';
import type { Look } from '../../encounter/look.ts';
import { Icon } from '../parts/icons.tsx';
import type { PersonPortrait } from '../parts/portrait.ts';

/** The person to serve, if they are on the phone. */
export const callerOf = ({ people }: Pick<Look, 'people'>) =>
  people.find(({ id, where }) => id === 'customer' && where === 'phone');

/** The picture. The plate and the scene in words say the same, so it is decoration. */
export function OnPhone({ look, portrait }: { readonly look: Look; readonly portrait: PersonPortrait }) {
  const caller = callerOf(look);
  if (!caller) return null;
  const rungOff = look.ending !== undefined;
  return (
    <div className="on-phone" aria-hidden="true">
      <figure
        className="on-phone-frame"
        data-edge={look.edge !== undefined || undefined}
        data-over={rungOff || undefined}
      >
        {portrait(caller, 'bust')}
        <figcaption>
          <Icon name="phone" /> {rungOff ? 'rung off' : 'on the phone'}
        </figcaption>
      </figure>
    </div>
  );
}
