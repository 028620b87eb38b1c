/** Which screen is open. The one state of the whole game besides the encounter itself. */
import { assign, setup } from 'xstate';

/** Dialogs lie over a screen and go back to it. */
export type Overlay = 'settings' | 'help' | 'credits';

export interface AppContext {
  /** Scenario that is briefed, played or debriefed. */
  readonly scenario: string | undefined;
  /** Kept play that is running or debriefed. */
  readonly play: string | undefined;
  readonly overlay: Overlay | undefined;
  /** Something the player has to be told on the screen that is open. */
  readonly notice: string | undefined;
}

export type AppEvent =
  | { readonly type: 'open'; readonly scenario: string }
  | { readonly type: 'play'; readonly scenario: string; readonly play: string }
  | { readonly type: 'debrief'; readonly scenario: string; readonly play: string }
  | { readonly type: 'home' }
  | { readonly type: 'show'; readonly overlay: Overlay }
  | { readonly type: 'hide' }
  | { readonly type: 'tell'; readonly notice: string }
  | { readonly type: 'told' };

const app = setup({
  types: { context: {} as AppContext, events: {} as AppEvent },
  actions: {
    keep: assign(({ event }) => ({
      ...('scenario' in event && { scenario: event.scenario }),
      ...('play' in event && { play: event.play }),
      overlay: undefined,
      notice: undefined,
    })),
    leave: assign({ scenario: undefined, play: undefined, overlay: undefined, notice: undefined }),
    show: assign(({ event }) => (event.type === 'show' ? { overlay: event.overlay } : {})),
    hide: assign({ overlay: undefined }),
    tell: assign(({ event }) => (event.type === 'tell' ? { notice: event.notice } : {})),
    told: assign({ notice: undefined }),
  },
});

/** Home, brief, encounter, debrief, and the ways between them. */
export const appMachine = app.createMachine({
  id: 'counterpart',
  initial: 'home',
  context: { scenario: undefined, play: undefined, overlay: undefined, notice: undefined },
  on: {
    open: { target: '.brief', actions: 'keep', reenter: true },
    play: { target: '.encounter', actions: 'keep', reenter: true },
    debrief: { target: '.debrief', actions: 'keep', reenter: true },
    home: { target: '.home', actions: 'leave' },
    show: { actions: 'show' },
    hide: { actions: 'hide' },
    tell: { actions: 'tell' },
    told: { actions: 'told' },
  },
  states: { home: {}, brief: {}, encounter: {}, debrief: {} },
});
