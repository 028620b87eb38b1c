/**
 * `npm run bench:server`: what a team server does under load, on a process of its own, beside a bare insert loop on the same disk.
 * It takes ten minutes or more; what was measured is kept in `.cache/bench/server.json`, and docs/performance.md tells of it.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './ensure-install.mjs';
import { toolPath } from './tools.mjs';

ensureInstalled();
const folder = join(ROOT, '.cache/bench');
mkdirSync(folder, { recursive: true });
const { status } = spawnSync(
  process.execPath,
  [toolPath('vitest'), 'run', '--project', 'node', 'tests/bench/server.test.ts', '--testTimeout=3600000'],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, COUNTERPART_BENCH_SERVER: join(folder, 'server.json') },
  },
);
process.exitCode = status ?? 1;
