/**
 * The browser's Back: one step out of what is open, as the screen's own button goes, and never out of the game. Every screen
 * below home has its entry in the browser's history; what an entry holds is how deep it lies, so that a reload, or two
 * steps at once, find their way. Pages of a team stand in the address themselves (`together/places.ts`).
 */
import { openNow } from './app-machine.ts';
import type { Game } from './game-contract.ts';
import { type Open, type OpenBrief, runOf, type Screen, sittingOf } from './open.ts';
import { playLink } from './play-link.ts';
import { isPlace, type Place } from './together/places.ts';

/** How many steps each screen lies below home. Pages of a team are none of these. */
const DEPTH: Readonly<Record<Exclude<Screen, Place['page']>, number>> = {
  home: 0,
  library: 1,
  brief: 1,
  encounter: 1,
  debrief: 1,
  profile: 1,
  between: 1,
  report: 1,
  assessment: 1,
  served: 1,
  results: 1,
  swap: 2,
  rate: 2,
  whatIf: 2,
  compare: 2,
  team: 2,
  assign: 3,
};

/** What an entry of the history holds. */
interface Entry {
  /** How deep this entry and those under it lie, from home on: [0, 1, 2]. */
  readonly trail: readonly number[];
  /** The finished play whose debrief is open, so that a reload comes back to it. */
  readonly play?: string;
}

/** The entry one is at. Whatever else is kept there, by an older version or another page, counts as home. */
const entryNow = (): Entry => {
  const kept: unknown = history.state;
  const trail = typeof kept === 'object' && kept !== null && 'trail' in kept ? kept.trail : undefined;
  return Array.isArray(trail) && trail.every(Number.isInteger) && trail.length > 0 ? (kept as Entry) : { trail: [0] };
};

/** Does it lie one step further than others like it: a brief that was taken from the library, a debrief that was looked up? */
function isFurther(open: Open): boolean {
  if (open.at === 'brief') return open.brief.within.as === 'alone' && open.brief.within.fromLibrary;
  return open.at === 'debrief' && open.play.lookedUp !== undefined;
}

/** How many steps back it is from here to home. */
function depthOf({ screens }: Game): number {
  const { open, overlay } = screens.getSnapshot().context;
  const depth = isPlace(open.at) ? 0 : DEPTH[open.at];
  return depth + (isFurther(open) ? 1 : 0) + (overlay === undefined ? 0 : 1);
}

/** Is whoever is to be served of a day in an assessment? */
const isInListedDay = ({ within }: OpenBrief): boolean => within.as === 'assessment' && within.inDay;

/** What is played is put down, and kept. */
const putDown = (game: Game, open: Open) => () => (sittingOf(open) ? void game.assessments.pause() : game.home());

/** One step back: what the button on the open screen does. */
function wayBack(game: Game): () => void {
  const { open, overlay } = game.screens.getSnapshot().context;
  if (overlay !== undefined) return () => game.screens.send({ type: 'hide' });
  switch (open.at) {
    case 'swap':
    case 'rate':
    case 'whatIf':
    case 'compare':
      return game.debrief;
    case 'team':
      return () => game.screens.send({ type: 'go', to: 'profile' });
    case 'assign':
      return () => game.screens.send({ type: 'go', to: 'team' });
    case 'debrief':
      return isFurther(open) ? game.back : game.home;
    case 'brief':
      if (isFurther(open)) return game.toLibrary;
      if (isInListedDay(open.brief)) return game.assessments.goToNext;
      return runOf(open) ? game.days.floor : putDown(game, open);
    case 'between':
    case 'encounter':
    case 'served':
      return putDown(game, open);
    default:
      return game.home;
  }
}

/** The address of what is open, where somebody else could open the same: who is to be served. */
function addressOf(game: Game): string {
  const { pathname, search } = location;
  const open = openNow(game.screens);
  if (open.at !== 'brief') return `${pathname}${search}`;
  const { scenario, within, asked } = open.brief;
  const shared = within.as === 'alone' && !game.library.isMine(scenario.id);
  return `${pathname}${search}${shared ? playLink(scenario.id, asked) : ''}`;
}

/** The play a reload comes back to: a finished one of the player's own that stands for itself. */
function playToReopen(game: Game): string | undefined {
  const open = openNow(game.screens);
  if (open.at !== 'debrief' && open.at !== 'encounter') return undefined;
  const { session, lookedUp } = open.play;
  if (!session.view().look.ending || lookedUp) return undefined;
  return session.record().assignment === undefined ? session.id : undefined;
}

/** Opens the debrief again that was open when the page was loaded anew. */
export async function reopenAfterReload(game: Game): Promise<void> {
  // Whatever the address asked for comes first.
  if (game.screens.getSnapshot().value !== 'home') return;
  const { play } = entryNow();
  const kept = play === undefined ? undefined : game.plays().find(({ id }) => id === play);
  if (kept) await game.resume(kept);
}

/** Follows the screens with the history, and the history with the screens. Ends with the page. */
export function keepStepsBack(game: Game): void {
  /** Steps this page takes by itself, whose arrival is nobody's wish. */
  let ownSteps = 0;
  const entryFor = (trail: readonly number[]): Entry => {
    const play = playToReopen(game);
    return { trail, ...(play !== undefined && { play }) };
  };

  /** Brings the history to where the screens are. */
  const follow = () => {
    const { value } = game.screens.getSnapshot();
    if (isPlace(value) || ownSteps > 0) return;
    const depth = depthOf(game);
    const { trail } = entryNow();
    const under = trail.filter((one) => one < depth);
    const above = trail.length - under.length - (trail.includes(depth) ? 1 : 0);
    if (above > 0) {
      ownSteps += 1;
      history.go(-above);
      return;
    }
    const entry = entryFor([...under, depth]);
    if ((trail.at(-1) ?? 0) < depth) history.pushState(entry, '', addressOf(game));
    else history.replaceState(entry, '', addressOf(game));
  };

  addEventListener('popstate', () => {
    if (ownSteps > 0) {
      ownSteps -= 1;
      follow();
      return;
    }
    // A link that is opened over the game, and a page of a team: the address says what is wanted.
    if ((history.state === null && location.hash !== '') || isPlace(game.screens.getSnapshot().value)) return;
    const wanted = entryNow().trail.at(-1) ?? 0;
    // A step forward leads to nothing that is still open.
    for (let now = depthOf(game); now > wanted; now = depthOf(game)) {
      wayBack(game)();
      if (depthOf(game) >= now) break;
    }
    follow();
  });
  // Several screens in a row, as home and then a page, are one step.
  let due = false;
  const soon = () => {
    if (due) return;
    due = true;
    queueMicrotask(() => {
      due = false;
      follow();
    });
  };
  let shown = game.screens.getSnapshot().context;
  let watched: (() => void) | undefined;
  game.screens.subscribe(({ context }) => {
    const before = shown;
    shown = context;
    if (context.open === before.open && context.overlay === before.overlay) return;
    soon();
    // An ending is reached without a change of screens: from there on a reload comes back to the debrief.
    const { open } = context;
    if (open === before.open) return;
    watched?.();
    watched = open.at === 'encounter' ? open.play.session.subscribe(({ look }) => look.ending && follow()) : undefined;
  });
  follow();
}
