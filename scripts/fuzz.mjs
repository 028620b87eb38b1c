/**
 * Sends every hostile file through every reader, and then judges mutants of good files:
 * `npm run fuzz -- [--count 1000000] [--seed 1] [--workers 2] [--only NUMBER] [--no-hostile]`.
 * The same seed and number always give the same mutant, so `--only` shows one that was told again, with its text.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { builtForNode } from './built-for-node.mjs';
import { ensureInstalled, ROOT } from './ensure-install.mjs';

/** Milliseconds without a word after which a worker is taken to hang: many times what 50 files may take. */
const PATIENCE = 120_000;
/** Megabytes of heap a worker may have. A file that needs more ends it. */
const HEAP = 512;

const whole = (text, name) => {
  if (!/^\d+$/.test(text)) throw new Error(`--${name} takes a whole number`);
  return Number(text);
};
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: String(availableParallelism()) },
    only: { type: 'string' },
    'no-hostile': { type: 'boolean', default: false },
  },
});
const seed = whole(values.seed, 'seed');
const only = values.only === undefined ? undefined : whole(values.only, 'only');
const count = only === undefined ? whole(values.count, 'count') : 1;
const workers = only === undefined ? Math.max(1, whole(values.workers, 'workers')) : 1;

/** Workers at work. Ctrl+C stops them, and what they have found so far is told. */
const working = new Set();
let stopped = false;
process.once('SIGINT', () => {
  stopped = true;
  for (const worker of working) void worker.terminate();
});
function started(entry, workerData) {
  const worker = new Worker(entry, { workerData, resourceLimits: { maxOldGenerationSizeMb: HEAP } });
  working.add(worker);
  worker.on('exit', () => working.delete(worker));
  return worker;
}

const total = { count: 0, accepted: 0, proved: 0, slowest: { ms: 0, number: 0 }, faults: [] };
const began = performance.now();
const seconds = () => Math.round((performance.now() - began) / 1000);

function add({ count: more, accepted, proved, slowest, faults }) {
  total.count += more;
  total.accepted += accepted;
  total.proved += proved;
  if (slowest.ms > total.slowest.ms) total.slowest = slowest;
  total.faults.push(...faults);
  for (const { number, name, why } of faults) console.log(`\n${number} (${name})\n  ${why}`);
}

/** Runs one worker over its share; one that hangs or dies is told with where it was, and the rest is gone on with. */
function share(entry, first) {
  const from = first;
  const to = only === undefined ? count : only + 1;
  return new Promise((resolve) => {
    let at = from;
    const begin = (start) => {
      const worker = started(entry, { what: 'mutants', root: ROOT, seed, from: start, to, step: workers });
      let heard = performance.now();
      let lost;
      const watch = setInterval(() => {
        if (performance.now() - heard < PATIENCE) return;
        lost = `no end of it within ${PATIENCE / 1000} s`;
        void worker.terminate();
      }, 1000);
      worker.on('message', ({ at: done, tally }) => {
        heard = performance.now();
        at = done + workers * 50;
        add(tally);
      });
      worker.on('error', (error) => {
        lost = error.message;
      });
      worker.on('exit', () => {
        clearInterval(watch);
        if (lost === undefined) return resolve();
        const why = `${lost} (one of ${at}, ${at + workers}, … up to 50 of them)`;
        add({
          count: 0,
          accepted: 0,
          proved: 0,
          slowest: total.slowest,
          faults: [{ number: at, name: 'a worker', why }],
        });
        at += workers * 50;
        if (at < to) begin(at);
        else resolve();
      });
    };
    begin(at);
  });
}

/** Sends the hostile files through the readers. Resolves to how many faults there were. */
function hostileFaults(entry) {
  return new Promise((resolve) => {
    const counts = new Map();
    let faults = 0;
    const told = (list) => {
      faults += list.length;
      for (const fault of list) console.log(`\n${fault}`);
    };
    const worker = started(entry, { what: 'hostile' });
    let heard = performance.now();
    const watch = setInterval(() => {
      if (performance.now() - heard < PATIENCE) return;
      told([`no end of it within ${PATIENCE / 1000} s, after ${JSON.stringify([...counts])}`]);
      void worker.terminate();
    }, 1000);
    let last;
    const done = () => last !== undefined && console.log(`${String(counts.get(last)).padStart(6)}  ${last}`);
    worker.on('message', ({ name, count: more, faults: list }) => {
      heard = performance.now();
      if (name !== last) done();
      last = name;
      counts.set(name, (counts.get(name) ?? 0) + more);
      told(list);
    });
    worker.on('error', (error) => told([`${error.message}, after ${JSON.stringify([...counts])}`]));
    worker.on('exit', () => {
      clearInterval(watch);
      done();
      const all = [...counts.values()].reduce((sum, files) => sum + files, 0);
      console.log(`${all} hostile files through every reader in ${seconds()} s. ${faults} faults.\n`);
      resolve(faults);
    });
  });
}

ensureInstalled();
let hostile = 0;
const folder = mkdtempSync(join(tmpdir(), 'counterpart-fuzz-'));
try {
  const entry = await builtForNode('long-run', 'tests/fuzz/long-run.ts', folder);
  if (!values['no-hostile'] && only === undefined) hostile = await hostileFaults(entry);
  const shown = setInterval(() => {
    console.log(`${total.count} of ${count} after ${seconds()} s, ${total.faults.length} faults`);
  }, 30_000);
  if (!stopped) await Promise.all(Array.from({ length: workers }, (_, index) => share(entry, only ?? index)));
  clearInterval(shown);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const { rss } = process.memoryUsage();
console.log(
  `\nSeed ${seed}: ${total.count} mutants in ${seconds()} s, ${total.accepted} of them taken, ${total.proved} proved; the slowest took ${Math.round(total.slowest.ms)} ms (number ${total.slowest.number}); ${Math.round(rss / 1e6)} MB in the end. ${total.faults.length} faults.`,
);
if (only !== undefined) for (const { text } of total.faults) console.log(text);
process.exitCode = total.faults.length + hostile > 0 ? 1 : 0;
