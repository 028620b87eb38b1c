/**
 * Plays a million walks three times over, by the rule book, the running machine and the packed core of the
 * proofs, and tells every difference: `npm run test:long -- [--walks 1000000] [--seed 1] [--workers 2] [--only STRETCH]`.
 * Then comes everything of `npm test`, in full: all thousand stories, mutants, kills and screens of which it takes a part;
 * and an encounter in each other browser that is on this machine.
 * Walks come in stretches of a thousand; the same seed and number always give the same stretch.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { builtForNode } from './built-for-node.mjs';
import { ensureInstalled, ROOT } from './ensure-install.mjs';

const STRETCH = 1000;
/** Milliseconds without a word after which a worker is taken to hang: many times what a stretch takes. */
const PATIENCE = 120_000;
/** Faults after which it stops: one rule gone wrong shows in thousands of walks. */
const FAULTS = 20;

const whole = (text, name) => {
  if (!/^\d+$/.test(text)) throw new Error(`--${name} takes a whole number`);
  return Number(text);
};
const { values } = parseArgs({
  options: {
    walks: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: String(availableParallelism()) },
    only: { type: 'string' },
  },
});
const seed = whole(values.seed, 'seed');
const first = values.only === undefined ? 0 : whole(values.only, 'only');
const last = values.only === undefined ? Math.ceil(whole(values.walks, 'walks') / STRETCH) : first + 1;
const workers = Math.max(1, Math.min(whole(values.workers, 'workers'), last - first));

const total = { walks: 0, moves: 0, ended: 0, faults: 0 };
const began = performance.now();
const seconds = () => Math.round((performance.now() - began) / 1000);

const working = new Set();
let stopped = false;
const stop = () => {
  stopped = true;
  for (const worker of working) void worker.terminate();
};
process.once('SIGINT', stop);

function fault(text) {
  total.faults += 1;
  console.log(`\n${text}`);
  if (total.faults >= FAULTS) stop();
}

/** Runs one worker over its share. One that hangs or dies is told with where it was. */
function share(entry, from) {
  return new Promise((resolve) => {
    const worker = new Worker(entry, { workerData: { root: ROOT, seed, from, to: last, step: workers } });
    working.add(worker);
    let at = from;
    let heard = performance.now();
    const watch = setInterval(() => {
      if (performance.now() - heard < PATIENCE) return;
      fault(`Stretch ${at} does not end.`);
      void worker.terminate();
    }, 1000);
    worker.on('message', ({ number, walks, moves, ended, faults }) => {
      heard = performance.now();
      at = number + workers;
      total.walks += walks;
      total.moves += moves;
      total.ended += ended;
      for (const text of faults) fault(`Stretch ${number}: ${text}`);
    });
    worker.on('error', (error) => fault(`Stretch ${at}: ${error.message}`));
    worker.on('exit', () => {
      clearInterval(watch);
      working.delete(worker);
      resolve();
    });
  });
}

ensureInstalled();
const folder = mkdtempSync(join(tmpdir(), 'counterpart-walks-'));
const shown = setInterval(() => {
  console.log(`${total.walks} of ${(last - first) * STRETCH} walks after ${seconds()} s, ${total.faults} faults`);
}, 30_000);
try {
  const entry = await builtForNode('long-walks', 'tests/analysis/long-walks.ts', folder);
  await Promise.all(Array.from({ length: workers }, (_, i) => share(entry, first + i)));
} finally {
  clearInterval(shown);
  rmSync(folder, { recursive: true, force: true });
}
console.log(
  `\nSeed ${seed}: ${total.walks} walks of ${total.moves} moves in ${seconds()} s, ${total.ended} of them to an ending. ${total.faults} faults.`,
);
/** Runs one of our scripts; true when it went well. */
const ran = (script, args = [], env = {}) =>
  spawnSync(process.execPath, [join(ROOT, 'scripts', script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  }).status === 0;

let well = total.faults === 0 && !(stopped && total.walks === 0);
if (values.only === undefined && !stopped) {
  well = ran('test.mjs', [], { COUNTERPART_TESTS: 'full', VITE_EVERY_ACT: '1' }) && well;
  well = ran('test-browsers.mjs', ['--where-there']) && well;
}
process.exitCode = well ? 0 : 1;
