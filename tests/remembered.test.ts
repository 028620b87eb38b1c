import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryOf } from './remembered.ts';

describe('what is remembered of a proof', () => {
  let home = '';
  let works = 0;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'remembered-'));
    mkdirSync(join(home, 'src', 'inner'), { recursive: true });
    writeFileSync(join(home, 'src', 'a.ts'), 'one');
    writeFileSync(join(home, 'src', 'inner', 'b.ts'), 'two');
    works = 0;
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  /** Asks as a run of the tests of its own does. */
  const asked = (...what: readonly unknown[]) =>
    memoryOf({ program: [join(home, 'src')], folder: join(home, 'kept') })(what, () => {
      works += 1;
      return { worth: 0.1 + 0.2, what };
    });

  it('is what it came to, and is not worked out again', () => {
    const first = asked('figures', { title: 'A' });
    expect(asked('figures', { title: 'A' })).toEqual(first);
    expect(works).toBe(1);
  });

  it.each<readonly [string, (from: string) => void]>([
    ['a file is changed', (from) => writeFileSync(join(from, 'inner', 'b.ts'), 'three')],
    ['a file is new', (from) => writeFileSync(join(from, 'c.ts'), '')],
    ['a file is gone', (from) => rmSync(join(from, 'a.ts'))],
  ])('is never of another program: %s', (_what, change) => {
    asked('figures');
    change(join(home, 'src'));
    asked('figures');
    expect(works).toBe(2);
  });

  it('is never of something else', () => {
    asked('figures', { title: 'A' });
    asked('figures', { title: 'B' });
    asked('day', { title: 'A' });
    expect(works).toBe(3);
  });

  it('is worked out again when what is kept is not whole', () => {
    asked('figures');
    const [file = ''] = readdirSync(join(home, 'kept'));
    writeFileSync(join(home, 'kept', file), '{"came": {"worth"');
    asked('figures');
    expect(works).toBe(2);
  });
});
