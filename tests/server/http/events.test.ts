import { expect, it } from 'vitest';
import { aServer } from './a-server.ts';

async function aRoom() {
  const server = await aServer();
  const session = await server.firstTrainer();
  const { team, code } = await server.makeTeam(session, 'Front desk');
  const path = `/teams/${team.id}/events`;
  const readers: ReadableStreamDefaultReader<Uint8Array>[] = [];

  /** Opens the stream; `next` gives what has come since, once there is something. */
  async function open(after?: number, who = session) {
    const headers: Record<string, string> = after === undefined ? {} : { 'last-event-id': String(after) };
    const response = await server.server.fetch(server.request('GET', path, { session: who, headers }), 'room');
    const reader = response.body?.getReader();
    if (!reader) throw new Error('there is no stream');
    readers.push(reader);
    const text = new TextDecoder();
    return { response, next: async () => text.decode((await reader.read()).value), reader };
  }
  return { ...server, session, team, code, path, open, at: `/teams/${team.id}` };
}

const ids = (text: string) => [...text.matchAll(/^id: (\d+)\ndata: /gm)].map(([, id]) => Number(id));

it('a stream tells what happens, each with its number and no name', async () => {
  const { open, join, code, response } = { ...(await aRoom()), response: undefined };
  const { next, response: answer } = await open();
  expect(answer.headers.get('content-type')).toBe('text/event-stream');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(response).toBeUndefined();
  expect(await next()).toBe('retry: 2000\nid: 0\n\n');
  await join(code.code, 'Ada');
  expect(await next()).toBe('id: 1\ndata: {"did":"people-changed"}\n\n');
});

it('whoever lost the network gets all they missed, in order, once', async () => {
  const { open, join, code, ask, session, at } = await aRoom();
  const first = await open();
  await first.next();
  await join(code.code, 'Ada');
  expect(ids(await first.next())).toEqual([1]);
  await first.reader.cancel();
  await join(code.code, 'Bo');
  await ask('PATCH', at, { session, body: { name: 'Back desk' } });
  await join(code.code, 'Cem');
  const again = await open(1);
  let seen: number[] = [];
  while (seen.length < 3) seen = [...seen, ...ids(await again.next())];
  expect(seen).toEqual([2, 3, 4]);
});

it('a number from before a restore, larger than any, begins with what comes next', async () => {
  const { open, join, code } = await aRoom();
  const { next } = await open(1000);
  expect(await next()).toContain('id: 0\n');
  await join(code.code, 'Ada');
  expect(ids(await next())).toEqual([1]);
});

it('says that it is still there when nothing happens', async () => {
  const { open, server } = await aRoom();
  const { next } = await open();
  await next();
  for (let looks = 0; looks < 15; looks += 1) await server.look();
  expect(await next()).toBe(': still here\n\n');
});

it('S3: ends with the session, and with the right to look', async () => {
  const { open, ask, session, server, another, signIn, team } = await aRoom();
  const { next } = await open();
  await next();
  const invite = await ask<{ link: string }>('POST', '/trainer/links', { session, body: { team: team.id } });
  const colleague = await open(undefined, await signIn(invite.body.link, 'Colleague'));
  await colleague.next();
  await ask('POST', '/trainer/sign-out', { session });
  await server.look();
  expect(await next()).toBe('');
  await server.look();
  expect(await another).toBeTypeOf('function');
  server.close();
  let rest = await colleague.reader.read();
  while (!rest.done) rest = await colleague.reader.read();
  expect(rest.done).toBe(true);
});

it('S5: is opened for nobody else, and told to nobody else', async () => {
  const { ask, path, another, session, join, code } = await aRoom();
  const other = await another(session, 'Other');
  const ada = await join(code.code, 'Ada');
  expect((await ask('GET', path, { session: other })).status).toBe(404);
  expect((await ask('GET', path, { key: ada.key })).status).toBe(401);
  expect((await ask('GET', path)).status).toBe(401);
});
