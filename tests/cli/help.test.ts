/** Help on each command, words that work in the way the command line was called, and what wrong words are told. */
import { describe, expect, it } from 'vitest';
import { calledAs, standsIn } from '../../src/app/standing.ts';
import { startingPoint } from '../../src/checking/starting-point.ts';
import { COMMANDS, commandLine } from '../../src/cli/command-line.ts';
import { aTerminal } from './a-terminal.ts';

const NPM = 'npm run -s counterpart --';
const good = JSON.stringify(startingPoint('quick-question', 'coffee_shop'));

async function run(...argv: string[]) {
  const terminal = { ...aTerminal([], { 'a.json': good }), called: NPM };
  const exit = await commandLine(terminal, argv, () => 0);
  return { exit, said: terminal.said.join('\n'), warned: terminal.warned.join('\n') };
}

describe('help', () => {
  it.each([...COMMANDS.keys()])('tells every option of %s, however it is asked', async (name) => {
    const asked = await run(name, '--help');
    expect(asked.exit).toBe(0);
    expect(asked.said.startsWith(`${NPM} ${name}`)).toBe(true);
    for (const option of Object.keys(COMMANDS.get(name)?.options ?? {})) expect(asked.said).toContain(`--${option}`);
    for (const argv of [
      [name, '-h'],
      ['help', name],
      [name, 'a.json', '--help'],
    ])
      expect(await run(...argv)).toEqual(asked);
  });

  it('does not take a name behind -- for a question', async () => {
    expect((await run('check', '--', '--help')).exit).toBe(2);
  });
});

describe('messages', () => {
  it('name a command as it was called', async () => {
    expect((await run('check', '--jsn')).warned).toContain(`See: ${NPM} check --help`);
    expect((await run('dance')).warned).toContain(`See: ${NPM} help`);
    expect((await run('explain', 'nothing-such')).warned).toContain(`${NPM} explain lists them all`);
    expect((await run('new', 'my-first')).said).toContain(`Play it: ${NPM} play scenarios/coffee_shop/my-first.json`);
    expect((await run('new', 'b', '--out', 'my own/b.json')).said).toContain(`${NPM} play "my own/b.json"`);
  });

  it.each([
    [['check', '--jsn', 'a.json'], 'There is no option "--jsn" here. Did you mean "--json"?'],
    [['simulate', 'a.json', '-n', '-5'], '--plays needs something behind it, and "-5" looks like an option.'],
    [['simulate', 'a.json', '--seed'], '--seed needs something behind it.'],
    [['check', 'a.json', '--json=yes'], '--json takes nothing behind it.'],
    [['chek', 'a.json'], 'There is no command "chek". Did you mean "check"?'],
    [['play', '-'], 'Standard input holds your moves'],
  ])('say what is wrong with %j', async (argv, words) => {
    const { exit, warned } = await run(...argv);
    expect(exit).toBe(2);
    expect(warned).toContain(words);
  });
});

describe('how it was called', () => {
  it.each([
    ['/p/scripts/counterpart.mjs', { npm_lifecycle_event: 'counterpart', npm_command: 'run-script' }, NPM],
    ['/p/node_modules/.bin/counterpart', { npm_command: 'exec' }, 'npx counterpart'],
    ['/usr/bin/counterpart', {}, 'counterpart'],
    ['/p/scripts/counterpart.mjs', {}, 'node scripts/counterpart.mjs'],
    ['/p/my own/counterpart.mjs', {}, 'node "my own/counterpart.mjs"'],
    ['/p/scripts/counterpart.mjs', { npm_lifecycle_event: 'test' }, 'node scripts/counterpart.mjs'],
  ])('is seen from %s and %j', (program, environment, called) => {
    expect(calledAs(program, '/p', environment)).toBe(called);
  });

  it('tells where somebody stands only where npm has gone elsewhere', () => {
    expect(standsIn({ npm_lifecycle_event: 'counterpart', INIT_CWD: '/' })).toBe('/');
    expect(standsIn({ npm_lifecycle_event: 'counterpart', INIT_CWD: '/no/such/folder' })).toBeUndefined();
    expect(standsIn({ npm_lifecycle_event: 'test', INIT_CWD: '/' })).toBeUndefined();
    expect(standsIn({})).toBeUndefined();
  });
});
