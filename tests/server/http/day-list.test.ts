/** I2: a day of a list that is played in the browser. How somebody begins is held against what their player left before. */
import { describe, expect, it } from 'vitest';
import { assignmentHash, writeAssignment } from '../../../src/assignment/assignment.ts';
import type { PlayRecord } from '../../../src/record/record.ts';
import type { Scenario } from '../../../src/scenario/format.ts';
import type { Progress, TeamPlay } from '../../../src/team/shapes.ts';
import { after, MOVES, playsFor, withADay, worked } from '../../assignment/a-day.ts';
import { resealed } from '../../record/a-record.ts';
import { aPlan } from '../../shift/a-shift.ts';
import { aJudgedServer } from './a-judged-server.ts';

const list = withADay();
const id = assignmentHash(list);
const { well, badly } = MOVES;
/** Days that leave other things behind: who was served well hands on, who was served badly does not. */
const good = playsFor(list, worked([well, well, well]));
const bad = playsFor(list, worked([badly, badly, badly]));
/** The same plays under other names, as another attempt makes them. */
const renamed = (plays: readonly PlayRecord[], nth: number): readonly PlayRecord[] =>
  plays.map((play, at) => resealed({ ...play, attempt: `${nth}${play.attempt.slice(1)}`, order: nth * 10 + at }));

async function aTeam(attempts = 1) {
  const scenarios = [...aPlan().scenarios, after] as readonly Scenario[];
  const server = await aJudgedServer(scenarios);
  const session = await server.firstTrainer('Ms Okafor');
  const { team, code } = await server.makeTeam(session, 'Front desk');
  const [ada, bo] = [await server.join(code.code, 'Ada'), await server.join(code.code, 'Bo')];
  const at = `/teams/${team.id}`;
  await server.ask('POST', `${at}/lists`, { session, body: { text: writeAssignment(list), attempts } });
  const send = async (record: PlayRecord | undefined, { key } = ada) => {
    const answer = await server.ask('PUT', `/plays/${record?.attempt}`, { key, body: { record } });
    expect(answer.status).toBe(202);
    await server.settled();
  };
  /** What became of each play, in the order in which they came. */
  const told = async ({ key } = ada) => {
    const { plays } = (await server.ask<{ plays: TeamPlay[] }>('GET', '/plays', { key })).body;
    return plays.map(({ result }) => (result.state === 'refused' ? result.why : result.state));
  };
  const progress = async () =>
    (await server.ask<{ people: Progress[] }>('GET', `${at}/lists/${id}/progress`, { session })).body.people;
  return { ...server, session, at, ada, bo, send, told, progress };
}

describe('I2: a day of a list', () => {
  it('begins differently after another day, or nothing here would be shown', () => {
    const carried = (plays: readonly PlayRecord[]) => JSON.stringify(plays.map((play) => play.carried));
    expect(carried(good)).not.toBe(carried(bad));
    expect(good).toHaveLength(4);
  });

  it('counts as it was played', async () => {
    for (const plays of [good, bad]) {
      const { send, told, progress } = await aTeam();
      for (const play of plays) await send(play);
      expect(await told()).toEqual(['counted', 'counted', 'counted', 'counted']);
      expect((await progress())[0]).toMatchObject({ served: 4, attempts: 1 });
    }
  });

  it('counts in whatever order it comes: whoever comes too early is looked at again', async () => {
    const { send, told } = await aTeam();
    const [first, second, third] = bad;
    await send(third);
    expect(await told()).toEqual(['before-missing']);
    await send(second);
    expect(await told()).toEqual(['before-missing', 'before-missing']);
    await send(first);
    expect(await told()).toEqual(['counted', 'counted', 'counted']);
  });

  it('all of it at once, too', async () => {
    const { ask, ada, settled, told } = await aTeam();
    for (const record of bad.toReversed())
      await ask('PUT', `/plays/${record.attempt}`, { key: ada.key, body: { record } });
    await settled();
    expect(await told()).toEqual(['counted', 'counted', 'counted', 'counted']);
  });

  it('is refused for whoever begins as though the plays before had been others', async () => {
    const { send, told } = await aTeam();
    const at = good.findIndex((play, nth) => String(play.carried) !== String(bad[nth]?.carried));
    expect(at).toBeGreaterThan(0);
    for (const play of bad.slice(0, at)) await send(play);
    await send(good[at]);
    expect((await told()).at(-1)).toBe('does-not-follow');
  });

  it('follows from one’s own plays alone', async () => {
    const { send, told, bo } = await aTeam();
    for (const play of bad.slice(0, 2)) await send(play);
    await send(bad[2], bo);
    expect(await told(bo)).toEqual(['before-missing']);
  });

  it('follows from a play of the same attempt or an earlier one, and never from one begun after it', async () => {
    const { send, told } = await aTeam(2);
    for (const play of renamed(good, 1)) await send(play);
    for (const play of renamed(bad, 2)) await send(play);
    expect(new Set(await told())).toEqual(new Set(['counted']));
    const late = await aTeam(2);
    const [first, second] = renamed(bad, 3);
    // On one device, of which the first was begun after the second.
    await late.send(first && resealed({ ...first, order: 90 }));
    await late.send(second && resealed({ ...second, order: 80 }));
    expect(await late.told()).toEqual(['counted', 'before-missing']);
  });

  it('is found when the rows of two people turn out to be one person’s', async () => {
    const { send, told, bo, ada, ask, session, at, settled } = await aTeam();
    await send(bad[0]);
    await send(bad[1], bo);
    expect(await told(bo)).toEqual(['before-missing']);
    const merged = await ask('POST', `${at}/members/${ada.id}/merge`, { session, body: { from: bo.id } });
    expect(merged.status).toBeLessThan(300);
    await settled();
    expect(await told()).toEqual(['counted', 'counted']);
  });
});
