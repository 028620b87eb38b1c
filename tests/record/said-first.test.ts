import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../src/record/memory-store.ts';
import { allSaid, cleanSaid, keepSaid, SAID_LENGTH_MAX, saidIn, saidOf } from '../../src/record/said-first.ts';
import { SAID_FIRST } from '../../src/record/store.ts';

describe('what was typed', () => {
  it.each([
    ['  Which   milk?\n', 'Which milk?'],
    ['<b>Which</b> milk & when?', '<b>Which</b> milk & when?'],
    ['a\u0000b\u202ec\ufeff', 'abc'],
    ['e\u0301', 'é'],
    ['e\u200e\u0301 \u200e b', 'é b'],
    ['أيّ حليب؟', 'أيّ حليب؟'],
    ['می‌خواهم 👩‍👧', 'می‌خواهم 👩‍👧'],
    ['\u200e \u2066\u2069', ''],
  ])('%j is kept as %j', (typed, kept) => {
    expect(cleanSaid(typed)).toBe(kept);
  });

  it('is one short line of whole characters, whatever it was, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (typed) => {
        const kept = cleanSaid(typed);
        expect(kept.length).toBeLessThanOrEqual(SAID_LENGTH_MAX);
        expect(kept).not.toMatch(/[\n\r\u202e]/);
        expect(() => encodeURIComponent(kept)).not.toThrow();
        expect(cleanSaid(kept)).toBe(kept);
      }),
    );
    expect(cleanSaid(`${'x'.repeat(SAID_LENGTH_MAX - 1)}🙂`)).toBe('x'.repeat(SAID_LENGTH_MAX - 1));
  });
});

describe('what was said first', () => {
  it('is kept under its play, each turn once, in order', async () => {
    const store = memoryStore();
    const said = [
      { turn: 2, text: 'Later' },
      { turn: 0, text: 'First' },
      { turn: 2, text: 'Again' },
    ];
    await keepSaid(store, { play: 'one', said });
    expect(await saidOf(store, 'one')).toEqual([
      { turn: 0, text: 'First' },
      { turn: 2, text: 'Later' },
    ]);
    expect(await saidOf(store, 'two')).toEqual([]);
    expect((await store.notes(SAID_FIRST)).map(({ id }) => id)).toEqual(['one']);
  });

  it('is read from whatever lies there, or passed over', async () => {
    const store = memoryStore();
    for (const [index, value] of [
      null,
      7,
      {},
      { play: 'x', said: [] },
      { play: 3, said: [{ turn: 0, text: 'a' }] },
    ].entries())
      await store.keepNote({ kind: SAID_FIRST, id: String(index), value });
    expect(await allSaid(store)).toEqual([]);
    fc.assert(
      fc.property(fc.anything(), (value) => {
        saidIn(value);
      }),
    );
  });
});
