import { describe, expect, it } from 'vitest';
import { startingPoint } from '../../src/checking/starting-point.ts';
import { commandLine } from '../../src/cli/command-line.ts';
import { SETTINGS } from '../../src/scenario/words.ts';
import { aTerminal, type KeptTerminal } from './a-terminal.ts';

const now = () => 0;
const run = (terminal: KeptTerminal, ...argv: string[]) => commandLine(terminal, argv, now);

const FILE = 'scenarios/coffee_shop/quick-question.json';
const good = JSON.stringify(startingPoint('quick-question', 'coffee_shop'), null, 2);
const broken = good.replace('"to": "sets-off"', '"to": "nowhere"');

describe('counterpart check', () => {
  it('is content with a fine scenario', async () => {
    const terminal = aTerminal([], { [FILE]: good });
    expect(await run(terminal, 'check', 'scenarios')).toBe(0);
    expect(terminal.said).toContain('1 scenario checked, no errors.');
  });

  it('passes over the archive of the library, but not over a file of it that is named', async () => {
    const old = `scenarios/archive/${'5f'.repeat(32)}.json`;
    const own = good.replace('"quick-question"', '"my-own"');
    const terminal = aTerminal([], { [FILE]: good, [old]: broken, 'scenarios/archive/my-own.json': own });
    expect(await run(terminal, 'check', 'scenarios')).toBe(0);
    expect(terminal.said).toContain('2 scenarios checked, no errors.');
    expect(await run(terminal, 'check', old)).toBe(1);
  });

  it('names file, line, column, sentence and code of a problem', async () => {
    const terminal = aTerminal([], { [FILE]: broken, 'scenarios/scenario.schema.json': '{}' });
    expect(await run(terminal, 'check', 'scenarios')).toBe(1);
    expect(terminal.said[0]).toMatch(
      /^scenarios\/coffee_shop\/quick-question\.json:\d+:\d+ {2}error {2}.*nowhere.*\[.*\]$/,
    );
    expect(terminal.said.at(-2)).toMatch(/1 scenario checked: \d+ errors? in 1 file\./);
  });

  it('says the same to a program with --json', async () => {
    const terminal = aTerminal([], { [FILE]: broken });
    expect(await run(terminal, 'check', FILE, '--json')).toBe(1);
    const report = JSON.parse(terminal.said.join('\n'));
    expect(report.ok).toBe(false);
    expect(report.files[0].problems[0]).toMatchObject({
      severity: 'error',
      pointer: expect.stringContaining('/nodes/'),
    });
  });

  it.each([[['check']], [['check', 'nothing']], [['check', '--jsn', 'scenarios']], [['dance']], [[]]])(
    'wrong usage %j gives 2',
    async (argv) => {
      expect(await run(aTerminal([], { [FILE]: good }), ...argv)).toBe(2);
    },
  );
});

describe('counterpart check, report and simulate over all plays', () => {
  const unfair = good
    .replace('"misses": [\n              "walked"\n            ],\n            "mood": -1', '"mood": -1')
    .replaceAll('"misses"', '"meets"')
    .replaceAll('"harms"', '"meets"');

  it('fails an unfair scenario, with the walk that shows it, unless told not to prove', async () => {
    const terminal = aTerminal([], { [FILE]: unfair });
    expect(await run(terminal, 'check', FILE)).toBe(1);
    const text = terminal.said.join('\n');
    expect(text).toMatch(/quick-question\.json:\d+:\d+ {2}error .*\[naive-passes\]\n {4}seed \d+: [a-z-]+, [a-z-]+/);
    expect(await run(terminal, 'check', FILE, '--no-proof')).toBe(0);
  });

  it('gives findings and witnesses with --json', async () => {
    const terminal = aTerminal([], { [FILE]: unfair });
    await run(terminal, 'check', FILE, '--json');
    const { ok, files } = JSON.parse(terminal.said.join('\n'));
    expect(ok).toBe(false);
    expect(files[0].findings).toContainEqual(
      expect.objectContaining({ code: 'naive-passes', line: expect.any(Number), witness: expect.any(Object) }),
    );
  });

  it('reports figures in words and as data', async () => {
    const terminal = aTerminal([], { [FILE]: good });
    expect(await run(terminal, 'report', FILE)).toBe(0);
    const text = terminal.said.join('\n');
    expect(text).toContain('Different plays: ');
    expect(text).toContain('nothing carried: 0 to 100');
    const data = aTerminal([], { [FILE]: good });
    expect(await run(data, 'report', FILE, '--json')).toBe(0);
    expect(JSON.parse(data.said.join('\n'))).toMatchObject({ proved: true, spans: { moves: { least: 2, most: 4 } } });
  });

  it.each(['random', 'greedy', 'first', 'last', 'longest', 'shortest'])(
    'simulates the player %s, the same each time',
    async (player) => {
      const [one, two] = [aTerminal([], { [FILE]: good }), aTerminal([], { [FILE]: good })];
      for (const terminal of [one, two])
        expect(await run(terminal, 'simulate', FILE, '-n', '50', '--player', player, '--seed', '4')).toBe(0);
      expect(one.said).toEqual(two.said);
      expect(one.said[0]).toBe(`50 plays by the player "${player}" from seed 4`);
    },
  );

  it.each([
    ['-n', '0'],
    ['--player', 'nobody'],
    ['--seed', 'x'],
  ])('refuses to simulate with %s %s', async (option, value) => {
    expect(await run(aTerminal([], { [FILE]: good }), 'simulate', FILE, option, value)).toBe(2);
  });
});

describe('counterpart play and replay', () => {
  it('plays to the end by numbers, keeps a record, and replays it to the same card', async () => {
    const terminal = aTerminal(['n', 'c', 'x', 'ask-meeting', 'walk-along'], { [FILE]: good });
    expect(await run(terminal, 'play', FILE, '--seed', '3', '--record', 'out.json')).toBe(0);
    const text = terminal.said.join('\n');
    expect(text).toContain('1. ');
    expect(text).toContain('one need you have not found yet');
    expect(text).toContain('Rooms this week');
    expect(text).toContain('Satisfaction 100 of 100');

    const again = aTerminal([], Object.fromEntries(terminal.disk));
    expect(await run(again, 'replay', 'out.json')).toBe(0);
    expect(again.said.join('\n')).toContain('Satisfaction 100 of 100');
  });

  it('keeps what was played when the input ends early', async () => {
    const terminal = aTerminal(['ask-meeting'], { [FILE]: good });
    expect(await run(terminal, 'play', FILE, '--record', 'out.json')).toBe(1);
    expect(JSON.parse(terminal.disk.get('out.json') ?? '').moves).toHaveLength(1);
    expect(terminal.said.join('\n')).toContain('Not finished.');
  });

  it('refuses a record with a changed move, by its seal', async () => {
    const terminal = aTerminal(['ask-meeting', 'walk-along'], { [FILE]: good });
    await run(terminal, 'play', FILE, '--record', 'out.json');
    terminal.disk.set('out.json', (terminal.disk.get('out.json') ?? '').replace('walk-along', 'fly-along'));
    expect(await run(terminal, 'replay', 'out.json')).toBe(1);
    expect(terminal.warned.join('\n')).toContain('changed after it was saved: its seal does not fit');
    expect(await run(terminal, 'replay', 'out.json', '--json')).toBe(1);
  });

  it.each([
    ['--seed', '-1'],
    ['--seed', 'x'],
    ['--carry', 'info.none'],
  ])('refuses %s %s as wrong usage', async (option, value) => {
    expect(await run(aTerminal([], { [FILE]: good }), 'play', FILE, `${option}=${value}`)).toBe(2);
  });

  it('shows the problems of a scenario that cannot be played', async () => {
    const terminal = aTerminal([], { [FILE]: broken });
    expect(await run(terminal, 'play', FILE)).toBe(1);
    expect(terminal.said.join('\n')).toContain('nowhere');
  });
});

describe('counterpart new and schema', () => {
  it.each(SETTINGS)(
    'writes a starting point for %s that passes check, in that place, and never over a file',
    async (setting) => {
      const terminal = aTerminal();
      const file = `scenarios/${setting}/my-first.json`;
      expect(await run(terminal, 'new', 'my-first', '--setting', setting)).toBe(0);
      expect(await run(terminal, 'check', file)).toBe(0);
      const warned = terminal.said.filter((line) => line.includes('  warning  '));
      expect(warned.length).toBe(1);
      expect(warned.filter((line) => !line.includes('Intended: A starting point of three short turns.'))).toEqual([]);
      const before = terminal.disk.get(file);
      expect(JSON.parse(before ?? '')).toMatchObject({ $schema: '../scenario.schema.json', id: 'my-first', setting });
      expect(await run(terminal, 'new', 'my-first', '--setting', setting)).toBe(1);
      expect(terminal.disk.get(file)).toBe(before);
    },
  );

  it.each(SETTINGS)('writes a day for %s that passes check', async (setting) => {
    const terminal = aTerminal();
    expect(await run(terminal, 'new', 'my-day', '--shift', '--setting', setting)).toBe(0);
    expect(await run(terminal, 'check', '--no-proof', 'scenarios')).toBe(0);
    expect(terminal.said.filter((line) => / {2}(error|warning) {2}/.test(line))).toEqual([]);
  });

  it('writes a day of two people that passes check, proof and all, and never over a file', async () => {
    const terminal = aTerminal();
    expect(await run(terminal, 'new', 'my-day', '--shift', '--setting', 'airline_desk')).toBe(0);
    const written = ['airline_desk/my-day-one', 'airline_desk/my-day-two', 'shifts/my-day'];
    expect([...terminal.disk.keys()].sort()).toEqual(written.map((name) => `scenarios/${name}.json`));
    expect(await run(terminal, 'check', 'scenarios')).toBe(0);
    const warned = terminal.said.filter((line) => line.includes('  warning  '));
    expect(warned.filter((line) => !line.includes('Intended: A starting point of three short turns.'))).toEqual([]);
    expect(terminal.said).toContain('scenarios/shifts/my-day.json  fine');
    const before = Object.fromEntries(terminal.disk);
    expect(await run(terminal, 'new', 'my-day', '--shift', '--setting', 'airline_desk')).toBe(1);
    expect(Object.fromEntries(terminal.disk)).toEqual(before);
    expect(await run(terminal, 'new', 'a'.repeat(61), '--shift')).toBe(2);
  });

  it.each([['My First'], ['9lives'], ['a'.repeat(70)]])('refuses the id %j', async (id) => {
    expect(await run(aTerminal(), 'new', id)).toBe(2);
  });

  it('prints the schema', async () => {
    const terminal = aTerminal();
    expect(await run(terminal, 'schema')).toBe(0);
    expect(JSON.parse(terminal.said.join('\n')).title).toBe('Counterpart scenario');
  });
});

/** A terminal that is watched; every look at its clock finds it three seconds later. */
function watched(disk: Readonly<Record<string, string>>) {
  let now = 0;
  const shown: string[] = [];
  const progress = {
    now: () => {
      now += 3000;
      return now;
    },
    show: (line: string) => shown.push(line),
  };
  return { terminal: { ...aTerminal([], disk), progress }, shown };
}

describe('what takes long', () => {
  it('says how far a check has come, and clears that line at its end', async () => {
    const { terminal, shown } = watched({ 'scenarios/shop/a.json': good, 'scenarios/shop/b.json': good });
    await run(terminal, 'check', 'scenarios', '--no-proof');
    expect(shown[0]).toBe('Checking 1 of 2: scenarios/shop/a.json');
    expect(shown.at(-1)).toBe('');
  });

  it('says how many plays are made, and clears that line at its end', async () => {
    const { terminal, shown } = watched({ [FILE]: good });
    await run(terminal, 'simulate', FILE, '-n', '1200');
    expect(shown).toEqual(['Played 0 of 1200', 'Played 500 of 1200', 'Played 1000 of 1200', '']);
    expect(terminal.said.join('\n')).not.toContain('Played');
  });
});
