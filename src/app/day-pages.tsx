/** The screens of a day: the room between two people, and the report at its end. */
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { scorecard } from '../scoring/scorecard.ts';
import { clockOfDay, peopleOf, toldNow } from '../shift/between.ts';
import type { Day } from '../shift/day.ts';
import { flagsUp } from '../shift/ledger.ts';
import { reportOf } from '../shift/report.ts';
import { howItWent } from '../ui/shift/how-it-went.ts';
import { type ServedPerson, ShiftBetweenScreen } from '../ui/shift/shift-between-screen.tsx';
import type { Colleague } from '../ui/shift/shift-house.tsx';
import { ShiftReportScreen } from '../ui/shift/shift-report-screen.tsx';
import { type FlagWords, type ShopFact, shopChanges, shopState } from '../ui/shift/shop-state.ts';
import { bests } from './best-reachable.ts';
import { playsOfDay } from './day-run.ts';
import { portrait } from './figure.tsx';
import type { Game } from './game.ts';
import { NothingOpen } from './nothing-open.tsx';
import { shiftPerson } from './shift-person.ts';

/** The shift's own sentences for its flags. */
function flagWords({ plan }: Day): Readonly<Record<string, FlagWords>> {
  return Object.fromEntries(
    Object.entries(plan.shift.flags).map(([flag, { up, down, helps }]) => [flag, { up, down, helps }]),
  );
}

/** What is so in the shop once the first `before` people have gone. */
function shopAfter(day: Day, before: number): readonly ShopFact[] {
  const settled = day.ledger.filter(({ at }) => at >= 0 && at < before).map(({ flag }) => flag);
  return shopState({ up: flagsUp(day.ledger, before), settled: [...new Set(settled)] }, flagWords(day));
}

function served(day: Day): readonly ServedPerson[] {
  return day.walks.flatMap((walk): ServedPerson[] => {
    const ending = walk.place.at === 'ending' ? walk.scenario.endings[walk.place.ending] : undefined;
    if (!ending) return [];
    const went = howItWent(scorecard(walk));
    return [{ ...shiftPerson(walk.scenario), face: ending.face, ending: ending.title, went }];
  });
}

/** Colleagues whose trust the day keeps, each by the flag of it. */
function colleaguesOf({ plan }: Day): readonly Colleague[] {
  return plan.scenarios.flatMap(({ customer }): Colleague[] => {
    const flag = `goodwill.${customer.short.toLowerCase()}`;
    const known = plan.scenarios.some(({ flags }) => Object.hasOwn(flags.out, flag));
    return known ? [{ flag, short: customer.short, cast: customer.cast }] : [];
  });
}

/** Has it worked out, away from the page, what could be reached with everybody served so far. */
function useBests(day: Day | undefined): void {
  useEffect(() => {
    for (const { scenario, opening } of day?.walks ?? []) bests.ask(scenario, opening);
  }, [day]);
}

/** Between two people, or clocking in. */
export function BetweenPage({ game }: { readonly game: Game }) {
  const day = game.days.run()?.working.day();
  useBests(day);
  const view = useMemo(() => {
    if (!day) return undefined;
    const now = shopAfter(day, day.plays.length);
    const last = day.walks.at(-1)?.scenario.customer.short;
    const changes = last === undefined ? [] : shopChanges(shopAfter(day, day.plays.length - 1), now, last);
    return { now, changes, people: peopleOf(day) };
  }, [day]);
  const next = day?.plan.scenarios[day.plays.length];
  if (!day || !view || !next) return <NothingOpen game={game} />;
  const expects = view.people[day.plays.length]?.expects;
  return (
    <ShiftBetweenScreen
      title={day.plan.shift.title}
      clock={clockOfDay(day)}
      weather={next.weather}
      told={toldNow(day)}
      done={served(day)}
      next={{ ...shiftPerson(next), ...(expects !== undefined && { expects }) }}
      later={day.plan.scenarios.slice(day.plays.length + 1).map(shiftPerson)}
      state={view.now}
      changes={view.changes}
      colleagues={colleaguesOf(day)}
      portrait={portrait}
      onNext={game.days.briefNext}
      onLeave={game.home}
    />
  );
}

/** The end of a day: the chain, what each choice pushed, and the fix for tomorrow. */
export function ReportPage({ game }: { readonly game: Game }) {
  const run = game.days.run();
  const day = run?.working.day();
  useBests(day);
  const answers = useSyncExternalStore(bests.subscribe, bests.answers);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every answer is a figure more for the report
  const report = useMemo(() => day && reportOf(day, bests.known), [day, answers]);
  if (!run || !day || !report) return <NothingOpen game={game} />;
  const { shift, scenarios } = day.plan;
  const open = (index: number, turn?: number) => {
    const play = playsOfDay(run.id, game.plays())[index];
    if (play) void game.lookUp(play, 'report', turn);
  };
  return (
    <ShiftReportScreen
      title={shift.title}
      told={toldNow(day)}
      report={report}
      people={scenarios.map((scenario) => ({ ...shiftPerson(scenario), pronoun: scenario.customer.pronoun }))}
      portrait={portrait}
      onChooseFix={(fix) => void game.days.chooseFix(fix)}
      onHome={game.home}
      onTomorrow={() => void game.days.begin(shift.id)}
      onOpen={(index) => open(index)}
      onTurn={open}
    />
  );
}
