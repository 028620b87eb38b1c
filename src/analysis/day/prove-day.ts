/**
 * Proves a day: over every state in which it can bring each person, on the first day and on every day that
 * can follow, through every process fix. Nothing is sampled; where there is too much to look at, that is said,
 * with bounds that hold.
 *
 * That no slip is punished twice means this: what an encounter carries in never lowers the best it can still
 * come to. Every need and expectation begins open, so points are lost only by moves made in that very
 * encounter; and were the best lower with a flag than without it, then whoever let the flag come to that had
 * lost points without making a move, for what has been scored where it was done.
 */
import { pointer } from '../../scenario/places.ts';
import type { WholePlan } from '../../shift/start.ts';
import { STATES_MAX } from '../thresholds.ts';
import { type AskedFlags, askedFlags } from './asked-flags.ts';
import { type BestDays, bestDays, wayTo } from './best-days.ts';
import { type DayFinding, dayFinding } from './findings.ts';
import { type GuessedDay, guessedDay } from './guessed-day.ts';
import { type DayPerson, dayPerson, firstMoment, type Moment, type Moments, momentsOf } from './moments.ts';
import { neverSo } from './never-so.ts';
import { personProof } from './outcomes.ts';

/** A day that has been looked at. */
export interface LookedAtDay {
  readonly plan: WholePlan;
  readonly asked: AskedFlags;
  /** In the order of the day. */
  readonly people: readonly DayPerson[];
  readonly moments: Moments;
  readonly days: BestDays;
  readonly morning: Moment;
}

export interface DayProof {
  readonly findings: readonly DayFinding[];
  /** Is everything proved? If not, there may be less than is told here, never more. */
  readonly complete: boolean;
  /** Points of everybody together on the first day; bounds that hold where not everything is proved. */
  readonly bounds: { readonly worst: number; readonly best: number };
  /** Absent when there was too much to look at. */
  readonly looked?: LookedAtDay;
  /** What guessing comes to on a first day, worked out when it is asked for. Absent as `looked`. */
  guessing(): GuessedDay | undefined;
}

const at = (index: number) => pointer('encounters', index, 'scenario');

/** Flags a person hands on of which somebody later asks how they stand, or whether they were ever up. */
function toldApart({ scenarios }: WholePlan, { after, ever, maskOf }: AskedFlags, index: number): readonly string[] {
  const asked = (after[index + 1] ?? 0) | ever;
  return Object.keys(scenarios[index]?.flags.out ?? {})
    .filter((flag) => (maskOf([flag]) & asked) !== 0)
    .sort();
}

interface Coming {
  readonly moment: Moment;
  readonly carried: readonly string[];
  readonly best: number;
}

/** Each different way a person can be come to, with a shortest way to it. */
function comingsTo(person: DayPerson, moments: readonly Moment[], { namesIn }: AskedFlags): readonly Coming[] {
  const comings = new Map<number, Coming>();
  for (const moment of moments) {
    const carried = moment.up & person.reads;
    if (!comings.has(carried))
      comings.set(carried, { moment, carried: namesIn(carried), best: person.outcomesFrom(carried).leastBest });
  }
  return [...comings.values()];
}

/** Flags that stand otherwise in the one than in the other. */
const apart = (one: Coming, other: Coming) =>
  [...new Set([...one.carried, ...other.carried])].filter(
    (flag) => one.carried.includes(flag) !== other.carried.includes(flag),
  );

/** What is wrong with the ways a person can be come to. */
function unfairTo({ people, moments, asked }: LookedAtDay, index: number): DayFinding[] {
  const person = people[index];
  if (!person) return [];
  const { id } = person.proof.scenario;
  const comings = comingsTo(person, moments.anyDay[index] ?? [], asked);
  const highest = Math.max(-1, ...comings.map(({ best }) => best));
  const lost = comings.find(({ best }) => best === highest);
  const short =
    lost && highest < 100
      ? [
          dayFinding(
            'full-marks-lost-today',
            at(index),
            { scenario: id, carried: lost.carried, best: highest },
            wayTo(lost.moment, people),
          ),
        ]
      : [];
  // By flag the plainest pair that shows it: two ways to come that differ in as little as possible.
  const told = new Set<string>();
  const twice = comings
    .filter(({ best }) => best < highest)
    .flatMap((coming) => {
      const [nearest] = comings
        .filter(({ best }) => best > coming.best)
        .map((other) => ({ other, flags: apart(coming, other) }))
        .sort((a, b) => a.flags.length - b.flags.length);
      const [flag] = nearest?.flags ?? [];
      if (!nearest || flag === undefined || told.has(flag)) return [];
      told.add(flag);
      const params = {
        scenario: id,
        flag,
        up: coming.carried.includes(flag),
        best: coming.best,
        otherwise: nearest.other.best,
      };
      return [dayFinding('slip-costs-twice', at(index), params, wayTo(coming.moment, people))];
    });
  return [...short, ...twice];
}

/**
 * Proves a day whose scenarios are all there and checked.
 * @param most states looked at for each person
 * @param tell told of each person before it is looked at
 */
export function proofOfDay(
  plan: WholePlan,
  most: number = STATES_MAX,
  tell: (index: number) => void = () => {},
): DayProof {
  const asked = askedFlags(plan);
  const widest = { worst: 0, best: 100 * plan.scenarios.length };
  if (!asked)
    return {
      findings: [dayFinding('day-not-proved', '', { states: 0, ...widest })],
      complete: false,
      bounds: widest,
      guessing: () => undefined,
    };
  const people = plan.scenarios.map((scenario, index) => {
    tell(index);
    return dayPerson(personProof(scenario, toldApart(plan, asked, index), most), asked);
  });
  const moments = momentsOf(plan, people, asked);
  if (!moments.complete) {
    const findings = [dayFinding('day-not-proved', '', { states: moments.count, ...widest })];
    return { findings, complete: false, bounds: widest, guessing: () => undefined };
  }
  const days = bestDays(plan, people, asked);
  const morning = firstMoment(plan, asked);
  const looked: LookedAtDay = { plan, asked, people, moments, days, morning };
  const bounds = { worst: days.total(morning, 'worst'), best: days.total(morning, 'best') };
  const unproved = people.flatMap(({ proof: { complete, states, scenario } }, index) =>
    complete ? [] : [dayFinding('day-not-proved', at(index), { scenario: scenario.id, states, ...bounds })],
  );
  const complete = unproved.length === 0;
  const unfair = complete ? people.flatMap((_, index) => unfairTo(looked, index)) : [];
  return {
    findings: [...unproved, ...unfair, ...neverSo(plan, asked, moments)],
    complete,
    bounds,
    looked,
    guessing: () => guessedDay(looked),
  };
}
