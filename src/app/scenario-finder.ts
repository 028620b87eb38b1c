/**
 * Finds the scenario that a play was made on, by the hash of its rules: as the game has it now, as a file or a store
 * brought it along, or as an earlier version of the game had it. The very words the play began with go before others.
 */
import { library as words } from '../messages/library.ts';
import { copiesIn, keepCopy } from '../record/copies.ts';
import { type EnclosedScenario, enclosed } from '../record/enclosed.ts';
import { type PlayedOn, playedOn, type ScenarioLookup } from '../record/replay.ts';
import type { PlayStore, StoredPlay } from '../record/store.ts';
import type { Scenario } from '../scenario/format.ts';
import { rulesHash, wordsHash } from '../scenario/hash.ts';
import { archivedScenario, isArchived } from './archive.ts';
import { loadScenario } from './library.ts';
import { isLineTrouble } from './line.ts';
import { aside } from './reading/aside.ts';

/** Where scenarios come from; a test brings its own. */
export interface ScenarioSources {
  /** The one of that id that comes with the game now. Rejects when there is none, or when it cannot be fetched. */
  readonly shipped: (id: string) => Promise<Scenario>;
  /** Text of one that came with an earlier version, by the hash of its rules. */
  readonly archived: (rules: string) => Promise<string> | undefined;
  readonly isArchived: (rules: string) => boolean;
}

/** Finds scenarios for plays. */
export interface ScenarioFinder {
  /**
   * The scenario with the rules a play asks for; undefined when it is nowhere. Rejects when it cannot be fetched now.
   * @param brought what came in the same file
   */
  find(wanted: PlayedOn, brought?: readonly EnclosedScenario[]): Promise<Scenario | undefined>;
  /** The scenario of a play. Rejects with a sentence that says what to do when it is nowhere. */
  ofPlay(play: Pick<StoredPlay, 'record' | 'source'>, brought?: readonly EnclosedScenario[]): Promise<Scenario>;
  /** A lookup of all these. One that has other rules now is found all the same, so that the reason can be told. */
  lookup(all: readonly PlayedOn[], brought?: readonly EnclosedScenario[]): Promise<ScenarioLookup>;
  /** Keeps a copy for plays that begin on it. A copy that cannot be kept is none; the play goes on. */
  keep(scenario: Scenario): Promise<void>;
  /** Keeps what is in a file that somebody opened, also as 0.1.0 played it: plays of it that wait for it can be opened then. */
  keepFile(scenario: Scenario, text: string): Promise<void>;
  /** Of these plays the stories that do not come with any version of the game, for a file that has to open anywhere. */
  own(plays: readonly Pick<StoredPlay, 'record' | 'source'>[]): Promise<readonly EnclosedScenario[]>;
}

const SOURCES: ScenarioSources = { shipped: loadScenario, archived: archivedScenario, isArchived };

const unlessLineTrouble = (error: unknown): undefined => {
  if (isLineTrouble(error)) throw error;
  return undefined;
};

/** The scenario in a text that was kept or brought along, by the rule book of its time; undefined when it cannot be played. */
async function readKept(text: string): Promise<Scenario | undefined> {
  const read = await aside.read('kept', text, words.keptScenario()).catch(() => undefined);
  return read?.ok ? read.value : undefined;
}

/** The copy a play of 0.1.0 carried itself. */
const carriedBy = ({ record, source }: Pick<StoredPlay, 'record' | 'source'>): readonly EnclosedScenario[] =>
  source === undefined ? [] : [{ rules: record.rules, words: record.words, text: source }];

/** A finder over the copies of this store. */
export function scenarioFinder(store: PlayStore, sources: ScenarioSources = SOURCES): ScenarioFinder {
  const read = new Map<string, Promise<Scenario | undefined>>();
  /** Each text is read once as long as the page lives. */
  const once = (text: string) => {
    const known = read.get(text) ?? readKept(text);
    read.set(text, known);
    return known;
  };
  const shipped = (id: string) => sources.shipped(id).catch(unlessLineTrouble);
  const copies = () => copiesIn(store).catch((): readonly EnclosedScenario[] => []);

  /** The first of these texts that holds what its hashes say. */
  async function among(all: readonly EnclosedScenario[], { id, rules, words }: PlayedOn, anyWords: boolean) {
    for (const one of all) {
      if (one.rules !== rules || (one.words !== words && !anyWords)) continue;
      const scenario = await once(one.text);
      if (scenario?.id !== id || rulesHash(scenario) !== rules) continue;
      if (anyWords || wordsHash(scenario) === words) return scenario;
    }
    return undefined;
  }

  const known = new Map<string, Scenario>();
  async function remembered(wanted: PlayedOn, brought?: readonly EnclosedScenario[]): Promise<Scenario | undefined> {
    const found = known.get(keyOf(wanted)) ?? (await find(wanted, brought));
    if (found && wordsHash(found) === wanted.words) known.set(keyOf(wanted), found);
    return found;
  }

  async function find(wanted: PlayedOn, brought: readonly EnclosedScenario[] = []): Promise<Scenario | undefined> {
    let down: unknown;
    const now = await shipped(wanted.id).catch((error: unknown) => {
      down = error;
    });
    const same = now && rulesHash(now) === wanted.rules ? now : undefined;
    if (same && wordsHash(same) === wanted.words) return same;
    const all = [...brought, ...(await copies())];
    const exact = await among(all, wanted, false);
    if (exact ?? same) return exact ?? same;
    const text = await sources.archived(wanted.rules);
    const archived = text === undefined ? undefined : await once(text);
    if (archived?.id === wanted.id && rulesHash(archived) === wanted.rules) return archived;
    const other = await among(all, wanted, true);
    // What is kept serves without a line; what is not may come once it is back.
    if (!other && down !== undefined) throw down;
    return other;
  }

  async function ofPlay(play: Pick<StoredPlay, 'record' | 'source'>, brought: readonly EnclosedScenario[] = []) {
    const wanted = playedOn(play.record);
    const found = await remembered(wanted, [...carriedBy(play), ...brought]);
    if (found) return found;
    const now = await shipped(wanted.id);
    throw new Error(
      now ? words.otherRules({ title: wanted.title }) : words.noStory({ id: wanted.id, title: wanted.title }),
    );
  }

  const keep = (scenario: Scenario) => keepCopy(store, scenario).catch(() => undefined);

  return {
    find: remembered,
    ofPlay,
    async lookup(all, brought) {
      const found = new Map<string, Scenario>();
      for (const wanted of all) {
        const scenario = (await remembered(wanted, brought)) ?? (await shipped(wanted.id));
        if (scenario) found.set(keyOf(wanted), scenario);
      }
      return (wanted) => found.get(keyOf(wanted));
    },
    keep,
    async keepFile(scenario, text) {
      await keep(scenario);
      const old = await readKept(text);
      if (old?.engine === 1) await keep(old);
    },
    async own(plays) {
      const kept: EnclosedScenario[] = [];
      for (const play of plays) {
        const { id, rules } = playedOn(play.record);
        if (kept.some((one) => one.rules === rules) || sources.isArchived(rules)) continue;
        const now = await shipped(id);
        if (now && rulesHash(now) === rules) continue;
        const scenario = await remembered(playedOn(play.record), carriedBy(play));
        if (scenario) kept.push(enclosed(scenario));
      }
      return kept;
    },
  };
}

const keyOf = ({ id, rules, words }: PlayedOn) => `${id} ${rules} ${words}`;
