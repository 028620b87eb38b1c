/**
 * Server-sent events. Each has the number it has in the database, so whoever lost the network asks for all after the last it saw
 * (`Last-Event-ID`), of this process or of another one. A stream ends with the session that it was opened by.
 */
import { TEAM_EVENTS, type TeamEvent } from '../../team/shapes.ts';
import { Refusal } from '../people/refusal.ts';
import { eventsAfter } from '../store/events.ts';
import type { Database, Sql } from '../store/sql.ts';

/** Streams at once: rooms and desks, not players. */
const STREAMS = 500;
/** Events told at once. */
const PAGE = 200;
/** After so many looks without anything a line is sent that says nothing, so that nobody on the way thinks it has ended. */
const QUIET = 15;

const isTold = (did: string): did is TeamEvent['did'] => TEAM_EVENTS.some((one) => one === did);

interface Open {
  readonly look: () => Promise<void>;
  readonly end: () => void;
}

export class Streams {
  readonly #open = new Set<Open>();
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Looks for news in all streams: something happened, or a second went by. */
  async look(): Promise<void> {
    await Promise.all([...this.#open].map(({ look }) => look()));
  }

  /** How many are open. */
  get size(): number {
    return this.#open.size;
  }

  /** Ends all. */
  close(): void {
    for (const { end } of this.#open) end();
  }

  /**
   * Opens one.
   * @param may refuses (throws) when whoever asks may not, or no longer
   * @param after number of the last event that was seen; undefined for none, who is told what comes from now on
   */
  async open(
    team: string,
    after: number | undefined,
    may: (sql: Sql) => Promise<void>,
  ): Promise<ReadableStream<Uint8Array>> {
    if (this.#open.size >= STREAMS) throw new Refusal('busy', { retryAfter: 10 });
    let last = await this.#database.read(async (sql) => {
      await may(sql);
      const row = await sql.one<{ events: number }>('select events from team where id = ?', team);
      return Math.min(after ?? Number.MAX_SAFE_INTEGER, row?.events ?? 0);
    });
    const text = new TextEncoder();
    let quiet = 0;
    let looking: Promise<void> | undefined;
    let self: Open | undefined;
    const forget = () => {
      if (self) this.#open.delete(self);
    };
    return new ReadableStream<Uint8Array>({
      start: async (controller) => {
        const send = (line: string) => controller.enqueue(text.encode(line));
        const end = () => {
          forget();
          try {
            controller.close();
          } catch {
            // The other side was quicker.
          }
        };
        const lookOnce = async () => {
          try {
            const news = await this.#database.read(async (sql) => {
              await may(sql);
              return eventsAfter(sql, team, last, PAGE);
            });
            for (const { sequence, did } of news) {
              if (isTold(did)) send(`id: ${sequence}\ndata: ${JSON.stringify({ did } satisfies TeamEvent)}\n\n`);
              last = sequence;
            }
            quiet = news.length > 0 ? 0 : quiet + 1;
            if (quiet >= QUIET) {
              quiet = 0;
              send(': still here\n\n');
            }
          } catch (error) {
            // A database that is away comes back; whoever may no longer look is done.
            if (error instanceof Refusal || controller.desiredSize === null) end();
          }
        };
        const look = () => {
          looking ??= lookOnce().finally(() => {
            looking = undefined;
          });
          return looking;
        };
        self = { look, end };
        this.#open.add(self);
        send(`retry: 2000\nid: ${last}\n\n`);
        await look();
      },
      cancel: forget,
    });
  }
}
