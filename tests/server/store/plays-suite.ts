/** What is kept of plays, the same on every database. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { erasePlay } from '../../../src/server/store/erase-plays.ts';
import { eventsAfter } from '../../../src/server/store/events.ts';
import {
  type Arrival,
  givePlays,
  keepPlay,
  NobodyThere,
  notePointsGiven,
  type Outcome,
  PlayDiffers,
  playsOf,
  settlePlay,
  waiting,
} from '../../../src/server/store/plays.ts';
import type { Database } from '../../../src/server/store/sql.ts';
import { keepStory, storyNamed } from '../../../src/server/store/stories.ts';
import { totalsFromRows, totalsKept } from '../../../src/server/store/totals.ts';
import { verifyPlays } from '../../../src/server/store/verify-plays.ts';
import { aTeam, bareRecord, idOf } from './a-team.ts';
import { history, modelTeam } from './team-model.ts';

const counted = (points: number): Outcome => ({ state: 'counted', points, score: points, ending: 'end', card: '{}' });

/** @param open a new, empty database @param histories how many random ones are tried */
export function playsSuite(name: string, open: () => Promise<Database>, histories: number): void {
  describe(`plays in ${name}`, () => {
    let database: Database;
    let teams = 0;
    beforeAll(async () => {
      database = await open();
    });
    afterAll(() => database.close());

    async function team(people = 2) {
      teams += 1;
      const id = idOf(teams * 1000);
      const members = Array.from({ length: people }, (_, index) => idOf(teams * 1000 + index + 1));
      await aTeam(database, id, members);
      return { id, members: members as [string, string] };
    }
    const arrival = (team: string, member: string, nth: number, more: Partial<Arrival> = {}): Arrival => ({
      team,
      member,
      attempt: idOf(nth),
      class: 'replayed',
      record: bareRecord(idOf(nth), 1),
      received: 1000 + nth,
      ...more,
    });
    const keep = (one: Arrival) => database.write((sql) => keepPlay(sql, one));
    const faults = () => database.read((sql) => verifyPlays(sql));

    it('keeps a play once, however often and in whatever form it comes (D3)', async () => {
      const { id, members } = await team();
      const record = bareRecord(idOf(1), 1);
      const turned = Object.fromEntries(Object.entries(record).reverse());
      const all = await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          keep(
            arrival(id, members[0], 1, { record: index % 2 ? record : turned, received: 1000 + index * 86_400_000 }),
          ),
        ),
      );
      expect(all.filter(({ isNew }) => isNew)).toHaveLength(1);
      expect(new Set(all.map(({ play }) => JSON.stringify(Object.entries(play).sort()))).size).toBe(1);
      expect(await database.read((sql) => playsOf(sql, { team: id, most: 10 }))).toHaveLength(1);
      expect(all[0]?.play).toMatchObject({ sequence: 1, state: 'waiting', scenario: 'story-1', list: null });
    });

    it('refuses another play under the same name, also from another person (D3)', async () => {
      const { id, members } = await team();
      await keep(arrival(id, members[0], 1));
      await expect(keep(arrival(id, members[0], 1, { record: bareRecord(idOf(1), 2) }))).rejects.toThrow(PlayDiffers);
      await expect(keep(arrival(id, members[1], 1))).rejects.toThrow(PlayDiffers);
      // In another team it is another play.
      const other = await team();
      expect((await keep(arrival(other.id, other.members[0], 1))).isNew).toBe(true);
    });

    it('takes nothing for somebody of another team', async () => {
      const [one, other] = [await team(), await team()];
      await expect(keep(arrival(one.id, other.members[0], 1))).rejects.toThrow(NobodyThere);
    });

    it('keeps what nobody can read: it is judged later', async () => {
      const { id, members } = await team();
      const { play } = await keep(arrival(id, members[0], 3, { record: ['no', { record: true }] }));
      expect(play).toMatchObject({ state: 'waiting', scenario: null, rules: null });
    });

    it('counts on in each team by itself, whatever the clock says (D9)', async () => {
      const { id, members } = await team();
      const times = [5_000_000, 10, 99_000_000, 11, 0];
      for (const [index, received] of times.entries()) await keep(arrival(id, members[0], index, { received }));
      const rows = await database.read((sql) => playsOf(sql, { team: id, most: 10 }));
      expect(rows.map(({ sequence, received }) => [sequence, received])).toEqual(
        times.map((at, index) => [index + 1, at]),
      );
      expect(await database.read((sql) => playsOf(sql, { team: id, after: 3, most: 1 }))).toHaveLength(1);
    });

    it('settles a play once, with its total and its event (D4)', async () => {
      const { id, members } = await team();
      await keep(arrival(id, members[0], 1));
      const { play } = await keep(arrival(id, members[0], 2, { story: 'a text' }));
      expect(play.brought).toBe('a text');
      const settle = (nth: number, outcome: Outcome) =>
        database.write((sql) => settlePlay(sql, { team: id, attempt: idOf(nth) }, outcome, 77));
      expect(await settle(2, counted(80))).toMatchObject({ state: 'counted', points: 80, brought: null });
      expect(await settle(2, counted(10))).toBeUndefined();
      expect(await settle(1, { state: 'refused', why: 'seal-broken' })).toMatchObject({ why: 'seal-broken' });
      const events = await database.read((sql) => eventsAfter(sql, id, 0, 10));
      expect(events.map(({ sequence, did, about }) => [sequence, did, about])).toEqual([
        [1, 'play-counted', idOf(2)],
        [2, 'play-refused', idOf(1)],
      ]);
      const totals = await database.read((sql) => totalsKept(sql));
      expect(totals.find((one) => one.team === id)).toMatchObject({ plays: 1, first_points: 80, sum_points: 80 });
      await database.write((sql) => notePointsGiven(sql, { team: id, attempt: idOf(2) }, '{"areas":{}}'));
      expect(await faults()).toEqual([]);
    });

    it('waits again once the story is known that was missing (I7)', async () => {
      const { id, members } = await team();
      const { play } = await keep(arrival(id, members[0], 1, { record: bareRecord(idOf(1), 40) }));
      const unknown = { state: 'refused', why: 'rules-unknown' } as const;
      await database.write((sql) => settlePlay(sql, play, unknown, 1));
      const story = { rules: String(play.rules), words: String(play.words), text: 'the story' };
      expect(await database.write((sql) => keepStory(sql, story))).toBe(true);
      expect(await database.write((sql) => keepStory(sql, story))).toBe(false);
      expect(await database.read((sql) => storyNamed(sql, story.rules, 'other words'))).toMatchObject(story);
      const [now] = (await database.read((sql) => waiting(sql, 100))).filter((one) => one.team === id);
      expect(now).toMatchObject({ state: 'waiting', why: null });
      // And it may come with the play itself, sent again.
      await database.write((sql) => settlePlay(sql, play, unknown, 1));
      const again = await keep(arrival(id, members[0], 1, { record: bareRecord(idOf(1), 40), story: 'the story' }));
      expect(again.play).toMatchObject({ state: 'waiting', brought: 'the story' });
      expect(await faults()).toEqual([]);
    });

    it(`is what a small model says after any history: sent, sent again, settled, merged, erased (D3, D4; ${histories} histories)`, async () => {
      let run = 0;
      await fc.assert(
        fc.asyncProperty(history, async (commands) => {
          run += 1;
          const model = modelTeam(1_000_000_000 + run * 100);
          await aTeam(database, model.team, model.members);
          for (const command of commands) await model.run(database, command);
          const [rows, totals, kept, odd] = await database.read(async (sql) => [
            await playsOf(sql, { team: model.team, most: 1000 }),
            (await totalsKept(sql)).filter(({ team }) => team === model.team),
            (await totalsFromRows(sql)).filter(({ team }) => team === model.team),
            await verifyPlays(sql),
          ]);
          expect(rows.map(({ attempt, member, state, points }) => ({ attempt, member, state, points }))).toEqual(
            model.rows(),
          );
          expect(totals.map((one) => ({ ...one }))).toEqual(kept.map((one) => ({ ...one })));
          expect(totals.map(({ member, story, plays, sum_points }) => [member, story, plays, sum_points])).toEqual(
            model.totals(),
          );
          expect(odd.filter(({ team }) => team === model.team)).toEqual([]);
          await database.write((sql) => sql.run('delete from team where id = ?', model.team));
        }),
        { numRuns: histories },
      );
    });

    it('takes for the first play what is known to have been begun first, by no clock (D9)', async () => {
      const { id, members } = await team();
      const come = async (nth: number, device: string | undefined, order: number) => {
        const record = bareRecord(idOf(nth), 1, order);
        const { play } = await keep(arrival(id, members[0], nth, { record, device }));
        await database.write((sql) => settlePlay(sql, play, counted(nth * 10), 5));
        const [total] = (await database.read((sql) => totalsKept(sql))).filter((one) => one.team === id);
        return [total?.first_points, total?.plays];
      };
      const gaps = () =>
        database.read((sql) => sql.all<{ sequence: number }>('select sequence from gap where team = ?', id));
      expect(await come(1, 'phone', 7)).toEqual([10, 1]);
      // Another device counts for itself, and nobody counted where there is a nought, or no device.
      expect(await come(2, 'laptop', 1)).toEqual([10, 2]);
      expect(await come(3, 'phone', 0)).toEqual([10, 3]);
      expect(await come(4, undefined, 2)).toEqual([10, 4]);
      expect(await come(5, 'phone', 9)).toEqual([10, 5]);
      expect(await gaps()).toEqual([]);
      // Begun before the first on the same phone: so it was begun before anything of the laptop came, too.
      expect(await come(6, 'phone', 3)).toEqual([60, 6]);
      expect(await gaps()).toMatchObject([{ sequence: 1 }]);
      // What another device counted says nothing here.
      expect(await come(7, 'tablet', 2)).toEqual([60, 7]);
      expect(await faults()).toEqual([]);
    });

    it('moves plays to whom they belong, and erases what is to go; the chain still holds (D7, S11)', async () => {
      const { id, members } = await team();
      for (const nth of [1, 2, 3]) {
        const { play } = await keep(arrival(id, members[nth % 2] as string, nth));
        await database.write((sql) => settlePlay(sql, play, counted(nth * 10), 5));
      }
      await database.write((sql) => givePlays(sql, id, members[1], members[0]));
      await database.write((sql) => erasePlay(sql, { team: id, attempt: idOf(1) }, 9));
      const totals = (await database.read((sql) => totalsKept(sql))).filter((one) => one.team === id);
      expect(
        totals.map(({ member, plays, first_points, best_points, sum_points }) => [
          member,
          plays,
          first_points,
          best_points,
          sum_points,
        ]),
      ).toEqual([[members[0], 2, 20, 30, 50]]);
      expect(await faults()).toEqual([]);
    });

    it('reports each of many changes to a row, and a row that went (D7)', async () => {
      const { id, members } = await team();
      for (const nth of [1, 2, 3]) {
        const { play } = await keep(arrival(id, members[0], nth));
        await database.write((sql) => settlePlay(sql, play, counted(nth * 10), 5));
      }
      const { play } = await keep(arrival(id, members[0], 4));
      const spoil = (sql: string, ...values: (string | number)[]) => database.write((one) => one.run(sql, ...values));
      const columns: readonly [string, string | number][] = [
        ['received', 1],
        ['class', 'stepped'],
        ['body', `${play.body} `],
        ['body_hash', 'x'],
        ['claims', '{}'],
        ['brought', ''],
        ['title', 'Story 2'],
        ['list', 'x'],
        ['state', 'counted'],
        ['why', 'x'],
        ['points', 99],
        ['score', 1],
        ['card', '{"a":1}'],
        ['given', '{}'],
        ['device', 'x'],
        ['row_hash', 'x'],
        ['sequence', 99],
      ];
      for (const [column, value] of columns) {
        const before = await database.read((sql) =>
          sql.one(`select ${column} as was from play where attempt = ? and team = ?`, idOf(4), id),
        );
        await spoil(`update play set ${column} = ? where attempt = ? and team = ?`, value, idOf(4), id);
        expect((await faults()).length, column).toBeGreaterThan(0);
        await database.write((sql) =>
          sql.run(`update play set ${column} = ? where attempt = ? and team = ?`, before?.was ?? null, idOf(4), id),
        );
        expect(await faults(), column).toEqual([]);
      }
      await spoil('update total set sum_points = sum_points + 1 where team = ?', id);
      expect(await faults()).toMatchObject([{ kind: 'total-wrong' }, { kind: 'total-wrong' }]);
      await spoil('update total set sum_points = sum_points - 1 where team = ?', id);
      await spoil('delete from play where attempt = ? and team = ?', idOf(4), id);
      expect(await faults()).toMatchObject([{ kind: 'play-missing', about: '4' }]);
      await spoil('delete from arrival where sequence = 4 and team = ?', id);
      expect(await faults()).toMatchObject([{ kind: 'chain-broken' }]);
      await spoil('delete from team where id = ?', id);
    });
  });
}
