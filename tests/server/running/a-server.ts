/** A team server as a process, which a test may end by force, and what a test asks of it over HTTP. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildServer, SERVER } from '../../../scripts/build-server.mjs';
import { freePort } from '../../free-port.ts';

const ROOT = process.cwd();

/** A process that serves, or has ended. */
export interface AServer {
  readonly port: number;
  readonly pid: number | undefined;
  /** Secret of the first sign-in link; "" once somebody has signed in. */
  readonly link: string;
  /** Ends it; gives its exit code, null for a signal that cannot be caught. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
  /** What it said on standard error. */
  said(): string;
}

let built: Promise<unknown> | undefined;

const exitOf = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once('exit', resolve));

/** Starts one. Rejects with what it said when it ends instead. */
export async function aServer(folder: string, { port, url }: { port?: number; url?: string } = {}): Promise<AServer> {
  built ??= buildServer();
  await built;
  const at = port ?? (await freePort());
  const args = [join(ROOT, 'tests/server/running/serve.mjs'), join(ROOT, SERVER), ROOT, folder, String(at)];
  const child = spawn(process.execPath, [...args, ...(url === undefined ? [] : [url])], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const exit = exitOf(child);
  const link = await new Promise<string>((resolve, reject) => {
    let out = '';
    child.stdout.on('data', (text) => {
      out += text;
      const [, found] = /^open (\S*)\n/m.exec(out) ?? [];
      if (found !== undefined) resolve(found);
    });
    void exit.then((code) => reject(new Error(`It ended with ${code}: ${said}`)));
  });
  return {
    port: at,
    pid: child.pid,
    link,
    said: () => said,
    async end(signal) {
      child.kill(signal);
      return exit;
    },
  };
}

/** What came back; `body` is JSON, if it was any. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
  readonly cookie: string | undefined;
}

/** Asks over HTTP as a browser of this address would. Rejects when nobody answers. */
export async function ask(
  port: number,
  method: string,
  path: string,
  { body, key, cookie }: { body?: unknown; key?: string; cookie?: string } = {},
): Promise<Answered> {
  const origin = `http://127.0.0.1:${port}`;
  const response = await fetch(`${origin}/api/v1${path}`, {
    method,
    headers: {
      origin,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(key !== undefined && { authorization: `Bearer ${key}` }),
      ...(cookie !== undefined && { cookie }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    body: text === '' ? undefined : JSON.parse(text),
    cookie: response.headers.get('set-cookie')?.split(';')[0],
  };
}

/** No two of them look alike. */
const NAMES = ['Ada', 'Bo', 'Cleo', 'Dina', 'Emil', 'Femi', 'Gita', 'Hugo', 'Ines', 'Jomo', 'Kaya', 'Luz'];

/** Signs in by the first link, makes a team, lets so many people join: twelve at most. */
export async function aClass({ port, link }: AServer, people: number) {
  const signed = await ask(port, 'POST', '/sign-in', { body: { link, name: 'Ada Trainer' } });
  if (signed.status !== 200 || signed.cookie === undefined) throw new Error(JSON.stringify(signed));
  const { cookie } = signed;
  const made = await ask(port, 'POST', '/teams', { body: { name: 'Morning shift' }, cookie });
  const { team, code } = made.body as { team: { id: string }; code: { code: string } };
  const members = [];
  for (let nth = 0; nth < people; nth += 1) {
    const key = (nth + 1).toString(16).padStart(32, 'f');
    const name = NAMES[nth];
    const joined = await ask(port, 'POST', `/joining/${code.code}`, { body: { name, key } });
    if (joined.status !== 201) throw new Error(JSON.stringify(joined));
    members.push({ key, id: (joined.body as { member: { id: string } }).member.id });
  }
  return { cookie, team: team.id, members };
}
