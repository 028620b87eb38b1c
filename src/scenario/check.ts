/**
 * The story half of the checker: what a schema cannot say. Each rule is a small function over the whole
 * draft; it may take it that every field is right, and nothing about how the fields fit together.
 */
import { evenTables, knownCards, queueFits } from './check/cards.ts';
import { knownDraws, knownMoves, sayingConditions, shallowConditions } from './check/conditions.ts';
import { outForGood, startsOffTheEdge, warnedBefore } from './check/edge.ts';
import { endingNames, endingsInOrder, panelsOfPeople } from './check/endings.ts';
import { declaredFlags, hereStaysHere, usedFlags } from './check/flags.ts';
import {
  everyGoalMet,
  everyGoalNoticed,
  goalNamesApart,
  knownGoals,
  needsOrExpectations,
  someNeeds,
} from './check/goals.ts';
import {
  alwaysAMove,
  coached,
  extrasFitKind,
  fewSkills,
  notTooManyMoves,
  oneEffectEach,
  oneKind,
  reservedIds,
  setOrCleared,
  strongerAtSameNode,
  uniqueMoves,
  wordsApart,
} from './check/moves.ts';
import { endingsTellWhatWas, harmedBefore, unnoticedBefore, unnoticedIsDone } from './check/notice.ts';
import { innerThoughts, knownSpeakers, understoodLanguages, uniqueLines } from './check/people.ts';
import type { Rule } from './check/story.ts';
import { plainTexts } from './check/texts.ts';
import {
  loopsTakeTime,
  nodesReachedAndLeft,
  notTooManyNodes,
  startThere,
  targetPossible,
  waysInOrder,
  waysLeadSomewhere,
} from './check/ways.ts';
import type { Draft } from './format.ts';
import type { Report } from './report.ts';

const rules: readonly Rule[] = [
  oneKind,
  extrasFitKind,
  uniqueMoves,
  wordsApart,
  reservedIds,
  oneEffectEach,
  setOrCleared,
  fewSkills,
  strongerAtSameNode,
  coached,
  alwaysAMove,
  notTooManyMoves,
  someNeeds,
  goalNamesApart,
  knownGoals,
  needsOrExpectations,
  everyGoalNoticed,
  everyGoalMet,
  unnoticedIsDone,
  unnoticedBefore,
  harmedBefore,
  shallowConditions,
  sayingConditions,
  knownMoves,
  knownDraws,
  declaredFlags,
  hereStaysHere,
  usedFlags,
  knownSpeakers,
  uniqueLines,
  understoodLanguages,
  innerThoughts,
  knownCards,
  evenTables,
  queueFits,
  notTooManyNodes,
  startThere,
  waysLeadSomewhere,
  waysInOrder,
  nodesReachedAndLeft,
  loopsTakeTime,
  targetPossible,
  endingsInOrder,
  endingNames,
  panelsOfPeople,
  endingsTellWhatWas,
  warnedBefore,
  outForGood,
  startsOffTheEdge,
  plainTexts,
];

/** Reports everything about a draft that does not fit together. */
export function storyProblems(draft: Draft, report: Report): void {
  for (const rule of rules) rule(draft, report);
}
