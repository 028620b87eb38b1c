/** What nobody can guess: ids, keys and codes, made of random bytes that are handed in, and how they are kept. */
import { createHash } from 'node:crypto';

/** So many random bytes. */
export type Random = (bytes: number) => Uint8Array;

/** 128 bits as 32 hex digits. */
export const newId = (random: Random): string => Buffer.from(random(16)).toString('hex');

/** What is kept in place of a key or link. They have 128 bits of their own, so a plain hash cannot be searched for. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** No I, L, O and U: they are taken for others, or make words. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code to be read aloud: 40 bits as KPT4-9XWM. */
export function newCode(random: Random): string {
  const bits = random(5).reduce((all, byte) => all * 256n + BigInt(byte), 0n);
  const signs = Array.from({ length: 8 }, (_, at) => SIGNS[Number((bits >> BigInt(35 - 5 * at)) & 31n)]).join('');
  return `${signs.slice(0, 4)}-${signs.slice(4)}`;
}

/** A code as somebody typed it, as it is kept: small letters, without its stroke, O for 0. Undefined when it is none. */
export function codeTyped(text: string): string | undefined {
  const signs = text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return signs.length === 8 && [...signs].every((sign) => SIGNS.includes(sign))
    ? `${signs.slice(0, 4)}-${signs.slice(4)}`
    : undefined;
}
