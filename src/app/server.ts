/**
 * Joins the team server: what it keeps, how it is asked, the stories of this package. `scripts/start.mjs` mounts it beside the
 * game; each of its threads is this very file again.
 */

import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { serverCommandWords } from '../messages/server-command.ts';
import { createServer } from '../server/http/create-server.ts';
import { isForTeams, nodeListener } from '../server/http/node.ts';
import { type KeeperAsked, openKeeper } from '../server/keeper.ts';
import { onThread } from '../server/on-thread.ts';
import { sweep } from '../server/people/erase.ts';
import { firstLink } from '../server/people/trainers.ts';
import { CannotWriteNow } from '../server/store/sql.ts';
import { serverLibrary } from './server-library.ts';

export { serverCommand } from './server-command.ts';

/** What a server is opened with. */
export type ServerAsked = Pick<KeeperAsked, 'root' | 'folder' | 'databaseUrl' | 'free' | 'judges'> & {
  /** Shows /metrics to whoever brings it, wherever they ask from. */
  readonly metricsToken?: string | undefined;
  /** Takes a line of the log: JSON, without anything secret. */
  readonly log: (line: string) => void;
};

/** A team server that runs. */
export interface Running {
  /** The sign-in link's secret, for whoever started the server; undefined once somebody has signed in. */
  readonly link: string | undefined;
  /** Is this path the server's? Everything else is the game's. */
  readonly isMine: (path: string) => boolean;
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
  /** Ends what streams: nobody else would let go of their connection. */
  readonly stopStreams: () => void;
  /** Lets what runs come to its end, closes the data. */
  close(): Promise<void>;
}

const HOUR = 3_600_000;

/** Opens the server. Rejects with an error whose message is a sentence for whoever starts it. */
export async function openTeamServer({ log, metricsToken, ...asked }: ServerAsked): Promise<Running> {
  const random = (bytes: number) => new Uint8Array(randomBytes(bytes));
  const say = (line: object) => log(JSON.stringify(line));
  const trouble = (what: string, error?: unknown) =>
    say({ at: new Date().toISOString(), trouble: what, ...(error instanceof Error && { why: error.message }) });
  const keeper = await openKeeper({ ...asked, program: new URL(import.meta.url), trouble });
  const { database } = keeper;
  const server = createServer({
    database,
    clock: Date.now,
    random,
    knows: keeper.knows,
    arrived: keeper.verifier.wake,
    takesPlays: keeper.takesPlays,
    turns: keeper.turns,
    figures: keeper.figures,
    metricsToken,
    log: say,
  });
  keeper.watch(() => void server.look());
  const listener = nodeListener(server);
  const tidy = () =>
    database
      .write((sql) => sweep({ sql, now: Date.now(), random }))
      .catch((error: unknown) => {
        if (!(error instanceof CannotWriteNow)) trouble(serverCommandWords.sweepFailed(), error);
      });
  const tidying = setInterval(() => void tidy(), HOUR);
  tidying.unref();
  await tidy();
  // With a full disk nobody signs in; the game is there all the same.
  const link = await database
    .write((sql) => firstLink({ sql, now: Date.now(), random }))
    .catch((error: unknown) => {
      if (!(error instanceof CannotWriteNow)) throw error;
      return undefined;
    });
  return {
    link: link?.link,
    isMine: isForTeams,
    handle: listener.handle,
    stopStreams: listener.close,
    async close() {
      clearInterval(tidying);
      listener.close();
      await keeper.close();
    },
  };
}

await onThread(serverLibrary);
