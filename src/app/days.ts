/** The day that is worked, if one is: begins it, goes on with it, serves its people one after another, ends it. */
import { game as words } from '../messages/game.ts';
import { unendedPlay } from '../record/kept-play.ts';
import type { PlayStore, StoredPlay } from '../record/store.ts';
import type { Scenario } from '../scenario/format.ts';
import { openingOf } from '../shift/day.ts';
import type { Plan } from '../shift/start.ts';
import { openNow, openScreen, type Screens } from './app-machine.ts';
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
import type { Entrance } from './entrance.ts';
import { keepPlan, planOfDay } from './kept-plans.ts';
import { ScenarioUnavailable } from './library.ts';
import { isLineTrouble } from './line.ts';
import { carriedInDay } from './morning.ts';
import { nameOfDay, type OneTab } from './one-tab.ts';
import { runOf } from './open.ts';
import { reasonOf } from './reason.ts';
import type { ScenarioFinder } from './scenario-finder.ts';
import type { Session } from './session.ts';

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
  readonly entrance: Entrance;
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

/**
 * The running play goes into its day, move by move. Where the day cannot take one, that is told; the play is kept by
 * itself, so nothing is lost: opened anew, the day is worked out from its plays.
 */
export function followDay(screens: Screens, run: DayRun, session: Session): void {
  const tell = () => {
    const reason = refusalOf(run, session);
    if (reason !== undefined) screens.send({ type: 'tell', notice: words.lagging({ reason }) });
  };
  session.subscribe(tell);
  session.hints?.subscribe(tell);
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
  /** The day a play belongs to, as far as it has come; undefined where it is not kept. */
  dayOf(play: StoredPlay): Promise<DayRun | undefined>;
  /** Shows the brief of the next person, once their story is there. */
  briefNext(): Promise<void>;
  /** Serves the next person. */
  serveNext(): Promise<void>;
  /** To whoever is being served, else to the room between, or to the report once everybody is served. */
  floor(): void;
  chooseFix(fix: string): Promise<void>;
}

export function createDays(around: DaySurroundings): Days {
  const { store, screens, told, entrance } = around;
  const kept = () => screens.getSnapshot().context.lists.days;
  const runNow = () => runOf(openNow(screens));
  const refresh = async () => {
    screens.send({ type: 'list', lists: { days: await keptDays(store) } });
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
  const opened = async (day: KeptDay): Promise<DayRun> => {
    await around.relist();
    return openDay(await planFor(day), day, around.plays());
  };
  const floorOf = (run: DayRun) => {
    const { id, working } = run;
    const { running: record, plan, plays } = working.day();
    const left = record && around.plays().find((play) => play.day === id && play.status === 'running');
    const [next, scenario] = [plan.people[plays.length], plan.scenarios[plays.length]];
    if (left && scenario) entrance.enter(scenario, { ...left, record }, { as: 'day', run });
    else openScreen(screens, next ? { at: 'between', run, next } : { at: 'report', run });
    // Fetched while the room is looked at. What does not come is asked for, and told of, once it is needed.
    nextStory(run).catch(() => undefined);
  };
  /** Nobody goes on with a day that another one has followed: a conversation left in it would wait for ever. */
  const putAside = async (shift: string) => {
    await around.relist();
    for (const day of kept()) {
      const { running } = progressOf(day, around.plays());
      if (running && day.record.shift.id === shift) await store.remove(running.id);
    }
    await around.relist();
  };
  const begin = async (shift: string) => {
    const plan = await around.planOf(shift);
    const before = kept().findLast(({ record }) => record.shift.id === shift && record.fix !== undefined);
    const last = await yesterday(planFor, before, around.plays());
    const fresh = { id: around.newId(), seed: around.freshSeed(), begun: around.today() };
    // What the day is made of stays with it, whatever becomes of the files.
    await keepPlan(store, around.scenarios, plan);
    const begun = await newDay(store, plan, fresh, last?.working.day());
    const wentOn = last !== undefined && startAfter(plan, last.working.day()).day > 1;
    last?.working.stop();
    await putAside(shift);
    await refresh();
    // No other tab can have a day that has only just begun.
    await around.alone(nameOfDay(begun.id), plan.shift.title, async () => floorOf(begun));
    if (before && !wentOn) screens.send({ type: 'tell', notice: words.noYesterday() });
  };
  return {
    run: runNow,
    kept,
    refresh,
    begin: (shift) =>
      told(async () => {
        await refresh();
        const left = kept().findLast(({ record }) => record.shift.id === shift && record.fix === undefined);
        if (left) await around.alone(nameOfDay(left.id), left.record.shift.title, () => begin(shift));
        else await begin(shift);
      }),
    goOn: (day) =>
      told(() =>
        around.alone(nameOfDay(day.id), day.record.shift.title, async () => {
          await refresh();
          floorOf(await opened(kept().find(({ id }) => id === day.id) ?? day));
        }),
      ),
    async dayOf(play) {
      await refresh();
      const day = kept().find(({ id }) => id === play.day);
      return day && opened(day);
    },
    briefNext: () =>
      told(async () => {
        const run = runNow();
        const scenario = run && (await nextStory(run));
        if (!run || !scenario) return;
        const day = run.working.day();
        const [opening, carried] = [openingOf(day), carriedInDay(day)];
        entrance.brief({ scenario, own: false, within: { as: 'day', run }, opening, carried });
      }),
    serveNext: () =>
      told(async () => {
        const run = runNow();
        if (!run) return;
        const scenario = await nextStory(run);
        if (!scenario) return;
        await around.scenarios.keep(scenario);
        const id = around.newId();
        const { working } = run;
        const record = beginNext(run, id);
        const play = { ...unendedPlay(id, record, around.today()), day: run.id };
        const numbered = await entrance.begun(play);
        working.send({ type: 'played', record: numbered.record });
        entrance.enter(scenario, numbered, { as: 'day', run });
      }),
    floor() {
      const run = runNow();
      if (run) floorOf(run);
    },
    chooseFix: (fix) =>
      told(async () => {
        const run = runNow();
        if (!run) return;
        await chooseFixOf(store, run, fix);
        await refresh();
        screens.send({ type: 'hush' });
      }),
  };
}
