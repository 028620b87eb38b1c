/** Files of 0.1.0 brought to format 2 by the command line. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commandLine } from '../../src/cli/command-line.ts';
import { rulesHash, wordsHash } from '../../src/scenario/hash.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { readableJson } from '../../src/scenario/readable-json.ts';
import { shiftHash } from '../../src/shift/day-record.ts';
import { readShift } from '../../src/shift/read.ts';
import { aTerminal } from './a-terminal.ts';

const FOLDERS = ['scenarios/archive', 'tests/fixtures/0.1.0/scenarios'];
const jsonIn = (folder: string) =>
  readdirSync(folder).flatMap((name) => (name.endsWith('.json') ? [`${folder}/${name}`] : []));
const files = FOLDERS.flatMap(jsonIn);
const textOf = (file: string) => readFileSync(file, 'utf8');

const smallest = textOf('tests/fixtures/0.1.0/scenarios/smallest.json');

async function migrate(disk: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const terminal = aTerminal([], disk);
  const exit = await commandLine(terminal, ['migrate', ...args], () => 0);
  return { exit, disk: terminal.disk, said: terminal.said.join('\n'), warned: terminal.warned.join('\n') };
}

const hashesOf = (text: string) => {
  const read = readScenario(text);
  return read.ok ? { rules: rulesHash(read.value), words: wordsHash(read.value) } : read.problems;
};

/** A text whose lists of plain values stand on one line each. */
const withShortLists = (text: string) =>
  text.replaceAll(
    /\[\s*("[^"\\]*"(?:,\s*"[^"\\]*")*)\s*\]/g,
    (_, items: string) => `[${items.replaceAll(/,\s+/g, ', ')}]`,
  );

/** Lines of a text without their indent, sorted. */
const linesOf = (text: string) => new Set(text.split('\n').map((line) => line.trim().replace(/,$/, '')));

describe('migrate', () => {
  test.each(files)('%s is the same scenario in format 2, and reads as it did', async (file) => {
    const { exit, disk, said } = await migrate({ 'mine.json': textOf(file) }, 'mine.json', '--write');
    const now = disk.get('mine.json') ?? '';
    expect(exit).toBe(0);
    expect(JSON.parse(now).format).toBe(2);
    expect(hashesOf(now)).toEqual(hashesOf(textOf(file)));
    expect(said).toContain('format 1 to 2');
    expect(said).not.toContain('error');
    // Only what moved, or was renamed, stands on another line than before.
    const before = new Set([...linesOf(textOf(file)), ...linesOf(withShortLists(textOf(file)))]);
    const added = [...linesOf(now)].filter((line) => !before.has(line));
    if (textOf(file).includes('\n'))
      expect(added.filter((line) => !/^"(format|person|id|endings|intended|mood)":/.test(line))).toEqual([]);
  });

  test('what shared a line in the file shares one in the new file, if there is room', () => {
    const value = { a: [1, 2], b: { c: [{ d: 1 }] }, e: {}, f: [], g: ['x'.repeat(60), 'y'.repeat(60)] };
    expect(readableJson(value)).toBe(
      `{\n  "a": [1, 2],\n  "b": {\n    "c": [\n      {\n        "d": 1\n      }\n    ]\n  },\n  "e": {},\n  "f": [],\n  "g": [\n    "${'x'.repeat(60)}",\n    "${'y'.repeat(60)}"\n  ]\n}\n`,
    );
    expect(readableJson({ b: value.b }, (at) => at === '/b')).toBe('{\n  "b": { "c": [{ "d": 1 }] }\n}\n');
    expect(readableJson({ g: { h: value.g } }, (at) => at === '/g')).toContain('"g": {\n    "h": [\n');
  });

  test('says of each thing where it is, and what wants an eye', async () => {
    const old = JSON.parse(smallest);
    const [first] = Object.values<{ moves: { mood?: number }[] }>(old.nodes);
    if (first?.moves[0]) first.moves[0].mood = -3;
    const { disk, said } = await migrate({ 'a.json': JSON.stringify({ ...old, patience: 120 }) }, 'a.json', '--write');
    const lines = (disk.get('a.json') ?? '').split('\n');
    const [, line = ''] = /^ {4}(\d+):\d+ {2}look at it {2}The tone was -3/m.exec(said) ?? [];
    expect(lines[Number(line) - 1]).toContain('"mood": -2');
    const [, patience = ''] = /^ {4}(\d+):\d+ {2}look at it {2}"patience" is by the move/m.exec(said) ?? [];
    expect(lines[Number(patience) - 1]).toContain('"patience": 120');
    expect(said).toContain('"walksOut"');
    expect(said).toContain('"harms"');
  });

  test('without --write or --out nothing is written', async () => {
    const { exit, disk, said } = await migrate({ 'a.json': smallest }, 'a.json');
    expect(exit).toBe(0);
    expect(disk.get('a.json')).toBe(smallest);
    expect([...disk.keys()]).toEqual(['a.json']);
    expect(said).toContain('Nothing is written yet');
  });

  test('--out leaves what was read, keeps names in a folder, and writes over nothing else', async () => {
    const before = { 'old/a.json': smallest, 'old/in/b.json': smallest, 'new/in/b.json': '"precious"' };
    const refused = await migrate(before, 'old', '--out', 'new');
    expect(refused.exit).toBe(1);
    expect(Object.fromEntries(refused.disk)).toEqual(before);
    const { exit, disk } = await migrate(before, 'old', '--out', 'new', '--force');
    expect(exit).toBe(0);
    expect(disk.get('old/a.json')).toBe(smallest);
    expect(hashesOf(disk.get('new/a.json') ?? '')).toEqual(hashesOf(smallest));
    expect(hashesOf(disk.get('new/in/b.json') ?? '')).toEqual(hashesOf(smallest));
  });

  test('what is new already, or no scenario, is left and told', async () => {
    const { disk } = await migrate({ 'a.json': smallest }, 'a.json', '--write');
    const again = await migrate(Object.fromEntries(disk), 'a.json', '--write');
    expect(again.exit).toBe(0);
    expect(again.said).toContain('in format 2 already');
    for (const text of ['{', '[]', '{"format": 9}', '{"format": "one"}']) {
      const { exit, disk: after, said } = await migrate({ 'a.json': text }, 'a.json', '--write');
      expect([text, exit]).toEqual([text, 1]);
      expect(after.get('a.json')).toBe(text);
      expect(said).toContain('left as it is');
    }
  });

  test('tells programs the same', async () => {
    const { exit, said } = await migrate({ 'a.json': smallest, 'b.json': '[]' }, 'a.json', 'b.json', '--json');
    const told = JSON.parse(said);
    expect(exit).toBe(1);
    expect(told).toMatchObject({
      ok: false,
      files: [
        { file: 'a.json', from: 1, to: null },
        { file: 'b.json', from: null },
      ],
    });
    expect(told.files[0].notes.map(({ kind }: { kind: string }) => kind)).toContain('look');
  });
});

describe('migrate, with days', () => {
  const archived = 'scenarios/archive/shifts';
  const day = textOf(`${archived}/${readdirSync(archived)[0]}`);
  const hashOf = (text: string) => {
    const read = readShift(text);
    return read.ok ? shiftHash(read.value) : read.problems;
  };

  test('a day of format 1 is the same day in format 2, with a room to look at', async () => {
    const files = { 'mine/shifts/a.json': day, 'mine/b.json': smallest };
    const { exit, disk, said } = await migrate(files, 'mine', '--write');
    const now = disk.get('mine/shifts/a.json') ?? '';
    expect(exit).toBe(0);
    expect(JSON.parse(now)).toMatchObject({ format: 2, rooms: [{ id: 'house' }] });
    expect(hashOf(now)).toBe(hashOf(day));
    const [, line = ''] = /^ {4}(\d+):\d+ {2}look at it {2}The house has one plain room/m.exec(said) ?? [];
    expect(now.split('\n')[Number(line) - 1]).toContain('"rooms"');
    expect(said).toContain('1 scenario and 1 day migrated');
    expect(said).not.toContain('error');
    const again = await migrate(Object.fromEntries(disk), 'mine');
    expect(again.exit).toBe(0);
    expect(again.said).toContain('in format 2 already');
  });

  test('a day that lies alone is known by its people', async () => {
    const { exit, disk, said } = await migrate({ 'a.shift.json': day }, 'a.shift.json', '--out', 'b.json');
    expect(exit).toBe(0);
    expect(hashOf(disk.get('b.json') ?? '')).toBe(hashOf(day));
    expect(said).toContain('1 day migrated');
  });
});

describe('translate', () => {
  const call = async (terminal: ReturnType<typeof aTerminal>, ...args: readonly string[]) =>
    commandLine(terminal, ['translate', ...args], () => 0);

  test('makes a file to fill in, keeps what was filled in, and check tells what is missing', async () => {
    const terminal = aTerminal([], { 'mine/a.json': smallest });
    expect(await call(terminal, 'mine/a.json', 'pl')).toBe(0);
    const path = `mine/${JSON.parse(smallest).id}.pl.json`;
    const made = JSON.parse(terminal.disk.get(path) ?? '');
    expect(made).toMatchObject({ format: 2, language: 'pl', $schema: '../scenarios/translation.schema.json' });
    expect(made.texts.title).toMatchObject({ source: JSON.parse(smallest).title, text: '' });
    made.texts.title.text = 'Tytuł';
    terminal.disk.set(path, JSON.stringify(made));
    terminal.disk.set('mine/a.json', smallest.replace(JSON.parse(smallest).summary, 'Changed.'));
    expect(await call(terminal, 'mine/a.json', 'pl')).toBe(0);
    const again = JSON.parse(terminal.disk.get(path) ?? '');
    expect(again.texts.title.text).toBe('Tytuł');
    expect(again.texts.summary.source).toBe('Changed.');
    expect(terminal.said.at(-2)).toMatch(/1 of \d+ texts translated, 0 to look at again, 0 without a place\./);
  });

  test('refuses its own language, no language, and a file that is another', async () => {
    const terminal = aTerminal([], { 'a.json': smallest });
    const { id, language } = JSON.parse(smallest);
    for (const wrong of [language, 'Polish', '..'])
      expect([wrong, await call(terminal, 'a.json', wrong)]).toEqual([wrong, 2]);
    terminal.disk.set(`${id}.pl.json`, '{');
    expect(await call(terminal, 'a.json', 'pl')).toBe(1);
    expect(terminal.disk.get(`${id}.pl.json`)).toBe('{');
  });
});
