/** The scenarios that come with the game, as tests read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../../src/scenario/format.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { shippedPeople } from '../shipped-people.ts';

/** Folders under `scenarios` in which no scenarios lie that are played now. */
const OTHERS = /^(shifts|archive|people)[\\/]/;

/** Every scenario under `scenarios` of a folder, by the order of their files. Throws when one is not well formed. */
export function shippedScenarios(root: string): readonly Scenario[] {
  const library = join(root, 'scenarios');
  return readdirSync(library, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json') && !OTHERS.test(file))
    .sort()
    .map((file) => {
      const read = readScenario(readFileSync(join(library, file), 'utf8'), { people: shippedPeople });
      if (!read.ok) throw new Error(`${file}: ${read.problems.map(({ message }) => message).join(' ')}`);
      return read.value;
    });
}
