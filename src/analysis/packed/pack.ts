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
import type { Scenario } from '../../scenario/format.ts';
import { pointer } from '../../scenario/places.ts';
import { SECONDS_STEP } from '../../scenario/words.ts';
import { Settling } from '../settle.ts';
import { variantsOf } from '../variants.ts';
import { Ears, goalMask, packedLines } from './packed-lines.ts';
import { type Effects, effectsIn, goalsNoted } from './packed-moves.ts';
import { PackedStory } from './packed-story.ts';
import { ownPlaces } from './placing.ts';
import { sharedPlaces } from './shared-places.ts';
import { readableOf } from './state-fields.ts';
import type { PackedLine, PackedMove } from './story-parts.ts';
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
  const { words, goals } = fields;
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
  const settling = new Settling(scenario, variables, placing, readable, effects, keptFields, standings);
  const ears = new Ears(
    moves.map(({ reply }) => reply),
    nodeLines,
    places.length,
    variants.length,
  );
  return new PackedStory(
    { scenario, variables, places, goals, moves, movesAt, lines, nodeLines, variants, allVariants: all },
    { placing, effects, takenAlong, settling, ears, kept: keptFields },
  );
}
