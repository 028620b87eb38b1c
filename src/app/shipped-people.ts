/** The people that come with the game. Their files are small and are checked before the game is shipped. */
import type { PersonFile } from '../scenario/format.ts';
import { peopleAmong } from '../scenario/people.ts';
import type { People } from '../scenario/put-in.ts';

const files = import.meta.glob<PersonFile>(['../../scenarios/people/*.json', '!../../scenarios/people/*.schema.json'], {
  eager: true,
  import: 'default',
});

/** Finds somebody who comes with the game, by the name of their file. */
export const shippedPeople: People = peopleAmong(Object.values(files));
