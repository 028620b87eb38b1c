/**
 * Questions that only a search through all plays answers, worked out in a worker of their own while the game goes on: no
 * page waits for them, and each shows more once it is known. They are asked from the state an encounter really began in,
 * so nothing has to be kept or shipped with a scenario.
 */
import type { ProofAnswer, ProofQuestion } from './proof-worker.ts';

/** Longest wait for one answer, in milliseconds. Then the worker is stopped and nothing is said. */
const PATIENCE = 20_000;

/** What became of a question. */
export type Outcome =
  | { readonly is: 'open' }
  | { readonly is: 'found'; readonly found: NonNullable<ProofAnswer['found']> }
  /** It cannot be told. */
  | { readonly is: 'untold' };

/** The desk where questions are left. */
export interface ProofDesk {
  /** Undefined as long as nobody has asked. */
  outcome(key: string): Outcome | undefined;
  /** Asks, if nobody has yet. */
  ask(question: ProofQuestion): void;
  /** Counts up with every answer. */
  answers(): number;
  subscribe(onAnswer: () => void): () => void;
}

const OPEN: Outcome = { is: 'open' };

/** @param newWorker makes the worker; tests put one of their own here */
export function proofDesk(newWorker: () => Worker): ProofDesk {
  const outcomes = new Map<string, Outcome>();
  const waiting: ProofQuestion[] = [];
  const listeners = new Set<() => void>();
  let answers = 0;
  let worker: Worker | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    clearTimeout(timer);
    worker?.terminate();
    worker = undefined;
  };
  const settle = (key: string, outcome: Outcome) => {
    outcomes.set(key, outcome);
    answers += 1;
    for (const listener of listeners) listener();
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
    const given = waiting.shift();
    if (given) settle(given.key, { is: 'untold' });
    next();
  };
  const started = (): Worker | undefined => {
    try {
      const made = newWorker();
      made.addEventListener('message', ({ data: { key, found } }: MessageEvent<ProofAnswer>) => {
        waiting.shift();
        settle(key, found === undefined ? { is: 'untold' } : { is: 'found', found });
        next();
      });
      made.addEventListener('error', giveUp);
      return made;
    } catch {
      // A browser without module workers plays on, and nothing more is told.
      for (const { key } of waiting.splice(0)) settle(key, { is: 'untold' });
      return undefined;
    }
  };
  return {
    outcome: (key) => outcomes.get(key),
    ask(question) {
      if (outcomes.has(question.key)) return;
      outcomes.set(question.key, OPEN);
      waiting.push(question);
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
export const proofs: ProofDesk = proofDesk(
  () => new Worker(new URL('./proof-worker.ts', import.meta.url), { type: 'module' }),
);
