/** Being about to break it off, and having done so, in words. */
import type { Exit } from '../../encounter/edge.ts';
import type { IconName } from '../parts/icons.tsx';

interface ExitWords {
  /** After a name and "is": "about to walk out". */
  readonly about: string;
  /** After a name, while it happens: "walks out". */
  readonly does: string;
  /** After a name, once it is done: "walked out". */
  readonly did: string;
  /** What can be seen at the edge, after a name. */
  readonly seen: string;
  /** What can be seen once it is done, after a name. */
  readonly gone: string;
  readonly icon: IconName;
}

/** Words for each way of breaking it off. */
export const exitWords: Readonly<Record<Exit, ExitWords>> = {
  walks: {
    about: 'about to walk out',
    does: 'walks out',
    did: 'walked out',
    seen: 'has turned half to the door.',
    gone: 'has gone, and the door has fallen shut.',
    icon: 'door',
  },
  'rings-off': {
    about: 'about to hang up',
    does: 'hangs up',
    did: 'hung up',
    seen: 'has gone quiet at the other end of the phone.',
    gone: 'has hung up, and the phone gives the dial tone.',
    icon: 'phone',
  },
  closes: {
    about: 'about to close up',
    does: 'closes up and turns away',
    did: 'closed up',
    seen: 'has crossed both arms and looks past you.',
    gone: 'is still here, turned away from you, and says no more.',
    icon: 'mute',
  },
};
