/** What every generated story has besides its nodes: the person, goals, flags, beginning and endings. */
import type { ScenarioInput } from '../../src/scenario/format.ts';

/** The eight flags: two are carried in, six belong to the story. */
export const FLAGS: readonly string[] = [
  'info.regular',
  'info.order',
  'here.asked',
  'here.noted',
  'here.offered',
  'here.queued',
  'here.served',
  'here.thanked',
];

/** Needs (the first is critical), then expectations. */
export const GOALS: readonly string[] = ['drink', 'table', 'greeted', 'asked'];

const ending = (id: string, title: string, met?: readonly string[]): ScenarioInput['endings'][number] => ({
  id,
  ...(met && { if: { met: [...met] } }),
  title,
  text: 'And so it went.',
  face: 'calm',
  leaves: 'calm',
  outcome: { loyalty: 'kept', referral: 0 },
});

const text = (flag: string) => [flag, `What ${flag} means.`] as const;

/** A whole file around its nodes. Each goal is given away before the first move, each flag is read and set there. */
export function frame(id: string, start: string, nodes: ScenarioInput['nodes']): ScenarioInput {
  return {
    format: 2,
    id,
    title: 'A long story',
    summary: 'Made by rule, to see how long things take.',
    setting: 'coffee_shop',
    role: 'barista',
    language: 'en-GB',
    jurisdiction: 'GB',
    clock: '08:00',
    customer: {
      person: {
        name: 'Ada Finch',
        short: 'Ada',
        pronoun: 'she',
        relation: 'external',
        segments: ['ext.individual'],
        about: 'Has all the time in the world.',
        cast: { outfit: 'coat', head: 'bun', skin: '#e0b08c', hair: '#3a2a20', top: '#2e5c8a', bottom: '#333333' },
        voice: 'alto',
      },
      history: 1,
    },
    brief: { situation: 'You stand behind the counter.' },
    needs: {
      drink: { text: 'Her drink', area: 'accuracy', critical: true, known: true, weight: 3 },
      table: { text: 'A table', area: 'assistance', known: true },
    },
    expectations: {
      greeted: { text: 'To be greeted', area: 'assistance', from: 'She always is', known: true, weight: 2 },
      asked: { text: 'To be asked', area: 'information', from: 'Last week nobody did', known: true },
    },
    target: { text: 'Within half an hour', seconds: 1800 },
    flags: {
      in: Object.fromEntries(FLAGS.slice(0, 2).map(text)),
      out: {},
      here: Object.fromEntries(FLAGS.slice(2).map(text)),
    },
    start,
    nodes,
    endings: [
      ending('glad', 'She left glad', ['drink', 'greeted']),
      ending('served', 'She left with her drink', ['drink']),
      ending('left', 'She left'),
    ],
  };
}
