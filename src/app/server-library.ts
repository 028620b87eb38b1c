/** The stories that come with the game, as files of the package: today's, and every one there ever was, by the hash of its rules. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../scenario/format.ts';
import { rulesHash } from '../scenario/hash.ts';
import { peopleAmong } from '../scenario/people.ts';
import type { People } from '../scenario/put-in.ts';
import { readScenario } from '../scenario/read.ts';
import { readPerson } from '../scenario/read-person.ts';
import type { GameLibrary } from '../server/verify/judge.ts';

/** Folders of scenarios/ in which no stories of today lie. */
const APART = new Set(['archive', 'people', 'shifts']);

/** Paths of the stories of today, by their file's name, which is their id. Other words of a story have its rules, and are not needed. */
function filesOf(folder: string): ReadonlyMap<string, string> {
  const settings = readdirSync(folder, { withFileTypes: true }).filter(
    (one) => one.isDirectory() && !APART.has(one.name),
  );
  return new Map(
    settings.flatMap(({ name }) =>
      readdirSync(join(folder, name)).flatMap((file) => {
        const [, id] = /^([^.]+)\.json$/.exec(file) ?? [];
        return id === undefined ? [] : [[id, join(folder, name, file)] as const];
      }),
    ),
  );
}

function peopleOf(folder: string): People {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'));
  return peopleAmong(
    files.flatMap((name) => {
      const read = readPerson(readFileSync(join(folder, name), 'utf8'));
      return read.ok ? [read.value] : [];
    }),
  );
}

/** @param root folder the package lies in */
export function serverLibrary(root: string): GameLibrary {
  const folder = join(root, 'scenarios');
  const files = filesOf(folder);
  const people = peopleOf(join(folder, 'people'));
  const read = new Map<string, Scenario | undefined>();
  const once = (key: string, make: () => Scenario | undefined) => {
    if (!read.has(key)) read.set(key, make());
    return read.get(key);
  };
  const today = (id: string) =>
    once(id, () => {
      const file = files.get(id);
      const found = file === undefined ? undefined : readScenario(readFileSync(file, 'utf8'), { people });
      return found?.ok ? found.value : undefined;
    });
  const archived = (rules: string) =>
    once(rules, () => {
      const file = join(folder, 'archive', `${rules}.json`);
      // It becomes a path only once it cannot be one.
      if (!/^[0-9a-f]{64}$/.test(rules) || !existsSync(file)) return undefined;
      const found = readScenario(readFileSync(file, 'utf8'), { engine: 1 });
      return found.ok ? found.value : undefined;
    });
  return {
    find({ id, rules }) {
      const now = today(id);
      return now && rulesHash(now) === rules ? now : archived(rules);
    },
    rules: () => [
      ...[...files.keys()].flatMap((id) => {
        const found = today(id);
        return found ? [rulesHash(found)] : [];
      }),
      ...readdirSync(join(folder, 'archive')).flatMap((name) => /^([0-9a-f]{64})\.json$/.exec(name)?.[1] ?? []),
    ],
  };
}
