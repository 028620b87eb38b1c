/** The scorecard in words, for a terminal and for a screen reader: one fact a line. */
import type { Walk } from '../encounter/walk.ts';
import { counted } from '../scenario/counted.ts';
import { moveText } from '../scenario/move.ts';
import { afterwardsOf } from '../scoring/afterwards.ts';
import type { GoalResult, Scorecard } from '../scoring/scorecard.ts';

const STANDING: Record<GoalResult['standing'], string> = {
  met: 'met',
  exceeded: 'exceeded',
  repaired: 'put right',
  partly: 'partly met',
  missed: 'missed',
  harmed: 'lost for good',
  eased: 'made up for in part',
};

function goalLine(walk: Walk, goal: GoalResult): string {
  const step = goal.turn === undefined ? undefined : walk.steps[goal.turn];
  const by = step ? ` by “${moveText(step.move)}”` : '';
  const critical = goal.critical ? ', critical' : '';
  return `  ${goal.text}${critical}: ${STANDING[goal.standing]}${by} (${goal.points} of ${goal.of})`;
}

/** Minutes and seconds: "3 min 10 s". */
export function duration(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return [minutes > 0 ? `${minutes} min` : '', rest > 0 || minutes === 0 ? `${rest} s` : ''].filter(Boolean).join(' ');
}

/** The card, line by line. */
export function cardLines(walk: Walk, card: Scorecard): string[] {
  const ending = card.ending === undefined ? undefined : walk.scenario.endings[card.ending];
  const { needs, expectations } = card;
  const { review, later } = afterwardsOf(walk) ?? {};
  return [
    ...(ending
      ? [
          ending.title,
          ending.text,
          ...(later ? [`Found out later: ${later.text}`] : []),
          ...(review ? [`${review.stars} of 5 stars: “${review.text}”`] : []),
        ]
      : ['Not finished.']),
    '',
    `Satisfaction ${card.satisfaction} of 100: needs ${needs.points} of ${needs.of}, expectations ${expectations.points} of ${expectations.of}${card.capped ? '; a critical need was missed or harmed, so 40 is the most' : ''}.`,
    ...(card.hints.taken > 0
      ? [
          `Score ${card.score}: satisfaction ${card.satisfaction}, ${counted(card.hints.taken, 'hint')} −${card.hints.cost}.`,
        ]
      : []),
    ...(card.target
      ? [
          `House standard: ${card.target.text}. It took ${duration(card.target.seconds)} of ${duration(card.target.limit)}: ${card.target.hit ? 'kept' : 'not kept'}.`,
        ]
      : []),
    'Needs:',
    ...card.goals.filter((goal) => goal.kind === 'need').map((goal) => goalLine(walk, goal)),
    'Expectations:',
    ...card.goals
      .filter((goal) => goal.kind === 'expectation')
      .map((goal) => `${goalLine(walk, goal)} — from: ${goal.from ?? ''}`),
  ];
}
