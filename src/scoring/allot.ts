/** Shares a whole number of points out by weight, so that the parts are whole and add up exactly. */

/**
 * Largest-remainder allotment: each item gets the whole part of its exact share, the points left over
 * go to the largest remainders. A tie goes by id, not by the order of writing: the content hash does not
 * see that order, so no point may hang on it.
 * @returns points by id; an empty list gives an empty record
 */
export function allotted(
  points: number,
  items: readonly { readonly id: string; readonly weight: number }[],
): Record<string, number> {
  const weights = items.reduce((total, item) => total + item.weight, 0);
  const shares = items.map((item) => ({
    id: item.id,
    whole: Math.floor((points * item.weight) / weights),
    rest: (points * item.weight) % weights,
  }));
  const left = items.length === 0 ? 0 : points - shares.reduce((total, share) => total + share.whole, 0);
  const lucky = new Set(
    [...shares]
      .sort((a, b) => b.rest - a.rest || (a.id < b.id ? -1 : 1))
      .slice(0, left)
      .map((s) => s.id),
  );
  return Object.fromEntries(shares.map((share) => [share.id, share.whole + (lucky.has(share.id) ? 1 : 0)]));
}
