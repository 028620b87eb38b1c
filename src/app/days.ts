/** The day that is worked, if one is: begins it, goes on with it, serves its people one after another, ends it. */
import { game as words } from '../messages/game.ts';
import type { PlayStore, StoredPlay } from '../record/store.ts';
import type { Scenario } from '../scenario/format.ts';
import { isOver } from '../shift/day.ts';
import type { Plan } from '../shift/start.ts';
import type { Screens } from './app-machine.ts';
import {
  beginNext,
  chooseFixOf,
  type DayRun,
  dayReasonWords,
  type KeptDay,
  keptDays,
  newDay,
  openDay,
  playsOfDay,
  progressOf,
  startAfter,
} from './day-run.ts';
import { keepPlan, planOfDay } from './kept-plans.ts';
import { ScenarioUnavailable } from './library.ts';
import { isLineTrouble } from './line.ts';
import { nameOfDay, type OneTab } from './one-tab.ts';
import { reasonOf } from './reason.ts';
import type { ScenarioFinder } from './scenario-finder.ts';
import { type Session, unendedPlay } from './session.ts';

/** What the days need of the game around them. */
export interface DaySurroundings {
  readonly store: PlayStore;
  readonly scenarios: ScenarioFinder;
  readonly screens: Screens;
  readonly today: () => number;
  readonly newId: () => string;
  readonly freshSeed: () => number;
  readonly plays: () => readonly StoredPlay[];
  /** Lists the kept plays anew. */
  readonly relist: () => Promise<void>;
  /** Keeps a play that begins, and gives it back under its number; as it is when it cannot be kept. */
  readonly begun: (play: StoredPlay) => Promise<StoredPlay>;
  /** Opens the encounter of a play. */
  readonly enter: (scenario: Scenario, play: StoredPlay) => void;
  /** Makes a scenario the open one and shows its brief. */
  readonly brief: (scenario: Scenario) => void;
  /** Runs a step and tells what goes wrong. */
  readonly told: (work: () => Promise<void>) => Promise<void>;
  readonly alone: OneTab['alone'];
  /** The plan of a shift as the library has it now. */
  readonly planOf: (id: string) => Promise<Plan>;
}

/** Yesterday by its own plan, or nothing when it can no longer be read: then a day begins as a first one does. */
async function yesterday(
  planOf: (day: KeptDay) => Promise<Plan>,
  day: KeptDay | undefined,
  plays: readonly StoredPlay[],
): Promise<DayRun | undefined> {
  try {
    return day && openDay(await planOf(day), day, plays);
  } catch (error) {
    if (isLineTrouble(error)) throw error;
    return undefined;
  }
}

/** Takes what was played into the day; why it could not be taken, if so. */
function refusalOf({ working }: DayRun, session: Session): string | undefined {
  try {
    const step = working.send({ type: 'played', record: session.record(), walk: session.walk() });
    return step.ok ? undefined : dayReasonWords(step.reasons);
  } catch (error) {
    return reasonOf(error);
  }
}

export interface Days {
  /** The day that is open. */
  run(): DayRun | undefined;
  /** Every kept day, the one begun first coming first. */
  kept(): readonly KeptDay[];
  refresh(): Promise<void>;
  /** Begins the next day of a shift, as the last finished one left it. Whoever was left in a day before it is put aside. */
  begin(shift: string): Promise<void>;
  /** Goes on with a day where it was left. */
  goOn(day: KeptDay): Promise<void>;
  /** Opens the day a play belongs to, before that play is resumed. */
  openFor(play: StoredPlay): Promise<void>;
  /** Shows the brief of the next person, once their story is there. */
  briefNext(): Promise<void>;
  /** Serves the next person. */
  serveNext(): Promise<void>;
  /** The running play goes into the day, move by move. */
  follow(session: Session): void;
  /** To whoever is being served, else to the room between, or to the report once everybody is served. */
  floor(): void;
  chooseFix(fix: string): Promise<void>;
  leave(): void;
}

export function createDays(around: DaySurroundings): Days {
  const { store, screens, told } = around;
  let run: DayRun | undefined;
  let kept: readonly KeptDay[] = [];

  const leave = () => {
    run?.working.stop();
    run = undefined;
  };
  const refresh = async () => {
    kept = await keptDays(store);
  };
  const planFor = ({ id, record }: KeptDay) =>
    planOfDay(store, around.scenarios, record, playsOfDay(id, around.plays()), around.planOf);
  /** Has the story of the next person come; of the running one, if there is one. Rejects as finding it does. */
  const nextStory = async (of: DayRun): Promise<Scenario | undefined> => {
    const { plan, plays } = of.working.day();
    const [person, known] = [plan.people[plays.length], plan.scenarios[plays.length]];
    if (!person || known) return known;
    const story = await around.scenarios.find(person);
    if (!story) throw new ScenarioUnavailable(words.renewed({ title: person.title }));
    const step = of.working.send({ type: 'arrive', scenario: story });
    if (!step.ok) throw new ScenarioUnavailable(words.renewed({ title: person.title }));
    return story;
  };
  const open = async (day: KeptDay) => {
    await around.relist();
    const plan = await planFor(day);
    leave();
    run = openDay(plan, day, around.plays());
  };
  const floor = () => {
    if (!run) return;
    const { id, working } = run;
    const { running: record, plan, plays } = working.day();
    const left = record && around.plays().find((play) => play.day === id && play.status === 'running');
    const scenario = plan.scenarios[plays.length];
    if (left && scenario) around.enter(scenario, { ...left, record });
    else screens.send({ type: 'go', to: isOver(working.day()) ? 'report' : 'between' });
    // Fetched while the room is looked at. What does not come is asked for, and told of, once it is needed.
    nextStory(run).catch(() => undefined);
  };
  /** Nobody goes on with a day that another one has followed: a conversation left in it would wait for ever. */
  const putAside = async (shift: string) => {
    await around.relist();
    for (const day of kept) {
      const { running } = progressOf(day, around.plays());
      if (running && day.record.shift.id === shift) await store.remove(running.id);
    }
    await around.relist();
  };
  const begin = async (shift: string) => {
    const plan = await around.planOf(shift);
    const before = kept.findLast(({ record }) => record.shift.id === shift && record.fix !== undefined);
    const last = await yesterday(planFor, before, around.plays());
    const fresh = { id: around.newId(), seed: around.freshSeed(), begun: around.today() };
    leave();
    // What the day is made of stays with it, whatever becomes of the files.
    await keepPlan(store, around.scenarios, plan);
    const begun = await newDay(store, plan, fresh, last?.working.day());
    const wentOn = last !== undefined && startAfter(plan, last.working.day()).day > 1;
    last?.working.stop();
    await putAside(shift);
    await refresh();
    // No other tab can have a day that has only just begun.
    await around.alone(nameOfDay(begun.id), plan.shift.title, async () => {
      run = begun;
      floor();
    });
    if (before && !wentOn) screens.send({ type: 'tell', notice: words.noYesterday() });
  };
  return {
    run: () => run,
    kept: () => kept,
    refresh,
    begin: (shift) =>
      told(async () => {
        await refresh();
        const left = kept.findLast(({ record }) => record.shift.id === shift && record.fix === undefined);
        if (left) await around.alone(nameOfDay(left.id), left.record.shift.title, () => begin(shift));
        else await begin(shift);
      }),
    goOn: (day) =>
      told(() =>
        around.alone(nameOfDay(day.id), day.record.shift.title, async () => {
          await refresh();
          await open(kept.find(({ id }) => id === day.id) ?? day);
          floor();
        }),
      ),
    async openFor(play) {
      await refresh();
      const day = kept.find(({ id }) => id === play.day);
      if (day) await open(day);
      else leave();
    },
    briefNext: () =>
      told(async () => {
        const scenario = run && (await nextStory(run));
        if (scenario) around.brief(scenario);
      }),
    serveNext: () =>
      told(async () => {
        if (!run) return;
        const scenario = await nextStory(run);
        if (!scenario) return;
        await around.scenarios.keep(scenario);
        const id = around.newId();
        const { working } = run;
        const record = beginNext(run, id);
        const play = { ...unendedPlay(id, record, around.today()), day: run.id };
        const numbered = await around.begun(play);
        working.send({ type: 'played', record: numbered.record });
        around.enter(scenario, numbered);
      }),
    follow(session) {
      const following = run;
      const tell = () => {
        const reason = following && refusalOf(following, session);
        // The play is kept by itself, so nothing is lost: opened anew, the day is worked out from its plays.
        if (reason !== undefined) screens.send({ type: 'tell', notice: words.lagging({ reason }) });
      };
      session.subscribe(tell);
      session.hints?.subscribe(tell);
    },
    floor,
    chooseFix: (fix) =>
      told(async () => {
        if (!run) return;
        await chooseFixOf(store, run, fix);
        await refresh();
        screens.send({ type: 'go', to: 'report' });
      }),
    leave,
  };
}
