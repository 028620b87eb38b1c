/** Nobody in the shipped stories comes in, or says the same sentence, once more because somebody has looked round. */
import { describe, expect, it } from 'vitest';
import { shippedScenarios } from './shipped-scenarios.ts';

/** Said again on purpose: a question that is asked anew, or what is still to be seen. */
const ON_PURPOSE = ['before-you-go all-clear', 'does-this-cake-have-nuts jonas', 'the-usual-please wand'];

const stories = shippedScenarios();

describe('a move that leads back to where it was made', () => {
  it.each(stories.map((story) => [story.id, story] as const))('tells nothing twice: %s', (id, story) => {
    const twice = Object.entries(story.nodes).flatMap(([name, { moves, lines }]) => {
      const back = moves.some(({ to }) => (typeof to === 'string' ? [to] : to.map((way) => way.to)).includes(name));
      const always = (lines ?? []).filter((line) => line.if === undefined);
      return back && always.length > 0 ? [`${id} ${name}`] : [];
    });
    expect(twice.filter((one) => !ON_PURPOSE.includes(one))).toEqual([]);
  });
  it('has looked at all of them', () => expect(stories.length).toBeGreaterThan(25));
});
