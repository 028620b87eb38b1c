/** What the other side of an encounter is called: a counter, a line, a table, a colleague's desk. */
import type { Scenario } from '../../scenario/format.ts';
import type { Setting } from '../../scenario/words.ts';
import type { PronounForms } from '../words/persona-words.ts';

const COUNTER = 'side of the counter';
const DESK = 'side of the desk';
const LINE = 'end of the line';
const TABLE = 'side of the table';

const sides: Readonly<Record<Setting, string>> = {
  coffee_shop: COUNTER,
  restaurant: TABLE,
  shop: COUNTER,
  car_dealer: DESK,
  airline_desk: DESK,
  utility_contact: LINE,
  factory_reception: DESK,
  order_desk: LINE,
  it_helpdesk: LINE,
  customer_site: 'side of the visit',
  staff_room: TABLE,
};

/** The other side: whoever rings has a phone between you, wherever your own place is. */
const sideOf = ({ setting, customer }: Who) => (customer.where === 'phone' ? LINE : sides[setting]);

type Who = Pick<Scenario, 'setting' | 'customer'>;

const isColleague = ({ customer }: Who) => customer.relation === 'internal';
const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Title of the first moment on the other side. Over a line, or at one's own place, nobody comes in. */
export function beginningTitle(who: Who): string {
  if (isColleague(who)) return 'How it begins for you';
  return sideOf(who) === LINE || who.setting === 'customer_site' ? 'How it begins' : 'You come in';
}

/** For a button: "Her side of the counter", "The day from his desk". */
export function otherSideButton(who: Who, they: PronounForms): string {
  if (isColleague(who)) return `The day from ${they.possessive} desk`;
  return `${capital(they.possessive)} ${sideOf(who)}`;
}

/** For a title: "Amina’s side of the counter", "The day from Dan’s desk". */
export function otherSideTitle(who: Who): string {
  const name = `${who.customer.short}’s`;
  return isColleague(who) ? `The day from ${name} desk` : `${name} ${sideOf(who)}`;
}
