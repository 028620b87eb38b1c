/**
 * The scorecard: how far this person's needs and expectations were met, as a sum of ledger entries
 * that each name a move, a rule and points. Whole numbers only, so every machine gets the same card.
 *
 * Satisfaction 0…100 = 60 × needs share + 40 × expectations share (with no expectations all 100 go
 * to needs). Shares are over what the scenario declares, never over what the path happened to visit.
 * A critical need that is missed, or was ever harmed, caps the sum at 40.
 *
 * The score is the satisfaction less what the hints cost. Hints are the player's own purchase: they
 * change nothing for the person served, not the satisfaction, the ending, the flags nor the target.
 */

import { isHarmed, isMet } from '../encounter/standings.ts';
import type { Standing } from '../encounter/state.ts';
import type { Walk } from '../encounter/walk.ts';
import type { Move, Scenario } from '../scenario/format.ts';
import { moveSkills } from '../scenario/move.ts';
import { ownMemory, partMemory } from '../scenario/own-memory.ts';
import type { Area, Skill } from '../scenario/words.ts';
import { allotted } from './allot.ts';

/** Points that all needs together are worth. */
export const NEEDS_POINTS = 60;
/** Points that all expectations together are worth. */
export const EXPECTATIONS_POINTS = 40;
/** The most that can be had when a critical need is missed. */
export const CRITICAL_CAP = 40;
/** Points of the score that each hint taken costs. It stands on the button before it is pressed. */
export const HINT_COST = 5;

/** Which of the two a goal is. */
export type GoalKind = 'need' | 'expectation';

/** How one need or expectation ended. */
export interface GoalResult {
  readonly id: string;
  readonly kind: GoalKind;
  readonly text: string;
  readonly area: Area;
  readonly critical: boolean;
  /** Past experience behind an expectation. */
  readonly from?: string;
  readonly standing: Exclude<Standing, 'open'>;
  /** True when nothing was ever done about it (its standing stayed open, which ends as missed). */
  readonly untouched: boolean;
  /** True when the person did not know, at the end, what had become of it. */
  readonly unnoticed: boolean;
  readonly points: number;
  readonly of: number;
  /** Turn of the move that decided the standing, if any did. */
  readonly turn?: number;
  /** Turn of the move that did the harm, where it was harmed: what was eased later was decided there. */
  readonly harmedAt?: number;
}

/** Why an entry of the ledger has its points. */
export type Rule =
  | 'met'
  | 'exceeded'
  | 'repaired'
  | 'partly'
  | 'eased'
  | 'missed'
  | 'harmed'
  | 'untouched'
  | 'critical-cap';

/** One line of the ledger. The points of all entries add up to the satisfaction. */
export interface LedgerEntry {
  readonly rule: Rule;
  readonly points: number;
  readonly goal?: string;
  readonly turn?: number;
  readonly move?: string;
}

/** A skill that a move showed. */
export interface SkillMark {
  readonly turn: number;
  readonly move: string;
  readonly skill: Skill;
  /** -2 … +2 */
  readonly rating: number;
}

/** How a person was served. All points are whole numbers. */
export interface Scorecard {
  /** 0 … 100 */
  readonly satisfaction: number;
  /** What the player gets: satisfaction less the cost of the hints, never below 0. Plays are compared by it. */
  readonly score: number;
  /** Hints taken, and the points they cost. */
  readonly hints: { readonly taken: number; readonly cost: number };
  readonly needs: { readonly points: number; readonly of: number };
  readonly expectations: { readonly points: number; readonly of: number };
  /** True when a missed critical need capped the sum. */
  readonly capped: boolean;
  readonly goals: readonly GoalResult[];
  readonly ledger: readonly LedgerEntry[];
  readonly target?: { readonly text: string; readonly seconds: number; readonly limit: number; readonly hit: boolean };
  readonly skills: readonly SkillMark[];
  /** Id of the ending, absent while the encounter is still running. */
  readonly ending?: string;
}

function ruleOf(standing: Standing): Rule {
  return standing === 'open' ? 'untouched' : standing;
}

/** Points for a standing, out of `of`. Half of an odd number is rounded down: partly, or eased after harm, is never as good as met. */
function pointsFor(standing: Standing, of: number): number {
  if (isMet(standing)) return of;
  return standing === 'partly' || standing === 'eased' ? Math.floor(of / 2) : 0;
}

type Goal = Pick<GoalResult, 'id' | 'kind' | 'text' | 'area' | 'critical' | 'from' | 'of'>;

/** The goals of a scenario, needs first, each with the points it is worth. */
const goalsOf = ownMemory(({ needs, expectations }: Scenario): readonly Goal[] => {
  const [needed, expected] = [Object.entries(needs), Object.entries(expectations)];
  const needPoints = expected.length === 0 ? NEEDS_POINTS + EXPECTATIONS_POINTS : NEEDS_POINTS;
  const weights = (goals: readonly (readonly [string, { readonly weight: number }])[]) =>
    goals.map(([id, { weight }]) => ({ id, weight }));
  const of = { ...allotted(needPoints, weights(needed)), ...allotted(EXPECTATIONS_POINTS, weights(expected)) };
  return [
    ...needed.map(([id, { text, area, critical }]): Goal => {
      return { id, kind: 'need', text, area, critical, of: of[id] ?? 0 };
    }),
    ...expected.map(([id, { text, area, from }]): Goal => {
      return { id, kind: 'expectation', text, area, critical: false, from, of: of[id] ?? 0 };
    }),
  ];
});

function goalResults({ scenario, steps, state }: Walk): GoalResult[] {
  // Most moves leave every standing alone, and then the states on both sides share them.
  const changes = steps.filter(({ before, after }) => before.standing !== after.standing);
  return goalsOf(scenario).map(({ id, kind, text, area, critical, from, of }) => {
    const standing = state.standing[id] ?? 'open';
    const result: { -readonly [Field in keyof GoalResult]: GoalResult[Field] } = {
      id,
      kind,
      text,
      area,
      critical,
      standing: standing === 'open' ? 'missed' : standing,
      untouched: standing === 'open',
      unnoticed: state.unnoticed.includes(id),
      points: pointsFor(standing, of),
      of,
    };
    if (from !== undefined) result.from = from;
    const decided = changes.findLast(({ before, after }) => before.standing[id] !== after.standing[id]);
    if (decided) result.turn = decided.turn;
    const harmed = isHarmed(standing)
      ? changes.findLast(({ before, after }) => before.standing[id] !== 'harmed' && after.standing[id] === 'harmed')
      : undefined;
    if (harmed) result.harmedAt = harmed.turn;
    return result;
  });
}

const shownBy = partMemory((_: Scenario, move: Move) => moveSkills(move));

function skillMarks({ scenario, steps }: Walk): SkillMark[] {
  const marks: SkillMark[] = [];
  for (const { turn, move } of steps) {
    for (const { skill, rating } of shownBy(scenario, move)) marks.push({ turn, move: move.id, skill, rating });
  }
  return marks;
}

const sum = (goals: readonly GoalResult[], key: 'points' | 'of') => goals.reduce((total, goal) => total + goal[key], 0);

/**
 * The card of a walk. A walk that has not ended scores what it has met so far: leaving early never scores 100.
 * @param hints the hints taken, as a record has them: how many counts, when they were taken does not
 */
export function scorecard(walk: Walk, hints: readonly number[] = []): Scorecard {
  const goals = goalResults(walk);
  const share = (kind: GoalKind) => {
    const own = goals.filter((goal) => goal.kind === kind);
    return { points: sum(own, 'points'), of: sum(own, 'of') };
  };
  const [needs, expectations] = [share('need'), share('expectation')];
  const total = needs.points + expectations.points;
  const criticalMissed = goals.find(
    ({ critical, standing }) => critical && (standing === 'missed' || isHarmed(standing)),
  );
  const capped = criticalMissed !== undefined && total > CRITICAL_CAP;

  const ledger: LedgerEntry[] = goals.map((goal) => ({
    rule: goal.untouched ? 'untouched' : ruleOf(goal.standing),
    points: goal.points,
    goal: goal.id,
    ...(goal.turn !== undefined && { turn: goal.turn, move: walk.steps[goal.turn]?.move.id ?? '' }),
  }));
  if (capped) ledger.push({ rule: 'critical-cap', points: CRITICAL_CAP - total, goal: criticalMissed.id });

  const { target } = walk.scenario;
  const ended = walk.place.at === 'ending' ? walk.place.ending : undefined;
  const satisfaction = capped ? CRITICAL_CAP : total;
  const cost = HINT_COST * hints.length;
  return {
    satisfaction,
    score: Math.max(0, satisfaction - cost),
    hints: { taken: hints.length, cost },
    needs,
    expectations,
    capped,
    goals,
    ledger,
    ...(target && {
      target: {
        text: target.text,
        seconds: walk.state.seconds,
        limit: target.seconds,
        hit: ended !== undefined && walk.state.seconds <= target.seconds,
      },
    }),
    skills: skillMarks(walk),
    ...(ended !== undefined && { ending: ended }),
  };
}
