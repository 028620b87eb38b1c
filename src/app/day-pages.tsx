/** The screens of a day: the room between two people, and the report at its end. */
import { type ReactNode, use, useEffect, useMemo, useSyncExternalStore } from 'react';
import { assessment } from '../messages/assessment.ts';
import { afterwardsOf } from '../scoring/afterwards.ts';
import { debriefOf } from '../scoring/debrief.ts';
import { givenBy, momentsOf } from '../scoring/given-away.ts';
import { scorecard } from '../scoring/scorecard.ts';
import { clockOfDay, peopleOf, toldNow } from '../shift/between.ts';
import type { Day } from '../shift/day.ts';
import { factChanges, factsAfter } from '../shift/facts.ts';
import type { PersonAhead } from '../shift/person-ahead.ts';
import { reportOf } from '../shift/report.ts';
import { AssessmentBanner } from '../ui/assessment/assessment-banner.tsx';
import { howItWent } from '../ui/shift/how-it-went.ts';
import { type ServedPerson, ShiftBetweenScreen } from '../ui/shift/shift-between-screen.tsx';
import type { GivenToPerson } from '../ui/shift/shift-given.tsx';
import { ShiftReportScreen } from '../ui/shift/shift-report-screen.tsx';
import type { Colleague, HouseRoom } from '../ui/shift/shift-room-view.ts';
import { type DayRun, playsOfDay } from './day-run.ts';
import { portrait } from './figure.tsx';
import type { Game } from './game-contract.ts';
import type { Sitting } from './open.ts';
import { roomDrawings } from './room-drawings.ts';
import { shiftPerson } from './shift-person.ts';
import { openAssessment } from './sitting.ts';
import { useApp } from './use-app.ts';
import { worths } from './worth/of-plays.ts';

/** @param quiet nothing is shown of how well it went: in an assessment that is told at the end */
function served(day: Day, quiet: boolean): readonly ServedPerson[] {
  return day.walks.flatMap((walk): ServedPerson[] => {
    const ending = walk.place.at === 'ending' ? walk.scenario.endings[walk.place.ending] : undefined;
    const afterwards = afterwardsOf(walk);
    if (!ending || !afterwards) return [];
    if (quiet) return [{ ...shiftPerson(walk.scenario), face: 'calm', ending: assessment['status.done']() }];
    const went = howItWent(scorecard(walk));
    return [{ ...shiftPerson(walk.scenario), face: afterwards.face, ending: ending.title, went }];
  });
}

/** Whoever hangs in a room of the house, at the part of a fact. */
function colleaguesOf({ plan: { shift, people } }: Day): readonly Colleague[] {
  return Object.values(shift.facts).flatMap(({ room, part, portrait: id }): Colleague[] => {
    const customer = people.find((person) => person.id === id)?.customer;
    return part === undefined || !customer ? [] : [{ room, part, short: customer.short, cast: customer.cast }];
  });
}

/** The rooms of the house with their drawings. Waits for those, once. */
function useRooms({ plan: { shift } }: Day): readonly HouseRoom[] {
  const drawings = use(roomDrawings(shift));
  return shift.rooms.flatMap(({ id, name }, index): HouseRoom[] => {
    const drawing = drawings[index];
    return drawing ? [{ id, name, drawing }] : [];
  });
}

/** The first room that takes people like this one; `check` knows that there is one. */
const meetingRoom = ({ plan: { shift } }: Day, { customer }: PersonAhead): string =>
  shift.rooms.find(({ meets }) => meets.includes(customer.relation))?.id ?? '';

/** Has it worked out, away from the page, what could be reached with everybody served so far, and what decisions were worth. */
function useProofs({ walks }: Day): void {
  useEffect(() => {
    for (const { scenario, opening } of walks) worths.askBest(scenario, opening);
    for (const walk of walks) worths.askDecisions(walk);
  }, [walks]);
}

/** The day as it stands now. */
const useDay = ({ working }: DayRun): Day => useSyncExternalStore(working.subscribe, working.day);

/** What each encounter of a day gave away, as far as it is known. */
const givenIn = ({ walks }: Day): readonly GivenToPerson[] =>
  walks.flatMap((walk, index): GivenToPerson[] => {
    const decisions = worths.decisions(walk);
    if (typeof decisions === 'string') return [];
    const costly = decisions.map(givenBy).filter((points) => points > 0);
    const [moment] = momentsOf(debriefOf(walk), walk.scenario, decisions);
    const points = costly.reduce((total, one) => total + one, 0);
    return [{ index, points, decisions: costly.length, ...(moment && { moment }) }];
  });

/** What the last one did in the end, in the words of the story. */
const lastEnding = ({ walks }: Day): readonly string[] => {
  const last = walks.at(-1);
  return last?.place.at === 'ending' ? [last.scenario.endings[last.place.ending]?.text ?? ''] : [];
};

/** Whose day it is, and the ways out of its room. */
interface BetweenProps {
  readonly day: Day;
  readonly next: PersonAhead;
  /** The assessment it is in; absent for a day of one's own. */
  readonly banner?: ReactNode;
  readonly onNext: () => void;
  readonly onLeave: () => void;
}

/** The house with a day that goes on. */
function House({ day, next, banner, onNext, onLeave }: BetweenProps) {
  const quiet = banner !== undefined;
  const rooms = useRooms(day);
  const view = useMemo(() => {
    const facts = factsAfter(day, day.plays.length);
    const last = day.walks.at(-1)?.scenario.customer.short;
    const changes = last === undefined ? [] : factChanges(factsAfter(day, day.plays.length - 1), facts, last);
    return { facts, changes, people: peopleOf(day) };
  }, [day]);
  const expects = view.people[day.plays.length]?.expects;
  return (
    <ShiftBetweenScreen
      title={day.plan.shift.title}
      clock={clockOfDay(day)}
      weather={next.weather}
      {...(quiet && { banner })}
      told={[...(quiet ? lastEnding(day) : []), ...toldNow(day)]}
      done={served(day, quiet)}
      next={{ ...shiftPerson(next), ...(expects !== undefined && { expects }) }}
      later={day.plan.people.slice(day.plays.length + 1).map(shiftPerson)}
      rooms={rooms}
      meetingRoom={meetingRoom(day, next)}
      facts={view.facts}
      changes={view.changes}
      colleagues={colleaguesOf(day)}
      portrait={portrait}
      onNext={onNext}
      onLeave={onLeave}
    />
  );
}

/** What the pages of a day are handed. */
export interface DayPageProps {
  readonly game: Game;
  readonly run: DayRun;
}

/** Between two people, or clocking in. */
export function BetweenPage({ game, run, next: ahead }: DayPageProps & { readonly next: PersonAhead }) {
  const day = useDay(run);
  // As they are told of by now: their story may have come.
  const next = day.plan.people[day.plays.length] ?? ahead;
  useProofs(day);
  return <House day={day} next={next} onNext={() => void game.days.briefNext()} onLeave={game.home} />;
}

/** The same in a day of an assessment, with its mark on top and nothing of how it went. */
export function ListedBetweenPage({
  game,
  sitting,
  day,
  next,
}: {
  readonly game: Game;
  readonly sitting: Sitting;
  readonly day: Day;
  readonly next: PersonAhead;
}) {
  const plays = useApp(game, ({ lists }) => lists.plays);
  const { attempt } = useMemo(() => openAssessment(sitting, plays), [sitting, plays]);
  const { title } = sitting.taken.assignment;
  return (
    <House
      day={day}
      next={next}
      banner={<AssessmentBanner title={title} place={(attempt.next ?? 0) + 1} of={attempt.people.length} />}
      onNext={game.assessments.briefNext}
      onLeave={() => void game.assessments.pause()}
    />
  );
}

/** The end of a day: the chain, what each choice pushed, and the fix for tomorrow. */
export function ReportPage({ game, run }: DayPageProps) {
  const day = useDay(run);
  const plays = useApp(game, ({ lists }) => lists.plays);
  useProofs(day);
  const answers = useSyncExternalStore(worths.subscribe, worths.answers);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every answer is a figure more for the report
  const report = useMemo(() => reportOf(day, worths.best), [day, answers]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same
  const given = useMemo(() => givenIn(day), [day, answers]);
  const { shift, people } = day.plan;
  const open = (index: number, turn?: number) => {
    const play = playsOfDay(run.id, plays)[index];
    if (play) void game.lookUp(play, 'report', turn);
  };
  return (
    <ShiftReportScreen
      title={shift.title}
      told={toldNow(day)}
      report={report}
      people={people.map((person) => ({ ...shiftPerson(person), pronoun: person.customer.pronoun }))}
      portrait={portrait}
      given={given}
      onChooseFix={(fix) => void game.days.chooseFix(fix)}
      onHome={game.home}
      onTomorrow={() => void game.days.begin(shift.id)}
      onOpen={(index) => open(index)}
      onTurn={open}
    />
  );
}
