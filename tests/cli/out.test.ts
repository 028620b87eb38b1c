/** Nothing is written over what a command reads, or over what is not its own kind, unless it is told to. */
import { describe, expect, it } from 'vitest';
import { startingPoint } from '../../src/checking/starting-point.ts';
import { commandLine } from '../../src/cli/command-line.ts';
import { MAP_FORMATS } from '../../src/cli/graph.ts';
import { aHardStory } from '../a-hard-story.ts';
import { aTerminal } from './a-terminal.ts';

const FILE = 'a.json';
/** One that may be handed out. */
const HARD = 'hard.json';
const hard = JSON.stringify(aHardStory('hard'));
const good = JSON.stringify(startingPoint('quick-question', 'coffee_shop'));
const BEST = ['ask-meeting', 'walk-along'];

/** Every command that writes, without the name of the file. */
const WRITERS: readonly (readonly [string, ...string[]])[] = [
  ['report', FILE, '--out'],
  ['report', FILE, '--json', '--out'],
  ['report', FILE, '--html', '--out'],
  ...MAP_FORMATS.map((format): [string, ...string[]] => ['graph', FILE, '--format', format, '--out']),
  ['play', FILE, '--record'],
];
/** Those that read a file, which `--force` must not go over either. */
const READERS = [...WRITERS, ['assign', HARD, '--title', 'T', '--from', 'F', '--out']];
const ALL = [...READERS, ['new', 'my-first', '--out']];

async function run(argv: readonly string[], disk: Readonly<Record<string, string>> = {}) {
  const terminal = aTerminal(BEST, { [FILE]: good, [HARD]: hard, ...disk });
  const exit = await commandLine(terminal, argv, () => 0);
  return { exit, disk: terminal.disk, text: [...terminal.said, ...terminal.warned].join('\n') };
}

const foreign = {
  scenario: good,
  page: '<!doctype html><html><head><meta name="generator" content="another"></head></html>',
  drawing: '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
  machine: '{ "id": "mine", "initial": "a", "states": {} }',
  notes: 'Looked at the report.',
  empty: '',
};

describe('what is written', () => {
  it.each(ALL)('never goes over what is read: %s %s %s', async (...argv) => {
    const input = argv.includes(HARD) ? HARD : FILE;
    const { exit, disk } = await run([...argv, input]);
    const text = input === HARD ? hard : good;
    expect([exit === 1 || exit === 2, disk.get(input)]).toEqual([true, text]);
  });

  it.each(READERS)('never goes over what is read when it is forced: %s %s %s', async (...argv) => {
    const input = argv.includes(HARD) ? HARD : FILE;
    const text = input === HARD ? hard : good;
    const forced = await run([...argv, input, '--force']);
    expect([forced.exit, forced.disk.get(input)]).toEqual([2, text]);
  });

  it.each(ALL)('never goes over something else: %s %s %s %s', async (...argv) => {
    for (const [name, text] of Object.entries(foreign)) {
      const { exit, disk, text: told } = await run([...argv, 'out.x'], { 'out.x': text });
      expect([name, exit, disk.get('out.x')]).toEqual([name, 1, text]);
      expect(told).toContain('out.x is there already');
    }
  });

  it.each(WRITERS)('goes over a former one of its own kind: %s %s %s %s', async (...argv) => {
    const first = await run([...argv, 'out.x']);
    expect(first.exit).toBe(0);
    const again = await run([...argv, 'out.x'], { 'out.x': first.disk.get('out.x') ?? '' });
    // A play is never the same again; everything else comes out as before.
    const former = first.disk.get('out.x') ?? '';
    expect([again.exit, again.disk.get('out.x')]).toEqual([0, argv[0] === 'play' ? expect.any(String) : former]);
    expect(former.length).toBeGreaterThan(100);
  });

  it.each(ALL.slice(0, -1))('goes over anything else with --force: %s %s %s %s', async (...argv) => {
    const { exit, disk } = await run([...argv, 'out.x', '--force'], { 'out.x': foreign.notes });
    expect(exit).toBe(0);
    expect(disk.get('out.x')).not.toBe(foreign.notes);
  });

  it.each(ALL)('has no name that Windows keeps: %s %s %s %s', async (...argv) => {
    for (const name of ['con.json', 'here/AUX', 'lpt1.txt']) expect((await run([...argv, name])).exit).toBe(2);
  });

  it('knows links to what is read', async () => {
    const terminal = { ...aTerminal([], { [FILE]: good, 'link.json': good }), same: () => true };
    expect(await commandLine(terminal, ['report', FILE, '--out', 'link.json', '--force'], () => 0)).toBe(2);
    expect(terminal.disk.get('link.json')).toBe(good);
  });

  it('is printed where the file is called -', async () => {
    const { exit, text, disk } = await run(['graph', FILE, '--format', 'dot', '--out', '-']);
    expect([exit, disk.has('-')]).toEqual([0, false]);
    expect(text).toMatch(/^digraph/);
  });
});

it.each(['con', 'nul', 'com1'])('no scenario is called %s', async (id) => {
  expect((await run(['new', id])).exit).toBe(2);
});
