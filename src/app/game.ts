/**
 * The game behind the screens: opens scenarios, starts and resumes plays, keeps them, reads files.
 * Screens call these and the app machine shows the result; what goes wrong becomes a notice.
 */

import { createActor } from 'xstate';
import { game as words } from '../messages/game.ts';
import { memoryStore } from '../record/memory-store.ts';
import { looksLikeMyData } from '../record/read-my-data.ts';
import { hintsOf } from '../record/record.ts';
import { isOwn, type StoredPlay } from '../record/store.ts';
import type { Scenario } from '../scenario/format.ts';
import { rulesHash } from '../scenario/hash.ts';
import { appMachine } from './app-machine.ts';
import { createAssessments } from './assessments.ts';
import { createDays } from './days.ts';
import { saveAsFile } from './files.ts';
import { freshSeed, newId } from './fresh.ts';
import type { Game, LookedUp } from './game-contract.ts';
import type { Keeping } from './keeping.ts';
import { keptPlays } from './kept-plays.ts';
import { askToKeep } from './lasting.ts';
import { loadScenario } from './library.ts';
import { isLineTrouble } from './line.ts';
import { createLookingBack } from './looking-back.ts';
import { createOneTab, nameOfPlay } from './one-tab.ts';
import { createOwnLibrary } from './own/own-library.ts';
import { reasonOf } from './reason.ts';
import { rememberedName, rememberName } from './remembered-name.ts';
import { chosenYou, rememberYou } from './remembered-you.ts';
import { scenarioFinder } from './scenario-finder.ts';
import { endOf, newPlay, type Session, startSession, unendedPlay } from './session.ts';
import { wholeLibrary } from './whole-library.ts';

/** The game, its plays already listed. */
export async function createGame(keeping: Keeping): Promise<Game> {
  const { store } = keeping;
  const screens = createActor(appMachine).start();
  const surroundings = { store, now: () => performance.now(), today: () => Date.now() };
  const kept = await keptPlays(store);
  const lookingBack = createLookingBack(screens, surroundings);
  let [scenario, session]: [Scenario | undefined, Session | undefined] = [undefined, undefined];
  const scenarios = scenarioFinder(store);
  const library = wholeLibrary(
    createOwnLibrary({
      store,
      today: surroundings.today,
      keepCopy: scenarios.keepFile,
      shipped: loadScenario,
    }),
  );
  /** Is the open scenario one of the player's own? */
  let own = false;
  /** Is the open play one of a day? */
  let inDay = false;
  let lookedUp: LookedUp | undefined;
  let seedWanted: number | undefined;
  let fromLibrary = false;

  const tell = (notice: string) => screens.send({ type: 'tell', notice });
  /** Runs a step; what goes wrong is told on the screen that is open, and nothing is lost. */
  const told = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      const wayOn = isLineTrouble(error) && { wayOn: { label: words.tryAgain(), act: () => void told(work) } };
      screens.send({ type: 'tell', notice: reasonOf(error), ...wayOn });
    }
  };
  const oneTab = createOneTab(keeping.name, store, screens, told, () => {
    putDown();
    scenario = undefined;
    screens.send({ type: 'go', to: 'home', notice: words.takenOver() });
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
    planOf: library.plan,
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
    isKnown: (id) => library.entries().some((entry) => entry.id === id),
    planOf: library.plan,
    told,
  });
  await assessments.refresh();
  /** More is kept than before, or elsewhere: everything is listed anew, and it is said that it is kept now. */
  const keptAnew = async () => {
    await kept.relist();
    await days.refresh();
    await assessments.refresh();
    await library.own.refresh();
    tell(keeping.notice() ?? words.keptNow());
  };
  keeping.subscribe(() => void told(keptAnew));
  const importData = (file: File) =>
    told(async () => {
      const { importedWords, importFile } = await import('./import-data.ts');
      try {
        const imported = await importFile(store, file);
        if (imported.name !== undefined && rememberedName() === '') rememberName(imported.name);
        // Who has chosen here already looks as they chose.
        const looks = imported.you !== undefined && chosenYou() === undefined;
        if (looks) rememberYou(imported.you);
        tell(importedWords(imported, looks));
      } finally {
        // What was taken in before something went wrong is here, too.
        await kept.relist();
        await days.refresh();
        await assessments.refresh();
        await library.own.refresh();
      }
    });

  /** To a page of everything there is: what is open is put down, and kept. */
  const goTo = (screen: 'home' | 'library') => {
    putDown();
    oneTab.release();
    scenario = undefined;
    screens.send({ type: 'go', to: screen });
    void told(kept.relist);
  };

  const game: Game = {
    screens,
    keeping,
    scenarios,
    library,
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
        fromLibrary = screens.getSnapshot().value === 'library';
        days.leave();
        assessments.leave();
        if (own && scenario?.id === id) brief(scenario, true, seed);
        else {
          const next = await library.load(id);
          brief(next, library.isMine(id), seed);
        }
      }),
    tellOfPlay(notice) {
      const id = scenario?.id;
      const alone = session?.record().assignment === undefined && !inDay;
      const wayOn = id !== undefined && alone && { wayOn: { label: words.beginAnew(), act: () => void game.open(id) } };
      screens.send({ type: 'tell', notice, ...wayOn });
    },
    speak(spoken) {
      if (scenario && !session && rulesHash(spoken) === rulesHash(scenario)) scenario = spoken;
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
          if (!now) throw new Error(words.notKept({ title: play.record.scenario.title }));
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
    home: () => goTo('home'),
    toLibrary: () => goTo('library'),
    fromLibrary: () => fromLibrary,
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
        rememberYou(undefined);
        await days.refresh();
        await assessments.refresh();
        await library.own.refresh();
        await kept.relist();
        screens.send({ type: 'go', to: 'profile', notice: words.erased() });
      }),
    exportPlay: () =>
      told(async () => {
        if (!session) return;
        const record = session.record();
        tell(words.savedAs({ file: saveAsFile(record, await scenarios.own([{ record }])) }));
      }),
    importData,
    removeOwn: (file) => told(() => library.own.remove(file)),
    openFiles: (files) =>
      told(async () => {
        const [first, ...others] = files;
        if (!first) return;
        const { file } = first;
        if (others.length === 0 && looksLikeMyData(await file.slice(0, 200).text())) return importData(file);
        const { openedFile, opensByItself, takeFiles, takenWords } = await import('./opening.ts');
        const alone = others.length === 0 && first.path === file.name ? await opensByItself(file) : false;
        if (!alone) {
          const taken = await takeFiles(library.own, files);
          putDown();
          screens.send({ type: 'go', to: 'home', notice: takenWords(taken) });
          return;
        }
        await library.own.ready();
        const opened = await openedFile(file, scenarios, library.own.people());
        if (opened.holds === 'assignment') return assessments.take(opened.assignment);
        if (opened.holds === 'scenario') {
          await scenarios.keepFile(opened.scenario, opened.source);
          const { refused } = await library.own.take([{ path: file.name, text: opened.source }]);
          putDown();
          brief(opened.scenario, true);
          if (refused.length > 0) tell(words.notInLibrary({ reasons: refused.join(' ') }));
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
