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
import { openingState } from '../../encounter/opening.ts';
import { clampMood, clampSeconds } from '../../encounter/state.ts';
import type { Scenario } from '../../scenario/format.ts';
import { pointer } from '../../scenario/places.ts';
import { MOOD_MIN, SECONDS_STEP } from '../../scenario/words.ts';
import { get, put } from '../layout.ts';
import { settling } from '../settle.ts';
import { variantsOf } from '../variants.ts';
import { turnsBy } from './kinds-of-time.ts';
import { earsFor, goalMask, packedLines } from './packed-lines.ts';
import { type Effects, effectsIn, goalsNoted } from './packed-moves.ts';
import type { PackedLine, PackedMove, PackedStory } from './packed-story.ts';
import { ownPlaces } from './placing.ts';
import { sharedPlaces } from './shared-places.ts';
import { putState, readableOf } from './state-fields.ts';
import type { TimesAlike } from './time-classes.ts';
import { variablesOf } from './variables.ts';

/** Nodes from which on bits share places: below, a state takes few words anyway. */
const LONG = 100;

const isLong = ({ nodes }: Scenario) => Object.keys(nodes).length > LONG;

/**
 * Compiles a scenario. With `spoken` its states also tell apart what only lines read, and every step
 * says what is heard; without, they are fewer. Throws when it has more than GOALS_MAX goals.
 * @param kept flags that its states tell apart to the end, for somebody who comes later to read; 31 at most
 * @param shares let bits share places where no node needs both, if there are no flags to keep; by itself only
 *   long stories do
 * @param standings are points asked for at every turn? Otherwise they can be asked for at endings only
 */
export function packedStory(
  scenario: Scenario,
  spoken: boolean,
  kept: readonly string[] = [],
  shares = isLong(scenario),
  standings = false,
): PackedStory {
  const variables = variablesOf(scenario, spoken, kept);
  const nodeIds = Object.keys(scenario.nodes);
  const places = [...nodeIds, ...Object.keys(scenario.endings)];
  const placing =
    shares && kept.length === 0 ? sharedPlaces(scenario, variables) : ownPlaces(scenario, variables, kept);
  const { fields } = placing;
  const { words, goals, seconds, mood } = fields;
  const { variants, all } = variantsOf(scenario, variables);
  const readable = readableOf(scenario, fields, variants);

  const lines: PackedLine[] = [];
  const packLines = (written: Parameters<typeof packedLines>[0], at: string, from = readable) => {
    const packed = packedLines(written, at, goals, variables, from);
    lines.push(...packed);
    return packed;
  };
  const moves: PackedMove[] = [];
  const nodeLines: (readonly PackedLine[])[] = [];
  const effectsOf = effectsIn(scenario, words, variables.reads.missed);
  const effects: Effects[] = [];
  /** By move and way: bits of the state that are taken along. */
  const takenAlong: (readonly Uint32Array[])[] = [];
  const movesAt = Object.entries(scenario.nodes).map(([nodeId, node], nodeNumber) => {
    const here = placing.at(nodeNumber);
    const readableHere = placing.shared ? readableOf(scenario, fields, variants, here) : readable;
    nodeLines.push(packLines(node.lines, pointer('nodes', nodeId, 'lines')));
    return node.moves.map((move, i) => {
      const at = pointer('nodes', nodeId, 'moves', i);
      const packed: PackedMove = {
        index: moves.length,
        node: nodeNumber,
        move,
        pointer: at,
        steps: move.seconds / SECONDS_STEP,
        meets: goalMask(goals, [...(move.meets ?? []), ...(move.exceeds ?? [])]),
        notes: goalMask(goals, goalsNoted(move)),
        reply: packLines(move.reply, `${at}/reply`, readableHere),
      };
      const effect = effectsOf(move, here, readableHere);
      effects.push(effect);
      takenAlong.push(effect.ways.map(({ place }) => placing.kept(nodeNumber, place)));
      moves.push(packed);
      return packed;
    });
  });
  const keptFields = kept.flatMap((flag) => fields.flags.get(flag) ?? []);
  const settle = settling(scenario, variables, placing, readable, effects, keptFields, standings);
  const ears = earsFor(
    moves.map(({ reply }) => reply),
    nodeLines,
    places.length,
    variants.length,
  );
  const heard = (out: Uint32Array, move: number, place: number) => (spoken ? ears.heard(out, 0, move, place) : 0);

  const turns = turnsBy(scenario.patience);
  const settleTime = (out: Uint32Array, alike: TimesAlike) => {
    if (seconds) put(out, 0, seconds, alike?.[get(out, 0, seconds)] ?? 0);
  };
  const start = Math.max(0, nodeIds.indexOf(scenario.start));
  const [atStart, keptAtStart] = [placing.at(start), placing.kept(undefined, start)];

  const stepBeforeTime: PackedStory['stepBeforeTime'] = (states, at, move, out) => {
    const { tables, clear, set, moodBy, ways } = effects[move] as Effects;
    for (let w = 0; w < words; w += 1)
      out[w] = ((states[at + w] as number) & ~(clear[w] as number)) | (set[w] as number);
    for (let i = 0; i < tables.length; i += 1) {
      const { field, table } = tables[i] as Effects['tables'][number];
      put(out, 0, field, table[get(out, 0, field)] as number);
    }
    let waited = 0;
    if (seconds) {
      const before = get(out, 0, seconds);
      const after = clampSeconds((before + (moves[move] as PackedMove).steps) * SECONDS_STEP) / SECONDS_STEP;
      put(out, 0, seconds, after);
      waited = turns(after) - turns(before);
    }
    if (mood) put(out, 0, mood, clampMood(clampMood(get(out, 0, mood) + MOOD_MIN + moodBy) - waited) - MOOD_MIN);
    let taken = 0;
    for (; taken < ways.length; taken += 1) {
      const { test } = ways[taken] as Effects['ways'][number];
      if (!test || test(out, 0, 0)) break;
    }
    const way = ways[taken];
    if (!way) throw new Error(`move "${moves[move]?.move.id}" leads nowhere in a reachable state`);
    for (let w = 0; w < words; w += 1) out[w] = (out[w] as number) | (way.set[w] as number);
    put(out, 0, fields.place, way.place);
    const hearing = heard(out, move, way.place);
    return { hearing, alike: settle(out, way.place, takenAlong[move]?.[taken] as Uint32Array) };
  };

  return {
    scenario,
    variables,
    words,
    seconds,
    shared: placing.shared,
    places,
    nodes: nodeIds.length,
    goals,
    moves,
    movesAt,
    lines,
    nodeLines,
    variants,
    allVariants: all,
    hearings: ears.hearings,
    open(opening, out) {
      putState(scenario, variables, atStart, openingState(scenario, opening), start, out);
      const hearing = heard(out, -1, start);
      settleTime(out, settle(out, start, keptAtStart));
      return hearing;
    },
    pack(state, place, out) {
      putState(scenario, variables, placing.at(place), state, place, out);
      settleTime(out, settle(out, place, placing.kept(undefined, place)));
    },
    placeAt: (states, at) => get(states, at, fields.place),
    keptUp: (states, at) => keptFields.reduce((up, field, bit) => up | (get(states, at, field) << bit), 0),
    isOffered(states, at, move) {
      const { once, offer } = effects[move] as Effects;
      if (once && get(states, at, once) === 1) return false;
      return !offer || offer(states, at, 0);
    },
    stepBeforeTime,
    step(states, at, move, out) {
      const { hearing, alike } = stepBeforeTime(states, at, move, out);
      settleTime(out, alike);
      return hearing;
    },
  };
}
