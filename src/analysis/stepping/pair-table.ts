const hashOf = (core: number, time: number): number => {
  const mixed = Math.imul(core ^ Math.imul(time, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};

/** Pairs of a core and a time (in steps of seconds), each once: numbered in the order in which they are first seen. */
export class PairTable {
  #cores = new Int32Array(1024);
  #times = new Uint16Array(1024);
  #slots = new Int32Array(2048).fill(-1);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  core(pair: number): number {
    return this.#cores[pair] as number;
  }

  time(pair: number): number {
    return this.#times[pair] as number;
  }

  /** Number of this pair, given on first sight. */
  indexOf(core: number, time: number): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(core, time) & mask;
    for (let found = this.#slots[slot] as number; found !== -1; found = this.#slots[slot] as number) {
      if (this.#cores[found] === core && this.#times[found] === time) return found;
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = this.#count;
    this.#cores[this.#count] = core;
    this.#times[this.#count] = time;
    this.#count += 1;
    if (this.#count === this.#cores.length) this.#grow();
    return this.#count - 1;
  }

  #grow(): void {
    const [cores, times] = [new Int32Array(this.#count * 2), new Uint16Array(this.#count * 2)];
    cores.set(this.#cores);
    times.set(this.#times);
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    for (let i = 0; i < this.#count; i += 1) {
      let slot = hashOf(cores[i] as number, times[i] as number) & (slots.length - 1);
      while (slots[slot] !== -1) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = i;
    }
    this.#cores = cores;
    this.#times = times;
    this.#slots = slots;
  }
}
