/** The scenarios that come with the game, as paths from the project's folder; translations and what once was shipped are not among them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const LIBRARY = 'scenarios';
const ASIDE: ReadonlySet<string> = new Set(['archive', 'people', 'shifts']);

export const shippedStories: readonly string[] = readdirSync(LIBRARY, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !ASIDE.has(entry.name))
  .flatMap(({ name }) =>
    readdirSync(join(LIBRARY, name))
      // A translation has the same rules: its name has a second dot.
      .filter((file) => /^[^.]+\.json$/.test(file))
      .map((file) => join(LIBRARY, name, file)),
  )
  .sort();
