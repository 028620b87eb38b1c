import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createActor, createMachine } from 'xstate';
import { dotMap } from '../../../src/analysis/map/dot.ts';
import { layersOf } from '../../../src/analysis/map/layers.ts';
import { machineConfig } from '../../../src/analysis/map/machine-config.ts';
import { mermaidMap } from '../../../src/analysis/map/mermaid.ts';
import { settled } from '../../../src/analysis/map/places.ts';
import { firstWords, type StoryMap, storyMap } from '../../../src/analysis/map/story-map.ts';
import { svgMap } from '../../../src/analysis/map/svg.ts';
import { conditionsSaid } from '../../../src/messages/condition-said.ts';
import { map as words } from '../../../src/messages/map.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import { shippedPeople } from '../../shipped-people.ts';
import { readSvg } from './well-formed.ts';

function shipped(path: string): StoryMap {
  const read = readScenario(readFileSync(`scenarios/${path}.json`, 'utf8'), { people: shippedPeople });
  if (!read.ok) throw new Error(read.problems[0]?.code);
  return conditionsSaid(storyMap(read.value));
}

const real = shipped('coffee_shop/the-usual-please');
const move = (id: string, ...to: string[]) =>
  ({ id, kind: 'say', text: NASTY, pushes: id === 'class', ways: to.map((one) => ({ to: one, if: NASTY })) }) as const;

const NASTY = '"]\n<script>alert(1)</script> & \\" --> {x} `y` #quot; | %% \u0000\uFFFF ]]> ; end 😀 مرحبا';
const hostile: StoryMap = {
  id: 'hostile',
  title: NASTY,
  start: 'graph',
  nodes: [
    // Names that mean something to one of the languages, a loop, a way to itself, and a turn without words.
    { id: 'graph', words: NASTY, moves: [move('class', 'subgraph', 'end'), move('on', 'graph')] },
    { id: 'subgraph', words: '', moves: [move('style', 'graph'), move('click', 'end')] },
  ],
  endings: [
    { id: 'node', title: NASTY, leaves: 'upset', if: NASTY },
    { id: 'graph', title: NASTY, leaves: 'pleased' },
  ],
  walksOut: { id: 'walks-out', title: NASTY, leaves: 'upset', if: NASTY },
};

const maps = [
  ['a real scenario', real],
  ['a hostile one', hostile],
] as const;

const pushesIn = (map: StoryMap) => map.nodes.flatMap(({ moves }) => moves.filter(({ pushes }) => pushes));

const waysIn = (map: StoryMap) =>
  map.nodes.flatMap((node) => node.moves.flatMap((one) => one.ways.map((way) => [node.id, one, way.to] as const)));

describe.each(maps)('the map of %s', (_name, map) => {
  it('is drawn as well-formed SVG with every turn, move and ending, and nothing that runs', () => {
    const svg = svgMap(map, words);
    const { names, texts } = readSvg(svg);
    for (const { id, moves } of map.nodes)
      for (const text of [id, ...moves.map((one) => one.id)]) expect(texts).toContain(text);
    for (const [i, { id }] of map.endings.entries()) expect(texts).toContain(`${i + 1}. ${id}`);
    // Walking out has no place among those that are tried.
    expect(texts).toContain('walks-out');
    expect([...names].sort()).toEqual(['circle', 'desc', 'g', 'path', 'rect', 'svg', 'text', 'title']);
    expect(svg).not.toMatch(/NaN|undefined|Infinity| on[a-z]+=|href/);
    expect(svg.startsWith('<svg ')).toBe(true);
    const lines = [...svg.matchAll(/<title>\w+: ([\w-]+) → (?:back to )?([\w-]+)<\/title>/g)].map(([, ...line]) =>
      line.join(' '),
    );
    expect(new Set(lines)).toEqual(new Set(waysIn(map).map(([, { id }, to]) => `${id} ${to}`)));
  });

  it('is one Mermaid statement a line, with every box and arrow', () => {
    const lines = mermaidMap(map, words).trimEnd().split('\n');
    const label = '"(?:[\\p{L}\\p{M}\\p{N} .,:?!\'’‘“”…–—-]|#\\d+;|<br/>)*"';
    const statement = new RegExp(
      `^(?:flowchart LR|  (?:accTitle: .*|n\\d+\\[${label}\\](?::::start)?|over\\(\\("end"\\)\\)|e\\d+\\(\\[${label}\\]\\):::ending|(?:n\\d+|over) -->\\|${label}\\| (?:n\\d+|e\\d+|over)|classDef .*))$`,
      'u',
    );
    expect(lines.filter((line) => !statement.test(line))).toEqual([]);
    expect(lines.filter((line) => /^ {2}n\d+\[/.test(line))).toHaveLength(map.nodes.length);
    expect(lines.filter((line) => line.includes('-->'))).toHaveLength(
      waysIn(map).length + pushesIn(map).length + map.endings.length,
    );
  });

  it('is one DOT statement a line, with every box and arrow', () => {
    const lines = dotMap(map, words).trimEnd().split('\n');
    const text = '"(?:[^"\\\\]|\\\\[\\\\"n])*"';
    const attributes = `\\[(?:\\w+=(?:${text}|\\w+)(?:, )?)+\\]`;
    const statement = new RegExp(`^ {2}(?:(?:graph|node|edge) |${text} (?:-> ${text} )?)${attributes}$`);
    expect(lines.slice(1, -1).filter((line) => !statement.test(line))).toEqual([]);
    expect([lines[0], lines.at(-1)]).toEqual([`digraph "${map.id}" {`, '}']);
    expect(lines.filter((line) => line.includes('" -> "'))).toHaveLength(
      waysIn(map).length + pushesIn(map).length + map.endings.length,
    );
  });

  it('is a machine that XState takes, with a state for every turn and ending', () => {
    const config = JSON.parse(JSON.stringify(machineConfig(map, words)));
    const machine = createMachine(config);
    expect(Object.keys(machine.states).sort()).toEqual(
      [
        ...map.nodes.map(({ id }) => id),
        'end',
        ...map.endings.map(({ id }) => `ending/${id}`),
        'ending/walks-out',
      ].sort(),
    );
    const actor = createActor(machine).start();
    expect(actor.getSnapshot().value).toBe(map.start);
    actor.stop();
  });
});

describe('the layout', () => {
  it('puts every way on to the right, the end after all turns, and knows ways back', () => {
    const { column, leadsBack } = layersOf(real);
    for (const [from, , to] of waysIn(real))
      if (!leadsBack(from, to)) expect(column.get(to)).toBeGreaterThan(column.get(from) ?? 0);
    const loops = layersOf(hostile);
    expect([loops.leadsBack('graph', 'graph'), loops.leadsBack('subgraph', 'graph')]).toEqual([true, true]);
    expect(loops.leadsBack('graph', 'subgraph')).toBe(false);
  });

  it('keeps cells apart and as near their wishes as can be', () => {
    const cells = [{ height: 10 }, { height: 10 }, { height: 10 }];
    expect(settled(cells, [0, 100, 200], [5, 5, 5])).toEqual([0, 100, 200]);
    expect(settled(cells, [50, 50, 50], [5, 5, 5])).toEqual([35, 50, 65]);
  });

  it('draws a long story without calling itself to death', () => {
    const nodes = Array.from({ length: 5000 }, (_, i) => ({
      id: `n${i}`,
      words: '',
      moves: [
        {
          id: `m${i}`,
          kind: 'do' as const,
          text: 'On',
          pushes: false,
          ways: [{ to: i === 4999 ? 'end' : `n${i + 1}` }],
        },
      ],
    }));
    const { column } = layersOf({ ...hostile, start: 'n0', nodes });
    expect(column.get('n4999')).toBe(4999);
  });
});

describe('first words', () => {
  it.each([
    ['short', 'short'],
    ['one two three four five', 'one two three…'],
    ['a\n\n b', 'a b'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'aaaaaaaaaaaaaaa…'],
    ['😀'.repeat(20), `${'😀'.repeat(15)}…`],
  ])('of %j', (text, words) => {
    expect(firstWords(text, 16)).toBe(words);
  });
});
