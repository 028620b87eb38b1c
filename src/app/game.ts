/**
 * The game behind the screens: joins the app's state, the store, and those who open plays, days, assessments and files.
 * Screens call these and the app machine shows the result; what goes wrong becomes a notice.
 */

import { game as words } from '../messages/game.ts';
import { openNow, startScreens } from './app-machine.ts';
import { createAssessments } from './assessments.ts';
import { createDays } from './days.ts';
import { createEntrance } from './entrance.ts';
import { freshSeed, newId } from './fresh.ts';
import type { Game } from './game-contract.ts';
import { createGameFiles } from './game-files.ts';
import type { Keeping } from './keeping.ts';
import { onPlays, relistPlays } from './kept-plays.ts';
import { loadScenario } from './library.ts';
import { isLineTrouble } from './line.ts';
import { createLookingBack } from './looking-back.ts';
import { createOneTab } from './one-tab.ts';
import { playOf, scenarioOf } from './open.ts';
import { createOwnLibrary } from './own/own-library.ts';
import { createPlays } from './plays.ts';
import { reasonOf } from './reason.ts';
import { rememberName } from './remembered-name.ts';
import { rememberYou } from './remembered-you.ts';
import { scenarioFinder } from './scenario-finder.ts';
import { wholeLibrary } from './whole-library.ts';

/** The game, its plays already listed. */
export async function createGame(keeping: Keeping): Promise<Game> {
  const { store } = keeping;
  const screens = startScreens();
  const surroundings = { store, now: () => performance.now(), today: () => Date.now() };
  const { today } = surroundings;
  const scenarios = scenarioFinder(store);
  const library = wholeLibrary(createOwnLibrary({ store, today, keepCopy: scenarios.keepFile, shipped: loadScenario }));

  /** Runs a step; what goes wrong is told on the screen that is open, and nothing is lost. */
  const told = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      const wayOn = isLineTrouble(error) && { wayOn: { label: words.tryAgain(), act: () => void told(work) } };
      screens.send({ type: 'tell', notice: reasonOf(error), ...wayOn });
    }
  };
  const relist = () => relistPlays(store, screens);
  const oneTab = createOneTab(keeping.name, store, screens, told, () => {
    screens.send({ type: 'go', to: 'home', notice: words.takenOver() });
    void told(relist);
  });
  const entrance = createEntrance(screens, store, surroundings, oneTab.alone);
  const plays = () => screens.getSnapshot().context.lists.plays;
  const shared = { store, scenarios, screens, entrance, today, newId, plays, relist, told };
  const days = createDays({ ...shared, freshSeed, alone: oneTab.alone, planOf: library.plan });
  const assessments = createAssessments({
    ...shared,
    release: oneTab.release,
    planOf: library.plan,
    isKnown: (id) => library.entries().some((entry) => entry.id === id),
  });
  /** Everything that is kept is listed anew. */
  const listAnew = async () => {
    await relist();
    await days.refresh();
    await assessments.refresh();
    await library.own.refresh();
  };
  await relist();
  await days.refresh();
  await assessments.refresh();
  // More is kept than before, or elsewhere.
  const keptAnew = async () => {
    await listAnew();
    screens.send({ type: 'tell', notice: keeping.notice() ?? words.keptNow() });
  };
  keeping.subscribe(() => void told(keptAnew));

  const around = { ...shared, keeping, surroundings, library, days, oneTab };
  /** To a page of everything there is: what is open is put down, and kept. */
  const goTo = (screen: 'home' | 'library') => {
    oneTab.release();
    screens.send({ type: 'go', to: screen });
    void told(relist);
  };
  return {
    screens,
    keeping,
    scenarios,
    library,
    days,
    assessments,
    lookingBack: createLookingBack(screens, surroundings),
    scenario: () => scenarioOf(openNow(screens)),
    session: () => playOf(openNow(screens))?.session,
    plays,
    subscribe: (onChange) => onPlays(screens, onChange),
    ...createPlays(around),
    ...createGameFiles({ ...around, assessments, listAnew }),
    home: () => goTo('home'),
    toLibrary: () => goTo('library'),
    erase: () =>
      told(async () => {
        await oneTab.clear();
        await store.erase();
        rememberName('');
        rememberYou(undefined);
        await listAnew();
        screens.send({ type: 'go', to: 'profile', notice: words.erased() });
      }),
  };
}
