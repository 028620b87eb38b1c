/**
 * What a new hire should remember of one encounter: one thing done well and one thing to change
 * tomorrow, each with the sentence that proves it. Computed from the card and the transcript alone.
 */
import type { MoveKind, Skill } from '../scenario/words.ts';
import type { Debrief, MoveEntry } from './debrief.ts';
import { moveTone, skillSum } from './move-tone.ts';
import type { GoalResult } from './scorecard.ts';

/** A move as evidence. */
export interface Sentence {
  /** 0 for the first move. */
  readonly turn: number;
  readonly kind: MoveKind;
  readonly text: string;
}

/** The best move: what it met (goals in words), or the skill it showed when it met nothing. */
export interface DoneWell {
  readonly sentence: Sentence;
  readonly met: readonly string[];
  /** Points those goals earned, out of 100. */
  readonly points: number;
  readonly skill?: Skill;
  readonly coach?: string;
}

/** The costliest miss. */
export interface ToChange {
  /** `goal`: a need or expectation lost points. `move`: all were met, but a move fell short. `time`: only the house standard was missed. */
  readonly about: 'goal' | 'move' | 'time';
  readonly goal?: Pick<GoalResult, 'id' | 'kind' | 'text' | 'critical' | 'standing' | 'untouched'>;
  /** Points out of 100 that this goal did not earn. */
  readonly cost: number;
  /** The move that missed it, or the move made right after its cue; absent when the cue was never heard. */
  readonly sentence?: Sentence;
  readonly coach?: string;
  readonly stronger?: NonNullable<MoveEntry['stronger']>;
  /** The line that gave it away: one that was heard before one that was not. */
  readonly cue?: Debrief['cues'][string][number];
}

export interface Takeaways {
  /** Absent when no move met anything or showed a skill well. */
  readonly well?: DoneWell;
  /** Absent when there is nothing to change. */
  readonly change?: ToChange;
}

const movesOf = (debrief: Debrief): readonly MoveEntry[] => debrief.transcript.filter((entry) => entry.type === 'move');

const sentenceOf = ({ turn, kind, text }: MoveEntry): Sentence => ({ turn, kind, text });

/** The first of the items for which no other scores higher, compared number by number. */
function best<T>(items: readonly T[], scores: (item: T) => readonly number[]): T | undefined {
  return items.reduce<T | undefined>((leader, item) => {
    if (leader === undefined) return item;
    const [mine, theirs] = [scores(item), scores(leader)];
    const at = mine.findIndex((score, index) => score !== theirs[index]);
    return at >= 0 && (mine[at] ?? 0) > (theirs[at] ?? 0) ? item : leader;
  }, undefined);
}

function doneWell(debrief: Debrief): DoneWell | undefined {
  const earned = (move: MoveEntry) =>
    debrief.card.goals.filter((goal) => goal.turn === move.turn && goal.standing !== 'missed' && goal.points > 0);
  const points = (move: MoveEntry) => earned(move).reduce((total, goal) => total + goal.points, 0);
  const exceeded = (move: MoveEntry) => earned(move).filter((goal) => goal.standing === 'exceeded').length;
  const clean = movesOf(debrief).filter((move) => moveTone(move) !== 'weak');
  const worthy = clean.filter((move) => points(move) > 0 || skillSum(move) > 0);
  const move = best(worthy, (one) => [points(one), exceeded(one), skillSum(one), one.moodAfter - one.moodBefore]);
  if (!move) return undefined;
  const shown = best(move.skills, ({ rating }) => [rating]);
  return {
    sentence: sentenceOf(move),
    met: earned(move).map((goal) => goal.text),
    points: points(move),
    ...(shown && shown.rating > 0 && { skill: shown.skill }),
    ...(move.coach !== undefined && { coach: move.coach }),
  };
}

function evidence(move: MoveEntry | undefined): Pick<ToChange, 'sentence' | 'coach' | 'stronger'> {
  if (!move) return {};
  return {
    sentence: sentenceOf(move),
    ...(move.coach !== undefined && { coach: move.coach }),
    ...(move.stronger && { stronger: move.stronger }),
  };
}

function goalToChange(debrief: Debrief, goal: GoalResult): ToChange {
  const cues = debrief.cues[goal.id] ?? [];
  const cue = cues.find((one) => one.heard) ?? cues[0];
  const moves = movesOf(debrief);
  const turn = goal.turn ?? cue?.turn;
  const move = turn === undefined ? undefined : moves.find((one) => one.turn === turn);
  // A sound move that merely came after the cue is no proof of a miss; only the deciding move always is.
  const proof = goal.turn !== undefined || (move && moveTone(move) !== 'good') ? move : undefined;
  const { id, kind, text, critical, standing, untouched } = goal;
  return {
    about: 'goal',
    goal: { id, kind, text, critical, standing, untouched },
    cost: goal.of - goal.points,
    ...evidence(proof),
    ...(cue && { cue }),
  };
}

function toChange(debrief: Debrief): ToChange | undefined {
  const { card } = debrief;
  const lost = card.goals.filter((goal) => goal.points < goal.of);
  const goal = best(lost, (one) => [
    one.critical && one.standing === 'missed' ? 1 : 0,
    one.of - one.points,
    one.kind === 'need' ? 1 : 0,
  ]);
  if (goal) return goalToChange(debrief, goal);
  const weak = movesOf(debrief).filter((move) => moveTone(move) !== 'good' && move.stronger);
  const move = best(weak, (one) => [one.moodBefore - one.moodAfter, -skillSum(one)]);
  if (move) return { about: 'move', cost: 0, ...evidence(move) };
  return card.target && !card.target.hit ? { about: 'time', cost: 0 } : undefined;
}

/** The two things to take away from a debrief. */
export function takeaways(debrief: Debrief): Takeaways {
  const [well, change] = [doneWell(debrief), toChange(debrief)];
  return { ...(well && { well }), ...(change && { change }) };
}
