/** What can still be guaranteed at every turn of a play. */
import type { Opening } from '../../encounter/opening.ts';
import type { Scenario } from '../../scenario/format.ts';
import { explored } from '../explore.ts';
import { packedStory } from '../packed/pack.ts';
import { worthOf } from '../worth.ts';

/** One turn of a play that is being followed. */
export interface Followed {
  /** Points that can be guaranteed before it. */
  readonly before: number;
  /** Points that a move on offer guarantees, whatever comes of it. */
  promised(move: string): number;
}

/** A scenario of which the worth of everything is known. */
export interface Worths {
  /** One entry for each move. */
  along(opening: Opening, moves: readonly string[]): readonly Followed[];
}

/** Works out the worth of everything. Undefined where it cannot be told. */
export function worthsOf(scenario: Scenario, most: number): Worths | undefined {
  if (scenario.engine === 1) return undefined;
  const exploration = explored(packedStory(scenario, false), most);
  if (!exploration.complete) return undefined;
  const { story, states, roots, first, to, move } = exploration;
  const { best } = worthOf(exploration);
  const indexOf = new Map(story.moves.map(({ move: { id }, index }) => [id, index]));
  const after = (state: number, id: string): number => {
    const index = indexOf.get(id);
    for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1)
      if (move[edge] === index) return to[edge] as number;
    throw new Error(`the move "${id}" was not on offer`);
  };
  const out = new Uint32Array(story.words);
  return {
    along(opening, moves) {
      story.open(opening, out);
      const root = roots.find(({ state }) => out.every((word, w) => states[state * story.words + w] === word));
      if (!root) throw new Error('no play begins so');
      let at = root.state;
      return moves.map((id): Followed => {
        const here = at;
        at = after(here, id);
        return { before: best[here] as number, promised: (one) => best[after(here, one)] as number };
      });
    },
  };
}
