/**
 * One play from its first line to its last: the running encounter, its record, and the store. A move
 * is kept before anything it brings about is shown, so a crash loses at most the move being made.
 */

import type { Cue } from '../encounter/cues.ts';
import type { Look } from '../encounter/look.ts';
import type { Opening } from '../encounter/opening.ts';
import { type Encounter, startEncounter } from '../encounter/play.ts';
import { MOVES_MAX, refusalSaid, type Walk } from '../encounter/walk.ts';
import { game as words } from '../messages/game.ts';
import { moveRefusal } from '../messages/move-refusal.ts';
import { say } from '../messages/say.ts';
import type { Compiled } from '../messages/subject.ts';
import { endOf } from '../record/kept-play.ts';
import { hintsOf, moveIdsOf, type PlayRecord, withEnd, withHint, withMove } from '../record/record.ts';
import { PlayMovedOn, type PlayStore, type StoredPlay } from '../record/store.ts';
import type { Move, Scenario } from '../scenario/format.ts';
import { createHintDesk, type HintDesk } from './hint-desk.ts';

/** What a session shows: the look, the cues of the last step, and the move that led here. */
export interface SessionView {
  readonly look: Look;
  readonly cues: readonly Cue[];
  readonly last: Move | undefined;
  /** What the last move brought about. The same as `cues`, but for a play just gone on with: it told those before. */
  readonly effects: readonly Cue[];
  /** False when the last move could not be kept: the play goes on, and the player is told. */
  readonly kept: boolean;
  /** True once another tab has gone on with this play: nothing of what is done here is written over that. */
  readonly overtaken: boolean;
}

export interface Session {
  readonly id: string;
  readonly scenario: Scenario;
  view(): SessionView;
  subscribe(onChange: (view: SessionView) => void): () => void;
  /**
   * Makes a move. Resolves when it is kept and shown. A second move while one is being kept is ignored, and so is one
   * that is not on offer. Once a play is as long as plays may be, it resolves with the sentence that says so.
   */
  choose(move: string): Promise<string | undefined>;
  /**
   * Where hints are taken. Absent in an attempt at an assignment (its record names one): there are no
   * hints then, and the page gives no coaching either.
   */
  readonly hints: HintDesk | undefined;
  record(): PlayRecord;
  /** The play so far: the same object until a move is made. */
  walk(): Walk;
  stop(): void;
}

/** What a session needs of the outside. */
export interface SessionSurroundings {
  readonly store: PlayStore;
  /** Milliseconds on a clock that never runs backwards. */
  readonly now: () => number;
  /** Milliseconds since 1970, for showing when something was. */
  readonly today: () => number;
}

const openingOf = ({ seed, carried }: PlayRecord): Opening => ({ seed, carried });

interface Resumed extends Pick<SessionView, 'last' | 'effects'> {
  readonly encounter: Encounter;
}

function resumed(scenario: Scenario, record: PlayRecord): Resumed {
  const encounter = startEncounter(scenario, openingOf(record));
  let last: Move | undefined;
  let effects: readonly Cue[] = [];
  for (const move of moveIdsOf(record)) {
    const chosen = encounter.choose(move);
    if (!chosen.ok)
      throw new Error(
        words.cannotContinue({ reason: say(moveRefusal as unknown as Compiled, refusalSaid(chosen.refusal, move)) }),
      );
    last = chosen.move;
    effects = chosen.cues;
  }
  return { encounter, last, effects };
}

/**
 * Starts a kept play, or goes on with it at the exact line where it was left.
 * Throws when its moves are not possible in this scenario.
 */
export function startSession(
  scenario: Scenario,
  play: StoredPlay,
  { store, now, today }: SessionSurroundings,
): Session {
  let { record } = play;
  const { encounter, last, effects } = resumed(scenario, record);
  const before = record.moves.at(-1)?.ms ?? 0;
  const began = now();
  const elapsed = () => Math.max(0, Math.round(before + now() - began));
  const again = record.moves.length > 0;
  let view: SessionView = {
    look: encounter.look(),
    cues: encounter.arrival(again),
    last,
    effects,
    kept: true,
    overtaken: false,
  };
  const listeners = new Set<(view: SessionView) => void>();
  let busy = false;

  const keep = async (): Promise<Pick<SessionView, 'kept' | 'overtaken'>> => {
    const ended = encounter.over() ? endOf(encounter.walk(), hintsOf(record)) : undefined;
    try {
      await store.save({ ...play, record, status: 'running', changed: today(), ...ended });
      return { kept: true, overtaken: false };
    } catch (error) {
      return { kept: false, overtaken: error instanceof PlayMovedOn };
    }
  };

  const note = async () => {
    if (busy) return false;
    busy = true;
    try {
      record = withHint(record, { at: view.look.seconds, ms: elapsed() });
      view = { ...view, ...(await keep()) };
      return true;
    } finally {
      busy = false;
    }
  };

  return {
    id: play.id,
    scenario,
    hints:
      record.assignment === undefined
        ? createHintDesk({ walk: encounter.walk, taken: () => hintsOf(record), note })
        : undefined,
    view: () => view,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    async choose(move) {
      if (busy) return undefined;
      busy = true;
      try {
        const at = view.look.seconds;
        const chosen = encounter.choose(move);
        if (!chosen.ok) return chosen.refusal === 'too-long' ? words.tooLong({ moves: MOVES_MAX }) : undefined;
        record = withMove(record, { move, at, ms: elapsed() });
        const { place } = encounter.walk();
        if (place.at === 'ending') record = withEnd(record, place.ending);
        const safe = await keep();
        view = { look: chosen.look, cues: chosen.cues, last: chosen.move, effects: chosen.cues, ...safe };
        for (const listener of listeners) listener(view);
        return undefined;
      } finally {
        busy = false;
      }
    },
    record: () => record,
    walk: encounter.walk,
    stop: () => encounter.stop(),
  };
}
