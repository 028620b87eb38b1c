import { describe, expect, it } from 'vitest';
import { hash32 } from '../../src/encounter/draw.ts';
import { linesAfter } from '../../src/encounter/lines.ts';
import { carriedOut } from '../../src/encounter/rules.ts';
import { walkThrough } from '../../src/encounter/walk.ts';
import { aStory, type Over } from './a-story.ts';

const play = (over: Over, ...moves: string[]) => {
  const { walk, refused } = walkThrough(aStory(over), { seed: 1, carried: [] }, moves);
  expect(refused).toBeUndefined();
  return walk;
};
const heardAfter = (over: Over, ...moves: string[]) => {
  const walk = play(over, ...moves);
  const last = walk.steps.at(-1);
  return last ? linesAfter(walk.scenario, last).map(({ text }) => text) : [];
};

describe('3 what the person knows', () => {
  const moves = [
    { id: 'slip', misses: ['drink'], unnoticed: ['drink'] },
    { id: 'own-up', learns: ['drink'] },
    { id: 'slip-openly', misses: ['drink'] },
  ];
  it.each<[string, string[], string[]]>([
    ['3.2 an effect that is unnoticed leaves it in the dark', ['slip'], ['drink']],
    ['3.2 a later effect that is noticed brings it to light', ['slip', 'slip-openly'], []],
    ['3.3 so does what they learn', ['slip', 'own-up'], []],
    ['3.2 and it can go dark again', ['slip', 'own-up', 'slip'], ['drink']],
  ])('%s', (_rule, made, dark) => {
    expect(play({ moves }, ...made).state.unnoticed).toEqual(dark);
    expect(play({ moves }, ...made).state.standing.drink).toBe('missed');
  });
});

describe('6 one move', () => {
  it('6.3 serving goes into the notebook, missing and harming do not', () => {
    const needs = { a: {}, b: {}, c: {}, d: {}, e: {} };
    const moves = [{ id: 'all', meets: ['a'], partly: ['b'], misses: ['c'], harms: ['d'], reveals: ['e'] }];
    expect(play({ needs, moves }, 'all').state.known).toEqual(['a', 'b', 'e']);
  });

  it('6.6 flags are taken down before others go up, and the way asks after both', () => {
    const moves = [
      { id: 'up', set: ['here.one'] },
      {
        id: 'swap',
        clear: ['here.one'],
        set: ['here.two'],
        to: [{ if: { flag: 'here.one' }, to: 'here' }, { to: 'end' }],
      },
      { id: 'uses', if: { flag: 'here.two' } },
    ];
    const walk = play({ moves }, 'up', 'swap');
    expect(walk.state.flags).toEqual(['here.two']);
    expect(walk.place.at).toBe('ending');
  });

  it('6.9 the reply is heard first, then the warning, then the node', () => {
    const moves = [{ id: 'rude', mood: -2, reply: [{ by: 'scene', text: 'A breath.' }] }];
    const over = { moves, edge: true };
    expect(heardAfter(over, 'rude')).toEqual(['A breath.', 'Here.']);
    expect(heardAfter(over, 'rude', 'rude')).toEqual(['A breath.', 'They look at the door.', 'Here.']);
    expect(heardAfter(over, 'rude', 'rude', 'rude')).toEqual(['A breath.']);
  });

  it("6.9 and 6.10 lines are read before the ending's own flags go up", () => {
    const moves = [
      {
        id: 'clear',
        clear: ['stock.milk'],
        reply: [{ by: 'scene', text: 'Still there.', if: { flag: 'stock.milk' } }],
        to: 'end',
      },
    ];
    const over = { moves, ending: { set: ['stock.milk'] } };
    expect(heardAfter(over, 'clear')).toEqual([]);
    const walk = play(over, 'clear');
    expect(carriedOut(walk.scenario, walk.place, walk.state)).toEqual(['stock.milk']);
  });

  it('6.11 hands on what it declares, as moves and ending leave it, and nothing of its own', () => {
    const moves = [
      { id: 'up', set: ['here.one', 'info.regulars'] },
      { id: 'uses', if: { all: [{ flag: 'here.one' }, { flag: 'info.regulars' }] } },
    ];
    const walk = play({ moves }, 'up', 'leave');
    expect(carriedOut(walk.scenario, walk.place, walk.state)).toEqual(['info.regulars']);
  });
});

describe('10 chance', () => {
  it.each([
    [0, 'draw:opener', 1407675667],
    [1, 'draw:opener', 316998475],
    [4294967295, 'draw:opener', 319513333],
    [7, 'order:arrives:greet', 3642943543],
    [123456789, 'draw:wetter-ü', 531935170],
  ])('10.4 seed %i, %s', (seed, label, hash) => {
    expect(hash32(seed, label)).toBe(hash);
  });
});
