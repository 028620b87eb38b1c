/** The report page needs nothing else, runs nothing, and takes hostile words for words. */
import { describe, expect, it } from 'vitest';
import { commandLine } from '../../src/cli/command-line.ts';
import { writeScenario } from '../../src/scenario/write-scenario.ts';
import { aDraft } from '../scenario/a-scenario.ts';
import { aShiftInput, theScenarios } from '../shift/a-shift.ts';
import { aTerminal } from './a-terminal.ts';

const HOSTILE = '"\'><b>&amp; x';

async function pageFor(disk: Readonly<Record<string, string>>, file: string): Promise<string> {
  const terminal = aTerminal([], disk);
  expect(await commandLine(terminal, ['report', file, '--html', '--out', 'page.html'], () => 0)).toBe(0);
  expect(terminal.said).toEqual(['page.html is written.']);
  return terminal.disk.get('page.html') ?? '';
}

/** What no page may hold, whatever the file says. */
function expectHarmless(page: string): void {
  expect(page).toMatch(/^<!doctype html>/);
  expect(page).not.toMatch(/<script|<link|<iframe|javascript:|\son\w+=|src=|@import|url\(/i);
  expect(page).toContain('default-src &#x27;none&#x27;');
}

describe('counterpart report --html', () => {
  it('makes a page of a scenario and takes its words for words', async () => {
    const draft = { ...aDraft(), title: `Title ${HOSTILE}` };
    const page = await pageFor({ 'x.json': JSON.stringify(draft) }, 'x.json');
    expectHarmless(page);
    expect(page).not.toContain('><b>');
    expect(page).toContain('Title &quot;&#x27;&gt;&lt;b&gt;&amp;amp; x');
    for (const title of ['At a glance', 'What guessing gets', 'Endings and plays', 'The story as a map'])
      expect(page).toContain(title);
  });

  it('makes a page of a day', async () => {
    const disk = Object.fromEntries(
      theScenarios().map((scenario) => [`scenarios/coffee_shop/${scenario.id}.json`, writeScenario(scenario)]),
    );
    const file = 'scenarios/shifts/a-morning.json';
    const page = await pageFor({ ...disk, [file]: JSON.stringify(aShiftInput()) }, file);
    expectHarmless(page);
    expect(page).toContain('The best and the worst day');
  });
});
