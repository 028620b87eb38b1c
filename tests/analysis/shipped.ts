/** The scenarios that come with the game, as tests read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../../src/scenario/format.ts';
import { peopleAmong } from '../../src/scenario/people.ts';
import type { People } from '../../src/scenario/put-in.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { readPerson } from '../../src/scenario/read-person.ts';

/** Files under `scenarios` that are no scenarios that are played now. */
const OTHERS = /^((shifts|archive|people)[\\/]|line-up)/;

/** Neither schemas nor translations: their names have two dots. */
const jsonIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^[^.]+\.json$/.test(file))
    .sort();

/** Finds the people who come with the game. */
function shippedPeople(library: string): People {
  const folder = join(library, 'people');
  return peopleAmong(
    jsonIn(folder).flatMap((file) => {
      const read = readPerson(readFileSync(join(folder, file), 'utf8'));
      return read.ok ? [read.value] : [];
    }),
  );
}

/** Every scenario under `scenarios` of a folder, by the order of their files. Throws when one is not well formed. */
export function shippedScenarios(root: string): readonly Scenario[] {
  const library = join(root, 'scenarios');
  const people = shippedPeople(library);
  return jsonIn(library)
    .filter((file) => !OTHERS.test(file))
    .map((file) => {
      const read = readScenario(readFileSync(join(library, file), 'utf8'), { people });
      if (!read.ok)
        throw new Error(`${file}: ${read.problems.map(({ code, pointer }) => `${code} at ${pointer}`).join(' ')}`);
      return read.value;
    });
}
