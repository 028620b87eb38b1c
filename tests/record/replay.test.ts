import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptRecord, migratedRecord, recordMigrations } from '../../src/record/migrate-record.ts';
import {
  hintsOf,
  movesOf,
  type PlayRecord,
  RECORD_FORMAT,
  type RecordedStep,
  withHint,
  writeRecord,
} from '../../src/record/record.ts';
import { sealFits } from '../../src/record/seal.ts';
import { rulesHash, wordsHash } from '../../src/scenario/hash.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { writeScenario } from '../../src/scenario/write-scenario.ts';
import { archivedTexts, expectedPlays, fixtures } from '../fixtures/read.ts';
import { readRecord, replay } from '../spoken-readers.ts';
import { newScenarioChecked, recordOf, resealed, scenarioIn, withHintsAt } from './a-record.ts';

const scenario = newScenarioChecked();
const best = recordOf(scenario, ['ask-meeting', 'walk-along']);
const short = recordOf(scenario, ['answer-lift', 'shrug']);
/** The record with each move changed. */
const withMoves = (record: PlayRecord, change: (step: RecordedStep, index: number) => RecordedStep) =>
  resealed({ ...record, moves: record.moves.map(change) });
const reasonsOf = (record: PlayRecord) => {
  const read = readRecord(writeRecord(record));
  return read.ok ? [] : read.reasons;
};
/** The scenario in other words: a line that everybody hears is said otherwise. */
const reworded = scenarioIn(writeScenario(scenario).replace('Quick question:', 'A quick question:'));

describe('a record', () => {
  it('written and read again is the same record', () => {
    expect(readRecord(writeRecord(best))).toEqual({ ok: true, record: best, enclosed: [] });
  });

  it('names rules, words, language, engine and the play itself, and says how it ended', () => {
    expect(best).toMatchObject({
      rules: rulesHash(scenario),
      words: wordsHash(scenario),
      engine: 2,
      language: 'en-GB',
      order: 0,
      ended: 'arrived',
    });
    expect(best.attempt).toMatch(/^[0-9a-f]{32}$/);
  });

  it('may say that hints were taken and which assignment it was an attempt of', () => {
    const helped = resealed({ ...withHintsAt(best, [0, 0, 1]), assignment: 'a'.repeat(64) });
    expect(readRecord(writeRecord(helped))).toMatchObject({ ok: true, record: helped });
    const twice = withHint(withHint(recordOf(scenario, ['ask-meeting']), { at: 15, ms: 10 }), { at: 15, ms: 20 });
    expect(hintsOf(twice)).toEqual([1, 1]);
    expect(twice.moves.slice(1)).toEqual([
      { hint: 1, at: 15, ms: 10 },
      { hint: 2, at: 15, ms: 20 },
    ]);
  });

  it('may bring along the story it was played on', () => {
    const story = { rules: best.rules, words: best.words, text: '{"any": "text"}' };
    expect(readRecord(writeRecord(best, [story]))).toEqual({ ok: true, record: best, enclosed: [story] });
    const odd = JSON.stringify({ ...best, scenarios: [{ ...story, rules: 1 }] });
    expect(readRecord(odd)).toEqual({ ok: false, reasons: ['"scenarios.0.rules" must be 64 hex digits.'] });
  });

  it.each<[string, RecordedStep, string]>([
    ['three at a turn', { hint: 2, at: 0, ms: 0 }, '"moves.2" is one hint too many: 2 are the most at a turn.'],
    ['of no such number', { hint: 3, at: 0, ms: 0 }, '"moves.2.hint" must be a whole number from 1 to 2.'],
  ])('with hints %s is refused with the reason', (_, hint, reason) => {
    const two = withHintsAt(best, [0, 0]);
    expect(reasonsOf({ ...two, moves: [...two.moves.slice(0, 2), hint, ...two.moves.slice(2)] })).toEqual([reason]);
  });

  it('with a second hint that comes first is refused', () => {
    const moves = [{ hint: 2, at: 0, ms: 0 }, ...best.moves];
    expect(reasonsOf({ ...best, moves })).toEqual(['"moves.0" says it is hint 2 of its turn, and is hint 1.']);
  });

  it('of an assignment that is no hash is refused', () => {
    expect(reasonsOf({ ...best, assignment: 'monday' })).toEqual(['"assignment" must be 64 hex digits.']);
  });

  it('with flags carried in that are not sorted, or twice there, is refused by name', () => {
    expect(reasonsOf({ ...best, carried: ['b', 'a'] })).toEqual(['"carried.1" is not in its place: flags are sorted.']);
    expect(reasonsOf({ ...best, carried: ['a', 'a'] })).toEqual(['"carried.1" stands there twice.']);
  });

  it('by a rule book that never was, or is not yet, is refused', () => {
    expect(reasonsOf({ ...best, engine: 0 as never })).toEqual(['This record names rules 0, which never were.']);
    expect(reasonsOf({ ...best, engine: 99 as never })[0]).toMatch(/newer version of Counterpart \(rules 99/);
  });

  it('may have a seed of 32 bits and may have been played for hours', () => {
    const late = withMoves(best, (step) => ({ ...step, ms: step.ms + 20_000_000 }));
    const long = resealed({ ...late, seed: 4_294_967_295 });
    expect(readRecord(writeRecord(long))).toMatchObject({ ok: true, record: long });
  });

  it('replays to the card its moves deserve', () => {
    const [well, badly] = [replay(scenario, best), replay(scenario, short)];
    expect(well.ok && [well.card.satisfaction, well.over, well.notes]).toEqual([100, true, []]);
    expect(badly.ok && badly.card.satisfaction).toBe(0);
  });

  it('with one changed move is refused or scores as that move deserves', () => {
    const changed = (move: string) => ({
      ...withMoves(best, (step, index) => (index === 1 ? { ...step, move } : step)),
      ended: null,
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
    const [plain, helped] = [replay(scenario, best), replay(scenario, withHintsAt(best, [0, 1]))];
    expect(helped.ok && helped.card).toEqual({
      ...(plain.ok && plain.card),
      score: 90,
      hints: { taken: 2, cost: 10 },
    });
  });

  it('is refused with hints after its end, and with any in an assessment', () => {
    const assignment = 'a'.repeat(64);
    expect(replay(scenario, withHintsAt(best, [2]))).toMatchObject({
      ok: false,
      reasons: [expect.stringMatching(/.*/), expect.stringMatching(/before move 3, where there was none to be had/)],
    });
    expect(replay(scenario, { ...best, assignment }).ok).toBe(true);
    expect(replay(scenario, { ...withHintsAt(best, [0]), assignment })).toEqual({
      ok: false,
      reasons: ['This play was for an assignment, where no hints are given; the record has some.'],
    });
  });

  it('may have taken a hint wherever a move was awaited, whatever the words of hints are today', () => {
    // What a hint says is made of skills, cues and stronger moves, which are words.
    const bare = JSON.parse(writeScenario(scenario));
    for (const node of Object.values<{ lines: { cues?: unknown }[]; moves: Record<string, unknown>[] }>(bare.nodes)) {
      for (const line of node.lines) delete line.cues;
      for (const move of node.moves) for (const field of ['stronger', 'skills', 'coach']) delete move[field];
    }
    const silent = { ...scenario, nodes: bare.nodes };
    expect(rulesHash(silent)).toBe(best.rules);
    expect(replay(silent, withHintsAt(best, [0, 0, 1, 1])).ok).toBe(true);
  });

  it('is refused, with the reason, when it goes on after the end or leaves a gap', () => {
    const on = resealed({ ...best, moves: [...best.moves, { move: 'tell-way', at: 75, ms: 2000 }] });
    expect(replay(scenario, on)).toEqual({
      ok: false,
      reasons: ['Move 3: The encounter is over: "tell-way" comes after its end.'],
    });
    expect(replay(scenario, { ...best, moves: best.moves.slice(1) }).ok).toBe(false);
  });

  it('is refused when its times do not fit its moves and hints, or when it says another end', () => {
    expect(
      replay(
        scenario,
        withMoves(best, (step) => ({ ...step, at: 0 })),
      ).ok,
    ).toBe(false);
    expect(
      replay(
        scenario,
        withMoves(best, (step, i) => ({ ...step, ms: 1000 - i * 500 })),
      ).ok,
    ).toBe(false);
    const helped = withHintsAt(best, [1]);
    expect(
      replay(
        scenario,
        withMoves(helped, (step) => ('hint' in step ? { ...step, at: 5 } : step)),
      ).ok,
    ).toBe(false);
    expect(replay(scenario, { ...best, ended: 'lost' })).toEqual({
      ok: false,
      reasons: ['The record says it ended as "lost", which is not where its moves lead.'],
    });
  });

  it('is refused on other rules, on another scenario, by another engine, and with flags that nobody carried', () => {
    expect(replay({ ...scenario, mood: 1 }, best)).toEqual({
      ok: false,
      reasons: [expect.stringMatching(/^The rules of "quick-question" have changed since this was played/)],
    });
    expect(replay({ ...scenario, id: 'another' }, best).ok).toBe(false);
    expect(replay(scenario, { ...best, engine: 1 }).ok).toBe(false);
    expect(replay(scenario, { ...best, carried: ['info.nothing'] }).ok).toBe(false);
  });

  it('replays in other words with the same card and a note', () => {
    const [plain, again] = [replay(scenario, best), replay(reworded, best)];
    expect(again.ok && again.card).toEqual(plain.ok && plain.card);
    expect(again.ok && again.notes).toEqual(['other-words']);
  });

  it('is marked when its title is not that of its words, when no person is so quick, and when spoken otherwise', () => {
    const notesOf = (record: PlayRecord) => {
      const played = replay(scenario, record);
      return played.ok ? played.notes : played.reasons;
    };
    expect(notesOf({ ...best, scenario: { ...best.scenario, title: 'Hello' } })).toEqual(['other-title']);
    expect(notesOf({ ...best, language: 'pl' })).toEqual(['other-language']);
    const { seal: _seal, ...unsealed } = best;
    expect(notesOf(unsealed)).toEqual(['unsealed']);
    // Two moves may be made in a moment.
    expect(notesOf(withMoves(best, (step) => ({ ...step, ms: 0 })))).toEqual([]);
  });

  it('that is cut short scores what it met so far and is not over', () => {
    const half = replay(scenario, resealed({ ...best, moves: best.moves.slice(0, 1), ended: null }));
    expect(half.ok && half.over).toBe(false);
    expect(half.ok && half.card.satisfaction).toBe(0);
  });
});

describe('the seal', () => {
  it('fits what was recorded step by step', () => {
    expect([best, short, withHintsAt(best, [0, 1])].every(sealFits)).toBe(true);
    expect(sealFits(withHint(recordOf(scenario, ['ask-meeting']), { at: 15, ms: 10 }))).toBe(true);
  });

  it.each<[string, (record: PlayRecord) => unknown]>([
    ['without its hints', ({ moves, ...rest }) => ({ ...rest, moves: moves.filter((step) => !('hint' in step)) })],
    ['with one hint less', ({ moves, ...rest }) => ({ ...rest, moves: moves.slice(1) })],
    ['of another seed', (record) => ({ ...record, seed: 8 })],
    ['under another title', (record) => ({ ...record, scenario: { ...record.scenario, title: 'Mine' } })],
    ['as an earlier play', (record) => ({ ...record, order: 1 })],
    ['at other times', (record) => ({ ...record, moves: record.moves.map((step) => ({ ...step, ms: 0 })) })],
    ['by another name', (record) => ({ ...record, attempt: '0'.repeat(32) })],
    ['in other words', (record) => ({ ...record, words: '0'.repeat(64) })],
    ['that never ended', (record) => ({ ...record, ended: null })],
  ])('tells of a record %s', (_, change) => {
    const changed = change(withHintsAt(best, [0, 1])) as PlayRecord;
    expect(reasonsOf(changed)).toEqual(['The record was changed after it was saved: its seal does not fit.']);
  });

  it('cannot be left out of a record of today', () => {
    const { seal: _seal, ...rest } = best;
    expect(reasonsOf(rest)).toEqual(['"seal" is missing.']);
  });
});

describe('an older record', () => {
  const [file] = fixtures('0.1.0', 'records').filter(({ text }) => /"hints": \[\s*\d/.test(text));
  if (!file) throw new Error('no fixture took hints');
  const second = JSON.parse(file.text) as Record<string, unknown> & { hints: number[]; moves: unknown[] };
  const { hints: _hints, ...fields } = second;
  const first = { ...fields, version: 1 };

  it('of version 2 is read as one without a seal, its hints in their places', () => {
    const read = readRecord(file.text);
    if (!read.ok) throw new Error(read.reasons.join());
    const { record } = read;
    expect(hintsOf(record)).toEqual(second.hints);
    expect(movesOf(record)).toEqual(second.moves);
    expect(record).toMatchObject({ format: RECORD_FORMAT, engine: 1, language: 'und', order: 0, ended: null });
    expect(record).not.toHaveProperty('seal');
    const played = expectedPlays('0.1.0')[file.file];
    const archived = readScenario(archivedTexts().get(played?.hash ?? '') ?? '', { engine: 1 });
    const again = archived.ok ? replay(archived.value, record) : undefined;
    expect(again?.ok && [again.card.score, again.notes]).toEqual([played?.score, expect.arrayContaining(['unsealed'])]);
  });

  it('has one name for its play, as a file of either version and as it was kept', () => {
    const bare = { ...second, hints: [] };
    const names = [bare, first].map((record) => {
      const read = readRecord(JSON.stringify(record));
      return read.ok && read.record.attempt;
    });
    expect(names).toEqual([keptRecord(bare).attempt, keptRecord(first).attempt]);
    expect(names[0]).toBe(names[1]);
    expect(keptRecord(second).attempt).not.toBe(names[0]);
    expect(keptRecord(best)).toBe(best);
  });

  it('is still unsealed when it is played on: a seal would vouch for what it has not seen', () => {
    expect(withHint(keptRecord(first), { at: 0, ms: 0 })).not.toHaveProperty('seal');
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

  it.each([
    ['beyond its moves', [1000], /says a hint was taken after 1000 moves/],
    ['out of order', [1, 0], /comes before the hint in front of it/],
    ['three at a turn', [1, 1, 1], /is one hint too many: 2 are the most at a turn/],
    ['that are no numbers', ['1'], /must be a whole number from 0 to 1000/],
    ['that are no list', 'two', /must be a list/],
  ])('with hints %s is refused with the reason', (_, hints, reason) => {
    const read = readRecord(JSON.stringify({ ...second, hints }));
    expect(read.ok ? '' : read.reasons.join()).toMatch(reason);
  });

  it('by an engine that never was is refused: 0 switched the check of hints off', () => {
    expect(readRecord(JSON.stringify({ ...second, engine: 0 }))).toEqual({
      ok: false,
      reasons: ['"engine" must be 1.'],
    });
  });

  it('of a version that never was is left for the reader to refuse', () => {
    for (const version of [0, -1, 1.5, '1', null]) {
      expect(migratedRecord({ ...first, version })).toEqual({ ok: true, record: { ...first, version } });
      expect(readRecord(JSON.stringify({ ...first, version })).ok).toBe(false);
    }
  });

  it('has a migration from every version there was', () => {
    expect(recordMigrations.map(({ from }) => from)).toEqual([...Array(RECORD_FORMAT - 1).keys()].map((n) => n + 1));
  });
});

describe('no single changed field', () => {
  /** Every record that differs from the best in one field, as it stands and sealed anew. */
  const mutations = (): PlayRecord[] => {
    const values = ['', 'x', 'xstate.stop', '__proto__', -1, 0, 1, 2 ** 32, 1.5, null, true, [], {}];
    const paths = [
      ...Object.keys(best).map((field) => [field]),
      ['scenario', 'id'],
      ['scenario', 'title'],
      ...best.moves.flatMap((_, i) => ['move', 'hint', 'at', 'ms'].map((field) => ['moves', String(i), field])),
    ];
    return paths.flatMap((path) =>
      values.flatMap((value) => {
        const copy = structuredClone(best) as unknown as Record<string, unknown>;
        let inside = copy;
        for (const step of path.slice(0, -1)) inside = inside[step] as Record<string, unknown>;
        inside[path.at(-1) ?? ''] = value;
        const changed = copy as unknown as PlayRecord;
        if (!Array.isArray(changed.moves)) return [changed];
        try {
          return [changed, resealed(changed)];
        } catch {
          return [changed];
        }
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
        expect(movesOf(read.record).map(({ move }) => move)).toEqual(movesOf(best).map(({ move }) => move));
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
