/**
 * Long stories made by rule, for benches and tests: the same figures give the same story, and every story
 * passes the check of files (but for its limit on nodes, where more are asked for).
 *
 * A story is rows of nodes, each leading on to the next row, in scenes of a few rows. A scene puts up two
 * of the eight flags, asks for its own and the last scene's, and takes its own down again at the end of
 * the next. Of the moves some are made only once, some lead back, some lead on by condition, and some
 * meet, part-meet or miss one of four goals.
 */
import { storyProblems } from '../../src/scenario/check.ts';
import { type Draft, type Scenario, type ScenarioInput, WrittenScenario } from '../../src/scenario/format.ts';
import { frozenCopy } from '../../src/scenario/freeze.ts';
import { problemSays, severityOf } from '../../src/scenario/problems.ts';
import { putIn } from '../../src/scenario/put-in.ts';
import type { Report } from '../../src/scenario/report.ts';
import { FLAGS, frame, GOALS } from './generated-frame.ts';

type Move = ScenarioInput['nodes'][string]['moves'][number];
type Condition = NonNullable<Move['if']>;

export interface StoryFigures {
  /** Number of nodes, at least 6. */
  readonly nodes: number;
  readonly seed?: number;
  /** Moves at each node, 2 … 4. */
  readonly options?: number;
  /** Most nodes in a row: how wide a story is, and so how long its plays are. */
  readonly width?: number;
  /** Rows of a scene: how far apart a flag is put up and taken down. */
  readonly scene?: number;
  /** Share of moves that meet, part-meet or miss a goal. */
  readonly eventful?: number;
}

/** Numbers from 0 to just under 1, the same for the same seed. */
export function rolls(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The nodes row by row: each row at most twice as wide as the one before, so that all can be come to. */
function rowsOf(nodes: number, width: number): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (let made = 0; made < nodes; ) {
    const wide = Math.min(width, 2 ** Math.min(rows.length, 20), nodes - made);
    rows.push(Array.from({ length: wide }, (_, i) => `turn-${made + i}`));
    made += wide;
  }
  return rows;
}

/** The flags that a scene puts up. */
const flagsOf = (scene: number): readonly string[] => [0, 1].map((i) => FLAGS[(scene * 2 + i) % FLAGS.length] ?? '');

/** A story as its author would write it. */
export function generatedDraft(figures: StoryFigures): ScenarioInput {
  const { nodes, seed = 1, options = 3, width = Math.ceil(Math.sqrt(nodes)), scene = 5, eventful = 0.1 } = figures;
  const roll = rolls(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T;
  const rows = rowsOf(nodes, width);

  // Every goal can be met somewhere, also in the smallest story.
  const sure = new Map(GOALS.map((goal, i) => [`turn-${Math.floor((nodes * (i + 1)) / 6)}-0`, goal]));

  const condition = (at: number): Condition => {
    const flag = one([...flagsOf(at), ...(at > 0 ? flagsOf(at - 1) : [])]);
    const kind = roll();
    if (kind < 0.6) return { flag };
    if (kind < 0.8) return { not: { flag } };
    return { any: [{ flag }, { met: [one(GOALS)] }] };
  };

  const moveAt = (row: number, column: number, option: number): Move => {
    const here = rows[row] ?? [];
    const next = rows[row + 1];
    const at = Math.floor(row / scene);
    const from = here[column] ?? '';
    // The first two options see to it that every node can be come to.
    const straight = next?.[(column + (option === 1 ? here.length : 0)) % next.length];
    const aside = next === undefined ? 'end' : one(next);
    const move: Move = {
      id: `${from}-${option}`,
      say: `Words ${option} of ${from}, as somebody might say them over the counter.`,
      seconds: 5 + 5 * Math.floor(roll() * 3),
      mood: Math.floor(roll() * 3) - 1,
      coach: `Why this serves, or does not: option ${option} of ${from}.`,
      skills: { discover: option === 0 ? 1 : -1 },
      to: straight ?? 'end',
    };
    if (next && option > 1) {
      const kind = roll();
      if (kind < 0.12) Object.assign(move, { once: true, to: from });
      else if (kind < 0.2) move.to = one(rows[Math.max(0, row - 1)] ?? here);
      else if (kind < 0.3) move.to = [{ if: condition(at), to: aside }, { to: straight ?? 'end' }];
      else move.to = aside;
    }
    if (option > 0 && roll() < 0.25) move.if = condition(at);
    const goal = sure.get(move.id);
    if (goal !== undefined) move.meets = [goal];
    else if (roll() < eventful) Object.assign(move, goalEffect());
    const lastRow = (row + 1) % scene === 0;
    if (lastRow && at > 0) move.clear = [...flagsOf(at - 1)];
    else if (roll() < 0.15) move.set = [one(flagsOf(at))];
    return move;
  };

  const goalEffect = (): Partial<Move> => {
    const [goal, kind] = [one(GOALS), roll()];
    if (kind < 0.6) return { meets: [goal] };
    if (kind < 0.7 && goal === GOALS[0]) return { partly: [goal] };
    return { misses: [goal] };
  };

  const story: ScenarioInput['nodes'] = {};
  for (const [row, ids] of rows.entries())
    for (const [column, id] of ids.entries())
      story[id] = {
        lines: [
          {
            by: 'customer',
            text: `What is said at ${id}, in a sentence of an ordinary length.`,
            inner: `What is thought at ${id}.`,
            ...(roll() < 0.1 && { cues: [one(GOALS)] }),
          },
        ],
        moves: Array.from({ length: options }, (_, option) => moveAt(row, column, option)),
      };
  return frame(`generated-${nodes}`, rows[0]?.[0] ?? '', story);
}

/** What a file of right fields stands for, whether its story is right or not. What it names that is not there is reported. */
export const draftOf = (file: unknown, report: Report): Draft =>
  putIn(WrittenScenario.parse(file), () => undefined, 2, report).draft;

/** The story, checked. Throws, with the problems, where it breaks a rule other than the limit on nodes. */
export function generatedStory(figures: StoryFigures): Scenario {
  const problems: string[] = [];
  const report: Report = (code, pointer, params) => {
    if (severityOf(code) === 'error' && String(code) !== 'too-many-nodes')
      problems.push(`${pointer} ${JSON.stringify(problemSays(code, params))}`);
  };
  const draft = draftOf(generatedDraft(figures), report);
  storyProblems(draft, report);
  if (problems.length > 0) throw new Error(`not a valid story:\n${problems.join('\n')}`);
  return frozenCopy(draft) as Scenario;
}
