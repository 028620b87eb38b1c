/** What this browser keeps of the player: replayed for the profile, saved as a file. */
import { type FinishedPlays, finishedPlays, type PlayedBefore } from '../record/finished-plays.ts';
import type { StoredPlay } from '../record/store.ts';
import type { Scenario } from '../scenario/format.ts';
import type { PracticeOffer } from '../scoring/due-again.ts';
import { skillsIn } from '../scoring/finished-play.ts';
import { libraryEntries } from './library.ts';
import { isLineTrouble } from './line.ts';
import type { ScenarioFinder } from './scenario-finder.ts';
import type { WholeLibrary } from './whole-library.ts';

/** The scenario of a play; undefined when it cannot be had any more, which the profile counts and says. */
const scenarioIfAny = (finder: ScenarioFinder, play: StoredPlay): Promise<Scenario | undefined> =>
  finder.ofPlay(play).catch((error: unknown) => {
    // What could not be fetched now is not gone for good, and is not counted so.
    if (isLineTrouble(error)) throw error;
    return undefined;
  });

/** What was played again since the page was opened: the next visit of the profile finds it. */
const playedBefore: PlayedBefore = new Map();

/** Every finished play, played again once as long as the page is open. Rejects when a scenario cannot be fetched. */
export async function ownPlays(finder: ScenarioFinder, kept: readonly StoredPlay[]): Promise<FinishedPlays> {
  const pairs = await Promise.all(kept.map(async (play) => [play, await scenarioIfAny(finder, play)] as const));
  const scenarios = new Map(pairs);
  return finishedPlays(kept, (play) => scenarios.get(play), playedBefore);
}

/** What each person of the library lets one practise. */
export async function practiceOffers({ own }: WholeLibrary): Promise<readonly PracticeOffer[]> {
  const { details } = await import('virtual:manifest/details');
  const shipped = libraryEntries().flatMap(({ id, title }) => {
    const skills = details[id]?.skills;
    return skills ? [{ id, title, skills }] : [];
  });
  const mine = own.entries().flatMap(({ id, title }) => {
    const scenario = own.scenario(id);
    return scenario ? [{ id, title, skills: skillsIn(scenario) }] : [];
  });
  return [...shipped, ...mine];
}
