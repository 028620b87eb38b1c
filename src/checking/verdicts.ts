/** What was proved before is not proved again: verdicts kept by a hash of all that they hang on. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Where verdicts are kept from one check to the next. Whoever keeps them forgets those of another program. */
export interface Verdicts {
  /** What was kept under a key; undefined where nothing was, or nothing can be read. */
  kept(key: string): string | undefined;
  /** Keeps a verdict, if that can be done. Never throws: a check does not fail for want of room. */
  keep(key: string, verdict: string): void;
}

/** Plain data that a verdict may hang on, as a text: whatever differs in it differs here, the order of fields as well. */
const textOf = (of: unknown): string =>
  JSON.stringify(of, (_, value) => (value instanceof Map || value instanceof Set ? [...value] : value));

function parsed<T>(text: string | undefined): T | undefined {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as T;
  } catch {
    // Broken off while it was written, or written by somebody else: it is made anew.
    return undefined;
  }
}

/**
 * The verdict on something, kept or made. It has to be plain data.
 * @param kind what is asked of it
 * @param of all that the verdict hangs on, but for the program
 * @param fresh is it to be made anew in any case?
 */
export function verdictOn<T>(
  verdicts: Verdicts | undefined,
  { kind, of, fresh }: { readonly kind: string; readonly of: unknown; readonly fresh: boolean },
  make: () => T,
): T {
  if (!verdicts) return make();
  const key = bytesToHex(sha256(utf8ToBytes(`${kind} ${textOf(of)}`)));
  const had = fresh ? undefined : parsed<T>(verdicts.kept(key));
  if (had !== undefined) return had;
  const made = make();
  verdicts.keep(key, JSON.stringify(made));
  return made;
}
