/** What the other side of an encounter is called: a counter, a line, a table, a colleague's desk. */

import { placeOf } from '../../catalogue/places.ts';
import { otherSide } from '../../messages/other-side.ts';
import type { Scenario } from '../../scenario/format.ts';
import type { SpokenOf } from '../words/persona-words.ts';

/** Whoever rings has a phone between you, wherever your own place is. */
const overThePhone = () => ({ side: otherSide.end(), beginning: otherSide.begins() });

/** What the place says of the other side, and of how it begins there. */
const sideOf = ({ setting, customer }: Who) => (customer.where === 'phone' ? overThePhone() : placeOf(setting).words);

type Who = Pick<Scenario, 'setting' | 'customer'>;

const isColleague = ({ customer }: Who) => customer.relation === 'internal';

/** Title of the first moment on the other side. Over a line, or at one's own place, nobody comes in. */
export const beginningTitle = (who: Who): string =>
  isColleague(who) ? otherSide.beginsForYou() : sideOf(who).beginning;

/** For a button: "Her side of the counter", "The day from his desk". */
export const otherSideButton = (who: Who, they: SpokenOf): string =>
  isColleague(who) ? otherSide.desk({ they }) : otherSide.side({ they, side: sideOf(who).side });

/** For a title: "Amina’s side of the counter", "The day from Noor’s desk". */
export function otherSideTitle(who: Who): string {
  const name = who.customer.short;
  return isColleague(who) ? otherSide.deskOf({ name }) : otherSide.sideOf({ name, side: sideOf(who).side });
}
