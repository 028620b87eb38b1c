/**
 * Mutations of a file that know it is a tree of fields: most of what comes out is still JSON, and much of it
 * nearly right, so that they reach behind the first checks. Values are never changed, only copied.
 */
import type { Chance } from './chance.ts';
import { NASTY_NUMBERS, NASTY_TEXTS } from './nasty.ts';

type Tree = unknown;
type Step = string | number;
export type Path = readonly Step[];

/** A file as a tree, with what the mutations choose from. */
export interface Grown {
  readonly tree: Tree;
  /** The way to every value in it but the whole. */
  readonly paths: readonly Path[];
  /** Every name of a field. */
  readonly names: readonly string[];
  /** Every short text: among them all ids that one field points to another with. */
  readonly words: readonly string[];
}

/** A tree with its paths, names and words. */
export function grown(tree: Tree): Grown {
  const paths: Path[] = [];
  const names = new Set<string>();
  const words = new Set<string>();
  const waiting: { readonly it: Tree; readonly path: Path }[] = [{ it: tree, path: [] }];
  for (const { it, path } of waiting) {
    if (path.length > 0) paths.push(path);
    if (typeof it === 'string' && it.length <= 64) words.add(it);
    if (typeof it !== 'object' || it === null) continue;
    for (const [key, inner] of Object.entries(it)) {
      if (!Array.isArray(it)) names.add(key);
      waiting.push({ it: inner, path: [...path, Array.isArray(it) ? Number(key) : key] });
    }
  }
  return { tree, paths, names: [...names], words: [...words] };
}

const isHolder = (value: Tree): value is Record<Step, Tree> => typeof value === 'object' && value !== null;

/** What stands at a path; undefined when nothing does. */
function at(tree: Tree, path: Path): Tree {
  let value = tree;
  for (const step of path) {
    if (!isHolder(value) || !Object.hasOwn(value, step)) return undefined;
    value = value[step];
  }
  return value;
}

/** A copy of the tree in which the holder of a path's last step is what `change` makes of a copy of it. */
function withHolder(tree: Tree, path: Path, change: (holder: Record<Step, Tree> | Tree[], last: Step) => void): Tree {
  const copy = Array.isArray(tree) ? [...tree] : isHolder(tree) ? { ...tree } : undefined;
  const [step, ...rest] = path;
  if (copy === undefined || step === undefined) return tree;
  if (rest.length === 0) change(copy, step);
  else if (Object.hasOwn(copy, step)) {
    const fields = copy as Record<Step, Tree>;
    fields[step] = withHolder(fields[step], rest, change);
  }
  return copy;
}

/** A copy of the tree with something else at a path. */
export const withValue = (tree: Tree, path: Path, value: Tree): Tree =>
  withHolder(tree, path, (holder, last) => {
    // Defined, not set: `__proto__` is to become a field like any other. A list has no names.
    if (Array.isArray(holder) && typeof last !== 'number') holder.push(value);
    else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true });
  });

/** A copy without what stands at a path. */
const without = (tree: Tree, path: Path): Tree =>
  withHolder(tree, path, (holder, last) => {
    if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else delete holder[last];
  });

function nested(value: Tree, levels: number, chance: Chance): Tree {
  let whole = value;
  const key = chance.pick(['not', 'all', 'any', 'if', 'to', 'a']);
  const asList = chance.percent(50);
  for (let i = 0; i < levels; i += 1) whole = asList ? [whole] : { [key]: whole };
  return whole;
}

/** A value near this one: of the same kind, and often still allowed. */
function near(value: Tree, { words }: Grown, chance: Chance): Tree {
  switch (typeof value) {
    case 'number':
      return chance.percent(60) ? value + chance.pick([-10, -5, -2, -1, 1, 2, 5, 10, 300]) : chance.pick(NASTY_NUMBERS);
    case 'boolean':
      return !value;
    case 'string':
      if (words.length > 0 && chance.percent(70)) return chance.pick(words);
      return chance.percent(50) ? value + chance.pick(NASTY_TEXTS) : chance.pick(NASTY_TEXTS);
    default:
      if (Array.isArray(value)) {
        const turned = chance.percent(50) ? value.toReversed() : value.slice(0, chance.below(value.length + 1));
        return chance.percent(30) ? [...value, ...turned] : turned;
      }
      return {};
  }
}

const anything = ({ words }: Grown, chance: Chance): Tree =>
  chance.pick<Tree>([
    null,
    true,
    false,
    [],
    {},
    [[]],
    chance.pick(NASTY_NUMBERS),
    chance.pick(NASTY_TEXTS),
    words.length > 0 ? chance.pick(words) : '',
  ]);

type Change = (tree: Tree, path: Path, file: Grown, chance: Chance) => Tree;

/** A path that ends like this one: the same field somewhere else, if there is one. */
function likeIt(path: Path, { paths }: Grown, chance: Chance): Path {
  const last = path.at(-1);
  for (let tries = 0; tries < 40; tries += 1) {
    const other = chance.pick(paths);
    if (other.at(-1) === last || (typeof last === 'number' && typeof other.at(-1) === 'number')) return other;
  }
  return chance.pick(paths);
}

/** What can happen to a tree, each as often as it stands here. */
const CHANGES: readonly Change[] = [
  (tree, path, file, chance) => withValue(tree, path, near(at(tree, path), file, chance)),
  (tree, path, file, chance) => withValue(tree, path, near(at(tree, path), file, chance)),
  (tree, path, file, chance) => withValue(tree, path, near(at(tree, path), file, chance)),
  (tree, path) => without(tree, path),
  (tree, path) => without(tree, path),
  // The value of the same field somewhere else: a way that now leads back, an effect that comes twice.
  (tree, path, file, chance) => withValue(tree, path, at(tree, likeIt(path, file, chance))),
  (tree, path, file, chance) => withValue(tree, path, at(tree, likeIt(path, file, chance))),
  // Two values of the same field change places: ids of moves, targets, lines.
  (tree, path, file, chance) => {
    const other = likeIt(path, file, chance);
    return withValue(withValue(tree, path, at(tree, other)), other, at(tree, path));
  },
  // Something from anywhere.
  (tree, path, { paths }, chance) => withValue(tree, path, at(tree, chance.pick(paths))),
  (tree, path, file, chance) => withValue(tree, path, anything(file, chance)),
  // The field gets another name.
  (tree, path, { names, words }, chance) => {
    const pool = chance.percent(50) ? names : chance.percent(50) ? words : NASTY_TEXTS;
    if (pool.length === 0) return tree;
    return withValue(without(tree, path), [...path.slice(0, -1), chance.pick(pool)], at(tree, path));
  },
  // A field too many.
  (tree, path, file, chance) => {
    const name = chance.pick(chance.percent(60) && file.names.length > 0 ? file.names : NASTY_TEXTS);
    return withValue(tree, [...path, name], anything(file, chance));
  },
  // A list or a map with an item twice.
  (tree, path, _file, chance) =>
    withHolder(tree, path, (holder, last) => {
      if (Array.isArray(holder)) holder.splice(chance.below(holder.length + 1), 0, holder[Number(last)]);
      else holder[`${String(last)}-${chance.below(10)}`] = holder[last];
    }),
  (tree, path, _file, chance) =>
    withValue(tree, path, nested(at(tree, path), chance.percent(80) ? 1 + chance.below(10) : 60, chance)),
];

/** The tree after one change. */
export function mutatedTree(tree: Tree, file: Grown, chance: Chance): Tree {
  if (file.paths.length === 0) return anything(file, chance);
  return chance.pick(CHANGES)(tree, chance.pick(file.paths), file, chance);
}
