import { describe, expect, test } from 'vitest';
import { aside, createAside } from '../../../src/app/reading/aside.ts';
import { textOf } from '../../../src/app/reading/text-of.ts';
import { spokenRead } from '../../../src/messages/problem.ts';
import { readRecord } from '../../../src/record/read-record.ts';
import { writeRecord } from '../../../src/record/record.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import { writeScenario } from '../../../src/scenario/write-scenario.ts';
import { emptyRecord, newScenarioChecked } from '../../record/a-record.ts';

const scenario = newScenarioChecked();
const text = writeScenario(scenario);
const record = writeRecord(emptyRecord(scenario));

const real = () =>
  new Worker(new URL('../../../src/app/reading/reading-worker.ts', import.meta.url), { type: 'module' });
const hanging = () => new Worker(new URL('./hanging-worker.ts', import.meta.url), { type: 'module' });
const missing = () => new Worker('/no-such-worker.js', { type: 'module' });
const failing = () => new Worker(new URL('./failing-worker.ts', import.meta.url), { type: 'module' });

/** A port that gets these workers, one after another, and how many it has asked for. */
function asideWith(...workers: readonly (() => Worker | undefined)[]) {
  const started = { count: 0 };
  const port = createAside(() => {
    const start = workers[Math.min(started.count, workers.length - 1)];
    started.count += 1;
    return start?.();
  });
  return { port, started };
}

describe('a file read aside', () => {
  test('comes out as it would on the page, and can be harmed as little', async () => {
    const read = await aside.read('scenario', text);
    expect(read).toEqual(spokenRead(readScenario(text)));
    if (!read.ok) throw new Error('refused');
    expect(Object.isFrozen(read.value.nodes)).toBe(true);
    expect(Object.getPrototypeOf(read.value.nodes)).toBe(null);
    const broken = text.replace('"weather"', '"wether"');
    expect(await aside.read('scenario', broken)).toEqual(spokenRead(readScenario(broken)));
    expect(await aside.read('record', record)).toEqual(readRecord(record));
    expect(await aside.read('record', '{"__proto__":{"polluted":1}}')).toMatchObject({ ok: false });
    expect('polluted' in {}).toBe(false);
  });

  test('takes one worker for many files, each in its turn', async () => {
    const { port, started } = asideWith(real);
    const answers = await Promise.all([
      port.read('record', record),
      port.read('scenario', text),
      port.read('record', ''),
    ]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, false]);
    expect(started.count).toBe(1);
  });

  test('is stopped when it takes too long; the page goes on meanwhile, and the next file opens', async () => {
    const { port, started } = asideWith(hanging, real);
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 20);
    const began = performance.now();
    await expect(port.read('scenario', text, 'slow.json')).rejects.toThrow(
      /^slow\.json takes too long to read, so it was stopped after 2 seconds\./,
    );
    clearInterval(ticking);
    expect(performance.now() - began).toBeGreaterThanOrEqual(2000);
    // Far fewer than there would be on a quiet machine, and none if the page had stood still.
    expect(turns).toBeGreaterThan(5);
    expect(await port.read('record', record)).toMatchObject({ ok: true });
    expect(started.count).toBe(2);
  });

  test('is read on the page where there can be no worker, as long as it is small', async () => {
    const none = () => {
      throw new Error('no workers here');
    };
    for (const start of [missing, () => undefined, none]) {
      const { port } = asideWith(start);
      expect(await port.read('scenario', text)).toEqual(readScenario(text));
      await expect(port.read('scenario', text + ' '.repeat(250_000))).rejects.toThrow(/too large to check on the page/);
    }
  });

  test('says so when a reader breaks, and goes on', async () => {
    const { port } = asideWith(failing);
    await expect(port.read('scenario', text)).rejects.toThrow('The reader broke.');
    await expect(port.read('record', record)).rejects.toThrow('The reader broke.');
  });
});

describe('the text of a file', () => {
  test('is not even read when the file is larger than any may be', async () => {
    expect(await textOf(new File([text], 'mine.json'))).toBe(text);
    await expect(textOf(new File(['x'.repeat(2_000_004)], 'big.json'))).rejects.toThrow(
      /^big\.json is larger than 2 MB/,
    );
  });
});
