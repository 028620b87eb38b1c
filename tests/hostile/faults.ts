/** What goes wrong when a hostile file goes through every reader: nothing, if all is well. */
import { judged, KINDS, type Kind } from '../fuzz/judged.ts';
import { PATIENCE } from '../fuzz/run.ts';
import { timed } from '../own-time.ts';
import type { HostileFile } from './cases.ts';
import { library } from './good-files.ts';

/** What a file is put through as what it pretends to be, and as any other kind. */
const ZEAL = { library, proofs: 20, states: 5000, again: 100 };
const ZEAL_AS_OTHER = { ...ZEAL, proofs: 0, again: 0 };

/** What went wrong with a text as a kind of file, if anything did. */
function fault(kind: Kind, text: string, zeal: typeof ZEAL): string | undefined {
  try {
    const { took } = timed(() => judged(kind, text, zeal), PATIENCE);
    return took > PATIENCE ? `it takes ${Math.round(took)} ms` : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Sends a file through every reader. Each fault as a sentence. */
export const faultsOf = ({ name, kind, text }: HostileFile): readonly string[] =>
  KINDS.flatMap((as) => {
    const why = fault(as, text, as === kind ? ZEAL : ZEAL_AS_OTHER);
    return why === undefined ? [] : [`${name}, read as ${as}: ${why}`];
  });
