/** Every way to pick one from each of several lists. */

/**
 * All picks, the last list turning fastest; undefined when there are more than `most`.
 * No list gives one empty pick.
 */
export function everyPick<T>(lists: readonly (readonly T[])[], most: number): readonly (readonly T[])[] | undefined {
  let picks: (readonly T[])[] = [[]];
  for (const list of lists) {
    if (picks.length * list.length > most) return undefined;
    picks = picks.flatMap((pick) => list.map((item) => [...pick, item]));
  }
  return picks;
}
