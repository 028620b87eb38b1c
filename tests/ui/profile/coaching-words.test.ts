import { expect, it } from 'vitest';
import { coachingWords } from '../../../src/ui/profile/coaching-words.ts';

it.each([
  [{ stage: 'every-move', left: 1 }, 'Coaching speaks after every move. It begins to fade after 1 more play.'],
  [{ stage: 'only-slips' }, 'Coaching now speaks up only when something slips.'],
  [{ stage: 'what-counts', quiet: [], back: [] }, 'Coaching now speaks up when a move falls short or counts.'],
  [
    { stage: 'what-counts', quiet: ['greet', 'pace', 'own'], back: ['adapt'] },
    'Coaching now speaks up when a move falls short or counts. It is silent on welcoming, pace and owning it. ' +
      'It is back for adapting until that goes well again.',
  ],
] as const)('the stage %j is told in plain words', (stage, words) => {
  expect(coachingWords(stage, 'fading')).toBe(words);
});

it('a coach set to always or to off is told as that', () => {
  expect(coachingWords({ stage: 'only-slips' }, 'always')).toContain('after every move, as you have set it');
  expect(coachingWords({ stage: 'every-move', left: 3 }, 'off')).toContain('waits for the debrief');
});
