import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileServer } from '../../scripts/serve-files.mjs';

const PAGE = '<!doctype html><html><head><title>Game</title></head><body></body></html>';
const META = '<meta name="counterpart-team-server" content="/api/v1">';

describe('the game beside a team server', () => {
  let folder: string;
  let server: Server;
  const open = (teams?: object) => {
    server = fileServer(folder, {}, teams);
    return new Promise<string>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
    });
  };
  const teams = {
    isMine: (path: string) => path.startsWith('/api/'),
    handle: (_request: unknown, response: ServerResponse) => response.end('from the server'),
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'teams-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), PAGE);
    writeFileSync(join(folder, 'assets', 'a.js'), 'one()');
  });
  afterEach(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says so in the head of its page, packed or not, and has the headers it always has', async () => {
    const at = await open(teams);
    const plain = await fetch(at, { headers: { 'accept-encoding': 'identity' } });
    expect(await plain.text()).toBe(PAGE.replace('<head>', `<head>${META}`));
    for (const packed of ['br', 'gzip']) {
      const answer = await fetch(at, { headers: { 'accept-encoding': packed } });
      expect([answer.headers.get('content-encoding'), await answer.text()]).toEqual([
        packed,
        await (await fetch(at)).text(),
      ]);
    }
    server.close();
    const alone = await fetch(await open(), { headers: { 'accept-encoding': 'identity' } });
    const names = (response: Response) => [...response.headers.keys()].filter((name) => name !== 'vary').sort();
    expect(names(plain)).toEqual(names(alone));
    expect(plain.headers.get('content-security-policy')).toBe(alone.headers.get('content-security-policy'));
    expect(plain.headers.get('etag')).not.toBe(alone.headers.get('etag'));
    expect(await alone.text()).toBe(PAGE);
  });

  it('hands on what is the server’s, and gives its own files as ever', async () => {
    const at = await open(teams);
    expect(await (await fetch(`${at}/api/v1/health`)).text()).toBe('from the server');
    expect(await (await fetch(`${at}/assets/a.js`)).text()).toBe('one()');
    expect((await fetch(`${at}/nothing`)).status).toBe(404);
  });
});
