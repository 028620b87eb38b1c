/** What the other side of an encounter is called: a counter, a line, a table, a colleague's desk. */
import { placeOf } from '../../catalogue/places.ts';
import type { Scenario } from '../../scenario/format.ts';
import type { PronounForms } from '../words/persona-words.ts';

/** Whoever rings has a phone between you, wherever your own place is. */
const OVER_THE_PHONE = { side: 'end of the line', beginning: 'How it begins' };

/** What the place says of the other side, and of how it begins there. */
const otherSide = ({ setting, customer }: Who) =>
  customer.where === 'phone' ? OVER_THE_PHONE : placeOf(setting).words;

type Who = Pick<Scenario, 'setting' | 'customer'>;

const isColleague = ({ customer }: Who) => customer.relation === 'internal';
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Title of the first moment on the other side. Over a line, or at one's own place, nobody comes in. */
export const beginningTitle = (who: Who): string =>
  isColleague(who) ? 'How it begins for you' : otherSide(who).beginning;

/** For a button: "Her side of the counter", "The day from his desk". */
export function otherSideButton(who: Who, they: PronounForms): string {
  if (isColleague(who)) return `The day from ${they.possessive} desk`;
  return `${capital(they.possessive)} ${otherSide(who).side}`;
}

/** For a title: "Amina’s side of the counter", "The day from Noor’s desk". */
export function otherSideTitle(who: Who): string {
  const name = `${who.customer.short}’s`;
  return isColleague(who) ? `The day from ${name} desk` : `${name} ${otherSide(who).side}`;
}

/** What is to be seen from there. */
export const otherSideSeen = ({ name, role }: { readonly name: string; readonly role: string }): string =>
  `Over ${name}’s shoulder: across from you stands the ${role}, who looks like you.`;
