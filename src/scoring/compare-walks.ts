/**
 * Two ways through the same encounter side by side: the play as it was recorded and a what-if. Which
 * turns they share, where they part, and what came out differently.
 */
import type { Walk } from '../encounter/walk.ts';
import type { Ending } from '../scenario/format.ts';
import { type Afterwards, afterwardsOf } from './afterwards.ts';
import { type MoveEntry, type SpokenEntry, transcriptOf } from './debrief.ts';
import { type GoalResult, type Scorecard, scorecard } from './scorecard.ts';

/** One turn of one line: the move and what was said and seen after it. */
export interface ComparedTurn {
  readonly move: MoveEntry;
  readonly after: readonly SpokenEntry[];
}

/** The same turn of both lines. One of the two is missing once the other line goes on longer. */
export interface ComparisonRow {
  readonly turn: number;
  /** True while both lines made the very same moves: `played` and `whatIf` are then equal. */
  readonly common: boolean;
  readonly played?: ComparedTurn;
  readonly whatIf?: ComparedTurn;
}

/** How one line came out. */
export interface ComparedResult {
  readonly card: Scorecard;
  /** Absent while the line has not ended. */
  readonly ending?: { readonly id: string } & Ending;
  /** Absent like the ending. */
  readonly afterwards?: Afterwards;
  readonly turns: number;
}

/** Two walks through one scenario, turn by turn. */
export interface Comparison {
  /** What was said and seen before the first move. */
  readonly opening: readonly SpokenEntry[];
  readonly rows: readonly ComparisonRow[];
  /** First turn at which the lines differ; absent when one is the beginning of the other or both are the same. */
  readonly partsAt?: number;
  /** Needs and expectations that came out differently, in the order they are declared. */
  readonly goals: readonly { readonly played: GoalResult; readonly whatIf: GoalResult }[];
  /** The recorded play: the score that counts. */
  readonly played: ComparedResult;
  /** The what-if: it counts for nothing but learning. */
  readonly whatIf: ComparedResult;
  /** Satisfaction of the what-if less that of the play, -100 … +100. */
  readonly change: number;
}

function turnsOf(walk: Walk): { opening: SpokenEntry[]; turns: ComparedTurn[] } {
  const opening: SpokenEntry[] = [];
  const turns: { move: MoveEntry; after: SpokenEntry[] }[] = [];
  for (const entry of transcriptOf(walk)) {
    if (entry.type === 'move') turns.push({ move: entry, after: [] });
    else (turns.at(-1)?.after ?? opening).push(entry);
  }
  return { opening, turns };
}

function resultOf(walk: Walk): ComparedResult {
  const { place, scenario, steps } = walk;
  const ending = place.at === 'ending' ? scenario.endings[place.ending] : undefined;
  const afterwards = afterwardsOf(walk);
  return {
    card: scorecard(walk),
    turns: steps.length,
    ...(afterwards && { afterwards }),
    ...(place.at === 'ending' && ending && { ending }),
  };
}

/** How many of the first moves are the same. Same opening and same moves give the same states. */
function sharedTurns(played: Walk, whatIf: Walk): number {
  const parted = played.steps.findIndex((step, turn) => step.move.id !== whatIf.steps[turn]?.move.id);
  return parted < 0 ? played.steps.length : parted;
}

const sameOpening = ({ opening: a }: Walk, { opening: b }: Walk) =>
  a.seed === b.seed && [...a.carried].sort().join(' ') === [...b.carried].sort().join(' ');

/**
 * Compares a play with a what-if of it. Throws when they are not of the same scenario and opening:
 * what began differently cannot be compared.
 */
export function compareWalks(played: Walk, whatIf: Walk): Comparison {
  if (played.scenario.id !== whatIf.scenario.id || !sameOpening(played, whatIf)) {
    throw new Error('expected a what-if of the same play, got one that began differently');
  }
  const [mine, other] = [turnsOf(played), turnsOf(whatIf)];
  const shared = sharedTurns(played, whatIf);
  const length = Math.max(mine.turns.length, other.turns.length);
  const rows = Array.from({ length }, (_, turn): ComparisonRow => {
    const [left, right] = [mine.turns[turn], other.turns[turn]];
    return { turn, common: turn < shared, ...(left && { played: left }), ...(right && { whatIf: right }) };
  });
  const [result, ifResult] = [resultOf(played), resultOf(whatIf)];
  const goals = result.card.goals.flatMap((goal) => {
    const twin = ifResult.card.goals.find(({ id }) => id === goal.id);
    const differs = twin && (twin.standing !== goal.standing || twin.untouched !== goal.untouched);
    return differs ? [{ played: goal, whatIf: twin }] : [];
  });
  const parts = shared < Math.min(mine.turns.length, other.turns.length);
  return {
    opening: mine.opening,
    rows,
    ...(parts && { partsAt: shared }),
    goals,
    played: result,
    whatIf: ifResult,
    change: ifResult.card.satisfaction - result.card.satisfaction,
  };
}
