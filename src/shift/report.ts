/**
 * The report of a day as data: the chain of dominoes with its weakest link, each fall and rise traced to
 * the choice that caused it, what each person did next, the day's skills, and the fixes to choose from.
 */
import type { Opening } from '../encounter/opening.ts';
import type { Standing } from '../encounter/state.ts';
import type { Ending, Scenario } from '../scenario/format.ts';
import { moveText } from '../scenario/move.ts';
import type { Area, Relation, Skill } from '../scenario/words.ts';
import { type Afterwards, afterwardsOf } from '../scoring/afterwards.ts';
import { type GoalResult, type Scorecard, scorecard } from '../scoring/scorecard.ts';
import { type FlagLook, flagLook } from './between.ts';
import { type Day, fixesOnOffer, isOver } from './day.ts';
import type { Fix } from './format.ts';
import { historiesAfter, type Memory, memoryOf, ratchetText, standingFor } from './ratchet.ts';
import { parHistories } from './start.ts';
import { type Thread, threadsOf } from './threads.ts';

/** One person of the day, as a domino. */
export interface Domino {
  readonly index: number;
  readonly scenario: { readonly id: string; readonly title: string };
  readonly name: string;
  readonly relation: Relation;
  /** In-world time of day at which they came. */
  readonly clock: string;
  /** 0 … 100 */
  readonly satisfaction: number;
  /** The best that was reachable from the state it began in, if somebody has worked that out. */
  readonly best?: number;
  /** Points below the best reachable (below 100 when that is not known). */
  readonly short: number;
  readonly card: Scorecard;
  /** Turn of the move that cost most points, from 0; absent when no single move cost any. */
  readonly costliest?: number;
  /** How well they knew you this morning, 0 … 3. */
  readonly history: number;
  /** How each need and expectation stands with them, by id: what they have come to expect is met, no longer exceeded. */
  readonly standings: Readonly<Record<string, Standing>>;
  /** What they did next. */
  readonly ending: { readonly id: string } & Ending;
  /** What became of it: whether they broke it off, what they wrote, what they found out later. */
  readonly afterwards: Afterwards;
  /** Encounters whose choices reached this one, by index. */
  readonly pushedBy: readonly number[];
}

/** A skill over the whole day. Whether it is enough to speak of a band is the profile's matter. */
export interface DaySkill {
  readonly skill: Skill;
  /** Moves tagged with it. */
  readonly decisions: number;
  /** Sum of their ratings. */
  readonly sum: number;
  readonly marks: readonly {
    readonly index: number;
    readonly turn: number;
    readonly text: string;
    readonly rating: number;
  }[];
}

/** Points of one area over the whole day. */
export interface DayArea {
  readonly area: Area;
  readonly points: number;
  readonly of: number;
}

/** A fix that can be chosen, or has been. */
export interface FixOffer {
  readonly id: string;
  readonly text: Fix['text'];
  readonly why: Fix['why'];
  /** How flags will stand tomorrow. */
  readonly changes: readonly FlagLook[];
  /** What tomorrow begins with, as it will be told when clocking in. */
  readonly tomorrow?: string;
  readonly chosen: boolean;
}

/** How a person who remembers goes into the next day. */
export interface RatchetChange {
  readonly index: number;
  readonly name: string;
  readonly memory: Memory;
  readonly before: number;
  readonly after: number;
  /** What they expect from now on, if the shift says it. */
  readonly text?: string;
}

/** The end of a day. */
export interface ShiftReport {
  readonly dominoes: readonly Domino[];
  /** Index of the domino that is shortest of what it could have been; absent when none is short. */
  readonly weakest?: number;
  readonly threads: readonly Thread[];
  readonly skills: readonly DaySkill[];
  readonly areas: readonly DayArea[];
  /** Targets met and declared. */
  readonly targets: { readonly hit: number; readonly of: number };
  readonly ratchet: readonly RatchetChange[];
  readonly fixes: readonly FixOffer[];
}

/** Works out the best satisfaction reachable from an opening; undefined when it cannot tell. */
export type BestReachable = (scenario: Scenario, opening: Opening) => number | undefined;

/**
 * The report of a day that is over. Throws when it is not. `bestReachable` may be left out: then no best
 * is given, and the weakest link is the one farthest from 100.
 */
export function reportOf(day: Day, bestReachable?: BestReachable): ShiftReport {
  if (!isOver(day)) throw new Error('the day is not over yet');
  const threads = threadsOf(day);
  const dominoes = day.walks.map((_walk, index) => dominoOf(day, index, threads, bestReachable));
  // Of two equally short ones the first: it stands before the other in the chain.
  const weakest = dominoes.reduce<Domino | undefined>(
    (worst, domino) => (domino.short > (worst?.short ?? 0) ? domino : worst),
    undefined,
  );
  const targets = dominoes.flatMap(({ card }) => card.target ?? []);
  return {
    dominoes,
    ...(weakest && { weakest: weakest.index }),
    threads,
    skills: skillsOf(day, dominoes),
    areas: areasOf(dominoes),
    targets: { hit: targets.filter(({ hit }) => hit).length, of: targets.length },
    ratchet: ratchetOf(day),
    fixes: fixOffers(day),
  };
}

function dominoOf(day: Day, index: number, threads: readonly Thread[], bestReachable?: BestReachable): Domino {
  const walk = day.walks[index];
  const ending = walk?.place.at === 'ending' ? walk.scenario.endings[walk.place.ending] : undefined;
  const afterwards = walk && afterwardsOf(walk);
  if (!walk || !ending || !afterwards) throw new Error(`encounter ${index + 1} has not ended`);
  const { scenario, opening } = walk;
  const card = scorecard(walk);
  const best = bestReachable?.(scenario, opening);
  const costliest = costliestTurn(card);
  const par = scenario.customer.history;
  const history = day.start.histories[scenario.id] ?? par;
  const pushing = threads.flatMap(({ writer, readers }) =>
    writer.author.by === 'encounter' && readers.some((reader) => reader.index === index) ? [writer.author.index] : [],
  );
  return {
    index,
    scenario: { id: scenario.id, title: scenario.title },
    name: scenario.customer.short,
    relation: scenario.customer.relation,
    clock: scenario.clock,
    satisfaction: card.satisfaction,
    ...(best !== undefined && { best }),
    short: Math.max(0, (best ?? 100) - card.satisfaction),
    card,
    ...(costliest !== undefined && { costliest }),
    history,
    standings: Object.fromEntries(card.goals.map(({ id, standing }) => [id, standingFor(standing, history, par)])),
    ending,
    afterwards,
    pushedBy: [...new Set(pushing)].toSorted((a, b) => a - b),
  };
}

/** The move by which most points were lost; of equals the first. What was only left lying has no move. */
function costliestTurn({ goals }: Scorecard): number | undefined {
  const lost = new Map<number, number>();
  for (const { harmedAt, turn: decided, points, of } of goals) {
    // What was eased since was lost by the move that did the harm.
    const turn = harmedAt ?? decided;
    if (turn !== undefined && points < of) lost.set(turn, (lost.get(turn) ?? 0) + of - points);
  }
  return [...lost].toSorted(([a, one], [b, other]) => other - one || a - b)[0]?.[0];
}

function skillsOf(day: Day, dominoes: readonly Domino[]): readonly DaySkill[] {
  const skills = new Map<Skill, DaySkill>();
  for (const { index, card } of dominoes) {
    for (const { skill, turn, rating } of card.skills) {
      const known = skills.get(skill) ?? { skill, decisions: 0, sum: 0, marks: [] };
      const step = day.walks[index]?.steps[turn];
      const mark = { index, turn, text: step ? moveText(step.move) : '', rating };
      skills.set(skill, {
        skill,
        decisions: known.decisions + 1,
        sum: known.sum + rating,
        marks: [...known.marks, mark],
      });
    }
  }
  return [...skills.values()].toSorted((a, b) => b.decisions - a.decisions || (a.skill < b.skill ? -1 : 1));
}

function areasOf(dominoes: readonly Domino[]): readonly DayArea[] {
  const areas = new Map<Area, DayArea>();
  for (const { area, points, of } of dominoes.flatMap(({ card }): readonly GoalResult[] => card.goals)) {
    const known = areas.get(area) ?? { area, points: 0, of: 0 };
    areas.set(area, { area, points: known.points + points, of: known.of + of });
  }
  return [...areas.values()].toSorted((a, b) => (a.area < b.area ? -1 : 1));
}

/** People the shift remembers, as they go into the next day. */
function ratchetOf({ plan, start, walks }: Day): readonly RatchetChange[] {
  const after = historiesAfter(plan, start.histories, walks);
  const pars = parHistories(plan);
  return walks.flatMap((walk, index): RatchetChange[] => {
    const { id, customer } = walk.scenario;
    if (!Object.hasOwn(plan.shift.ratchet, id)) return [];
    const next = after[id] ?? customer.history;
    const text = ratchetText(plan, id, next);
    return [
      {
        index,
        name: customer.short,
        memory: memoryOf(walk),
        before: start.histories[id] ?? pars[id] ?? customer.history,
        after: next,
        ...(text !== undefined && { text }),
      },
    ];
  });
}

function fixOffers(day: Day): readonly FixOffer[] {
  return fixesOnOffer(day).flatMap((id): FixOffer[] => {
    const fix = day.plan.shift.fixes[id];
    if (!fix) return [];
    const changes = [
      ...(fix.raises ?? []).map((flag) => flagLook(day.plan, flag, true)),
      ...(fix.lowers ?? []).map((flag) => flagLook(day.plan, flag, false)),
    ];
    return [
      {
        id,
        text: fix.text,
        why: fix.why,
        changes,
        ...(fix.tomorrow !== undefined && { tomorrow: fix.tomorrow }),
        chosen: day.fix === id,
      },
    ];
  });
}
