/**
 * `npm test`: everything, ending with "N passed, N failed". Two lanes run beside each other: checks and the tests in Node,
 * shown as they go, and what needs a browser, each step of it shown once it is over.
 *   --no-browser  leaves out what needs a browser
 *   --checks      only types, lint, dead code and the scenario files
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { ensureInstalled, ROOT } from './ensure-install.mjs';
import { toolPath } from './tools.mjs';

const asked = new Set(process.argv.slice(2));
const browserless = asked.has('--no-browser');
const checksOnly = asked.has('--checks');

ensureInstalled();
const REPORTS = join(ROOT, 'node_modules', '.cache', 'counterpart', 'reports');
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const env = { ...process.env };
if (!browserless && !checksOnly) {
  const { ensureBrowser } = await import('./ensure-browser.mjs');
  env.CHROMIUM_PATH = await ensureBrowser();
}

const total = { passed: 0, failed: 0 };
const failures = [];
/** What each failed test said, told once more at the end: whoever reads a long run begins there. */
const told = [];

/** A port nobody listens on just now. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Shows what a step prints as it goes. */
const asItGoes = {
  stdio: ['ignore', 'inherit', 'inherit'],
  say: (text) => console.log(text),
  end: () => undefined,
};

/** Shows what a step prints once it is over: two lanes at once could not be read. */
function onceOver() {
  const said = [];
  return {
    stdio: ['ignore', 'pipe', 'pipe'],
    say: (text) => said.push(`${text}\n`),
    hear: (chunk) => said.push(chunk),
    end: () => process.stdout.write(said.join('')),
  };
}

/** Runs a file with Node and shows what it prints. Resolves with whether it went well. */
function run(shown, name, file, args, extra = {}) {
  const began = performance.now();
  shown.say(`\n── ${name}`);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...args], {
      cwd: ROOT,
      stdio: shown.stdio,
      env: { ...env, ...extra },
    });
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', shown.hear);
    child.once('error', (error) => shown.say(String(error)));
    child.once('close', (status) => {
      shown.say(`   ${((performance.now() - began) / 1000).toFixed(1)} s`);
      shown.end();
      resolve(status === 0);
    });
  });
}

/** A step that counts as one test. */
async function step(shown, name, file, args) {
  const ok = await run(shown, name, file, args);
  total[ok ? 'passed' : 'failed'] += 1;
  if (!ok) failures.push(name);
}

/** A step whose tests are counted from its report. A runner that stops without a report counts as one failure. */
async function counted(shown, name, file, args, report, { count, failed }, extra) {
  const ok = await run(shown, name, file, args, extra);
  let result = { passed: 0, failed: 0 };
  try {
    const json = JSON.parse(readFileSync(report, 'utf8'));
    result = count(json);
    told.push(...failed(json));
  } catch {
    result = { passed: 0, failed: 1 };
  }
  if (!ok && result.failed === 0) result.failed = 1;
  if (ok && result.passed === 0) result.failed += 1;
  total.passed += result.passed;
  total.failed += result.failed;
  if (result.failed > 0) failures.push(`${name} (${result.failed})`);
}

const vitest = (shown, project, ...options) => {
  const report = join(REPORTS, `${project}.json`);
  return counted(
    shown,
    `tests: ${project}`,
    toolPath('vitest'),
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...options],
    report,
    {
      count: (json) => ({
        passed: json.numPassedTests,
        failed: json.numFailedTests + (json.numFailedTestSuites > 0 && json.numFailedTests === 0 ? 1 : 0),
      }),
      failed: (json) => json.testResults.flatMap(failedOfFile),
    },
  );
};

/** The failed tests of one file of a Vitest report; the file itself where it could not even be read. */
function failedOfFile({ name, status, message, assertionResults }) {
  const file = relative(ROOT, name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0) return status === 'failed' ? [{ test: file, said: message }] : [];
  return failed.map((test) => ({ test: `${file} > ${test.fullName}`, said: test.failureMessages.join('\n') }));
}

/** The failed tests of a Playwright report, whose suites stand in suites. */
function failedOfSuite({ suites = [], specs = [] }) {
  return [
    ...specs
      .filter((spec) => !spec.ok)
      .map((spec) => ({
        test: `${spec.file}:${spec.line} > ${spec.title}`,
        said: spec.tests
          .flatMap((test) => test.results)
          .map((result) => result.error?.message ?? '')
          .join('\n'),
      })),
    ...suites.flatMap(failedOfSuite),
  ];
}

/** So many lines of what a failed test said are told again. */
const LINES_TOLD = 20;

async function checks() {
  await step(asItGoes, 'types', toolPath('tsc'), ['-p', '.']);
  await step(asItGoes, 'lint and format', toolPath('biome'), ['check', '--error-on-warnings', '.']);
  await step(asItGoes, 'dead code', toolPath('knip'), []);
  await step(asItGoes, 'scenario files', join(ROOT, 'scripts', 'counterpart.mjs'), ['check', 'scenarios']);
}

/** The tests in Node, once nobody else is building what they ask for. */
async function inNode(built) {
  await checks();
  await built;
  // Left to itself, Vitest leaves one core to whoever waits.
  await vitest(asItGoes, 'node', `--maxWorkers=${availableParallelism()}`);
}

/** Everything that needs a browser, once what it opens is built. */
async function inBrowser(built) {
  await built;
  await vitest(onceOver(), 'browser');
  const report = join(REPORTS, 'e2e.json');
  await counted(
    onceOver(),
    'tests: end to end',
    toolPath('playwright'),
    ['test', '--reporter=list,json'],
    report,
    {
      count: (json) => ({ passed: json.stats.expected, failed: json.stats.unexpected + json.stats.flaky }),
      failed: failedOfSuite,
    },
    { PLAYWRIGHT_JSON_OUTPUT_NAME: report, E2E_PORT: String(await freePort()) },
  );
}

if (checksOnly) await checks();
else if (browserless) await inNode();
else {
  const built = step(onceOver(), 'build', join(ROOT, 'scripts', 'build-all.mjs'), []);
  await Promise.all([inNode(built), inBrowser(built)]);
}

for (const { test, said } of told) {
  const lines = said
    .trim()
    .split('\n')
    .filter((line) => !/^\s+at .*node_modules/.test(line));
  console.log(
    `\n✗ ${test}\n${lines
      .slice(0, LINES_TOLD)
      .map((line) => `    ${line}`)
      .join('\n')}`,
  );
}
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
