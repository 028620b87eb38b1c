/** `counterpart check` looks at the house itself too: where its sources are, and where they or its scenarios are named. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { startingPoint } from '../../src/checking/starting-point.ts';
import { check } from '../../src/cli/check.ts';
import { careful } from '../../src/cli/file-trouble.ts';
import { EXIT } from '../../src/cli/terminal.ts';
import { aTerminal } from './a-terminal.ts';

const house = Object.fromEntries(
  readdirSync('assets', { recursive: true, encoding: 'utf8' })
    .map((name) => `assets/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.\w+$/.test(path))
    .map((path) => [path, path.endsWith('.json') ? readFileSync(path, 'utf8') : '']),
);
const scenario = JSON.stringify(startingPoint('quick-question', 'coffee_shop'));
const disk = { 'scenarios/coffee_shop/quick-question.json': scenario, 'mine/quick-question.json': scenario, ...house };
const FAST = { proof: false, lint: false } as const;

function told(paths: readonly string[], files: Readonly<Record<string, string>> = disk, assets = 'assets') {
  const terminal = aTerminal([], files);
  const exit = check(careful({ ...terminal, ...(assets !== '' && { assets }) }), paths, FAST);
  return { exit, said: terminal.said };
}
const without = (path: string) => Object.fromEntries(Object.entries(disk).filter(([name]) => name !== path));

describe('the house is looked at', () => {
  test('with its scenarios, after them', () => {
    const { exit, said } = told(['scenarios']);
    expect(exit).toBe(EXIT.fine);
    expect(said[0]).toContain('scenarios/coffee_shop/quick-question.json');
    expect(said).toContain('assets/acts/acts.json  fine');
    expect(said.at(-1)).toMatch(/^1 scenario and \d+ files of the house checked, no errors\.$/);
  });

  test('alone, or one file of it', () => {
    expect(told(['assets']).said.at(-1)).toMatch(/^\d+ files of the house checked, no errors\.$/);
    expect(told(['assets/acts/acts.json']).said).toEqual([
      'assets/acts/acts.json  fine',
      '1 file of the house checked, no errors.',
    ]);
  });

  test('not with a file of somebody else, and not where there are no sources of it', () => {
    expect(told(['mine']).said.join()).not.toContain('assets');
    expect(told(['scenarios'], disk, '').said.join()).not.toContain('assets');
  });
});

describe('what is wrong with it fails the check, with code, place and mend', () => {
  test('a file that is missing', () => {
    const { exit, said } = told(['scenarios'], without('assets/places/shop/place.json'));
    expect(exit).toBe(EXIT.problems);
    expect(said).toContain(
      'assets/places/shop/place.json:1:1  error  Scenarios may be set in "shop", but this file is missing. Write it.  [place-not-written]',
    );
  });

  test('a drawing, at the line that names it', () => {
    const { exit, said } = told(['assets'], without('assets/props/marks/ring.svg'));
    const lines = said.filter((line) => line.includes('[not-drawn]'));
    expect(exit).toBe(EXIT.problems);
    for (const line of lines) {
      const [, at = ''] = /^assets\/acts\/acts\.json:(\d+):\d+ {2}error {2}"ring" is not drawn/.exec(line) ?? [];
      expect(house['assets/acts/acts.json']?.split('\n')[Number(at) - 1]).toContain('"mark": "ring"');
    }
    expect(lines.length).toBeGreaterThan(1);
  });

  test('two drawings of one name, at both', () => {
    const { said } = told(['assets'], { ...disk, 'assets/props/marks/cup.svg': '' });
    expect(said.filter((line) => line.includes('[entry-twice]')).map((line) => line.split(':')[0])).toEqual([
      'assets/props/cup.svg',
      'assets/props/marks/cup.svg',
    ]);
  });

  test('a field, and then nothing else is guessed', () => {
    const { said } = told(['assets'], { ...without('assets/props/cup.svg'), 'assets/acts/acts.json': '{}' });
    expect(said.filter((line) => line.includes('  error  ')).every((line) => line.startsWith('assets/acts/'))).toBe(
      true,
    );
  });

  test('for programs, as files of their own kind', () => {
    const terminal = aTerminal([], disk);
    check(careful({ ...terminal, assets: 'assets' }), ['assets/props/props.json'], { ...FAST, json: true });
    expect(JSON.parse(terminal.said.join('\n')).files).toMatchObject([
      { file: 'assets/props/props.json', kind: 'house', ok: true, problems: [] },
    ]);
  });
});
