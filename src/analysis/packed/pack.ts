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
import { WALKS_OUT } from '../../scenario/move.ts';
import { pointer } from '../../scenario/places.ts';
import { SECONDS_STEP } from '../../scenario/words.ts';
import { Canonicalising } from '../canonical.ts';
import { fill } from '../layout.ts';
import { secondsThrough } from '../passing.ts';
import { variantsOf } from '../variants.ts';
import { PackedBounds } from './mood-bounds.ts';
import { goalMask, LineVisibility, packedLines, packedQuestions } from './packed-lines.ts';
import { type Effects, effectsIn, goalsNoted } from './packed-moves.ts';
import { PackedStory } from './packed-story.ts';
import { ownPlaces } from './placing.ts';
import { type Question, questionsAfter, questionsAt, questionsAtEndings } from './questions.ts';
import { sharedPlaces } from './shared-places.ts';
import { fieldsOf, readableOf, type StateFields } from './state-fields.ts';
import type { PackedLine, PackedMove } from './story-parts.ts';
import { type Variables, variablesOf } from './variables.ts';

/** The bounds of mood after moves, one for all that lay states out alike. */
function boundsIn(scenario: Scenario, { goals, mood, words }: StateFields) {
  const made = new Map<string, PackedBounds>();
  return ({ unnoticed }: StateFields): PackedBounds | undefined => {
    if (!mood) return undefined;
    const key = [...unnoticed].map(([goal, { word, shift }]) => `${goal} ${word} ${shift}`).join();
    const had = made.get(key) ?? new PackedBounds(scenario, goals, unnoticed, words);
    made.set(key, had);
    return had;
  };
}

/** Some flags as bits of a state; undefined when there are none. */
function flagMask(names: readonly string[], { words, flags }: StateFields): Uint32Array | undefined {
  if (names.length === 0) return undefined;
  const mask = new Uint32Array(words);
  for (const name of names) {
    const field = flags.get(name);
    if (field) fill(mask, field);
  }
  return mask;
}

/** Nodes from which on bits may share places, and words of a state from which on they do. */
const LONG = 100;
const WIDE = 4;

/** Would a state of this story be wide, were every bit to have a place of its own? */
const isWide = (scenario: Scenario, variables: Variables) =>
  Object.keys(scenario.nodes).length > LONG && fieldsOf(scenario, variables).words > WIDE;

/**
 * Compiles a scenario. With `spoken` its states also tell apart what only lines read, and every step
 * says what is heard; without, they are fewer. Throws when it has more than GOALS_MAX goals, and for stories of
 * engine 1: they were proved when they were new.
 * @param kept flags that its states tell apart to the end, for somebody who comes later to read; 31 at most
 * @param shares let bits share places where no node needs both, if there are no flags to keep; by itself only
 *   those do in which they would take many words
 * @param standings are points asked for at every turn? Otherwise they can be asked for at endings only
 * @param bearing is it asked as well whether what is shown contradicts mood, and what is seen (questions.ts)? Only with `spoken`
 */
export function packedStory(
  scenario: Scenario,
  spoken: boolean,
  kept: readonly string[] = [],
  shares?: boolean,
  standings = false,
  bearing = false,
): PackedStory {
  if (scenario.engine === 1) throw new Error('stories of engine 1 are not proved');
  const variables = variablesOf(scenario, spoken, kept, bearing);
  const nodeIds = Object.keys(scenario.nodes);
  const places = [...nodeIds, ...Object.keys(scenario.endings)];
  const sharing = kept.length === 0 && (shares ?? isWide(scenario, variables));
  const placing = sharing ? sharedPlaces(scenario, variables) : ownPlaces(scenario, variables, kept);
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
  const packQuestions = (questions: readonly Question[], from = readable) =>
    bearing ? packedQuestions(questions, goals, variables, from) : [];
  const moves: PackedMove[] = [];
  /** By move: its reply, and what is asked beside it. */
  const replies: (readonly PackedLine[])[] = [];
  const nodeLines: (readonly PackedLine[])[] = [];
  /** By place: the lines of nodes and what is asked beside them, and what is asked at endings. */
  const placeLines: (readonly PackedLine[])[] = [];
  const boundsFor = boundsIn(scenario, fields);
  const bounds: (PackedBounds | undefined)[] = [];
  const out = places.indexOf(WALKS_OUT, nodeIds.length);
  const effectsOf = effectsIn(scenario, words, variables.reads.missed);
  const effects: Effects[] = [];
  /** By move and way: bits of the state that are taken along. */
  const takenAlong: (readonly Uint32Array[])[] = [];
  const movesAt = Object.entries(scenario.nodes).map(([nodeId, node], nodeNumber) => {
    const here = placing.at(nodeNumber);
    const readableHere = placing.shared ? readableOf(scenario, fields, variants, here) : readable;
    const linesAt = pointer('nodes', nodeId, 'lines');
    const spokenHere = packLines(node.lines, linesAt);
    nodeLines.push(spokenHere);
    placeLines.push([...spokenHere, ...packQuestions(questionsAt(scenario, nodeId))]);
    return node.moves.map((move, i) => {
      const at = pointer('nodes', nodeId, 'moves', i);
      const packed: PackedMove = {
        index: moves.length,
        node: nodeNumber,
        move,
        pointer: at,
        steps: secondsThrough(scenario, move) / SECONDS_STEP,
        meets: goalMask(goals, [...(move.meets ?? []), ...(move.exceeds ?? [])]),
        notes: goalMask(goals, goalsNoted(move)),
        reply: packLines(move.reply, `${at}/reply`, readableHere),
      };
      const effect = effectsOf(move, here, readableHere);
      effects.push(effect);
      const ends = [...effect.ways.map(({ place }) => place), ...(out < 0 ? [] : [out])];
      takenAlong.push(ends.map((place) => placing.kept(nodeNumber, place)));
      bounds.push(boundsFor(here));
      moves.push(packed);
      replies.push([...packed.reply, ...packQuestions(questionsAfter(scenario, move, at), readableHere)]);
      return packed;
    });
  });
  const warning = packLines(scenario.warning ?? [], '/warning');
  placeLines.push(...questionsAtEndings(scenario).map((questions) => packQuestions(questions)));
  const endingFlags = [...nodeIds.map(() => []), ...Object.values(scenario.endings).map(({ set }) => set ?? [])].map(
    (set) =>
      flagMask(
        set.filter((flag) => kept.includes(flag)),
        fields,
      ),
  );
  const keptFields = kept.flatMap((flag) => fields.flags.get(flag) ?? []);
  const canonicalising = new Canonicalising(scenario, variables, placing, readable, effects, keptFields, standings);
  const visibility = new LineVisibility(replies, placeLines, warning, places.length, variants.length);
  return new PackedStory(
    { scenario, variables, places, goals, moves, movesAt, lines, nodeLines, warning, variants, allVariants: all },
    {
      placing,
      effects,
      bounds,
      out,
      warns: warning.length > 0,
      endingFlags,
      takenAlong,
      canonicalising,
      visibility,
      kept: keptFields,
    },
  );
}
