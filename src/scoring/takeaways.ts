/**
 * What a new hire should remember of one encounter: one thing done well and one thing to change
 * tomorrow, each with the sentence that proves it. Computed from the card and the transcript alone.
 */
import { isHarmed } from '../encounter/standings.ts';
import type { Scenario } from '../scenario/format.ts';
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
  /** The move that missed it, or (untouched) the move made where another would have met it, if there was such a turn. */
  readonly sentence?: Sentence;
  readonly coach?: string;
  readonly stronger?: NonNullable<MoveEntry['stronger']>;
  /** The line that gave it away: one that was heard before one that was not. */
  readonly cue?: Debrief['cues'][string][number];
}

/** One thing to keep and one to change. */
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

/** Of the moves on offer that were not made, one that would have met the goal. */
function chance(scenario: Scenario, { others }: MoveEntry, goal: string): ToChange['stronger'] {
  const meeting = new Set(
    Object.values(scenario.nodes)
      .flatMap((node) => node.moves)
      .filter(({ meets, exceeds }) => meets?.includes(goal) || exceeds?.includes(goal))
      .map(({ id }) => id),
  );
  const other = others.find(({ id }) => meeting.has(id));
  return other && { kind: other.kind, text: other.text };
}

/** The proof of a miss: the move that decided it, or the first chance passed by once the cue was heard. */
function proofOf(
  debrief: Debrief,
  scenario: Scenario,
  goal: GoalResult,
  heardAt: number,
): Pick<ToChange, 'sentence' | 'coach' | 'stronger'> {
  const moves = movesOf(debrief);
  // What was eased since was still lost by the move that did the harm.
  const decided = moves.find((move) => move.turn === (goal.harmedAt ?? goal.turn));
  if (decided) {
    const found = evidence(decided);
    const other = found.stronger ?? chance(scenario, decided, goal.id);
    return { ...found, ...(other && { stronger: other }) };
  }
  const chances = moves.flatMap((move) => {
    const stronger = chance(scenario, move, goal.id);
    return stronger ? [{ sentence: sentenceOf(move), stronger }] : [];
  });
  return chances.find(({ sentence }) => sentence.turn >= heardAt) ?? chances[0] ?? {};
}

function goalToChange(debrief: Debrief, scenario: Scenario, goal: GoalResult): ToChange {
  const cues = debrief.cues[goal.id] ?? [];
  const cue = cues.find((one) => one.heard) ?? cues[0];
  const { id, kind, text, critical, standing, untouched } = goal;
  return {
    about: 'goal',
    goal: { id, kind, text, critical, standing, untouched },
    cost: goal.of - goal.points,
    ...proofOf(debrief, scenario, goal, cue?.turn ?? 0),
    ...(cue && { cue }),
  };
}

function toChange(debrief: Debrief, scenario: Scenario): ToChange | undefined {
  const { card } = debrief;
  const lost = card.goals.filter((goal) => goal.points < goal.of);
  const goal = best(lost, (one) => [
    one.critical && (one.standing === 'missed' || isHarmed(one.standing)) ? 1 : 0,
    one.of - one.points,
    one.kind === 'need' ? 1 : 0,
    one.untouched ? 0 : 1,
  ]);
  if (goal) return goalToChange(debrief, scenario, goal);
  const weak = movesOf(debrief).filter((move) => moveTone(move) !== 'good' && move.stronger);
  const move = best(weak, (one) => [one.moodBefore - one.moodAfter, -skillSum(one)]);
  if (move) return { about: 'move', cost: 0, ...evidence(move) };
  return card.target && !card.target.hit ? { about: 'time', cost: 0 } : undefined;
}

/** The two things to take away from a debrief of this scenario. */
export function takeaways(debrief: Debrief, scenario: Scenario): Takeaways {
  const [well, change] = [doneWell(debrief), toChange(debrief, scenario)];
  return { ...(well && { well }), ...(change && { change }) };
}
