import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Engine, type Scenario, WrittenScenario } from '../../src/scenario/format.ts';
import { rulesHash, wordsHash } from '../../src/scenario/hash.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { writeScenario } from '../../src/scenario/write-scenario.ts';
import { asScenario, randomFile } from './random-file.ts';

const hashes = (scenario: Scenario) => ({ rules: rulesHash(scenario), words: wordsHash(scenario) });

function scenarioIn(text: string, engine: Engine): Scenario {
  const read = readScenario(text, { engine });
  if (read.ok) return read.value;
  throw new Error(read.problems.map(({ pointer, code }) => `${pointer} ${code}`).join('\n'));
}

const FOLDERS = ['scenarios/archive', 'tests/fixtures/0.1.0/scenarios'];
const jsonIn = (folder: string) =>
  readdirSync(folder).flatMap((name) => (name.endsWith('.json') ? [`${folder}/${name}`] : []));
const files = FOLDERS.flatMap(jsonIn);

describe('a scenario written as one file', () => {
  test('there are files of 0.1.0 to try it on', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  test.each(files)('%s is the same one when it is read again, by either engine', (file) => {
    for (const engine of [1, 2] as const) {
      const scenario = scenarioIn(readFileSync(file, 'utf8'), engine);
      const text = writeScenario(scenario);
      expect(JSON.parse(text).format).toBe(engine);
      expect(hashes(scenarioIn(text, engine))).toEqual(hashes(scenario));
    }
  });

  test('every field is kept, whatever stands in it, and no name is left that another file would have to explain', () => {
    fc.assert(
      fc.property(randomFile, (file) => {
        const scenario = asScenario(file);
        const text = writeScenario(scenario);
        const written = WrittenScenario.parse(JSON.parse(text));
        expect(written.conditions).toEqual({});
        expect(written.ways).toEqual({});
        const again = asScenario(written);
        expect([again.note, again.intended]).toEqual([scenario.note, scenario.intended]);
        expect(hashes(again)).toEqual(hashes(scenario));
      }),
      { numRuns: 300 },
    );
  });
});

test('whether somebody stands in a file of their own or in place is no difference to either hash', () => {
  fc.assert(
    fc.property(randomFile, (file) => {
      if (typeof file.customer.person === 'string') return;
      const person = file.customer.person;
      const named = { ...file, customer: { ...file.customer, person: 'somebody' } };
      expect(hashes(asScenario(named, () => person))).toEqual(hashes(asScenario(file, () => person)));
    }),
    { numRuns: 100 },
  );
});
