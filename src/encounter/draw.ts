/** Chance as data: everything random in an encounter is a pure function of the recorded seed and a name. */

/** A well-mixed 32-bit number for a seed and a label (FNV-1a over the label, then the murmur3 finaliser). */
export function hash32(seed: number, label: string): number {
  let h = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < label.length; i += 1) {
    h = Math.imul(h ^ label.charCodeAt(i), 0x01000193) >>> 0;
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Picks one of the options. Throws on an empty list, which the checker never lets through. */
export function draw(seed: number, name: string, options: readonly string[]): string {
  const picked = options[hash32(seed, `draw:${name}`) % options.length];
  if (picked === undefined) throw new Error(`draw "${name}" has no options`);
  return picked;
}

/** The items in an order that depends only on the seed and the label. */
export function shuffled<T extends { readonly id: string }>(seed: number, label: string, items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, key: hash32(seed, `${label}:${item.id}`) }))
    .sort((a, b) => a.key - b.key || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);
}
