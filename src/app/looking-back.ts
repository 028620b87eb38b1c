/**
 * Looking back at a play that has ended: another way from any turn (a what-if, which lives in a store
 * of its own and leaves nothing behind), and what has been seen of the other side.
 */
import { memoryStore } from '../record/memory-store.ts';
import { recordBefore, type WhatIf, whatIfFrom } from '../record/what-if.ts';
import { type Comparison, compareWalks } from '../scoring/compare-walks.ts';
import type { Screens } from './app-machine.ts';
import { type Session, type SessionSurroundings, startSession, unendedPlay } from './session.ts';

export interface LookingBack {
  /** The what-if that is played or compared, and its session. */
  whatIf(): { readonly whatIf: WhatIf; readonly session: Session } | undefined;
  /** Plays on from a turn of this ended play (0 for the first). */
  begin(played: Session, turn: number): void;
  /** The recorded play beside the what-if as far as it was played. */
  comparison(played: Session): Comparison | undefined;
  /** Has the review of this play been seen? It is guessed on the other side before. */
  isSeen(play: string): boolean;
  see(play: string): void;
  /** Puts the what-if away. */
  end(): void;
}

/** @param clocks the clocks of the page; a what-if is never kept, so no store is asked for */
export function createLookingBack(screens: Screens, clocks: Omit<SessionSurroundings, 'store'>): LookingBack {
  let now: { readonly whatIf: WhatIf; readonly session: Session } | undefined;
  const seen = new Set<string>();

  const end = () => {
    now?.session.stop();
    now = undefined;
  };
  return {
    whatIf: () => now,
    begin(played, turn) {
      end();
      const whatIf = whatIfFrom(played.record(), turn);
      const play = unendedPlay(`what-if-${played.id}`, recordBefore(whatIf), clocks.today());
      now = { whatIf, session: startSession(played.scenario, play, { ...clocks, store: memoryStore() }) };
      screens.send({ type: 'go', to: 'whatIf' });
    },
    comparison(played) {
      return now && compareWalks(played.walk(), now.session.walk());
    },
    isSeen: (play) => seen.has(play),
    see: (play) => seen.add(play),
    end,
  };
}
