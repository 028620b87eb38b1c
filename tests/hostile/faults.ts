/** What goes wrong when a hostile file goes through every reader: nothing, if all is well. */
import { judged, KINDS, type Kind } from '../fuzz/judged.ts';
import { PATIENCE } from '../fuzz/run.ts';
import type { HostileFile } from './cases.ts';
import { library } from './good-files.ts';

/** What a file is put through as what it pretends to be, and as any other kind. */
const ZEAL = { library, proofs: 20, states: 5000, again: 100 };
const ZEAL_AS_OTHER = { ...ZEAL, proofs: 0, again: 0 };

/** Times that a file may be tried until it is quick enough. */
const TRIES = 3;

/** Milliseconds this process itself has worked, whatever else the machine is doing. */
const ownTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** What went wrong with a text as a kind of file, if anything did. */
function fault(kind: Kind, text: string, zeal: typeof ZEAL): string | undefined {
  let took = Number.POSITIVE_INFINITY;
  // Neighbours on a processor make each step of it slower: what is too slow each time is slow by itself.
  for (let tries = 0; tries < TRIES && took > PATIENCE; tries += 1) {
    const began = ownTime();
    try {
      judged(kind, text, zeal);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    took = Math.min(took, ownTime() - began);
  }
  return took > PATIENCE ? `it takes ${Math.round(took)} ms` : undefined;
}

/** Sends a file through every reader. Each fault as a sentence. */
export const faultsOf = ({ name, kind, text }: HostileFile): readonly string[] =>
  KINDS.flatMap((as) => {
    const why = fault(as, text, as === kind ? ZEAL : ZEAL_AS_OTHER);
    return why === undefined ? [] : [`${name}, read as ${as}: ${why}`];
  });
