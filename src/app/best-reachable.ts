/**
 * What could still be reached with each person of a day, worked out in a worker of its own while the day
 * goes on, so that neither the room between nor the report waits for it: the report shows its figures at
 * once and says "of the 86 that could still be reached" as soon as that is known. It is looked for from
 * the state the encounter really began in, so nothing has to be kept or shipped with a scenario.
 */
import type { Opening } from '../encounter/opening.ts';
import type { Scenario } from '../scenario/format.ts';
import { rulesHash } from '../scenario/hash.ts';
import type { BestAnswer, BestQuestion } from './best-worker.ts';

/** Longest wait for one answer, in milliseconds. Then the worker is stopped and nothing is said about a best. */
const PATIENCE = 20_000;

/** Answers known so far, and a way to ask for more. */
export interface BestReaches {
  /** The best from this opening; undefined as long as it is not known. */
  known(scenario: Scenario, opening: Opening): number | undefined;
  /** Asks for it, if nobody has yet. */
  ask(scenario: Scenario, opening: Opening): void;
  /** Counts up with every answer. */
  answers(): number;
  subscribe(onAnswer: () => void): () => void;
}

const hashes = new WeakMap<Scenario, string>();

function keyOf(scenario: Scenario, { seed, carried }: Opening): string {
  const hash = hashes.get(scenario) ?? rulesHash(scenario);
  hashes.set(scenario, hash);
  return [hash, seed, ...carried].join(' ');
}

/** @param newWorker makes the worker; tests put one of their own here */
export function bestReaches(newWorker: () => Worker): BestReaches {
  const asked = new Set<string>();
  const found = new Map<string, number>();
  const waiting: BestQuestion[] = [];
  const listeners = new Set<() => void>();
  let answers = 0;
  let worker: Worker | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    clearTimeout(timer);
    worker?.terminate();
    worker = undefined;
  };
  const next = () => {
    const [question] = waiting;
    if (!question) {
      stop();
      return;
    }
    worker ??= started();
    clearTimeout(timer);
    timer = setTimeout(giveUp, PATIENCE);
    worker?.postMessage(question);
  };
  /** The question cannot be answered here; the next may be. */
  const giveUp = () => {
    stop();
    waiting.shift();
    next();
  };
  const started = (): Worker | undefined => {
    try {
      const made = newWorker();
      made.addEventListener('message', ({ data }: MessageEvent<BestAnswer>) => {
        waiting.shift();
        if (data.best !== undefined) found.set(data.key, data.best);
        answers += 1;
        for (const listener of listeners) listener();
        next();
      });
      made.addEventListener('error', giveUp);
      return made;
    } catch {
      // A browser without module workers plays on; the report measures against 100.
      waiting.length = 0;
      return undefined;
    }
  };
  return {
    known: (scenario, opening) => found.get(keyOf(scenario, opening)),
    ask(scenario, { seed, carried }) {
      const key = keyOf(scenario, { seed, carried });
      if (asked.has(key)) return;
      asked.add(key);
      waiting.push({ key, scenario, opening: { seed, carried } });
      if (waiting.length === 1) next();
    },
    answers: () => answers,
    subscribe(onAnswer) {
      listeners.add(onAnswer);
      return () => listeners.delete(onAnswer);
    },
  };
}

/** The one of this page. */
export const bests: BestReaches = bestReaches(
  () => new Worker(new URL('./best-worker.ts', import.meta.url), { type: 'module' }),
);
