/** What `counterpart explain` prints: the pages in docs/checks, made plain. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../../src/cli/command-line.ts';
import { plainLines } from '../../src/cli/explain.ts';
import { everyCode } from '../broken-files.ts';
import { aDraft } from '../scenario/a-scenario.ts';
import { aTerminal } from './a-terminal.ts';

const page = (code: string) => readFileSync(`docs/checks/${code}.md`, 'utf8');

async function run(argv: readonly string[], disk: Readonly<Record<string, string>> = {}) {
  const pages = ['README', ...everyCode().map(([code]) => code)].map((code) => [`docs/checks/${code}.md`, page(code)]);
  const terminal = aTerminal([], { ...Object.fromEntries(pages), ...disk });
  const exit = await commandLine(terminal, argv, () => 0);
  return { exit, said: terminal.said, warned: terminal.warned };
}

describe('counterpart explain', () => {
  it('prints the page of a code', async () => {
    const { exit, said } = await run(['explain', 'way-to-nowhere']);
    expect(exit).toBe(0);
    expect(said.slice(0, 2)).toEqual([
      'A move leads to a node that is not there',
      '========================================',
    ]);
    expect(said.filter((line) => line.startsWith('    ')).map((line) => line.trim())).toContain('"to": "ennd"');
    for (const heading of ['What', 'Why', 'Example', 'Mend']) expect(said).toContain(heading);
  });

  it('knows every code that a check can tell', async () => {
    const exits = await Promise.all(everyCode().map(async ([code]) => [code, (await run(['explain', code])).exit]));
    expect(exits.filter(([, exit]) => exit !== 0)).toEqual([]);
  });

  it('takes a code as it is copied from what a check has said', async () => {
    expect((await run(['explain', '[Way-To-Nowhere]'])).said[0]).toBe('A move leads to a node that is not there');
  });

  it('lists every code with what it is about', async () => {
    const { exit, said } = await run(['explain']);
    expect(exit).toBe(0);
    const listed = said.flatMap((line) => /^- ([\w-]+): \S/.exec(line)?.[1] ?? []);
    expect(listed).toEqual(everyCode().map(([code]) => code));
  });

  it('knows a code that is nearly right', async () => {
    const { exit, warned } = await run(['explain', 'way-to-nowere']);
    expect(exit).toBe(2);
    expect(warned[0]).toBe(
      'There is no code "way-to-nowere". Did you mean "way-to-nowhere"? counterpart explain lists them all.',
    );
  });

  it('leaves no marks of a page in the terminal', () => {
    for (const [code] of everyCode()) {
      const text = plainLines(page(code)).filter((line) => !line.startsWith('    '));
      expect(text.filter((line) => /^#|```|\]\(|\*\*/.test(line))).toEqual([]);
    }
  });
});

describe('counterpart check', () => {
  const broken = { 'a.json': readFileSync('tests/broken/way-to-nowhere.json', 'utf8') };

  it('says once at its end how to learn more', async () => {
    const { said } = await run(['check', 'a.json', 'b.json'], { ...broken, 'b.json': broken['a.json'] });
    expect(said.filter((line) => line.includes('explain'))).toEqual([
      'counterpart explain CODE says why, with an example.',
    ]);
    expect(said.at(-1)).toContain('explain');
  });

  it('does not when there is nothing to learn', async () => {
    const { said } = await run(['check', 'a.json', '--no-proof'], { 'a.json': JSON.stringify(aDraft()) });
    expect(said.join()).not.toContain('explain');
  });

  it('names the page of each thing told, for programs', async () => {
    const { said } = await run(['check', 'a.json', '--json'], broken);
    expect(JSON.parse(said.join('\n')).files[0].problems[0].page).toBe('docs/checks/way-to-nowhere.md');
  });
});
