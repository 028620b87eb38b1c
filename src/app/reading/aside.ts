/**
 * Reads files aside, in a worker that is stopped when a file takes too long. The readers are made to be quick
 * on any text; this is what holds if one of them is not, and what keeps the page from standing still meanwhile.
 */
import { library as words } from '../../messages/library.ts';
import { frozenCopy } from '../../scenario/freeze.ts';
import type { Answer, FileKind, Question, WorkerWord } from './readers.ts';
import { saidAnswer } from './said-answer.ts';

/** Milliseconds a file may take to be read. */
const READING_MAX = 2000;
/** Milliseconds the worker may take to be there, over a slow line. After that the page does without. */
const COMING_MAX = 10_000;
/**
 * Longest text (UTF-16 units) that the page itself reads when there is no worker to be had: twice the largest
 * scenario the game ships, and read within a fraction of a second.
 */
const ON_PAGE_MAX = 250_000;

/** The port: a text goes in, what its reader makes of it comes out. */
export interface Aside {
  /**
   * What the reader of this kind makes of a text. Rejects with a sentence that begins with `name` when the text
   * takes too long, and with another when it cannot be read at all.
   * @param people texts of people of the player's own, whom a scenario may name
   */
  read<K extends FileKind>(kind: K, text: string, name?: string, people?: readonly string[]): Promise<Answer<K>>;
}

const tooSlow = (name: string) => new Error(words.tooSlow({ file: name, seconds: READING_MAX / 1000 }));

/** What is asked of a worker here; a test brings its own. */
export type ReadingWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'>;

/** The next word of the worker; undefined when it broke or said nothing in time. */
function nextWord(worker: ReadingWorker, patience: number): Promise<WorkerWord | undefined> {
  return new Promise((resolve) => {
    const done = (word: WorkerWord | undefined) => {
      clearTimeout(timer);
      worker.removeEventListener('message', heard as EventListener);
      worker.removeEventListener('error', broke);
      resolve(word);
    };
    const heard = ({ data }: MessageEvent<WorkerWord>) => done(data);
    const broke = () => done(undefined);
    // One more turn before giving up: on a busy page the word may have come, and wait behind this timer.
    const timer = setTimeout(() => setTimeout(() => done(undefined), 0), patience);
    worker.addEventListener('message', heard as EventListener);
    worker.addEventListener('error', broke);
  });
}

async function onThePage(kind: FileKind, text: string, people: readonly string[]): Promise<unknown> {
  if (text.length > ON_PAGE_MAX) {
    throw new Error(words.tooLargeHere());
  }
  const { READERS } = await import('./readers.ts');
  return READERS[kind](text, people);
}

/**
 * A port whose worker is made when it is first needed, kept for the next file, and made anew after one was stopped.
 * @param start makes the worker; it may throw, or give undefined, where there can be none
 */
export function createAside(start: () => ReadingWorker | undefined): Aside {
  let ready: Promise<ReadingWorker | undefined> | undefined;
  /** The reading under way: one at a time. */
  let last: Promise<unknown> = Promise.resolve();

  async function come(): Promise<ReadingWorker | undefined> {
    let worker: ReadingWorker | undefined;
    try {
      worker = start();
    } catch {
      return undefined;
    }
    if (!worker) return undefined;
    const word = await nextWord(worker, COMING_MAX);
    if (word?.says === 'ready') return worker;
    worker.terminate();
    return undefined;
  }

  async function answered(kind: FileKind, text: string, name: string, people: readonly string[]): Promise<unknown> {
    ready ??= come();
    const worker = await ready;
    if (!worker) {
      // It may be there next time: a line comes back, a policy is mended.
      ready = undefined;
      return onThePage(kind, text, people);
    }
    const word = nextWord(worker, READING_MAX);
    worker.postMessage({ kind, text, ...(people.length > 0 && { people }) } satisfies Question);
    const heard = await word;
    if (heard?.says === 'read') return heard.answer;
    if (heard?.says === 'failed') throw new Error(heard.reason);
    worker.terminate();
    ready = undefined;
    throw tooSlow(name);
  }

  return {
    read<K extends FileKind>(kind: K, text: string, name = words.thisFile(), people: readonly string[] = []) {
      const turn = last.then(() => answered(kind, text, name, people));
      last = turn.catch(() => undefined);
      // A copy from a worker has lost what keeps it from harm: it is frozen again, its objects without prototype.
      return turn.then(async (answer) => frozenCopy(await saidAnswer(answer)) as Answer<K>);
    },
  };
}

/** The page's own port. */
export const aside: Aside = createAside(() =>
  typeof Worker === 'undefined'
    ? undefined
    : new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' }),
);
