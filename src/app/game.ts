/**
 * The game behind the screens: opens scenarios, starts and resumes plays, keeps them, reads files.
 * Screens call these and the app machine shows the result; what goes wrong becomes a notice.
 */
import { createActor } from 'xstate';
import type { Opening } from '../encounter/opening.ts';
import { memoryStore } from '../record/memory-store.ts';
import { looksLikeMyData } from '../record/read-my-data.ts';
import { hintsOf, type PlayRecord } from '../record/record.ts';
import { isOwn, type StoredPlay } from '../record/store.ts';
import type { Scenario } from '../scenario/format.ts';
import { rulesHash } from '../scenario/hash.ts';
import { appMachine, type Screens } from './app-machine.ts';
import { type Assessments, createAssessments } from './assessments.ts';
import { createDays, type Days } from './days.ts';
import { saveAsFile } from './files.ts';
import { freshSeed, newId } from './fresh.ts';
import type { Keeping } from './keeping.ts';
import { keptPlays } from './kept-plays.ts';
import { askToKeep } from './lasting.ts';
import { loadScenario } from './library.ts';
import { isLineTrouble } from './line.ts';
import { createLookingBack, type LookingBack } from './looking-back.ts';
import { createOneTab, type Elsewhere, nameOfPlay } from './one-tab.ts';
import { openedFile } from './opened-file.ts';
import { reasonOf } from './reason.ts';
import { rememberedName, rememberName } from './remembered-name.ts';
import { type ScenarioFinder, scenarioFinder } from './scenario-finder.ts';
import { endOf, newPlay, type Session, startSession, unendedPlay } from './session.ts';

/** A debrief that was opened to look something up. */
export interface LookedUp {
  /** Where it was opened from, and where the way back leads. */
  readonly from: 'report' | 'profile' | 'results';
  /** The turn it is about, from 0; absent for the whole. */
  readonly turn?: number;
}

/** What screens may ask of the game. */
export interface Game {
  readonly screens: Screens;
  readonly keeping: Keeping;
  /** Finds the scenario of a play. */
  readonly scenarios: ScenarioFinder;
  /** Days of a shift. */
  readonly days: Days;
  /** Assignments taken, and attempts at them. */
  readonly assessments: Assessments;
  /** What-ifs of the open play. */
  readonly lookingBack: LookingBack;
  /** Scenario that is open (brief, encounter, debrief). */
  scenario(): Scenario | undefined;
  /** The play that is open, running or over. */
  session(): Session | undefined;
  /** Every kept play, the one begun first coming first. */
  plays(): readonly StoredPlay[];
  /** How many kept plays cannot be read, and are set aside where they are. */
  aside(): number;
  subscribe(onChange: () => void): () => void;
  /** Opens the brief of a scenario, with a seed when one is wanted. */
  open(id: string, seed?: number): Promise<void>;
  /** The seed that was asked for with the open brief, if one was. */
  seedWanted(): number | undefined;
  /** Tells that the open play cannot go on as it is; one that stands for itself can be begun anew from there. */
  tellOfPlay(notice: string): void;
  /** Opens the brief in other words of the same rules: a translation. Only before a play has begun. */
  speak(words: Scenario): void;
  /** Begins a play of the open scenario. */
  start(opening: Opening): Promise<void>;
  /** Goes on with a kept play, or shows the debrief of one that is over. */
  resume(play: StoredPlay): Promise<void>;
  /** Shows the debrief of a finished play, at a turn (from 0) if one is given; `back` leads where it was asked for. */
  lookUp(play: StoredPlay, from: LookedUp['from'], turn?: number): Promise<void>;
  /** What was asked for and is open in another tab. */
  elsewhere(): Elsewhere | undefined;
  /** What the open debrief was opened for, if it was to look something up. */
  lookedUp(): LookedUp | undefined;
  /** From such a debrief to where it was asked for. */
  back(): void;
  /** Puts a play that was left in the middle aside for good. */
  discard(play: StoredPlay): Promise<void>;
  home(): void;
  debrief(): void;
  /** Saves the open play as a file. */
  exportPlay(): Promise<void>;
  /** Opens a saved play, or a scenario of the player's own, to its brief. */
  openFile(file: File): Promise<void>;
  /** Takes in a file of everything that was once kept of the player, and tells what was new. */
  importData(file: File): Promise<void>;
  /** Shows the debrief of somebody's finished play without keeping it. */
  show(scenario: Scenario, record: PlayRecord): void;
  /** Forgets every play, day and name. Settings are the caller's. */
  erase(): Promise<void>;
}

const TAKEN_OVER = 'What you had open here goes on in another tab now. Nothing is lost.';

const KEPT_NOW =
  'The store of this browser has answered: what you played here is kept, and so is what you play from now on.';

/** The game, its plays already listed. */
export async function createGame(keeping: Keeping): Promise<Game> {
  const { store } = keeping;
  const screens = createActor(appMachine).start();
  const surroundings = { store, now: () => performance.now(), today: () => Date.now() };
  const kept = await keptPlays(store);
  const lookingBack = createLookingBack(screens, surroundings);
  let [scenario, session]: [Scenario | undefined, Session | undefined] = [undefined, undefined];
  const scenarios = scenarioFinder(store);
  /** Is the open scenario one of the player's own? */
  let own = false;
  /** Is the open play one of a day? */
  let inDay = false;
  let lookedUp: LookedUp | undefined;
  let seedWanted: number | undefined;

  const tell = (notice: string) => screens.send({ type: 'tell', notice });
  /** Runs a step; what goes wrong is told on the screen that is open, and nothing is lost. */
  const told = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      const wayOn = isLineTrouble(error) && { wayOn: { label: 'Try again', act: () => void told(work) } };
      screens.send({ type: 'tell', notice: reasonOf(error), ...wayOn });
    }
  };
  const oneTab = createOneTab(keeping.name, store, screens, told, () => {
    putDown();
    scenario = undefined;
    screens.send({ type: 'go', to: 'home', notice: TAKEN_OVER });
    void told(kept.relist);
  });
  const leave = () => {
    lookingBack.end();
    session?.stop();
    session = undefined;
    lookedUp = undefined;
    seedWanted = undefined;
  };
  const brief = (next: Scenario, isOwnFile: boolean, seed?: number) => {
    leave();
    seedWanted = seed;
    scenario = next;
    own = isOwnFile;
    screens.send({ type: 'go', to: 'brief' });
  };
  const enter = (next: Scenario, play: StoredPlay, looked?: LookedUp) => {
    leave();
    lookedUp = looked;
    scenario = next;
    own = isOwn(play);
    inDay = play.day !== undefined;
    session = startSession(next, play, surroundings);
    if (play.day !== undefined) days.follow(session);
    screens.send({ type: 'go', to: session.view().look.ending ? 'debrief' : 'encounter' });
  };

  /** Enters a play as it is kept now, once this tab alone has it. */
  const enterAlone = (next: Scenario, play: StoredPlay) =>
    oneTab.alone(nameOfPlay(play), next.title, async () =>
      enter(next, (await store.load(play.id).catch(() => undefined)) ?? play),
    );
  /** Keeps a play that begins. If it cannot be kept, it goes on all the same and says so at the first move. */
  const begun = async (play: StoredPlay): Promise<StoredPlay> => {
    try {
      await store.save(play);
      return (await store.load(play.id)) ?? play;
    } catch {
      return play;
    }
  };
  /** Stops whatever is open; all of it is kept. */
  const putDown = () => {
    leave();
    days.leave();
    assessments.leave();
  };

  const days = createDays({
    store,
    scenarios,
    begun,
    screens,
    today: surroundings.today,
    newId,
    freshSeed,
    plays: kept.all,
    relist: kept.relist,
    enter,
    brief: (next) => brief(next, false),
    told,
    alone: oneTab.alone,
  });
  await days.refresh();
  const assessments = createAssessments({
    store,
    scenarios,
    begun,
    screens,
    today: surroundings.today,
    newId,
    plays: kept.all,
    relist: kept.relist,
    enter: (next, play) => void told(() => enterAlone(next, play)),
    brief: (next) => brief(next, false),
    putDown() {
      leave();
      days.leave();
      oneTab.release();
    },
    told,
  });
  await assessments.refresh();
  /** More is kept than before, or elsewhere: everything is listed anew, and it is said that it is kept now. */
  const keptAnew = async () => {
    await kept.relist();
    await days.refresh();
    await assessments.refresh();
    tell(keeping.notice() ?? KEPT_NOW);
  };
  keeping.subscribe(() => void told(keptAnew));
  const importData = (file: File) =>
    told(async () => {
      const { importedWords, importFile } = await import('./import-data.ts');
      try {
        const imported = await importFile(store, file);
        if (imported.name !== undefined && rememberedName() === '') rememberName(imported.name);
        tell(importedWords(imported));
      } finally {
        // What was taken in before something went wrong is here, too.
        await kept.relist();
        await days.refresh();
        await assessments.refresh();
      }
    });

  const game: Game = {
    screens,
    keeping,
    scenarios,
    days,
    assessments,
    lookingBack,
    elsewhere: oneTab.elsewhere,
    scenario: () => scenario,
    session: () => session,
    plays: kept.all,
    aside: kept.aside,
    subscribe: kept.subscribe,
    seedWanted: () => seedWanted,
    open: (id, seed) =>
      told(async () => {
        days.leave();
        assessments.leave();
        if (own && scenario?.id === id) brief(scenario, true, seed);
        else brief(await loadScenario(id), false, seed);
      }),
    tellOfPlay(notice) {
      const id = scenario?.id;
      const alone = session?.record().assignment === undefined && !inDay;
      const wayOn = id !== undefined && alone && { wayOn: { label: 'Begin anew', act: () => void game.open(id) } };
      screens.send({ type: 'tell', notice, ...wayOn });
    },
    speak(words) {
      if (scenario && !session && rulesHash(words) === rulesHash(scenario)) scenario = words;
    },
    start: (opening) =>
      told(async () => {
        if (!scenario) return;
        const blank = newPlay(scenario, opening, newId(), surroundings.today());
        // With what it begins with, so that no update stops it. Kept before the first line shows.
        await scenarios.keep(scenario);
        await enterAlone(scenario, await begun(own ? { ...blank, own } : blank));
      }),
    resume: (play) =>
      told(() =>
        oneTab.alone(nameOfPlay(play), play.record.scenario.title, async () => {
          // The list on the screen may be old: what counts is what is kept now, and what its moves come to.
          await kept.relist();
          const now = kept.all().find(({ id }) => id === play.id);
          if (!now) throw new Error(`“${play.record.scenario.title}” is not kept any more.`);
          const next = await scenarios.ofPlay(now);
          if (now.day === undefined) days.leave();
          else await days.openFor(now);
          enter(next, now);
        }),
      ),
    lookUp: (play, from, turn) =>
      told(async () => {
        const next = await scenarios.ofPlay(play);
        // A report is its day's; from the profile it is the play alone that is looked at.
        if (from === 'profile') days.leave();
        enter(next, play, { from, ...(turn !== undefined && { turn }) });
      }),
    lookedUp: () => lookedUp,
    back() {
      const from = lookedUp?.from;
      leave();
      if (from) screens.send({ type: 'go', to: from });
    },
    discard: (play) =>
      told(() =>
        oneTab.alone(nameOfPlay(play), play.record.scenario.title, async () => {
          await store.remove(play.id);
          oneTab.release();
          await kept.relist();
        }),
      ),
    home() {
      putDown();
      oneTab.release();
      scenario = undefined;
      screens.send({ type: 'go', to: 'home' });
      void told(kept.relist);
    },
    debrief() {
      if (!scenario || !session) return;
      // Whoever comes back from the other side, say, finds the debrief at its head and the way back still there.
      if (lookedUp) lookedUp = { from: lookedUp.from };
      screens.send({ type: 'go', to: 'debrief' });
      // Now there is something worth keeping.
      if (keeping.lasting && session.view().look.ending) void askToKeep();
      void told(kept.relist);
    },
    show(next, record) {
      putDown();
      scenario = next;
      const play = unendedPlay(newId(), record, surroundings.today());
      session = startSession(next, { ...play, status: 'ended' }, { ...surroundings, store: memoryStore() });
      screens.send({ type: 'go', to: 'debrief' });
    },
    erase: () =>
      told(async () => {
        await oneTab.clear();
        await store.erase();
        rememberName('');
        await days.refresh();
        await assessments.refresh();
        await kept.relist();
        screens.send({ type: 'go', to: 'profile', notice: 'Everything is erased.' });
      }),
    exportPlay: () =>
      told(async () => {
        if (!session) return;
        const record = session.record();
        tell(`Saved as ${saveAsFile(record, await scenarios.own([{ record }]))}.`);
      }),
    importData,
    openFile: (file) =>
      told(async () => {
        if (looksLikeMyData(await file.slice(0, 200).text())) return importData(file);
        const opened = await openedFile(file, scenarios);
        if (opened.holds === 'assignment') return assessments.take(opened.assignment);
        if (opened.holds === 'scenario') {
          await scenarios.keepFile(opened.scenario, opened.source);
          putDown();
          brief(opened.scenario, true);
          return;
        }
        const { record } = opened;
        const known = kept.all().find((one) => one.record.attempt === record.attempt);
        // A play that is kept here already, at least as far: nothing of it is written over.
        if (known && known.record.moves.length >= record.moves.length) {
          putDown();
          await enterAlone(opened.scenario, known);
          return;
        }
        const isItsOwn = (await scenarios.own([{ record }])).length > 0;
        await scenarios.keep(opened.scenario);
        const play: StoredPlay = {
          ...unendedPlay(newId(), record, surroundings.today()),
          ...endOf(opened.walk, hintsOf(record)),
          ...(isItsOwn && { own: true }),
        };
        // Only what could be stored takes the place of what is open.
        await store.save(play);
        putDown();
        await enterAlone(opened.scenario, play);
      }),
  };
  return game;
}
