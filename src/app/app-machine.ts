/**
 * The one state of the app: which screen is open with what it shows, what lies over it and is told on it, and the lists
 * of what is kept. Each screen is a state of the machine; whether it may follow the one before, its guard says (`ways.ts`).
 * Whoever wants to know asks or subscribes here; pages do it by `useApp`.
 */
import { type Actor, assign, createActor, setup } from 'xstate';
import type { StoredPlay } from '../record/store.ts';
import type { Scenario } from '../scenario/format.ts';
import type { LibraryChoice } from '../ui/library/library-filter.ts';
import type { WayOn } from '../ui/parts/page-notice.tsx';
import type { KeptDay } from './day-run.ts';
import { goingOn, type Open, PLAIN, type Plain, type Screen, SHOWING } from './open.ts';
import type { TakenAssignment } from './taken-assignments.ts';
import { mayFollow } from './ways.ts';

/** Something that was asked for and that another tab has. */
export interface Elsewhere {
  readonly title: string;
  takeOver(): void;
}

/** Dialogs lie over a screen and go back to it. */
export type Overlay =
  | { readonly is: 'settings' | 'help' | 'credits' }
  | { readonly is: 'elsewhere'; readonly what: Elsewhere };

/** What is kept, as it was listed last. Each list stays the same until it is listed anew. */
export interface Lists {
  /** Every kept play, the one begun first coming first. */
  readonly plays: readonly StoredPlay[];
  /** How many rows lie among them that cannot be read, and are set aside. */
  readonly aside: number;
  /** Every kept day, the one begun first coming first. */
  readonly days: readonly KeptDay[];
  /** Every assignment taken, the one taken first coming first. */
  readonly taken: readonly TakenAssignment[];
}

/** All of the app's state. */
export interface AppContext {
  readonly open: Open;
  readonly overlay: Overlay | undefined;
  /** Something the player has to be told on the screen that is open. */
  readonly notice: string | undefined;
  /** What the notice offers to do, such as trying again where that may help. */
  readonly wayOn: WayOn | undefined;
  readonly lists: Lists;
  /** Names of the plays whose review has been seen: it is guessed on the other side before. */
  readonly seen: ReadonlySet<string>;
  /** What was looked for last in the library: whoever comes back from a brief finds the shelf as they left it. */
  readonly shelf: LibraryChoice | undefined;
}

/** All that can happen to it. */
export type AppEvent =
  /** To a screen that needs nothing open. */
  | { readonly type: 'go'; readonly to: Plain; readonly notice?: string }
  /** To any screen, with what it shows. */
  | { readonly type: 'open'; readonly open: Open; readonly notice?: string }
  | { readonly type: 'show'; readonly overlay: Overlay }
  | { readonly type: 'hide' }
  | { readonly type: 'tell'; readonly notice: string; readonly wayOn?: WayOn }
  /** The player has read what was told. */
  | { readonly type: 'hush' }
  /** The brief is read in other words of the same rules. */
  | { readonly type: 'speak'; readonly words: Scenario }
  /** The review of this play has been seen. */
  | { readonly type: 'see'; readonly play: string }
  | { readonly type: 'look-for'; readonly shelf: LibraryChoice }
  | { readonly type: 'list'; readonly lists: Partial<Lists> };

/** What would be open after this event; undefined for one that opens nothing. */
function opened(event: AppEvent): Open | undefined {
  if (event.type === 'go') return { at: event.to };
  return event.type === 'open' ? event.open : undefined;
}

const app = setup({
  types: { context: {} as AppContext, events: {} as AppEvent },
  guards: {
    may: ({ context, event }, screen: Screen) => {
      const next = opened(event);
      return next?.at === screen && mayFollow(context.open, next, context.lists.plays);
    },
    briefed: ({ context }) => context.open.at === 'brief',
  },
  actions: {
    /** Whatever goes on and will not be open any more is stopped: here and nowhere else. */
    putDown: ({ context, event }) => {
      const next = opened(event);
      if (!next) return;
      const stay = new Set(goingOn(next));
      for (const one of goingOn(context.open)) if (!stay.has(one)) one.stop();
    },
    arrive: assign(({ context, event }) => ({
      open: opened(event) ?? context.open,
      overlay: undefined,
      notice: 'notice' in event ? event.notice : undefined,
      wayOn: undefined,
    })),
    show: assign(({ event }) => (event.type === 'show' ? { overlay: event.overlay } : {})),
    hide: assign({ overlay: undefined }),
    hush: assign({ notice: undefined, wayOn: undefined }),
    tell: assign(({ event }) => (event.type === 'tell' ? { notice: event.notice, wayOn: event.wayOn } : {})),
    speak: assign(({ context: { open }, event }) =>
      event.type === 'speak' && open.at === 'brief'
        ? { open: { ...open, brief: { ...open.brief, scenario: event.words } } }
        : {},
    ),
    see: assign(({ context, event }) => (event.type === 'see' ? { seen: new Set([...context.seen, event.play]) } : {})),
    lookFor: assign(({ event }) => (event.type === 'look-for' ? { shelf: event.shelf } : {})),
    list: assign(({ context, event }) =>
      event.type === 'list' ? { lists: { ...context.lists, ...event.lists } } : {},
    ),
  },
});

const to = <At extends Screen>(screen: At) => ({
  guard: { type: 'may' as const, params: screen },
  target: `.${screen}` as const,
  actions: ['putDown' as const, 'arrive' as const],
});

/** The screens and the ways between them. */
export const appMachine = app.createMachine({
  id: 'counterpart',
  initial: 'home',
  context: {
    open: { at: 'home' },
    overlay: undefined,
    notice: undefined,
    wayOn: undefined,
    lists: { plays: [], aside: 0, days: [], taken: [] },
    seen: new Set(),
    shelf: undefined,
  },
  on: {
    go: PLAIN.map(to),
    open: [...PLAIN, ...SHOWING].map(to),
    show: { actions: 'show' },
    hide: { actions: 'hide' },
    tell: { actions: 'tell' },
    hush: { actions: 'hush' },
    speak: { guard: 'briefed', actions: 'speak' },
    see: { actions: 'see' },
    'look-for': { actions: 'lookFor' },
    list: { actions: 'list' },
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

/** The running app. */
export type Screens = Actor<typeof appMachine>;

/** The app at its first screen. */
export const startScreens = (): Screens => createActor(appMachine).start();

/** What is open now. */
export const openNow = (screens: Screens): Open => screens.getSnapshot().context.open;

/** Opens a screen. Throws where it may not follow the one that is open: the player is told, and stays there. */
export function openScreen(screens: Screens, open: Open, notice?: string): void {
  const event: AppEvent = { type: 'open', open, ...(notice !== undefined && { notice }) };
  const snapshot = screens.getSnapshot();
  if (!snapshot.can(event)) throw new Error(`"${open.at}" may not follow "${snapshot.context.open.at}" now`);
  screens.send(event);
}
