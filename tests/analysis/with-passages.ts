/** Stories with nodes put in that are only passed through. */
import type { Move, Node, Scenario } from '../../src/scenario/format.ts';
import { frozenCopy } from '../../src/scenario/freeze.ts';
import { END } from '../../src/scenario/move.ts';

/** How one of the nodes put in is to be. */
export interface Put {
  readonly seconds?: number;
  /** Words of its only move; its own where there are none. */
  readonly words?: string;
  readonly text?: string;
}

/** A node with one move that changes nothing but the clock. */
export function passage(scenario: Scenario, id: string, to: string, { seconds = 0, words, text }: Put = {}): Node {
  const [first] = Object.values(scenario.nodes);
  const [model] = first?.moves ?? [];
  if (!model) throw new Error('no story');
  const bare = Object.fromEntries(Object.entries(model).filter(([key]) => ['coach', 'skills'].includes(key)));
  const move = { ...bare, reply: [], id: `${id}-on`, say: words ?? `On, ${id}.`, mood: 0, seconds, to };
  return {
    lines: [{ by: 'scene', text: text ?? `It goes on, ${id}.` }],
    moves: [move as unknown as Move],
  } as Node;
}

/** A story in which every way to a node or the end leads somewhere else, if it is told to. */
const led = ({ nodes }: Scenario, lead: (to: string, turn: number) => string) => {
  let turn = 0;
  const next = (to: string) => lead(to, turn++);
  return Object.entries(nodes).map(([id, node]) => [
    id,
    {
      ...node,
      moves: node.moves.map((move) => ({
        ...move,
        to: typeof move.to === 'string' ? next(move.to) : move.to.map((way) => ({ ...way, to: next(way.to) })),
      })),
    },
  ]);
};

/** A story with a chain of so many such nodes before all others, between them (before the last of them), or after them. */
export function withChain(
  scenario: Scenario,
  where: 'before' | 'between' | 'after',
  count: number,
  put: (i: number) => Put = () => ({}),
): Scenario {
  const ids = Array.from({ length: count }, (_, i) => `passage-${i}`);
  const [start] = ids;
  // Between: before the last node, so that many different states pass.
  const target = { before: scenario.start, between: Object.keys(scenario.nodes).at(-1) ?? '', after: END }[where];
  const chain = ids.map((id, i) => [id, passage(scenario, id, ids[i + 1] ?? target, put(i))] as const);
  const nodes = led(scenario, (to) => (where !== 'before' && to === target && start !== undefined ? start : to));
  return frozenCopy({
    ...scenario,
    ...(where === 'before' && start !== undefined && { start }),
    nodes: Object.fromEntries([...nodes, ...chain]),
  }) as Scenario;
}

/** A story with so many such nodes put one by one before each of its nodes by turns: what leads there leads past them. */
export function withOneByOne(scenario: Scenario, count: number, put: (i: number) => Put = () => ({})): Scenario {
  const ids = Object.keys(scenario.nodes).filter((id) => id !== scenario.start);
  const before = new Map<string, string>();
  const chain: [string, Node][] = [];
  for (let i = 0; i < count; i += 1) {
    const to = ids[i % ids.length] as string;
    chain.push([`passage-${i}`, passage(scenario, `passage-${i}`, before.get(to) ?? to, put(i))]);
    before.set(to, `passage-${i}`);
  }
  const nodes = led(scenario, (to) => before.get(to) ?? to);
  return frozenCopy({ ...scenario, nodes: Object.fromEntries([...nodes, ...chain]) }) as Scenario;
}

/**
 * A story in which some ways lead by way of chains of such nodes, of which several may lead to the same place and look the
 * same.
 * @param rolls numbers of any size; used by turns
 */
export function withSome(scenario: Scenario, rolls: readonly number[]): Scenario {
  let turn = 0;
  const roll = (below: number) => {
    turn += 1;
    return (rolls[turn % rolls.length] as number) % below;
  };
  const chain: [string, Node][] = [];
  const made = new Map<string, string[]>();
  const chainTo = (to: string): string => {
    const had = made.get(to) ?? [];
    const again = had[roll(3)];
    if (again !== undefined && roll(2) === 0) return again;
    let at = to;
    for (let i = roll(3); i >= 0; i -= 1) {
      const id = `passage-${chain.length}`;
      const alike = roll(3) === 0 && { words: `On, ${roll(2)}.`, text: 'It goes on.' };
      chain.push([id, passage(scenario, id, at, { seconds: 5 * roll(3), ...alike })]);
      at = id;
    }
    made.set(to, [...had, at]);
    return at;
  };
  const nodes = led(scenario, (to) => (roll(3) === 0 ? chainTo(to) : to));
  // One that nothing leads to.
  if (roll(4) === 0) chain.push(['passage-alone', passage(scenario, 'passage-alone', scenario.start)]);
  return frozenCopy({ ...scenario, nodes: Object.fromEntries([...nodes, ...chain]) }) as Scenario;
}
