/**
 * Reduces states by settled conditions (the cone of influence of what is still open): what no longer matters because other
 * things have settled it: of "any of these moves made" the others
 * once one is made, what a second ending asks once the first is sure, whatever is only asked at nodes that
 * can no longer be come to. Only answers that can never change again count, so a state that forgets the
 * rest plays on exactly alike.
 */
import type { Scenario } from '../../scenario/format.ts';
import { type Field, fill, get, put } from '../layout.ts';
import { type Live, LiveAhead, type LiveStory, type Open } from '../packed/live-story.ts';
import { isIn } from '../packed/number-set.ts';
import type { Readable } from '../packed/packed-condition.ts';
import { StateTable } from '../packed/state-table.ts';
import type { Variables } from '../packed/variables.ts';
import type { Changes } from './literals.ts';
import { MaskCache } from './mask-cache.ts';
import { type Masks, reduce } from './masks.ts';
import { Reachable } from './reachable.ts';
import { type Guard, readSetsOf } from './read-sets.ts';
import { type ValuesAlike, valuesAlike } from './values-alike.ts';

/**
 * Work (nodes looked at) that looking ahead may take, whatever comes of it; and how much more for each state it is asked
 * about. Where few states have the same ahead of them, looking ahead costs more than the states it saves: from then on
 * only what the place settles is dropped. That leaves more states, each of them exact.
 */
const WORK_AT_FIRST = 2 ** 17;
const WORK_EACH = 1 / 8;
/** Nodes ahead from which on each costs more: so far ahead hardly anything is settled. */
const FAR = 64;

const NO_RULES = new Int32Array(0);

/** The allMasks of a node, by what may close a move or a way ahead. */
interface Known {
  readonly alike: StateTable;
  readonly allMasks: Masks[];
}

/** Reduces what can be. A class, like all that proofs do millions of times. */
export class Reduction implements Open {
  readonly #guards: readonly Guard[];
  readonly #live: LiveAhead;
  readonly #lower: Uint32Array;
  /** Whatever may close a move or a way ahead: states alike in it have the same ahead of them. */
  readonly #asks: Uint32Array;
  readonly #asked: Uint32Array;
  readonly #alike: readonly ValuesAlike[];
  readonly #known: readonly Known[];
  readonly #possible: Reachable;
  readonly #cache: MaskCache;
  /** A place, and the moves and ways that are open from it. */
  readonly #kind: Uint32Array;
  readonly #kinds: StateTable;
  readonly #madeFor: Masks[] = [];
  /** By place: what is kept where nobody looks ahead. */
  readonly #atPlaces: readonly Masks[];
  #work = WORK_AT_FIRST;

  /**
   * @param changes by move, in the order of writing
   * @param atPlaces by place: what matters there at all
   * @param lower lower bits of all standings
   * @param kept flags that are asked for when all is over: nothing decides those
   */
  constructor(
    scenario: Scenario,
    variables: Variables,
    readable: Readable,
    changes: readonly Changes[],
    story: LiveStory,
    atPlaces: readonly Live[],
    lower: Uint32Array,
    kept: readonly Field[],
  ) {
    const nodes = readSetsOf(scenario, variables, readable, changes);
    const width = lower.length;
    const keptBits = new Uint32Array(width);
    for (const field of kept) fill(keptBits, field);
    this.#atPlaces = atPlaces.map((live) => ({ live, rules: NO_RULES }));
    this.#guards = nodes.flatMap((node) => node.guards);
    this.#live = new LiveAhead(story);
    this.#lower = lower;
    this.#asks = new Uint32Array(width);
    for (const { blocking, ways } of this.#guards)
      for (const { field } of [...blocking, ...ways.flatMap((way) => way.blocking)]) fill(this.#asks, field);
    this.#asked = new Uint32Array(width);
    this.#alike = valuesAlike(this.#guards);
    this.#known = nodes.map(() => ({ alike: new StateTable(width), allMasks: [] }));
    this.#possible = new Reachable(nodes, width);
    this.#cache = new MaskCache(nodes, keptBits);
    this.#kind = new Uint32Array(1 + this.#possible.moves.length + this.#possible.ways.length);
    this.#kinds = new StateTable(this.#kind.length);
  }

  /** Reduces what can be in a state at a place. */
  reduce(out: Uint32Array, place: number): void {
    const here = this.#known[place];
    if (!here) return;
    const asked = this.#asked;
    for (let w = 0; w < asked.length; w += 1) asked[w] = (out[w] as number) & (this.#asks[w] as number);
    for (let i = 0; i < this.#alike.length; i += 1) {
      const { field, stands } = this.#alike[i] as ValuesAlike;
      put(asked, 0, field, stands[get(asked, 0, field)] as number);
    }
    this.#work += WORK_EACH;
    const i = here.alike.indexOf(asked);
    let masks = here.allMasks[i];
    if (!masks) {
      // Kept as well where it is not looked: a state must always come out the same.
      masks = this.#work > 0 ? this.#masksFor(asked, place) : (this.#atPlaces[place] as Masks);
      here.allMasks[i] = masks;
    }
    reduce(out, masks, this.#lower);
  }

  made(move: number): boolean {
    return isIn(this.#possible.moves, move);
  }

  leads(move: number, to: number): boolean {
    for (const one of (this.#guards[move] as Guard).ways)
      if (one.to === to && isIn(this.#possible.ways, one.way)) return true;
    return false;
  }

  #masksFor(out: Uint32Array, place: number): Masks {
    const possible = this.#possible;
    possible.lookFrom(out, place);
    const { nodes, moves, ways } = possible;
    this.#work -= nodes.length * Math.max(1, nodes.length / FAR);
    this.#kind[0] = place;
    this.#kind.set(moves, 1);
    this.#kind.set(ways, 1 + moves.length);
    const i = this.#kinds.indexOf(this.#kind);
    const had = this.#madeFor[i];
    if (had) return had;
    this.#live.look(nodes, this);
    const masks = this.#cache.with(nodes, moves, this.#live.at(place));
    this.#madeFor[i] = masks;
    return masks;
  }
}
