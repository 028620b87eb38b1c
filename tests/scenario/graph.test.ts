import { describe, expect, test } from 'vitest';
import {
  cycleEdges,
  type Edge,
  type Graph,
  reachedFrom,
  reversed,
  shortestWithin,
} from '../../src/scenario/check/graph.ts';

/** A graph from lines such as "a b 5": a way from a to b that takes 5 seconds. */
function aGraph(...ways: readonly string[]): Graph {
  const graph = new Map<string, Edge[]>();
  for (const way of ways) {
    const [from = '', to = '', seconds = '0'] = way.split(' ');
    graph.set(from, [...(graph.get(from) ?? []), { to, seconds: Number(seconds), at: way }]);
  }
  return graph;
}

describe('the story as a graph', () => {
  test('what can be reached, forwards and backwards', () => {
    const graph = aGraph('a b', 'b c', 'c a', 'd a', 'c end');
    expect([...reachedFrom(graph, 'a')].toSorted()).toEqual(['a', 'b', 'c', 'end']);
    expect([...reachedFrom(reversed(graph), 'end')].toSorted()).toEqual(['a', 'b', 'c', 'd', 'end']);
  });

  test('the shortest way counts seconds, not moves', () => {
    const graph = aGraph('a end 100', 'a b 10', 'b c 10', 'c end 10', 'b a 0');
    expect(shortestWithin(graph, 'a', 'end', 1000)).toBe(30);
    expect(shortestWithin(graph, 'a', 'end', 30)).toBe(30);
    expect(shortestWithin(graph, 'a', 'end', 25)).toBeUndefined();
    expect(shortestWithin(aGraph('a b 0', 'b end 0'), 'a', 'end', 0)).toBe(0);
  });

  test('every loop has one way that closes it', () => {
    const loops = (...ways: string[]) => cycleEdges(aGraph(...ways)).map(({ edge, nodes }) => [edge.at, ...nodes]);
    expect(loops('a b', 'b c', 'a c')).toEqual([]);
    expect(loops('a a')).toEqual([['a a', 'a']]);
    expect(loops('x a', 'a b', 'b c', 'c a', 'c end')).toEqual([['c a', 'a', 'b', 'c']]);
    expect(loops('a b', 'b a', 'b c', 'c b')).toHaveLength(2);
  });

  test('a story of a hundred thousand nodes is no deeper than any other', () => {
    const long = new Map<string, Edge[]>();
    for (let i = 0; i < 100_000; i += 1) long.set(`n${i}`, [{ to: `n${i + 1}`, seconds: 0, at: '' }]);
    long.set('n100000', [{ to: 'n0', seconds: 0, at: 'back' }]);
    expect(cycleEdges(long).map(({ edge }) => edge.at)).toEqual(['back']);
    expect(reachedFrom(long, 'n0').size).toBe(100_001);
    expect(shortestWithin(long, 'n0', 'n100000', 0)).toBe(0);
  });
});
