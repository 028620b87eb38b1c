/** Small valid scenarios for tests: each test says only what it is about. */
import type { Scenario, ScenarioInput } from '../../src/scenario/format.ts';
import { readScenario } from '../../src/scenario/read.ts';

/** The smallest file that passes every check without a warning: one need, one expectation, two moves, two endings. */
export function aDraft(overrides: Partial<ScenarioInput> = {}): ScenarioInput {
  return {
    format: 2,
    id: 'a-flat-white',
    title: 'A flat white',
    summary: 'Somebody would like a coffee.',
    setting: 'coffee_shop',
    role: 'barista',
    language: 'en-GB',
    jurisdiction: 'GB',
    clock: '08:05',
    customer: {
      person: {
        name: 'Ada Finch',
        short: 'Ada',
        pronoun: 'she',
        relation: 'external',
        segments: ['ext.individual'],
        about: 'In a hurry, and kind about it.',
        cast: {
          outfit: 'coat',
          head: 'bun',
          skin: '#e0b08c',
          hair: '#3a2a20',
          top: '#2e5c8a',
          bottom: '#333333',
        },
        voice: 'alto',
      },
      history: 1,
    },
    brief: { situation: 'You stand behind the counter. It is quiet.' },
    needs: { coffee: { text: 'A flat white with oat milk', area: 'accuracy', critical: true } },
    expectations: {
      asked: { text: 'To be asked about milk', area: 'information', from: 'Last week it was simply assumed' },
    },
    start: 'arrives',
    nodes: {
      arrives: {
        lines: [
          {
            by: 'customer',
            text: 'A flat white, please.',
            inner: 'Will they ask about the milk?',
            cues: ['coffee', 'asked'],
          },
        ],
        moves: [
          {
            id: 'ask-about-milk',
            ask: 'Which milk would you like?',
            meets: ['coffee', 'asked'],
            mood: 1,
            seconds: 10,
            skills: { discover: 2 },
            coach: 'A question costs ten seconds and saves a drink.',
            to: 'end',
          },
          {
            id: 'make-it',
            do: 'Make it with cow milk',
            misses: ['coffee', 'asked'],
            mood: -2,
            seconds: 40,
            coach: 'A guess that she could not drink.',
            stronger: 'ask-about-milk',
            to: 'end',
          },
        ],
      },
    },
    endings: [
      {
        id: 'glad',
        if: { met: ['coffee'] },
        title: 'Ada had her coffee',
        text: 'She drank it on the way.',
        face: 'smile',
        leaves: 'pleased',
        outcome: { loyalty: 'kept', referral: 0 },
      },
      {
        id: 'left',
        title: 'Ada left without',
        text: 'She left it on the counter.',
        face: 'tired',
        leaves: 'upset',
        outcome: { loyalty: 'shaken', referral: -1 },
      },
    ],
    ...overrides,
  };
}

/** A checked scenario. Throws, with the problems, if the overrides broke it. */
export function aScenario(overrides: Partial<ScenarioInput> = {}): Scenario {
  const read = readScenario(JSON.stringify(aDraft(overrides)));
  if (read.ok) return read.value;
  throw new Error(`not a valid scenario:\n${read.problems.map((p) => `${p.pointer} ${p.code}`).join('\n')}`);
}
