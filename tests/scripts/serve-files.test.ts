/** The little server stays up whatever happens to its files and on its line, and gives what browsers ask for. */
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileServer } from '../../scripts/serve-files.mjs';

const POLICY = "default-src 'none'; script-src 'self'";
const PAGE = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}"><p>first</p>`;
const SCRIPT = `console.log('${'a long line '.repeat(200)}');\n`;
const SOUND = Buffer.from(Array.from({ length: 1000 }, (_, i) => i % 256));

let folder = '';
let server: Server;

const put = (name: string, what: string | Buffer) => writeFileSync(join(folder, name), what);

/** Writes the list by which a build says that it is whole. */
function listed(files: readonly string[], sizes: Readonly<Record<string, number>> = {}) {
  put('build.json', JSON.stringify({ files: Object.fromEntries(files.map((file) => [file, sizes[file] ?? 0])) }));
}

async function serve(patience = {}) {
  server = fileServer(folder, { look: 0, ...patience });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
}

const port = () => (server.address() as AddressInfo).port;

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ port: port(), host: '127.0.0.1', path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject).end();
  });
}

/** Downloads that are broken off one after another. */
const BROKEN_OFF = 60;

/** Files of a folder that this process has open, where the system tells. */
function openFilesIn(where: string): readonly string[] {
  if (process.platform !== 'linux') return [];
  const real = realpathSync(where);
  return readdirSync('/proc/self/fd').flatMap((number) => {
    try {
      const file = readlinkSync(`/proc/self/fd/${number}`);
      return file.startsWith(real) ? [file] : [];
    } catch {
      // It has been closed meanwhile.
      return [];
    }
  });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterpart served ü-'));
  mkdirSync(join(folder, 'assets'));
  put('index.html', PAGE);
  put('assets/index-AbCd1234.js', SCRIPT);
  put('assets/index-AbCd1234.js.br', brotliCompressSync(SCRIPT));
  put('assets/index-AbCd1234.js.gz', gzipSync(SCRIPT));
  put('assets/sound-AbCd1234.mp3', SOUND);
});
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('what happens to the files', () => {
  it('does not matter to it: gone, unreadable, or the whole folder gone', async () => {
    put('private.json', '{}');
    chmodSync(join(folder, 'private.json'), 0);
    await serve();
    rmSync(join(folder, 'assets/sound-AbCd1234.mp3'));
    expect((await ask('/assets/sound-AbCd1234.mp3')).body).toEqual(SOUND);
    rmSync(folder, { recursive: true });
    expect((await ask('/')).body.toString()).toBe(PAGE);
    expect((await ask('/none.json')).status).toBe(404);
    expect([200, 404]).toContain((await ask('/private.json')).status);
  });

  it('takes up a new build once it is whole, and keeps what open tabs may still ask for', async () => {
    await serve();
    // A build in another terminal: the folder is emptied, then filled, and its list comes last.
    rmSync(join(folder, 'assets'), { recursive: true });
    rmSync(join(folder, 'index.html'));
    expect((await ask('/')).body.toString()).toBe(PAGE);
    mkdirSync(join(folder, 'assets'));
    put('index.html', PAGE.replace('first', 'second'));
    listed(['index.html', 'assets/index-Ef5678gh.js'], { 'index.html': PAGE.length + 1 });
    expect((await ask('/')).body.toString()).toBe(PAGE);
    put('assets/index-Ef5678gh.js', '');
    expect((await ask('/')).body.toString()).toContain('second');
    expect((await ask('/assets/index-Ef5678gh.js')).status).toBe(200);
    expect((await ask('/assets/index-AbCd1234.js')).body.toString()).toBe(SCRIPT);
  });

  it('gives nothing from outside the folder, and nothing hidden', async () => {
    symlinkSync('/etc/hosts', join(folder, 'link.txt'));
    put('.secret', 'x');
    await serve();
    for (const path of ['/link.txt', '/.secret', '/../serve.txt', '/%2e%2e/x', '/..%2f..%2fetc/hosts', '/%00', '/%zz'])
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
  });
});

describe('what happens on the line', () => {
  it('downloads broken off leave no file open', async () => {
    put('assets/large-AbCd1234.mp3', Buffer.alloc(4_000_000));
    await serve();
    let connections = 0;
    const allClosed = new Promise<void>((resolve) => {
      let closed = 0;
      server.on('connection', (socket) => {
        connections += 1;
        socket.on('close', () => {
          closed += 1;
          if (closed === BROKEN_OFF) resolve();
        });
      });
    });
    for (let i = 0; i < BROKEN_OFF; i++) {
      await new Promise<void>((resolve) => {
        const asked = request({ port: port(), path: '/assets/large-AbCd1234.mp3', agent: false }, (response) => {
          response.once('data', () => asked.destroy());
        });
        asked.on('close', resolve).on('error', () => {});
        asked.end();
      });
    }
    await allClosed;
    expect(connections).toBe(BROKEN_OFF);
    expect((await ask('/')).status).toBe(200);
    expect(openFilesIn(folder)).toEqual([]);
  });

  it.each([
    ['says nothing', ''],
    ['never ends its head', 'GET / HTTP/1.1\r\nHost: x\r\n'],
  ])('whoever %s is let go', async (_, words) => {
    await serve({ headers: 300, request: 300, idle: 600 });
    expect([server.headersTimeout, server.requestTimeout, server.timeout]).toEqual([300, 300, 600]);
    await new Promise<void>((resolve) => {
      const socket = connect(port(), '127.0.0.1', () => socket.write(words));
      socket.resume().on('close', () => resolve());
      socket.on('error', () => {});
    });
    expect((await ask('/')).status).toBe(200);
  });

  it('whoever talks nonsense gets an answer, and the others go on', async () => {
    await serve();
    const said = await new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(port(), '127.0.0.1', () => socket.write('\u0000\u0001nonsense\r\n\r\n'));
      socket.on('data', (data) => {
        text += data;
      });
      // A connection may be cut rather than closed, once the answer is here.
      socket.on('error', () => {});
      socket.on('close', () => resolve(text));
    });
    expect(said).toContain('400');
    expect((await ask('/')).status).toBe(200);
  });
});

describe('an answer', () => {
  it('forbids to be framed, and has the policy of the page itself', async () => {
    await serve();
    for (const path of ['/', '/none', '/assets/index-AbCd1234.js']) {
      const { headers } = await ask(path);
      expect(headers['content-security-policy']).toBe(`${POLICY}; frame-ancestors 'none'`);
      expect([headers['x-frame-options'], headers['x-content-type-options']]).toEqual(['DENY', 'nosniff']);
    }
  });

  it('is only given to GET and HEAD', async () => {
    await serve();
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
      const { status, headers } = await ask('/', {}, method);
      expect([method, status, headers.allow]).toEqual([method, 405, 'GET, HEAD']);
    }
    const [head, get] = [await ask('/', {}, 'HEAD'), await ask('/')];
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, String(PAGE.length)]);
    expect(head.headers.etag).toBe(get.headers.etag);
  });

  it('is packed for those who unpack it', async () => {
    await serve();
    const path = '/assets/index-AbCd1234.js';
    const [br, gz, plain] = [
      await ask(path, { 'accept-encoding': 'gzip, deflate, br' }),
      await ask(path, { 'accept-encoding': 'gzip' }),
      await ask(path, { 'accept-encoding': 'br;q=0, identity' }),
    ];
    expect([br.headers['content-encoding'], gz.headers['content-encoding']]).toEqual(['br', 'gzip']);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect([brotliDecompressSync(br.body), gunzipSync(gz.body), plain.body].map(String)).toEqual(Array(3).fill(SCRIPT));
    expect(new Set([br, gz, plain].map(({ headers }) => headers.etag)).size).toBe(3);
    for (const { headers } of [br, gz, plain]) expect(headers.vary).toBe('accept-encoding');
    expect((await ask(`${path}.br`)).status).toBe(404);
  });

  it('lasts for what carries a hash, and is asked for again for the rest', async () => {
    await serve();
    expect((await ask('/assets/index-AbCd1234.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('/')).headers['cache-control']).toBe('no-cache');
  });

  it('is not given again to those who have it', async () => {
    await serve();
    const { etag = '', 'last-modified': modified = '' } = (await ask('/')).headers;
    for (const headers of [
      { 'if-none-match': etag },
      { 'if-none-match': `"x", W/${etag}` },
      { 'if-none-match': '*' },
      { 'if-modified-since': modified },
    ]) {
      const { status, body } = await ask('/', headers);
      expect([headers, status, body.length]).toEqual([headers, 304, 0]);
    }
    expect((await ask('/', { 'if-none-match': '"x"', 'if-modified-since': modified })).status).toBe(200);
    expect((await ask('/', { 'if-modified-since': 'yesterday' })).status).toBe(200);
  });

  it.each([
    ['bytes=0-9', 206, 'bytes 0-9/1000', SOUND.subarray(0, 10)],
    ['bytes=990-', 206, 'bytes 990-999/1000', SOUND.subarray(990)],
    ['bytes=-5', 206, 'bytes 995-999/1000', SOUND.subarray(995)],
    ['bytes=990-5000', 206, 'bytes 990-999/1000', SOUND.subarray(990)],
    ['bytes=1000-', 416, 'bytes */1000', undefined],
    ['bytes=-0', 416, 'bytes */1000', undefined],
    ['bytes=9-3', 200, undefined, SOUND],
    ['bytes=0-1,5-6', 200, undefined, SOUND],
    ['lines=1-2', 200, undefined, SOUND],
  ])('to %s is %i', async (range, status, told, bytes) => {
    await serve();
    const answer = await ask('/assets/sound-AbCd1234.mp3', { range });
    expect([answer.status, answer.headers['content-range']]).toEqual([status, told]);
    if (bytes) expect(answer.body).toEqual(bytes);
  });

  it('is a part only of the version that is meant, and never of its packed form', async () => {
    await serve();
    const path = '/assets/index-AbCd1234.js';
    const { etag = '' } = (await ask(path)).headers;
    const part = { range: 'bytes=0-4', 'accept-encoding': 'br' };
    expect((await ask(path, { ...part, 'if-range': etag })).body.toString()).toBe(SCRIPT.slice(0, 5));
    expect((await ask(path, { ...part, 'if-range': '"other"' })).status).toBe(200);
  });
});
