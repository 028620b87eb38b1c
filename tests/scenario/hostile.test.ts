/** Files made to do harm: they are refused (or shown as they stand) quickly, and nothing around them changes. */
import { afterEach, describe, expect, test } from 'vitest';
import { readScenario } from '../../src/scenario/read.ts';
import { timed } from '../own-time.ts';
import { aDraft } from './a-scenario.ts';

/** Milliseconds of this process's own time that reading any file may take, whatever else the machine is doing. */
const PATIENCE = 2000;

const objectAtFirst = Object.getOwnPropertyNames(Object.prototype);
const arrayAtFirst = Object.getOwnPropertyNames(Array.prototype);

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(objectAtFirst);
  expect(Object.getOwnPropertyNames(Array.prototype)).toEqual(arrayAtFirst);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

/** Codes of everything told about a text. Fails if that took too long. */
function codesOf(text: string): readonly string[] {
  const { took, value: read } = timed(() => readScenario(text), PATIENCE);
  expect(took).toBeLessThan(PATIENCE);
  return (read.ok ? read.warnings : read.problems).map((problem) => problem.code);
}

const valid = JSON.stringify(aDraft());
const withText = (text: string) => valid.replace('"A flat white"', text);
const node = (to: string, more: object = {}) => ({
  moves: [{ id: `go-to-${to}`, do: 'Go on', seconds: 5, coach: 'On.', to, ...more }],
});

describe('hostile files', () => {
  test.each(['[', '{"a":', '[[{"if":'])('nesting of 5,000,000 levels of %s', (open) => {
    expect(codesOf(open.repeat(5_000_000))).toEqual(['file-too-large']);
    expect(codesOf(open.repeat(200_000))).toEqual(['too-deep']);
  });

  test('a condition nested as deep as brackets may be', () => {
    const deep = `${'{"not":'.repeat(27)}{}${'}'.repeat(27)}`;
    expect(codesOf(valid.replace('{"met":["coffee"]}', deep))).toEqual(['condition-too-deep', 'empty-condition']);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('the name %s', (name) => {
    const field = `"${name}":{"polluted":"yes"}`;
    expect(codesOf(`{${field},${valid.slice(1)}`)).toEqual(['forbidden-name']);
    expect(codesOf(valid.replace('"nodes":{', `"nodes":{${field},`))).toEqual(['forbidden-name']);
    expect(codesOf(`{"\\u005f_proto__":{"polluted":"yes"},${valid.slice(1)}`)).toEqual(['forbidden-name']);
  });

  test('ids that are built into objects are unknown like any other', () => {
    const draft = aDraft({ start: 'constructor' });
    expect(codesOf(JSON.stringify(draft))).toEqual(['start-missing']);
  });

  test('markup stays text', () => {
    const read = readScenario(withText('"<img src=x onerror=alert(1)>"'));
    expect(read).toMatchObject({ ok: true, value: { title: '<img src=x onerror=alert(1)>' } });
    expect(codesOf(withText('"<script>alert(1)</script>"'))).toEqual(['looks-like-markup']);
    expect(codesOf(withText('"javascript:alert(1)"'))).toEqual(['looks-like-link']);
  });

  test('3 MB, also when characters are fewer than bytes', () => {
    expect(codesOf(withText(`"${'x'.repeat(3_000_000)}"`))).toEqual(['file-too-large']);
    expect(codesOf(withText(`"${'€'.repeat(700_000)}"`))).toEqual(['file-too-large']);
    expect(codesOf(withText(`"${'€'.repeat(600_000)}"`))).toEqual(['text-too-long']);
  });

  test('the same name many times', () => {
    const codes = codesOf(`{${'"a":1,'.repeat(40_000)}"a":1}`);
    expect(codes).toContain('name-twice');
    expect(codes.at(-1)).toBe('more-problems');
  });

  test('a loop that costs nothing, through several nodes', () => {
    const draft = aDraft();
    const nodes = { ...draft.nodes, one: node('two', { seconds: 0 }), two: node('three', { seconds: 0 }) };
    const looped = {
      ...nodes,
      three: node('one', { seconds: 0, to: [{ if: { mood: { min: 3 } }, to: 'end' }, { to: 'one' }] }),
    };
    const codes = codesOf(JSON.stringify({ ...draft, start: 'one', nodes: looped }));
    expect(codes).toContain('loop-without-time');
  });

  test.each([
    ['1e400', 'number-too-big'],
    ['-1e400', 'number-too-big'],
    ['1'.repeat(1_000_000), 'number-too-big'],
    ['1000001', 'number-too-big'],
    [`0.${'0'.repeat(1_000_000)}1`, 'number-not-whole'],
    ['1e-400', 'number-not-whole'],
    ['0x10', 'bad-number'],
    ['NaN', 'text-without-quotes'],
    ['Infinity', 'text-without-quotes'],
  ])('the number %.20s', (number, code) => {
    expect(codesOf(valid.replace('"seconds":10', `"seconds":${number}`))).toEqual([code]);
  });

  test('-0 is 0', () => {
    const read = readScenario(valid.replace('"mood":1', '"mood":-0'));
    expect(read.ok && Object.is(read.value.nodes.arrives?.moves[0]?.mood, 0)).toBe(true);
  });

  test('more than 200,000 parts', () => {
    expect(codesOf(`[${'[],'.repeat(100_000)}[]]`)).toEqual(['too-many-parts']);
  });

  test('NUL, a lone half of a character, and a lost one', () => {
    expect(codesOf(withText('"a\u0000b"'))).toEqual(['control-character']);
    expect(codesOf(withText('"a\\u0000b"'))).toEqual(['control-character']);
    expect(codesOf(`${valid}\u0000`)).toEqual(['odd-character']);
    expect(codesOf(withText('"a\ud800"'))).toEqual(['half-character']);
    expect(codesOf(withText('"a\\ud800"'))).toEqual(['half-character']);
    expect(codesOf(withText('"\\ud83d\\ude00"'))).toEqual([]);
    expect(codesOf(new TextDecoder().decode(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])))).toEqual(['odd-character']);
    const bytes = new TextEncoder().encode(withText('"caf@"')).map((byte) => (byte === 0x40 ? 0xe9 : byte));
    expect(codesOf(new TextDecoder().decode(bytes))).toEqual(['broken-character']);
  });

  test('a byte order mark is no mistake, and moves no column', () => {
    expect(codesOf(`\uFEFF${valid}`)).toEqual([]);
    const read = readScenario('\uFEFFx');
    expect(read.ok ? [] : read.problems.map(({ line, column }) => [line, column])).toContainEqual([1, 1]);
  });

  test('thousands of nodes, and thousands of mistakes in them', () => {
    const nodes: Record<string, object> = {};
    for (let i = 0; i < 5000; i += 1) nodes[`n${i}`] = node(`n${i + 1}`);
    const codes = codesOf(JSON.stringify({ ...aDraft(), start: 'n0', nodes }));
    expect(codes).toContain('way-to-nowhere');
    expect(codes).toContain('more-problems');
  });

  test('a valid file as large as they come', () => {
    const nodes: Record<string, object> = {};
    for (let i = 0; i < 1600; i += 1) {
      const to = i < 1599 ? `n${i + 1}` : 'arrives';
      const ways = [{ if: { any: [{ met: ['coffee'] }, { not: { done: ['make-it'] } }] }, to: `n${i >> 1}` }, { to }];
      const both = [...node(to, { id: `a${i}` }).moves, ...node(to, { id: `b${i}`, do: 'Go back', to: ways }).moves];
      nodes[`n${i}`] = { lines: [{ by: 'scene', text: 'Rain. '.repeat(120) }], moves: both };
    }
    const text = JSON.stringify({ ...aDraft(), start: 'n0', nodes: { ...nodes, ...aDraft().nodes } });
    expect(text.length).toBeGreaterThan(1_500_000);
    expect(codesOf(text)).toEqual([]);
  });

  test('warnings in any number do not hide an error', () => {
    const nodes: Record<string, object> = {};
    for (let i = 0; i < 3000; i += 1) nodes[`n${i}`] = node(`n${i + 1}`, { coach: undefined });
    nodes.n3000 = node('end', { coach: undefined });
    const read = readScenario(JSON.stringify({ ...aDraft(), start: 'n0', nodes: { ...nodes, ...aDraft().nodes } }));
    expect(read.ok).toBe(false);
    expect(codesOf(JSON.stringify({ ...aDraft(), start: 'n0', nodes: { ...nodes, ...aDraft().nodes } }))).toContain(
      'node-never-reached',
    );
  });

  test('texts that would keep a careless pattern busy', () => {
    for (const text of [
      '<'.repeat(4000),
      '<a'.repeat(2000),
      '&'.repeat(4000),
      'http:'.repeat(800),
      'www.'.repeat(1000),
    ]) {
      codesOf(withText(JSON.stringify(text).replace('A flat white', text)));
      codesOf(valid.replace('"A flat white, please."', JSON.stringify(text)));
    }
    for (const piece of ['"', '\\', '/*', '//', '/**/', "'", '“', '\\u', ' ', '\n', '-', '0', 'a', ',', ':', '[}']) {
      codesOf(piece.repeat(Math.floor(1_900_000 / piece.length / 2)));
    }
  });
});
