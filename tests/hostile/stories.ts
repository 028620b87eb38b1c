/** Classes of scenarios that are well formed and hostile in what they tell: loops, dead ends, too much of everything. */
import type { Condition, ScenarioInput } from '../../src/scenario/format.ts';
import { type Chance, chanceOf } from '../fuzz/chance.ts';
import { aDraft } from '../scenario/a-scenario.ts';
import { filesOf, type HostileClass, type HostileFile } from './cases.ts';

type Nodes = ScenarioInput['nodes'];
type Move = Nodes[string]['moves'][number];

const move = (id: string, to: Move['to'], more: Partial<Move> = {}): Move => ({
  id,
  do: `Do ${id}`,
  seconds: 5,
  coach: 'So it goes.',
  to,
  ...more,
});

const written = (overrides: Partial<ScenarioInput>): string => JSON.stringify(aDraft(overrides));

/** The endings of the smallest scenario with these before them, each with its condition. */
function moreEndings(
  names: readonly string[],
  when: (name: string, index: number) => Condition,
): ScenarioInput['endings'] {
  const [first] = aDraft().endings;
  if (!first) throw new Error('the smallest scenario has no ending');
  return [...names.map((id, index) => ({ ...first, id, if: when(id, index) })), ...aDraft().endings];
}
const lines = aDraft().nodes.arrives?.lines ?? [];
const [best, worst] = aDraft().nodes.arrives?.moves ?? [];

/** A random web of nodes: ways back, ways to themselves, ways for nothing, ways out that are never open. */
function web(chance: Chance): string {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, 1 + chance.below(6));
  const target = () => (chance.percent(15) ? 'end' : chance.percent(3) ? 'nowhere' : chance.pick(names));
  const guard = () =>
    chance.pick<Move['if']>([
      { met: ['coffee'] },
      { missed: ['coffee'] },
      { mood: { min: 3 } },
      { mood: { min: 2, max: 1 } },
      { seconds: { max: 0 } },
      { done: ['a-0'] },
      { not: { done: ['a-0'] } },
      { all: [{ met: ['coffee'] }, { missed: ['coffee'] }] },
    ]);
  const nodes = Object.fromEntries(
    names.map((name, index) => {
      const moves = Array.from({ length: 1 + chance.below(4) }, (_, which) => {
        const bare = which === 0 && index === 0 && best ? best : move(`${name}-${which}`, 'end');
        return {
          ...bare,
          id: `${name}-${which}`,
          seconds: chance.percent(40) ? 0 : 5,
          once: chance.percent(20),
          ...(chance.percent(40) && { if: guard() }),
          to: chance.percent(25)
            ? [{ if: guard() as NonNullable<Move['if']>, to: target() }, { to: target() }]
            : target(),
        };
      });
      return [name, { lines: index === 0 ? lines : [], moves }];
    }),
  );
  return written({ start: 'a', nodes: nodes as Nodes });
}

const webs = (): readonly HostileFile[] =>
  Array.from({ length: 400 }, (_, number) => ({
    name: `web ${number}`,
    text: web(chanceOf(7, number)),
    kind: 'scenario' as const,
  }));

const ids = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}-${index}`);
const entries = <T>(names: readonly string[], value: (name: string, index: number) => T) =>
  Object.fromEntries(names.map((name, index) => [name, value(name, index)]));

/** One more than there may be, just as many, and far more, of everything that is counted. */
function tooMany(): Readonly<Record<string, string>> {
  const nodesOf = (count: number): Nodes =>
    entries(ids('n', count), (_, index) => ({
      ...(index === 0 && { lines }),
      moves: [
        ...(index === 0 && best && worst
          ? [
              { ...best, to: 'end' },
              { ...worst, to: 'end' },
            ]
          : []),
        move(`go-${index}`, index + 1 < count ? `n-${index + 1}` : 'end'),
      ],
    }));
  const withMoves = (count: number) => ({
    nodes: { arrives: { lines, moves: [best, worst, ...ids('m', count).map((id) => move(id, 'end'))] as Move[] } },
  });
  const flags = (count: number) =>
    entries(
      ids('f', count).map((id) => `info.${id.replace('-', '_')}`),
      () => 'A flag.',
    );
  const made: Record<string, string> = {};
  for (const count of [1, 2, 100, 1000, 4999, 5000, 5001])
    made[`${count} nodes`] = written({ start: 'n-0', nodes: nodesOf(count) });
  for (const count of [18, 19, 100, 2000]) made[`${count} moves more`] = written(withMoves(count));
  for (const count of [8, 9, 500])
    made[`${count} lines`] = written({
      nodes: {
        arrives: {
          lines: Array.from({ length: count }, () => lines[0]) as typeof lines,
          moves: [best, worst] as Move[],
        },
      },
    });
  for (const count of [7, 40, 2000])
    made[`${count} needs`] = written({
      needs: entries(ids('need', count), () => ({ text: 'A need', area: 'safety' as const })),
    });
  for (const count of [31, 500])
    made[`${count} expectations`] = written({
      expectations: entries(ids('hope', count), () => ({ text: 'A hope', area: 'safety' as const, from: 'Once' })),
    });
  for (const count of [20, 200, 5000]) made[`${count} flags in`] = written({ flags: { in: flags(count) } });
  for (const count of [2, 8, 9, 500])
    made[`${count} options to draw`] = written({ draws: { opener: ids('option', count) } });
  for (const count of [12, 200, 3000])
    made[`${count} draws`] = written({ draws: entries(ids('draw', count), () => ['yes', 'no']) });
  for (const count of [1, 50, 3000])
    made[`${count} endings more`] = written({
      endings: moreEndings(ids('ending', count), () => ({ met: ['coffee'] })),
    });
  for (const count of [12, 13, 1000])
    made[`${count} points on a card`] = written({
      policies: { milks: { title: 'Milks', points: ids('point', count) } },
    });
  for (const length of [4000, 4001, 10_000, 1_000_000])
    made[`a text of ${length}`] = written({ summary: 'x'.repeat(length) });
  for (const length of [64, 65, 200, 10_000]) made[`an id of ${length}`] = written({ id: 'x'.repeat(length) });
  return made;
}

/** Valid stories with as many states as can be had: what proofs have to stop at. */
function manyStates(): Readonly<Record<string, string>> {
  const switches = (count: number): string => {
    const names = ids('s', count).map((id) => `here.${id.replace('-', '_')}`);
    return written({
      flags: { here: entries(names, () => 'A switch.') },
      nodes: {
        arrives: {
          lines,
          moves: [
            ...([best, worst] as Move[]),
            ...names.slice(0, 8).map((flag, i) => move(`up-${i}`, 'more', { set: [flag] })),
            ...names.slice(0, 8).map((flag, i) => move(`down-${i}`, 'more', { clear: [flag] })),
          ],
        },
        more: {
          lines: names.map((flag) => ({ by: 'scene', text: `It is ${flag}.`, if: { flag } })).slice(0, 8),
          moves: [
            move('back', 'arrives'),
            ...names.slice(8, 24).map((flag, i) => move(`on-${i}`, 'arrives', { set: [flag], once: true })),
          ],
        },
      },
    });
  };
  const carried = (count: number): string => {
    const names = ids('c', count).map((id) => `info.${id.replace('-', '_')}`);
    return written({
      flags: { in: entries(names, () => 'A flag.') },
      endings: moreEndings(ids('e', count), (_, index) => ({ flag: names[index] ?? '' })),
    });
  };
  const drawn = (count: number, options: number): string => {
    const names = ids('d', count);
    return written({
      draws: entries(names, () => ids('o', options)),
      endings: moreEndings(names, (name) => ({ drawn: { [name]: 'o-0' } })),
    });
  };
  const oncers = (count: number): string =>
    written({
      nodes: {
        arrives: {
          lines,
          moves: [
            ...([best, worst] as Move[]),
            ...ids('o', Math.min(18, count)).map((id) => move(id, 'arrives', { once: true })),
          ],
        },
      },
      endings: moreEndings(ids('o', count), (id) => ({ done: [id] })),
    });
  const nested = (wide: number): string => {
    const inner = {
      any: Array.from({ length: wide }, () => ({ all: [{ met: ['coffee'] }, { not: { missed: ['asked'] } }] })),
    };
    const whole = { any: Array.from({ length: wide }, () => inner) };
    return written({
      endings: aDraft().endings.map((ending, i) => (i === 0 ? { ...ending, if: whole } : ending)),
    });
  };
  const made: Record<string, string> = {};
  for (const count of [4, 8, 16, 24]) made[`${count} switches`] = switches(count);
  for (const count of [4, 10, 14, 18]) made[`${count} flags carried in`] = carried(count);
  for (const [count, options] of [
    [4, 2],
    [4, 8],
    [8, 4],
    [13, 2],
    [20, 2],
  ] as const)
    made[`${count} draws of ${options}`] = drawn(count, options);
  for (const count of [4, 8, 12, 18]) made[`${count} moves that can be made once`] = oncers(count);
  for (const count of [2, 8, 20]) made[`conditions of ${count} times ${count}`] = nested(count);
  return made;
}

/** All classes of this file. */
export const STORIES: readonly HostileClass[] = [
  { name: 'webs of ways', threat: 'a play that never ends', files: webs },
  { name: 'too much of everything', threat: 'a limit that is not kept', files: () => filesOf('scenario', tooMany()) },
  { name: 'many states', threat: 'a proof that never ends', files: () => filesOf('scenario', manyStates()) },
];
