/** The best and the worst that a day can still come to, from any of its moments. */
import { draw, seedInDay } from '../../encounter/draw.ts';
import type { WholePlan } from '../../shift/start.ts';
import type { AskedFlags } from './asked-flags.ts';
import { type Change, type DayPerson, type Moment, momentAfter } from './moments.ts';
import type { ShownPlay } from './outcomes.ts';

export type Side = 'best' | 'worst';

/** A play of a day, with whom it is. */
export type PlayOfDay = ShownPlay & { readonly scenario: string };

/** A way to work a day, person by person. */
export interface ShownDay {
  /** Seed of a day that draws what these plays need; absent when none was found. */
  readonly seed?: number;
  readonly total: number;
  readonly plays: readonly PlayOfDay[];
}

/** Seeds tried to find a day that draws what is wanted. */
const SEEDS_TRIED = 20_000;

/** The smallest seed of a day whose people draw what these plays need. Undefined when none was found. */
function seedOfDay({ scenarios }: WholePlan, plays: readonly ShownPlay[]): number | undefined {
  const wanted = plays.flatMap(({ drawn }, i) => {
    const scenario = scenarios[i];
    return Object.entries(drawn).map(([name, option]) => ({
      id: scenario?.id ?? '',
      name,
      option,
      options: scenario?.draws[name] ?? [],
    }));
  });
  for (let seed = 1; seed <= SEEDS_TRIED; seed += 1)
    if (wanted.every(({ id, name, option, options }) => draw(seedInDay(seed, id), name, options) === option))
      return seed;
  return undefined;
}

interface Choice {
  readonly total: number;
  readonly change?: Change;
}

export interface BestDays {
  /** Points of everybody together that can still come after a moment. */
  total(moment: Moment, side: Side): number;
  /** A day of that total, from a moment on. Undefined where plays are only thought possible. */
  show(moment: Moment, side: Side): ShownDay | undefined;
}

/** Works out totals backwards from the evening, each moment once. */
export function bestDays(plan: WholePlan, people: readonly DayPerson[], asked: AskedFlags): BestDays {
  const known = {
    best: people.map(() => new Map<number, Choice>()),
    worst: people.map(() => new Map<number, Choice>()),
  };
  const choice = (moment: Moment, side: Side): Choice => {
    const person = people[moment.served];
    if (!person) return { total: 0 };
    const had = known[side][moment.served]?.get(moment.up);
    if (had) return had;
    const sign = side === 'best' ? 1 : -1;
    let leader: Choice | undefined;
    for (const change of person.changesFrom(moment.up)) {
      const total = change.outcome[side] + choice(momentAfter(moment, person, change, asked), side).total;
      if (!leader || sign * total > sign * leader.total) leader = { total, change };
    }
    // From where no ending can be reached no points come; the check of the scenario tells of that.
    const made = leader ?? { total: 0 };
    known[side][moment.served]?.set(moment.up, made);
    return made;
  };
  return {
    total: (moment, side) => choice(moment, side).total,
    show(moment, side) {
      const plays: PlayOfDay[] = [];
      let at = moment;
      for (const person of people.slice(moment.served)) {
        const { change } = choice(at, side);
        const play = change?.outcome.playOf(side);
        if (!change || !play) return undefined;
        plays.push({ ...play, scenario: person.proof.scenario.id });
        at = momentAfter(at, person, change, asked);
      }
      const seed = moment.served === 0 ? seedOfDay(plan, plays) : undefined;
      const total = plays.reduce((sum, one) => sum + one.satisfaction, 0);
      return { ...(seed !== undefined && { seed }), total, plays };
    },
  };
}

/** The plays that led to a moment, today and on the days before, with the fixes chosen in between. */
export interface WayHere {
  readonly days: readonly { readonly plays: readonly PlayOfDay[]; readonly fix?: string }[];
}

/** A shortest way to a moment. Undefined where plays are only thought possible. */
export function wayTo(moment: Moment, people: readonly DayPerson[]): WayHere | undefined {
  const days: { plays: PlayOfDay[]; fix?: string }[] = [{ plays: [] }];
  for (let at = moment; at.after; ) {
    if ('evening' in at.after) {
      days.unshift({ plays: [], fix: at.after.fix });
      at = at.after.evening;
      continue;
    }
    const play = at.after.by.playOf('best');
    if (!play) return undefined;
    at = at.after.moment;
    days[0]?.plays.unshift({ ...play, scenario: people[at.served]?.proof.scenario.id ?? '' });
  }
  return { days };
}
