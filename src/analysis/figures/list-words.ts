/** How a list and what stands on it are named, wherever a certificate is told: data, to be said (`messages/certificate.ts`). */
import type { Said } from '../../scenario/said.ts';
import type { Certificate } from './certificate.ts';

/** What a list is called and who hands it out, as far as that is known. */
export interface ListNamed {
  readonly title?: string;
  readonly from?: string;
}

type Units = Certificate['people'];

/** "2 people", "a day of 6 people": how many there are of each. */
export function unitsSaid(units: Units): readonly Said[] {
  const alone = units.filter(({ day }) => !day).length;
  const days = units.flatMap(({ day }): Said[] => (day ? [{ key: 'units.day', values: { people: day.length } }] : []));
  return [...(alone > 0 ? [{ key: 'units.people', values: { people: alone } }] : []), ...days];
}

/**
 * The title of a person's story; of a day, with the titles of its people.
 * @param set what is done with each title, such as keeping it in its own direction of writing
 */
export const unitSaid = ({ title, day }: Units[number], set: (title: string) => string = (it) => it): Said =>
  day
    ? { key: 'unit.day', values: { title: set(title), people: day.map((one) => set(one.title)) } }
    : { key: 'unit', values: { title: set(title) } };
