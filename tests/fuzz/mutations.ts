/** One mutated file out of many: which, and how, follows from a seed and a number alone. */
import { mutatedBytes } from './bytes.ts';
import { type Chance, chanceOf } from './chance.ts';
import type { Kind } from './judged.ts';
import { mutatedTokens, tokensOf } from './tokens.ts';
import { type Grown, grown, mutatedTree } from './trees.ts';

/** A good file to begin with. */
export interface Seed {
  readonly kind: Kind;
  readonly name: string;
  readonly text: string;
}

/** A file after its mutation. */
export interface Mutant {
  readonly kind: Kind;
  /** Which file it was, and what was done to it. */
  readonly name: string;
  readonly text: string;
}

interface Prepared extends Seed {
  readonly bytes: () => Uint8Array;
  readonly tokens: () => readonly string[];
  readonly grown: () => Grown | undefined;
}

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

function treeOf(text: string): Grown | undefined {
  try {
    return grown(JSON.parse(text));
  } catch {
    return undefined;
  }
}

const prepared = (seed: Seed): Prepared => ({
  ...seed,
  bytes: once(() => new TextEncoder().encode(seed.text)),
  tokens: once(() => tokensOf(seed.text)),
  grown: once(() => treeOf(seed.text)),
});

/** Largest file that is mutated often: the large ones take their time, and hold little that is not in a small one. */
const SMALL = 30_000;

const isGood = ({ name }: Seed) => !name.startsWith('broken/');

/** A source of mutants: the same number gives the same mutant, whatever came before. */
export function mutantsOf(seeds: readonly Seed[], seed: number): (number: number) => Mutant {
  const all = seeds.map(prepared);
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const small = all.filter(({ text }) => text.length <= SMALL);
  const from = (chance: Chance): Prepared => {
    // Half of all are scenarios: theirs is the largest format.
    const kind = chance.percent(50) ? 'scenario' : chance.pick(kinds);
    const broken = kind === 'scenario' && chance.percent(15);
    const pool = (chance.percent(96) ? small : all).filter((one) => one.kind === kind && isGood(one) !== broken);
    return pool.length > 0 ? chance.pick(pool) : chance.pick(all);
  };
  return (number) => {
    const chance = chanceOf(seed, number);
    const file = from(chance);
    const { kind } = file;
    const times = chance.percent(60) ? 1 : 1 + chance.below(6);
    const tree = file.grown();
    const level = chance.below(10);
    if (level >= 4 && tree) {
      let value = tree.tree;
      for (let i = 0; i < times; i += 1) value = mutatedTree(value, tree, chance);
      const text = JSON.stringify(value, null, chance.percent(50) ? 1 : 0) ?? '';
      return { kind, name: `${file.name}, tree, ${times}`, text };
    }
    if (level >= 2) {
      let tokens = file.tokens();
      for (let i = 0; i < times; i += 1) tokens = mutatedTokens(tokens, chance);
      return { kind, name: `${file.name}, tokens, ${times}`, text: tokens.join('') };
    }
    let bytes = file.bytes();
    for (let i = 0; i < times; i += 1) bytes = mutatedBytes(bytes, chance, chance.pick(small).bytes());
    return { kind, name: `${file.name}, bytes, ${times}`, text: new TextDecoder().decode(bytes) };
  };
}
