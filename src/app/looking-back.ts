/**
 * Looking back at a play that has ended: from the other side, by rating the options of a turn, and another way from any
 * turn (a what-if, which lives in a store of its own and leaves nothing behind).
 */

import { unendedPlay } from '../record/kept-play.ts';
import { memoryStore } from '../record/memory-store.ts';
import { recordBefore, whatIfFrom } from '../record/what-if.ts';
import { openScreen, type Screens } from './app-machine.ts';
import type { OpenPlay, OpenWhatIf } from './open.ts';
import { type SessionSurroundings, startSession } from './session.ts';

export interface LookingBack {
  /** To the other side of this ended play. */
  swap(play: OpenPlay): void;
  /** To rating the options of one of its turns. */
  rate(play: OpenPlay): void;
  /** Plays on from a turn of it (0 for the first). */
  begin(play: OpenPlay, turn: number): void;
  /** The recorded play beside the what-if as far as it was played. */
  compare(play: OpenPlay, other: OpenWhatIf): void;
  /** The review of this play has been seen. It is guessed on the other side before. */
  see(play: string): void;
}

/** @param clocks the clocks of the page; a what-if is never kept, so no store is asked for */
export function createLookingBack(screens: Screens, clocks: Omit<SessionSurroundings, 'store'>): LookingBack {
  return {
    swap(play) {
      const seen = screens.getSnapshot().context.seen.has(play.session.id);
      openScreen(screens, { at: 'swap', play, seen });
    },
    rate: (play) => openScreen(screens, { at: 'rate', play }),
    begin(play, turn) {
      const { session: played } = play;
      const whatIf = whatIfFrom(played.record(), turn);
      const before = unendedPlay(`what-if-${played.id}`, recordBefore(whatIf), clocks.today());
      const session = startSession(played.scenario, before, { ...clocks, store: memoryStore() });
      openScreen(screens, { at: 'whatIf', play, other: { whatIf, session } });
    },
    compare: (play, other) => openScreen(screens, { at: 'compare', play, other }),
    see: (play) => screens.send({ type: 'see', play }),
  };
}
