import { describe, expect, it } from 'vitest';
import { commandLine } from '../../src/cli/command-line.ts';
import { startingPoint } from '../../src/cli/starting-point.ts';
import { aTerminal } from './a-terminal.ts';

const text = JSON.stringify(startingPoint('quick-question', 'coffee_shop'));
const WALKS =
  'walk best\nchoose ask-meeting\nchoose walk-along\nends arrived\n\nwalk told\nchoose ask-meeting\nchoose tell-way\nends found\n';

async function diff(now: string, walks: string | undefined, ...more: string[]) {
  const terminal = aTerminal([], {
    'old.json': text,
    'now.json': now,
    ...(walks !== undefined && { 'old.play': walks }),
  });
  const exit = await commandLine(terminal, ['diff', 'old.json', 'now.json', ...more], () => 0);
  return { exit, said: terminal.said.join('\n'), warned: terminal.warned.join('\n') };
}

describe('counterpart diff', () => {
  it('finds no difference in notes alone, and old records replay', async () => {
    const { exit, said } = await diff(text.replace('The first turn.', 'Turn one.'), WALKS);
    expect(exit).toBe(0);
    expect(said).toContain('No difference for players');
    expect(said).toContain('Walks of old.play: 2 of 2 come out as before.');
    expect(said).toMatch(/random +(\d+\.\d) → \1\n/);
    expect(said).toContain('Old records still replay.');
  });

  it('tells changed words, and that only they changed', async () => {
    const { exit, said } = await diff(text.replace('Side door, then left.', 'Through the side door.'), WALKS);
    expect(exit).toBe(1);
    expect(said).toContain('1 difference for players');
    expect(said).toContain('~ move tell-way\n    say: “It has moved to the garden room. Side door, then left.” → “');
    expect(said).toContain('Old records do not replay:');
    expect(said).toContain('Only words and pictures changed');
  });

  it('tells walks that are lost or come out otherwise, and other averages', async () => {
    const { said } = await diff(
      text.replaceAll('walk-along', 'walk-with-them').replace('"meets":["place"],', '"meets":["place","walked"],'),
      WALKS,
    );
    expect(said).toContain('- move walk-along removed');
    expect(said).toContain('+ move walk-with-them added');
    expect(said).toContain('Walks of old.play: 0 of 2 come out as before.');
    expect(said).toContain('best (line 1) is lost: Move 2: This scenario has no move "walk-along".');
    expect(said).toContain('told (line 6): found, satisfaction 60, target hit → arrived, satisfaction 100, target hit');
    expect(said).toContain('The rules changed');
  });

  it('says the same as data', async () => {
    const { exit, said } = await diff(text.replace('"seconds":60', '"seconds":65'), WALKS, '--json');
    expect(exit).toBe(1);
    expect(JSON.parse(said)).toMatchObject({
      same: false,
      differences: [{ part: 'move', id: 'walk-along', fields: [{ field: 'seconds', before: '60', after: '65' }] }],
      walks: { file: 'old.play', walks: 2, changed: [] },
      averages: { before: { random: expect.any(Number) }, after: { random: expect.any(Number) } },
      records: { replay: false, reasons: [expect.stringContaining('content hash'), expect.stringContaining('rules')] },
    });
  });

  it('does without walks, and leaves out those it cannot read', async () => {
    expect((await diff(text, undefined)).said).not.toContain('Walks of');
    const { exit, warned } = await diff(text, 'nonsense');
    expect(exit).toBe(0);
    expect(warned).toContain('old.play:1: ');
  });

  it('compares two different scenarios too', async () => {
    const { said } = await diff(text.replace('"id":"quick-question"', '"id":"another"'), WALKS);
    expect(said).toContain('~ scenario another\n    id: “quick-question” → “another”');
    expect(said).toContain('They are of "quick-question", and this is "another".');
  });

  it.each([[['diff', 'old.json']], [['diff', 'a', 'b']], [['diff', 'old.json', 'old.json', 'old.json']]])(
    'calls %j wrong usage',
    async (argv) => {
      expect(await commandLine(aTerminal([], { 'old.json': text }), argv, () => 0)).toBe(2);
    },
  );
});
