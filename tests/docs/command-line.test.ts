/** The page on the command line names every command, option and field there is, and none that is not. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startingPoint } from '../../src/checking/starting-point.ts';
import { COMMANDS, commandLine } from '../../src/cli/command-line.ts';
import { EXIT } from '../../src/cli/terminal.ts';
import { aTerminal } from '../cli/a-terminal.ts';

const page = readFileSync('docs/command-line.md', 'utf8');

/** What stands in backquotes in one column of the table under a heading. */
function quoted(heading: string, column: number): readonly string[] {
  const [, part = ''] = page.split(new RegExp(`^#+ ${heading}$`, 'm'));
  const [section = ''] = part.split(/^#/m);
  return [...section.matchAll(/^\| (.+) \|$/gm)].flatMap(([, row = '']) =>
    [...(row.split(/(?<!\\) \| /)[column - 1] ?? '').matchAll(/`([^`]+)`/g)].map(([, word = '']) => word),
  );
}

async function answerOf(...argv: string[]) {
  const good = JSON.stringify(startingPoint('quick-question', 'coffee_shop'));
  const terminal = aTerminal(['ask-meeting'], { 'a.json': good });
  if (argv[0] === 'replay') await commandLine(terminal, ['play', 'a.json', '--record', 'r.json'], () => 0);
  terminal.said.length = 0;
  await commandLine(terminal, [...argv, '--json'], () => 0);
  return JSON.parse(terminal.said.join('\n'));
}

describe('docs/command-line.md', () => {
  it('names every command with its options', () => {
    const told = quoted('Calling it', 1).filter((word) => !word.startsWith('npm') && !word.startsWith('n'));
    const names = told.map((call) => call.split(' ')[0]);
    for (const [name, { options }] of COMMANDS) {
      const row = new RegExp(`^\\| \`${name}(?: .*)?\` \\|.*$`, 'm').exec(page)?.[0] ?? '';
      const listed = [...row.matchAll(/--([a-z-]+)/g)].map(([, option]) => option);
      expect([name, listed.sort()]).toEqual([name, Object.keys(options).sort()]);
    }
    expect(names.every((name) => COMMANDS.has(name ?? ''))).toBe(true);
  });

  it('names every exit code', () => {
    for (const code of Object.values(EXIT)) expect(page).toMatch(new RegExp(`^\\| ${code} \\| `, 'm'));
  });

  it('names the fields of every answer, and those of check and replay', async () => {
    const head = quoted('Fields of every answer', 1);
    const checked = await answerOf('check', 'a.json');
    const replayed = await answerOf('replay', 'r.json', '--scenario', 'a.json');
    const inFiles = Object.keys(checked.files[0]).map((key) => `files.${key}`);
    expect([...Object.keys(checked), ...inFiles].sort()).toEqual(
      [...head, ...quoted('Fields of `check`', 1)].toSorted(),
    );
    expect(Object.keys(replayed).sort()).toEqual([...head, ...quoted('Fields of `replay`', 1)].toSorted());
  });
});
