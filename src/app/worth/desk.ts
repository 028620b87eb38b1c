/**
 * Asks for what takes long to work out: one question after another, in a worker that remembers what it has worked out
 * and can be stopped. There is no limit of time, for how long a proof takes is nobody's fault; whoever waits may stop it.
 */
import { worth as words } from '../../messages/worth.ts';
import type { About, OnStep, Question, Told, Word, Worth } from './answers.ts';

/** Why a question has no answer: it was stopped. */
export class Stopped extends Error {}

/** A question that was put. */
export interface Asked<K extends Worth> {
  /** Rejects with Stopped when it was stopped, and with a sentence when it cannot be worked out here. */
  readonly answer: Promise<Told<K>>;
  /** Nobody waits for it any more: it is not begun if it waits, and its answer is passed over. */
  drop(): void;
}

/** The port. */
export interface Desk {
  ask<K extends Worth>(kind: K, about: About<K>, onStep?: OnStep): Asked<K>;
  /** Stops the worker and everything that waits. */
  stop(): void;
}

/** What is asked of a worker here; a test brings its own. */
export type DeskWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

interface Waiting {
  readonly question: Question;
  readonly onStep: OnStep;
  readonly tell: (answer: unknown) => void;
  readonly fail: (error: Error) => void;
}

/** @param newWorker makes the worker; it may throw, or give undefined, where there can be none */
export function createDesk(newWorker: () => DeskWorker | undefined): Desk {
  let worker: DeskWorker | undefined;
  let waiting: readonly Waiting[] = [];
  let asked = 0;

  const end = (error: Error) => {
    worker?.terminate();
    worker = undefined;
    const all = waiting;
    waiting = [];
    for (const one of all) one.fail(error);
  };
  const hear = ({ data }: MessageEvent<Word>) => {
    const [now] = waiting;
    if (now?.question.id !== data.id) return;
    if (data.says === 'step') return now.onStep(data.done, data.of);
    waiting = waiting.slice(1);
    if (data.says === 'told') now.tell(data.answer);
    else now.fail(new Error(data.reason));
    next();
  };
  const start = (): DeskWorker | undefined => {
    try {
      const made = newWorker();
      made?.addEventListener('message', hear as EventListener);
      made?.addEventListener('error', () => end(new Error(words.noWorker())));
      return made;
    } catch {
      return undefined;
    }
  };
  const next = () => {
    const [now] = waiting;
    if (!now) return;
    worker ??= start();
    if (worker) worker.postMessage(now.question);
    else end(new Error(words.noWorker()));
  };
  return {
    ask(kind, about, onStep = () => undefined) {
      asked += 1;
      const question: Question = { id: asked, kind, about };
      const answer = new Promise<unknown>((tell, fail) => {
        waiting = [...waiting, { question, onStep, tell, fail }];
      });
      if (waiting.length === 1) next();
      return {
        answer: answer as Promise<Told<typeof kind>>,
        drop() {
          // The one that is worked out now is remembered by the worker, and may be wanted again.
          if (waiting[0]?.question !== question) waiting = waiting.filter((one) => one.question !== question);
        },
      };
    },
    stop: () => end(new Stopped(words.stopped())),
  };
}

/** The desk of this page. */
export const desk: Desk = createDesk(() =>
  typeof Worker === 'undefined'
    ? undefined
    : new Worker(new URL('./worth-worker.ts', import.meta.url), { type: 'module' }),
);
