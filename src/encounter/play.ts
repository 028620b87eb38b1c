/**
 * An encounter being played: the running XState actor behind a few plain functions, so that XState's
 * types stay in this folder.
 */
import { createActor, type InspectionEvent } from 'xstate';
import type { Move, Scenario } from '../scenario/format.ts';
import type { Cue } from './cues.ts';
import { arrivalCues, cuesOf } from './cues-of.ts';
import type { Look } from './look.ts';
import { lookAt, standpointOf } from './look-at.ts';
import { encounterMachine, nextOf } from './machine.ts';
import type { Opening } from './opening.ts';
import type { Refusal, Walk } from './walk.ts';

/** What came of a choice, or why it was refused. */
export type Chosen =
  | { readonly ok: true; readonly look: Look; readonly cues: readonly Cue[]; readonly move: Move }
  | { readonly ok: false; readonly refusal: Refusal };

/** One running encounter. Its methods are all that the rest of the program knows of the machine. */
export interface Encounter {
  readonly scenario: Scenario;
  readonly opening: Opening;
  /** The play so far: the same object until a move is made. */
  walk(): Walk;
  /** What is so now. */
  look(): Look;
  /** Cues of arriving here: `again` after a resume. */
  arrival(again: boolean): readonly Cue[];
  /** Makes a move, or says why not. */
  choose(move: string): Chosen;
  /** True once an ending is reached. */
  over(): boolean;
  stop(): void;
}

/**
 * Starts an encounter. `inspect` receives XState's inspection events (for a trace of the running machine).
 */
export function startEncounter(
  scenario: Scenario,
  opening: Opening,
  inspect?: (event: InspectionEvent) => void,
): Encounter {
  const actor = createActor(encounterMachine(scenario), { input: opening, ...(inspect && { inspect }) });
  // Our guards and actions are total on checked scenarios; if one throws all the same, it must surface.
  actor.subscribe({
    error: (error) => {
      throw error;
    },
  });
  actor.start();
  const walk = () => actor.getSnapshot().context.walk;
  return {
    scenario,
    opening,
    walk,
    look: () => lookAt(scenario, standpointOf(walk())),
    arrival: (again) => arrivalCues(scenario, standpointOf(walk()), again),
    over: () => walk().place.at === 'ending',
    stop: () => {
      actor.stop();
    },
    choose(move) {
      const before = walk();
      const next = nextOf(before, move);
      if (!next.ok) return next;
      actor.send({ type: 'choose', move });
      const now = walk();
      const made = now.steps.at(-1);
      if (now !== next.walk || !made) throw new Error(`this encounter was stopped, and takes no move "${move}"`);
      const [from, to] = [standpointOf(before), standpointOf(now)];
      return { ok: true, look: lookAt(scenario, to), cues: cuesOf(scenario, from, to), move: made.move };
    },
  };
}
