import { describe, expect, it } from 'vitest';
import { assignmentHash, assignmentOf, writeAssignment } from '../../../src/assignment/assignment.ts';
import type { PlayRecord } from '../../../src/record/record.ts';
import { writeScenario } from '../../../src/scenario/write-scenario.ts';
import { judge, type PlayToJudge, weigh } from '../../../src/server/verify/judge.ts';
import { PlayCard } from '../../../src/team/card.ts';
import { newScenarioChecked, recordOf, resealed, withHintsAt } from '../../record/a-record.ts';
import { sample } from '../../sample.ts';
import { aWholePlay } from './whole-plays.ts';

const scenario = newScenarioChecked();
const library = ({ id }: { readonly id: string }) => (id === scenario.id ? scenario : undefined);
const none = () => undefined;
const toJudge = (record: PlayRecord, more: Partial<PlayToJudge> = {}): PlayToJudge => ({
  attempt: record.attempt,
  body: JSON.stringify(record),
  stories: [],
  ...more,
});
const verdictOf = (record: PlayRecord, more: Partial<PlayToJudge> = {}) => judge(toJudge(record, more), library);
const play = aWholePlay(scenario, 1);

describe('judging a play', () => {
  it('works the score out again, whatever the browser says of it', () => {
    const verdict = verdictOf(play.record, { claims: { points: 100, score: 100 } });
    expect(verdict).toMatchObject({ state: 'counted', points: play.points, score: play.score, ending: play.ending });
    if (verdict.state === 'counted') expect(verdict.card.marks).toContain('claims-differ');
    const honest = verdictOf(play.record, { claims: { points: play.points, score: play.score } });
    if (honest.state === 'counted') expect(honest.card.marks).not.toContain('claims-differ');
  });

  it('takes the points of hints from the score alone', () => {
    const hinted = withHintsAt(play.record, [0]);
    const verdict = verdictOf(hinted);
    if (verdict.state === 'counted') {
      expect([verdict.points, verdict.score, verdict.card.hints]).toEqual([
        play.points,
        Math.max(0, play.points - 5),
        1,
      ]);
    } else expect(verdict.why).toBe('moves-do-not-fit');
  });

  it.each<[string, (record: PlayRecord) => unknown, string]>([
    ['no record at all', () => 7, 'unreadable'],
    ['a list', () => [], 'unreadable'],
    ['another kind of file', (record) => ({ ...record, kind: 'counterpart-results' }), 'unreadable'],
    ['a field more', (record) => ({ ...record, score: 100 }), 'unreadable'],
    ['a reserved name', (record) => ({ ...record, constructor: 1 }), 'unreadable'],
    ['another name than it was sent under', (record) => resealed({ ...record, attempt: '0'.repeat(32) }), 'unreadable'],
    ['rules nobody knows', (record) => resealed({ ...record, rules: '0'.repeat(64) }), 'rules-unknown'],
    ['a rule book of later', (record) => ({ ...record, engine: 99 }), 'rules-unknown'],
    ['a form of later', (record) => ({ ...record, format: 99 }), 'rules-unknown'],
    ['a rule book that never was', (record) => ({ ...record, engine: 0 }), 'unreadable'],
    ['a changed move', (record) => ({ ...record, moves: record.moves.slice(1) }), 'seal-broken'],
    ['a dropped move', (record) => resealed({ ...record, moves: record.moves.slice(1) }), 'moves-do-not-fit'],
    [
      'a doubled move',
      (record) => resealed({ ...record, moves: [...record.moves, ...record.moves.slice(-1)] }),
      'moves-do-not-fit',
    ],
    ['a flag it does not read', (record) => resealed({ ...record, carried: ['no-such'] }), 'moves-do-not-fit'],
    ['no end', (record) => resealed({ ...record, moves: record.moves.slice(0, -1), ended: null }), 'not-ended'],
    ['another end', (record) => resealed({ ...record, ended: 'no-such' }), 'moves-do-not-fit'],
    [
      'a time that does not fit',
      (record) => resealed({ ...record, moves: record.moves.map((step) => ({ ...step, at: step.at + 1 })) }),
      'moves-do-not-fit',
    ],
    [
      'a clock that runs back',
      (record) => resealed({ ...record, moves: record.moves.map((step, nth) => ({ ...step, ms: 1000 - nth })) }),
      'moves-do-not-fit',
    ],
  ])('refuses %s', (_name, change, why) => {
    const body = JSON.stringify(change(play.record));
    const verdict = judge({ attempt: play.record.attempt, body, stories: [] }, library);
    expect(verdict).toMatchObject({ state: 'refused', why });
  });

  it(`lets no change of a single field raise a score (I2; ${sample(1000)} plays)`, () => {
    let tried = 0;
    for (let seed = 0; seed < sample(1000); seed += 1) {
      const { record, score } = aWholePlay(scenario, seed);
      for (const changed of singleChanges(record)) {
        tried += 1;
        const verdict = judge(toJudge(record, { body: JSON.stringify(changed) }), library);
        if (verdict.state === 'counted') expect(verdict.score, JSON.stringify(changed)).toBeLessThanOrEqual(score);
      }
    }
    expect(tried).toBeGreaterThan(sample(1000) * 20);
  });

  it('judges a play of a story that came along, and gives the story by its own hashes', () => {
    const text = writeScenario(scenario);
    expect(judge(toJudge(play.record), none)).toEqual({ state: 'refused', why: 'rules-unknown' });
    const verdict = judge(toJudge(play.record, { stories: ['{}', 'no story', text] }), none);
    expect(verdict).toMatchObject({
      state: 'counted',
      points: play.points,
      story: { rules: play.record.rules, words: play.record.words, text },
    });
  });

  it('holds a play of a list to what the list asks for', () => {
    const { seed } = play.record;
    const list = assignmentOf({ title: 'First week', from: 'Ada' }, [{ scenario, seed }]);
    const mine = resealed({ ...play.record, assignment: assignmentHash(list) });
    const asked = { list: writeAssignment(list) };
    expect(verdictOf(mine, asked)).toMatchObject({ state: 'counted' });
    const other = assignmentOf({ title: 'First week', from: 'Ada' }, [{ scenario, seed: seed + 1 }]);
    const notIt = resealed({ ...play.record, assignment: assignmentHash(other) });
    expect(verdictOf(notIt, { list: writeAssignment(other) })).toMatchObject({ why: 'not-this-list' });
    expect(verdictOf(notIt, asked)).toMatchObject({ why: 'not-this-list' });
  });

  it('tells where points were given away, in the form boards read', () => {
    const given = PlayCard.parse(JSON.parse(weigh(toJudge(play.record), library) ?? ''));
    expect(given.kinds).toEqual(scenario.customer.segments);
    expect(given.given?.whole).toBeGreaterThanOrEqual(0);
    expect(weigh(toJudge(play.record), none)).toBeUndefined();
  });

  it('never throws, whatever the text', () => {
    const odd = ['', '{', 'null', '"', '[[[[[['.repeat(20_000), '{"__proto__":{"a":1}}', '{"engine":1e999}', '\u0000'];
    for (const body of odd)
      expect(judge({ attempt: 'a', body, stories: [body], list: body }, library).state).toBe('refused');
  });

  it('says when the moves are about to be made', () => {
    const ready: string[] = [];
    judge(toJudge(play.record), library, () => ready.push('ready'));
    expect(ready).toEqual(['ready']);
    expect(recordOf(scenario, []).moves).toEqual([]);
  });
});

/** The record with one field changed, each in several ways. */
function* singleChanges(record: PlayRecord): Generator<unknown> {
  const others: readonly unknown[] = [undefined, null, 0, 1, -1, '', 'x', [], {}, 2 ** 33, true];
  for (const field of Object.keys(record)) for (const value of others) yield { ...record, [field]: value };
  for (const [nth, step] of record.moves.entries()) {
    const put = (...steps: unknown[]) => ({
      ...record,
      moves: [...record.moves.slice(0, nth), ...steps, ...record.moves.slice(nth + 1)],
    });
    yield put();
    yield put(step, step);
    for (const field of ['move', 'at', 'ms', 'hint'])
      for (const value of others) yield put({ ...step, [field]: value });
  }
}
