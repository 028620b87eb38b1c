/** The scorecard in words, for a terminal and for a screen reader: one fact a line. */

import type { Walk } from '../encounter/walk.ts';
import { cliPlay as words } from '../messages/cli-play.ts';
import { moveText } from '../scenario/move.ts';
import { afterwardsOf } from '../scoring/afterwards.ts';
import type { GoalResult, Scorecard } from '../scoring/scorecard.ts';

function goalLine(walk: Walk, goal: GoalResult): string {
  const step = goal.turn === undefined ? undefined : walk.steps[goal.turn];
  const { text, points, of } = goal;
  const critical = goal.critical ? 'yes' : 'other';
  const values = { text, critical, standing: words[`standing.${goal.standing}`](), points, of } as const;
  return step ? words.goalBy({ ...values, move: moveText(step.move) }) : words.goal(values);
}

/** Minutes and seconds: "3 min 10 s". */
export function duration(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes === 0) return words.seconds({ seconds: rest });
  return rest === 0 ? words.minutes({ minutes }) : words.both({ minutes, seconds: rest });
}

/** The card, line by line. */
export function cardLines(walk: Walk, card: Scorecard): string[] {
  const ending = card.ending === undefined ? undefined : walk.scenario.endings[card.ending];
  const { needs, expectations, satisfaction, score, hints, target } = card;
  const { review, later } = afterwardsOf(walk) ?? {};
  const goals = (kind: GoalResult['kind']) => card.goals.filter((goal) => goal.kind === kind);
  return [
    ...(ending
      ? [
          ending.title,
          ending.text,
          ...(later ? [words.later({ text: later.text })] : []),
          ...(review ? [words.review({ stars: review.stars, text: review.text })] : []),
        ]
      : [words.notFinished()]),
    '',
    words.satisfaction({
      satisfaction,
      needs: needs.points,
      needsOf: needs.of,
      expectations: expectations.points,
      expectationsOf: expectations.of,
      capped: card.capped ? 'yes' : 'other',
    }),
    ...(hints.taken > 0 ? [words.score({ score, satisfaction, hints: hints.taken, cost: hints.cost })] : []),
    ...(target
      ? [
          words.target({
            text: target.text,
            took: duration(target.seconds),
            limit: duration(target.limit),
            hit: target.hit ? 'yes' : 'other',
          }),
        ]
      : []),
    words.needs(),
    ...goals('need').map((goal) => `  ${goalLine(walk, goal)}`),
    words.expectations(),
    ...goals('expectation').map((goal) => {
      return `  ${words.goalFrom({ goal: goalLine(walk, goal), from: goal.from ?? '' })}`;
    }),
  ];
}
