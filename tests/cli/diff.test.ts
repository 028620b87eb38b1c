import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startingPoint } from '../../src/checking/starting-point.ts';
import { commandLine } from '../../src/cli/command-line.ts';
import { writeRecord } from '../../src/record/record.ts';
import { newScenarioChecked, recordOf, resealed } from '../record/a-record.ts';
import { aTerminal } from './a-terminal.ts';

const text = JSON.stringify(startingPoint('quick-question', 'coffee_shop'));
const scenario = newScenarioChecked();
const WALKS =
  'walk best\nchoose ask-meeting\nchoose walk-along\nends arrived\n\nwalk told\nchoose ask-meeting\nchoose tell-way\nends found\n';

async function diff(now: string, walks: string | undefined, ...more: string[]) {
  return diffOn({}, now, walks, ...more);
}

/** The same with other files on the disk. */
async function diffOn(
  files: Readonly<Record<string, string>>,
  now: string,
  walks: string | undefined,
  ...more: string[]
) {
  const terminal = aTerminal([], {
    ...files,
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

  it('tells changed words, and that old records replay on them', async () => {
    const { exit, said } = await diff(text.replace('Side door, then left.', 'Through the side door.'), WALKS);
    expect(exit).toBe(1);
    expect(said).toContain('1 difference for players');
    expect(said).toContain('~ move tell-way\n    say: “It has moved to the garden room. Side door, then left.” → “');
    expect(said).toContain('Old records still replay.');
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
    expect(said).toContain('The same moves could be refused');
  });

  it('says the same as data', async () => {
    const { exit, said } = await diff(text.replace('"seconds":60', '"seconds":65'), WALKS, '--json');
    expect(exit).toBe(1);
    expect(JSON.parse(said)).toMatchObject({
      same: false,
      differences: [{ part: 'move', id: 'walk-along', fields: [{ field: 'seconds', before: '60', after: '65' }] }],
      walks: { file: 'old.play', walks: 2, changed: [] },
      averages: { before: { random: expect.any(Number) }, after: { random: expect.any(Number) } },
      records: { replay: false, reasons: [expect.stringContaining('rules'), expect.stringContaining('refused')] },
    });
  });

  it('does without walks, and leaves out those it cannot read', async () => {
    expect((await diff(text, undefined)).said).not.toContain('Walks of');
    const { exit, warned } = await diff(text, 'nonsense');
    expect(exit).toBe(0);
    expect(warned).toContain('old.play:1: ');
  });

  it('compares a file of format 1, as 0.1.0 played it, with itself by the rules of today', async () => {
    const old = readFileSync(
      'scenarios/archive/cc34022f58f851bac5b49c80eaf2a40991080065e1d68511472eb240f4db4139.json',
      'utf8',
    );
    const terminal = aTerminal([], { 'old.json': old, 'now.json': text });
    expect(await commandLine(terminal, ['diff', 'old.json'], () => 0)).toBe(1);
    const said = terminal.said.join('\n');
    expect(said).toContain('Before: played by the rules of 0.1.0 (engine 1).');
    expect(said).toContain('The same moves leave the person in another mood');
    expect(said).toMatch(/mood \+3 → -1, at [a-z-]+\n +seed \d+/);
    expect(said).toMatch(/random +\d+\.\d\n/);
    expect(said).toContain('They were played by engine 1');
    const alone = aTerminal([], { 'now.json': text });
    expect(await commandLine(alone, ['diff', 'now.json'], () => 0)).toBe(2);
    expect(alone.warned.join('\n')).toContain('Only a file of format 1 can be compared alone.');
  });

  it('compares two different scenarios too', async () => {
    const { said } = await diff(text.replace('"id":"quick-question"', '"id":"another"'), WALKS);
    expect(said).toContain('~ scenario another\n    id: “quick-question” → “another”');
    expect(said).toContain('They are of "quick-question", and this is "another".');
  });

  it('shows a walk for what is lost, new, scored otherwise or ended otherwise', async () => {
    const lost = await diff(text.replaceAll('walk-along', 'walk-with-them'), undefined);
    expect(lost.said).toContain('Walks lost: 1 move no longer offered where this walk ends:');
    expect(lost.said).toMatch(/ {2}- walk-along: seed \d+: ask-meeting, walk-along\n/);
    expect(lost.said).toMatch(/ {2}\+ walk-with-them: seed \d+: ask-meeting, walk-with-them\n/);
    const better = await diff(text.replace('"meets":["place"],', '"meets":["place","walked"],'), undefined);
    expect(better.said).toContain('The same moves earn other points; these lose and win most:');
    expect(better.said).toMatch(
      /found, satisfaction 60 → arrived, satisfaction 100\n +seed \d+: ask-meeting, tell-way/,
    );
    const shared = await diff(text.replace('Side door, then left.', 'Through the side door.'), undefined);
    expect(shared.said).toContain('Every walk that could be made still can');
  });

  const folder = {
    'records/best.json': writeRecord(recordOf(scenario, ['ask-meeting', 'walk-along'], 1)),
    'records/told.json': writeRecord(recordOf(scenario, ['ask-meeting', 'tell-way'], 1)),
    'records/another.json': writeRecord(
      resealed({ ...recordOf(scenario, [], 1), scenario: { id: 'another', title: 'Another' } }),
    ),
    'records/some.play': WALKS,
    'records/notes.json': '{}',
  };

  it('plays old records again: the same, otherwise with both figures, refused with the reason', async () => {
    const now = text
      .replaceAll('walk-along', 'walk-with-them')
      .replace('"meets":["place"],', '"meets":["place","walked"],');
    const { said } = await diffOn(folder, now, undefined, '--records', 'records');
    expect(said).toContain('Walks of records/some.play: 0 of 2 come out as before.');
    expect(said).toContain('The moves of 0 of 2 records come out as before:');
    expect(said).toContain('records/best.json is refused: Move 2: This scenario has no move "walk-along".');
    expect(said).toMatch(/records\/told\.json: found, satisfaction 60.* → arrived, satisfaction 100/);
    expect(said).toContain('1 file left out:\n  records/another.json: This record is of "another".');
    expect(said).not.toContain('notes.json');
  });

  it('takes single records, and says the same as data', async () => {
    const now = text.replace('Side door, then left.', 'Through the side door.');
    const { said } = await diffOn(
      folder,
      now,
      undefined,
      '--json',
      '--records',
      'records/told.json',
      'records/notes.json',
    );
    expect(JSON.parse(said)).toMatchObject({
      apart: { lost: [], added: [], scores: [], endings: [], complete: true },
      records: {
        replay: true,
        played: [{ file: 'records/told.json', came: 'same', outcome: { satisfaction: 60 } }],
        walks: [],
        leftOut: [{ file: 'records/notes.json', reason: expect.any(String) }],
      },
    });
    expect((await diffOn({}, now, undefined, '--records', 'nowhere')).exit).toBe(2);
  });

  it.each([[['diff', 'old.json']], [['diff', 'a', 'b']], [['diff', 'old.json', 'old.json', 'old.json']]])(
    'calls %j wrong usage',
    async (argv) => {
      expect(await commandLine(aTerminal([], { 'old.json': text }), argv, () => 0)).toBe(2);
    },
  );
});
