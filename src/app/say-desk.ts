/**
 * Say it first: what was said in own words at the turns of a play, and which options are near to it. It stands beside the
 * session and knows nothing of its record: nothing is scored, and what is said is kept beside the play alone.
 */
import type { Look } from '../encounter/look.ts';
import { cleanSaid, keepSaid, type SaidAt, saidOf } from '../record/said-first.ts';
import type { PlayStore } from '../record/store.ts';
import type { Scenario } from '../scenario/format.ts';

/** How the open turn stands. */
export interface SayView {
  /** Nothing was said at it, and its options were not asked for. */
  readonly asked: boolean;
  /** What was said at it. */
  readonly said?: string;
  /** The options near to that, nearest first; undefined while they are compared. */
  readonly nearest?: readonly string[];
}

/** Where own words are taken. */
export interface SayDesk {
  /** The same object until something changes. */
  view(look: Look): SayView;
  subscribe(onChange: () => void): () => void;
  /** Takes what was typed at this turn. Does nothing when nothing is left of it. */
  say(look: Look, typed: string): void;
  /** The options of this turn are shown without a word. */
  show(look: Look): void;
}

/** What likeness is told by. It comes with the first play that needs it. */
const fetchLikeness = () => import('../scoring/likeness.ts');

/** What the desk belongs to. */
export interface SayDeskPlay {
  /** Name of the play. */
  readonly play: string;
  readonly scenario: Scenario;
  /** Where what is said is kept; absent where nothing is (a what-if). */
  readonly store?: Pick<PlayStore, 'notes' | 'keepNote'> | undefined;
  readonly likeness?: typeof fetchLikeness;
}

const ASKED: SayView = { asked: true };
const SHOWN: SayView = { asked: false };

/** A desk for this play. */
export function createSayDesk({ play, scenario, store, likeness = fetchLikeness }: SayDeskPlay): SayDesk {
  const listeners = new Set<() => void>();
  const said = new Map<number, string>();
  const views = new Map<number, SayView>();
  const shown = new Set<number>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const before: Promise<readonly SaidAt[]> = (store ? saidOf(store, play) : Promise.resolve([])).catch(() => []);
  void before.then((kept) => {
    for (const { turn, text } of kept) if (!said.has(turn)) said.set(turn, text);
    if (kept.length > 0) tell();
  });
  // Fetched while the first lines are read.
  const comparing = likeness();
  void comparing.catch(() => undefined);

  const compare = async (look: Look, text: string) => {
    const nearest = async (): Promise<readonly string[]> => {
      const { nearestTo, wordingOf } = await comparing;
      const offered = new Set(look.moves.map(({ id }) => id));
      const moves = (scenario.nodes[look.node]?.moves ?? []).filter(({ id }) => offered.has(id));
      return nearestTo(text, moves.map(wordingOf), look.language);
    };
    // Where likeness cannot be told nothing is near, and the options are there all the same.
    views.set(look.turn, { asked: false, said: text, nearest: await nearest().catch(() => []) });
    tell();
  };
  const keep = async () => {
    await before;
    if (store) await keepSaid(store, { play, said: [...said].map(([turn, text]) => ({ turn, text })) });
  };

  return {
    view(look) {
      const there = views.get(look.turn);
      if (there) return there;
      const text = said.get(look.turn);
      if (text === undefined) return look.ending || look.moves.length === 0 || shown.has(look.turn) ? SHOWN : ASKED;
      const view: SayView = { asked: false, said: text };
      views.set(look.turn, view);
      void compare(look, text);
      return view;
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    say(look, typed) {
      const text = cleanSaid(typed);
      if (text === '' || said.has(look.turn)) return;
      said.set(look.turn, text);
      // What cannot be kept was said all the same; the play goes on.
      void keep().catch(() => undefined);
      tell();
    },
    show(look) {
      shown.add(look.turn);
      tell();
    },
  };
}
