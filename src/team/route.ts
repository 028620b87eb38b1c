/** One thing that can be asked of the team server. All are in `routes/`: the server, its description and its tests read them. */
import type { z } from 'zod';
import type { RefusalCode } from './refusals.ts';

/**
 * Who may ask. `anyone`; `member`: whoever holds a member's key (`Authorization: Bearer`), about their own team and
 * themselves; `trainer`: whoever is signed in as a trainer of the team in the address (cookie), or of none where the
 * address names none.
 */
export type Caller = 'anyone' | 'member' | 'trainer';

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With `:names`; all below /api/v1. */
  readonly path: string;
  readonly who: Caller;
  /** One sentence: what it does. */
  readonly does: string;
  readonly query?: z.ZodType;
  /** JSON that must come with it. */
  readonly body?: z.ZodType;
  /** What comes back when it goes well. `stream`: server-sent events; `text`: a file. */
  readonly answer: {
    readonly status: 200 | 201 | 202 | 204;
    readonly body?: z.ZodType;
    readonly as?: 'stream' | 'text';
  };
  /** Refusals beside those that any request can meet (malformed, not-signed-in, not-found, too-often, busy …). */
  readonly refuses?: readonly RefusalCode[];
}

/** Keeps the exact type of each route, so that a handler is held to its schemas. */
export const routes = <T extends Readonly<Record<string, Route>>>(all: T): T => all;
