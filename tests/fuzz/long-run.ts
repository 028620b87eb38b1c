/** One worker of the long run: judges every so-manieth mutant and tells how far it has come. */
import { parentPort, workerData } from 'node:worker_threads';
import { KINDS } from './judged.ts';
import { runOf } from './run.ts';
import { seedsIn } from './seeds.ts';

interface Task {
  readonly root: string;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** Mutants between two words to whoever started this worker. */
const A_STRETCH = 50;
/** States a proof may look at: enough for most small stories, and over in a moment. */
const STATES = 2000;

const { root, seed, from, to, step } = workerData as Task;
const { seeds, library } = seedsIn(root);
const run = runOf(seeds, seed, { library, proofs: 10, states: STATES, again: 5 }, KINDS);
for (let at = from; at < to; at += step * A_STRETCH) {
  parentPort?.postMessage({ at, tally: run.judge(at, Math.min(to, at + step * A_STRETCH), step) });
}
