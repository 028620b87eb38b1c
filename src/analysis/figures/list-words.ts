/** How a list and what stands on it are named, wherever a certificate is told. */
import { isolated } from '../../comparison/sheet.ts';
import { counted } from '../../scenario/counted.ts';
import type { Certificate } from './certificate.ts';

/** What a list is called and who hands it out, as far as that is known. */
export interface ListNamed {
  readonly title?: string;
  readonly from?: string;
}

type Units = Certificate['people'];

/** "2 people", "1 day of 6 people", "2 people and a day of 6": how many there are of each. */
export function unitsWords(units: Units): string {
  const alone = units.filter(({ day }) => !day).length;
  const days = units.flatMap(({ day }) => (day ? [`a day of ${counted(day.length, 'person', 'people')}`] : []));
  return [...(alone > 0 ? [counted(alone, 'person', 'people')] : []), ...days].join(' and ');
}

/** The title of a person's story; of a day, with the titles of its people. */
export const unitWords = ({ title, day }: Units[number]): string =>
  day ? `${title} (a day: ${day.map((one) => one.title).join(', ')})` : title;

/** "“First week”, from Ada: ", or nothing where a list has no name yet. */
export function namedWords({ title, from }: ListNamed): string {
  const words = [...(title ? [`“${isolated(title)}”`] : []), ...(from ? [`from ${isolated(from)}`] : [])];
  return words.length > 0 ? `${words.join(', ')}: ` : '';
}
