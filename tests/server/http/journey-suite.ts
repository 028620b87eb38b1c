/** A training day from the first link to the last erasure, on any database: every route is asked well at least once. */
import { describe, expect, it } from 'vitest';
import { writeResultFile } from '../../../src/record/result-file.ts';
import type { Database } from '../../../src/server/store/sql.ts';
import type { Board } from '../../../src/team/board.ts';
import { ROUTES } from '../../../src/team/routes.ts';
import type { Code, Member, Team } from '../../../src/team/shapes.ts';
import { sampleAssignment } from '../../team/an-assignment.ts';
import { aJudgedServer, playBy, stories } from './a-judged-server.ts';
import { aDevice } from './a-passkey.ts';

/** @param open a new, empty database in today's form */
export function journeySuite(name: string, open: () => Promise<Database>): void {
  describe(`a training day on ${name}`, () => {
    it('goes well from the first link to the last erasure', async () => {
      const database = await open();
      const all = stories(2);
      const { ask, firstTrainer, makeTeam, join, newKey, settled, signIn, log, server, clock } = await aJudgedServer(
        all,
        database,
      );
      const session = await firstTrainer('Ms Okafor');
      const { team, code } = await makeTeam(session, 'Front desk');
      const at = `/teams/${team.id}`;
      const well = async <Body = never>(method: string, path: string, asked: Parameters<typeof ask>[2] = {}) => {
        const answer = await ask<Body>(method, path, asked);
        expect([method, path, answer.status < 300, answer.status < 300 || answer.text]).toEqual([
          method,
          path,
          true,
          true,
        ]);
        return answer;
      };
      await well('GET', '/health');
      await well('GET', '/openapi.json');
      await well('GET', `/joining/${code.code}`);

      // All at once, two of them under one name: one of the two is refused.
      const names = ['Ada', 'Bo', 'Cem', 'Dee', 'Eve', 'Eve'];
      const tried = await Promise.all(
        names.map((called) =>
          ask<{ member: { id: string } }>('POST', `/joining/${code.code}`, { body: { name: called, key: newKey() } }),
        ),
      );
      expect(tried.map(({ status }) => status).sort()).toEqual([201, 201, 201, 201, 201, 409]);
      const people = [];
      for (const called of ['Fay', 'Gil', 'Hua', 'Ian']) people.push(await join(code.code, called));
      const [fay, gil, hua, ian] = people as [
        (typeof people)[0],
        (typeof people)[0],
        (typeof people)[0],
        (typeof people)[0],
      ];

      const list = sampleAssignment(all, 1);
      await well('POST', `${at}/lists`, {
        session,
        body: { text: list.text, closes: clock() + 10_000_000, attempts: 2 },
      });
      await Promise.all(
        people.flatMap(({ key, id }, index) =>
          all.flatMap((scenario) => [
            well('PUT', `/plays/${playBy(id, scenario, index).record.attempt}`, {
              key,
              body: { record: playBy(id, scenario, index).record },
            }),
            well('PUT', `/plays/${playBy(id, scenario, index, list.id).record.attempt}`, {
              key,
              body: { record: playBy(id, scenario, index, list.id).record },
            }),
          ]),
        ),
      );
      await settled();
      const stepped = sampleAssignment(all.slice(0, 1), 2);
      await well('POST', `${at}/lists`, { session, body: { text: stepped.text, stepped: true } });
      const [scenario, name] = [stepped.scenarios[0]?.id ?? '', '5'.repeat(32)];
      await well('GET', `/lists/${stepped.id}/stepped`, fay);
      await well('GET', `/lists/${stepped.id}/stepped/brief?scenario=${scenario}`, fay);
      await well('PUT', `/stepped/${name}`, { ...fay, body: { list: stepped.id, scenario } });
      const turn = (await well<{ chain: string; look: { moves: { id: string }[] } }>('GET', `/stepped/${name}`, fay))
        .body;
      const move = { number: 0, chain: turn.chain, move: turn.look.moves[0]?.id };
      await Promise.all([1, 2, 3].map(() => well('POST', `/stepped/${name}/moves`, { ...fay, body: move })));
      for (const path of ['/me', '/plays', '/board', `/board?list=${list.id}&plays=best`])
        await well('GET', path, { key: fay.key });
      await well('PUT', '/me/now', { key: fay.key, body: { scenario: 'x' } });
      await well('PATCH', '/me', { key: fay.key, body: { ranked: true, name: 'Fay A.' } });
      const board = (await well<Board>('GET', `${at}/board`, { session })).body;
      expect(board.rows.filter(({ average }) => average.plays > 0).map(({ name, tries }) => [name, tries])).toEqual([
        ['Fay A.', 4],
        ['Gil', 4],
        ['Hua', 4],
        ['Ian', 4],
      ]);
      for (const path of [
        '',
        '/room',
        '/plays',
        '/export',
        '/export?as=csv',
        '/audit',
        '/events',
        `/lists/${list.id}/progress`,
      ])
        await well('GET', `${at}${path}`, { session });
      await well('GET', '/trainer/teams', { session });

      const device = aDevice();
      const challenge = async () => (await well<{ challenge: string }>('POST', '/passkeys/challenge')).body.challenge;
      await well('POST', '/trainer/passkeys', { session, body: device.add(await challenge()) });
      await well('POST', '/passkeys/sign-in', { body: device.use(await challenge()) });
      await well('DELETE', '/trainer/passkeys', { session });

      const phone = newKey();
      await well('POST', `/moving/${(await well<Code>('POST', '/me/moving', { key: gil.key })).body.code}`, {
        body: { key: phone },
      });
      const lost = (await well<Code>('POST', `${at}/members/${gil.id}/moving`, { session })).body;
      await well('POST', `/moving/${lost.code}`, { body: { key: newKey() } });
      expect((await ask('GET', '/me', { key: phone })).status).toBe(401);

      const undone = async (done: { undo: string | null }) => well('POST', `${at}/undo/${done.undo}`, { session });
      type Undo = { undo: string | null };
      await undone(
        (await well<Undo>('POST', `${at}/members/${hua.id}/merge`, { session, body: { from: ian.id } })).body,
      );
      await undone(
        (await well<Undo>('PATCH', `${at}/members/${hua.id}`, { session, body: { name: 'Hua B.', hidden: true } }))
          .body,
      );
      await undone((await well<Undo>('DELETE', `${at}/members/${hua.id}`, { session })).body);
      await undone((await well<Undo>('PATCH', at, { session, body: { name: 'Back desk', goal: { plays: 20 } } })).body);
      await undone((await well<Undo>('DELETE', `${at}/lists/${list.id}`, { session })).body);
      const text = writeResultFile('Jo', [playBy('jo', all[0] as (typeof all)[0], 9).record]);
      await undone((await well<Undo & { member: Member }>('POST', `${at}/files`, { session, body: { text } })).body);
      await undone((await well<Undo>('DELETE', at, { session })).body);
      const after = (await well<{ team: Team; members: Member[] }>('GET', at, { session })).body;
      expect(after.members.map(({ name }) => name)).toEqual([
        'Ada',
        'Bo',
        'Cem',
        'Dee',
        'Eve',
        'Fay A.',
        'Gil',
        'Hua',
        'Ian',
      ]);
      expect(after.members.filter(({ plays }) => plays > 0).map(({ plays }) => plays)).toEqual([4, 4, 4, 4]);

      await well('POST', `${at}/code`, { session, body: { hours: 2 } });
      await well('DELETE', `${at}/code`, { session });
      await well('PATCH', '/trainer', { session, body: { name: 'Ms O.' } });
      await well('GET', '/trainer', { session });
      const { link } = (await well<{ link: string }>('POST', '/trainer/links', { session, body: { team: team.id } }))
        .body;
      const colleague = await signIn(link, 'Colleague');
      await well('DELETE', `${at}/members/${ian.id}?erase=true`, { session: colleague });
      await well('DELETE', '/me', { key: hua.key });
      await well('POST', '/trainer/sign-out', { session: colleague });

      const asked = new Set(log.filter(({ status }) => status < 300).map(({ method, route }) => `${method} ${route}`));
      expect(
        Object.values(ROUTES)
          .map(({ method, path }) => `${method} ${path}`)
          .filter((one) => !asked.has(one)),
      ).toEqual([]);
      expect(log.filter(({ status }) => status >= 500)).toEqual([]);
      server.close();
      await database.close();
    });
  });
}
