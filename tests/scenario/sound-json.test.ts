/** The quick reader says nothing but what the scanner says too. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from '../../src/scenario/scan.ts';
import { soundJson } from '../../src/scenario/sound-json.ts';
import { generatedDraft } from '../bench/generated-story.ts';

const filesUnder = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && !/^archive[\\/]/.test(name))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

/** Where the quick reader gives a value, the scanner finds nothing and gives the same. */
function expectSame(text: string) {
  const sound = soundJson(text);
  if (!sound) return;
  const scanned = scanJson(text);
  expect(scanned.found.map(({ code }) => code)).toEqual([]);
  expect(scanned.broken).toBe(false);
  // Through text once more, since the two give their objects different prototypes.
  expect(JSON.stringify(sound.value)).toBe(JSON.stringify(scanned.value));
  expect(sound.root).toEqual(scanned.root);
}

const story = JSON.stringify(generatedDraft({ nodes: 3 }), null, 1);
const shipped = filesUnder('scenarios');

describe('the quick reader of sound files', () => {
  it('reads a generated story', () => {
    expect(soundJson(story)?.value).toEqual(generatedDraft({ nodes: 3 }));
  });

  it.each(shipped)('never differs from the scanner: %s', (_, text) => expectSame(text));

  it('takes most of the shipped files', () => {
    expect(shipped.filter(([, text]) => soundJson(text)).length).toBeGreaterThan(shipped.length / 2);
  });

  it.each(filesUnder('tests/broken'))('never differs from the scanner: %s', (_, text) => expectSame(text));

  it('never differs from the scanner on a file with one slip', () => {
    const slips = [
      '',
      '"',
      "'",
      '\\',
      '\\u0007',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '-',
      '.5',
      'e1',
      '0',
      '-0',
      '1',
      ' ',
      '\n',
      'x',
    ];
    const more = ['"a":1,', '"__proto__":1,', '/**/', '\uFFFD', '\u0085', '“', 'true', 'null', '1000001', '"id":"x",'];
    fc.assert(
      fc.property(fc.nat(story.length), fc.nat(3), fc.constantFrom(...slips, ...more), (at, length, slip) => {
        expectSame(story.slice(0, at) + slip + story.slice(at + length));
      }),
      { numRuns: 3000 },
    );
  });

  it('never differs from the scanner on any JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => expectSame(text)),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['a name twice', '{"a":1,"a":2}'],
    ['a name twice, spelled in two ways', '{"a":1,"\\u0061":2}'],
    ['a name that JavaScript keeps for itself', '{"__proto__":{}}'],
    ['a number that is not whole', '[1.0]'],
    ['a number with an exponent', '[1e3]'],
    ['a number that is too big', '[1000001]'],
    ['minus nothing', '[-0]'],
    ['brackets too deep', `${'['.repeat(33)}${']'.repeat(33)}`],
    ['brackets far too deep', '['.repeat(1_000_000)],
    ['a control character', '["\\u0007"]'],
    ['half a character', '["\\ud800"]'],
    ['a comment', '[1] // one'],
    ['nothing', ''],
  ])('leaves to the scanner: %s', (_, text) => {
    expect(soundJson(text)).toBeUndefined();
  });
});
