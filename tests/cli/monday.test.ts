/** The page for Monday out of files of results. */
import { describe, expect, it } from 'vitest';
import { commandLine } from '../../src/cli/command-line.ts';
import { aHardStory } from '../a-hard-story.ts';
import { hardStory, resultsFailing } from '../a-hard-team.ts';
import { aTerminal } from './a-terminal.ts';

const story = hardStory('the-queue');
const TEAM = { 'ana.json': [3, 5], 'bea.json': [3], 'cem.json': [3, 5], 'dan.json': [7] };
const disk: Readonly<Record<string, string>> = {
  'scenarios/shop/the-queue.json': JSON.stringify(aHardStory('the-queue')),
  ...Object.fromEntries(
    Object.entries(TEAM).map(([file, failing], at) => [
      file,
      resultsFailing(file.replace('.json', '-named'), at + 1, [[story, failing]]),
    ]),
  ),
};
const FILES = Object.keys(TEAM);

async function run(...args: readonly string[]) {
  const terminal = aTerminal([], disk);
  const exit = await commandLine(terminal, ['monday', ...args], () => 0);
  return { exit, said: terminal.said.join('\n'), warned: terminal.warned.join('\n'), disk: terminal.disk };
}

describe('counterpart monday', () => {
  it('tells the dearest moments of a team, and names nobody', async () => {
    const { exit, said } = await run(...FILES);
    expect(exit).toBe(0);
    expect(said).toMatch(/^For Monday: ten minutes together\n/);
    expect(said).toContain('3 of the 4 people who stood here gave away points');
    expect(said).toContain('“I want the thing number 3.”');
    expect(said).toContain('#play=the-queue&seed=1');
    for (const file of FILES) expect(said).not.toContain(file.replace('.json', '-named'));
  });

  it('gives the same as a page to print and as data', async () => {
    const { said } = await run(...FILES, '--html');
    expect(said).toMatch(/^<!doctype html>/);
    expect(said).toContain('<h2 id="part-1">Minutes 1 to 3: the dearest moment</h2>');
    expect(said).not.toMatch(/-named/);
    const { exit, disk: written } = await run(...FILES, '--json', '--out', 'monday.json');
    expect(exit).toBe(0);
    expect(JSON.parse(written.get('monday.json') ?? '')).toMatchObject({
      ok: true,
      monday: { people: 4, plays: 4, moments: [{ gave: 3 }, { gave: 2 }], untold: [] },
    });
  });

  it('tells nothing of three people, and nothing of a file that was changed', async () => {
    const { exit, said } = await run(...FILES.slice(0, 3));
    expect([exit, said]).toEqual([1, expect.stringContaining('first plays of four people')]);
    const terminal = aTerminal([], { ...disk, 'dan.json': disk['dan.json']?.replace('dan-named', 'eve') ?? '' });
    expect(await commandLine(terminal, ['monday', ...FILES], () => 0)).toBe(1);
    expect(terminal.said.join('\n')).toMatch(/dan\.json: .*seal does not fit/);
  });

  it('tells of several files that cannot be opened the first, and which others', async () => {
    const broken = Object.fromEntries(FILES.map((file) => [file, '{}']));
    const terminal = aTerminal([], { ...disk, ...broken, 'ana.json': disk['ana.json'] ?? '' });
    expect(await commandLine(terminal, ['monday', ...FILES], () => 0)).toBe(1);
    const said = terminal.said.join('\n');
    expect(said).toMatch(/^bea\.json: /);
    expect(said).toContain('2 more of these files cannot be opened: cem.json, dan.json.');
  });

  it('takes nobody twice for the sake of a number', async () => {
    const { exit } = await run('ana.json', 'ana.json', 'bea.json', 'cem.json');
    expect(exit).toBe(1);
  });
});
