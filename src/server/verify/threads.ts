/** Hands that are threads of this machine, and what runs on them. */
import { type MessagePort, Worker } from 'node:worker_threads';
import type { GameLibrary, PlayToJudge, Verdict } from './judge.ts';
import { judge, weigh } from './judge.ts';
import type { Hand } from './pool.ts';
import { type TurnDone, type TurnTask, turnOf } from './turn.ts';

const HAND = 'counterpart-judge';

/** A piece of work: judge a play, tell where it gave points away, make a turn of one, or tell which stories come with the game. */
export type Task =
  | { readonly does: 'judge' | 'weigh'; readonly play: PlayToJudge }
  | { readonly does: 'turn'; readonly turn: TurnTask }
  | { readonly does: 'known' };

/** What comes of it: a verdict, JSON of a `PlayCard`, a turn, or hashes of rules. */
export type Done =
  | { readonly verdict: Verdict }
  | { readonly given: string | undefined }
  | { readonly turned: TurnDone }
  | { readonly known: readonly string[] };

type Said = 'ready' | Done;

interface HandStart {
  readonly hand: typeof HAND;
  /** Folder the package lies in. */
  readonly root: string;
}

/** Was a thread that was started with this started to judge plays? */
export const isJudgeStart = (data: unknown): data is HandStart => (data as Partial<HandStart> | null)?.hand === HAND;

/** Answers one task after another, on a thread that was started for it. */
export function answerTasks(port: MessagePort, { find, rules }: GameLibrary): void {
  const say = (said: Said) => port.postMessage(said);
  port.on('message', (task: Task) => {
    if (task.does === 'known') say({ known: rules() });
    else if (task.does === 'judge') say({ verdict: judge(task.play, find, () => say('ready')) });
    else if (task.does === 'turn') say({ turned: turnOf(task.turn, find) });
    else say({ given: weigh(task.play, find) });
  });
}

/** Megabytes a thread may have: of this a story takes a few, and the program itself some. */
const MEMORY = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 } as const;

/**
 * A thread that judges.
 * @param program the file that answers when it is started as a hand @param root folder the package lies in
 */
export function threadHand(program: URL, root: string): Hand<Task, Done> {
  const worker = new Worker(program, {
    workerData: { hand: HAND, root } satisfies HandStart,
    resourceLimits: MEMORY,
    // A thread that judges needs nothing of what this process knows.
    env: {},
    argv: [],
  });
  worker.unref();
  let isGone = false;
  worker.once('exit', () => {
    isGone = true;
  });
  // Without a listener one thread's end would be the program's.
  worker.on('error', () => undefined);
  return {
    do(task, ready) {
      return new Promise<Done>((resolve, reject) => {
        const off = () => worker.off('message', hear).off('error', gone).off('exit', gone);
        const hear = (said: Said) => {
          if (said === 'ready') {
            ready();
            return;
          }
          off();
          resolve(said);
        };
        const gone = () => {
          off();
          reject(new Error('The thread ended.'));
        };
        if (isGone) {
          gone();
          return;
        }
        worker.on('message', hear).on('error', gone).on('exit', gone);
        worker.postMessage(task);
      });
    },
    async end() {
      await worker.terminate();
    },
  };
}
