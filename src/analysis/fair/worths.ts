/** What can still be guaranteed at every turn of a play, to somebody who has perceived what was shown in it. */
import type { Opening } from '../../encounter/opening.ts';
import type { Scenario } from '../../scenario/format.ts';
import type { Prospect } from './beliefs.ts';
import { fairnessOf } from './fairness.ts';
import type { Fairness } from './groups.ts';
import { worthIn } from './guaranteed.ts';
import { perceptionOf, toldIn } from './perceived.ts';

/** A moment of a play that is being followed. */
export interface Turn {
  /** What is so: the same number is the same state, heard in the same words. */
  readonly at: number;
  /** Points that can be guaranteed from here. */
  readonly before: number;
  /** Ids of the moves on offer, in the order of writing; none where it is over. */
  readonly offered: readonly string[];
  /** Points that a move on offer guarantees, whatever comes of it. Throws for one that is not on offer. */
  promised(move: string): number;
  /** The next moment, once it is seen what came of a move. Throws likewise. */
  next(move: string): Turn;
}

/** A scenario of which the worth of everything is known. */
export interface Worths {
  /** The beginning of a play. Throws where none begins so. */
  begin(opening: Opening): Turn;
}

/** What may come of each choice in a belief: where each perception leads, and what each choice guarantees. */
interface Ahead {
  readonly byPerception: ReadonlyMap<number, Prospect>;
  readonly byChoice: ReadonlyMap<number, number>;
}

/** A moment of a play: what is so, and what the player may think. */
class Following implements Turn {
  readonly #fairness: Fairness;
  readonly #item: number;
  readonly #prospect: Prospect;
  #ahead: Ahead | undefined;

  constructor(fairness: Fairness, item: number, prospect: Prospect) {
    this.#fairness = fairness;
    this.#item = item;
    this.#prospect = prospect;
  }

  get at(): number {
    return this.#item;
  }

  get before(): number {
    return worthIn(this.#fairness.value, this.#prospect);
  }

  get offered(): readonly string[] {
    const { exploration } = this.#fairness;
    const { first, move, story } = exploration;
    const state = this.#state();
    return [...move.subarray(first[state], first[state + 1])].map((index) => story.moves[index]?.move.id ?? '');
  }

  promised(move: string): number {
    const { exploration, perceived, worth } = this.#fairness;
    const edge = this.#edge(move);
    // Where one state may be so, the player knows all there is to know.
    if (this.#prospect < 0) return worth.best[exploration.to[edge] as number] as number;
    return this.#lookAhead().byChoice.get(perceived.choice[toldIn(this.#perception(edge))] as number) ?? -1;
  }

  next(move: string): Turn {
    const { exploration, believing } = this.#fairness;
    const edge = this.#edge(move);
    const item = believing.item(exploration.to[edge] as number, believing.variantOf(this.#item));
    const prospect =
      this.#prospect < 0
        ? believing.found([item])
        : (this.#lookAhead().byPerception.get(this.#perception(edge)) as Prospect);
    return new Following(this.#fairness, item, prospect);
  }

  #state(): number {
    return this.#fairness.believing.stateOf(this.#item);
  }

  #perception(edge: number): number {
    const { perceived, believing } = this.#fairness;
    return perceptionOf(perceived, edge, believing.variantOf(this.#item));
  }

  /** The edge by which a move leads on. */
  #edge(id: string): number {
    const { first, move, story } = this.#fairness.exploration;
    const state = this.#state();
    for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1)
      if (story.moves[move[edge] as number]?.move.id === id) return edge;
    throw new Error(`the move "${id}" was not on offer`);
  }

  #lookAhead(): Ahead {
    if (this.#ahead) return this.#ahead;
    const { believing, beliefs, value, perceived } = this.#fairness;
    const byPerception = new Map<number, Prospect>();
    const byChoice = new Map<number, number>();
    for (const [perception, items] of believing.after(beliefs.table.items(this.#prospect))) {
      const prospect = believing.found(items);
      const choice = perceived.choice[toldIn(perception)] as number;
      byPerception.set(perception, prospect);
      byChoice.set(choice, Math.min(byChoice.get(choice) ?? 100, worthIn(value, prospect)));
    }
    this.#ahead = { byPerception, byChoice };
    return this.#ahead;
  }
}

/** The worth of everything in what was looked at; undefined where that was not all. */
export function worthsIn(fairness: Fairness): Worths | undefined {
  if (!fairness.beliefs.complete) return undefined;
  return {
    begin(opening) {
      const { group, item } = fairness.begin(opening);
      return new Following(fairness, item, group.prospect);
    },
  };
}

/** Works out the worth of everything. Undefined where it cannot be told. */
export function worthsOf(scenario: Scenario, most: number): Worths | undefined {
  const fairness = fairnessOf(scenario, most);
  return fairness && worthsIn(fairness);
}
