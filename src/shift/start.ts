/** How a day begins: as the shift's file says, or as the day before has left it. */
import type { Scenario } from '../scenario/format.ts';
import { rulesHash } from '../scenario/hash.ts';
import type { Shift } from './format.ts';
import type { Ledger, Origin } from './ledger.ts';
import { type PersonAhead, personAhead } from './person-ahead.ts';

/** A shift and its people, in their order. Their stories may come later: each is needed once the person is served. */
export interface Plan {
  readonly shift: Shift;
  readonly people: readonly PersonAhead[];
  /** By the same places; undefined as long as a story is not there. */
  readonly scenarios: readonly (Scenario | undefined)[];
}

/** A plan with every story in it. */
export interface WholePlan extends Plan {
  readonly scenarios: readonly Scenario[];
}

/** How one flag stands at the start of a day, and what it owes that to. */
export interface StartFlag {
  readonly flag: string;
  readonly up: boolean;
  readonly origin: Origin;
}

/** Everything about the start of a day that the shift's file does not say. Plain data, kept with the day. */
export interface DayStart {
  /** 1 for the first day. */
  readonly day: number;
  /** Sorted by flag, each once. */
  readonly flags: readonly StartFlag[];
  /** How well each person knows you this morning, 0 … 3, by scenario id. */
  readonly histories: Readonly<Record<string, number>>;
  /** The process fix that was chosen the evening before. */
  readonly fix?: string;
}

/** What stands in `all` for each person of a shift, in their order. Throws when somebody is missing. */
function inOrder<T extends { readonly id: string }>(shift: Shift, all: readonly T[]): readonly T[] {
  return shift.encounters.map(({ scenario: id }) => {
    const found = all.find((one) => one.id === id);
    if (!found) throw new Error(`the shift "${shift.id}" needs the scenario "${id}", which is not there`);
    return found;
  });
}

/** The plan of a shift. Throws when a scenario is missing, which `checkShift` tells first. */
export function planOf(shift: Shift, all: readonly Scenario[]): WholePlan {
  const scenarios = inOrder(shift, all);
  return { shift, people: scenarios.map(personAhead), scenarios };
}

/** The plan of a shift whose stories are still to come. Throws when somebody is missing among these people. */
export function planAhead(shift: Shift, all: readonly PersonAhead[]): Plan {
  const people = inOrder(shift, all);
  return { shift, people, scenarios: people.map(() => undefined) };
}

/** The plan with this story in it, wherever it has the rules that the plan says; the same plan if it is nobody's. */
export function withStory(plan: Plan, scenario: Scenario): Plan {
  const rules = rulesHash(scenario);
  const isTheirs = plan.people.map((person) => person.id === scenario.id && person.rules === rules);
  if (!isTheirs.includes(true)) return plan;
  return { ...plan, scenarios: plan.scenarios.map((known, place) => (isTheirs[place] ? scenario : known)) };
}

/** Par: the history each person has by their scenario. */
export const parHistories = ({ people }: Plan): Readonly<Record<string, number>> =>
  Object.fromEntries(people.map(({ id, customer }) => [id, customer.history]));

/** Start flags from changes in order: of two changes to one flag the later counts. */
export function startFlags(changes: readonly StartFlag[]): readonly StartFlag[] {
  const last = new Map(changes.map((change) => [change.flag, change]));
  return [...last.values()].toSorted((a, b) => (a.flag < b.flag ? -1 : 1));
}

/** What the shift gives, before anybody has done anything. */
export const givenFlags = ({ shift }: Plan): readonly StartFlag[] =>
  Object.entries(shift.given).map(([flag, { up }]) => ({ flag, up, origin: 'given' }));

/** Flags that the ratchet raises for these histories. */
export const ratchetFlags = ({ shift }: Plan, histories: Readonly<Record<string, number>>): readonly StartFlag[] =>
  Object.entries(shift.ratchet).flatMap(([scenario, levels]) =>
    levels.flatMap(({ history, raises }) =>
      raises !== undefined && history === histories[scenario]
        ? [{ flag: raises, up: true, origin: 'ratchet' as const }]
        : [],
    ),
  );

/** What the fix chosen the evening before changes. */
export function fixFlags({ shift }: Plan, fix: string | undefined): readonly StartFlag[] {
  const chosen = fix === undefined ? undefined : shift.fixes[fix];
  return [
    ...(chosen?.raises ?? []).map((flag): StartFlag => ({ flag, up: true, origin: 'fix' })),
    ...(chosen?.lowers ?? []).map((flag): StartFlag => ({ flag, up: false, origin: 'fix' })),
  ];
}

/** How the first day begins. */
export function firstStart(plan: Plan): DayStart {
  const histories = parHistories(plan);
  return { day: 1, flags: startFlags([...givenFlags(plan), ...ratchetFlags(plan, histories)]), histories };
}

/** The ledger before anybody has come. */
export const openingLedger = ({ flags }: DayStart): Ledger =>
  flags.map(({ flag, up, origin }) => ({ flag, up, at: -1, author: { by: 'start', origin } }));
