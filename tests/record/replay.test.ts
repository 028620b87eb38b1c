import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptRecord, migratedRecord, recordMigrations } from '../../src/record/migrate-record.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { type PlayRecord, RECORD_VERSION, withHint, writeRecord } from '../../src/record/record.ts';
import { replay } from '../../src/record/replay.ts';
import { newScenarioChecked, recordOf } from './a-record.ts';

const scenario = newScenarioChecked();
const best = recordOf(scenario, ['ask-meeting', 'walk-along']);
const short = recordOf(scenario, ['answer-lift', 'shrug']);

describe('a record', () => {
  it('written and read again is the same record', () => {
    expect(readRecord(writeRecord(best))).toEqual({ ok: true, record: best });
  });

  it('may say that hints were taken and which assignment it was an attempt of', () => {
    const helped = { ...best, hints: [0, 0, 1], assignment: 'a'.repeat(64) };
    expect(readRecord(writeRecord(helped))).toEqual({ ok: true, record: helped });
    expect(withHint(withHint(recordOf(scenario, ['ask-meeting']))).hints).toEqual([1, 1]);
  });

  it.each([
    ['beyond its moves', [3], '"hints.0" says a hint was taken after 3 moves, but the record has 2.'],
    ['out of order', [1, 0], '"hints.1" comes before the hint in front of it.'],
    ['three at a turn', [1, 1, 1], '"hints.2" is one hint too many: 2 are the most at a turn.'],
    ['that are no numbers', ['1'], '"hints.0" must be a whole number from 0 to 1000.'],
    ['that are no list', 'two', '"hints" must be a list of at most 2000.'],
  ])('with hints %s is refused with the reason', (_, hints, reason) => {
    expect(readRecord(JSON.stringify({ ...best, hints }))).toEqual({ ok: false, reasons: [reason] });
  });

  it('of an assignment that is no hash is refused', () => {
    const read = readRecord(JSON.stringify({ ...best, assignment: 'monday' }));
    expect(read).toEqual({ ok: false, reasons: ['"assignment" must be 64 hex digits.'] });
  });

  it('may have a seed of 32 bits and may have been played for hours', () => {
    const long = {
      ...best,
      seed: 4_294_967_295,
      moves: best.moves.map((made) => ({ ...made, ms: made.ms + 20_000_000 })),
    };
    expect(readRecord(writeRecord(long))).toEqual({ ok: true, record: long });
  });

  it('replays to the card its moves deserve', () => {
    const [well, badly] = [replay(scenario, best), replay(scenario, short)];
    expect(well.ok && well.card.satisfaction).toBe(100);
    expect(well.ok && well.over).toBe(true);
    expect(badly.ok && badly.card.satisfaction).toBe(0);
  });

  it('with one changed move is refused or scores as that move deserves', () => {
    const changed = (move: string): PlayRecord => ({
      ...best,
      moves: best.moves.map((made, i) => (i === 1 ? { ...made, move } : made)),
    });
    const other = replay(scenario, changed('tell-way'));
    expect(other.ok && other.card.satisfaction).toBe(60);
    expect(replay(scenario, changed('shrug'))).toEqual({
      ok: false,
      reasons: ['Move 2: The move "shrug" belongs to another turn.'],
    });
    expect(replay(scenario, changed('fly')).ok).toBe(false);
  });

  it('replays to a score less the cost of its hints; nothing else changes', () => {
    const [plain, helped] = [replay(scenario, best), replay(scenario, { ...best, hints: [0, 1] })];
    expect(helped.ok && helped.card).toEqual({
      ...(plain.ok && plain.card),
      score: 90,
      hints: { taken: 2, cost: 10 },
    });
  });

  it('is refused with hints that could not be had, and with any in an assessment', () => {
    const assignment = 'a'.repeat(64);
    expect(replay(scenario, { ...best, hints: [2] })).toEqual({
      ok: false,
      reasons: ['The record says that a hint was taken before move 3, where there was none to be had.'],
    });
    // Older rules may have given other hints: they still cost what they cost.
    const old = replay(scenario, { ...best, engine: 0, hints: [2] });
    expect(old.ok && old.card.score).toBe(95);
    expect(replay(scenario, { ...best, assignment }).ok).toBe(true);
    expect(replay(scenario, { ...best, assignment, hints: [0] })).toEqual({
      ok: false,
      reasons: ['This play was for an assignment, where no hints are given; the record has some.'],
    });
  });

  it('is refused, with the reason, when it goes on after the end or leaves a gap', () => {
    const on = { ...best, moves: [...best.moves, { move: 'tell-way', at: 75, ms: 2000 }] };
    expect(replay(scenario, on)).toEqual({
      ok: false,
      reasons: ['Move 3: The encounter is over: "tell-way" comes after its end.'],
    });
    expect(replay(scenario, { ...best, moves: best.moves.slice(1) }).ok).toBe(false);
  });

  it('is refused when its times do not fit its moves', () => {
    const early = { ...best, moves: best.moves.map((made) => ({ ...made, at: 0 })) };
    const backwards = { ...best, moves: best.moves.map((made, i) => ({ ...made, ms: 1000 - i * 500 })) };
    expect(replay(scenario, early).ok).toBe(false);
    expect(replay(scenario, backwards).ok).toBe(false);
  });

  it('is refused on a scenario that has changed, by a newer engine, and with flags that nobody carried', () => {
    expect(replay({ ...scenario, title: 'Another' }, best).ok).toBe(false);
    expect(replay(scenario, { ...best, engine: 99 }).ok).toBe(false);
    expect(replay(scenario, { ...best, carried: ['info.nothing'] }).ok).toBe(false);
  });

  it('that is cut short scores what it met so far and is not over', () => {
    const half = replay(scenario, { ...best, moves: best.moves.slice(0, 1) });
    expect(half.ok && half.over).toBe(false);
    expect(half.ok && half.card.satisfaction).toBe(0);
  });
});

describe('an older record', () => {
  const { hints: _none, ...fields } = best;
  const first = { ...fields, version: 1 };

  it('of version 1 is read as one without hints', () => {
    expect(readRecord(JSON.stringify(first))).toEqual({ ok: true, record: best });
    expect(keptRecord(first as unknown as PlayRecord)).toEqual(best);
    expect(keptRecord(best)).toBe(best);
  });

  it('that holds what its version did not know was changed, and is refused', () => {
    const strange = { ...first, hints: [], assignment: 'a'.repeat(64) };
    expect(readRecord(JSON.stringify(strange))).toEqual({
      ok: false,
      reasons: [
        '"hints" is not a field of a record of version 1.',
        '"assignment" is not a field of a record of version 1.',
      ],
    });
  });

  it('of a version that never was is left for the reader to refuse', () => {
    for (const version of [0, -1, 1.5, '1', null]) {
      expect(migratedRecord({ ...first, version })).toEqual({ ok: true, record: { ...first, version } });
      expect(readRecord(JSON.stringify({ ...first, version })).ok).toBe(false);
    }
  });

  it('has a migration from every version there was', () => {
    expect(recordMigrations.map(({ from }) => from)).toEqual([...Array(RECORD_VERSION - 1).keys()].map((n) => n + 1));
  });
});

describe('no single changed field', () => {
  /** Every record that differs from the best in one field. */
  const mutations = (): PlayRecord[] => {
    const values = ['', 'x', 'xstate.stop', '__proto__', -1, 0, 1, 2 ** 32, 1.5, null, true, [], {}];
    const paths = [
      ['kind'],
      ['version'],
      ['engine'],
      ['seed'],
      ['carried'],
      ['moves'],
      ['hints'],
      ['assignment'],
      ['scenario', 'id'],
      ['scenario', 'hash'],
      ['scenario', 'title'],
      ...best.moves.flatMap((_, i) => [
        ['moves', String(i), 'move'],
        ['moves', String(i), 'at'],
        ['moves', String(i), 'ms'],
      ]),
    ];
    return paths.flatMap((path) =>
      values.map((value) => {
        const copy = structuredClone(best) as unknown as Record<string, unknown>;
        let inside = copy;
        for (const step of path.slice(0, -1)) inside = inside[step] as Record<string, unknown>;
        inside[path.at(-1) ?? ''] = value;
        return copy as unknown as PlayRecord;
      }),
    );
  };

  it('raises the score, and what is not a record is never replayed', () => {
    for (const mutation of mutations()) {
      const read = readRecord(JSON.stringify(mutation));
      if (!read.ok) {
        expect(read.reasons.length).toBeGreaterThan(0);
        continue;
      }
      const played = replay(scenario, read.record);
      if (played.ok) expect(played.card.satisfaction).toBeLessThanOrEqual(100);
      if (played.ok && read.record.moves.length === best.moves.length) {
        // Seed, title and clock time may differ without a difference in points; no other field may.
        expect(read.record.moves.map(({ move }) => move)).toEqual(best.moves.map(({ move }) => move));
      }
    }
  });

  it('makes the reader throw, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readRecord(text);
      }),
    );
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readRecord(text).ok).toBe(false);
      }),
    );
  });
});
