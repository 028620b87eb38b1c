/**
 * The day as an XState machine: clocking in → encounter → between → encounter … → report → clocked out.
 * It holds the day and where in it one is; the person at the counter is an encounter actor of its own
 * (`startEncounter`), whose record comes in here move by move. No `after` and no `invoke`: nothing in it
 * takes time, so a day restored from its record stands exactly where it was left.
 */
import { assign, createActor, type InspectionEvent, setup } from 'xstate';
import type { Walk } from '../encounter/walk.ts';
import type { PlayRecord } from '../record/record.ts';
import type { Scenario } from '../scenario/format.ts';
import { arrived, begun, chooseFix, type Day, type DayPlace, type DayStep, placeInDay, withPlay } from './day.ts';

/** What can happen to a day. */
export type DayEvent =
  /** The story of somebody of this day has come. */
  | { readonly type: 'arrive'; readonly scenario: Scenario }
  /** The next person is served. */
  | { readonly type: 'begin'; readonly attempt: string }
  /** The person being served has been played this far (or to the end). `walk`: its walk, where whoever plays it has it. */
  | { readonly type: 'played'; readonly record: PlayRecord; readonly walk?: Walk }
  /** The process fix is chosen, which ends the day. */
  | { readonly type: 'choose-fix'; readonly fix: string };

/** The day after an event, or why the event is refused. The kernels decide; the machine only asks them. */
export function dayAfter(day: Day, event: DayEvent): DayStep {
  switch (event.type) {
    case 'arrive':
      return arrived(day, event.scenario);
    case 'begin':
      return begun(day, event.attempt);
    case 'played':
      return day.running ? withPlay(day, event.record, event.walk) : { ok: false, reasons: [{ key: 'nobodyServed' }] };
    case 'choose-fix':
      return chooseFix(day, event.fix);
  }
}

const shift = setup({
  types: { context: {} as { readonly day: Day }, events: {} as DayEvent, input: {} as Day },
  guards: {
    leads: ({ context, event }, { to }: { readonly to: DayPlace['at'] }) => {
      const next = dayAfter(context.day, event);
      return next.ok && placeInDay(next.day).at === to;
    },
    stands: ({ context }, { at }: { readonly at: DayPlace['at'] }) => placeInDay(context.day).at === at,
  },
  actions: {
    take: assign(({ context, event }) => {
      const next = dayAfter(context.day, event);
      return next.ok ? { day: next.day } : {};
    }),
  },
});

const to = (target: DayPlace['at']) => ({
  target,
  guard: { type: 'leads' as const, params: { to: target } },
  actions: { type: 'take' as const },
});
const standsAt = (at: DayPlace['at']) => ({ target: at, guard: { type: 'stands' as const, params: { at } } });

/** The day as a machine: clocking in, one encounter after another, the report, clocked out. */
export const shiftMachine = shift.createMachine({
  id: 'shift',
  context: ({ input }) => ({ day: input }),
  initial: 'restored',
  states: {
    // A day comes in at any moment of it; where that is, it says itself.
    restored: {
      always: [
        standsAt('clocking-in'),
        standsAt('encounter'),
        standsAt('between'),
        standsAt('report'),
        { target: 'clocked-out' },
      ],
    },
    'clocking-in': { on: { arrive: to('clocking-in'), begin: to('encounter') } },
    encounter: { on: { arrive: to('encounter'), played: [to('encounter'), to('between'), to('report')] } },
    between: { on: { arrive: to('between'), begin: to('encounter') } },
    report: { on: { 'choose-fix': to('clocked-out') } },
    'clocked-out': { type: 'final' },
  },
});

/** A day being worked: the running machine behind a few plain functions. */
export interface WorkingDay {
  day(): Day;
  place(): DayPlace;
  /** Takes an event, or says why not; a refused event changes nothing. */
  send(event: DayEvent): DayStep;
  /** Calls back after each event taken. Returns how to stop that. */
  subscribe(onChange: (day: Day) => void): () => void;
  stop(): void;
}

/** Starts a day, or goes on with it where it was left. `inspect` receives XState's inspection events. */
export function startDay(day: Day, inspect?: (event: InspectionEvent) => void): WorkingDay {
  const actor = createActor(shiftMachine, { input: day, ...(inspect && { inspect }) });
  // Guards and actions are total; if one throws all the same, it must surface.
  actor.subscribe({
    error: (error) => {
      throw error;
    },
  });
  actor.start();
  const listeners = new Set<(day: Day) => void>();
  const now = () => actor.getSnapshot().context.day;
  return {
    day: now,
    place: () => placeInDay(now()),
    send(event) {
      const before = now();
      const step = dayAfter(before, event);
      if (!step.ok) return step;
      actor.send(event);
      const after = now();
      if (after === before) throw new Error(`the machine did not take the event "${event.type}"`);
      for (const listener of listeners) listener(after);
      return { ok: true, day: after };
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    stop: () => {
      actor.stop();
    },
  };
}
