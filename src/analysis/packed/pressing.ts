/**
 * Moves that press: only they bring mood down to its lowest, and only they push somebody over the edge who is there
 * already (encounter/mood.ts). What of mood they ask, beside the conditions, is told here once for all proofs.
 */
import { makesWait } from '../../encounter/mood.ts';
import type { Move, Scenario } from '../../scenario/format.ts';
import { END, WALKS_OUT } from '../../scenario/move.ts';
import { MOOD_MIN } from '../../scenario/words.ts';

/** The least mood that is not the edge. */
export const OFF_THE_EDGE = MOOD_MIN + 1;

/** Does this move press, and may it lead to a node? Before an ending there is no edge. */
export const isPressing = (scenario: Scenario, move: Move): boolean =>
  (move.mood < 0 || makesWait(scenario, move)) && targetsOf(move).some((to) => to !== END);

/** Where a move may lead by its ways: nodes and END, each once. */
export const targetsOf = ({ to }: Move): readonly string[] =>
  typeof to === 'string' ? [to] : [...new Set(to.map((way) => way.to))];

/** Can anybody walk out or close up in this scenario? */
export const hasEdge = ({ endings }: Scenario): boolean => Object.hasOwn(endings, WALKS_OUT);

/** May this move push somebody over the edge? */
export const mayPush = (scenario: Scenario, move: Move): boolean => hasEdge(scenario) && isPressing(scenario, move);

/** May the warning be said after this move? */
export const mayWarn = (scenario: Scenario, move: Move): boolean =>
  scenario.warning !== undefined && isPressing(scenario, move);

/** May a play end with this move? */
export const mayEnd = (scenario: Scenario, move: Move): boolean =>
  targetsOf(move).includes(END) || mayPush(scenario, move);
