/** What counts as a stated fact, and what tells a player whether it is true. */
import { describe, expect, it } from 'vitest';
import { lintsOf } from '../../src/analysis/lints/lints-of.ts';
import { factsIn, sourcesIn } from '../../src/analysis/lints/stated-facts.ts';
import type { ScenarioInput } from '../../src/scenario/format.ts';
import { aDraft, aScenario } from '../scenario/a-scenario.ts';

const needs = (text: string) => factsIn(text).flatMap((fact) => fact.needs);

describe('facts in a text', () => {
  it.each([
    ["That's seven pounds ten.", ['7', '10']],
    ['It is £3.40, love.', ['3.4']],
    ['Twenty-three minutes.', ['23']],
    ['It has 15 grams of sugar and 30% cream.', ['15', '30']],
    ['Ring 01632 960 123 for that.', ['01632960123']],
    ['The 8:20 and the 20:50', ['8:20', '8:50']],
    ['Quarter past eight, half past nine', ['8:15', '9:30']],
    ['At ten to one.', ['12:50']],
    ["It's ten to.", [':50']],
    ['We open at eight o’clock, and at 9am on Sundays.', ['8:00', '9:00']],
    ['Three to carry, a half to share, past caring.', []],
    ['Two of us were there.', []],
  ])('%s', (text, needed) => {
    expect([...needs(text)].sort()).toEqual([...needed].sort());
  });

  it('are known from a source in other words', () => {
    for (const [said, source] of [
      ['seven pounds ten', 'Total: £7.10'],
      ['twenty past eight', 'Bus 7 leaves at 08:20'],
      ["ten to, it's ten to!", 'Closing: 17:50'],
      ["eight o'clock", 'From 8 to 16'],
      ['fifteen minutes', 'A quarter of an hour is 15 minutes.'],
      ['01632 960123', 'Telephone 01632-960-123'],
    ] as const) {
      const known = sourcesIn(source);
      expect(needs(said).filter((need) => !known.includes(need))).toEqual([]);
      expect(needs(said)).not.toEqual([]);
    }
  });
});

type Node = ScenarioInput['nodes'][string];
const { lines = [], moves = [] } = aDraft().nodes.arrives as Node;
const saying = (say: string): Node['moves'][number] => ({ id: 'say-it', say, seconds: 10, coach: 'Why.', to: 'end' });
const told = (overrides: Partial<ScenarioInput>) =>
  lintsOf(aScenario(overrides)).filter(({ code }) => code === 'fact-without-source').length;
const scene = (text: string) => ({ by: 'scene', text });

describe('a fact the player states', () => {
  const say = saying('The next bus is at 8:50.');
  const arrives = { lines, moves: [...moves, say] };

  it('needs a card, a brief or a line before it', () => {
    expect(told({ nodes: { arrives } })).toBe(1);
    expect(told({ nodes: { arrives }, brief: { situation: 'Buses go at 8:20 and 8:50.' } })).toBe(0);
    expect(told({ nodes: { arrives: { ...arrives, lines: [...lines, scene('The sign: 8:50.')] } } })).toBe(0);
    const table = { head: ['Bus', 'Leaves'], rows: [['7', '08:50']] };
    expect(
      told({ nodes: { arrives }, policies: { buses: { title: 'Buses', points: ['From the stop.'], table } } }),
    ).toBe(0);
  });

  it('is not known from what is said after it', () => {
    const [ask, make] = moves as [Node['moves'][number], Node['moves'][number]];
    const after = { lines: [scene('The sign: 8:50.')], moves: [{ ...saying('Right.'), id: 'right' }] };
    const told850 = { ...ask, reply: [scene('The sign: 8:50.')], to: 'later' };
    expect(told({ nodes: { arrives: { lines, moves: [{ ...ask, to: 'later' }, make, say] }, later: after } })).toBe(1);
    expect(told({ nodes: { arrives: { lines, moves: [{ ...say, reply: [scene('8:50.')] }, ...moves] } } })).toBe(1);
    expect(told({ nodes: { arrives: { lines, moves: [told850, make] }, later: { lines: [], moves: [say] } } })).toBe(0);
  });

  it('is no fact when it is a promise or a manner of speaking', () => {
    for (const text of ["I'll be back in five minutes.", "You'll have it by ten to.", 'Two minutes, everybody!'])
      expect(told({ nodes: { arrives: { lines, moves: [...moves, saying(text)] } } })).toBe(0);
  });
});
