/** Where something stands in the file, when the program holds it in another place. */

/** Pointers by what they begin with: the longest beginning that is known counts. */
export class PointerMap {
  readonly #to = new Map<string, string>();

  /** Whatever stands at `from`, and inside it, stands in the file at `to`. */
  add(from: string, to: string): void {
    if (from !== to) this.#to.set(from, to);
  }

  /** The pointer into the file. What is not known stands where it is said to. */
  inFile(pointer: string): string {
    for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
      const to = this.#to.get(pointer.slice(0, end));
      if (to !== undefined) return this.#onceMore(to) + pointer.slice(end);
    }
    return pointer;
  }

  /** A named way may itself ask a named condition: what a beginning leads to may lead on. */
  #onceMore(to: string): string {
    for (let end = to.lastIndexOf('/'); end > 0; end = to.lastIndexOf('/', end - 1)) {
      const next = this.#to.get(to.slice(0, end));
      if (next !== undefined) return next + to.slice(end);
    }
    return to;
  }
}
