/**
 * `npm run bench`: how long loading, playing, replaying and proving take, beside inkjs, bondage and xstate/graph,
 * on the same generated stories of 50, 1,000 and 10,000 nodes and on the shipped scenarios. Medians of five runs
 * by turns, in processor time, but by the clock for shipped scenarios and `check`. What it finds is kept in
 * `.cache/bench` and held against the last run.
 *   --only load,play,…  only these works: load, play, replay, graph, proof, sure, grid, shipped, check
 *   --sizes 50,1000     generated stories of these many nodes
 *   --runs 5            runs that count, after one that does not
 *   --json FILE         write what was found to this file too
 *   --against FILE      hold it against this run instead of the last one
 *   --strict            exit with 1 when a goal is missed
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { builtDoor } from './bench/build.mjs';
import { outcomes } from './bench/goals.mjs';
import { median } from './bench/measure.mjs';
import { changeLines, goalLines, gridLines, growthLines, shippedLines } from './bench/table.mjs';
import { ensureInstalled, ROOT } from './ensure-install.mjs';

const KEPT = join(ROOT, '.cache', 'bench');
const WORKS = ['load', 'play', 'replay', 'graph', 'proof', 'sure', 'grid', 'shipped', 'check'];
/** Nodes of the story for XState's graph package: any more and it finds no end at all. */
const GRAPH_NODES = 30;

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: WORKS.join(',') },
    sizes: { type: 'string', default: '50,1000,10000' },
    runs: { type: 'string', default: '5' },
    json: { type: 'string' },
    against: { type: 'string' },
    strict: { type: 'boolean', default: false },
  },
});
const only = values.only.split(',');
const sizes = values.sizes.split(',').map(Number);
const runs = Number(values.runs);
const unknown = only.find((work) => !WORKS.includes(work));
if (unknown !== undefined || !sizes.every((size) => size >= 3) || !(runs >= 1)) {
  console.error(unknown === undefined ? 'Sizes are 3 or more, runs 1 or more.' : `There is no work "${unknown}".`);
  process.exit(2);
}

const shipped = () =>
  readdirSync(join(ROOT, 'scenarios'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[^.]+\.json$/.test(path) && !/^((shifts|archive|people)[\\/]|line-up)/.test(path))
    .sort()
    .map((path) => join(ROOT, 'scenarios', path));

/** Rows of one work in a process of its own. */
function rowsOf(door, work, subject, size) {
  process.stderr.write(`${work} ${typeof size === 'number' ? `of ${size} nodes` : subject.split(/[\\/]/).at(-1)} …\n`);
  const found = spawnSync(
    process.execPath,
    ['--expose-gc', join(ROOT, 'scripts', 'bench', 'one.mjs'), door, work, String(subject), String(runs)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 26 },
  );
  if (found.status !== 0) throw new Error(`${work} of ${subject} failed`);
  return JSON.parse(found.stdout).map((row) => ({ ...row, size }));
}

/** The command a trainer would give, as a whole process and by the clock on the wall. */
function checkRows() {
  process.stderr.write('check of the whole library …\n');
  const times = Array.from({ length: runs + 1 }, () => {
    const began = performance.now();
    const { status } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'counterpart.mjs'), 'check', 'scenarios'], {
      cwd: ROOT,
      stdio: 'ignore',
    });
    if (status !== 0) throw new Error('the library does not pass its check');
    return performance.now() - began;
  }).slice(1);
  const figures = { counterpart: { median: median(times), least: Math.min(...times), most: Math.max(...times) } };
  return [{ row: 'check of the whole library', unit: 'ms', figures, times: {}, size: 'shipped' }];
}

function found(door, names) {
  const rows = [];
  for (const work of ['load', 'play', 'replay']) {
    if (only.includes(work)) for (const size of sizes) rows.push(...rowsOf(door, work, size, size));
  }
  if (only.includes('proof')) for (const size of sizes) rows.push(...rowsOf(door, 'proof', size, size));
  if (only.includes('sure')) rows.push(...rowsOf(door, 'sure', 'grid', 'grid'));
  if (only.includes('grid')) for (const name of names) rows.push(...rowsOf(door, 'grid', name, 'a story of the grid'));
  if (only.includes('graph')) rows.push(...rowsOf(door, 'graph', GRAPH_NODES, GRAPH_NODES));
  if (only.includes('shipped')) for (const file of shipped()) rows.push(...rowsOf(door, 'file', file, 'shipped'));
  if (only.includes('check')) rows.push(...checkRows());
  return rows;
}

/** The last run that is kept, if there is one. */
function lastRun() {
  if (values.against) return JSON.parse(readFileSync(values.against, 'utf8'));
  const last = readdirSync(KEPT)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1);
  return last === undefined ? undefined : JSON.parse(readFileSync(join(KEPT, last), 'utf8'));
}

ensureInstalled();
mkdirSync(KEPT, { recursive: true });
const before = lastRun();
const load = loadavg()[0];
const { door, remove } = await builtDoor();
let rows;
try {
  const { PROOF_GRID } = await import(pathToFileURL(door).href);
  rows = found(
    door,
    PROOF_GRID.map(({ name }) => name),
  );
} finally {
  remove();
}

const at = new Date().toISOString();
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, node ${process.version}`;
const met = outcomes(rows);
const text = `${JSON.stringify({ at, machine, load, runs, rows, goals: met }, null, 2)}\n`;
writeFileSync(join(KEPT, `${at.replaceAll(':', '-')}.json`), text);
if (values.json) writeFileSync(values.json, text);

console.log(`\n${at.slice(0, 10)}, ${machine}; load when it began ${load.toFixed(1)}\n`);
if (rows.some(({ size }) => typeof size === 'number')) console.log(`${growthLines(rows)}\n`);
if (rows.some(({ size }) => size === 'shipped')) console.log(`${shippedLines(rows)}\n`);
if (rows.some(({ byState }) => byState !== undefined)) console.log(`${gridLines(rows)}\n`);
if (met.length > 0) console.log(`${goalLines(met)}\n`);
for (const { row, size, note } of rows) if (note) console.log(`${row}, ${size}: ${note}`);
if (before) console.log(changeLines(before, rows));
if (values.strict && met.some((goal) => !goal.met)) process.exitCode = 1;
