/** One worker of the long run: looks at every hostile file there is, or judges every so-manieth mutant, and tells how far it has come. */
import { parentPort, workerData } from 'node:worker_threads';
import { faultsOf } from '../hostile/faults.ts';
import { IN_EVERY_PLACE } from '../hostile/in-every-place.ts';
import { STORIES } from '../hostile/stories.ts';
import { WHOLE_FILES } from '../hostile/whole-files.ts';
import { KINDS } from './judged.ts';
import { runOf } from './run.ts';
import { seedsIn } from './seeds.ts';

interface Task {
  readonly what: 'hostile' | 'mutants';
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

function lookAtHostileFiles(): void {
  for (const { name, files } of [...WHOLE_FILES, ...IN_EVERY_PLACE, ...STORIES]) {
    const all = files(Number.POSITIVE_INFINITY);
    for (let at = 0; at < all.length; at += A_STRETCH) {
      const stretch = all.slice(at, at + A_STRETCH);
      parentPort?.postMessage({ name, count: stretch.length, faults: stretch.flatMap(faultsOf) });
    }
  }
}

function judgeMutants({ root, seed, from, to, step }: Task): void {
  const { seeds, library, people } = seedsIn(root);
  const run = runOf(seeds, seed, { library, people, proofs: 10, states: STATES, again: 5 }, KINDS);
  for (let at = from; at < to; at += step * A_STRETCH) {
    parentPort?.postMessage({ at, tally: run.judge(at, Math.min(to, at + step * A_STRETCH), step) });
  }
}

const task = workerData as Task;
if (task.what === 'hostile') lookAtHostileFiles();
else judgeMutants(task);
