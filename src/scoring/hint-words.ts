/** The words of hints. They point; they never say which move to make. */
import { counted } from '../scenario/counted.ts';
import type { Area, Skill } from '../scenario/words.ts';

/** What a need or an expectation of an area is about, after "It is about". */
const AREA: Readonly<Record<Area, string>> = {
  accuracy: 'facts, goods or promises being right',
  information: 'knowing what is so, in a way they can use',
  assistance: 'practical help',
  problems: 'something to be put right',
  targets: 'a standard that was promised',
  safety: 'nobody coming to harm',
};

/** What a skill comes to, after "What it takes:". */
const SKILL: Readonly<Record<Skill, string>> = {
  greet: 'a welcome',
  discover: 'finding out what really matters',
  confirm: 'checking back before acting',
  explain: 'true facts in words that fit this person',
  adapt: 'changing the way you work',
  dignity: 'leaving the deciding to them',
  empathy: 'showing that you understand how it is',
  own: 'taking it on without excuses',
  resolve: 'finding a way that works now',
  escalate: 'the right help in time',
  teamwork: 'thinking of your colleagues',
  pace: 'neither hurrying nor dawdling',
  protect: 'keeping money, data and doors safe',
  safeguard: 'health and safety before speed and charm',
};

/** What is at stake: whose goal, how much it weighs, its area, and the skill that serves it when one is known. */
export interface Stake {
  readonly kind: 'need' | 'expectation';
  readonly critical: boolean;
  readonly area: Area;
  readonly skill?: Skill;
}

/** The sentences a hint can be, each true whenever it is used. */
export const hintWords = {
  listen: (name: string) => (name === '' ? 'Look again at what is there to be seen:' : `Listen again to ${name}:`),
  notebook: 'This stands in your notebook, and it can be served now:',
  language: (name: string) => `You and ${name} do not share a language yet. What would help you both to understand?`,
  ask: 'There is something here you do not know yet. What could tell you?',
  fact: 'A fact decides this. Are you sure that you have it?',
  clock: (seconds: number, standard: string) =>
    `Mind the clock. ${counted(seconds, 'second')} are left of the house standard (${standard}), and not every move fits in.`,
  risk: (name: string) => `Careful: not every move here leaves ${name} what they came with.`,
  stake: ({ kind, critical, area, skill }: Stake) =>
    [
      critical
        ? 'At stake is a need that cannot be bought back, and not every move serves it.'
        : `At stake is ${kind === 'need' ? 'a need' : 'an expectation'} that not every move serves.`,
      `It is about ${AREA[area]}.`,
      ...(skill ? [`What it takes: ${SKILL[skill]}.`] : []),
    ].join(' '),
  leave: 'This one you can leave aside:',
} as const;
