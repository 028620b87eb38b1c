/**
 * A connection to the browser's database that comes back. Browsers cut connections off: Safari for a page that was
 * in the background, others after sleep or when they tidy up. What was being done then is done once again over a
 * new connection. Nothing here waits for ever.
 */

/** What browsers call it when a connection is gone. */
const GONE: ReadonlySet<string> = new Set(['InvalidStateError', 'UnknownError', 'AbortError']);
/** Milliseconds a step may take, over a connection that stands or one that has to be made first. */
const PATIENCE = 10_000;

/** Thrown when the database does not answer in time. */
export class StoreSilent extends Error {
  constructor() {
    super('store-silent');
    this.name = 'StoreSilent';
  }
}

/** What steps are done over. */
export interface Connection<D> {
  /**
   * Does this step over a connection that stands. Rejects with what the step rejects with, or with StoreSilent; a
   * step that met a connection cut off is done a second time, so it has to be one that may be.
   */
  run<T>(step: (database: D) => Promise<T>): Promise<T>;
}

/** @param milliseconds after which the promise rejects with StoreSilent, whatever becomes of `work` */
function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StoreSilent()), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

const isGone = (error: unknown) => error instanceof DOMException && GONE.has(error.name);

/**
 * The first connection, and every later one, made by `open`, which is told how to say that one was closed.
 * Rejects as the first `open` does. The first one is waited for without a limit: whoever asks for it sets their own.
 */
export async function connection<D extends { close(): void }>(
  open: (onClosed: () => void) => Promise<D>,
  patience = PATIENCE,
): Promise<Connection<D>> {
  /** The connection that stands, or is being made; nothing once it is known to be gone. */
  let current: Promise<D> | undefined;
  const made = (): Promise<D> => {
    const mine: Promise<D> = open(() => forget(mine));
    current = mine;
    mine.catch(() => forget(mine));
    return mine;
  };
  const forget = (one: Promise<D>) => {
    if (current === one) current = undefined;
    one.then((database) => database.close()).catch(() => undefined);
  };
  /** One try, with the connection it was made over. */
  const tried = async <T>(step: (database: D) => Promise<T>): Promise<T> => {
    const over = current ?? made();
    try {
      return await inTime(
        over.then((database) => step(database)),
        patience,
      );
    } catch (error) {
      if (isGone(error) || error instanceof StoreSilent) forget(over);
      throw error;
    }
  };
  await made();
  return {
    async run(step) {
      try {
        return await tried(step);
      } catch (error) {
        if (!isGone(error)) throw error;
        return tried(step);
      }
    },
  };
}
