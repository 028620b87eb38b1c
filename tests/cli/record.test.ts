import { describe, expect, it } from 'vitest';
import { startingPoint } from '../../src/checking/starting-point.ts';
import { commandLine } from '../../src/cli/command-line.ts';
import { readWalks } from '../../src/record/walk-file.ts';
import { walked } from '../../src/record/walks-again.ts';
import { counted } from '../../src/scenario/counted.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { aTerminal, type KeptTerminal } from './a-terminal.ts';

const FILE = 'quick-question.json';
const OUT = 'quick-question.play';
const text = JSON.stringify(startingPoint('quick-question', 'coffee_shop'));

const record = (terminal: KeptTerminal, ...more: string[]) =>
  commandLine(terminal, ['record', FILE, '--out', OUT, ...more], () => 0);

function walksIn(terminal: KeptTerminal) {
  const read = readWalks(terminal.disk.get(OUT) ?? '');
  if (!read.ok) throw new Error(read.says.key);
  return read.walks;
}

const BEST = ['n', 'ask-meeting', 'walk-along'];

describe('counterpart record', () => {
  it('plays as play does, and makes a walk that comes out as it was played', async () => {
    const [played, recorded] = [aTerminal(BEST, { [FILE]: text }), aTerminal(BEST, { [FILE]: text })];
    await commandLine(played, ['play', FILE, '--seed', '7'], () => 0);
    expect(await record(recorded, '--seed', '7', '--name', 'straight to it')).toBe(0);
    expect(recorded.said).toEqual([...played.said, `Walk added: ${OUT}`]);
    const [walk] = walksIn(recorded);
    expect(walk).toEqual({
      name: 'straight to it',
      line: 1,
      seed: 7,
      carried: [],
      moves: ['ask-meeting', 'walk-along'],
      hints: [],
      ends: 'arrived',
      satisfaction: 100,
      target: 'hit',
    });
    const read = readScenario(text);
    expect(read.ok && walk && walked(read.value, walk)).toEqual({
      ok: true,
      outcome: { ends: 'arrived', satisfaction: 100, target: 'hit' },
    });
  });

  it('gives hints for their price, none where there is none, and writes them into the walk', async () => {
    const terminal = aTerminal(['h', 'h', 'h', ...BEST], { [FILE]: text });
    expect(await record(terminal, '--seed', '7')).toBe(0);
    const hints = terminal.said.filter((line) => line.startsWith('Hint: '));
    const none = terminal.said.filter((line) => line === 'There is no hint here, so this costs nothing.');
    expect(hints.length + none.length).toBe(3);
    expect(hints.length).toBeGreaterThan(0);
    const cost = 5 * hints.length;
    expect(terminal.said).toContain(
      `Score ${100 - cost}: satisfaction 100, ${counted(hints.length, 'hint')} −${cost}.`,
    );
    expect(walksIn(terminal)[0]).toMatchObject({ hints: hints.map(() => 0), satisfaction: 100, score: 100 - cost });
  });

  it('adds to a file and leaves what is in it, comments too', async () => {
    const before = '# Kept.\nwalk recorded 2\nchoose ask-meeting\nchoose tell-way\nends found';
    const terminal = aTerminal(BEST, { [FILE]: text, [OUT]: before });
    expect(await record(terminal)).toBe(0);
    expect(terminal.disk.get(OUT)?.startsWith(`${before}\n\nwalk recorded 3\n`)).toBe(true);
    expect(walksIn(terminal)).toHaveLength(2);
  });

  it('writes nothing of a play that was left', async () => {
    const terminal = aTerminal(['ask-meeting', 'q'], { [FILE]: text });
    expect(await record(terminal)).toBe(1);
    expect(terminal.disk.has(OUT)).toBe(false);
    expect(terminal.warned).toEqual(['Not finished, so no walk is written.']);
  });

  it('says before the play that a file holds something else, or the name is taken or cannot be', async () => {
    const other = aTerminal(BEST, { [FILE]: text, [OUT]: '{}' });
    expect(await record(other)).toBe(1);
    expect([other.said, other.disk.get(OUT)]).toEqual([[], '{}']);
    const taken = aTerminal(BEST, { [FILE]: text, [OUT]: 'walk best\nends arrived\n' });
    expect(await record(taken, '--name', 'best')).toBe(2);
    expect(await record(taken, '--name', 'a\nseed 9')).toBe(2);
    expect(await record(taken, '--carry', 'info.none')).toBe(2);
    expect(taken.said).toEqual([]);
    expect(await commandLine(taken, ['record', FILE], () => 0)).toBe(2);
  });
});
