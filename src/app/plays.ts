/** The play that is open: begins it, goes on with it, looks it up, ends in its debrief. */
import { game as words } from '../messages/game.ts';
import { newPlay, unendedPlay } from '../record/kept-play.ts';
import { memoryStore } from '../record/memory-store.ts';
import type { PlayStore } from '../record/store.ts';
import { rulesHash } from '../scenario/hash.ts';
import { openNow, openScreen, type Screens } from './app-machine.ts';
import type { Days } from './days.ts';
import type { Entrance } from './entrance.ts';
import { freshSeed, newId } from './fresh.ts';
import type { Game } from './game-contract.ts';
import type { Keeping } from './keeping.ts';
import { askToKeep } from './lasting.ts';
import { carriedInto } from './morning.ts';
import { nameOfPlay, type OneTab } from './one-tab.ts';
import { ALONE, type Open, playOf, runOf, scenarioOf, sittingOf, type Within } from './open.ts';
import type { ScenarioFinder } from './scenario-finder.ts';
import { type SessionSurroundings, startSession } from './session.ts';
import type { WholeLibrary } from './whole-library.ts';

/** What it needs of the game around it. */
export interface PlaysSurroundings {
  readonly screens: Screens;
  readonly keeping: Keeping;
  readonly store: PlayStore;
  readonly surroundings: SessionSurroundings;
  readonly scenarios: ScenarioFinder;
  readonly library: WholeLibrary;
  readonly entrance: Entrance;
  readonly days: Days;
  readonly oneTab: OneTab;
  readonly relist: () => Promise<void>;
  /** Runs a step and tells what goes wrong. */
  readonly told: (work: () => Promise<void>) => Promise<void>;
}

/** What screens may ask of the open play. */
export type Plays = Pick<
  Game,
  'open' | 'speak' | 'start' | 'resume' | 'lookUp' | 'back' | 'discard' | 'debrief' | 'show' | 'tellOfPlay'
>;

/** Is the scenario that is open one of the player's own? */
const isOwnOpen = (open: Open): boolean => ('brief' in open ? open.brief.own : (playOf(open)?.own ?? false));

/** What a play is part of that is looked up from here: a report is its day's; from the profile it is the play alone. */
function withinOf(open: Open): Within {
  const [run, sitting] = [runOf(open), sittingOf(open)];
  if (run) return { as: 'day', run };
  return sitting ? { as: 'assessment', sitting, inDay: false } : ALONE;
}

/** Where the way back from a play that was looked up leads. */
function placeBack({
  from,
  within,
}: {
  readonly from: 'report' | 'profile' | 'results';
  readonly within: Within;
}): Open {
  if (from === 'report' && within.as === 'day') return { at: 'report', run: within.run };
  if (from === 'results' && within.as === 'assessment') return { at: 'results', sitting: within.sitting };
  return { at: 'profile' };
}

/** The plays of this game, none open. */
export function createPlays(around: PlaysSurroundings): Plays {
  const { screens, keeping, store, surroundings, scenarios, library, entrance, days, oneTab, relist, told } = around;
  const { today } = surroundings;
  const kept = () => screens.getSnapshot().context.lists.plays;

  const plays: Plays = {
    open: (id, asked) =>
      told(async () => {
        const now = openNow(screens);
        const known = isOwnOpen(now) ? scenarioOf(now) : undefined;
        const scenario = known?.id === id ? known : await library.load(id);
        // An assessment leaves nothing behind: what happened in one is no part of this morning.
        const carried = carriedInto(
          scenario,
          kept().filter(({ attempt }) => attempt === undefined),
        );
        entrance.brief({
          scenario,
          own: known?.id === id || library.isMine(id),
          within: { as: 'alone', fromLibrary: now.at === 'library' },
          opening: { seed: asked ?? freshSeed(), carried: carried.map(({ flag }) => flag) },
          carried,
          ...(asked !== undefined && { asked }),
        });
      }),
    speak(spoken) {
      const scenario = scenarioOf(openNow(screens));
      if (scenario && rulesHash(spoken) === rulesHash(scenario)) screens.send({ type: 'speak', words: spoken });
    },
    start: (opening) =>
      told(async () => {
        const now = openNow(screens);
        if (now.at !== 'brief') return;
        const { scenario, own, within } = now.brief;
        const blank = newPlay(scenario, opening, newId(), today());
        // With what it begins with, so that no update stops it. Kept before the first line shows.
        await scenarios.keep(scenario);
        const play = await entrance.begun(own ? { ...blank, own } : blank);
        // Somebody who clicks twice begins one play.
        if (openNow(screens) === now) await entrance.enterAlone(scenario, play, within);
      }),
    resume: (play) =>
      told(() =>
        oneTab.alone(nameOfPlay(play), play.record.scenario.title, async () => {
          // The list on the screen may be old: what counts is what is kept now, and what its moves come to.
          await relist();
          const now = kept().find(({ id }) => id === play.id);
          if (!now) throw new Error(words.notKept({ title: play.record.scenario.title }));
          const scenario = await scenarios.ofPlay(now);
          const run = now.day === undefined ? undefined : await days.dayOf(now);
          entrance.enter(scenario, now, run ? { as: 'day', run } : ALONE);
        }),
      ),
    lookUp: (play, from, turn) =>
      told(async () => {
        const within = from === 'profile' ? ALONE : withinOf(openNow(screens));
        const scenario = await scenarios.ofPlay(play);
        entrance.enter(scenario, play, within, { from, ...(turn !== undefined && { turn }) });
      }),
    back() {
      const { lookedUp, within } = playOf(openNow(screens)) ?? {};
      if (lookedUp && within) openScreen(screens, placeBack({ from: lookedUp.from, within }));
    },
    discard: (play) =>
      told(() =>
        oneTab.alone(nameOfPlay(play), play.record.scenario.title, async () => {
          await store.remove(play.id);
          oneTab.release();
          await relist();
        }),
      ),
    debrief() {
      const play = playOf(openNow(screens));
      if (!play) return;
      // Whoever comes back from the other side, say, finds the debrief at its head and the way back still there.
      const { lookedUp, ...rest } = play;
      openScreen(screens, { at: 'debrief', play: { ...rest, ...(lookedUp && { lookedUp: { from: lookedUp.from } }) } });
      // Now there is something worth keeping.
      if (keeping.lasting) void askToKeep();
      void told(relist);
    },
    show(scenario, record) {
      oneTab.release();
      const play = { ...unendedPlay(newId(), record, today()), status: 'ended' as const };
      const session = startSession(scenario, play, { ...surroundings, store: memoryStore() });
      openScreen(screens, { at: 'debrief', play: { session, own: false, within: ALONE } });
    },
    tellOfPlay(notice) {
      const play = playOf(openNow(screens));
      const alone = play?.within.as === 'alone' && play.session.record().assignment === undefined;
      const again = () => void plays.open(play?.session.scenario.id ?? '');
      screens.send({ type: 'tell', notice, ...(alone && { wayOn: { label: words.beginAnew(), act: again } }) });
    },
  };
  return plays;
}
