import { request as ask, createServer as createNodeServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { createServer } from '../../../src/server/http/create-server.ts';
import { isForTeams, nodeListener } from '../../../src/server/http/node.ts';
import { memoryDatabase } from '../../../src/server/store/sqlite.ts';
import { dice } from './a-server.ts';

let end: () => Promise<void> = () => Promise.resolve();
afterEach(() => end());

async function listening() {
  const database = await memoryDatabase();
  const server = createServer({ database, clock: Date.now, random: dice(), knows: () => true });
  const { handle, close } = nodeListener(server);
  const node = createNodeServer(handle);
  await new Promise<void>((resolve) => node.listen(0, '127.0.0.1', resolve));
  end = async () => {
    close();
    node.closeAllConnections();
    await new Promise((resolve) => node.close(resolve));
    await database.close();
  };
  const { port } = node.address() as AddressInfo;
  return { port, at: `http://127.0.0.1:${port}` };
}

it('answers over a real socket, and knows which paths are its own', async () => {
  const { at } = await listening();
  expect(await (await fetch(`${at}/api/v1/health`)).json()).toMatchObject({ ok: true, takesPlays: true });
  const metrics = await (await fetch(`${at}/metrics`)).text();
  expect(metrics).toContain('counterpart_requests_total{method="GET",route="/health",status="200"} 1');
  expect(['/api/v1/me', '/metrics', '/metrics?x', '/', '/apiary', '/assets/api/x'].map(isForTeams)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

it('S6: a body that says it is small and is not is cut off, and the server goes on', async () => {
  const { port, at } = await listening();
  const status = await new Promise<number | undefined>((resolve) => {
    const sent = ask(
      {
        host: '127.0.0.1',
        port,
        method: 'POST',
        path: '/api/v1/sign-in',
        headers: { 'content-type': 'application/json', origin: at },
      },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    sent.on('error', () => resolve(undefined));
    sent.write('{"link":"');
    sent.write('x'.repeat(400_000));
    sent.end('"}');
  });
  // Told, or the connection is broken off before all of it was sent.
  expect([413, undefined]).toContain(status);
  expect((await fetch(`${at}/api/v1/health`)).status).toBe(200);
});
