import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignmentHash, assignmentOf } from '../../src/assignment/assignment.ts';
import { attemptSeal, writeAttemptFile } from '../../src/assignment/attempt-file.ts';
import { attemptResults } from '../../src/assignment/attempt-results.ts';
import { lookupAmong } from '../../src/record/replay.ts';
import { rulesHash } from '../../src/scenario/hash.ts';
import { changedIn, type Json, pathsOf } from '../every-field.ts';
import { recordOf, resealed, withHintsAt } from '../record/a-record.ts';
import { openAttemptFile, readAttemptFile } from '../spoken-readers.ts';
import { anAssignment, aPerson, people, playFor, scenarioOf, WALKS } from './an-assignment.ts';

const assignment = anAssignment();
const plays = [playFor(assignment, 0, 'fair'), playFor(assignment, 1, 'best')];
const text = writeAttemptFile('Ana', assignment, plays);

/** Name, average and cards, or why the file was refused. */
function opened(file: string) {
  const open = openAttemptFile(file, scenarioOf);
  if (!open.ok) return open.reasons.join(' ');
  const { name, hash, average, passed, served } = open.results;
  return { name, hash, average, passed, cards: served.map(({ card }) => card.satisfaction) };
}
const changed = (path: readonly string[], to: unknown) => changedIn(text, path, to);
/** With a seal that fits: what somebody does who knows how it is made. */
const sealed = (file: Json) => JSON.stringify({ ...file, seal: attemptSeal(file as never) });
const someValue = fc.oneof(
  fc.constantFrom(
    '',
    'Bob',
    'walk-along',
    '__proto__',
    'a'.repeat(64),
    -1,
    0,
    1,
    7,
    100,
    2 ** 31,
    1.5,
    null,
    true,
    [],
    {},
  ),
  fc.nat(5000),
  fc.json().map((json) => JSON.parse(json) as unknown),
);

describe('an attempt that is handed back', () => {
  it('is held against the mark by its average as it is, not as it would be rounded', () => {
    const third = aPerson('third-question');
    const list = assignmentOf(
      { title: 'Three', from: 'Ines', pass: 87 },
      [...people, third].map((scenario) => ({ scenario, seed: 7 })),
    );
    const served = [...people, third].map((scenario, at) => {
      const record = recordOf(scenario, WALKS[at === 0 ? 'fair' : 'best'].moves, 7);
      return resealed({ ...record, assignment: assignmentHash(list) });
    });
    const outcome = attemptResults(list, served, lookupAmong([...people, third]));
    expect(outcome).toMatchObject({ ok: true, results: { average: 260 / 3, passed: false } });
  });

  it('opens to the cards its moves deserve, with the average and the mark', () => {
    const result = { name: 'Ana', hash: assignmentHash(assignment), average: 80, passed: true, cards: [60, 100] };
    expect(opened(text)).toEqual(result);
    const strict = anAssignment({ pass: 81 });
    expect(
      opened(writeAttemptFile('Ana', strict, [playFor(strict, 0, 'fair'), playFor(strict, 1, 'best')])),
    ).toMatchObject({
      average: 80,
      passed: false,
    });
  });

  it('written and read again is the same file', () => {
    const read = readAttemptFile(text);
    expect(read.ok && read.file).toMatchObject({ name: 'Ana', assignment, plays });
    expect(read.ok && readAttemptFile(`\uFEFF${JSON.stringify(read.file)}`)).toEqual(read);
  });

  it('is written only for a name, and for exactly the plays of its assignment', () => {
    const other = anAssignment({ title: 'Second week' });
    const [first, second] = plays;
    if (!first || !second) throw new Error('no plays');
    expect(() => writeAttemptFile('', assignment, plays)).toThrow('no display name: empty');
    expect(() => writeAttemptFile('Ana', assignment, [first])).toThrow('attempt.count');
    expect(() => writeAttemptFile('Ana', assignment, [second, first])).toThrow('attempt.otherRules');
    expect(() => writeAttemptFile('Ana', other, plays)).toThrow('attempt.otherList');
    expect(() => writeAttemptFile('Ana', assignment, [{ ...first, seed: 8 }, second])).toThrow('attempt.otherStart');
    expect(() => writeAttemptFile('Ana', assignment, [withHintsAt(first, [0]), second])).toThrow('attempt.hints');
  });

  it('is refused for words its author does not accept: "[best]" before an option would give the answer away', () => {
    const [first, second] = plays;
    if (!first || !second) throw new Error('no plays');
    const told = aPerson('second-question', (text) => text.replace('"do":"', '"do":"[best] '));
    expect(rulesHash(told)).toBe(second.rules);
    const cheated = resealed({
      ...recordOf(told, WALKS.best.moves, second.seed),
      assignment: assignmentHash(assignment),
    });
    expect(() => writeAttemptFile('Ana', assignment, [first, cheated])).toThrow('attempt.otherWords');
    // A translation, or a later wording, that the author adds is accepted.
    const wide = assignmentOf({ title: 'First week', from: 'Ines' }, [
      { scenario: people[0] ?? told, seed: 7 },
      { scenario: people[1] ?? told, seed: 7, accepts: [told] },
    ]);
    const fair = resealed({ ...recordOf(told, WALKS.best.moves, 7), assignment: assignmentHash(wide) });
    const open = openAttemptFile(writeAttemptFile('Ana', wide, [playFor(wide, 0, 'fair'), fair]), scenarioOf);
    expect(open.ok && open.results.served[1]).toMatchObject({ card: { satisfaction: 100 }, notes: ['other-words'] });
  });

  it('is refused by other rules, and where a person of it has other rules', () => {
    const [first, second] = plays;
    if (!first || !second) throw new Error('no plays');
    const other = resealed({ ...second, rules: 'a'.repeat(64) });
    expect(() => writeAttemptFile('Ana', assignment, [first, other])).toThrow('attempt.otherRules');
    const changedRules = lookupAmong(people.map((one) => ({ ...one, mood: 1 })));
    const open = openAttemptFile(text, changedRules);
    expect(open.ok ? '' : open.reasons.join()).toMatch(/The rules of "quick-question" have changed/);
  });

  it('is refused where a person is missing or has changed, or was not served to the end', () => {
    expect(openAttemptFile(text, () => undefined)).toMatchObject({ ok: false });
    expect(opened(text.replace('"walk-along"', '"dance-along"'))).toContain('seal does not fit');
    const [, whole] = plays;
    if (!whole) throw new Error('no play');
    const half = resealed({ ...whole, moves: whole.moves.slice(0, 1), ended: null });
    expect(opened(sealed(changed(['plays', '1'], half)))).toContain('was not finished');
    expect(opened('{"kind":"counterpart-results"}')).toContain('no attempt');
    expect(opened('[]')).toContain('no attempt');
    expect(opened(JSON.stringify(changed(['version'], 3)))).toContain('newer version');
  });

  it('with any field changed is refused, unless the change says the same', () => {
    const paths = pathsOf(JSON.parse(text));
    fc.assert(
      fc.property(fc.constantFrom(...paths), someValue, (path, to) => {
        const file = changed(path, to);
        if (JSON.stringify(file) === JSON.stringify(JSON.parse(text))) return;
        const result = opened(JSON.stringify(file));
        // A list of flags that is empty is the same as none.
        if (typeof result !== 'string') expect(result).toEqual(opened(text));
      }),
      { numRuns: 600 },
    );
  });

  it('with a field changed and sealed anew is refused, or scores as its moves deserve', () => {
    const paths = pathsOf(JSON.parse(text)).filter(([outer]) => outer === 'plays' || outer === 'assignment');
    fc.assert(
      fc.property(fc.constantFrom(...paths), someValue, (path, to) => {
        const file = changed(path, to);
        // What is no whole number cannot even be sealed.
        let put: string;
        try {
          put = sealed(file);
        } catch {
          return;
        }
        const result = opened(put);
        if (typeof result === 'string') return;
        for (const score of result.cards) expect([0, 40, 60, 100]).toContain(score);
        expect(result.average).toBe(result.cards.reduce((sum, one) => sum + one, 0) / result.cards.length);
      }),
      { numRuns: 400 },
    );
  });
});
