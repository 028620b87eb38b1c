/** The example of src/analysis/README.md, figure by figure. */
import { expect, it } from 'vitest';
import { explored } from '../../src/analysis/explore.ts';
import { packedStory } from '../../src/analysis/packed/pack.ts';
import { withoutPassed } from '../../src/analysis/passing.ts';
import { proofOf } from '../../src/analysis/prove.ts';
import type { Scenario, ScenarioInput } from '../../src/scenario/format.ts';
import { frozenCopy } from '../../src/scenario/freeze.ts';
import { frame } from '../bench/generated-frame.ts';
import { draftOf } from '../bench/generated-story.ts';

const said = (text: string) => [{ by: 'customer' as const, text }];
const coach = 'Why this serves, or does not.';

const nodes: ScenarioInput['nodes'] = {
  comes: {
    lines: said('Is it ready?'),
    moves: [
      { id: 'greet', say: 'Good morning.', set: ['here.greeted'], seconds: 5, coach, to: 'looks' },
      { id: 'grunt', say: 'What is?', seconds: 5, coach, to: 'looks' },
    ],
  },
  looks: {
    lines: [{ by: 'scene', text: 'They look for their card.' }],
    moves: [{ id: 'wait', do: 'Wait', seconds: 10, coach, to: 'asks' }],
  },
  asks: {
    lines: said('Number four.'),
    moves: [
      { id: 'fetch', do: 'Fetch it', if: { flag: 'here.greeted' }, meets: ['it'], seconds: 20, coach, to: 'end' },
      { id: 'later', say: 'Come back at noon.', misses: ['it'], seconds: 5, coach, to: 'end' },
    ],
  },
};

function example(): Scenario {
  const whole = frame('example', 'comes', nodes);
  const [served, left] = whole.endings.filter(({ id }) => id !== 'glad');
  if (!served || !left) throw new Error('no endings');
  const input: ScenarioInput = {
    ...whole,
    needs: { it: { text: 'The thing', area: 'accuracy', critical: true, known: true, weight: 3 } },
    expectations: {},
    flags: { in: {}, out: {}, here: { 'here.greeted': 'You greeted them.' } },
    endings: [{ ...served, if: { met: ['it'] } }, left],
  };
  return frozenCopy(draftOf(input, () => undefined)) as Scenario;
}

const seen = (scenario: Scenario) => explored(packedStory(scenario, true, [], undefined, false, true), 1000);

it('is so', () => {
  const scenario = example();
  expect(seen(scenario).count).toBe(7);
  const { story, states, first, to, move, count } = seen(withoutPassed(scenario));
  expect([story.words, count]).toEqual([1, 5]);
  const rows = [...states].map((bits, state) => {
    const edges = [...move.subarray(first[state], first[state + 1])];
    const ways = edges.map((made, i) => `${story.moves[made]?.move.id} → ${to[(first[state] as number) + i]}`);
    return `${story.places[story.placeAt(states, state)]} ${bits.toString(2).padStart(5, '0')} ${ways.join(', ')}`.trim();
  });
  expect(rows).toEqual([
    'comes 00000 greet → 1, grunt → 2',
    'asks 10001 fetch → 3, later → 4',
    'asks 00001 later → 4',
    'served 01110',
    'left 00011',
  ]);
  const { worth, findings } = proofOf(scenario);
  expect([...(worth?.best ?? [])]).toEqual([100, 100, 0, 100, 0]);
  expect([...(worth?.worst ?? [])]).toEqual([0, 0, 0, 100, 0]);
  expect(findings.find(({ code }) => code === 'option-never-better')?.pointer).toBe('/nodes/comes/moves/1');
  expect(findings.find(({ code }) => code === 'guessing-passes')?.witness?.moves).toEqual(['greet', 'wait', 'fetch']);
});
