/**
 * The debrief as data: what became of it, the card, and the whole conversation with every mark,
 * thought, coach note and stronger option. The screen, the command line and later the exports show it.
 */
import { faceIn } from '../encounter/bearing.ts';
import { clockAfter } from '../encounter/clock.ts';
import { directionOf } from '../encounter/direction.ts';
import { edgeAt, exitAt } from '../encounter/edge.ts';
import { linesAfter, openingLines, speakerName } from '../encounter/lines.ts';
import { holds } from '../encounter/rules.ts';
import type { EncounterState, Standing } from '../encounter/state.ts';
import type { Step, Walk } from '../encounter/walk.ts';
import type { Ending, Line, Move, Scenario } from '../scenario/format.ts';
import { moveKind, moveSkills, moveText } from '../scenario/move.ts';
import type { Face, MoveKind, Skill } from '../scenario/words.ts';
import { type Afterwards, afterwardsOf } from './afterwards.ts';
import { type TakenHint, takenHints } from './hints.ts';
import { type GoalKind, type Scorecard, scorecard } from './scorecard.ts';

/** A need or expectation a line gave away, or that a move changed. */
export interface GoalMark {
  readonly id: string;
  readonly kind: GoalKind;
  readonly text: string;
  /** `learned`: they find out now what became of it earlier, which `standing` tells. */
  readonly effect: 'cue' | 'noted' | 'learned' | Exclude<Standing, 'open'>;
  readonly standing?: Standing;
  /** True where the person did not notice at the time. */
  readonly unnoticed?: true;
}

/** Something said or seen by someone else than the player. */
export interface SpokenEntry {
  readonly type: 'line';
  /** Turn whose move this line comes before (the opening lines are turn 0). */
  readonly turn: number;
  readonly by: string;
  readonly name: string;
  readonly text: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Always there in the debrief when the line is in another language. */
  readonly translation?: string;
  readonly inner?: string;
  readonly face?: Face;
  readonly mood: number;
  readonly marks: readonly GoalMark[];
}

/** A move the player made. */
export interface MoveEntry {
  readonly type: 'move';
  readonly turn: number;
  readonly id: string;
  readonly kind: MoveKind;
  readonly text: string;
  readonly moodBefore: number;
  readonly moodAfter: number;
  /** Did it bring them to the edge, win them back from it, or push them over it? */
  readonly edge?: 'came' | 'won-back' | 'pushed';
  readonly seconds: number;
  /** Time of day at which it was made, "08:07". */
  readonly clock: string;
  readonly marks: readonly GoalMark[];
  readonly skills: readonly { readonly skill: Skill; readonly rating: number }[];
  readonly coach?: string;
  /** Why the act of the hands it may be made by belongs to this person. */
  readonly hands?: string;
  /** A stronger option of the same turn, or a stronger wording. */
  readonly stronger?: { readonly kind?: MoveKind; readonly text: string };
  /** The other moves that were on offer. */
  readonly others: readonly { readonly id: string; readonly kind: MoveKind; readonly text: string }[];
}

/** One line of the conversation, whoever's it is. */
export type TranscriptEntry = SpokenEntry | MoveEntry;

/** All that is told of a play once it has ended. */
export interface Debrief {
  readonly scenario: { readonly id: string; readonly title: string };
  readonly ending: { readonly id: string } & Ending;
  /** What became of it: with what they found out later, and with harm that was done. */
  readonly afterwards: Afterwards;
  readonly card: Scorecard;
  /** Seed it was played with. */
  readonly seed: number;
  readonly transcript: readonly TranscriptEntry[];
  /** Hints that were taken, each at the turn of the move it came before. */
  readonly hints: readonly TakenHint[];
  /** For each goal the lines that gave it away: `heard` is false when this play never came to that line. */
  readonly cues: Readonly<
    Record<
      string,
      readonly { readonly text: string; readonly name: string; readonly heard: boolean; readonly turn?: number }[]
    >
  >;
}

/** What a goal is called, and which of the two it is. */
export function goalOf(scenario: Scenario, id: string): Pick<GoalMark, 'kind' | 'text'> {
  const need = scenario.needs[id];
  if (need) return { kind: 'need', text: need.text };
  return { kind: 'expectation', text: scenario.expectations[id]?.text ?? id };
}

function spoken(walk: Walk, line: Line, turn: number, mood: number): SpokenEntry {
  const language = line.language ?? walk.scenario.language;
  return {
    type: 'line',
    turn,
    by: line.by,
    name: speakerName(walk.scenario, line.by),
    text: line.text,
    language,
    direction: directionOf(language),
    mood,
    ...(line.translation !== undefined && { translation: line.translation }),
    ...(line.inner !== undefined && { inner: line.inner }),
    ...(line.face !== undefined && { face: line.by === 'customer' ? faceIn(mood, line.face) : line.face }),
    marks: (line.cues ?? []).map((id) => ({ id, ...goalOf(walk.scenario, id), effect: 'cue' as const })),
  };
}

function strongerOf(moves: readonly Move[], move: Move): MoveEntry['stronger'] {
  if (move.instead !== undefined) return { text: move.instead };
  const other = moves.find((candidate) => candidate.id === move.stronger);
  return other && { kind: moveKind(other), text: moveText(other) };
}

function marksOf(walk: Walk, before: EncounterState, after: EncounterState): GoalMark[] {
  return Object.keys(after.standing).flatMap((id): GoalMark[] => {
    const standing = after.standing[id] ?? 'open';
    const goal = { id, ...goalOf(walk.scenario, id) };
    const inDark = after.unnoticed.includes(id);
    if (standing !== before.standing[id] && standing !== 'open')
      return [{ ...goal, effect: standing, ...(inDark && { unnoticed: true }) }];
    if (before.unnoticed.includes(id) && !inDark) return [{ ...goal, effect: 'learned', standing }];
    const noted = after.known.includes(id) && !before.known.includes(id);
    return noted ? [{ ...goal, effect: 'noted' }] : [];
  });
}

function edgeOf({ scenario }: Walk, { node, before, after, to }: Step): MoveEntry['edge'] {
  if (exitAt(scenario, to)) return 'pushed';
  const was = edgeAt(scenario, { at: 'node', node }, before);
  if (was) return after.mood > before.mood ? 'won-back' : undefined;
  return edgeAt(scenario, to, after) && 'came';
}

/** The whole conversation of a walk, ended or not: lines and moves in the order they came. */
export function transcriptOf(walk: Walk): TranscriptEntry[] {
  const { scenario } = walk;
  const first = walk.steps[0]?.before ?? walk.state;
  const start = openingLines(scenario, first);
  const entries: TranscriptEntry[] = start.map((line) => spoken(walk, line, 0, first.mood));
  for (const step of walk.steps) {
    const { turn, node, move, before, after } = step;
    const moves = scenario.nodes[node]?.moves ?? [];
    const stronger = strongerOf(moves, move);
    const edge = edgeOf(walk, step);
    entries.push({
      type: 'move',
      turn,
      id: move.id,
      kind: moveKind(move),
      text: moveText(move),
      moodBefore: before.mood,
      moodAfter: after.mood,
      ...(edge && { edge }),
      seconds: move.seconds,
      clock: clockAfter(scenario.clock, before.seconds),
      marks: marksOf(walk, before, after),
      skills: moveSkills(move),
      ...(move.coach !== undefined && { coach: move.coach }),
      ...(move.hands && { hands: move.hands.why }),
      ...(stronger && { stronger }),
      others: moves
        .filter((other) => other.id !== move.id && (!other.if || holds(other.if, before)))
        .map((other) => ({ id: other.id, kind: moveKind(other), text: moveText(other) })),
    });
    for (const line of linesAfter(scenario, step)) entries.push(spoken(walk, line, turn + 1, after.mood));
  }
  return entries;
}

function cuesOf(walk: Walk, transcript: readonly TranscriptEntry[]): Debrief['cues'] {
  const { scenario } = walk;
  const all = Object.values(scenario.nodes).flatMap((node) => [
    ...node.lines,
    ...node.moves.flatMap((move) => move.reply),
  ]);
  all.push(...(scenario.warning ?? []));
  const goals = [...Object.keys(scenario.needs), ...Object.keys(scenario.expectations)];
  return Object.fromEntries(
    goals.map((id) => {
      const lines = all.filter((line) => line.cues?.includes(id));
      return [
        id,
        lines.map((line) => {
          const heard = transcript.find(
            (entry) => entry.type === 'line' && entry.by === line.by && entry.text === line.text,
          );
          return {
            text: line.translation ?? line.text,
            name: speakerName(walk.scenario, line.by),
            heard: heard !== undefined,
            ...(heard && { turn: heard.turn }),
          };
        }),
      ];
    }),
  );
}

/**
 * The debrief of a walk that has ended. Throws if it has not: there is no debrief of half a conversation.
 * @param hints the hints taken, as the record has them
 */
export function debriefOf(walk: Walk, hints: readonly number[] = []): Debrief {
  const { scenario, place } = walk;
  const ending = place.at === 'ending' ? scenario.endings[place.ending] : undefined;
  const afterwards = afterwardsOf(walk);
  if (!ending || !afterwards) throw new Error('the encounter has not ended yet');
  const transcript = transcriptOf(walk);
  return {
    scenario: { id: scenario.id, title: scenario.title },
    ending,
    afterwards,
    card: scorecard(walk, hints),
    seed: walk.opening.seed,
    transcript,
    hints: takenHints(walk, hints),
    cues: cuesOf(walk, transcript),
  };
}
