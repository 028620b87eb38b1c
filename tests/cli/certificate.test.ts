import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../../src/cli/command-line.ts';
import { startingPoint } from '../../src/cli/starting-point.ts';
import { EXIT } from '../../src/cli/terminal.ts';
import { aTerminal } from './a-terminal.ts';

const PEOPLE = 'scenarios/people';
const read = (path: string) => readFileSync(`scenarios/${path}.json`, 'utf8');
const disk = {
  ...Object.fromEntries(
    readdirSync(PEOPLE).map((file) => [`people/${file}`, readFileSync(`${PEOPLE}/${file}`, 'utf8')]),
  ),
  'loaves.json': read('utility_contact/four-hundred-loaves'),
  'basket.json': read('shop/a-basket-for-joan'),
  'open.json': read('staff_room/before-we-open'),
  'lift.json': JSON.stringify(startingPoint('quick-question', 'coffee_shop')),
  'broken.json': JSON.stringify({ ...startingPoint('broken', 'coffee_shop'), start: 'nowhere' }),
};

async function run(...args: string[]) {
  const terminal = aTerminal([], disk);
  const exit = await commandLine(terminal, args, () => 0);
  return { exit, said: terminal.said.join('\n'), warned: terminal.warned.join('\n') };
}

describe('counterpart certificate', () => {
  it('finds nothing against three people whom guessing and habits do not pass', async () => {
    const { exit, said } = await run('certificate', 'loaves.json', 'basket.json', 'open.json', '--pass', '70');
    expect(exit).toBe(EXIT.fine);
    expect(said).toMatch(/^3 people to serve, at a mark of 70:\n {2}Guessing passes in .* % of attempts\./);
    expect(said).toMatch(/slips in one decision of ten gets \d/);
    expect(said).toMatch(/Recommended mark: \d\d,/);
    expect(said).not.toMatch(/^!/m);
  });

  it('says what is against a list that can be guessed, and is no success then', async () => {
    const { exit, said } = await run('certificate', 'lift.json');
    expect(exit).toBe(EXIT.problems);
    expect(said).toMatch(/^! Guessing passes in .* the most that lets a result mean something\. Add a person/m);
    expect(said).toMatch(/^! With “.*” alone, guessing reaches 80 in/m);
  });

  it('gives nothing for a scenario with errors, and says which', async () => {
    const { exit, said, warned } = await run('certificate', 'broken.json');
    expect([exit, said]).toEqual([EXIT.problems, '']);
    expect(warned).toMatch(/broken\.json.*nowhere/);
  });

  it('is asked by assign, which hands the list out all the same and says what is against it', async () => {
    const { exit, said, warned } = await run('assign', 'lift.json', '--title', 'T', '--from', 'F');
    expect(exit).toBe(EXIT.fine);
    expect(said).toContain('"scenarios"');
    expect(warned).toMatch(/Guessing passes in/);
    expect(warned).toMatch(/certificate FILE … ?" tells what this list is worth/);
  });
});
