/** Where something stands in the file, when the program holds it in another place. */

/** Pointers by what they begin with: the longest beginning that is known counts. */
export class PointerMap {
  readonly #to = new Map<string, string>();
  readonly #further = new Set<string>();

  /**
   * Whatever stands at `from`, and inside it, stands in the file at `to`.
   * @param further true if parts of what stands at `to` stand elsewhere again: a named way may ask a named condition
   */
  add(from: string, to: string, further = false): void {
    if (from === to) return;
    this.#to.set(from, to);
    if (further) this.#further.add(from);
  }

  /** The pointer into the file. What is not known stands where it is said to. */
  inFile(pointer: string): string {
    for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
      const from = pointer.slice(0, end);
      const to = this.#to.get(from);
      if (to === undefined) continue;
      const place = to + pointer.slice(end);
      return this.#further.has(from) ? this.inFile(place) : place;
    }
    return pointer;
  }
}
