/** Every scenario that comes with the game, read and checked. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Scenario } from '../src/scenario/format.ts';
import { readScenario } from '../src/scenario/read.ts';
import { shippedPeople } from './shipped-people.ts';

/** All of them, or an error with everything that is wrong with one. */
export function shippedScenarios(): readonly Scenario[] {
  const files = readdirSync('scenarios', { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^(?!people|shifts|archive)[a-z_]+\/[a-z0-9-]+\.json$/.test(path.replaceAll('\\', '/')),
  );
  return files.toSorted().map((path) => {
    const read = readScenario(readFileSync(`scenarios/${path}`, 'utf8'), { people: shippedPeople });
    if (!read.ok)
      throw new Error(`${path}: ${read.problems.map(({ code, pointer }) => `${code} at ${pointer}`).join('\n')}`);
    return read.value;
  });
}
