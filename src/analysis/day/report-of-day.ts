/** The figures of a day: its best and worst, what each person can be come to with, which dominoes can fall, what fixes change. */
import type { WholePlan } from '../../shift/start.ts';
import type { ShownDay } from './best-days.ts';
import type { GuessedDay } from './guessed-day.ts';
import type { Moment } from './moments.ts';
import { mornings } from './mornings.ts';
import type { DayProof, LookedAtDay } from './prove-day.ts';

/** One person of the day. */
export interface PersonReport {
  readonly scenario: string;
  readonly title: string;
  readonly name: string;
  readonly clock: string;
  /** Different sets of flags they can be come to with, on the first day and on any. */
  readonly ways: { readonly firstDay: number; readonly anyDay: number };
  /** Points on the first day, over every state it can bring. */
  readonly best: number;
  readonly worst: number;
}

/** A flag between two people: what the one leaves, the other meets. */
export interface DominoReport {
  readonly flag: string;
  /** Scenarios that settle it before; none where it stands as the morning left it. */
  readonly from: readonly string[];
  readonly to: string;
  readonly helps: boolean;
  /** Can it come so that it helps, and so that it harms, on the first day? */
  readonly canHelp: boolean;
  readonly canHarm: boolean;
}

/** What a fix makes possible. */
export interface FixReport {
  readonly fix: string;
  readonly text: string;
  /** Different mornings that can follow it, after the first day. */
  readonly mornings: number;
  /** The best and the worst of the days after it. */
  readonly best: number;
  readonly worst: number;
}

export interface DayReport {
  readonly shift: { readonly id: string; readonly title: string };
  readonly proved: boolean;
  readonly bounds: DayProof['bounds'];
  /** All that follows is absent when there was too much to look at. */
  readonly moments?: { readonly firstDay: number; readonly anyDay: number };
  /** What guessing comes to on the first day. */
  readonly guessing?: GuessedDay;
  readonly best?: ShownDay;
  readonly worst?: ShownDay;
  readonly people: readonly PersonReport[];
  readonly dominoes: readonly DominoReport[];
  readonly fixes: readonly FixReport[];
}

function personReports({ plan, people, moments }: LookedAtDay): PersonReport[] {
  return plan.scenarios.flatMap((scenario, index): PersonReport[] => {
    const person = people[index];
    if (!person) return [];
    const ways = (list: readonly Moment[] | undefined) => [...new Set((list ?? []).map(({ up }) => up & person.reads))];
    const first = ways(moments.firstDay[index]);
    const outcomes = first.map((up) => person.outcomesFrom(up));
    return [
      {
        scenario: scenario.id,
        title: scenario.title,
        name: scenario.customer.short,
        clock: scenario.clock,
        ways: { firstDay: first.length, anyDay: ways(moments.anyDay[index]).length },
        best: Math.max(...outcomes.map(({ best }) => best)),
        worst: Math.min(...outcomes.map(({ worst }) => worst)),
      },
    ];
  });
}

function dominoReports({ plan, moments, asked }: LookedAtDay): DominoReport[] {
  return plan.scenarios.flatMap((scenario, index) =>
    Object.keys(scenario.flags.in).map((flag): DominoReport => {
      const mask = asked.maskOf([flag]);
      const writers = plan.scenarios.slice(0, index).filter(({ flags }) => Object.hasOwn(flags.out, flag));
      const here = moments.firstDay[index] ?? [];
      const stands = (up: boolean) => here.some((moment) => ((moment.up & mask) !== 0) === up);
      const helps = plan.shift.flags[flag]?.helps ?? true;
      return {
        flag,
        from: writers.map(({ id }) => id),
        to: scenario.id,
        helps,
        canHelp: stands(helps),
        canHarm: stands(!helps),
      };
    }),
  );
}

function fixReports({ plan, moments, days, asked }: LookedAtDay): FixReport[] {
  const nights = mornings(plan, asked, 0);
  const evenings = moments.firstDay.at(-1) ?? [];
  return Object.entries(plan.shift.fixes).flatMap(([fix, { text }]): FixReport[] => {
    const begins = new Set<number>();
    for (const { up, ever } of evenings)
      if (nights.fixesOn(up, ever).includes(fix))
        for (const next of nights.after(up, fix)) begins.add(next & (asked.after[0] ?? 0));
    if (begins.size === 0) return [];
    const totals = (side: 'best' | 'worst') =>
      [...begins].map((up) => days.total({ served: 0, up, ever: up & asked.ever }, side));
    const [best, worst] = [Math.max(...totals('best')), Math.min(...totals('worst'))];
    return [{ fix, text, mornings: begins.size, best, worst }];
  });
}

const sizes = (moments: readonly (readonly Moment[])[]) => moments.reduce((sum, list) => sum + list.length, 0);

/** The report of a day that has been proved as far as it can be. */
export function reportOfDay({ shift }: WholePlan, { looked, complete, bounds, guessing }: DayProof): DayReport {
  const told = { shift: { id: shift.id, title: shift.title }, proved: complete, bounds };
  if (!looked) return { ...told, people: [], dominoes: [], fixes: [] };
  const { days, morning, moments } = looked;
  const guessed = guessing();
  const [best, worst] = [days.show(morning, 'best'), days.show(morning, 'worst')];
  return {
    ...told,
    moments: { firstDay: sizes(moments.firstDay), anyDay: moments.count },
    ...(guessed && { guessing: guessed }),
    ...(best && { best }),
    ...(worst && { worst }),
    people: personReports(looked),
    dominoes: dominoReports(looked),
    fixes: fixReports(looked),
  };
}
