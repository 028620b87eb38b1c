/** A day handed out from the command line: as a file, as a link, with its certificate. */
import { describe, expect, it } from 'vitest';
import { assignmentInLink } from '../../src/assignment/link.ts';
import { readAssignment } from '../../src/assignment/read-assignment.ts';
import { commandLine } from '../../src/cli/command-line.ts';
import { EXIT } from '../../src/cli/terminal.ts';
import { seedInDay } from '../../src/encounter/draw.ts';
import { aHardStory } from '../a-hard-story.ts';
import { HARD_DAY, hardDay } from './a-hard-day.ts';
import { aTerminal } from './a-terminal.ts';

const disk = { ...hardDay(), 'alone.json': JSON.stringify(aHardStory('alone')) };
const WORDS = ['--title', 'A day and one', '--from', 'Ines'];

async function run(...args: string[]) {
  const terminal = aTerminal([], disk);
  const exit = await commandLine(terminal, args, () => 0);
  return { exit, said: terminal.said.join('\n'), warned: terminal.warned.join('\n'), disk: terminal.disk };
}

describe('counterpart assign, with a day', () => {
  it('puts its people in the list in a row, with the seed and the morning of the day', async () => {
    const { exit, said, warned } = await run('assign', HARD_DAY, 'alone.json', ...WORDS, '--seed', '9', '--pass', '70');
    expect(warned).toBe('');
    expect(exit).toBe(EXIT.fine);
    const read = readAssignment(said);
    if (!read.ok) throw new Error(read.reasons.join('\n'));
    const { scenarios, days } = read.assignment;
    expect(scenarios.map(({ id, seed }) => [id, seed])).toEqual([
      ['morning', seedInDay(9, 'morning')],
      ['noon', seedInDay(9, 'noon')],
      ['alone', 9],
    ]);
    expect(days).toMatchObject([
      { id: 'two-in-a-row', title: 'Two in a row', seed: 9, morning: ['info.rota'], people: ['morning', 'noon'] },
    ]);
  });

  it('prints a link that opens it', async () => {
    const { said } = await run('assign', HARD_DAY, ...WORDS, '--link', 'https://play.example/');
    const read = assignmentInLink(new URL(said).hash);
    expect(read?.ok && read.assignment.days?.[0]?.title).toBe('Two in a row');
  });

  it('refuses somebody who comes in the day and once more, and a day whose stories have errors', async () => {
    const twice = await run('assign', HARD_DAY, 'house/coffee_shop/noon.json', ...WORDS);
    expect(twice.exit).toBe(EXIT.usage);
    expect(twice.warned).toContain('"noon" stands twice in the list');
    const terminal = aTerminal([], { ...disk, 'house/coffee_shop/noon.json': '{' });
    expect(await commandLine(terminal, ['assign', HARD_DAY, ...WORDS], () => 0)).toBe(EXIT.problems);
    expect(terminal.warned.join('\n')).toMatch(/two-in-a-row\.json.*noon/);
  });
});

describe('counterpart certificate, with a day', () => {
  it('counts the day as one, names its people, and says whose list it is', async () => {
    const { said } = await run('certificate', HARD_DAY, 'alone.json', '--pass', '70', ...WORDS);
    expect(said).toMatch(
      /^“.?A day and one.?”, from .?Ines.?: 1 person and a day of 2 people to serve, at a mark of 70:/,
    );
    expect(said).toMatch(/Two in a row \(a day: .*, .*\): .* % reach 80 alone/);
    const json = JSON.parse(
      (await run('certificate', HARD_DAY, 'alone.json', '--pass', '70', '--json', ...WORDS)).said,
    );
    expect(json.list).toEqual({ title: 'A day and one', from: 'Ines' });
    expect(json.certificate.people.map(({ id }: { id: string }) => id)).toEqual(['two-in-a-row', 'alone']);
    expect(json.certificate.people[0].day.map(({ id }: { id: string }) => id)).toEqual(['morning', 'noon']);
  });

  it('names the list on the page to print', async () => {
    const { said } = await run('certificate', HARD_DAY, '--html', ...WORDS);
    expect(said).toMatch(/The list “.*A day and one.*”, from .*Ines/);
    expect(said).toMatch(/a day of 2/);
  });
});
