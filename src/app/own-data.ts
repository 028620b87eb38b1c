/** What this browser keeps of the player: replayed for the profile, saved as a file. */
import { type FinishedPlays, finishedPlays, type PlayedBefore } from '../record/finished-plays.ts';
import type { StoredPlay } from '../record/store.ts';
import type { Scenario } from '../scenario/format.ts';
import type { PracticeOffer } from '../scoring/due-again.ts';
import { skillsIn } from '../scoring/finished-play.ts';
import { libraryEntries, loadScenario } from './library.ts';
import { isLineTrouble } from './line.ts';
import type { ScenarioFinder } from './scenario-finder.ts';

/** The scenario of a play; undefined when it cannot be had any more, which the profile counts and says. */
const scenarioIfAny = (finder: ScenarioFinder, play: StoredPlay): Promise<Scenario | undefined> =>
  finder.ofPlay(play).catch((error: unknown) => {
    // What could not be fetched now is not gone for good, and is not counted so.
    if (isLineTrouble(error)) throw error;
    return undefined;
  });

/** What was played again since the page was opened: the next visit of the profile finds it. */
const playedBefore: PlayedBefore = new Map();

/** What the scenario of a play is looked for by: plays of one story ask for it once. */
const storyOf = ({ record, source }: StoredPlay): string =>
  JSON.stringify([record.scenario.id, record.rules, record.words, record.engine, source ?? null]);

/** Plays that are played again in one go, about ten milliseconds' worth. Between two goes the page can answer. */
const IN_ONE_GO = 50;

const breath = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Every finished play, played again once as long as the page is open, a few at a time: the page answers while
 * thousands are. Rejects when a scenario cannot be fetched.
 */
export async function ownPlays(
  finder: ScenarioFinder,
  kept: readonly StoredPlay[],
  before: PlayedBefore = playedBefore,
): Promise<FinishedPlays> {
  const stories = new Map<string, Promise<Scenario | undefined>>();
  for (const play of kept) {
    const story = storyOf(play);
    if (!stories.has(story)) stories.set(story, scenarioIfAny(finder, play));
  }
  const scenarios = new Map(
    await Promise.all([...stories].map(async ([story, found]) => [story, await found] as const)),
  );
  const scenarioOf = (play: StoredPlay) => scenarios.get(storyOf(play));
  const fresh = kept.filter(({ status, id }) => status === 'ended' && !before.has(id));
  for (let at = 0; at < fresh.length; at += IN_ONE_GO) {
    finishedPlays(fresh.slice(at, at + IN_ONE_GO), scenarioOf, before);
    await breath();
  }
  return finishedPlays(kept, scenarioOf, before);
}

/** What each person of the library lets one practise. */
export async function practiceOffers(): Promise<readonly PracticeOffer[]> {
  const scenarios = await Promise.all(libraryEntries().map(({ id }) => loadScenario(id)));
  return scenarios.map((scenario) => ({ id: scenario.id, title: scenario.title, skills: skillsIn(scenario) }));
}
