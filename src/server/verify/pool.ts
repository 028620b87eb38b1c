/**
 * Hands that do work which nobody can tell how long it takes. Each does one piece at a time, with a limit of time and memory;
 * one that does not come back is ended and another takes its place. Nothing is called too heavy because the machine was busy:
 * a piece that was stopped is tried once more, alone, and then only the processor's own time counts.
 */

import { serverTrouble } from '../../messages/server-trouble.ts';

/** One thread, or whatever stands in for it in a test. */
export interface Hand<Job, Answer> {
  /** Hands in a piece of work. `ready` is called once when the part begins that is to take no time. Rejects when the hand is gone. */
  do(job: Job, ready: () => void): Promise<Answer>;
  /** Ends it, whatever it does. */
  end(): Promise<void>;
}

/** Milliseconds. */
export interface Patience {
  /** For what comes before `ready`: a cold thread, a story to be read. */
  readonly start: number;
  /** From `ready` on, beside others. */
  readonly together: number;
  /** From `ready` on, alone, in the processor's time. */
  readonly alone: number;
}

/** What a pool needs from outside. */
export interface PoolPorts<Job, Answer> {
  start(): Hand<Job, Answer>;
  /** Calls back after so many milliseconds; returns how to call it off. */
  after(ms: number, then: () => void): () => void;
  /** Milliseconds of the processor's time this whole program has had. */
  processor(): number;
}

/** Thrown for a piece that was stopped beside others and alone. */
export class TooHeavy extends Error {}

/** So often the processor's time is looked at while a piece is done alone. */
const LOOK = 20;
/** However busy the machine: a piece done alone is stopped after so many times its patience. */
const AT_MOST = 50;

interface Waiting<Job, Answer> {
  readonly job: Job;
  readonly give: (answer: Answer) => void;
  readonly fail: (error: unknown) => void;
}

export interface Pool<Job, Answer> {
  /** Rejects with `TooHeavy`, or when the pool is closed. */
  do(job: Job): Promise<Answer>;
  /** Pieces that wait or are being done. */
  load(): number;
  /** Ends all hands; what waits is rejected. */
  close(): Promise<void>;
}

/** @param hands how many work at a time */
export function pool<Job, Answer>(
  { start, after, processor }: PoolPorts<Job, Answer>,
  hands: number,
  patience: Patience,
): Pool<Job, Answer> {
  const idle: Hand<Job, Answer>[] = [];
  const all = new Set<Hand<Job, Answer>>();
  let queue: Waiting<Job, Answer>[] = [];
  let stopped: Waiting<Job, Answer>[] = [];
  let [busy, isAlone, isClosed] = [0, false, false];

  function aHand(): Hand<Job, Answer> {
    const free = idle.pop();
    if (free) return free;
    const made = start();
    all.add(made);
    return made;
  }

  async function dismiss(hand: Hand<Job, Answer>): Promise<void> {
    all.delete(hand);
    await hand.end();
  }

  /** The answer, or undefined when the hand had to be ended, or died of it. */
  function watched(hand: Hand<Job, Answer>, job: Job, limit: (stop: () => void) => () => void) {
    return new Promise<{ readonly answer: Answer } | undefined>((resolve) => {
      let callOff = () => undefined as unknown;
      const end = (value: { readonly answer: Answer } | undefined) => {
        callOff();
        resolve(value);
      };
      const stop = () => end(undefined);
      callOff = after(patience.start, stop);
      hand
        .do(job, () => {
          callOff();
          callOff = limit(stop);
        })
        .then((answer) => end({ answer }), stop);
    });
  }

  const together = (stop: () => void) => after(patience.together, stop);

  /** Stops when the processor has worked on it for too long; how long it took by the clock says nothing. */
  function alone(stop: () => void): () => void {
    const began = processor();
    let looks = 0;
    let callOff = () => undefined as unknown;
    const look = () => {
      looks += 1;
      if (processor() - began > patience.alone || looks * LOOK > patience.alone * AT_MOST) stop();
      else callOff = after(LOOK, look);
    };
    callOff = after(LOOK, look);
    return () => callOff();
  }

  async function one(waiting: Waiting<Job, Answer>, isLast: boolean): Promise<void> {
    busy += 1;
    const hand = aHand();
    const done = await watched(hand, waiting.job, isLast ? alone : together);
    if (done) idle.push(hand);
    else await dismiss(hand);
    busy -= 1;
    if (isLast) isAlone = false;
    if (done) waiting.give(done.answer);
    else if (isClosed) waiting.fail(new Error('The pool is closed.'));
    else if (isLast) waiting.fail(new TooHeavy(serverTrouble['plays.twice']()));
    else stopped.push(waiting);
    next();
  }

  function next(): void {
    if (isAlone || isClosed) return;
    const [first] = stopped;
    if (first) {
      // Nobody else begins until it is done.
      if (busy > 0) return;
      stopped = stopped.slice(1);
      isAlone = true;
      void one(first, true);
      return;
    }
    while (busy < hands && queue.length > 0) {
      const [job] = queue;
      queue = queue.slice(1);
      if (job) void one(job, false);
    }
  }

  return {
    do(job) {
      if (isClosed) return Promise.reject(new Error('The pool is closed.'));
      return new Promise<Answer>((give, fail) => {
        queue.push({ job, give, fail });
        next();
      });
    },
    load: () => queue.length + stopped.length + busy,
    async close() {
      isClosed = true;
      for (const { fail } of [...queue, ...stopped]) fail(new Error('The pool is closed.'));
      [queue, stopped] = [[], []];
      await Promise.all([...all].map(dismiss));
    },
  };
}
