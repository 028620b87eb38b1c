/** Builds a value from the parts that the scanner reads one after another, and notes where each stands. */
import { type Mark, pointer } from './places.ts';

/** Keys that mean something to JavaScript itself. Nothing is ever stored under them. */
export const DANGEROUS: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);

/** What a name means where it is written. */
export type NameStanding = 'new' | 'twice' | 'forbidden';

type Container =
  | { readonly kind: 'object'; readonly value: Record<string, unknown>; readonly names: Set<string> }
  | { readonly kind: 'array'; readonly value: unknown[] };

/** A bracket that is still open, and the field or item in it that is being read. */
type Open = Container & { readonly start: number; readonly mark: Mark; name: string; nameAt: number };

/** A value in the making. Objects have no prototype; all offsets are those of the text. */
export class ValueBuilder {
  /** The whole value. Undefined as long as there is none. */
  whole: unknown;
  root: Mark = { key: 0, value: 0 };
  readonly #open: Open[] = [];

  /** How many brackets are open. */
  get depth(): number {
    return this.#open.length;
  }

  /** The kind of the innermost open bracket, if any is open. */
  get inside(): 'object' | 'array' | undefined {
    return this.#open.at(-1)?.kind;
  }

  /** Offset of the innermost open bracket. */
  get openedAt(): number {
    return this.#open.at(-1)?.start ?? 0;
  }

  /** JSON pointer to what is being read. */
  get pointer(): string {
    const steps = this.#open.map(({ name }) => name);
    if (steps.at(-1) === '') steps.pop();
    return pointer(...steps);
  }

  /** Puts a plain value where it belongs. */
  put(value: unknown, start: number): Mark {
    const around = this.#open.at(-1);
    const mark: Mark = { key: around?.kind === 'object' ? around.nameAt : start, value: start };
    if (!around) {
      this.whole = value;
      this.root = mark;
      return mark;
    }
    if (around.kind === 'array') around.value.push(value);
    else if (!DANGEROUS.has(around.name)) around.value[around.name] = value;
    around.mark.inside ??= new Map();
    around.mark.inside.set(around.name, mark);
    return mark;
  }

  /** Puts an empty object or list, and opens it. */
  open(kind: 'object' | 'array', start: number): void {
    const container: Container =
      kind === 'object' ? { kind, value: Object.create(null), names: new Set() } : { kind, value: [] };
    const mark = this.put(container.value, start);
    this.#open.push({ ...container, start, mark, name: '', nameAt: start });
  }

  close(): void {
    this.#open.pop();
  }

  /** Goes on to the next item of a list; in an object, to a field that has no name yet. */
  next(): void {
    const around = this.#open.at(-1);
    if (around) around.name = around.kind === 'array' ? String(around.value.length) : '';
  }

  /** Names the field that comes next. */
  name(name: string, start: number): NameStanding {
    const around = this.#open.at(-1);
    if (around?.kind !== 'object') throw new Error('only the fields of an object have names');
    const standing = DANGEROUS.has(name) ? 'forbidden' : around.names.has(name) ? 'twice' : 'new';
    around.name = name;
    around.nameAt = start;
    around.names.add(name);
    return standing;
  }
}
