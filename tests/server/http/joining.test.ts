import { describe, expect, it } from 'vitest';
import { firstLink, linkBack, makeLink } from '../../../src/server/people/trainers.ts';
import type { Code, Member, Team } from '../../../src/team/shapes.ts';
import { aServer } from './a-server.ts';

async function aTeam() {
  const server = await aServer();
  const session = await server.firstTrainer('Ms Okafor');
  const { team, code } = await server.makeTeam(session, 'Front desk');
  return { ...server, session, team, code };
}

type TeamPage = { team: Team; members: Member[]; code: Code | null };

describe('a trainer', () => {
  it('signs in with the link of the server once, and never again', async () => {
    const { moment, signIn, ask } = await aServer();
    const first = await moment(firstLink);
    const session = await signIn(first?.link ?? '', 'Ms Okafor');
    expect((await ask<{ trainer: { name: string } }>('GET', '/trainer', { session })).body.trainer.name).toBe(
      'Ms Okafor',
    );
    expect((await ask('POST', '/sign-in', { body: { link: first?.link } })).status).toBe(404);
    expect(await moment(firstLink)).toBeUndefined();
  });

  it('S3: has a session that scripts cannot read, that other sites cannot use, and that ends after eight hours', async () => {
    const { ask, moment, later } = await aServer();
    const first = await moment(firstLink);
    const { headers } = await ask('POST', '/sign-in', { body: { link: first?.link } });
    const cookie = headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^counterpart=[0-9a-f]{32}; Max-Age=28800; Path=\/; HttpOnly; SameSite=Strict$/);
    const [, session = ''] = /=([0-9a-f]{32})/.exec(cookie) ?? [];
    expect((await ask('GET', '/trainer', { session })).status).toBe(200);
    later(7.9);
    expect((await ask('GET', '/trainer', { session })).status).toBe(200);
    later(0.2);
    expect((await ask('GET', '/trainer', { session })).status).toBe(401);
  });

  it('S3: over https has a cookie that only this host can set and only https carries', async () => {
    const { request, server, moment } = await aServer();
    const first = await moment(firstLink);
    const made = request('POST', '/sign-in', {
      body: { link: first?.link },
      headers: { 'x-forwarded-proto': 'https', origin: 'https://counterpart.test' },
    });
    const response = await server.fetch(made, '10.0.0.1');
    expect(response.headers.get('set-cookie')).toMatch(/^__Host-counterpart=[0-9a-f]{32}; .*; Secure$/);
    expect(response.headers.get('strict-transport-security')).toBe('max-age=31536000');
  });

  it('S3: is out for good after signing out', async () => {
    const { ask, session } = await aTeam();
    const { headers } = await ask('POST', '/trainer/sign-out', { session });
    expect(headers.get('set-cookie')).toContain('Max-Age=0');
    expect((await ask('GET', '/trainer', { session })).status).toBe(401);
  });

  it('lets a colleague into a team, and lets themselves in again when the session is over', async () => {
    const { ask, session, team, signIn, later } = await aTeam();
    const invite = await ask<{ link: string }>('POST', '/trainer/links', { session, body: { team: team.id } });
    const colleague = await signIn(invite.body.link, 'Mr Lindqvist');
    const page = await ask<{ trainers: { name: string }[] }>('GET', `/teams/${team.id}`, { session: colleague });
    expect(page.body.trainers.map(({ name }) => name)).toEqual(['Mr Lindqvist', 'Ms Okafor']);
    const me = (await ask<{ trainer: { id: string } }>('GET', '/trainer', { session })).body.trainer.id;
    const again = await ask<{ link: string }>('POST', '/trainer/links', { session, body: { trainer: me } });
    later(30);
    expect((await ask('GET', '/trainer', { session })).status).toBe(401);
    const next = await signIn(again.body.link);
    expect((await ask<{ teams: Team[] }>('GET', '/trainer', { session: next })).body.teams.map(({ id }) => id)).toEqual(
      [team.id],
    );
  });
});

it('signs nobody in as a colleague, who may have other teams', async () => {
  const { ask, session, team, signIn, moment, clock } = await aTeam();
  const invite = await ask<{ link: string }>('POST', '/trainer/links', { session, body: { team: team.id } });
  const colleague = await signIn(invite.body.link, 'Mr Lindqvist');
  const me = (await ask<{ trainer: { id: string } }>('GET', '/trainer', { session })).body.trainer.id;
  const other = (await ask<{ trainer: { id: string } }>('GET', '/trainer', { session: colleague })).body.trainer.id;
  for (const body of [{ trainer: me }, { trainer: me, team: team.id }])
    expect((await ask('POST', '/trainer/links', { session: colleague, body })).status).toBe(404);
  // Nor does one that an earlier version made.
  const old = await moment((now) => makeLink(now, { trainer: me, by: other }));
  expect(old.expires).toBeGreaterThan(clock());
  expect((await ask('POST', '/sign-in', { body: { link: old.link } })).status).toBe(404);
});

describe('a trainer who is locked out', () => {
  it('is let in again by whoever runs the server, as who they were', async () => {
    const { moment, session, another, signIn, ask, team, later } = await aTeam();
    const only = await moment((now) => linkBack(now, undefined));
    expect('link' in only).toBe(true);
    await another(session, 'Mr Lindqvist');
    expect(await moment((now) => linkBack(now, undefined))).toEqual({ names: ['Mr Lindqvist', 'Ms Okafor'] });
    expect(await moment((now) => linkBack(now, 'Nobody'))).toEqual({ names: ['Mr Lindqvist', 'Ms Okafor'] });
    later(9);
    const back = await moment((now) => linkBack(now, 'Ms Okafor'));
    const again = await signIn('link' in back ? back.link : '');
    expect((await ask('GET', `/teams/${team.id}`, { session: again })).status).toBe(200);
  });
});

describe('joining', () => {
  it('tells what will be seen, then takes a name of any script and nothing else', async () => {
    const { ask, code, join, session, team } = await aTeam();
    const before = await ask<{ team: string; sees: string[]; plainHttp: boolean }>('GET', `/joining/${code.code}`);
    expect(before.body).toMatchObject({ team: 'Front desk', plainHttp: true });
    expect(before.body.sees).toContain('points-given-away');
    for (const name of ['Zoë', '山田', 'محمد', 'Ольга', 'Nguyễn Thị Ánh']) await join(code.code, name);
    const { members } = (await ask<TeamPage>('GET', `/teams/${team.id}`, { session })).body;
    expect(members.map(({ name }) => name).sort()).toEqual(['Nguyễn Thị Ánh', 'Zoë', 'Ольга', 'محمد', '山田'].sort());
  });

  it('takes a code as people type it', async () => {
    const { ask, code, join, session, team } = await aTeam();
    await join(code.code.toLowerCase().replace('-', ''), 'Ada');
    const { members } = (await ask<TeamPage>('GET', `/teams/${team.id}`, { session })).body;
    expect(members.map(({ name }) => name)).toEqual(['Ada']);
  });

  it('makes no second person when an answer was lost', async () => {
    const { code, join, newKey, ask, session, team } = await aTeam();
    const key = newKey();
    const [once, again] = [await join(code.code, 'Ada', key), await join(code.code, 'Ada', key)];
    expect(again).toEqual(once);
    expect((await ask<TeamPage>('GET', `/teams/${team.id}`, { session })).body.members).toHaveLength(1);
  });

  it('S9: refuses a name that looks like one that is there, and those in disguise', async () => {
    const { code, join, ask, newKey } = await aTeam();
    await join(code.code, 'Ada');
    const tried = (name: string) =>
      ask<{ code: string; reason?: string }>('POST', `/joining/${code.code}`, { body: { name, key: newKey() } });
    for (const name of ['ada', 'A.d.a', 'АDА', ' Ada ', 'Ａda'])
      expect((await tried(name)).body.code, name).toMatch(/name-taken|name-refused/);
    expect((await tried('Aдa')).body).toMatchObject({ code: 'name-refused', reason: 'mixed-scripts' });
    expect((await tried('Adm\u0131n')).body).toMatchObject({ code: 'name-refused', reason: 'not-allowed' });
    expect((await tried('B\u200Bo')).body).toMatchObject({ code: 'name-refused', reason: 'hidden-character' });
    expect((await tried('')).body).toMatchObject({ code: 'name-refused', reason: 'empty' });
    expect((await tried('x'.repeat(25))).body).toMatchObject({ code: 'name-refused', reason: 'too-long' });
  });

  it('ends with the code: renewed, ended, or run out', async () => {
    const { code, ask, session, team, later } = await aTeam();
    const status = async (one: string) => (await ask('GET', `/joining/${one}`)).status;
    const renewed = (await ask<Code>('POST', `/teams/${team.id}/code`, { session, body: {} })).body;
    expect([await status(code.code), await status(renewed.code)]).toEqual([404, 200]);
    await ask('DELETE', `/teams/${team.id}/code`, { session });
    expect(await status(renewed.code)).toBe(404);
    const short = (await ask<Code>('POST', `/teams/${team.id}/code`, { session, body: { hours: 1 } })).body;
    later(1);
    expect(await status(short.code)).toBe(404);
  });

  it('S1: a code has 40 bits, and sixty wrong ones from an address make it wait longer and longer, while others get in', async () => {
    const { ask, code, later } = await aTeam();
    expect(code.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    const guess = (one: string, from: string) => ask('GET', `/joining/${one}`, { from });
    for (let tries = 0; tries < 60; tries += 1) expect((await guess('0000-0000', 'evil')).status).toBe(404);
    expect((await guess('0000-0000', 'evil')).status).toBe(404);
    const waits: number[] = [];
    for (let rounds = 0; rounds < 6; rounds += 1) {
      let answer = await guess('0000-0000', 'evil');
      while (answer.status === 404) answer = await guess('0000-0000', 'evil');
      expect(answer.status).toBe(429);
      waits.push(Number(answer.headers.get('retry-after')));
      if (rounds < 5) later((waits.at(-1) ?? 0) / 3600);
    }
    expect(waits.at(-1)).toBeGreaterThan(waits[0] ?? 0);
    // A right code does not help whoever is waiting, and a class behind another address knows nothing of it.
    expect((await guess(code.code, 'evil')).status).toBe(429);
    for (let pupils = 0; pupils < 100; pupils += 1) expect((await guess(code.code, 'school')).status).toBe(200);
  });

  it('S1: a thousand wrong ones an hour from everywhere slow down whoever guesses, not who has the code', async () => {
    const { ask, code } = await aTeam();
    for (let tries = 0; tries < 1000; tries += 1)
      await ask('GET', '/joining/0000-0000', { from: `bot ${tries % 250}` });
    expect((await ask('GET', '/joining/0000-0000', { from: 'bot 1' })).status).toBe(429);
    expect((await ask('GET', `/joining/${code.code}`, { from: 'school' })).status).toBe(200);
  });
});

describe('a member', () => {
  it('moves to another device, and a lost phone’s key ends when a trainer moves them', async () => {
    const { ask, code, join, newKey, session, team } = await aTeam();
    const ada = await join(code.code, 'Ada');
    const moving = (await ask<Code>('POST', '/me/moving', { key: ada.key })).body;
    const phone = newKey();
    expect((await ask('POST', `/moving/${moving.code}`, { body: { key: phone } })).status).toBe(201);
    // Sent again because the answer was lost.
    expect((await ask('POST', `/moving/${moving.code}`, { body: { key: phone } })).status).toBe(201);
    expect((await ask('POST', `/moving/${moving.code}`, { body: { key: newKey() } })).status).toBe(404);
    for (const key of [ada.key, phone]) expect((await ask('GET', '/me', { key })).status).toBe(200);
    const lost = (await ask<Code>('POST', `/teams/${team.id}/members/${ada.id}/moving`, { session })).body;
    const third = newKey();
    await ask('POST', `/moving/${lost.code}`, { body: { key: third } });
    expect(
      await Promise.all([ada.key, phone, third].map(async (key) => (await ask('GET', '/me', { key })).status)),
    ).toEqual([401, 401, 200]);
  });

  it('S1: guessing moving codes with a key of one’s own counts as guessing', async () => {
    const { ask, code, join } = await aTeam();
    const ada = await join(code.code, 'Ada');
    const statuses = new Set<number>();
    for (let tries = 0; tries < 70; tries += 1)
      statuses.add((await ask('POST', '/moving/0000-0000', { body: { key: ada.key }, from: 'ada' })).status);
    expect(statuses).toEqual(new Set([201, 429]));
  });

  it('is renamed, hidden, removed and brought back; each is in the log, by id alone', async () => {
    const { ask, code, join, session, team } = await aTeam();
    const ada = await join(code.code, 'Ada');
    const at = `/teams/${team.id}/members/${ada.id}`;
    type Changed = { member: Member; undo: string };
    const renamed = (await ask<Changed>('PATCH', at, { session, body: { name: 'Ada L.', hidden: true } })).body;
    expect(renamed.member).toMatchObject({ name: 'Ada L.', hidden: true });
    const back = (undo: string) => ask('POST', `/teams/${team.id}/undo/${undo}`, { session });
    expect((await back(renamed.undo)).status).toBe(204);
    expect((await back(renamed.undo)).status).toBe(404);
    const [member] = (await ask<TeamPage>('GET', `/teams/${team.id}`, { session })).body.members;
    expect(member).toMatchObject({ name: 'Ada', hidden: false });
    const removed = (await ask<{ undo: string }>('DELETE', at, { session })).body.undo;
    expect((await ask('GET', '/me', { key: ada.key })).status).toBe(401);
    expect((await back(removed)).status).toBe(204);
    expect((await ask('GET', '/me', { key: ada.key })).status).toBe(200);
    const lines = (
      await ask<{ lines: { did: string; about?: string; who: string }[] }>('GET', `/teams/${team.id}/audit`, {
        session,
      })
    ).body.lines;
    expect(lines.map(({ did }) => did)).toEqual([
      'undone',
      'member-removed',
      'undone',
      'member-hidden',
      'member-renamed',
      'member-joined',
      'code-renewed',
      'team-made',
    ]);
    expect(JSON.stringify(lines)).not.toContain('Ada');
    expect(lines[1]?.who).toBe('Ms Okafor');
  });

  it('cannot be brought back when somebody took the name, nor after a day', async () => {
    const { ask, code, join, session, team, later, signIn } = await aTeam();
    const ada = await join(code.code, 'Ada');
    const at = `/teams/${team.id}/members/${ada.id}`;
    const { undo } = (await ask<{ undo: string }>('DELETE', at, { session })).body;
    const other = await join(code.code, 'Ada');
    const taken = await ask<{ code: string }>('POST', `/teams/${team.id}/undo/${undo}`, { session });
    expect(taken.body.code).toBe('too-late-to-undo');
    const gone = (await ask<{ undo: string }>('DELETE', `/teams/${team.id}/members/${other.id}`, { session })).body
      .undo;
    const me = (await ask<{ trainer: { id: string } }>('GET', '/trainer', { session })).body.trainer.id;
    const link = (await ask<{ link: string }>('POST', '/trainer/links', { session, body: { trainer: me } })).body.link;
    later(24);
    const next = await signIn(link);
    const late = await ask<{ code: string }>('POST', `/teams/${team.id}/undo/${gone}`, { session: next });
    expect(late.body.code).toBe('too-late-to-undo');
  });

  it('S11: erases themselves, and nothing of them is left but an id', async () => {
    const { ask, code, join, database, session, team } = await aTeam();
    const ada = await join(code.code, 'Ada Lovelace');
    await ask('PATCH', `/teams/${team.id}/members/${ada.id}`, { session, body: { name: 'Ada King' } });
    expect((await ask('DELETE', '/me', { key: ada.key })).status).toBe(204);
    expect((await ask('GET', '/me', { key: ada.key })).status).toBe(401);
    const tables = await database.read((sql) =>
      sql.all<{ name: string }>("select name from sqlite_master where type = 'table'"),
    );
    for (const { name } of tables) {
      const rows = await database.read((sql) => sql.all(`select * from ${name}`));
      expect(JSON.stringify(rows), name).not.toMatch(/Ada|Lovelace|King/);
    }
    expect(await database.read((sql) => sql.all('select id, kind from erased'))).toMatchObject([
      { id: ada.id, kind: 'member' },
    ]);
  });
});
