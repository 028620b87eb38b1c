import { describe, expect, it } from 'vitest';
import { startingPoint } from '../../src/checking/starting-point.ts';
import { commandLine } from '../../src/cli/command-line.ts';
import { aTerminal } from './a-terminal.ts';

const FILE = 'scenarios/coffee_shop/quick-question.json';
const LINE = 'Quick question: is the lift working?';
const draft = startingPoint('quick-question', 'coffee_shop');
const good = JSON.stringify(draft, null, 2);
const wordy = good.replace(LINE, `${LINE} ${Array(40).fill('Please').join(' ')}`);

async function checked(text: string, ...options: string[]) {
  const terminal = aTerminal([], { [FILE]: text });
  const exit = await commandLine(terminal, ['check', FILE, ...options], () => 0);
  return { exit, said: terminal.said.join('\n') };
}

describe('counterpart check on the writing', () => {
  it('warns with file, line, column, sentence and code, and does not fail for it', async () => {
    expect(good).toContain(LINE);
    const { exit, said } = await checked(wordy);
    expect(exit).toBe(0);
    expect(said).toMatch(/quick-question\.json:\d+:\d+ {2}warning {2}Node .* words long.*\[long-line\]/);
    expect(said).toMatch(/fine, \d+ warnings?$/m);
  });

  it('tells it after the proofs', async () => {
    // Whatever one does serves in everything: no listening is needed.
    const unfair = wordy
      .replaceAll(/"(?:misses|harms|meets|partly)": ?\[[^\]]*\],?/g, '')
      .replaceAll('"to":', '"meets": ["place", "walked"], "to":');
    const { said } = await checked(unfair);
    expect(said.indexOf('[long-line]')).toBeGreaterThan(said.lastIndexOf('[naive-passes]'));
    expect(said).toContain('[naive-passes]');
  });

  it('can be asked without the proofs, and left out', async () => {
    expect((await checked(wordy, '--no-proof')).said).toContain('[long-line]');
    expect((await checked(wordy, '--no-lint')).said).not.toContain('[long-line]');
  });

  it('tells what is accepted with its reason', async () => {
    const intending = JSON.stringify(
      { ...JSON.parse(wordy), intended: { 'long-line': 'She talks like that.' } },
      null,
      2,
    );
    expect((await checked(intending)).said).toMatch(/words long.* Intended: She talks like that\. {2}\[long-line\]/);
  });

  it('gives it with --json', async () => {
    const { files } = JSON.parse((await checked(wordy, '--json')).said);
    expect(files[0].lints).toEqual([
      expect.objectContaining({
        code: 'long-line',
        severity: 'warning',
        line: expect.any(Number),
        pointer: expect.any(String),
      }),
    ]);
    const unasked = JSON.parse((await checked(wordy, '--json', '--no-lint')).said);
    expect(unasked.files[0]).toMatchObject({ lints: [], linted: false });
  });
});
