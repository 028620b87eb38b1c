/** What the library tells of everybody there is to serve, beside what home tells. */
import type { StoredPlay } from '../record/store.ts';
import type { Skill } from '../scenario/words.ts';
import { dueAgain } from '../scoring/due-again.ts';
import { skillsIn } from '../scoring/finished-play.ts';
import type { LibraryPerson } from '../ui/library/library-filter.ts';
import { toldSegments } from '../ui/words/persona-words.ts';
import { skillName } from '../ui/words/skill-words.ts';
import type { Game } from './game-contract.ts';
import { homeEntries } from './home-entries.ts';
import { ownPlays, practiceOffers } from './own-data.ts';
import type { WholeLibrary } from './whole-library.ts';

/** Areas and skills by id: of what comes with the game from its manifest, of the player's own from the stories. */
async function practised({ own }: WholeLibrary): Promise<(id: string) => Pick<LibraryPerson, 'areas' | 'skills'>> {
  const { details } = await import('virtual:manifest/details');
  return (id) => {
    const mine = own.scenario(id);
    if (!mine) return { areas: details[id]?.areas ?? [], skills: details[id]?.skills ?? [] };
    return { areas: [...new Set(Object.values(mine.needs).map(({ area }) => area))], skills: skillsIn(mine) };
  };
}

/** Everybody, in the order of the line-up, as far as home knows them. */
export const peopleAtOnce = (library: WholeLibrary, plays: readonly StoredPlay[]): readonly LibraryPerson[] =>
  homeEntries(library.entries(), plays).map((entry) => ({
    ...entry,
    areas: [],
    skills: [],
    kinds: toldSegments(entry.customer.segments),
  }));

/** The same people with what they are about and what they practise. Rejects where that cannot be fetched. */
export async function libraryPeople(
  library: WholeLibrary,
  plays: readonly StoredPlay[],
): Promise<readonly LibraryPerson[]> {
  const practisedIn = await practised(library);
  return peopleAtOnce(library, plays).map((person) => ({ ...person, ...practisedIn(person.id) }));
}

/** The skill that is due again with each person one could practise it with, by their id. What cannot be fetched is due to nobody. */
export async function dueWith(game: Game, plays: readonly StoredPlay[]): Promise<ReadonlyMap<string, Skill>> {
  if (!plays.some(({ status }) => status === 'ended')) return new Map();
  const [played, offers] = await Promise.all([
    ownPlays(game.scenarios, plays, game.keeping.store),
    practiceOffers(game.library),
  ]);
  const due = dueAgain(played.plays, offers, Date.now()).filter(({ isDue }) => isDue);
  return new Map(due.flatMap(({ skill, offer }) => (offer ? [[offer.id, skill] as const] : [])));
}

/** Whom to practise with first, and what. */
export async function firstDue(game: Game, plays: readonly StoredPlay[]) {
  const [first] = await dueWith(game, plays);
  return first && { id: first[0], skill: skillName(first[1]) };
}
