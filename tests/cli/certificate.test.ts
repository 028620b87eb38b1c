import { describe, expect, it } from 'vitest';
import { startingPoint } from '../../src/checking/starting-point.ts';
import { commandLine } from '../../src/cli/command-line.ts';
import { EXIT } from '../../src/cli/terminal.ts';
import { aHardStory } from '../a-hard-story.ts';
import { aTerminal } from './a-terminal.ts';

const disk = {
  'loaves.json': JSON.stringify(aHardStory('loaves')),
  'basket.json': JSON.stringify(aHardStory('basket')),
  'open.json': JSON.stringify(aHardStory('open')),
  'practice.json': JSON.stringify(aHardStory('practice', { use: 'practice' })),
  'lift.json': JSON.stringify(startingPoint('quick-question', 'coffee_shop')),
  'broken.json': JSON.stringify({ ...startingPoint('broken', 'coffee_shop'), start: 'nowhere' }),
};

async function run(...args: string[]) {
  const terminal = aTerminal([], disk);
  const exit = await commandLine(terminal, args, () => 0);
  return { exit, said: terminal.said.join('\n'), warned: terminal.warned.join('\n'), written: terminal.disk };
}

describe('counterpart certificate', () => {
  it('finds nothing against three people whom guessing and habits do not pass', async () => {
    const { exit, said } = await run('certificate', 'loaves.json', 'basket.json', 'open.json', '--pass', '70');
    expect(exit).toBe(EXIT.fine);
    expect(said).toMatch(/^3 people to serve, at a mark of 70:\n {2}Guessing passes in .* % of attempts, and gets \d/);
    expect(said).toMatch(/slips in one decision of ten gets \d/);
    expect(said).toMatch(/Recommended mark: \d\d,/);
    expect(said).not.toMatch(/^!/m);
  });

  it('says what is against a list that can be guessed, and is no success then', async () => {
    const { exit, said } = await run('certificate', 'lift.json');
    expect(exit).toBe(EXIT.problems);
    expect(said).toMatch(/^! Guessing passes in .* the most that lets a result mean something\. .* Add a person/m);
    expect(said).toContain('Nobody has set a mark: the list is judged by 80, and an assessment of it has none.');
    expect(said).toMatch(/^! With “.*” alone, guessing reaches 80 in/m);
  });

  it('gives nothing for a scenario with errors, and says which', async () => {
    const { exit, said, warned } = await run('certificate', 'broken.json');
    expect([exit, said]).toEqual([EXIT.problems, '']);
    expect(warned).toMatch(/broken\.json.*nowhere/);
  });

  it('tells how reliable a list is under a model, and calls it a model', async () => {
    const { said } = await run('certificate', 'loaves.json', 'basket.json', 'open.json', '--pass', '70');
    expect(said).toMatch(/Under a model of people .* a reliability of \.\d\d/);
    const alone = await run('certificate', 'open.json');
    expect(alone.said).toMatch(/^! It is too short to tell people apart: .* It takes \d+ people like these in all\.$/m);
  });

  it('gives a page to print, to standard output or into a file that it writes over only where it is one', async () => {
    const list = ['loaves.json', 'basket.json', 'open.json'];
    const { said } = await run('certificate', ...list, '--html');
    expect(said).toMatch(/^<!doctype html>/);
    expect(said).toMatch(/<h1>What this list is worth<\/h1>/);
    for (const told of [
      'What it certifies',
      'In this order: ',
      'Seed 1: ',
      'Mark: 80. Nobody has set a mark',
      'Worked out on 2026-12-01.',
    ])
      expect(said).toContain(told);
    const marked = await run('certificate', ...list, '--html', '--pass', '70', '--seed', '9');
    for (const told of ['Seed 9: ', 'Mark: 70, set for this list.']) expect(marked.said).toContain(told);
    expect(said).toMatch(/<td>.* of attempts<\/td>/);
    expect(said).toContain('It does not show how somebody serves real customers');
    const terminal = aTerminal([], { ...disk, 'mine.html': 'a shopping list' });
    const args = ['certificate', ...list, '--html', '--out'];
    expect(await commandLine(terminal, [...args, 'new.html'], () => 0)).toBe(EXIT.fine);
    expect(terminal.disk.get('new.html')).toBe(`${said}\n`);
    expect(await commandLine(terminal, [...args, 'new.html'], () => 0)).toBe(EXIT.fine);
    expect(await commandLine(terminal, [...args, 'mine.html'], () => 0)).toBe(EXIT.problems);
    expect(terminal.disk.get('mine.html')).toBe('a shopping list');
  });

  it('is asked by assign, which refuses a list that can be guessed and hands nothing out', async () => {
    const words = ['--title', 'T', '--from', 'F', '--out', 'week.json'];
    const { exit, said, warned, written } = await run('assign', 'lift.json', ...words);
    expect([exit, written.has('week.json')]).toEqual([EXIT.problems, false]);
    expect(said).toMatch(/Guessing passes in .* at a mark of 80; .* Add a person, or set a mark above 80\./);
    expect(said).toMatch(/certificate FILE … ?" tells what this list is worth/);
    expect(warned).toBe('');
  });

  it('lets assign hand out a list that is only too short, and say so', async () => {
    const list = ['open.json'];
    const { exit, warned } = await run('assign', ...list, '--title', 'T', '--from', 'F', '--pass', '100');
    expect(exit).toBe(EXIT.fine);
    expect(warned).toMatch(/It is too short to tell people apart/);
  });

  it('keeps a story for practice out of every list', async () => {
    const { exit, said } = await run(
      'assign',
      'basket.json',
      'loaves.json',
      'practice.json',
      '--title',
      'T',
      '--from',
      'F',
    );
    expect(exit).toBe(EXIT.problems);
    expect(said).toMatch(/is for practice: it stays out of lists and comparisons/);
  });
});
