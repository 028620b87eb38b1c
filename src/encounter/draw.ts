/** Chance as data: everything random in an encounter is a pure function of the recorded seed and a name. */

/** FNV-1a, on from where an earlier part of the text left off. */
function mixed(from: number, text: string): number {
  let h = from;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return h;
}

/** The murmur3 finaliser: each bit comes to depend on all. */
function finished(from: number): number {
  let h = Math.imul(from ^ (from >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const begun = (seed: number, label: string) => mixed((0x811c9dc5 ^ seed) >>> 0, label);

/** A well-mixed 32-bit number for a seed and a label. */
export const hash32 = (seed: number, label: string): number => finished(begun(seed, label));

/** The seed of somebody's encounter in a day that has this seed: everybody of a day has one of their own. @param id of the scenario */
export const seedInDay = (day: number, id: string): number => hash32(day, `encounter:${id}`);

/** Picks one of the options. Throws on an empty list, which the checker never lets through. */
export function draw(seed: number, name: string, options: readonly string[]): string {
  const picked = options[hash32(seed, `draw:${name}`) % options.length];
  if (picked === undefined) throw new Error(`draw "${name}" has no options`);
  return picked;
}

/** The items in an order that depends only on the seed and the label. */
export function shuffled<T extends { readonly id: string }>(seed: number, label: string, items: readonly T[]): T[] {
  const from = begun(seed, `${label}:`);
  return items
    .map((item) => ({ item, key: finished(mixed(from, item.id)) }))
    .sort((a, b) => a.key - b.key || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);
}
