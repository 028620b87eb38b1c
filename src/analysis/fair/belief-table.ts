/** Every belief once: sorted lists of what may be so, in one long array, found again through a hash. */

/** A table of lists of whole numbers. */
export class BeliefTable {
  #items = new Int32Array(1 << 12);
  #first = new Uint32Array(1 << 8);
  #slots = new Int32Array(1 << 9).fill(-1);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Numbers in all lists together. */
  get size(): number {
    return this.#first[this.#count] as number;
  }

  /** The list of a belief: good until the next `indexOf`. */
  items(belief: number): Int32Array {
    return this.#items.subarray(this.#first[belief], this.#first[belief + 1]);
  }

  /** The number of a sorted list, given on first sight. */
  indexOf(list: Int32Array): number {
    const slot = this.#slotOf(list);
    const found = this.#slots[slot] as number;
    if (found !== -1) return found;
    this.#slots[slot] = this.#count;
    return this.#add(list);
  }

  /** The number of a sorted list, −1 where it is not here. */
  find(list: Int32Array): number {
    return this.#slots[this.#slotOf(list)] as number;
  }

  #slotOf(list: Int32Array): number {
    const mask = this.#slots.length - 1;
    let slot = this.#hash(list) & mask;
    for (let found = this.#slots[slot] as number; found !== -1; found = this.#slots[slot] as number) {
      if (this.#same(found, list)) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #hash(list: Int32Array): number {
    let h = 0x9e3779b9;
    for (let i = 0; i < list.length; i += 1) {
      h = Math.imul(h ^ (list[i] as number), 0x85ebca6b);
      h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
      h ^= h >>> 13;
    }
    return h;
  }

  #same(belief: number, list: Int32Array): boolean {
    const from = this.#first[belief] as number;
    if ((this.#first[belief + 1] as number) - from !== list.length) return false;
    for (let i = 0; i < list.length; i += 1) if (this.#items[from + i] !== list[i]) return false;
    return true;
  }

  #add(list: Int32Array): number {
    const from = this.size;
    while (from + list.length > this.#items.length) {
      const larger = new Int32Array(this.#items.length * 2);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items.set(list, from);
    this.#count += 1;
    if (this.#count + 1 >= this.#first.length) {
      const larger = new Uint32Array(this.#first.length * 2);
      larger.set(this.#first);
      this.#first = larger;
    }
    this.#first[this.#count] = from + list.length;
    if (this.#count * 2 > this.#slots.length) this.#growSlots();
    return this.#count - 1;
  }

  #growSlots(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let i = 0; i < this.#count; i += 1) {
      let slot = this.#hash(this.items(i)) & mask;
      while (slots[slot] !== -1) slot = (slot + 1) & mask;
      slots[slot] = i;
    }
    this.#slots = slots;
  }
}
