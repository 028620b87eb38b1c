/**
 * `npm run torture`: the team server is ended by force a thousand times while plays come in, two on one PostgreSQL two hundred
 * times, and the power of its disk is cut two hundred times where this machine lets one mount. It takes an hour or more;
 * `npm run torture -- 0.1` makes a tenth of it.
 */
import { spawnSync } from 'node:child_process';
import { ensureInstalled, ROOT } from './ensure-install.mjs';
import { toolPath } from './tools.mjs';

ensureInstalled();
const share = Number(process.argv[2] ?? 1);
if (!(share > 0 && share <= 1)) {
  console.error('How much of it? A number above 0, 1 for all.');
  process.exit(2);
}
const { status } = spawnSync(
  process.execPath,
  [toolPath('vitest'), 'run', '--project', 'node', 'tests/server/running/killed.test.ts', '--testTimeout=14400000'],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, COUNTERPART_TORTURE: String(share) } },
);
process.exitCode = status ?? 1;
