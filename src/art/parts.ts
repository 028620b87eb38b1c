/**
 * The drawings themselves, loaded one by one when first wanted. They are made by
 * `scripts/build-cast.mjs` (Open Peeps by Pablo Stanley, CC0) or, in `extras`, drawn by hand.
 */
const files = import.meta.glob<string>('../../assets/cast/*/*.svg', { query: '?raw', import: 'default' });
const loaded = new Map<string, Promise<string>>();

/** Folders of drawings. */
export type PartKind = 'body' | 'head' | 'face' | 'glasses' | 'beard' | 'extras';

/** Names of all drawings of a kind. */
export function partNames(kind: PartKind): string[] {
  const folder = `../../assets/cast/${kind}/`;
  return Object.keys(files)
    .filter((path) => path.startsWith(folder))
    .map((path) => path.slice(folder.length, -'.svg'.length));
}

/** The SVG fragment of a drawing, colours still as tokens such as `{{skin}}`. Throws for an unknown name. */
export function partMarkup(kind: PartKind, name: string): Promise<string> {
  const path = `../../assets/cast/${kind}/${name}.svg`;
  const load = files[path];
  if (load === undefined) throw new Error(`There is no drawing ${kind}/${name}`);
  let markup = loaded.get(path);
  if (markup === undefined) {
    markup = load();
    // A failed download may be tried again at the next wish.
    markup.catch(() => loaded.delete(path));
    loaded.set(path, markup);
  }
  return markup;
}
