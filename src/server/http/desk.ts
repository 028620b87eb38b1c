/** What handlers share beside the database: what is held in memory alone. */

import type { Boards } from '../people/boards.ts';
import type { At, Knows } from '../people/lists.ts';
import type { TurnDone, TurnTask } from '../verify/turn.ts';
import type { FailedTries } from './buckets.ts';
import type { Presence } from './presence.ts';

export interface Desk {
  readonly version: string;
  readonly takesPlays: () => boolean;
  readonly knows: Knows;
  /** A play has come: whoever works plays out may look. */
  readonly arrived: () => void;
  readonly presence: Presence;
  /** Codes of teams and people, and links of trainers, apart: whoever guesses the ones locks nobody out of the others. */
  readonly tries: { readonly codes: FailedTries; readonly links: FailedTries };
  readonly boards: Boards;
  /** Makes a turn of a play that the server steps. */
  readonly turns: (task: TurnTask) => Promise<TurnDone>;
}

export type { At };
