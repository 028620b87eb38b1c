/** What can be asked of a packed state: the parts that conditions are compiled to. */
import { type Field, get } from '../layout.ts';

/**
 * A test of a state. Tests are classes, like all that proofs do millions of times (state-table.ts).
 */
export interface Test {
  /**
   * Is it so of the state at `at`? `variant` is the index of what only lines read (draws and flags that no
   * rule asks for); tests of rules never look at it.
   */
  holds(states: Uint32Array, at: number, variant: number): boolean;
}

/** One bit in each of some words. */
interface Bits {
  readonly word: number;
  readonly mask: number;
}

function bitsIn(fields: readonly Field[]): readonly Bits[] {
  const masks = new Map<number, number>();
  for (const { word, shift } of fields) masks.set(word, ((masks.get(word) ?? 0) | (1 << shift)) >>> 0);
  return [...masks].map(([word, mask]) => ({ word, mask }));
}

/** Asks some one-bit fields, word by word. */
class OfBits {
  protected readonly bits: readonly Bits[];

  constructor(fields: readonly Field[]) {
    this.bits = bitsIn(fields);
  }
}

/** Is every one of these one-bit fields 1? */
export class AllSet extends OfBits implements Test {
  holds(states: Uint32Array, at: number): boolean {
    for (let i = 0; i < this.bits.length; i += 1) {
      const { word, mask } = this.bits[i] as Bits;
      if (((states[at + word] as number) & mask) >>> 0 !== mask) return false;
    }
    return true;
  }
}

/** Is any of these one-bit fields 1? */
export class AnySet extends OfBits implements Test {
  holds(states: Uint32Array, at: number): boolean {
    for (let i = 0; i < this.bits.length; i += 1) {
      const { word, mask } = this.bits[i] as Bits;
      if (((states[at + word] as number) & mask) !== 0) return true;
    }
    return false;
  }
}

/** Is a field between two values? */
export class Between implements Test {
  readonly #field: Field;
  readonly #least: number;
  readonly #most: number;

  constructor(field: Field, least: number, most: number) {
    this.#field = field;
    this.#least = least;
    this.#most = most;
  }

  holds(states: Uint32Array, at: number): boolean {
    const value = get(states, at, this.#field);
    return value >= this.#least && value <= this.#most;
  }
}

/** Is a field one of some values, one bit each? */
export class Among implements Test {
  readonly #field: Field;
  readonly #values: number;

  constructor(field: Field, values: number) {
    this.#field = field;
    this.#values = values;
  }

  holds(states: Uint32Array, at: number): boolean {
    return ((this.#values >>> get(states, at, this.#field)) & 1) === 1;
  }
}

/** Is it so in this variant? */
export class InVariant implements Test {
  readonly #so: readonly boolean[];

  constructor(so: readonly boolean[]) {
    this.#so = so;
  }

  holds(_states: Uint32Array, _at: number, variant: number): boolean {
    return this.#so[variant] === true;
  }
}

/** Asks some other tests. */
class OfParts {
  protected readonly parts: readonly Test[];

  constructor(parts: readonly Test[]) {
    this.parts = parts;
  }
}

/** Are all of these so? */
export class Every extends OfParts implements Test {
  holds(states: Uint32Array, at: number, variant: number): boolean {
    for (let i = 0; i < this.parts.length; i += 1)
      if (!(this.parts[i] as Test).holds(states, at, variant)) return false;
    return true;
  }
}

/** Is any of these so? */
export class Some extends OfParts implements Test {
  holds(states: Uint32Array, at: number, variant: number): boolean {
    for (let i = 0; i < this.parts.length; i += 1) if ((this.parts[i] as Test).holds(states, at, variant)) return true;
    return false;
  }
}

/** Is this not so? */
export class Not implements Test {
  readonly #part: Test;

  constructor(part: Test) {
    this.#part = part;
  }

  holds(states: Uint32Array, at: number, variant: number): boolean {
    return !this.#part.holds(states, at, variant);
  }
}
