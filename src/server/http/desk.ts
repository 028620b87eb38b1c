/** What handlers share beside the database: what is held in memory alone. */

import type { Boards } from '../people/boards.ts';
import type { At, Knows } from '../people/lists.ts';
import type { FailedTries } from './buckets.ts';
import type { Presence } from './presence.ts';

export interface Desk {
  readonly version: string;
  readonly takesPlays: () => boolean;
  readonly knows: Knows;
  /** A play has come: whoever works plays out may look. */
  readonly arrived: () => void;
  readonly presence: Presence;
  readonly tries: FailedTries;
  readonly boards: Boards;
}

export type { At };
