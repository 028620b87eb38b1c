import { describe, expect, it } from 'vitest';
import { commandLine } from '../../src/cli/command-line.ts';
import { writeScenario } from '../../src/scenario/write-scenario.ts';
import { aShiftInput, theScenarios } from '../shift/a-shift.ts';
import { aTerminal, type KeptTerminal } from './a-terminal.ts';

const run = (terminal: KeptTerminal, ...argv: string[]) => commandLine(terminal, [...argv, '--no-proof'], () => 0);
const SHIFT = 'scenarios/shifts/a-morning.json';
const disk = Object.fromEntries(
  theScenarios().map((scenario) => [`scenarios/coffee_shop/${scenario.id}.json`, writeScenario(scenario)]),
);
const shift = JSON.stringify(aShiftInput(), null, 2);

describe('counterpart check, with shifts', () => {
  it('reads what lies in a folder of shifts as a shift, beside its scenarios', async () => {
    const terminal = aTerminal([], { ...disk, [SHIFT]: shift, 'scenarios/shift.schema.json': '{}' });
    expect(await run(terminal, 'check', 'scenarios')).toBe(0);
    expect(terminal.said).toContain(`${SHIFT}  fine`);
    expect(terminal.said.at(-1)).toBe('3 scenarios and 1 shift checked, no errors.');
  });

  it('finds the scenarios of a shift that is named alone', async () => {
    const terminal = aTerminal([], { ...disk, [SHIFT]: shift });
    expect(await run(terminal, 'check', SHIFT)).toBe(0);
    expect(terminal.said.at(-1)).toBe('0 scenarios and 1 shift checked, no errors.');
  });

  it('finds those that come with the game, when a shift lies elsewhere', async () => {
    const terminal = aTerminal([], { ...disk, 'mine/shifts/a-morning.json': shift });
    expect(await run(terminal, 'check', 'mine')).toBe(0);
  });

  it('names file, line, column, sentence and code of a problem, and fails', async () => {
    const terminal = aTerminal([], { ...disk, [SHIFT]: shift.replace('"closing"', '"closng"') });
    expect(await run(terminal, 'check', 'scenarios')).toBe(1);
    expect(terminal.said.join('\n')).toMatch(
      /a-morning\.json:\d+:\d+ {2}error {2}.*"closng".*Did you mean "closing"\?.*\[unknown-scenario\]/,
    );
    expect(terminal.said.at(-2)).toBe('3 scenarios and 1 shift checked: 1 error in 1 file.');
    const report = aTerminal([], { ...disk, [SHIFT]: '{' });
    expect(await run(report, 'check', 'scenarios', '--json')).toBe(1);
    expect(JSON.parse(report.said.join('\n')).files.at(-1)).toMatchObject({
      file: SHIFT,
      ok: false,
      problems: [{ code: 'bracket-not-closed' }],
    });
  });
});
