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
  readonly query?: z.ZodObject;
  /** JSON that must come with it. */
  readonly body?: z.ZodType;
  /** Also of a team that was put away. */
  readonly putAway?: true;
  /** Most bytes of the body; BODY_MAX where nothing is said. */
  readonly most?: number;
  /** What comes back when it goes well. `stream`: server-sent events; `file`: a text to keep, of one of these kinds. */
  readonly answer: {
    readonly status: 200 | 201 | 202 | 204;
    readonly body?: z.ZodType;
    readonly as?: 'stream' | 'file';
    readonly kinds?: readonly string[];
  };
  /** Refusals beside those that any request of its kind can meet: see `refusalsOf`. */
  readonly refuses?: readonly RefusalCode[];
}

/** Most bytes of a body. */
export const BODY_MAX = 256 * 1024;

/** Keeps the exact type of each route, so that a handler is held to its schemas. */
export const routes = <const T extends Readonly<Record<string, Route>>>(all: T): T => all;

const ANY: readonly RefusalCode[] = ['malformed', 'not-found', 'too-often', 'failed', 'busy'];
const WRITES: readonly RefusalCode[] = ['not-from-here', 'not-json', 'too-large'];

/** Every refusal a route can answer with. */
export function refusalsOf({ method, who, refuses = [] }: Route): readonly RefusalCode[] {
  return [
    ...new Set([
      ...ANY,
      ...(who === 'anyone' ? [] : (['not-signed-in'] as const)),
      ...(method === 'GET' ? [] : WRITES),
      ...refuses,
    ]),
  ];
}
