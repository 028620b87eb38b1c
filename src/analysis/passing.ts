/**
 * Nodes with one move that changes nothing but the clock, left out of a story before it is proved: whatever leads to such
 * a node leads past it, and what lies between is kept beside the move as one `Passed`. So a proof has as many states as
 * the story has without them, however many there are, and walks and claims still name each of them.
 *
 * A node stays where the way past it could not be told exactly: at the start, where a move has to be told apart from
 * another that leads to the same place, where the clock or the mood would be read in between. Then it stays as a state,
 * and only those behind it are left out.
 */
import { makesWait } from '../encounter/mood.ts';
import type { Line, Move, Node, Scenario } from '../scenario/format.ts';
import { END, moveKind, moveText } from '../scenario/move.ts';
import { ownMemory } from '../scenario/own-memory.ts';
import { SECONDS_MAX } from '../scenario/words.ts';
import { isPressing, targetsOf } from './packed/pressing.ts';
import { linesRead, type Reads } from './packed/reads.ts';
import { variablesOf } from './packed/variables.ts';

/** The nodes passed on the way from one move to where it leads at last. */
export interface Passed {
  /** Their ids, at least one, and the ids of their moves, in the order in which they are made. */
  readonly nodes: readonly string[];
  readonly moves: readonly string[];
  /** In-world seconds that takes, all together. */
  readonly seconds: number;
  /** All that is perceived on the way, as a text: alike is the same text. */
  readonly told: string;
}

/** By the id of a move, and by where it leads at last (a node's id, or END). */
type Passings = ReadonlyMap<string, ReadonlyMap<string, Passed>>;

/** A scenario and what it came from. */
interface Origin {
  readonly whole: Scenario;
  readonly passings: Passings;
}

const origins = new WeakMap<Scenario, Origin>();

/** The scenario with every node, of one that some were left out of; else the scenario itself. */
export const wholeOf = (scenario: Scenario): Scenario => origins.get(scenario)?.whole ?? scenario;

/** What is passed by each move, in a scenario that nodes were left out of. */
export const passingsIn = (scenario: Scenario): Passings | undefined => origins.get(scenario)?.passings;

/** Says of a scenario made from another, with the same nodes and moves, that nodes were left out of it likewise. */
export function asPassed(made: Scenario, from: Scenario): Scenario {
  const origin = origins.get(from);
  if (origin) origins.set(made, origin);
  return made;
}

/**
 * Seconds from the start of a move that leads one way until something else than a passage is come to. Where there are
 * several ways it is those of the move alone: what is passed on each is told by the edge (PackedStory.stepsTo).
 */
export function secondsThrough(scenario: Scenario, { id, seconds, to }: Move): number {
  const [only] = (typeof to === 'string' && passingsIn(scenario)?.get(id)?.values()) || [];
  return seconds + (only?.seconds ?? 0);
}

/** What a move may say of itself and still change nothing but the place and the time. */
const HARMLESS: ReadonlySet<string> = new Set(
  'id say ask do look seconds mood acts shows hides reply coach skills alike instead note once to'.split(' '),
);

/** Is a line always spoken, by somebody who is always there, in words everybody understands, and gives nothing away? */
const isPlain =
  ({ others }: Scenario) =>
  ({ by, if: condition, face, cues, language }: Line): boolean =>
    !condition &&
    language === undefined &&
    !cues?.length &&
    !(by === 'customer' && face) &&
    others[by]?.if === undefined;

/** What is asked of a story as a whole. */
interface Asked {
  readonly reads: Reads;
  readonly keepsMood: boolean;
  /** Do states keep the time? */
  readonly clocked: boolean;
}

/** Nodes with one move that changes nothing, by their ids, and where it leads. */
function passagesIn(scenario: Scenario): ReadonlyMap<string, { readonly node: Node; readonly move: Move }> {
  const plain = isPlain(scenario);
  const entries = Object.entries(scenario.nodes).flatMap(([id, node]) => {
    const [move, second] = node.moves;
    if (id === scenario.start || !move || second || typeof move.to !== 'string') return [];
    const harmless = Object.entries(move).every(
      ([key, value]) => value === undefined || HARMLESS.has(key) || (Array.isArray(value) && value.length === 0),
    );
    if (!harmless || move.once || move.mood !== 0 || makesWait(scenario, move)) return [];
    return [...node.lines, ...move.reply].every(plain) ? [[id, { node, move }] as const] : [];
  });
  const found = new Map(entries);
  // Those that lead round to themselves lead nowhere: they are nodes like others.
  const sound = new Set<string>();
  for (const [id] of entries) {
    const passed = new Set<string>();
    let at: string = id;
    for (let here = found.get(at); here && !passed.has(at) && !sound.has(at); here = found.get(at)) {
      passed.add(at);
      at = here.move.to as string;
    }
    for (const one of passed)
      if (passed.has(at)) found.delete(one);
      else sound.add(one);
  }
  return found;
}

const wordsOf = (move: Move) => `${moveKind(move)} ${moveText(move)}`;
const linesText = (lines: readonly Line[]) => lines.map(({ by, text }) => [by, text]);

/** Finds the ways past the passages of one story. */
class Passing {
  readonly #scenario: Scenario;
  readonly #asked: Asked;
  readonly #passages: ReturnType<typeof passagesIn>;
  /** How many moves have these words. */
  readonly #shared = new Map<string, number>();
  /** The words of all moves at nodes that are no passages and that something leads to. */
  readonly #words: ReadonlySet<string>;
  /** By the words of moves: how passages look that stay, and that such moves lead to. */
  readonly #staying = new Map<string, Set<string>>();
  /** Passages that stay, since something leads to them that cannot be led past. */
  readonly #stay = new Set<string>();
  readonly #chains = new Map<string, Passed & { readonly to: string }>();

  constructor(scenario: Scenario, asked: Asked, passages: ReturnType<typeof passagesIn>) {
    this.#scenario = scenario;
    this.#asked = asked;
    this.#passages = passages;
    const nodes = Object.entries(scenario.nodes);
    const entered = new Set(nodes.flatMap(([, { moves }]) => moves.flatMap(targetsOf)));
    this.#words = new Set(
      nodes.flatMap(([id, { moves }]) => (passages.has(id) || !entered.has(id) ? [] : moves.map(wordsOf))),
    );
    for (const [, { moves }] of nodes)
      for (const move of moves) this.#shared.set(wordsOf(move), (this.#shared.get(wordsOf(move)) ?? 0) + 1);
  }

  /** The story without its passages; itself where nothing can be left out. */
  past(): Scenario {
    // More nodes that stay may keep others: until none is new.
    for (let grown = true; grown; ) {
      grown = false;
      for (const move of [...this.#moves()])
        for (const to of targetsOf(move))
          if (this.#passages.has(to) && !this.#leadsPast(move, to)) grown = this.#keep(move, to) || grown;
    }
    const passings = new Map<string, Map<string, Passed>>();
    const lead = (move: Move, to: string): string => {
      if (!this.#passages.has(to) || !this.#leadsPast(move, to)) return to;
      const { to: last, ...passed } = this.#chainFrom(to);
      const own = passings.get(move.id) ?? new Map<string, Passed>();
      passings.set(move.id, own.set(last, passed));
      return last;
    };
    const nodes = Object.entries(this.#scenario.nodes).flatMap(([id, node]) => {
      if (this.#passages.has(id) && !this.#stay.has(id)) return [];
      const moves = node.moves.map((move): Move => {
        const { to } = move;
        if (!targetsOf(move).some((one) => this.#passages.has(one))) return move;
        return {
          ...move,
          to: typeof to === 'string' ? lead(move, to) : to.map((way) => ({ ...way, to: lead(move, way.to) })),
        };
      });
      return [[id, { ...node, moves }] as const];
    });
    if (nodes.length === Object.keys(this.#scenario.nodes).length) return this.#scenario;
    const past: Scenario = Object.freeze({ ...this.#scenario, nodes: Object.fromEntries(nodes) });
    origins.set(past, { whole: this.#scenario, passings });
    return past;
  }

  /** The moves that are left. */
  *#moves(): Iterable<Move> {
    for (const [id, { moves }] of Object.entries(this.#scenario.nodes))
      if (!this.#passages.has(id) || this.#stay.has(id)) yield* moves;
  }

  #chainFrom(id: string): Passed & { readonly to: string } {
    const had = this.#chains.get(id);
    if (had) return had;
    const [nodes, moves, told]: [string[], string[], unknown[]] = [[], [], []];
    let [seconds, at] = [0, id];
    for (let here = this.#passages.get(at); here; here = this.#passages.get(at)) {
      const { node, move } = here;
      nodes.push(at);
      moves.push(move.id);
      seconds = Math.min(SECONDS_MAX, seconds + move.seconds);
      const { acts, shows, hides } = move;
      told.push([linesText(node.lines), wordsOf(move), move.seconds, acts, shows, hides, linesText(move.reply)]);
      at = move.to as string;
    }
    const chain = { nodes, moves, seconds, told: JSON.stringify(told), to: at };
    this.#chains.set(id, chain);
    return chain;
  }

  /** What a passage looks like to whoever comes to it. */
  #lookOf(id: string): string {
    const { node, move } = this.#passages.get(id) as { node: Node; move: Move };
    return JSON.stringify([linesText(node.lines), wordsOf(move)]);
  }

  /** Keeps a passage that a move leads to. Answers whether anything is new. */
  #keep(move: Move, to: string): boolean {
    const looks = this.#staying.get(wordsOf(move)) ?? new Set();
    this.#staying.set(wordsOf(move), looks);
    const before = this.#stay.size + looks.size;
    this.#stay.add(to);
    looks.add(this.#lookOf(to));
    return this.#stay.size + looks.size > before;
  }

  #leadsPast(move: Move, to: string): boolean {
    const { keepsMood, clocked } = this.#asked;
    const chain = this.#chainFrom(to);
    // Where somebody waited the next move brings their mood within its bounds; and before an ending there is no edge.
    if (keepsMood && makesWait(this.#scenario, move)) return false;
    if (chain.to === END && isPressing(this.#scenario, move)) return false;
    const targets = targetsOf(move);
    const ends = targets.map((one) => (this.#passages.has(one) ? this.#chainFrom(one).to : one));
    if (ends.filter((end) => end === chain.to).length > 1) return false;
    if (clocked && chain.seconds > 0 && (targets.length > 1 || this.#readsTime(move))) return false;
    // Whoever cannot tell two moves apart must not be able to tell what lies between sooner than by playing on.
    if (targets.length === 1 && this.#shared.get(wordsOf(move)) === 1) return true;
    // They part at the latest where the shorter way comes to a node that is none of these: if that looks like no other.
    const looks = this.#staying.get(wordsOf(move));
    if (looks?.has(this.#lookOf(to))) return false;
    return chain.nodes.every((id) => !this.#words.has(wordsOf((this.#passages.get(id) as { move: Move }).move)));
  }

  #readsTime({ reply, to }: Move): boolean {
    const { warning } = this.#scenario;
    const ways = typeof to === 'string' ? [] : to;
    return [reply, warning ?? [], ways].some((lines) => linesRead(lines).seconds.size > 0);
  }
}

/** A story without the nodes that are only passed through; itself where it has none. */
export const withoutPassed = ownMemory((scenario: Scenario): Scenario => {
  const found = passagesIn(scenario);
  if (found.size === 0 || scenario.engine === 1) return scenario;
  const { reads, keepsMood } = variablesOf(scenario, true, [], true);
  const clocked = reads.seconds.size > 0;
  const passages = new Map([...found].filter(([, { move }]) => !reads.done.has(move.id)));
  return new Passing(scenario, { reads, keepsMood, clocked }, passages).past();
});
