/**
 * Steps from numbered state to numbered state. Where states keep the time, most of them differ in nothing
 * else, and a move does the same at most times: so what it does is worked out once for all times of a kind
 * (packed/kinds-of-time.ts), and the many states that are alike but for the time are told apart by two numbers.
 */
import type { Opening } from '../encounter/opening.ts';
import { get, put } from './layout.ts';
import { type KindsOfTime, kindsOfTime } from './packed/kinds-of-time.ts';
import type { PackedStory } from './packed/packed-story.ts';
import { stateTable } from './packed/state-table.ts';

export interface Stepping {
  /** States seen so far. */
  readonly count: number;
  /** Index of what was heard on the way to the state come to last. */
  readonly heard: number;
  /** The state an opening begins in. */
  open(opening: Opening): number;
  placeOf(state: number): number;
  /** The state a move leads to, −1 where it is not on offer. */
  step(state: number, move: number): number;
  /** All states, one after another, as the story packs them. */
  states(): Uint32Array;
}

/** Every state on its own. */
function eachByItself(story: PackedStory): Stepping {
  const { words } = story;
  const table = stateTable(words);
  const out = new Uint32Array(words);
  let heard = 0;
  return {
    get count() {
      return table.count;
    },
    get heard() {
      return heard;
    },
    open(opening) {
      heard = story.open(opening, out);
      return table.indexOf(out);
    },
    placeOf: (state) => story.placeAt(table.words(), state * words),
    step(state, move) {
      const [states, at] = [table.words(), state * words];
      if (!story.isOffered(states, at, move)) return -1;
      heard = story.step(states, at, move, out);
      return table.indexOf(out);
    },
    states: () => table.words().subarray(0, table.count * words),
  };
}

const UNKNOWN = -2;
const CLOSED = -1;

/** A row of numbers that grows. */
function growing(fill: number) {
  let row = new Int32Array(1024).fill(fill);
  return {
    row: () => row,
    /** Makes room up to `length`; answers the row, which may be another. */
    upTo(length: number): Int32Array {
      if (length <= row.length) return row;
      const longer = new Int32Array(Math.max(length, row.length * 2)).fill(fill);
      longer.set(row);
      row = longer;
      return row;
    },
  };
}

/** Pairs of a core and a time, each once: numbered in the order in which they are first seen. */
function pairTable() {
  let [cores, times] = [new Int32Array(1024), new Uint16Array(1024)];
  let slots = new Int32Array(4096).fill(-1);
  let count = 0;
  const hash = (core: number, time: number) => {
    const mixed = Math.imul(core ^ Math.imul(time, 0x9e3779b1), 0x85ebca6b);
    return mixed ^ (mixed >>> 15);
  };
  const grow = () => {
    if (count === cores.length) {
      const [more, later] = [new Int32Array(count * 2), new Uint16Array(count * 2)];
      more.set(cores);
      later.set(times);
      [cores, times] = [more, later];
    }
    if (count * 2 < slots.length) return;
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let i = 0; i < count; i += 1) {
      let slot = hash(cores[i] as number, times[i] as number) & (slots.length - 1);
      while (slots[slot] !== -1) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = i;
    }
  };
  return {
    get count() {
      return count;
    },
    core: (state: number): number => cores[state] as number,
    time: (state: number): number => times[state] as number,
    indexOf(core: number, time: number): number {
      let slot = hash(core, time) & (slots.length - 1);
      for (let found = slots[slot] as number; found !== -1; found = slots[slot] as number) {
        if (cores[found] === core && times[found] === time) return found;
        slot = (slot + 1) & (slots.length - 1);
      }
      grow();
      // The slots may be others now.
      slot = hash(core, time) & (slots.length - 1);
      while (slots[slot] !== -1) slot = (slot + 1) & (slots.length - 1);
      cores[count] = core;
      times[count] = time;
      slots[slot] = count;
      count += 1;
      return count - 1;
    },
  };
}

/** States as a core, which is all but the time, and a time. */
function byTheClock(story: PackedStory, seconds: NonNullable<PackedStory['seconds']>): Stepping {
  const { words } = story;
  const kinds = kindsOfTime(story.scenario, story.variables);
  // Of each move: where its kinds begin among those of its node. Of each node: how many there are.
  const kindsFrom = new Int32Array(story.moves.length);
  const kindsAt = story.movesAt.map((moves) =>
    moves.reduce((from, { index }) => {
      kindsFrom[index] = from;
      return from + (kinds[index] as KindsOfTime).count;
    }, 0),
  );
  const cores = stateTable(words);
  const states = pairTable();
  const placeOfCore = growing(0);
  /** Where the answers of a core begin. */
  const answersOf = growing(0);
  let answerCount = 0;
  // One answer for each kind of time of each move: the core it leads to, what is heard, and which times are alike there.
  const [toCore, hearing, alikeIn] = [growing(UNKNOWN), growing(0), growing(0)];
  const alikes: (Uint16Array | undefined)[] = [undefined];
  const alikeNumbers = new Map<Uint16Array | undefined, number>([[undefined, 0]]);
  let heard = 0;

  const coreOf = (out: Uint32Array) => {
    put(out, 0, seconds, 0);
    const before = cores.count;
    const core = cores.indexOf(out);
    if (core < before) return core;
    const place = story.placeAt(out, 0);
    placeOfCore.upTo(core + 1)[core] = place;
    answersOf.upTo(core + 1)[core] = answerCount;
    answerCount += kindsAt[place] ?? 0;
    for (const row of [toCore, hearing, alikeIn]) row.upTo(answerCount);
    return core;
  };
  const [here, out] = [new Uint32Array(words), new Uint32Array(words)];
  const answer = (at: number, core: number, time: number, move: number): number => {
    here.set(cores.words().subarray(core * words, (core + 1) * words));
    put(here, 0, seconds, time);
    if (!story.isOffered(here, 0, move)) {
      toCore.row()[at] = CLOSED;
      return CLOSED;
    }
    const made = story.stepBeforeTime(here, 0, move, out);
    const to = coreOf(out);
    let number = alikeNumbers.get(made.alike);
    if (number === undefined) {
      number = alikes.push(made.alike) - 1;
      alikeNumbers.set(made.alike, number);
    }
    toCore.row()[at] = to;
    hearing.row()[at] = made.hearing;
    alikeIn.row()[at] = number;
    return to;
  };
  return {
    get count() {
      return states.count;
    },
    get heard() {
      return heard;
    },
    open(opening) {
      heard = story.open(opening, out);
      const time = get(out, 0, seconds);
      return states.indexOf(coreOf(out), time);
    },
    placeOf: (state) => placeOfCore.row()[states.core(state)] as number,
    step(state, move) {
      const [core, time] = [states.core(state), states.time(state)];
      const { of, after } = kinds[move] as KindsOfTime;
      const at = (answersOf.row()[core] as number) + (kindsFrom[move] as number) + (of[time] as number);
      let to = toCore.row()[at] as number;
      if (to === UNKNOWN) to = answer(at, core, time, move);
      if (to === CLOSED) return CLOSED;
      heard = hearing.row()[at] as number;
      const then = alikes[alikeIn.row()[at] as number]?.[after[time] as number] ?? 0;
      return states.indexOf(to, then);
    },
    states() {
      const all = new Uint32Array(states.count * words);
      const known = cores.words();
      for (let state = 0; state < states.count; state += 1) {
        const from = states.core(state) * words;
        for (let w = 0; w < words; w += 1) all[state * words + w] = known[from + w] as number;
        put(all, state * words, seconds, states.time(state));
      }
      return all;
    },
  };
}

/** Steps through a story from its openings on. */
export const steppingThrough = (story: PackedStory): Stepping =>
  story.seconds && !story.shared ? byTheClock(story, story.seconds) : eachByItself(story);
