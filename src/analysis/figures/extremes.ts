/** Plays that show the ends of what is possible: quickest and longest, best and worst, and one for each ending. */
import type { Exploration } from '../explore.ts';
import { pointsIn } from '../points.ts';
import { type Witness, walkFrom, walkTo } from '../witness.ts';
import { isEnding, type Worth } from '../worth.ts';

/** A play, with what came of it. */
export interface ToldPlay extends Witness {
  readonly satisfaction: number;
  readonly ending: string;
}

export interface Extremes {
  /** A play of the fewest moves. Absent when no play ends. */
  readonly shortest?: ToldPlay;
  /** A play of the most moves; absent as well where there are loops, since there is no longest then. */
  readonly longest?: ToldPlay;
  readonly best?: ToldPlay;
  readonly worst?: ToldPlay;
  /** For each ending that can be reached, a shortest play that comes to it, in the order of writing. */
  readonly endings: readonly ToldPlay[];
}

const moveId = ({ story, move }: Exploration, edge: number) => story.moves[move[edge] as number]?.move.id ?? '';

/** The longest play there is, move by move. Only where there are no loops. */
function longestPlay(exploration: Exploration, { components }: Worth): { root: number; moves: string[]; end: number } {
  const { count, first, to, roots } = exploration;
  const most = new Int32Array(count).fill(-1);
  const by = new Int32Array(count).fill(-1);
  for (const state of components.order) {
    if (isEnding(exploration, state)) most[state] = 0;
    for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1) {
      const after = most[to[edge] as number] as number;
      if (after < 0 || after + 1 <= (most[state] as number)) continue;
      most[state] = after + 1;
      by[state] = edge;
    }
  }
  const root = roots.reduce(
    (leader, one, i) => ((most[one.state] as number) > (most[roots[leader]?.state ?? 0] as number) ? i : leader),
    0,
  );
  const moves: string[] = [];
  let end = roots[root]?.state ?? 0;
  for (let edge = by[end] as number; edge >= 0; edge = by[end] as number) {
    moves.push(moveId(exploration, edge));
    end = to[edge] as number;
  }
  return { root, moves, end };
}

/** The plays, of a complete exploration. */
export function extremesOf(exploration: Exploration, worth: Worth): Extremes {
  const { story, states, count, roots } = exploration;
  const points = pointsIn(story);
  const told = (walk: Witness, end: number): ToldPlay => ({
    opening: walk.opening,
    moves: walk.moves,
    satisfaction: points(states, end * story.words),
    ending: story.places[story.placeAt(states, end * story.words)] ?? '',
  });
  // States are numbered by the fewest moves it takes to get there, so the first of a kind is a nearest one.
  const nearest = new Map<number, number>();
  for (let state = 0; state < count; state += 1) {
    if (!isEnding(exploration, state)) continue;
    const place = story.placeAt(states, state * story.words);
    if (!nearest.has(place)) nearest.set(place, state);
  }
  const ends = [...nearest].sort(([a], [b]) => a - b).map(([, state]) => told(walkTo(exploration, state), state));
  const shortest = ends.reduce<ToldPlay | undefined>(
    (leader, one) => (leader === undefined || one.moves.length < leader.moves.length ? one : leader),
    undefined,
  );
  const ofWorth = (values: Int16Array, better: (a: number, b: number) => boolean): ToldPlay | undefined => {
    const [firstRoot, ...others] = roots;
    if (!firstRoot || !shortest) return undefined;
    const root = others.reduce(
      (leader, one) => (better(values[one.state] as number, values[leader.state] as number) ? one : leader),
      firstRoot,
    );
    let end = -1;
    const moves = walkFrom(exploration, root.state, (state) => {
      const wanted = isEnding(exploration, state) && points(states, state * story.words) === values[root.state];
      if (wanted) end = state;
      return wanted;
    });
    return moves && told({ opening: root.opening, moves }, end);
  };
  const best = ofWorth(worth.best, (a, b) => a > b);
  const worst = ofWorth(worth.worst, (a, b) => a < b);
  const long = worth.components.loopless && shortest ? longestPlay(exploration, worth) : undefined;
  const longest =
    long && told({ opening: roots[long.root]?.opening ?? { seed: 0, carried: [] }, moves: long.moves }, long.end);
  return {
    ...(shortest && { shortest }),
    ...(longest && { longest }),
    ...(best && { best }),
    ...(worst && { worst }),
    endings: ends,
  };
}
