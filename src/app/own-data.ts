/** What this browser keeps of the player, as the profile reads it: played again once, and then known. */
import { type FinishedPlays, finishedPlays, isKnown, type PlayedBefore } from '../record/finished-plays.ts';
import { keptResult, workedOutBefore } from '../record/kept-results.ts';
import type { PlayStore, StoredPlay } from '../record/store.ts';
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

/** What plays came to, as far as it is known since the page was opened. */
const playedBefore: PlayedBefore = new Map();

/** Where results are kept from one visit to the next. */
export type ResultShelf = Pick<PlayStore, 'results' | 'keepResults'>;

/** What the scenario of a play is looked for by: plays of one story ask for it once. */
const storyOf = ({ record, source }: StoredPlay): string =>
  JSON.stringify([record.scenario.id, record.rules, record.words, record.engine, source ?? null]);

/** Plays that are played again in one go, about ten milliseconds' worth. Between two goes the page can answer. */
const IN_ONE_GO = 50;

const breath = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Plays in goes, with a breath after each. */
async function inGoes(plays: readonly StoredPlay[], work: (go: readonly StoredPlay[]) => Promise<void>): Promise<void> {
  for (let at = 0; at < plays.length; at += IN_ONE_GO) {
    await work(plays.slice(at, at + IN_ONE_GO));
    await breath();
  }
}

/**
 * Every finished play with what it came to. What is kept of that on the shelf is taken from there; the others are played
 * again, a few at a time, so that the page answers while thousands are, and are put there for the next visit. A shelf
 * that makes trouble is none. Rejects when a scenario cannot be fetched.
 */
export async function ownPlays(
  finder: ScenarioFinder,
  kept: readonly StoredPlay[],
  shelf: ResultShelf,
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
  const unknown = kept.filter((play) => {
    const scenario = scenarioOf(play);
    return play.status === 'ended' && scenario !== undefined && !isKnown(before, play, scenario);
  });
  await inGoes(unknown, async (go) => {
    const there = await shelf.results(go.map(({ id }) => id)).catch(() => []);
    const rows = new Map(there.map((row) => [row.id, row]));
    const fresh = go.filter((play) => {
      const scenario = scenarioOf(play);
      const known = scenario && workedOutBefore(rows.get(play.id), play, scenario);
      if (known) before.set(play.id, known);
      return !known;
    });
    if (fresh.length === 0) return;
    finishedPlays(fresh, scenarioOf, before);
    const made = fresh.flatMap(({ id }) => {
      const worked = before.get(id);
      return worked ? [keptResult(id, worked)] : [];
    });
    // Whoever waits for the profile does not wait for this.
    void shelf.keepResults(made).catch(() => undefined);
  });
  return finishedPlays(kept, scenarioOf, before);
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
