import { describe, expect, it } from 'vitest';
import { CannotWriteNow, type Database } from '../../../src/server/store/sql.ts';
import { memoryDatabase } from '../../../src/server/store/sqlite.ts';
import type { Problem } from '../../../src/team/refusals.ts';
import { sampleAssignment } from '../../team/an-assignment.ts';
import { aServer, HOME } from './a-server.ts';

const code = async (answer: Promise<{ body: unknown }>) => ((await answer).body as Problem).code;

describe('S4: writing', () => {
  it('is taken from pages of this address alone', async () => {
    const { ask, firstTrainer } = await aServer();
    const session = await firstTrainer();
    const team = (headers: Record<string, string>) =>
      ask('POST', '/teams', { session, body: { name: 'Front desk' }, headers });
    for (const origin of [
      'http://evil.test',
      'null',
      'http://counterpart.test.evil.test',
      'http://counterpart.test:81',
    ])
      expect(await code(team({ origin })), origin).toBe('not-from-here');
    expect(await code(team({ 'sec-fetch-site': 'cross-site' }))).toBe('not-from-here');
    expect(await code(team({ 'sec-fetch-site': 'same-site' }))).toBe('not-from-here');
    expect((await team({ 'sec-fetch-site': 'same-origin' })).status).toBe(201);
  });

  it('with a cookie alone is refused when it does not say where it comes from', async () => {
    const { request, server, firstTrainer } = await aServer();
    const session = await firstTrainer();
    const made = request('POST', '/teams', { session, body: { name: 'x' } });
    made.headers.delete('origin');
    expect((await server.fetch(made)).status).toBe(403);
  });

  it('is JSON and nothing a form could send', async () => {
    const { ask, firstTrainer } = await aServer();
    const session = await firstTrainer();
    for (const kind of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])
      expect(
        await code(ask('POST', '/teams', { session, body: { name: 'x' }, headers: { 'content-type': kind } })),
        kind,
      ).toBe('not-json');
  });

  it('never happens by GET: reading changes no row', async () => {
    const database = await memoryDatabase();
    const { ask, firstTrainer, makeTeam } = await aServer({ database });
    const session = await firstTrainer();
    const { team, code } = await makeTeam(session, 'Front desk');
    const all = async () => {
      const tables = await database.read((sql) =>
        sql.all<{ name: string }>("select name from sqlite_master where type = 'table'"),
      );
      return Promise.all(tables.map(({ name }) => database.read((sql) => sql.all(`select * from ${name}`))));
    };
    const before = JSON.stringify(await all());
    for (const path of ['', '/board', '/room', '/plays', '/export', '/export?as=csv', '/audit', '/events'])
      expect((await ask('GET', `/teams/${team.id}${path}`, { session })).status, path).toBe(200);
    for (const path of ['/trainer', '/trainer/teams', `/joining/${code.code}`, '/health'])
      await ask('GET', path, { session });
    expect(JSON.stringify(await all())).toBe(before);
  });
});

describe('S6: a request', () => {
  it('over 256 KB is refused, whatever it says of its length', async () => {
    const { ask, join, firstTrainer, makeTeam } = await aServer();
    const { code: joining } = await makeTeam(await firstTrainer(), 'Front desk');
    const { key } = await join(joining.code, 'Ada');
    const path = `/plays/${'a'.repeat(32)}`;
    const large = { record: { text: 'x'.repeat(256 * 1024) } };
    expect(await code(ask('PUT', path, { key, body: large }))).toBe('too-large');
    expect((await ask('PUT', path, { key, body: { record: { text: 'x'.repeat(200_000) } } })).status).toBe(202);
  });

  it('that is no JSON, twice says one thing, is too deep or not as described is refused with its place', async () => {
    const { ask, firstTrainer } = await aServer();
    const session = await firstTrainer();
    const sent = async (body: unknown) => (await ask<Problem>('POST', '/teams', { session, body })).body;
    for (const text of [
      '',
      '{',
      '{"name":"a","name":"b"}',
      '['.repeat(40) + ']'.repeat(40),
      '{"__proto__":{}}',
      '"text"',
    ])
      expect((await sent(text)).code, text).toBe('malformed');
    expect((await sent({ name: 'a', more: 1 })).places?.[0]?.problem).toContain('more');
    expect((await sent({ name: 5 })).places?.[0]?.at).toBe('/name');
    expect(await code(ask('GET', '/trainer?x=1', { session }))).toBe('malformed');
  });

  it('to an address that is none is answered like one that is somebody else’s', async () => {
    const { request, server } = await aServer();
    for (const path of ['/nothing', '/teams/../trainer/x', '/teams/x', '/%2e%2e/', '/joining/%00']) {
      const response = await server.fetch(request('GET', path, {}));
      expect([401, 404], path).toContain(response.status);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
    }
  });

  it('is answered with headers that let nothing be made of it, and is kept nowhere', async () => {
    const { ask } = await aServer();
    const { headers } = await ask('GET', '/health');
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'; frame-ancestors 'none'"),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('that fails through a fault of ours is told nothing of it, and the log has it without secrets', async () => {
    const memory = await memoryDatabase();
    const secret = 'f'.repeat(32);
    const database: Database = {
      ...memory,
      kind: 'sqlite',
      close: () => memory.close(),
      write: memory.write.bind(memory),
      read: () => Promise.reject(new Error(`no such table: ${secret}`)),
    };
    const { ask, log } = await aServer({ database });
    const { status, text } = await ask('GET', '/me', { key: secret });
    expect(status).toBe(500);
    expect(text).not.toMatch(/table|fff/);
    expect(log.at(-1)).toMatchObject({
      route: '/me',
      status: 500,
      code: 'failed',
      fault: expect.stringContaining('no such table'),
    });
    expect(JSON.stringify(log)).not.toContain(secret);
  });
});

it('a list is given without keeping anybody else from writing while the stories of the game are read', async () => {
  let isRead = () => undefined as unknown;
  const reading = new Promise<boolean>((resolve) => {
    isRead = () => resolve(true);
  });
  const { ask, firstTrainer, makeTeam } = await aServer({ knows: () => reading });
  const session = await firstTrainer();
  const { team } = await makeTeam(session, 'Front desk');
  const { text } = sampleAssignment();
  const giving = ask('POST', `/teams/${team.id}/lists`, { session, body: { text } });
  await makeTeam(session, 'Back desk');
  isRead();
  expect((await giving).status).toBe(201);
});

it('S1: whoever guesses codes keeps no trainer from signing in', async () => {
  const { ask, firstTrainer, another } = await aServer();
  const session = await firstTrainer();
  for (let tries = 0; tries < 70; tries += 1) await ask('GET', '/joining/0000-0000');
  expect((await ask('GET', '/joining/0000-0000')).status).toBe(429);
  await another(session, 'Mr Lindqvist');
});

it('S12: what cannot be written now is 503 with the seconds to wait', async () => {
  const memory = await memoryDatabase();
  const database: Database = {
    kind: 'sqlite',
    close: () => memory.close(),
    read: memory.read.bind(memory),
    write: () => Promise.reject(new CannotWriteNow('full', 7)),
  };
  const { ask } = await aServer({ database });
  const { status, headers } = await ask('POST', '/sign-in', { body: { link: 'a'.repeat(32) } });
  expect([status, headers.get('retry-after')]).toEqual([503, '7']);
});

describe('S7: more than can be done', () => {
  it('is told to come again as soon as the first waits too long, and is let in again once it was answered', async () => {
    const { database } = await aServer();
    const held: (() => void)[] = [];
    let isSlow = true;
    const slow: typeof database = {
      ...database,
      read: async (work) => {
        if (isSlow) await new Promise<void>((resolve) => held.push(resolve));
        return database.read(work);
      },
    };
    let now = 0;
    const server = await aServer({ database: slow, clock: () => now });
    const many = Array.from({ length: 65 }, () => server.ask('GET', '/health'));
    // However many there are, while the first does not wait long.
    now = 2_000;
    many.push(server.ask('GET', '/health'));
    now = 3_500;
    const refused = await server.ask<{ code: string }>('GET', '/health');
    expect([refused.status, refused.body.code, refused.headers.get('retry-after')]).toEqual([503, 'busy', '2']);
    isSlow = false;
    while (held.length < 66) await new Promise((resolve) => setImmediate(resolve));
    for (const go of held) go();
    expect((await Promise.all(many)).map(({ status }) => status)).toEqual(many.map(() => 200));
    expect((await server.ask('GET', '/health')).status).toBe(200);
  });
});

describe('S8: how often', () => {
  it('ten a second for one person, after a hundred at once; others go on', async () => {
    const { ask, join, firstTrainer, makeTeam, later } = await aServer();
    const { code: joining } = await makeTeam(await firstTrainer(), 'Front desk');
    const [ada, bo] = [await join(joining.code, 'Ada'), await join(joining.code, 'Bo')];
    const statuses = [];
    for (let asked = 0; asked < 101; asked += 1) statuses.push((await ask('GET', '/me', { key: ada.key })).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(100);
    expect(statuses.at(-1)).toBe(429);
    expect((await ask('GET', '/me', { key: bo.key })).status).toBe(200);
    later(1 / 3600);
    expect((await ask('GET', '/me', { key: ada.key })).status).toBe(200);
  });

  it('five hundred people behind one address finish at once, each play sent three times', async () => {
    const { ask, join, firstTrainer, makeTeam, server, database } = await aServer();
    const { code: joining } = await makeTeam(await firstTrainer(), 'Front desk');
    const keys: string[] = [];
    for (let people = 0; people < 500; people += 1) keys.push((await join(joining.code, `Player ${people} x`)).key);
    const send = (key: string, index: number) =>
      ask('PUT', `/plays/${index.toString(16).padStart(32, '0')}`, {
        key,
        body: { record: { kind: 'counterpart-play' } },
        from: 'school',
      });
    const answers = await Promise.all([0, 1, 2].flatMap(() => keys.map(send)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    const rows = await database.read((sql) => sql.all('select attempt from play'));
    expect(rows).toHaveLength(500);
    server.close();
  });
});

it('S1: behind a proxy on this machine, whoever guesses is told from whoever does not, and cannot say they are another', async () => {
  const { ask, firstTrainer, makeTeam } = await aServer();
  const { code: joining } = await makeTeam(await firstTrainer(), 'Front desk');
  const guess = (one: string, by: string, from = '127.0.0.1') =>
    ask('GET', `/joining/${one}`, { from, headers: { 'x-forwarded-for': by } });
  for (let tries = 0; tries < 62; tries += 1) await guess('0000-0000', `10.0.0.${tries}, 6.6.6.6`);
  expect((await guess(joining.code, '1.1.1.1, 6.6.6.6')).status).toBe(429);
  expect((await guess(joining.code, '7.7.7.7')).status).toBe(200);
  // From elsewhere nobody is believed.
  for (let tries = 0; tries < 62; tries += 1) await guess('0000-0000', `10.0.0.${tries}`, '5.5.5.5');
  expect((await guess(joining.code, '8.8.8.8', '5.5.5.5')).status).toBe(429);
});

describe('the log and the figures', () => {
  it('hold the pattern of what was asked, never a code, key, link or name', async () => {
    const { ask, log, join, firstTrainer, makeTeam } = await aServer();
    const session = await firstTrainer('Ms Okafor');
    const { code: joining, team } = await makeTeam(session, 'Front desk');
    const { key } = await join(joining.code, 'Ada');
    await ask('GET', '/me', { key });
    const metrics = await ask('GET', '/metrics', { from: '127.0.0.1' });
    for (const text of [JSON.stringify(log), metrics.text])
      for (const secret of [session, joining.code, team.id, key, 'Ada', 'Okafor', 'Front desk'])
        expect(text).not.toContain(secret);
    expect(log.map(({ route, status }) => `${route} ${status}`)).toContain('/joining/:code 201');
    expect(metrics.text).toContain('counterpart_requests_total{method="POST",route="/joining/:code",status="201"} 1');
  });

  it('S1: shows figures from elsewhere to whoever brings the token, and to nobody else', async () => {
    const metricsToken = 'a-token-made-at-random';
    const { ask } = await aServer({ metricsToken });
    const asked = async (authorization: string) =>
      (await ask('GET', '/metrics', { from: '192.168.0.7', headers: { authorization } })).status;
    expect(await asked(`Bearer ${metricsToken}`)).toBe(200);
    for (const other of [
      '',
      'Bearer',
      'Bearer a-token-made-at-rando',
      `Bearer ${metricsToken}x`,
      `Basic ${metricsToken}`,
    ])
      expect(await asked(other), other).toBe(404);
    const without = await aServer();
    const bare = { from: '192.168.0.7', headers: { authorization: 'Bearer undefined' } };
    expect((await without.ask('GET', '/metrics', bare)).status).toBe(404);
  });

  it('are shown on the machine itself alone', async () => {
    const { ask } = await aServer();
    expect((await ask('GET', '/metrics', { from: '192.168.0.7' })).status).toBe(404);
    expect((await ask('GET', '/metrics', { from: '::1' })).status).toBe(200);
    const headers = { 'x-forwarded-for': '127.0.0.1, 192.168.0.7' };
    expect((await ask('GET', '/metrics', { from: '::1', headers })).status).toBe(404);
    for (const name of ['forwarded', 'via', 'x-real-ip', 'x-forwarded-proto'])
      expect((await ask('GET', '/metrics', { from: '::1', headers: { [name]: 'https' } })).status).toBe(404);
    expect(HOME).toMatch(/^http:/);
  });
});
