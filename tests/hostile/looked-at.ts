/** Sends hostile files through every reader: refused or shown as they stand, in a moment, and nothing else changes. */
import { afterEach, describe, expect, test } from 'vitest';
import { judged, KINDS, type Kind } from '../fuzz/judged.ts';
import { changesSince, prototypesNow } from '../fuzz/prototypes.ts';
import type { HostileClass } from './cases.ts';
import { library } from './good-files.ts';

/** Milliseconds of this process's own time that reading any file may take, whatever else the machine is doing. */
const PATIENCE = 2000;
/** Fewest different files of a class. */
const FEWEST = 20;

/** What a file is put through as what it pretends to be, and as any other kind. */
const ZEAL = { library, proofs: 20, states: 5000, again: 100 };
const ZEAL_AS_OTHER = { ...ZEAL, proofs: 0, again: 0 };

const ownTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** What went wrong with a text as a kind of file, if anything did. */
function fault(kind: Kind, text: string, zeal: typeof ZEAL): string | undefined {
  const began = ownTime();
  try {
    judged(kind, text, zeal);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const took = ownTime() - began;
  return took > PATIENCE ? `it takes ${Math.round(took)} ms` : undefined;
}

/** Looks at classes of hostile files, each in a test of its own. */
export function lookAt(title: string, classes: readonly HostileClass[]): void {
  const before = prototypesNow();
  afterEach(() => {
    expect(changesSince(before)).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });

  describe(title, () => {
    test.each(classes)('$name: $threat', { timeout: 300_000 }, ({ files }) => {
      const all = files();
      expect(new Set(all.map(({ text }) => text)).size).toBeGreaterThanOrEqual(FEWEST);
      const faults = all.flatMap(({ name, kind, text }) =>
        KINDS.flatMap((as) => {
          const why = fault(as, text, as === kind ? ZEAL : ZEAL_AS_OTHER);
          return why === undefined ? [] : [`${name}, read as ${as}: ${why}`];
        }),
      );
      expect(faults).toEqual([]);
    });
  });
}
