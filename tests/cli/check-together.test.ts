/** Files checked side by side are told in their own order, just as one after another. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkupOf } from '../../src/cli/checkups.ts';
import { commandLine } from '../../src/cli/command-line.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { aTerminal } from './a-terminal.ts';

const DISK = {
  'in/a.json': readFileSync('scenarios/coffee_shop/the-first-minute.json', 'utf8'),
  'in/b.json': readFileSync('tests/broken/no-need.json', 'utf8'),
  'in/c.json': '{',
};

/** Checks the folder; with `together` every task is begun at once and the last one answers first. */
async function checked(options: readonly string[], together: boolean) {
  const alone = aTerminal([], DISK);
  const taken: string[] = [];
  const sideBySide: Terminal['together'] = (tasks, tell) => {
    let after: Promise<unknown> = Promise.resolve();
    return tasks
      .map((task) => task)
      .reverse()
      .map((task) => {
        tell.took(task);
        taken.push(task.file);
        const answer = after.then(() => checkupOf(alone, task, (person) => tell.person(task, person)));
        after = answer;
        return answer;
      })
      .reverse();
  };
  const terminal = together ? { ...alone, together: sideBySide } : alone;
  const exit = await commandLine(terminal, ['check', 'in', ...options], () => 0);
  return { exit, said: alone.said, taken };
}

describe('a check of several files', () => {
  it.each([[[]], [['--json']], [['--no-proof']]])('says the same side by side as in a row (%j)', async (options) => {
    const row = await checked(options, false);
    const side = await checked(options, true);
    expect(side.said).toEqual(row.said);
    expect(side.exit).toBe(row.exit);
    expect(side.taken).toEqual(['in/c.json', 'in/b.json', 'in/a.json']);
    expect(row.taken).toEqual([]);
  });
});
