/** What can still be guaranteed at every turn of a play, to somebody who has perceived what was shown in it. */
import type { Opening } from '../../encounter/opening.ts';
import type { Scenario } from '../../scenario/format.ts';
import type { Prospect } from './beliefs.ts';
import { fairnessOf } from './fairness.ts';
import type { Fairness } from './groups.ts';
import { worthIn } from './guaranteed.ts';
import { perceptionOf, toldIn } from './perceived.ts';

/** One turn of a play that is being followed. */
export interface Followed {
  /** Points that can be guaranteed before it. */
  readonly before: number;
  /** Points that a move on offer guarantees, whatever comes of it. */
  promised(move: string): number;
}

/** A scenario of which the worth of everything is known. */
export interface Worths {
  /** One entry for each move. Throws when a move was not on offer. */
  along(opening: Opening, moves: readonly string[]): readonly Followed[];
}

/** Follows plays through what was looked at. */
class Following implements Worths {
  readonly #fairness: Fairness;
  readonly #indexOf: ReadonlyMap<string, number>;

  constructor(fairness: Fairness) {
    this.#fairness = fairness;
    this.#indexOf = new Map(fairness.exploration.story.moves.map(({ move: { id }, index }) => [id, index]));
  }

  along(opening: Opening, moves: readonly string[]): readonly Followed[] {
    const { begin, believing, exploration, value, perceived } = this.#fairness;
    let { group, item } = begin(opening);
    let prospect = group.prospect;
    return moves.map((id): Followed => {
      const [here, at] = [prospect, item];
      const came = here < 0 ? undefined : this.#after(here);
      const edge = this.#edge(at, id);
      item = believing.item(exploration.to[edge] as number, believing.variantOf(at));
      // Where one state may be so, one state comes of it.
      prospect = came
        ? (came.byPerception.get(perceptionOf(perceived, edge, believing.variantOf(at))) as Prospect)
        : believing.found([item]);
      return {
        before: worthIn(value, here),
        promised: (move) => {
          const taken = this.#edge(at, move);
          if (!came) return this.#fairness.worth.best[exploration.to[taken] as number] as number;
          const choice = perceived.choice[toldIn(perceptionOf(perceived, taken, believing.variantOf(at)))] as number;
          return came.byChoice.get(choice) ?? -1;
        },
      };
    });
  }

  /** The edge by which a move leads on. */
  #edge(item: number, id: string): number {
    const { exploration, believing } = this.#fairness;
    const { first, move } = exploration;
    const state = believing.stateOf(item);
    const index = this.#indexOf.get(id);
    for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1)
      if (move[edge] === index) return edge;
    throw new Error(`the move "${id}" was not on offer`);
  }

  /** What may come of each choice in a belief: where each perception leads, and what each choice guarantees. */
  #after(belief: number) {
    const { believing, beliefs, value, perceived } = this.#fairness;
    const byPerception = new Map<number, Prospect>();
    const byChoice = new Map<number, number>();
    for (const [perception, items] of believing.after(beliefs.table.items(belief))) {
      const prospect = believing.found(items);
      const choice = perceived.choice[toldIn(perception)] as number;
      byPerception.set(perception, prospect);
      byChoice.set(choice, Math.min(byChoice.get(choice) ?? 100, worthIn(value, prospect)));
    }
    return { byPerception, byChoice };
  }
}

/** The worth of everything in what was looked at; undefined where that was not all. */
export const followingIn = (fairness: Fairness): Worths | undefined =>
  fairness.beliefs.complete ? new Following(fairness) : undefined;

/** Works out the worth of everything. Undefined where it cannot be told. */
export function worthsOf(scenario: Scenario, most: number): Worths | undefined {
  const fairness = fairnessOf(scenario, most);
  return fairness && followingIn(fairness);
}
