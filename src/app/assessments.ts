/** Assessments: takes an assignment, leads from person to person, and opens the results when all are served. */
import { type Assignment, assignmentHash } from '../assignment/assignment.ts';
import { attemptOf, playsToShow } from '../assignment/attempt.ts';
import { unitsOf } from '../assignment/units.ts';
import { game as words } from '../messages/game.ts';
import { unendedPlay } from '../record/kept-play.ts';
import { newRecord } from '../record/record.ts';
import type { PlayStore, StoredPlay } from '../record/store.ts';
import type { Scenario } from '../scenario/format.ts';
import { wordsHash } from '../scenario/hash.ts';
import type { Plan, WholePlan } from '../shift/start.ts';
import { openNow, openScreen, type Screens } from './app-machine.ts';
import { assignedPlan } from './assessed-day.ts';
import type { Entrance } from './entrance.ts';
import { keepPlan } from './kept-plans.ts';
import { carriedInDay } from './morning.ts';
import { type Sitting, sittingOf, type Unservable, type Within } from './open.ts';
import type { ScenarioFinder } from './scenario-finder.ts';
import { type NextPerson, nextPerson, type OpenAssessment, openAssessment, sittingIn } from './sitting.ts';
import { keepAssignment, removeAssignment, type TakenAssignment, takenAssignments } from './taken-assignments.ts';
import { isSat } from './ways.ts';

/** What assessments need of the game around them. */
export interface AssessmentSurroundings {
  readonly store: PlayStore;
  readonly scenarios: ScenarioFinder;
  readonly screens: Screens;
  /** Milliseconds since 1970. */
  readonly today: () => number;
  readonly newId: () => string;
  readonly plays: () => readonly StoredPlay[];
  /** Lists the kept plays anew. */
  readonly relist: () => Promise<void>;
  readonly entrance: Entrance;
  /** Lets other tabs have the play that is open here. */
  readonly release: () => void;
  /** Is a scenario of this id in the library? */
  readonly isKnown: (id: string) => boolean;
  /** The plan of a shift as the library has it now. */
  readonly planOf: (id: string) => Promise<Plan>;
  /** Runs a step and tells what goes wrong. */
  readonly told: (work: () => Promise<void>) => Promise<void>;
}

/** What screens may ask of assessments. */
export interface Assessments {
  open(): OpenAssessment | undefined;
  /** Of these plays, those whose results may be seen: none of an attempt under way. */
  shown(plays: readonly StoredPlay[]): readonly StoredPlay[];
  refresh(): Promise<void>;
  /** Takes an assignment that was handed out; one taken before is opened where it was left. */
  take(assignment: Assignment): Promise<void>;
  /** Opens an assessment's page, or its results once it is over. */
  goOn(hash: string): Promise<void>;
  /** To the next person: to the room of the day they are of, or to their brief. */
  goToNext(): void;
  /** Shows the brief of the next person. */
  briefNext(): void;
  /** Serves the next person, or goes on where they were left. */
  serve(): Promise<void>;
  /** After a person: to the next, or to the results. */
  served(): Promise<void>;
  /** Leaves whoever is served; they wait. */
  pause(): Promise<void>;
  /** Puts away an assignment that was not begun. */
  putAway(): Promise<void>;
  /** Closes an assessment in which somebody cannot be served any more. */
  close(): Promise<void>;
}

/** A person in words that the author accepts. What could not be fetched now is not missing: then this rejects. */
async function scenarioOrWhy(
  finder: ScenarioFinder,
  isKnown: (id: string) => boolean,
  { id, rules, words: wordings, title }: Assignment['scenarios'][number],
): Promise<Scenario | Unservable> {
  for (const accepted of wordings) {
    const found = await finder.find({ id, title, rules, words: accepted });
    if (found && wordings.includes(wordsHash(found))) return found;
  }
  return isKnown(id) ? 'changed' : 'missing';
}

/** The assessments of this machine, none open. Call `refresh` before anything else. */
export function createAssessments(around: AssessmentSurroundings): Assessments {
  const { store, screens, told, entrance } = around;
  const kept = () => screens.getSnapshot().context.lists.taken;
  const open = () => {
    const sitting = sittingOf(openNow(screens));
    return sitting && openAssessment(sitting, around.plays());
  };
  const list = (taken: readonly TakenAssignment[]) => screens.send({ type: 'list', lists: { taken } });
  const refresh = async () => list(await takenAssignments(store));
  const show = (sitting: Sitting) =>
    openScreen(screens, { at: isSat(sitting, around.plays()) ? 'results' : 'assessment', sitting });
  const plansOf = async (assignment: Assignment, found: Sitting['scenarios']) => {
    const plans = new Map<string, WholePlan>();
    for (const { day, places } of unitsOf(assignment)) {
      const stories = places.flatMap((place) => {
        const story = found[place];
        return typeof story === 'object' ? [story] : [];
      });
      const plan =
        day && stories.length === places.length ? await assignedPlan(store, day, stories, around.planOf) : undefined;
      if (day && plan) plans.set(day.id, plan);
    }
    return plans;
  };
  const goTo = async (taken: TakenAssignment) => {
    await around.relist();
    const found = await Promise.all(
      taken.assignment.scenarios.map((person) => scenarioOrWhy(around.scenarios, around.isKnown, person)),
    );
    const plans = await plansOf(taken.assignment, found);
    // Whoever is of a day that is not here as it was handed out cannot be served in it.
    const lost = unitsOf(taken.assignment).flatMap(({ day, places }) => (day && !plans.has(day.id) ? places : []));
    const scenarios = found.map((one, place) => (lost.includes(place) && typeof one === 'object' ? 'changed' : one));
    around.release();
    show({ taken, scenarios, plans });
  };
  const within = (now: OpenAssessment, { inDay }: NextPerson): Within => ({
    as: 'assessment',
    sitting: sittingIn(now),
    inDay: inDay !== undefined,
  });
  const brief = (now: OpenAssessment, next: NextPerson) => {
    const { scenario, opening, inDay } = next;
    const asBegins = () => opening.carried.map((flag) => ({ flag, from: words.asBegins() }));
    const carried = inDay ? carriedInDay(inDay.day) : asBegins();
    entrance.brief({ scenario, own: false, within: within(now, next), opening, carried });
  };
  /** To the room of the day that the next person is of. */
  const room = (now: OpenAssessment, { day }: NonNullable<NextPerson['inDay']>) => {
    const next = day.plan.people[day.plays.length];
    if (next) openScreen(screens, { at: 'between', sitting: sittingIn(now), day, next });
  };
  /** Does this with whoever comes next, if somebody does. */
  const withNext = (work: (now: OpenAssessment, next: NextPerson) => void) =>
    void told(async () => {
      const now = open();
      const next = now && nextPerson(now);
      if (now && next) work(now, next);
    });
  return {
    open,
    shown(plays) {
      const under = kept()
        .filter(({ closed }) => !closed)
        .map(({ assignment }) => attemptOf(assignment, plays))
        .filter(({ done }) => !done);
      return playsToShow(plays, under);
    },
    refresh,
    take: (assignment) =>
      told(async () => {
        const hash = assignmentHash(assignment);
        const known = kept().find((one) => one.hash === hash);
        const taken = known ?? { hash, assignment, taken: around.today(), closed: false };
        // One that cannot be kept is taken all the same; its plays say that nothing is saved.
        if (!known) await keepAssignment(store, taken).catch(() => undefined);
        await refresh();
        if (!kept().some((one) => one.hash === hash)) list([...kept(), taken]);
        await goTo(taken);
      }),
    goOn: (hash) =>
      told(async () => {
        const taken = kept().find((one) => one.hash === hash);
        if (taken) await goTo(taken);
      }),
    goToNext: () => withNext((now, next) => (next.inDay ? room(now, next.inDay) : brief(now, next))),
    briefNext: () => withNext(brief),
    serve: () =>
      told(async () => {
        // Another window may have begun with this person: what is kept has the last word.
        await around.relist();
        const now = open();
        if (!now) return;
        const next = nextPerson(now);
        if (!next) return show(sittingIn(now));
        const { person, scenario, opening, inDay } = next;
        if (person.play) return entrance.enterAlone(scenario, person.play, within(now, next));
        const id = around.newId();
        const record = newRecord(scenario, opening, { attempt: id, assignment: now.attempt.hash });
        // What the day is made of stays with the attempt, whatever becomes of the files.
        if (inDay) await keepPlan(store, around.scenarios, inDay.plan);
        await around.scenarios.keep(scenario);
        const play = await entrance.begun({ ...unendedPlay(id, record, around.today()), attempt: now.attempt.hash });
        await around.relist();
        await entrance.enterAlone(scenario, play, within(now, next));
      }),
    served: () =>
      told(async () => {
        await around.relist();
        const now = open();
        if (!now) return;
        const inDay = now.over ? undefined : nextPerson(now)?.inDay;
        // In a day one goes on to its room; what comes after somebody alone, or after a day, is told of first.
        if (inDay && inDay.day.plays.length > 0) room(now, inDay);
        else openScreen(screens, { at: now.over ? 'results' : 'served', sitting: sittingIn(now) });
      }),
    pause: () =>
      told(async () => {
        const now = open();
        if (!now) return;
        around.release();
        await around.relist();
        show(sittingIn(now));
      }),
    putAway: () =>
      told(async () => {
        const { taken, attempt } = open() ?? {};
        if (!taken || attempt?.begun) return;
        await removeAssignment(store, taken.hash);
        await refresh();
        screens.send({ type: 'go', to: 'home' });
      }),
    close: () =>
      told(async () => {
        const { taken, scenarios } = open() ?? {};
        if (!taken || !scenarios?.some((one) => typeof one === 'string')) return;
        const closed = { ...taken, closed: true };
        await keepAssignment(store, closed);
        await refresh();
        await goTo(closed);
      }),
  };
}
