/** What programs are told: one answer on standard output, in one shape, whatever happens. */
import { describe, expect, it } from 'vitest';
import { startingPoint } from '../../src/checking/starting-point.ts';
import { COMMANDS, commandLine } from '../../src/cli/command-line.ts';
import { writeRecord } from '../../src/record/record.ts';
import { emptyRecord, newScenarioChecked } from '../record/a-record.ts';
import { aTerminal } from './a-terminal.ts';

const good = JSON.stringify(startingPoint('quick-question', 'coffee_shop'));
const broken = good.replace('"to":"sets-off"', '"to":"nowhere"');
const unfinished = async () => {
  const terminal = aTerminal(['ask-meeting'], { 'a.json': good });
  await commandLine(terminal, ['play', 'a.json', '--record', 'r.json'], () => 0);
  return terminal.disk.get('r.json') ?? '';
};

const DISK = { 'a.json': good, 'folder/a.json': good, 'broken.json': broken, 'empty.json': '', 'text.json': 'hello' };

async function answered(...argv: string[]) {
  const terminal = aTerminal([], { ...DISK, 'r.json': await unfinished() });
  const exit = await commandLine(terminal, argv, () => 0);
  return { exit, said: terminal.said, answer: JSON.parse(terminal.said.join('\n')), disk: terminal.disk };
}

const FILES = ['a.json', 'broken.json', 'empty.json', 'text.json', 'missing.json', 'folder', 'r.json'];
const JSONED = [...COMMANDS].filter(([, { options }]) => 'json' in options).map(([name]) => name);

describe('with --json', () => {
  it.each(JSONED)('%s answers in one shape, whatever it is about', async (name) => {
    const shapes = new Set<string>();
    for (const file of FILES) {
      const { exit, answer } = await answered(name, file, ...(name === 'diff' ? ['a.json'] : []), '--json');
      const { ok, exit: told, reasons } = answer;
      expect([file, ok, told]).toEqual([file, exit === 0, exit]);
      expect([file, ok ? reasons.length === 0 : reasons.length > 0]).toEqual([file, true]);
      expect(Object.keys(answer).slice(0, 3)).toEqual(['ok', 'exit', 'reasons']);
      shapes.add(Object.keys(answer).sort().join());
    }
    // Those with a short answer always give all of it; the others all of it or the head alone.
    expect(shapes.size).toBeLessThanOrEqual('blank' in (COMMANDS.get(name) ?? {}) ? 1 : 2);
  });

  it.each(JSONED)('%s answers wrong usage too', async (name) => {
    for (const argv of [[], ['--nonsense'], ['a', 'b', 'c', 'd']]) {
      const { exit, answer } = await answered(name, ...argv, '--json');
      expect([exit === 2, answer.exit]).toEqual([true, 2]);
    }
  });

  it('tells of a file that is written', async () => {
    const { answer, disk } = await answered('report', 'a.json', '--json', '--out', 'out.json');
    expect(answer).toEqual({ ok: true, exit: 0, reasons: [], written: 'out.json' });
    expect(JSON.parse(disk.get('out.json') ?? '')).toMatchObject({ ok: true, proved: true });
  });

  it('tells problems of a scenario with their places', async () => {
    const { answer } = await answered('simulate', 'broken.json', '--json');
    expect(answer.reasons[0]).toMatch(/^broken\.json:\d+:\d+ {2}error {2}.*nowhere/);
  });
});

describe('a record that has not come to its end', () => {
  it('is no success', async () => {
    const { exit, answer } = await answered('replay', 'r.json', '--scenario', 'a.json', '--json');
    expect(exit).toBe(1);
    expect(answer).toMatchObject({ ok: false, over: false, card: { satisfaction: expect.any(Number) } });
    expect(answer.reasons).toEqual(['The play stops after 1 move, before its end: this is no result yet.']);
  });

  it('is no success with no move at all, and says so', async () => {
    const terminal = aTerminal([], { ...DISK, 'r.json': writeRecord(emptyRecord(newScenarioChecked())) });
    expect(await commandLine(terminal, ['replay', 'r.json', '--scenario', 'a.json'], () => 0)).toBe(1);
    expect(terminal.warned).toEqual(['The record holds no move: nothing was played.']);
  });
});
