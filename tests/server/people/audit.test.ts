import { expect, it } from 'vitest';
import { brokenLines, linesOf, note } from '../../../src/server/people/audit.ts';
import { sweep } from '../../../src/server/people/erase.ts';
import { aServer } from '../http/a-server.ts';

it('S10: the log is a chain: a line that is changed, moved or missing is found', async () => {
  const { database, moment, firstTrainer, makeTeam } = await aServer();
  const { team } = await makeTeam(await firstTrainer(), 'Front desk');
  for (const about of ['a', 'b', 'c', 'd']) await moment((now) => note(now, team.id, 'server', 'member-hidden', about));
  const broken = () => database.read((sql) => brokenLines(sql, team.id));
  expect(await broken()).toEqual([]);
  const change = (statement: string) => database.write((sql) => sql.run(statement));
  await change("update audit set about = 'x' where sequence = 4");
  expect(await broken()).toEqual([4]);
  await change("update audit set about = 'b' where sequence = 4");
  expect(await broken()).toEqual([]);
  await change('update audit set at = at + 1 where sequence = 3');
  expect(await broken()).toEqual([3]);
  await change('delete from audit where sequence = 3');
  expect(await broken()).toEqual([4, 5, 6]);
});

it('S10: whoever writes has no line break or column of another line in it, and the newest come first', async () => {
  const { database, moment, firstTrainer, makeTeam } = await aServer();
  const { team } = await makeTeam(await firstTrainer('Evil\u0020Name'), 'Front desk');
  await moment((now) => note(now, team.id, 'server', 'undone', '","did":"erased\n'));
  const lines = await database.read((sql) => linesOf(sql, team.id));
  expect(lines.map(({ did }) => did)).toEqual(['undone', 'code-renewed', 'team-made']);
  const older = await database.read((sql) => linesOf(sql, team.id, 3));
  expect(older.map(({ sequence }) => sequence)).toEqual([2, 1]);
});

it('S11: what was put away or taken out is erased after a day, with everything that is over', async () => {
  const { database, moment, firstTrainer, makeTeam, join, ask, later } = await aServer();
  const session = await firstTrainer();
  const [kept, gone] = [await makeTeam(session, 'Kept'), await makeTeam(session, 'Gone')];
  const ada = await join(kept.code.code, 'Ada');
  await join(kept.code.code, 'Bo');
  await join(gone.code.code, 'Cem');
  await ask('DELETE', `/teams/${kept.team.id}/members/${ada.id}`, { session });
  await ask('DELETE', `/teams/${gone.team.id}`, { session });
  expect((await ask('GET', `/teams/${gone.team.id}`, { session })).status).toBe(404);
  const names = async () => {
    const rows = await database.read((sql) => sql.all<{ name: string }>('select name from member order by name'));
    return rows.map(({ name }) => name);
  };
  await moment(sweep);
  expect(await names()).toEqual(['Ada', 'Bo', 'Cem']);
  later(24);
  await moment(sweep);
  expect(await names()).toEqual(['Bo']);
  const left = await database.read((sql) => sql.all<{ id: string }>('select id from team'));
  expect(left.map(({ id }) => id)).toEqual([kept.team.id]);
  for (const table of ['undo', 'session', 'link', 'join_code', 'moving_code'])
    expect(await database.read((sql) => sql.all(`select * from ${table}`)), table).toEqual([]);
});

it('a team that was put away is brought back within a day', async () => {
  const { firstTrainer, makeTeam, ask, join, moment } = await aServer();
  const session = await firstTrainer();
  const { team, code } = await makeTeam(session, 'Front desk');
  const ada = await join(code.code, 'Ada');
  const { undo } = (await ask<{ undo: string }>('DELETE', `/teams/${team.id}`, { session })).body;
  expect((await ask('GET', '/me', { key: ada.key })).status).toBe(401);
  await moment(sweep);
  expect((await ask('POST', `/teams/${team.id}/undo/${undo}`, { session })).status).toBe(204);
  expect((await ask('GET', '/me', { key: ada.key })).status).toBe(200);
});
