import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { changesPlay, keyMeant, type PressedKey } from '../../../src/ui/encounter/key-meant.ts';

const pressed = (key: string, code: string, more: Partial<PressedKey> = {}) =>
  keyMeant({ key, code, shiftKey: false, isComposing: false, keyCode: 0, ...more });

describe('a key', () => {
  it.each([
    ['English 1', '1', 'Digit1', 1],
    ['the pad’s 9', '9', 'Numpad9', 9],
    ['French &', '&', 'Digit1', 1],
    ['French é', 'é', 'Digit2', 2],
    ['French _', '_', 'Digit8', 8],
    ['Czech ě', 'ě', 'Digit2', 2],
    ['Czech +', '+', 'Digit1', 1],
    ['Lithuanian ą', 'ą', 'Digit1', 1],
    ['Arabic ٣', '٣', 'Digit3', 3],
    ['Persian ۴', '۴', 'Digit4', 4],
    ['Hindi ५', '५', 'Digit5', 5],
    ['Bengali ৯', '৯', 'Digit9', 9],
    ['full-width ７', '７', 'Digit7', 7],
    ['English N', 'N', 'KeyN', 'n'],
    ['Russian т', 'т', 'KeyN', 'n'],
    ['Russian Т', 'Т', 'KeyN', 'n'],
    ['Russian с', 'с', 'KeyC', 'c'],
    ['Greek ν', 'ν', 'KeyN', 'n'],
    ['Greek τ', 'τ', 'KeyT', 't'],
    ['Arabic ى', 'ى', 'KeyN', 'n'],
    ['Hebrew י', 'י', 'KeyH', 'h'],
    ['Korean ㅜ', 'ㅜ', 'KeyN', 'n'],
    ['Thai ท', 'ท', 'KeyN', 'n'],
    ['Dvorak n', 'n', 'KeyL', 'n'],
    ['?', '?', 'Slash', '?'],
    ['Russian ?', '?', 'Digit7', '?'],
    ['Arabic ؟', '؟', 'Slash', '?'],
    ['Escape', 'Escape', 'Escape', 'escape'],
  ] as const)('%s means what it says, or what stands at its place', (_, key, code, meant) => {
    expect(pressed(key, code)).toBe(meant);
  });

  it('with Shift still types the digit where Shift is what types it', () => {
    expect(pressed('1', 'Digit1', { shiftKey: true })).toBe(1);
  });

  it.each([
    ['zero', '0', 'Digit0', {}],
    ['an exclamation mark', '!', 'Digit1', { shiftKey: true }],
    ['a letter of a Dvorak keyboard at the place of N', 'b', 'KeyN', {}],
    ['a Latin letter with an accent at the place of T', 'è', 'KeyT', {}],
    ['the pad without its digits', 'End', 'Numpad1', {}],
    ['an arrow', 'ArrowDown', 'ArrowDown', {}],
    ['a dead key', 'Dead', 'KeyN', {}],
    ['nothing known', 'Unidentified', 'KeyN', {}],
    ['a digit while composing', '1', 'Digit1', { isComposing: true }],
    ['a letter an input method has', 'ㅜ', 'KeyN', { keyCode: 229 }],
    ['an input method at work', 'Process', 'KeyN', { keyCode: 229 }],
    ['Escape out of an input method', 'Escape', 'Escape', { isComposing: true }],
  ] as const)('means nothing when it is %s', (_, key, code, more) => {
    expect(pressed(key, code, more)).toBeUndefined();
  });

  it('never fails, whatever a browser reports', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3 }), fc.string({ maxLength: 8 }), (key, code) => {
        expect(['undefined', 'number', 'string']).toContain(typeof pressed(key, code));
      }),
    );
  });
});

test('moves, hints and the turn once more change the play; more time, and what opens and puts away, do not', () => {
  expect(([1, 9, 'h', 'r'] as const).map(changesPlay)).toEqual([true, true, true, true]);
  expect((['n', 'c', 't', '?', 'escape'] as const).map(changesPlay)).toEqual([false, false, false, false, false]);
});
