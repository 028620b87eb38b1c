import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Fault, idleTests } from './tests-that-pay.ts';

describe('the tests', () => {
  it('each expect something, and none is left before it is over', () => {
    const { idle, read } = idleTests('tests');
    expect(idle.map(({ place, fault }) => `${place} ${fault}`)).toEqual([]);
    // Calls, not tests: one `it.each` makes many.
    expect(read).toBeGreaterThan(2000);
  });
});

describe('a test', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  const HELPER =
    'export const sound = (value: number) => deeper(value);\nconst deeper = (value: number) => expect(value).toBe(1);';

  /** What is wrong with one test of this text, which may import `sound` from `./helper.ts`. */
  function faultsOf(text: string): readonly Fault[] {
    const folder = mkdtempSync(join(tmpdir(), 'counterpart-idle-'));
    folders.push(folder);
    const file = join(folder, 'tests', 'one.test.ts');
    mkdirSync(dirname(file));
    writeFileSync(join(folder, 'tests', 'helper.ts'), HELPER);
    writeFileSync(file, `import { sound } from './helper.ts';\n${text}`);
    const { idle, read } = idleTests(folder);
    expect(read).toBe(1);
    return idle.map(({ fault }) => fault);
  }

  it.each<[string, string]>([
    ['that expects', "it('x', () => { expect(1).toBe(1); });"],
    ['of a page', "test('x', async ({ page }) => { await expect(page).toHaveTitle('x'); });"],
    ['of each row', "it.each([1])('%d', (n) => expect(n).toBe(1));"],
    ['by a function of its file', "const holds = () => expect(1).toBe(1);\nit('x', () => { holds(); });"],
    ['by a function of another file', "it('x', () => { sound(1); });"],
    ['with a time', "it('x', () => { expect(1).toBe(1); }, 100);"],
    ['that expects something thrown', "it('x', () => expect(run).toThrow());"],
    ['random, that answers yes or no', "it('x', () => fc.assert(fc.property(fc.nat(), (n) => n >= 0)));"],
    ['with a function that returns early', "it('x', () => { const f = () => { return; }; expect(f()).toBe(1); });"],
  ])('%s pays', (_, text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  it.each<[string, string, readonly Fault[]]>([
    ['does nothing', "it('x', () => {});", ['expects nothing']],
    ['only runs', "it('x', async () => { await run(); });", ['expects nothing']],
    ['expects that nothing is thrown', "it('x', () => { expect(run).not.toThrow(); });", ['expects nothing']],
    ['begins to expect', "it('x', () => { expect(1); });", ['expects nothing']],
    ['calls itself in a circle', "const f = () => f();\nit('x', () => { f(); });", ['expects nothing']],
    [
      'random, and answers nothing',
      "it('x', () => fc.assert(fc.property(fc.nat(), (n) => { f(n); })));",
      ['expects nothing'],
    ],
    ['stops where it cannot go on', "it('x', () => { if (!here) return; expect(1).toBe(1); });", ['returns early']],
    [
      'of each row stops early',
      "test.each([1])('%d', (n) => { if (n) { return; } expect(n).toBe(1); });",
      ['returns early'],
    ],
  ])('that %s is found', (_, text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });
});
