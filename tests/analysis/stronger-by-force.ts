/** Which moves named as stronger are worse, and which are better nowhere: state by state with the rule book alone. */
import type { Move, Scenario } from '../../src/scenario/format.ts';
import { pointer } from '../../src/scenario/places.ts';
import type { EveryState } from './every-state.ts';

/** Pointers to what is told. */
export interface StrongerByForce {
  readonly worse: ReadonlySet<string>;
  readonly noBetter: ReadonlySet<string>;
  readonly inCircle: ReadonlySet<string>;
}

const noted = ({ meets = [], exceeds = [], partly = [], reveals = [] }: Move) =>
  new Set([...meets, ...exceeds, ...partly, ...reveals]);

/** Better at once: in tone, then in time, then in what it brings into the notebook. */
function betterAtOnce(strong: Move, weak: Move): boolean {
  if (strong.mood !== weak.mood) return strong.mood > weak.mood;
  if (strong.seconds !== weak.seconds) return strong.seconds < weak.seconds;
  const had = noted(weak);
  return [...noted(strong)].some((goal) => !had.has(goal));
}

/** @param best of every state, the most points that it can come to; −1 where it comes to no end */
export function strongerByForce({ nodes }: Scenario, brute: EveryState, best: readonly number[]): StrongerByForce {
  const [worse, noBetter, inCircle] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const [node, { moves }] of Object.entries(nodes)) {
    const named = (id: string | undefined) => moves.find((move) => move.id === id);
    for (const [i, weak] of moves.entries()) {
      const strong = named(weak.stronger);
      if (!strong || strong === weak) continue;
      const at = `${pointer('nodes', node, 'moves', i)}/stronger`;
      const chain: Move[] = [];
      for (let one: Move | undefined = strong; one && !chain.includes(one); one = named(one.stronger)) chain.push(one);
      if (chain.includes(weak)) inCircle.add(at);
      const both = brute.all.flatMap(({ place, next }) => {
        if (place.at !== 'node' || place.node !== node) return [];
        const [a, b] = [strong, weak].map(({ id }) => next.find(({ move }) => move === id)?.to);
        return a === undefined || b === undefined ? [] : [(best[a] ?? 0) - (best[b] ?? 0)];
      });
      if (both.some((ahead) => ahead < 0)) worse.add(at);
      else if (
        both.length > 0 &&
        both.every((ahead) => ahead === 0) &&
        !betterAtOnce(strong, weak) &&
        !inCircle.has(at)
      )
        noBetter.add(at);
    }
  }
  return { worse, noBetter, inCircle };
}
