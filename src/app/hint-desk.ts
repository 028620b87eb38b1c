/**
 * Hints while playing: which were taken at the turn that is open, whether there is one more, and taking it.
 * It stands beside the session's view, because a hint is no step: nothing is acted, heard or told anew.
 */
import type { Walk } from '../encounter/walk.ts';
import { type Hint, hintsAt } from '../scoring/hints.ts';

/** Hints of the turn that is open. */
export interface HintsView {
  /** Those taken at this turn, in the order they were given. */
  readonly given: readonly Hint[];
  /** Whether there is one more to be had. */
  readonly more: boolean;
}

/** Where hints are taken. */
export interface HintDesk {
  /** The same object until something changes. */
  view(): HintsView;
  subscribe(onChange: () => void): () => void;
  /** Takes the next hint of this turn. Does nothing, and costs nothing, where there is none. */
  take(): Promise<void>;
}

/** What the desk needs of the play it belongs to. */
export interface HintDeskPlay {
  readonly walk: () => Walk;
  /** The hints of the record, see `hintsOf`. */
  readonly taken: () => readonly number[];
  /** Notes one more hint in the record. Resolves when it is kept; false when a step is under way and none was noted. */
  readonly note: () => Promise<boolean>;
}

/** A desk for this play. */
export function createHintDesk({ walk, taken, note }: HintDeskPlay): HintDesk {
  const listeners = new Set<() => void>();
  let cached: { readonly walk: Walk; readonly count: number; readonly view: HintsView } | undefined;

  const view = (): HintsView => {
    const now = walk();
    const turn = now.steps.length;
    const count = taken().filter((at) => at === turn).length;
    if (cached?.walk === now && cached.count === count) return cached.view;
    const all = hintsAt(now);
    cached = { walk: now, count, view: { given: all.slice(0, count), more: count < all.length } };
    return cached.view;
  };
  return {
    view,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    async take() {
      if (!view().more || !(await note())) return;
      for (const listener of listeners) listener();
    },
  };
}
