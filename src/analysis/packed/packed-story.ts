/** A scenario compiled for proofs: opens it, tells what is on offer, makes moves. How it is made: pack.ts. */

import { comesToEdge, isPushed, moodAfter } from '../../encounter/mood.ts';
import { type Opening, openingState } from '../../encounter/opening.ts';
import { clampSeconds, type EncounterState } from '../../encounter/state.ts';
import type { Scenario } from '../../scenario/format.ts';
import { END, WALKS_OUT } from '../../scenario/move.ts';
import { MOOD_MIN, SECONDS_STEP } from '../../scenario/words.ts';
import type { Canonicalising } from '../canonical.ts';
import { type Field, get, put } from '../layout.ts';
import { type Passed, passingsIn } from '../passing.ts';
import type { Variant } from '../variants.ts';
import type { PackedBounds } from './mood-bounds.ts';
import type { LineVisibility } from './packed-lines.ts';
import type { Effects } from './packed-moves.ts';
import type { Placing } from './placing.ts';
import { putState, type StateFields } from './state-fields.ts';
import type { Hearing, PackedGoal, PackedLine, PackedMove, Stepped } from './story-parts.ts';
import type { TimesAlike } from './time-classes.ts';
import type { Variables } from './variables.ts';

/** All that is known of a packed story without playing it. */
export type StoryData = Pick<
  PackedStory,
  | 'scenario'
  | 'variables'
  | 'places'
  | 'goals'
  | 'moves'
  | 'movesAt'
  | 'lines'
  | 'nodeLines'
  | 'warning'
  | 'variants'
  | 'allVariants'
>;

/** What plays it. */
export interface StoryWorks {
  readonly placing: Placing;
  /** By move, in the order of writing. */
  readonly effects: readonly Effects[];
  /** By move: the bounds of mood after it, as its node lays states out. Undefined where states keep no mood. */
  readonly bounds: readonly (PackedBounds | undefined)[];
  /** The place of whoever walks out; −1 where nobody can. */
  readonly out: number;
  /** Is a warning told apart? */
  readonly warns: boolean;
  /** By place: flags an ending puts up, of those that are kept, word by word. */
  readonly endingFlags: readonly (Uint32Array | undefined)[];
  /** By move and way: bits of the state that are taken along. */
  readonly takenAlong: readonly (readonly Uint32Array[])[];
  readonly canonicalising: Canonicalising;
  readonly visibility: LineVisibility;
  /** Flags to keep for somebody who comes later to read. */
  readonly kept: readonly Field[];
}

/** What a move means for somebody at the edge: nothing, one step more and they go, or they go. */
const CALM = 0;
const WARNED = 1;
const PUSHED = 2;

/** A class, like all that proofs do millions of times (state-table.ts). */
export class PackedStory {
  readonly scenario: Scenario;
  readonly variables: Variables;
  /** Words a state takes. */
  readonly words: number;
  /** Where a state keeps its seconds, in steps; undefined when no rule and no line asks for them. */
  readonly seconds: Field | undefined;
  /** Where a state keeps its mood above the least; undefined when nothing asks for it. */
  readonly mood: Field | undefined;
  /** Do bits share places? Long stories only: their states have little in common. */
  readonly shared: boolean;
  /** Nodes, then endings. */
  readonly places: readonly string[];
  readonly nodes: number;
  /** Were nodes left out that are only passed through (passing.ts)? */
  readonly passes: boolean;
  readonly goals: readonly PackedGoal[];
  readonly moves: readonly PackedMove[];
  readonly movesAt: readonly (readonly PackedMove[])[];
  readonly lines: readonly PackedLine[];
  /** Lines of each node. */
  readonly nodeLines: readonly (readonly PackedLine[])[];
  /** Lines of the warning. */
  readonly warning: readonly PackedLine[];
  /** What each variant is: its draws and carried-in flags. At least one. */
  readonly variants: readonly Variant[];
  /** False when there are more variants than are told apart. */
  readonly allVariants: boolean;
  readonly hearings: readonly Hearing[];
  /** By move: what is passed on the way to each place it leads to. Undefined where nothing is. */
  readonly #passings: readonly (ReadonlyMap<string, Passed> | undefined)[];
  readonly #works: StoryWorks;
  readonly #effects: readonly Effects[];
  readonly #fields: StateFields;
  readonly #start: number;
  #alike: TimesAlike = undefined;

  constructor(data: StoryData, works: StoryWorks) {
    const { fields, shared } = works.placing;
    const ids = Object.keys(data.scenario.nodes);
    this.scenario = data.scenario;
    this.variables = data.variables;
    this.words = fields.words;
    this.seconds = fields.seconds;
    this.mood = fields.mood;
    this.shared = shared;
    this.places = data.places;
    this.nodes = ids.length;
    this.goals = data.goals;
    this.moves = data.moves;
    this.movesAt = data.movesAt;
    this.lines = data.lines;
    this.nodeLines = data.nodeLines;
    this.warning = data.warning;
    this.variants = data.variants;
    this.allVariants = data.allVariants;
    this.hearings = works.visibility.hearings;
    const passings = passingsIn(data.scenario);
    this.passes = passings !== undefined;
    this.#passings = data.moves.map(({ move }) => passings?.get(move.id));
    this.#works = works;
    this.#effects = works.effects;
    this.#fields = fields;
    this.#start = Math.max(0, ids.indexOf(data.scenario.start));
  }

  /** Packs the first state of an opening; returns the index of what is heard in it (0 when not `spoken`). */
  open(opening: Opening, out: Uint32Array): number {
    const { placing, canonicalising } = this.#works;
    const start = this.#start;
    putState(this.scenario, this.variables, placing.at(start), openingState(this.scenario, opening), start, out);
    const hearing = this.#heard(out, -1, start, false);
    this.#putTime(out, canonicalising.canonicalise(out, start, placing.kept(undefined, start)));
    return hearing;
  }

  /** Packs a state as far as it matters at the place. */
  pack(state: EncounterState, place: number, out: Uint32Array): void {
    const { placing, canonicalising } = this.#works;
    putState(this.scenario, this.variables, placing.at(place), state, place, out);
    this.#putTime(out, canonicalising.canonicalise(out, place, placing.kept(undefined, place)));
    this.#putFlags(out, place);
  }

  placeAt(states: Uint32Array, at: number): number {
    return get(states, at, this.#fields.place);
  }

  /** What is passed on the way from a move to a place: nodes that were left out. */
  passed(move: number, place: number): Passed | undefined {
    const ways = this.#passings[move];
    if (!ways) return undefined;
    const to = this.places[place] ?? '';
    return ways.get(place < this.nodes ? to : to === WALKS_OUT ? '' : END);
  }

  /** Steps of seconds from the start of a move until it comes to a place, with all that is passed on the way. */
  stepsTo(move: number, place: number): number {
    const { steps, move: made } = this.moves[move] as PackedMove;
    if (!this.passes || typeof made.to === 'string') return steps;
    return steps + (this.passed(move, place)?.seconds ?? 0) / SECONDS_STEP;
  }

  /** Which of the flags it was told to keep are up, one bit each in their order. */
  keptUp(states: Uint32Array, at: number): number {
    return this.#works.kept.reduce((up, field, bit) => up | (get(states, at, field) << bit), 0);
  }

  isOffered(states: Uint32Array, at: number, move: number): boolean {
    const { once, offer } = this.#effects[move] as Effects;
    if (once && get(states, at, once) === 1) return false;
    return !offer || offer.holds(states, at, 0);
  }

  /** Makes a move: writes the next state to `out`, returns the index of what is heard. */
  step(states: Uint32Array, at: number, move: number, out: Uint32Array): number {
    const hearing = this.#carryOut(states, at, move, out);
    this.#putTime(out, this.#alike);
    return hearing;
  }

  /** Makes a move likewise, but leaves in `out` the seconds as they are after it. */
  stepBeforeTime(states: Uint32Array, at: number, move: number, out: Uint32Array): Stepped {
    const hearing = this.#carryOut(states, at, move, out);
    return { hearing, alike: this.#alike };
  }

  /** Answers what is heard. Which times are alike after it stands in `#alike`. */
  #carryOut(states: Uint32Array, at: number, move: number, out: Uint32Array): number {
    const { place: placeField } = this.#fields;
    const { tables, clear, set, ways, pushes } = this.#effects[move] as Effects;
    for (let w = 0; w < this.words; w += 1)
      out[w] = ((states[at + w] as number) & ~(clear[w] as number)) | (set[w] as number);
    for (let i = 0; i < tables.length; i += 1) {
      const { field, table } = tables[i] as Effects['tables'][number];
      put(out, 0, field, table[get(out, 0, field)] as number);
    }
    const edge = this.#feel(out, move);
    this.#letPass(out, move);
    let taken = 0;
    for (; taken < ways.length; taken += 1) {
      const { test } = ways[taken] as Effects['ways'][number];
      if (!test || test.holds(out, 0, 0)) break;
    }
    const way = ways[taken];
    if (!way) throw new Error(`move "${this.moves[move]?.move.id}" leads nowhere in a reachable state`);
    let { place } = way;
    if (pushes && edge === PUSHED && place < this.nodes) {
      place = this.#works.out;
      taken = ways.length;
    }
    put(out, 0, placeField, place);
    const warned = this.#works.warns && edge === WARNED && place < this.nodes;
    const hearing = this.#heard(out, move, place, warned);
    const along = this.#works.takenAlong[move]?.[taken] as Uint32Array;
    this.#alike = this.#works.canonicalising.canonicalise(out, place, along);
    this.#putFlags(out, place);
    return hearing;
  }

  /** Brings mood to what it is after a move. Answers what that means for somebody at the edge. */
  #feel(out: Uint32Array, move: number): number {
    const { mood } = this.#fields;
    const bounds = this.#works.bounds[move];
    if (!mood || !bounds) return CALM;
    const { moodBy, waits } = this.#effects[move] as Effects;
    const before = get(out, 0, mood) + MOOD_MIN;
    const after = moodAfter(before, moodBy, bounds.in(out), waits);
    put(out, 0, mood, after - MOOD_MIN);
    if (isPushed(before, after, moodBy, waits)) return PUSHED;
    return comesToEdge(before, after) ? WARNED : CALM;
  }

  /** Lets the time of a move pass. */
  #letPass(out: Uint32Array, move: number): void {
    if (!this.seconds) return;
    const before = get(out, 0, this.seconds);
    const after = clampSeconds((before + (this.moves[move] as PackedMove).steps) * SECONDS_STEP) / SECONDS_STEP;
    put(out, 0, this.seconds, after);
  }

  #heard(out: Uint32Array, move: number, place: number, warned: boolean): number {
    return this.variables.words ? this.#works.visibility.heard(out, 0, move, place, warned) : 0;
  }

  /** Puts up what an ending carries out: last of all. */
  #putFlags(out: Uint32Array, place: number): void {
    const flags = this.#works.endingFlags[place];
    if (flags) for (let w = 0; w < this.words; w += 1) out[w] = (out[w] as number) | (flags[w] as number);
  }

  #putTime(out: Uint32Array, alike: TimesAlike): void {
    if (this.seconds) put(out, 0, this.seconds, alike?.[get(out, 0, this.seconds)] ?? 0);
  }
}
