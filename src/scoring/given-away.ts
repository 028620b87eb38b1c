/**
 * Points given away: what each decision of a play was worth, told of the moments that decided it. What could still be
 * guaranteed before and after a decision is a proof and comes from outside (`DecisionWorth`); here it is joined with what was
 * said, what had been heard by then, and what stood beside it.
 */
import type { Scenario } from '../scenario/format.ts';
import { type Debrief, goalOf, type MoveEntry, type SpokenEntry } from './debrief.ts';
import type { GoalKind } from './scorecard.ts';

/** What one decision of a play was worth. */
export interface DecisionWorth {
  /** 0 for the first. */
  readonly turn: number;
  readonly node: string;
  /** Id of the move chosen. */
  readonly move: string;
  /** Points (0 … 100) that could still be guaranteed before it; −1 where no end was certain any more. */
  readonly before: number;
  /** Points guaranteed after it, whatever comes of it: never more than before. */
  readonly after: number;
  /** Points guaranteed after the worst of what was on offer. */
  readonly least: number;
  /** The best of what was on offer beside it, if it is better. */
  readonly better?: { readonly move: string; readonly by: 'points' | 'mood' | 'time' | 'goals' };
  /** Where points were given away: the needs and expectations they were of, the dearest first. */
  readonly lost?: readonly { readonly goal: string; readonly points: number }[];
}

/** Points a decision gave away. */
export const givenBy = ({ before, after }: Pick<DecisionWorth, 'before' | 'after'>): number =>
  Math.max(0, before - Math.max(0, after));

/** A decision that gave points away, with what is needed to do better next time. */
export interface Moment {
  /** 0 for the first move. */
  readonly turn: number;
  readonly points: number;
  readonly chosen: Pick<MoveEntry, 'kind' | 'text'>;
  readonly better?: Pick<MoveEntry, 'kind' | 'text'>;
  /** The needs and expectations the points were of, the dearest first; none where none can be named. */
  readonly about: readonly { readonly kind: GoalKind; readonly text: string; readonly points: number }[];
  /** The line that had told of the dearest by then, the latest of them. */
  readonly cue?: { readonly name: string; readonly text: string; readonly turn: number };
  /** What whoever answered it thought. */
  readonly thought?: { readonly name: string; readonly text: string };
}

const isMove = (entry: Debrief['transcript'][number]): entry is MoveEntry => entry.type === 'move';

/** The latest line heard by this turn that told of a goal. */
function heardOf(debrief: Debrief, goal: string, turn: number): Moment['cue'] {
  const heard = (debrief.cues[goal] ?? []).flatMap(({ name, text, turn: at }) =>
    at !== undefined && at <= turn ? [{ name, text, turn: at }] : [],
  );
  return heard.toSorted((a, b) => b.turn - a.turn)[0];
}

function momentAt(debrief: Debrief, scenario: Scenario, decision: DecisionWorth): Moment | undefined {
  const { turn, better } = decision;
  const entry = debrief.transcript.filter(isMove).find((one) => one.turn === turn);
  if (!entry) return undefined;
  const other = entry.others.find(({ id }) => id === better?.move);
  const goal = decision.lost?.[0]?.goal;
  const cue = goal === undefined ? undefined : heardOf(debrief, goal, turn);
  // Only whoever answers this very move has seen it: the next to speak may have just come in.
  const answers = scenario.nodes[decision.node]?.moves.find(({ id }) => id === decision.move)?.reply ?? [];
  const thought = debrief.transcript.find(
    (one): one is SpokenEntry =>
      one.type === 'line' &&
      one.turn === turn + 1 &&
      one.inner !== undefined &&
      answers.some(({ by, text }) => by === one.by && text === one.text),
  );
  return {
    turn,
    points: givenBy(decision),
    chosen: { kind: entry.kind, text: entry.text },
    ...(other && { better: { kind: other.kind, text: other.text } }),
    about: (decision.lost ?? []).map((one) => ({ ...goalOf(scenario, one.goal), points: one.points })),
    ...(cue && { cue }),
    ...(thought?.inner !== undefined && { thought: { name: thought.name, text: thought.inner } }),
  };
}

/** Moments told at most: more than three things to change are none. */
export const MOMENTS_TOLD = 3;

/** The decisions that gave most away, the costliest first; none where nothing was given away. */
export function momentsOf(
  debrief: Debrief,
  scenario: Scenario,
  decisions: readonly DecisionWorth[],
): readonly Moment[] {
  const costly = decisions
    .filter((one) => givenBy(one) > 0)
    .toSorted((a, b) => givenBy(b) - givenBy(a) || a.turn - b.turn);
  return costly.slice(0, MOMENTS_TOLD).flatMap((one) => momentAt(debrief, scenario, one) ?? []);
}

/** Does something hang on this decision? Where every option leads to as much, it tells nothing of whoever decides. */
export const isAtStake = ({ before, least }: Pick<DecisionWorth, 'before' | 'least'>): boolean =>
  before > Math.max(0, least);
