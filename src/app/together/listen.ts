/** Listens to what happens in a team (server-sent events), through lost networks, and reads anew what has changed. */

/** What is done with it. */
export interface Listener {
  /** Reads everything anew. False: it did not come. */
  readonly read: () => Promise<boolean>;
  /** Is what is shown being kept true? */
  readonly onLive: (live: boolean) => void;
  /** Something happened, by its code. */
  readonly onEvent: (did: string) => void;
}

export interface Listening {
  stop(): void;
}

/** Means of the page; a test brings its own. */
export interface ListenMeans {
  readonly source: (address: string) => Pick<EventSource, 'close' | 'onopen' | 'onmessage' | 'onerror' | 'readyState'>;
  readonly later: (milliseconds: number, work: () => void) => () => void;
}

const PAGE: ListenMeans = {
  source: (address) => new EventSource(address),
  later(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Milliseconds between two readings, and before the line is tried again after the browser has given it up. */
const [READ, AGAIN] = [2_000, 5_000];
/** EventSource.CLOSED */
const CLOSED = 2;

function didOf(data: unknown): string {
  try {
    const { did } = JSON.parse(String(data)) as { readonly did?: unknown };
    return typeof did === 'string' ? did : '';
  } catch {
    return '';
  }
}

/** Begins. Everything is read at once, again whenever something happened, at most every two seconds. */
export function listen(address: string, listener: Listener, { source, later }: ListenMeans = PAGE): Listening {
  let stopped = false;
  let open: ReturnType<ListenMeans['source']> | undefined;
  let connected = false;
  /** Is what was read last whole? */
  let whole = false;
  let [waiting, changed] = [false, false];
  const stops = new Set<() => void>();
  const after = (milliseconds: number, work: () => void) => {
    const stop = later(milliseconds, () => {
      stops.delete(stop);
      if (!stopped) work();
    });
    stops.add(stop);
  };

  const read = () => {
    changed = true;
    if (waiting || stopped) return;
    waiting = true;
    changed = false;
    void listener.read().then((came) => {
      if (stopped) return;
      whole = came;
      // A line that is still being opened is not lost: it says so itself when it is.
      if (connected || !came) listener.onLive(connected && came);
      after(came ? READ : AGAIN, () => {
        waiting = false;
        // What happened meanwhile, or did not come, is read then.
        if (changed || !came) read();
      });
    });
  };
  const connect = () => {
    open = source(address);
    open.onopen = () => {
      connected = true;
      if (whole) listener.onLive(true);
      // What was missed while there was no line is in what is read now.
      read();
    };
    open.onmessage = ({ data }) => {
      listener.onEvent(didOf(data));
      read();
    };
    open.onerror = () => {
      connected = false;
      listener.onLive(false);
      if (open?.readyState !== CLOSED) return;
      open.close();
      after(AGAIN, connect);
    };
  };
  connect();
  read();
  return {
    stop() {
      stopped = true;
      open?.close();
      for (const stop of stops) stop();
    },
  };
}
