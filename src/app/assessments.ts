/** Assessments: takes an assignment, leads from person to person, and opens the results when all are served. */
import { type Assignment, assignmentHash } from '../assignment/assignment.ts';
import { type Attempt, attemptOf, playsToShow } from '../assignment/attempt.ts';
import { openingAt, unitAt, unitsOf } from '../assignment/units.ts';
import type { Opening } from '../encounter/opening.ts';
import { newRecord } from '../record/record.ts';
import { replay } from '../record/replay.ts';
import type { PlayStore, StoredPlay } from '../record/store.ts';
import type { Scenario } from '../scenario/format.ts';
import { wordsHash } from '../scenario/hash.ts';
import type { Day } from '../shift/day.ts';
import type { Plan, WholePlan } from '../shift/start.ts';
import type { Screens } from './app-machine.ts';
import { assignedPlan, dayOfAttempt } from './assessed-day.ts';
import { keepPlan } from './kept-plans.ts';
import type { ScenarioFinder } from './scenario-finder.ts';
import { unendedPlay } from './session.ts';
import { keepAssignment, removeAssignment, type TakenAssignment, takenAssignments } from './taken-assignments.ts';

/** Why somebody of an assignment cannot be served here. */
export type Unservable = 'missing' | 'changed';

/** The assessment that is open. */
export interface OpenAssessment {
  readonly taken: TakenAssignment;
  readonly attempt: Attempt;
  /** Each person's scenario, or why it cannot be played; in the order of the assignment. */
  readonly scenarios: readonly (Scenario | Unservable)[];
  /** Everybody has been served, or it was closed: the results may be seen. */
  readonly over: boolean;
}

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
  /** Keeps a play that begins, and gives it back under its number; as it is when it cannot be kept. */
  readonly begun: (play: StoredPlay) => Promise<StoredPlay>;
  /** Opens the encounter of a play, or its debrief. */
  readonly enter: (scenario: Scenario, play: StoredPlay) => void;
  /** Makes a scenario the open one and shows its brief. */
  readonly brief: (scenario: Scenario) => void;
  /** Stops the play that is open, which is kept, and leaves the day it may belong to. */
  readonly putDown: () => void;
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
  /** Every assignment taken, the one taken first coming first, and how far it has come. */
  all(): readonly { readonly taken: TakenAssignment; readonly attempt: Attempt }[];
  /** Of these plays, those whose results may be seen: none of an attempt under way. */
  shown(plays: readonly StoredPlay[]): readonly StoredPlay[];
  refresh(): Promise<void>;
  /** Takes an assignment that was handed out; one taken before is opened where it was left. */
  take(assignment: Assignment): Promise<void>;
  /** Opens an assessment's page, or its results once it is over. */
  goOn(hash: string): Promise<void>;
  /** The day that the next person is of, as those before have left it; undefined for a person alone. */
  day(): Day | undefined;
  /** How the next person begins. */
  opening(): Opening | undefined;
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
  leave(): void;
}

/** A person in words that the author accepts. What could not be fetched now is not missing: then this rejects. */
async function scenarioOrWhy(
  finder: ScenarioFinder,
  isKnown: (id: string) => boolean,
  { id, rules, words, title }: Assignment['scenarios'][number],
): Promise<Scenario | Unservable> {
  for (const accepted of words) {
    const found = await finder.find({ id, title, rules, words: accepted });
    if (found && words.includes(wordsHash(found))) return found;
  }
  return isKnown(id) ? 'changed' : 'missing';
}

/** The assessments of this machine, none open. Call `refresh` before anything else. */
export function createAssessments(around: AssessmentSurroundings): Assessments {
  const { store, screens, told } = around;
  let kept: readonly TakenAssignment[] = [];
  let now:
    | {
        readonly taken: TakenAssignment;
        readonly scenarios: OpenAssessment['scenarios'];
        /** By the id of the shift. */
        readonly plans: ReadonlyMap<string, WholePlan>;
      }
    | undefined;

  const open = (): OpenAssessment | undefined => {
    if (!now) return undefined;
    const { taken, scenarios } = now;
    const attempt = attemptOf(taken.assignment, around.plays());
    return { taken, scenarios, attempt, over: attempt.done || taken.closed };
  };
  const leave = () => {
    now = undefined;
  };
  const refresh = async () => {
    kept = await takenAssignments(store);
  };
  const show = () => screens.send({ type: 'go', to: open()?.over ? 'results' : 'assessment' });
  const plansOf = async (assignment: Assignment, found: OpenAssessment['scenarios']) => {
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
    around.putDown();
    now = { taken, scenarios, plans };
    show();
  };
  const nextScenario = (): Scenario | undefined => {
    const scenario = now?.scenarios[open()?.attempt.next ?? -1];
    return typeof scenario === 'object' ? scenario : undefined;
  };
  /** Place of the next person, and the unit they are of. */
  const nextUnit = () => {
    const { attempt } = open() ?? {};
    const place = attempt?.next;
    return attempt && place !== undefined ? { attempt, place, unit: unitAt(attempt.assignment, place) } : undefined;
  };
  const planNow = () => now?.plans.get(nextUnit()?.unit.day?.id ?? '');
  const day = (): Day | undefined => {
    const [next, plan] = [nextUnit(), planNow()];
    if (!next?.unit.day || !plan) return undefined;
    const before = next.unit.places.filter((place) => place < next.place);
    return dayOfAttempt(
      plan,
      next.unit.day,
      before.flatMap((place) => next.attempt.people[place]?.play?.record ?? []),
    );
  };
  const opening = (): Opening | undefined => {
    const [next, scenario] = [nextUnit(), nextScenario()];
    if (!next || !scenario) return undefined;
    return openingAt(next.attempt.assignment, next.place, scenario, (place) => {
      const [story, play] = [now?.scenarios[place], next.attempt.people[place]?.play];
      const played = typeof story === 'object' && play ? replay(story, play.record) : undefined;
      if (!played?.ok) throw new Error(`the play of the person at ${place} cannot be made again`);
      return played.walk;
    });
  };
  const briefNext = () => {
    const scenario = nextScenario();
    if (scenario) around.brief(scenario);
  };
  return {
    open,
    day,
    opening,
    goToNext() {
      if (planNow()) screens.send({ type: 'go', to: 'between' });
      else briefNext();
    },
    all: () => kept.map((taken) => ({ taken, attempt: attemptOf(taken.assignment, around.plays()) })),
    shown(plays) {
      const under = kept
        .filter(({ closed }) => !closed)
        .map(({ assignment }) => attemptOf(assignment, plays))
        .filter(({ done }) => !done);
      return playsToShow(plays, under);
    },
    refresh,
    take: (assignment) =>
      told(async () => {
        const hash = assignmentHash(assignment);
        const known = kept.find((one) => one.hash === hash);
        const taken = known ?? { hash, assignment, taken: around.today(), closed: false };
        // One that cannot be kept is taken all the same; its plays say that nothing is saved.
        if (!known) await keepAssignment(store, taken).catch(() => undefined);
        await refresh();
        if (!kept.some((one) => one.hash === hash)) kept = [...kept, taken];
        await goTo(taken);
      }),
    goOn: (hash) =>
      told(async () => {
        const taken = kept.find((one) => one.hash === hash);
        if (taken) await goTo(taken);
      }),
    briefNext,
    serve: () =>
      told(async () => {
        // Another window may have begun with this person: what is kept has the last word.
        await around.relist();
        const { attempt } = open() ?? {};
        const scenario = nextScenario();
        const person = attempt?.people[attempt.next ?? -1];
        if (!attempt || !scenario || !person) return show();
        if (person.play) return around.enter(scenario, person.play);
        const begins = opening();
        if (!begins) return show();
        const [id, plan] = [around.newId(), planNow()];
        const record = newRecord(scenario, begins, { attempt: id, assignment: attempt.hash });
        // What the day is made of stays with the attempt, whatever becomes of the files.
        if (plan) await keepPlan(store, around.scenarios, plan);
        await around.scenarios.keep(scenario);
        const play = await around.begun({ ...unendedPlay(id, record, around.today()), attempt: attempt.hash });
        await around.relist();
        around.enter(scenario, play);
      }),
    served: () =>
      told(async () => {
        await around.relist();
        // In a day one goes on to its room; what comes after somebody alone, or after a day, is told of first.
        const inDay = (day()?.plays.length ?? 0) > 0;
        screens.send({ type: 'go', to: open()?.over ? 'results' : inDay ? 'between' : 'served' });
      }),
    pause: () =>
      told(async () => {
        around.putDown();
        await around.relist();
        show();
      }),
    putAway: () =>
      told(async () => {
        const { taken, attempt } = open() ?? {};
        if (!taken || attempt?.begun) return;
        await removeAssignment(store, taken.hash);
        await refresh();
        leave();
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
    leave,
  };
}
