/** A team server of a test's own: started as `npm start` does, killed as a power cut does, started again on the same data. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';

export interface TeamServer {
  /** Of the game, with a slash at its end. */
  readonly address: string;
  /** Starts it, and resolves with the sign-in link it prints; undefined once somebody has signed in. */
  start(): Promise<string | undefined>;
  /** What it has printed since it was started. */
  printed(): string;
  /** Kills it at once. */
  kill(): Promise<void>;
  /** Kills it, and its data. */
  done(): Promise<void>;
}

const answers = (address: string) =>
  fetch(`${address}api/v1/health`).then(
    ({ ok }) => ok,
    () => false,
  );

/** One that is not started yet. @param options what stands behind `npm start --` */
export async function aTeamServer(options: readonly string[] = []): Promise<TeamServer> {
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), 'team-server-'));
  const address = `http://localhost:${port}/`;
  let running: ChildProcess | undefined;
  let said = '';
  const kill = async () => {
    const child = running;
    running = undefined;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  };
  return {
    address,
    async start() {
      said = '';
      const child = spawn(process.execPath, ['scripts/start.mjs', ...options], {
        env: { ...process.env, PORT: String(port), DATA_DIR: data },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      running = child;
      const hear = (chunk: unknown) => {
        said += String(chunk);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      while (!(await answers(address))) {
        if (child.exitCode !== null) throw new Error(`The server has ended: ${said}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return /#\/desk\/sign-in\/[0-9a-f]{32}/.exec(said)?.[0];
    },
    printed: () => said,
    kill,
    async done() {
      await kill();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
