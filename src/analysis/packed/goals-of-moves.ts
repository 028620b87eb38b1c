import type { Scenario } from '../../scenario/format.ts';

/** Goals to which some move does this. */
export const goalsOfMoves = ({ nodes }: Scenario, what: 'harms' | 'unnoticed'): ReadonlySet<string> =>
  new Set(Object.values(nodes).flatMap(({ moves }) => moves.flatMap((move) => move[what] ?? [])));
