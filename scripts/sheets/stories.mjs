/** What the sheets are made of: the stories that come with the game, with their people and the walks beside them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../ensure-install.mjs';

/** Folders of `scenarios` in which there is nobody to serve. */
const OTHER = new Set(['people', 'shifts', 'archive']);

/** Everybody who has a file of their own, by a loader of the program's modules. */
async function peopleOf(load) {
  const [{ readPerson }, { peopleAmong }] = await Promise.all([
    load('/src/scenario/read-person.ts'),
    load('/src/scenario/people.ts'),
  ]);
  const folder = join(ROOT, 'scenarios/people');
  const files = readdirSync(folder).filter((file) => /\.json$/.test(file) && !file.endsWith('.schema.json'));
  return peopleAmong(files.map((file) => readPerson(readFileSync(join(folder, file), 'utf8')).value));
}

/** Each story as `{ id, scenario, walks }`, those alone whose path has `only` in it. */
export async function stories(load, only = '') {
  const [{ readScenario }, { readWalks }, people] = await Promise.all([
    load('/src/scenario/read.ts'),
    load('/src/record/walk-file.ts'),
    peopleOf(load),
  ]);
  const settings = readdirSync(join(ROOT, 'scenarios'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !OTHER.has(entry.name))
    .map(({ name }) => name);
  return settings.flatMap((setting) =>
    readdirSync(join(ROOT, 'scenarios', setting))
      .filter((file) => file.endsWith('.play') && `${setting}/${file}`.includes(only))
      .map((file) => {
        const base = join(ROOT, 'scenarios', setting, file.replace(/\.play$/, ''));
        const read = readScenario(readFileSync(`${base}.json`, 'utf8'), { people });
        if (!read.ok || !existsSync(`${base}.play`)) throw new Error(`${base} is broken`);
        return {
          id: read.value.id,
          scenario: read.value,
          walks: readWalks(readFileSync(`${base}.play`, 'utf8')).walks,
        };
      }),
  );
}
