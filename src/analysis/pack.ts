/**
 * A scenario compiled for proofs: states packed into a few words, moves as masks and tables. The running
 * game and the replay use the rule book itself; a proof looks at millions of states, for which plain
 * objects are some fifty times too slow. So this is a second form, not a second rule book: its tables are
 * made by asking the rule book (standings, ways, clamps, opening), its scores by asking the scorecard,
 * and tests walk it side by side with the rule book and the running machine.
 *
 * A state keeps what can still matter: the place, the class of every standing, and those flags, notes,
 * moves made, draws, mood and seconds that some rule or line ahead of the place reads.
 */
import { type Opening, openingState } from '../encounter/opening.ts';
import { waysOf } from '../encounter/rules.ts';
import { clampMood, clampSeconds, type EncounterState } from '../encounter/state.ts';
import type { Condition, Line, Move, Scenario } from '../scenario/format.ts';
import { pointer } from '../scenario/places.ts';
import { MOOD_MAX, MOOD_MIN, SECONDS_MAX, SECONDS_STEP } from '../scenario/words.ts';
import { everyPick } from './choices-of.ts';
import { type Field, get, newLayout, put } from './layout.ts';
import { liveAtPlaces } from './liveness.ts';
import { packedCondition, type Readable, type Test } from './packed-condition.ts';
import { linesRead } from './reads.ts';
import { type Effect, effectTable, standingClass } from './standing-classes.ts';
import { GOALS_MAX, VARIANTS_MAX } from './thresholds.ts';
import { type Variables, variablesOf } from './variables.ts';

export interface PackedGoal {
  readonly id: string;
  readonly kind: 'need' | 'expectation';
  readonly critical: boolean;
  /** Known from the start. */
  readonly known: boolean;
  readonly field: Field;
}

export interface PackedLine {
  readonly line: Line;
  readonly pointer: string;
  /** Goals it gives away, one bit each. */
  readonly cues: number;
  /** Undefined: always spoken. */
  readonly test: Test | undefined;
  /** Does a variant decide about it? */
  readonly varies: boolean;
}

export interface PackedMove {
  /** Index among all moves, in the order of writing. */
  readonly index: number;
  readonly node: number;
  readonly move: Move;
  readonly pointer: string;
  /** Steps of seconds it takes. */
  readonly steps: number;
  /** Goals it can meet, one bit each. */
  readonly meets: number;
  /** Goals it brings into the notebook, one bit each. */
  readonly notes: number;
  readonly reply: readonly PackedLine[];
}

/** What was heard on the way from one state to the next: an entry of a table, since few differ. */
export interface Hearing {
  /** Index of the move, −1 for the opening. */
  readonly move: number;
  readonly place: number;
  readonly candidates: readonly PackedLine[];
  /** Which candidates were heard, one bit each: for every variant, or one figure for all. */
  readonly masks: readonly number[];
  /** Goals given away, likewise. */
  readonly cues: readonly number[];
}

export interface PackedStory {
  readonly scenario: Scenario;
  readonly variables: Variables;
  /** Words a state takes. */
  readonly words: number;
  /** Nodes, then endings. */
  readonly places: readonly string[];
  readonly nodes: number;
  readonly goals: readonly PackedGoal[];
  readonly moves: readonly PackedMove[];
  readonly movesAt: readonly (readonly PackedMove[])[];
  readonly lines: readonly PackedLine[];
  /** Lines of each node. */
  readonly nodeLines: readonly (readonly PackedLine[])[];
  /** What each variant is: its draws and carried-in flags. At least one. */
  readonly variants: readonly {
    readonly drawn: Readonly<Record<string, string>>;
    readonly carried: readonly string[];
  }[];
  /** False when there are more variants than are told apart. */
  readonly allVariants: boolean;
  readonly hearings: readonly Hearing[];
  /** Packs the first state of an opening; returns the index of what is heard in it (0 when not `spoken`). */
  open(opening: Opening, out: Uint32Array): number;
  /** Packs a state as far as it matters at the place. */
  pack(state: EncounterState, place: number, out: Uint32Array): void;
  placeAt(states: Uint32Array, at: number): number;
  isOffered(states: Uint32Array, at: number, move: number): boolean;
  /** Makes a move: writes the next state to `out`, returns the index of what is heard. */
  step(states: Uint32Array, at: number, move: number, out: Uint32Array): number;
}

/**
 * Compiles a scenario. With `spoken` its states also tell apart what only lines read, and every step
 * says what is heard; without, they are fewer. Throws when it has more than GOALS_MAX goals.
 */
export function packedStory(scenario: Scenario, spoken: boolean): PackedStory {
  const variables = variablesOf(scenario, spoken);
  const { reads } = variables;
  const nodeIds = Object.keys(scenario.nodes);
  const endingIds = Object.keys(scenario.endings);
  const places = [...nodeIds, ...endingIds];
  const placeIndex = {
    node: new Map(nodeIds.map((id, i) => [id, i])),
    ending: new Map(endingIds.map((id, i) => [id, nodeIds.length + i])),
  };

  // Fields
  const layout = newLayout();
  const placeField = layout.add(Math.max(1, places.length - 1));
  const goals: PackedGoal[] = [
    ...Object.entries(scenario.needs).map(([id, need]) => ({ id, kind: 'need' as const, ...need })),
    ...Object.entries(scenario.expectations).map(([id, one]) => ({
      id,
      kind: 'expectation' as const,
      critical: false,
      ...one,
    })),
  ].map(({ id, kind, critical, known }) => ({ id, kind, critical, known, field: layout.add(3) }));
  if (goals.length > GOALS_MAX) throw new Error(`more than ${GOALS_MAX} needs and expectations`);
  const goalBit = new Map(goals.map(({ id }, i) => [id, (1 << i) >>> 0]));
  const goalField = new Map(goals.map(({ id, field }) => [id, field]));
  const bits = (names: Iterable<string>) => new Map([...names].map((name) => [name, layout.add(1)]));
  const seconds = variables.keepsSeconds ? layout.add(SECONDS_MAX / SECONDS_STEP) : undefined;
  const mood = variables.keepsMood ? layout.add(MOOD_MAX - MOOD_MIN) : undefined;
  const known = bits(reads.known);
  const flags = bits(variables.flags);
  const done = bits(reads.done);
  const drawn = new Map(variables.draws.map((name) => [name, layout.add((scenario.draws[name] ?? []).length)]));
  const words = layout.words();

  // Variants
  const { variantDraws, variantFlags } = variables;
  const picks = everyPick<string | boolean>(
    [...variantDraws.map((name) => scenario.draws[name] ?? []), ...variantFlags.map(() => [false, true])],
    VARIANTS_MAX,
  );
  const variants = (
    picks ?? [[...variantDraws.map((name) => scenario.draws[name]?.[0] ?? ''), ...variantFlags.map(() => false)]]
  ).map((pick) => ({
    drawn: Object.fromEntries(variantDraws.map((name, i) => [name, String(pick[i])])),
    carried: variantFlags.filter((_, i) => pick[variantDraws.length + i] === true),
  }));

  const field = (map: ReadonlyMap<string, Field>, name: string): Field => {
    const found = map.get(name);
    if (!found) throw new Error(`nothing is kept for "${name}"`);
    return found;
  };
  const kept = (one: Field | undefined): Field => {
    if (!one) throw new Error('a condition reads what is not kept');
    return one;
  };
  const readable: Readable = {
    moodMin: MOOD_MIN,
    standing: (goal) => field(goalField, goal),
    known: (goal) => field(known, goal),
    done: (move) => field(done, move),
    flag: (flag) => flags.get(flag) ?? variants.map(({ carried }) => carried.includes(flag)),
    drawn: (name) => {
      const options = scenario.draws[name] ?? [];
      return { options, at: drawn.get(name) ?? variants.map((one) => options.indexOf(one.drawn[name] ?? '')) };
    },
    mood: () => kept(mood),
    seconds: () => kept(seconds),
  };
  const test = (condition: Condition | undefined) => condition && packedCondition(condition, readable);

  const lines: PackedLine[] = [];
  const packLines = (written: readonly Line[], at: string): PackedLine[] =>
    written.map((line, i) => {
      const asked = linesRead([line]);
      const packed: PackedLine = {
        line,
        pointer: `${at}/${i}`,
        cues: (line.cues ?? []).reduce((mask, id) => (mask | (goalBit.get(id) ?? 0)) >>> 0, 0),
        test: spoken ? test(line.if) : undefined,
        varies:
          variantDraws.some((name) => asked.drawn.has(name)) || variantFlags.some((flag) => asked.flags.has(flag)),
      };
      lines.push(packed);
      return packed;
    });

  // Moves
  interface Way {
    readonly test: Test | undefined;
    readonly place: number;
    /** Flags an ending puts up, word by word. */
    readonly set: Uint32Array;
  }
  const maskOf = (fields: readonly (Field | undefined)[]) => {
    const mask = new Uint32Array(words);
    for (const one of fields) if (one) mask[one.word] = ((mask[one.word] as number) | (1 << one.shift)) >>> 0;
    return mask;
  };
  const tables = new Map<string, Uint8Array>();
  const table = (effect: Effect, goal: string) => {
    const tellsMissed = reads.missed.has(goal);
    const key = `${effect} ${tellsMissed}`;
    const made = tables.get(key) ?? effectTable(effect, tellsMissed);
    tables.set(key, made);
    return made;
  };
  interface Effects {
    readonly offer: Test | undefined;
    readonly once: Field | undefined;
    readonly standings: readonly { readonly field: Field; readonly table: Uint8Array }[];
    readonly clear: Uint32Array;
    readonly set: Uint32Array;
    readonly moodBy: number;
    readonly ways: readonly Way[];
  }
  const moves: PackedMove[] = [];
  const effects: Effects[] = [];
  const nodeLines: PackedLine[][] = [];
  const movesAt = Object.entries(scenario.nodes).map(([nodeId, node], nodeNumber) => {
    nodeLines.push(packLines(node.lines, pointer('nodes', nodeId, 'lines')));
    return node.moves.map((move, i) => {
      const at = pointer('nodes', nodeId, 'moves', i);
      const noted = [...(move.meets ?? []), ...(move.exceeds ?? []), ...(move.partly ?? []), ...(move.reveals ?? [])];
      const goalMask = (ids: readonly string[]) => ids.reduce((mask, id) => (mask | (goalBit.get(id) ?? 0)) >>> 0, 0);
      const packed: PackedMove = {
        index: moves.length,
        node: nodeNumber,
        move,
        pointer: at,
        steps: move.seconds / SECONDS_STEP,
        meets: goalMask([...(move.meets ?? []), ...(move.exceeds ?? [])]),
        notes: goalMask(noted),
        reply: packLines(move.reply, `${at}/reply`),
      };
      moves.push(packed);
      effects.push({
        offer: test(move.if),
        once: move.once ? done.get(move.id) : undefined,
        // In the order in which the rule book applies them.
        standings: (['misses', 'partly', 'meets', 'exceeds'] as const).flatMap((effect) =>
          (move[effect] ?? []).map((goal) => ({ field: field(goalField, goal), table: table(effect, goal) })),
        ),
        clear: maskOf((move.clear ?? []).map((flag) => flags.get(flag))),
        set: maskOf([
          ...noted.map((goal) => known.get(goal)),
          ...(move.set ?? []).map((flag) => flags.get(flag)),
          done.get(move.id),
        ]),
        moodBy: move.mood,
        ways: waysOf(scenario, move).map(({ if: condition, to }) => ({
          test: test(condition),
          place: (to.at === 'node' ? placeIndex.node.get(to.node) : placeIndex.ending.get(to.ending)) ?? 0,
          set: maskOf(
            to.at === 'ending' ? (scenario.endings[to.ending]?.set ?? []).map((flag) => flags.get(flag)) : [],
          ),
        })),
      });
      return packed;
    });
  });

  const always = new Uint32Array(words);
  for (const { word, shift, mask } of [placeField, ...goalField.values(), ...(seconds ? [seconds] : [])])
    always[word] = ((always[word] as number) | (mask << shift)) >>> 0;
  const live = liveAtPlaces(scenario, variables, { mood, known, flags, done, drawn }, always);

  // Hearings
  const hearings: Hearing[] = [];
  const hearingOf = new Map<number | string, number>();
  const candidatesOf = new Map<number, { readonly list: readonly PackedLine[]; readonly varies: boolean }>();
  const candidates = (move: number, place: number) => {
    const key = (move + 1) * places.length + place;
    const had = candidatesOf.get(key);
    if (had) return had;
    const list = [...(moves[move]?.reply ?? []), ...(nodeLines[place] ?? [])];
    const made = { list, varies: variants.length > 1 && list.some((line) => line.varies) };
    candidatesOf.set(key, made);
    return made;
  };
  function heard(states: Uint32Array, at: number, move: number, place: number): number {
    if (!spoken) return 0;
    const { list, varies } = candidates(move, place);
    const maskFor = (variant: number) => {
      let mask = 0;
      for (let i = 0; i < list.length; i += 1) {
        const line = (list[i] as PackedLine).test;
        if (!line || line(states, at, variant)) mask |= 1 << i;
      }
      return mask;
    };
    const masks = varies ? variants.map((_, variant) => maskFor(variant)) : undefined;
    const one = masks ? 0 : maskFor(0);
    const base = (move + 1) * places.length + place;
    const key = masks ? `${base} ${masks.join(' ')}` : base * 2 ** 14 + one;
    const had = hearingOf.get(key);
    if (had !== undefined) return had;
    const all = masks ?? [one];
    const cues = all.map((mask) => list.reduce((sum, line, i) => (mask & (1 << i) ? (sum | line.cues) >>> 0 : sum), 0));
    hearingOf.set(key, hearings.length);
    hearings.push({ move, place, candidates: list, masks: all, cues });
    return hearings.length - 1;
  }

  /** Drops what nothing reads from this place on. */
  function settle(out: Uint32Array, place: number): void {
    const { mask, late, early } = live.nodes[place] ?? live.ending;
    for (let w = 0; w < words; w += 1) out[w] = (out[w] as number) & (mask[w] as number);
    if (!seconds) return;
    const steps = get(out, 0, seconds);
    if (steps >= late) put(out, 0, seconds, late);
    else if (steps < early) put(out, 0, seconds, early);
  }

  function unsettled(state: EncounterState, place: number, out: Uint32Array): void {
    out.fill(0);
    put(out, 0, placeField, place);
    for (const goal of goals)
      put(out, 0, goal.field, standingClass(state.standing[goal.id] ?? 'open', reads.missed.has(goal.id)));
    if (seconds) put(out, 0, seconds, state.seconds / SECONDS_STEP);
    if (mood) put(out, 0, mood, state.mood - MOOD_MIN);
    for (const [id, one] of known) put(out, 0, one, state.known.includes(id) ? 1 : 0);
    for (const [flag, one] of flags) put(out, 0, one, state.flags.includes(flag) ? 1 : 0);
    for (const [id, one] of done) put(out, 0, one, state.done.includes(id) ? 1 : 0);
    for (const [name, one] of drawn) put(out, 0, one, (scenario.draws[name] ?? []).indexOf(state.drawn[name] ?? ''));
  }

  const patience = scenario.patience === undefined ? 0 : scenario.patience / SECONDS_STEP;
  const waits = (steps: number) => (patience === 0 ? 0 : Math.floor(steps / patience));
  const start = placeIndex.node.get(scenario.start) ?? 0;

  return {
    scenario,
    variables,
    words,
    places,
    nodes: nodeIds.length,
    goals,
    moves,
    movesAt,
    lines,
    nodeLines,
    variants,
    allVariants: picks !== undefined,
    hearings,
    open(opening, out) {
      unsettled(openingState(scenario, opening), start, out);
      const hearing = heard(out, 0, -1, start);
      settle(out, start);
      return hearing;
    },
    pack(state, place, out) {
      unsettled(state, place, out);
      settle(out, place);
    },
    placeAt: (states, at) => get(states, at, placeField),
    isOffered(states, at, move) {
      const { once, offer } = effects[move] as Effects;
      if (once && get(states, at, once) === 1) return false;
      return !offer || offer(states, at, 0);
    },
    step(states, at, move, out) {
      const { standings, clear, set, moodBy, ways } = effects[move] as Effects;
      for (let w = 0; w < words; w += 1)
        out[w] = ((states[at + w] as number) & ~(clear[w] as number)) | (set[w] as number);
      for (const { field: goal, table: next } of standings) put(out, 0, goal, next[get(out, 0, goal)] as number);
      let waited = 0;
      if (seconds) {
        const before = get(out, 0, seconds);
        const after = clampSeconds((before + (moves[move] as PackedMove).steps) * SECONDS_STEP) / SECONDS_STEP;
        put(out, 0, seconds, after);
        waited = waits(after) - waits(before);
      }
      if (mood) put(out, 0, mood, clampMood(clampMood(get(out, 0, mood) + MOOD_MIN + moodBy) - waited) - MOOD_MIN);
      const way = ways.find(({ test: taken }) => !taken || taken(out, 0, 0));
      if (!way) throw new Error(`move "${moves[move]?.move.id}" leads nowhere in a reachable state`);
      for (let w = 0; w < words; w += 1) out[w] = (out[w] as number) | (way.set[w] as number);
      put(out, 0, placeField, way.place);
      const hearing = heard(out, 0, move, way.place);
      settle(out, way.place);
      return hearing;
    },
  };
}
