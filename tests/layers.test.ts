import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importsOf, layerFaults } from './layers.ts';

describe('the house', () => {
  it('is built as ARCHITECTURE.md says', () => {
    const { faults, imports } = layerFaults('.');
    expect(faults).toEqual([]);
    // A checker that read nothing would find nothing.
    expect(imports).toBeGreaterThan(200);
  });
});

describe('the checker of layers', () => {
  let copy = '';
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'layers-'));
    cpSync('src', join(copy, 'src'), { recursive: true });
    cpSync('ARCHITECTURE.md', join(copy, 'ARCHITECTURE.md'));
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it.each([
    [
      'src/encounter/planted.ts',
      "import { scorecard } from '../scoring/scorecard.ts';",
      'encounter may not see scoring',
    ],
    ['src/ui/planted.ts', "import type { StageHandle } from '../stage/contract.ts';", 'ui may not see stage'],
    ['src/sound/planted.ts', "export * from '../ui/settings.ts';", 'sound may not see ui'],
    ['src/scoring/planted.ts', "const late = () => import('xstate');", 'scoring may not use xstate'],
    ['src/scenario/planted.ts', "import 'phaser';", 'scenario may not use phaser'],
    ['src/helpers/planted.ts', 'export {};', 'the folder helpers is not in the table'],
  ])('finds a forbidden import in %s', (file, code, fault) => {
    const path = join(copy, file);
    cpSync('LICENSE', path);
    writeFileSync(path, code);
    expect(layerFaults(copy).faults.join('\n')).toContain(fault);
    rmSync(path);
  });

  it('reads every kind of import, and no comment', () => {
    const source = `
      import a from 'one'; import type { B } from "two";
      import {
        c,
      } from 'three';
      export { d } from 'four'; import 'five';
      const e = await import('six');
      // import f from 'seven'
      /* import g from 'eight' */`;
    expect(importsOf(source)).toEqual(['one', 'two', 'three', 'four', 'five', 'six']);
  });
});
