/** The ways in: to the brief of somebody, and to a play. All of them come by here. */
import { isOwn, type PlayStore, type StoredPlay } from '../record/store.ts';
import type { Scenario } from '../scenario/format.ts';
import { openScreen, type Screens } from './app-machine.ts';
import { followDay } from './days.ts';
import { nameOfPlay, type OneTab } from './one-tab.ts';
import type { LookedUp, OpenBrief, Within } from './open.ts';
import { type SessionSurroundings, startSession } from './session.ts';

/** The ways in. */
export interface Entrance {
  /** Opens the brief of somebody. */
  brief(brief: Omit<OpenBrief, 'first'>): void;
  /** Opens the encounter of a play, or its debrief once it has ended. Throws when it cannot be gone on with. */
  enter(scenario: Scenario, play: StoredPlay, within: Within, lookedUp?: LookedUp): void;
  /** Enters a play as it is kept now, once this tab alone has it. */
  enterAlone(scenario: Scenario, play: StoredPlay, within: Within): Promise<void>;
  /**
   * Keeps a play that begins, and gives it back under its number. If it cannot be kept it is given back as it is: it goes
   * on all the same, and says so at the first move.
   */
  begun(play: StoredPlay): Promise<StoredPlay>;
}

/** @param surroundings store and clocks of every session */
export function createEntrance(
  screens: Screens,
  store: PlayStore,
  surroundings: SessionSurroundings,
  alone: OneTab['alone'],
): Entrance {
  const enter: Entrance['enter'] = (scenario, play, within, lookedUp) => {
    const session = startSession(scenario, play, surroundings);
    const at = session.view().look.ending ? 'debrief' : 'encounter';
    openScreen(screens, { at, play: { session, own: isOwn(play), within, ...(lookedUp && { lookedUp }) } });
    if (within.as === 'day') followDay(screens, within.run, session);
  };
  return {
    brief: (brief) => openScreen(screens, { at: 'brief', brief: { ...brief, first: brief.scenario } }),
    enter,
    enterAlone: (scenario, play, within) =>
      alone(nameOfPlay(play), scenario.title, async () =>
        enter(scenario, (await store.load(play.id).catch(() => undefined)) ?? play, within),
      ),
    async begun(play) {
      try {
        await store.save(play);
        return (await store.load(play.id)) ?? play;
      } catch {
        return play;
      }
    },
  };
}
