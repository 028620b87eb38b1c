/**
 * Stories the proofs were not tuned to, for the bench: the same figures give the same story. What is varied is what makes
 * a story dear to prove: how long its flags live, how many goals, moves that are made only once, cycles, flags carried in,
 * and whether mood and time are asked for.
 */
import { storyProblems } from '../../src/scenario/check.ts';
import type { Scenario, ScenarioInput } from '../../src/scenario/format.ts';
import { frozenCopy } from '../../src/scenario/freeze.ts';
import { problemSays, severityOf } from '../../src/scenario/problems.ts';
import type { Report } from '../../src/scenario/report.ts';
import { frame } from './generated-frame.ts';
import { draftOf, rolls } from './generated-story.ts';

type Move = ScenarioInput['nodes'][string]['moves'][number];
type Condition = NonNullable<Move['if']>;

export interface GridFigures {
  readonly name: string;
  /** Nodes that a play can come to, at least 12. */
  readonly nodes: number;
  /** Flags of the story itself. */
  readonly flags: number;
  /** For how many rows of nodes a flag is put up and asked for; `Infinity` for the whole story. */
  readonly lives: number;
  /** Needs and expectations, 1 … 6. */
  readonly goals: number;
  /** Moves that may be made only once. */
  readonly once: number;
  /** Share of moves (0 … 1) that lead to any node at all, also back. */
  readonly cycles: number;
  /** Flags carried in. */
  readonly carried: number;
  readonly mood: boolean;
  readonly time: boolean;
  readonly seed?: number;
}

const plain: Omit<GridFigures, 'name'> = {
  nodes: 60,
  flags: 4,
  lives: Number.POSITIVE_INFINITY,
  goals: 1,
  once: 0,
  cycles: 0,
  carried: 0,
  mood: false,
  time: false,
};

const row = (name: string, more: Partial<GridFigures>): GridFigures => ({ ...plain, ...more, name });

/** The grid that is timed. */
export const PROOF_GRID: readonly GridFigures[] = [
  row('flags live two rows', { nodes: 1000, flags: 8, lives: 2 }),
  row('flags live ten rows', { nodes: 1000, flags: 8, lives: 10 }),
  row('flags live throughout', { nodes: 1000, flags: 8 }),
  row('eight flags, two goals', { nodes: 1000, flags: 8, goals: 2 }),
  row('eight flags, four goals', { nodes: 1000, flags: 8, goals: 4 }),
  row('short, six goals', { nodes: 46, flags: 8, goals: 6 }),
  row('mood and time', { nodes: 46, flags: 6, goals: 2, mood: true, time: true }),
  row('mood and time in cycles', { nodes: 25, flags: 4, mood: true, time: true, cycles: 0.3 }),
  row('four once in cycles', { nodes: 25, flags: 4, once: 4, cycles: 0.5 }),
  row('eight once in cycles', { nodes: 25, flags: 4, once: 8, cycles: 0.5 }),
  row('eight once in cycles, sixty nodes', { nodes: 60, flags: 4, once: 8, cycles: 0.5 }),
  row('five goals and six once in cycles', { nodes: 39, flags: 6, goals: 5, once: 6, cycles: 0.5 }),
  row('eight carried', { nodes: 58, flags: 2, carried: 8 }),
  row('twelve carried', { nodes: 58, flags: 2, carried: 12 }),
  row('sixteen carried', { nodes: 58, flags: 2, carried: 16 }),
];

const flagNames = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}.flag_${i}`);

/** The nodes row by row, each row at most twice as wide as the one before. */
function rowsOf(nodes: number, width: number): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (let made = 0; made < nodes; ) {
    const wide = Math.min(width, 2 ** Math.min(rows.length, 20), nodes - made);
    rows.push(Array.from({ length: wide }, (_, i) => `turn-${made + i}`));
    made += wide;
  }
  return rows;
}

/** A story as its author would write it. */
export function gridDraft(figures: GridFigures): ScenarioInput {
  const { name, nodes, flags, lives, goals, once, cycles, carried, mood, time, seed = 1 } = figures;
  const roll = rolls(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T;
  const rows = rowsOf(nodes, Math.max(3, Math.ceil(Math.sqrt(nodes) / 2)));
  const all = rows.flat();
  const here = flagNames('here', flags);
  const carriedIn = flagNames('info', carried);
  const goalIds = Array.from({ length: goals }, (_, i) => `goal-${i}`);
  /** Flags that live in a row: a window that moves on. */
  const living = (at: number) =>
    lives === Number.POSITIVE_INFINITY
      ? here
      : [0, 1].map((i) => here[(Math.floor(at / lives) * 2 + i) % here.length] ?? '');
  // Each carried flag is asked for in one place at least; here they are asked for by turns.
  let asked = 0;
  const condition = (at: number): Condition => {
    const kind = roll();
    if (mood && kind < 0.15) return { mood: { min: one([0, 1, 2]) } };
    if (time && kind > 0.85) return { seconds: { max: 60 + 30 * Math.floor(roll() * 8) } };
    const carriedOne = carriedIn.length > 0 && roll() < 0.7 ? carriedIn[asked++ % carriedIn.length] : undefined;
    const flag = carriedOne ?? one(living(at));
    return kind < 0.5 ? { flag } : { not: { flag } };
  };
  const sure = new Map(goalIds.map((goal, i) => [Math.floor((all.length * (i + 1)) / (goals + 1)), goal]));
  const onceAt = new Map(
    Array.from({ length: once }, (_, i) => [Math.floor((all.length * (i + 0.5)) / once), i] as const),
  );
  let number = -1;
  const story: ScenarioInput['nodes'] = {};
  for (const [at, ids] of rows.entries())
    for (const [column, id] of ids.entries()) {
      number += 1;
      const next = rows[at + 1];
      const straight = (turn: number) => next?.[(column + turn * ids.length) % next.length] ?? 'end';
      const moves = [0, 1, 2].map((option): Move => {
        const made: Move = {
          id: `${id}-${option}`,
          say: `Words ${option} of ${id}, as somebody might say them.`,
          seconds: 5 + 5 * Math.floor(roll() * 3),
          mood: mood ? Math.floor(roll() * 3) - 1 : 0,
          coach: `Why this serves, or does not: option ${option} of ${id}.`,
          to: straight(option === 1 ? 1 : 0),
        };
        if (option === 2 && next) {
          const kind = roll();
          if (kind < cycles) made.to = one(all.slice(1));
          else if (kind < cycles + 0.2) made.to = [{ if: condition(at), to: one(next) }, { to: straight(0) }];
          else made.to = one(next);
        }
        if (option > 0 && roll() < 0.3) made.if = condition(at);
        const flag = roll();
        if (flag < 0.25) made.set = [one(living(at))];
        else if (flag < 0.35) made.clear = [one(living(at))];
        const goal = option === 0 ? sure.get(number) : undefined;
        const kind = roll();
        if (goal !== undefined) made.meets = [goal];
        else if (kind < 0.06) made.meets = [one(goalIds)];
        else if (kind < 0.12) made.misses = [one(goalIds)];
        return made;
      });
      const nth = onceAt.get(number);
      if (nth !== undefined && next)
        moves.push({
          id: `once-${nth}`,
          say: `Something one says only once, ${nth}.`,
          seconds: 5,
          coach: 'Once is enough.',
          once: true,
          to: cycles > 0 ? one(all.slice(1)) : id,
          ...(nth % 2 === 0 && flags > 0 && { set: [one(living(at))] }),
        });
      story[id] = { lines: [{ by: 'customer', text: `What is said at ${id}.` }], moves };
    }
  const texts = (names: readonly string[]) => Object.fromEntries(names.map((flag) => [flag, `What ${flag} means.`]));
  const start = all[0] ?? '';
  const whole = frame(`grid-${name.replaceAll(/[^a-z]+/g, '-')}`, start, story);
  return {
    ...whole,
    needs: { 'goal-0': { text: 'The first thing', area: 'accuracy', critical: true, known: true, weight: 3 } },
    expectations: Object.fromEntries(
      goalIds
        .slice(1)
        .map((goal) => [goal, { text: `Of ${goal}`, area: 'assistance' as const, from: 'Always', known: true }]),
    ),
    flags: { in: texts(carriedIn), out: {}, here: texts(here) },
    endings: whole.endings.flatMap((ending) =>
      ending.id === 'glad' ? [] : [ending.id === 'served' ? { ...ending, if: { met: ['goal-0'] } } : ending],
    ),
  };
}

/** The story, checked. Throws, with the problems, where it breaks a rule. */
export function gridStory(figures: GridFigures): Scenario {
  const problems: string[] = [];
  const report: Report = (code, pointer, params) => {
    if (severityOf(code) === 'error') problems.push(`${pointer} ${JSON.stringify(problemSays(code, params))}`);
  };
  const draft = draftOf(gridDraft(figures), report);
  storyProblems(draft, report);
  if (problems.length > 0) throw new Error(`not a valid story:\n${problems.join('\n')}`);
  return frozenCopy(draft) as Scenario;
}
