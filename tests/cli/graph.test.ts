import { describe, expect, it } from 'vitest';
import { startingPoint } from '../../src/checking/starting-point.ts';
import { commandLine } from '../../src/cli/command-line.ts';
import { MAP_FORMATS } from '../../src/cli/graph.ts';
import { aTerminal } from './a-terminal.ts';

const FILE = 'quick-question.json';
const terminal = () => aTerminal([], { [FILE]: JSON.stringify(startingPoint('quick-question', 'coffee_shop')) });
const graph = (to: ReturnType<typeof terminal>, ...argv: string[]) => commandLine(to, ['graph', ...argv], () => 0);

describe('counterpart graph', () => {
  it.each(MAP_FORMATS)('says and writes the map as %s, with every turn, move and ending', async (format) => {
    const [said, written] = [terminal(), terminal()];
    expect(await graph(said, FILE, '--format', format)).toBe(0);
    expect(await graph(written, FILE, '--format', format, '--out', 'map.txt')).toBe(0);
    expect(written.disk.get('map.txt')).toBe(`${said.said.join('\n')}\n`);
    for (const id of ['arrives', 'knows', 'sets-off', 'walk-along', 'shrug', 'arrived', 'found', 'lost'])
      expect(said.said.join('\n')).toContain(id);
  });

  it.each([[[FILE]], [[FILE, '--format', 'png']], [['none.json', '--format', 'svg']], [['--format', 'svg']]])(
    'calls %j wrong usage',
    async (argv) => {
      expect(await graph(terminal(), ...argv)).toBe(2);
    },
  );

  it('draws nothing of a scenario that is broken', async () => {
    const broken = aTerminal([], { [FILE]: '{}' });
    expect(await graph(broken, FILE, '--format', 'svg', '--out', 'map.svg')).toBe(1);
    expect(broken.disk.has('map.svg')).toBe(false);
  });
});
