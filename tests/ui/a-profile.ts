/** Profiles of made-up plays, for tests of the profile screen. */
import type { Skill } from '../../src/scenario/words.ts';
import { dueAgain } from '../../src/scoring/due-again.ts';
import type { FinishedPlay } from '../../src/scoring/finished-play.ts';
import { profileOf } from '../../src/scoring/profile.ts';
import { aGoal, aPlay, DAY } from '../scoring/some-plays.ts';

/** A Saturday in November 2026, noon. */
export const NOW = Date.UTC(2026, 10, 21, 12);

const marks = (some: Readonly<Partial<Record<Skill, readonly number[]>>>) =>
  Object.entries(some).flatMap(([skill, ratings]) => ratings.map((rating) => [skill as Skill, rating] as const));

const goals = [
  aGoal({ id: 'a', area: 'accuracy' }),
  aGoal({ id: 'b', area: 'information', standing: 'partly' }),
  aGoal({ id: 'c', area: 'assistance', kind: 'expectation' }),
  aGoal({ id: 'd', area: 'safety', standing: 'missed' }),
];

const named = (play: FinishedPlay, title: string, person: string): FinishedPlay => ({
  ...play,
  scenario: { ...play.scenario, title, person },
});

/** Five plays of four people: some skills have a band, some not yet, some were never met. */
export const plays: readonly FinishedPlay[] = [
  named(
    aPlay({
      id: 'p1',
      scenario: 'before-you-go',
      at: NOW - 12 * DAY,
      satisfaction: 40,
      segments: ['int.peer'],
      goals,
      marks: marks({ teamwork: [2, 1, 1, 2, 1, 0, 2, 1], greet: [1, 1], discover: [-1, 0, -2, 0] }),
    }),
    'Before you go',
    'Dan',
  ),
  named(
    aPlay({
      id: 'p2',
      scenario: 'the-usual-please',
      at: NOW - 9 * DAY,
      satisfaction: 62,
      segments: ['ext.regular', 'ext.hidden'],
      goals,
      marks: marks({ greet: [1, 0, 1, 1, 0, 1], discover: [-1, -1, -2, 0], empathy: [-1, 1, 0] }),
    }),
    'The usual, please',
    'Maureen',
  ),
  named(
    aPlay({
      id: 'p3',
      scenario: 'before-you-go',
      at: NOW - 8 * DAY,
      satisfaction: 92,
      segments: ['int.peer'],
      goals: goals.map((goal) => ({ ...goal, standing: 'met' as const })),
      marks: marks({ teamwork: [2, 2, 1, 2, 1, 2, 2, 1], greet: [2, 1], discover: [2, 2, 2, 1] }),
    }),
    'Before you go',
    'Dan',
  ),
  named(
    aPlay({
      id: 'p4',
      scenario: 'does-this-cake-have-nuts',
      at: NOW - 1 * DAY,
      satisfaction: 55,
      segments: ['ext.family', 'ext.language'],
      goals,
      marks: marks({ explain: [1, -1], confirm: [-2, 1], safeguard: [1, 2, -1, 0, 1, -1, 0, 1] }),
    }),
    'Does this cake have nuts?',
    'Hanan',
  ),
  named(
    aPlay({
      id: 'p5',
      scenario: 'before-we-open',
      at: NOW - 3600_000,
      satisfaction: 81,
      segments: ['int.supervisor'],
      goals,
      marks: marks({ own: [2, 1], empathy: [1, 1] }),
    }),
    'Before we open',
    'Marta',
  ),
];

const offers = [
  { id: 'no-room-for-a-buggy', title: 'No room for a buggy', skills: ['empathy', 'discover'] },
  { id: 'does-this-cake-have-nuts', title: 'Does this cake have nuts?', skills: ['confirm'] },
  { id: 'before-we-open', title: 'Before we open', skills: ['discover'] },
] as const;

/** What the screen is given for these plays. */
export const aProfile = () => ({ profile: profileOf(plays), due: dueAgain(plays, offers, NOW), now: NOW });
