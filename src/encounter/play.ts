/**
 * An encounter being played: the running XState actor behind four plain functions, so that XState's
 * types stay in this folder.
 */
import { createActor, type InspectionEvent } from 'xstate';
import type { Move, Scenario } from '../scenario/format.ts';
import type { Cue } from './cues.ts';
import { arrivalCues, cuesOf } from './cues-of.ts';
import type { Look } from './look.ts';
import { lookAt, type Standpoint } from './look-at.ts';
import { type EncounterSnapshot, encounterMachine, placeOf } from './machine.ts';
import type { Opening } from './opening.ts';
import { MOVES_MAX, type Refusal, refusalOf } from './walk.ts';

/** What came of a choice, or why it was refused. */
export type Chosen =
  | { readonly ok: true; readonly look: Look; readonly cues: readonly Cue[]; readonly move: Move }
  | { readonly ok: false; readonly refusal: Refusal };

/** One running encounter. Its methods are all that the rest of the program knows of the machine. */
export interface Encounter {
  readonly scenario: Scenario;
  readonly opening: Opening;
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

function standpoint(snapshot: EncounterSnapshot): Standpoint {
  const { opening, state, last, turn, warned } = snapshot.context;
  return { opening, place: placeOf(String(snapshot.value)), state, last, turn, warned };
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
  // The actor is nobody else's, so it stands where the last choice has brought it.
  let now = standpoint(actor.getSnapshot());
  return {
    scenario,
    opening,
    look: () => lookAt(scenario, now),
    arrival: (again) => arrivalCues(scenario, now, again),
    over: () => actor.getSnapshot().status === 'done',
    stop: () => {
      actor.stop();
    },
    choose(move) {
      const before = now;
      const refusal = before.turn >= MOVES_MAX ? 'too-long' : refusalOf(scenario, before.place, before.state, move);
      if (refusal) return { ok: false, refusal };
      actor.send({ type: 'choose', move });
      const after = standpoint(actor.getSnapshot());
      if (!after.last || after.turn !== before.turn + 1) throw new Error(`the machine did not take the move "${move}"`);
      now = after;
      return { ok: true, look: lookAt(scenario, after), cues: cuesOf(scenario, before, after), move: after.last };
    },
  };
}
