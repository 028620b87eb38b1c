/** How and from where the command line was called: the words that work when typed again, and the folder paths start at. */
import { existsSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** npm goes to the folder of the package before it runs a script; whoever typed the command may stand elsewhere. */
const isScript = (environment: Environment) => environment.npm_lifecycle_event === 'counterpart';

/** The folder in which whoever typed the command stands; undefined where that is where the process runs. */
export const standsIn = (environment: Environment): string | undefined =>
  isScript(environment) && environment.INIT_CWD !== undefined && existsSync(environment.INIT_CWD)
    ? environment.INIT_CWD
    : undefined;

/**
 * How the command line was called, as it works when it is typed again.
 * @param program path of the file that Node runs @param here folder in which it is typed
 */
export function calledAs(program: string, here: string, environment: Environment): string {
  if (isScript(environment)) return 'npm run -s counterpart --';
  if (environment.npm_command === 'exec') return 'npx counterpart';
  if (basename(program) !== 'counterpart.mjs') return 'counterpart';
  const path = relative(here, program);
  return `node ${/[^\w./\\-]/.test(path) ? `"${path}"` : path}`;
}

/** Where new scenarios go: among those of the game in a checkout, else a folder of one's own. */
export const homeOf = (root: string, here: string): string =>
  existsSync(join(root, 'src')) ? relative(here, join(root, 'scenarios')) || '.' : 'scenarios';
