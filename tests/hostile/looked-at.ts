/** Looks at classes of hostile files: refused or shown as they stand, in a moment, and nothing else changes. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, test } from 'vitest';
import { changesSince, prototypesNow } from '../fuzz/prototypes.ts';
import { spread } from '../sample.ts';
import { type HostileClass, SHARE } from './cases.ts';
import { faultsOf } from './faults.ts';

/** Fewest different files of a class, and fewest that are looked at, however small a share is. */
const FEWEST = 20;
/** Bytes that may be left of a class once it has been read: what has been worked out once, and is known from then on. */
const LEFT = 48_000_000;

/** Bytes in use once all that nobody needs is gone. */
async function bytesInUse(): Promise<number> {
  setFlagsFromString('--expose-gc');
  // What was called last may still hold on to its values: a turn later it does not, nor does the last pattern to its text.
  await new Promise((resolve) => setImmediate(resolve));
  /x/.exec('x');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

/** How many different files a class has, and what went wrong with those of them that were looked at. */
const lookedAt = ({ files }: HostileClass) => {
  const all = files(SHARE);
  return {
    different: new Set(all.map(({ text }) => text)).size,
    faults: spread(all, FEWEST).flatMap(faultsOf),
  };
};

/** Looks at classes of hostile files, each in a test of its own. */
export function lookAt(title: string, classes: readonly HostileClass[]): void {
  const before = prototypesNow();
  afterEach(() => {
    expect(changesSince(before)).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });

  describe(title, () => {
    test.each(classes)('$name: $threat', async (one) => {
      const bytes = await bytesInUse();
      const { different, faults } = lookedAt(one);
      expect(faults).toEqual([]);
      expect(different).toBeGreaterThanOrEqual(FEWEST);
      expect((await bytesInUse()) - bytes).toBeLessThan(LEFT);
    });
  });
}
