/** Mutations that know nothing of the format: bits, bytes and stretches of them. */
import type { Chance } from './chance.ts';

const ODD_BYTES = [
  0, 0x0a, 0x0d, 0x20, 0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d, 0x2c, 0x3a, 0x7f, 0x80, 0xbf, 0xc0, 0xed, 0xf5, 0xfe, 0xff,
];

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

type Change = (bytes: Uint8Array, chance: Chance, other: Uint8Array) => Uint8Array;

/** A stretch of at most `most` bytes. */
function stretch(bytes: Uint8Array, chance: Chance, most: number): readonly [from: number, to: number] {
  const from = chance.below(bytes.length + 1);
  return [from, Math.min(bytes.length, from + 1 + chance.below(most))];
}

function withByte(bytes: Uint8Array, at: number, byte: number): Uint8Array {
  const copy = bytes.slice();
  if (at < copy.length) copy[at] = byte;
  return copy;
}

const CHANGES: readonly Change[] = [
  function bitTurned(bytes, chance) {
    const at = chance.below(bytes.length);
    return withByte(bytes, at, (bytes[at] ?? 0) ^ (1 << chance.below(8)));
  },
  function byteReplaced(bytes, chance) {
    return withByte(bytes, chance.below(bytes.length), chance.percent(50) ? chance.pick(ODD_BYTES) : chance.below(256));
  },
  function bytesPutIn(bytes, chance) {
    const at = chance.below(bytes.length + 1);
    const put = Uint8Array.from({ length: 1 + chance.below(4) }, () => chance.pick(ODD_BYTES));
    return joined(bytes.subarray(0, at), put, bytes.subarray(at));
  },
  function stretchTakenOut(bytes, chance) {
    const [from, to] = stretch(bytes, chance, chance.percent(70) ? 16 : 2000);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  function stretchTwice(bytes, chance) {
    const [from, to] = stretch(bytes, chance, chance.percent(70) ? 64 : 2000);
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  function stretchElsewhere(bytes, chance) {
    const [from, to] = stretch(bytes, chance, 400);
    const at = chance.below(bytes.length + 1);
    return joined(bytes.subarray(0, at), bytes.subarray(from, to), bytes.subarray(at));
  },
  function cutOff(bytes, chance) {
    return bytes.subarray(0, chance.below(bytes.length + 1));
  },
  function spliced(bytes, chance, other) {
    return joined(bytes.subarray(0, chance.below(bytes.length + 1)), other.subarray(chance.below(other.length + 1)));
  },
];

/** The bytes after one change. `other` is another file, to splice with. */
export const mutatedBytes: Change = (bytes, chance, other) => chance.pick(CHANGES)(bytes, chance, other);
