import { describe, expect, it } from 'vitest';
import { startingPoint } from '../../src/checking/starting-point.ts';
import { commandLine } from '../../src/cli/command-line.ts';
import { aTerminal } from './a-terminal.ts';

const FILE = 'scenarios/coffee_shop/quick-question.json';
const text = JSON.stringify(startingPoint('quick-question', 'coffee_shop'), null, 2);

/** Verdicts in memory, and which were asked for and kept. */
function someVerdicts() {
  const all = new Map<string, string>();
  return { all, kept: (key: string) => all.get(key), keep: (key: string, verdict: string) => all.set(key, verdict) };
}

async function checked(verdicts: ReturnType<typeof someVerdicts>, file: string, ...options: string[]) {
  const terminal = { ...aTerminal([], { [FILE]: file }), verdicts };
  const exit = await commandLine(terminal, ['check', FILE, '--json', ...options], () => 0);
  return { exit, said: terminal.said.join('\n') };
}

/** A verdict that no proof would come to. */
const WRONG = JSON.stringify({
  findings: [{ code: 'no-way-out', severity: 'error', pointer: '', message: 'Kept.' }],
  guessing: { passes: { least: 0, most: 0 }, bestOfThree: { least: 0, most: 0 } },
});

describe('what was proved before', () => {
  it('is said again, word for word, and not proved again', async () => {
    const verdicts = someVerdicts();
    const first = await checked(verdicts, text);
    expect(verdicts.all.size).toBe(1);
    expect(await checked(verdicts, text)).toEqual(first);
    for (const key of verdicts.all.keys()) verdicts.all.set(key, WRONG);
    expect((await checked(verdicts, text)).said).toContain('Kept.');
  });

  it('is proved again with --fresh, and kept', async () => {
    const verdicts = someVerdicts();
    const first = await checked(verdicts, text);
    for (const key of verdicts.all.keys()) verdicts.all.set(key, WRONG);
    expect(await checked(verdicts, text, '--fresh')).toEqual(first);
    expect(await checked(verdicts, text)).toEqual(first);
  });

  it('counts for a story of the very same rules and words alone', async () => {
    const verdicts = someVerdicts();
    await checked(verdicts, text);
    await checked(verdicts, text.replace('Quick question: is', 'A quick question: is'));
    await checked(verdicts, text.replace(/"seconds": ?\d+/, '"seconds": 35'));
    expect(verdicts.all.size).toBe(3);
  });

  it('is proved again where what was kept cannot be read', async () => {
    const verdicts = someVerdicts();
    const first = await checked(verdicts, text);
    for (const key of verdicts.all.keys()) verdicts.all.set(key, '{"findings": [');
    expect(await checked(verdicts, text)).toEqual(first);
  });
});
