/**
 * Every state a day can be in between two people, on the first day and on all that can follow. A state is
 * the flags that are up, as far as anybody still asks for them; so all of them together are exact, and few.
 */
import type { WholePlan } from '../../shift/start.ts';
import type { AskedFlags } from './asked-flags.ts';
import { firstMorning, type Mornings, mornings, ratchetRaises } from './mornings.ts';
import type { Outcome, Outcomes, PersonProof } from './outcomes.ts';

/** A state of the day between two people, as far as it still matters. */
export interface Moment {
  /** People served so far today. */
  readonly served: number;
  /** Flags that are up. */
  readonly up: number;
  /** Flags that were up at some time today, of those of which it matters. */
  readonly ever: number;
  /** What led to it, the shortest way; absent for the first morning. */
  readonly after?:
    | { readonly moment: Moment; readonly by: Outcome }
    | { readonly evening: Moment; readonly fix: string };
}

/** Moments looked at before the search gives up and says so. */
export const MOMENTS_MAX = 1_000_000;

/** Flags of the ratchet that may each be raised or not: beyond these the mornings are too many. */
const RAISES_MAX = 8;

/** An outcome as it changes the flags of the day. */
export interface Change {
  readonly outcome: Outcome;
  /** The flags it leaves up, of those the person settles. */
  readonly up: number;
}

/** A person of the day, with flags as the day counts them. */
export interface DayPerson {
  readonly proof: PersonProof;
  /** Flags the person reads, and flags the person settles. */
  readonly reads: number;
  readonly settles: number;
  /** What can come of meeting them with these flags up. */
  outcomesFrom(up: number): Outcomes;
  changesFrom(up: number): readonly Change[];
  /** What guessing leaves behind from there: the flags it leaves up, of those the person settles, and how likely with which result. */
  guessesFrom(up: number): readonly { readonly up: number; readonly shares: Float64Array }[];
}

/** A person as part of a day. */
export function dayPerson(proof: PersonProof, { maskOf, namesIn }: AskedFlags): DayPerson {
  const known = new Map<number, { readonly outcomes: Outcomes; readonly changes: readonly Change[] }>();
  const { flags } = proof.scenario;
  const reads = maskOf(Object.keys(flags.in));
  const from = (up: number) => {
    const had = known.get(up & reads);
    if (had) return had;
    const outcomes = proof.outcomesFrom(namesIn(up & reads));
    const made = { outcomes, changes: outcomes.all.map((outcome) => ({ outcome, up: maskOf(outcome.up) })) };
    known.set(up & reads, made);
    return made;
  };
  return {
    proof,
    reads,
    settles: maskOf(Object.keys(flags.out)),
    outcomesFrom: (up) => from(up).outcomes,
    changesFrom: (up) => from(up).changes,
    guessesFrom: (up) =>
      proof.guessesFrom(namesIn(up & reads)).map((guess) => ({ up: maskOf(guess.up), shares: guess.shares })),
  };
}

/** The flags that are up, and that ever were, once a person has left. */
const upAfter = ({ served, up }: Moment, { settles }: DayPerson, change: Change, { after }: AskedFlags): number =>
  ((up & ~settles) | change.up) & (after[served + 1] ?? 0);
const everAfter = (moment: Moment, change: Change, { ever }: AskedFlags): number => moment.ever | (change.up & ever);

/** The state once a person has left. */
export const momentAfter = (moment: Moment, person: DayPerson, change: Change, asked: AskedFlags): Moment => ({
  served: moment.served + 1,
  up: upAfter(moment, person, change, asked),
  ever: everAfter(moment, change, asked),
  after: { moment, by: change.outcome },
});

/** The first morning. */
export function firstMoment(plan: WholePlan, { after, ever, maskOf }: AskedFlags): Moment {
  const up = maskOf(firstMorning(plan));
  return { served: 0, up: up & (after[0] ?? 0), ever: up & ever };
}

export interface Moments {
  /** On the first day, by people served. */
  readonly firstDay: readonly (readonly Moment[])[];
  /** On any day, by people served; those of the first day come first. */
  readonly anyDay: readonly (readonly Moment[])[];
  readonly count: number;
  /** False when there were too many. */
  readonly complete: boolean;
}

/** Every morning that can follow an evening, under every fix on offer and whatever the ratchet raises. */
function morningsAfter(evening: Moment, nights: Mornings, { after, ever }: AskedFlags): readonly Moment[] {
  return nights.fixesOn(evening.up, evening.ever).flatMap((fix) =>
    nights.after(evening.up, fix).map((up) => ({
      served: 0,
      up: up & (after[0] ?? 0),
      ever: up & ever,
      after: { evening, fix },
    })),
  );
}

/** All moments of all days. */
export function momentsOf(plan: WholePlan, people: readonly DayPerson[], asked: AskedFlags): Moments {
  const found: Moment[][] = Array.from({ length: people.length + 1 }, () => []);
  const known = found.map(() => new Set<number>());
  const nights = mornings(plan, asked, RAISES_MAX);
  let [count, waiting]: [number, Moment[]] = [0, []];
  const come = (moment: Moment) => {
    const here = known[moment.served];
    const key = asked.keyOf(moment.up, moment.ever);
    if (!here || here.has(key)) return;
    here.add(key);
    count += 1;
    found[moment.served]?.push(moment);
    waiting.push(moment);
  };
  const serve = (moment: Moment, person: DayPerson) => {
    const here = known[moment.served + 1];
    // Most of what comes has come before: that is known before anything is made of it.
    for (const change of person.changesFrom(moment.up))
      if (!here?.has(asked.keyOf(upAfter(moment, person, change, asked), everAfter(moment, change, asked))))
        come(momentAfter(moment, person, change, asked));
  };
  /** Serves everybody from the waiting moments on, and answers the evenings it came to. */
  const work = (): readonly Moment[] => {
    const evenings: Moment[] = [];
    // Whoever is served goes back to wait: the list grows while it is read.
    for (let i = 0; i < waiting.length && count <= MOMENTS_MAX; i += 1) {
      const moment = waiting[i] as Moment;
      const person = people[moment.served];
      if (person) serve(moment, person);
      else evenings.push(moment);
    }
    waiting = [];
    return evenings;
  };
  come(firstMoment(plan, asked));
  let evenings = work();
  const firstDay = found.map((moments) => [...moments]);
  const slept = new Set<number>();
  while (evenings.length > 0 && count <= MOMENTS_MAX) {
    for (const evening of evenings) {
      const night = nights.nightOf(evening.up, evening.ever);
      if (slept.has(night)) continue;
      slept.add(night);
      for (const next of morningsAfter(evening, nights, asked)) come(next);
    }
    evenings = work();
  }
  return {
    firstDay,
    anyDay: found,
    count,
    complete:
      count <= MOMENTS_MAX && ratchetRaises(plan).length <= RAISES_MAX && people.every(({ proof }) => proof.bounded),
  };
}
