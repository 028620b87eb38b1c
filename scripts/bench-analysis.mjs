/**
 * How long a full proof of each shipped scenario takes: medians of five runs in one process, after one to warm up.
 * `node scripts/bench-analysis.mjs [--json FILE] [SCENARIO …]`
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureInstalled, ROOT } from './ensure-install.mjs';

const RUNS = 5;
/** Milliseconds a proof should stay under. */
const GOAL = 300;

const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true });

const shipped = () =>
  readdirSync(join(ROOT, 'scenarios'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json') && !path.endsWith('.schema.json') && !/^shifts[\\/]/.test(path))
    .sort()
    .map((path) => join(ROOT, 'scenarios', path));

/** The proofs as the command line has them: built, not transformed on the fly. */
async function proofs() {
  const folder = mkdtempSync(join(tmpdir(), 'counterpart-bench-'));
  const { build } = await import('vite');
  const entries = { prove: 'src/analysis/prove.ts', read: 'src/scenario/read.ts' };
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: {
        ssr: true,
        outDir: folder,
        emptyOutDir: true,
        target: 'node20',
        rolldownOptions: { input: entries, output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } },
      },
      ssr: { noExternal: true },
    });
    const load = (name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
    return { ...(await load('prove')), ...(await load('read')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];

ensureInstalled();
const { proofOf, readScenario } = await proofs();
const rows = [];
for (const file of positionals.length > 0 ? positionals : shipped()) {
  const read = readScenario(readFileSync(file, 'utf8'));
  const name = file
    .split(/[\\/]/)
    .at(-1)
    .replace(/\.json$/, '');
  if (!read.ok) {
    rows.push({ name, problem: 'not a scenario' });
    continue;
  }
  const times = [];
  let proof = proofOf(read.value);
  const first = proof;
  for (let run = 0; run < RUNS; run += 1) {
    const began = performance.now();
    proof = proofOf(read.value);
    times.push(performance.now() - began);
  }
  const { count, to, complete, roots } = first.exploration;
  rows.push({
    name,
    median: median(times),
    least: Math.min(...times),
    most: Math.max(...times),
    states: count,
    moves: to.length,
    openings: roots.length,
    proved: complete,
  });
}

const cells = rows.map((row) =>
  row.problem
    ? [row.name, row.problem]
    : [
        row.name,
        row.median.toFixed(0),
        `${row.least.toFixed(0)}-${row.most.toFixed(0)}`,
        String(row.states),
        String(row.moves),
        String(row.openings),
        row.proved ? 'yes' : 'no',
        row.median <= GOAL ? 'yes' : 'no',
      ],
);
const heads = ['scenario', 'median ms', 'range', 'states', 'moves', 'openings', 'proved', `within ${GOAL}`];
const widths = heads.map((head, i) => Math.max(head.length, ...cells.map((row) => (row[i] ?? '').length)));
const line = (row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ');
for (const row of [heads, ...cells]) console.log(line(row));
const sum = rows.reduce((all, row) => all + (row.median ?? 0), 0);
console.log(`All together ${sum.toFixed(0)} ms; node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}.`);
if (values.json)
  writeFileSync(values.json, `${JSON.stringify({ at: new Date().toISOString(), runs: RUNS, rows }, null, 2)}\n`);
