import { describe, expect, it } from 'vitest';
import { assignmentInLink } from '../../src/assignment/link.ts';
import { readAssignment } from '../../src/assignment/read-assignment.ts';
import { startingPoint } from '../../src/checking/starting-point.ts';
import { commandLine } from '../../src/cli/command-line.ts';
import { EXIT } from '../../src/cli/terminal.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { wordsHash } from '../../src/scenario/hash.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { broughtUpToDate, emptyTranslation } from '../../src/scenario/translation/skeleton.ts';
import { translated } from '../../src/scenario/translation/translate.ts';
import { aHardStory } from '../a-hard-story.ts';
import { aTerminal } from './a-terminal.ts';

const checkedScenario = (value: unknown): Scenario => {
  const read = readScenario(JSON.stringify(value));
  if (!read.ok) throw new Error('broken');
  return read.value;
};

const FLAG = 'info.asks_twice';
const disk = {
  'other.json': JSON.stringify(
    aHardStory('the-other', {
      flags: { in: { [FLAG]: 'They ask twice.' } },
      brief: { situation: 'You are at the counter.', known: [{ text: 'They ask twice.', if: { flag: FLAG } }] },
    }),
  ),
  'hard.json': JSON.stringify(aHardStory('hard')),
  'broken.json': JSON.stringify({ ...startingPoint('broken', 'coffee_shop'), start: 'nowhere' }),
};
const WORDS = ['--title', 'First week', '--from', 'Ines'];

async function run(...args: string[]) {
  const terminal = aTerminal([], disk);
  const exit = await commandLine(terminal, ['assign', ...args], () => 0);
  return { exit, said: terminal.said.join('\n'), warned: terminal.warned.join('\n'), disk: terminal.disk };
}

describe('counterpart assign', () => {
  it('prints an assignment of these people in this order', async () => {
    const { exit, said } = await run('other.json', 'hard.json', ...WORDS, '--seed', '4294967295', '--pass', '70');
    expect(exit).toBe(EXIT.fine);
    const read = readAssignment(said);
    expect(read.ok && read.assignment).toMatchObject({ title: 'First week', from: 'Ines', pass: 70 });
    expect(read.ok && read.assignment.scenarios.map(({ id, seed }) => [id, seed])).toEqual([
      ['the-other', 4_294_967_295],
      ['hard', 4_294_967_295],
    ]);
  });

  it('hands flags to those who read them, and writes a file once', async () => {
    const written = await run('other.json', 'hard.json', ...WORDS, '--carry', FLAG, '-o', 'week.json');
    expect(written.said).toBe('');
    const read = readAssignment(written.disk.get('week.json') ?? '');
    expect(read.ok && read.assignment.scenarios.map(({ carried }) => carried)).toEqual([[FLAG], undefined]);
    expect(await run('hard.json', ...WORDS, '-o', 'other.json')).toMatchObject({ exit: EXIT.problems });
  });

  it('prints a link that opens the game with it', async () => {
    const { said } = await run('hard.json', ...WORDS, '--closes', '2026-12-01', '--link', 'https://play.example/game/');
    const read = assignmentInLink(new URL(said).hash);
    expect(read?.ok && read.assignment).toMatchObject({ closes: '2026-12-01' });
    expect(said.startsWith('https://play.example/game/#assignment=')).toBe(true);
  });

  it('accepts whole translations that lie beside a file, and later wordings that are named', async () => {
    const hard = checkedScenario(JSON.parse(disk['hard.json']));
    const inPolish = broughtUpToDate(hard, emptyTranslation(hard, 'pl'));
    for (const entry of Object.values(inPolish.texts)) entry.text = `Po polsku: ${entry.source ?? ''}`;
    const inWelsh = emptyTranslation(hard, 'cy');
    const reworded = { ...JSON.parse(disk['hard.json']), title: 'A quick question, please' };
    const files = {
      'house/hard.json': disk['hard.json'],
      'house/hard.pl.json': JSON.stringify(inPolish),
      'house/hard.cy.json': JSON.stringify(inWelsh),
      'later/hard.json': JSON.stringify(reworded),
    };
    const terminal = aTerminal([], { ...disk, ...files });
    const file = 'house/hard.json';
    expect(await commandLine(terminal, ['assign', file, ...WORDS, '--accept', 'later/hard.json'], () => 0)).toBe(0);
    const read = readAssignment(terminal.said.join('\n'));
    const later = checkedScenario(reworded);
    expect(read.ok && read.assignment.scenarios.map(({ words }) => words)).toEqual([
      [hard, translated(hard, inPolish), later].map(wordsHash),
    ]);
  });

  it('accepts no file of other rules, and says so', async () => {
    const { exit, warned } = await run('hard.json', ...WORDS, '--accept', 'other.json');
    expect(exit).toBe(EXIT.usage);
    expect(warned).toContain('other.json has other rules than the scenarios that are handed out');
    expect(await run('hard.json', ...WORDS, '--accept', 'broken.json')).toMatchObject({
      exit: EXIT.usage,
      warned: expect.stringContaining('broken.json has errors'),
    });
  });

  it('assesses nobody by a scenario with errors, and says what they are', async () => {
    const { exit, said, warned } = await run('hard.json', 'broken.json', ...WORDS);
    expect(exit).toBe(EXIT.problems);
    expect(said).toBe('');
    expect(warned).toMatch(/broken\.json:\d+:\d+ {2}error.*nowhere/);
    expect(warned).toContain('Nothing was written');
  });

  it.each([
    [['hard.json', '--title', 'A'], 'who hands it out'],
    [WORDS, 'Name the files of scenarios and days'],
    [['hard.json', ...WORDS, '--pass', '101'], '--pass takes'],
    [['hard.json', ...WORDS, '--closes', 'Friday'], '"closes" must be a day'],
    [['hard.json', ...WORDS, '--link', 'here'], '--link takes the address'],
    [['hard.json', ...WORDS, '--carry', 'hazard.dragon'], 'reads the flag "hazard.dragon"'],
    [['hard.json', 'hard.json', ...WORDS], 'stands twice'],
    [['hard.json', '--title', 'a'.repeat(81), '--from', 'Ines'], '"title" must be a text of 1 to 80'],
    [['nobody.json', ...WORDS], 'nobody.json'],
  ])('tells what is missing or wrong: %j', async (args, reason) => {
    const { exit, warned } = await run(...args);
    expect(exit).toBe(EXIT.usage);
    expect(warned).toContain(reason);
  });
});
