/** Which screen is open. The one state of the whole game besides the encounter itself. */
import { type Actor, assign, setup } from 'xstate';
import type { WayOn } from '../ui/parts/page-notice.tsx';

/** Dialogs lie over a screen and go back to it. */
export type Overlay = 'settings' | 'help' | 'credits' | 'elsewhere';

/** Screens, and where each stands in the player's day. */
export const SCREENS = [
  /** Who is there to serve. */
  'home',
  /** Everybody there is to serve. */
  'library',
  'brief',
  'encounter',
  'debrief',
  /** The play from the other side of the counter. */
  'swap',
  /** The player rates the options of one turn. */
  'rate',
  /** Another way through a recorded play: never kept, never scored. */
  'whatIf',
  /** The recorded play and the what-if side by side. */
  'compare',
  'profile',
  /** Several people's results, from files. */
  'team',
  /** Between two people of a shift. */
  'between',
  /** The end of a shift. */
  'report',
  /** An assessment before it is begun, and between two sittings. */
  'assessment',
  /** Between two people of an assessment. */
  'served',
  /** The end of an assessment. */
  'results',
  /** Makes an assessment to hand out. */
  'assign',
  /** Joins a team, or brings a member to this device. */
  'join',
  /** What the player has of their team. */
  'myTeam',
  /** The trainer's desk: teams, people, lists, comparison. */
  'desk',
  /** For a whole room to look at. */
  'room',
  /** A list that the team server steps, and whoever of it is served. */
  'stepped',
] as const;
/** The name of a screen. */
export type Screen = (typeof SCREENS)[number];

/** What the screens share. */
export interface AppContext {
  /** Counts up with every arrival, so that a screen that comes again is a new one. */
  readonly visit: number;
  readonly overlay: Overlay | undefined;
  /** Something the player has to be told on the screen that is open. */
  readonly notice: string | undefined;
  /** What the notice offers to do, such as trying again where that may help. */
  readonly wayOn: WayOn | undefined;
}

/** All that can happen to the screens. */
export type AppEvent =
  | { readonly type: 'go'; readonly to: Screen; readonly notice?: string }
  | { readonly type: 'show'; readonly overlay: Overlay }
  | { readonly type: 'hide' }
  | { readonly type: 'tell'; readonly notice: string; readonly wayOn?: WayOn }
  /** The player has read what was told. */
  | { readonly type: 'hush' };

const app = setup({
  types: { context: {} as AppContext, events: {} as AppEvent },
  guards: {
    to: ({ event }, screen: Screen) => event.type === 'go' && event.to === screen,
  },
  actions: {
    arrive: assign(({ context, event }) => ({
      visit: context.visit + 1,
      overlay: undefined,
      notice: event.type === 'go' ? event.notice : undefined,
      wayOn: undefined,
    })),
    show: assign(({ event }) => (event.type === 'show' ? { overlay: event.overlay } : {})),
    hide: assign({ overlay: undefined }),
    hush: assign({ notice: undefined, wayOn: undefined }),
    tell: assign(({ event }) => (event.type === 'tell' ? { notice: event.notice, wayOn: event.wayOn } : {})),
  },
});

/** The screens and the ways between them: any screen may be gone to, the game decides when. */
export const appMachine = app.createMachine({
  id: 'counterpart',
  initial: 'home',
  context: { visit: 0, overlay: undefined, notice: undefined, wayOn: undefined },
  on: {
    go: SCREENS.map((screen) => ({
      guard: { type: 'to' as const, params: screen },
      target: `.${screen}` as const,
      actions: 'arrive' as const,
    })),
    show: { actions: 'show' },
    hide: { actions: 'hide' },
    tell: { actions: 'tell' },
    hush: { actions: 'hush' },
  },
  states: {
    home: {},
    library: {},
    brief: {},
    encounter: {},
    debrief: {},
    swap: {},
    rate: {},
    whatIf: {},
    compare: {},
    profile: {},
    team: {},
    between: {},
    report: {},
    assessment: {},
    served: {},
    results: {},
    assign: {},
    join: {},
    myTeam: {},
    desk: {},
    room: {},
    stepped: {},
  },
});

/** The running screens. */
export type Screens = Actor<typeof appMachine>;
