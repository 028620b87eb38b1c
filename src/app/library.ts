/** The scenarios that come with the game: what the home screen tells of each, and the whole of one when it is opened. */
import type { Scenario } from '../scenario/format.ts';
import { type CustomerAsWritten, customerIn } from '../scenario/people.ts';
import type { Checked, Problem } from '../scenario/problems.ts';
import type { Setting } from '../scenario/words.ts';
import type { HomeEntry } from '../ui/home/home-entry.ts';
import { line } from './line.ts';
import { LINE_UP } from './line-up.ts';
import { aside } from './reading/aside.ts';
import { shippedPeople } from './shipped-people.ts';

/** What the home screen shows of a scenario, without loading the story. */
export type LibraryEntry = Omit<HomeEntry, 'first' | 'best' | 'plays'>;

// One glob a field: the bundler keeps only that field of each file, so the stories stay out of the first load.
// A file with two points in its name is a translation or a schema.
const titles = import.meta.glob<string>(
  ['../../scenarios/*/*.json', '!../../scenarios/*/*.*.json', '!../../scenarios/{shifts,archive,people}/**'],
  {
    eager: true,
    import: 'title',
  },
);
const summaries = import.meta.glob<string>(
  ['../../scenarios/*/*.json', '!../../scenarios/*/*.*.json', '!../../scenarios/{shifts,archive,people}/**'],
  {
    eager: true,
    import: 'summary',
  },
);
const settings = import.meta.glob<Setting>(
  ['../../scenarios/*/*.json', '!../../scenarios/*/*.*.json', '!../../scenarios/{shifts,archive,people}/**'],
  {
    eager: true,
    import: 'setting',
  },
);
const roles = import.meta.glob<string>(
  ['../../scenarios/*/*.json', '!../../scenarios/*/*.*.json', '!../../scenarios/{shifts,archive,people}/**'],
  {
    eager: true,
    import: 'role',
  },
);
const clocks = import.meta.glob<string>(
  ['../../scenarios/*/*.json', '!../../scenarios/*/*.*.json', '!../../scenarios/{shifts,archive,people}/**'],
  {
    eager: true,
    import: 'clock',
  },
);
const customers = import.meta.glob<CustomerAsWritten>(
  ['../../scenarios/*/*.json', '!../../scenarios/*/*.*.json', '!../../scenarios/{shifts,archive,people}/**'],
  {
    eager: true,
    import: 'customer',
  },
);
/** What not every file has: see scripts/story-cards.mjs. */
const cards = import.meta.glob<Pick<HomeEntry, 'minutes' | 'content'>>(
  ['../../scenarios/*/*.json', '!../../scenarios/*/*.*.json', '!../../scenarios/{shifts,archive,people}/**'],
  {
    eager: true,
    query: '?card',
    import: 'default',
  },
);
const addresses = import.meta.glob<string>(
  ['../../scenarios/*/*.json', '!../../scenarios/*/*.*.json', '!../../scenarios/{shifts,archive,people}/**'],
  {
    eager: true,
    query: '?url',
    import: 'default',
  },
);

const idOf = (path: string) => path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
const pathOf = (id: string) => Object.keys(addresses).find((path) => idOf(path) === id);

/** Entries of the home screen, in the order of the line-up; what is not in it follows by time of day. */
export function libraryEntries(): readonly LibraryEntry[] {
  const place = (id: string) => (LINE_UP.includes(id) ? LINE_UP.indexOf(id) : LINE_UP.length);
  return Object.keys(addresses)
    .flatMap((path): LibraryEntry[] => {
      const [title, summary, setting, role] = [titles[path], summaries[path], settings[path], roles[path]];
      const [clock, written] = [clocks[path], customers[path]];
      const customer = written && customerIn(written, shippedPeople);
      if (!title || !summary || !setting || !role || !clock || !customer) return [];
      return [{ id: idOf(path), title, summary, setting, role, clock, customer, ...cards[path] }];
    })
    .sort((a, b) => place(a.id) - place(b.id) || a.clock.localeCompare(b.clock));
}

/** Thrown when a scenario cannot be played; `problems` says where it is broken, if it was read at all. */
export class ScenarioUnavailable extends Error {
  readonly problems: readonly Problem[];
  constructor(message: string, problems: readonly Problem[] = []) {
    super(message);
    this.problems = problems;
  }
}

/** Problems named in one notice; the command line shows them all. */
const SHOWN = 3;

/** The scenario of what was read. Throws ScenarioUnavailable, which names the first problems and their lines. */
function playable(read: Checked<Scenario>, file: string): Scenario {
  if (read.ok) return read.value;
  const errors = read.problems.filter(({ severity }) => severity === 'error');
  const first = errors.slice(0, SHOWN).map(({ line, message }) => `Line ${line}: ${message}`);
  const more = errors.length > SHOWN ? ` And ${errors.length - SHOWN} more: “counterpart check” lists them all.` : '';
  throw new ScenarioUnavailable(`${file} cannot be played yet. ${first.join(' ')}${more}`, read.problems);
}

/** The scenario in somebody's own file, read aside. Rejects with ScenarioUnavailable, or when the file takes too long. */
export const readAsScenario = async (text: string, file = 'This scenario'): Promise<Scenario> =>
  playable(await aside.read('scenario', text, file), file);

const loaded = new Map<string, Promise<Scenario>>();

async function fetched(id: string): Promise<Scenario> {
  const path = pathOf(id);
  const address = path === undefined ? undefined : addresses[path];
  if (address === undefined) throw new ScenarioUnavailable(`There is no scenario "${id}" in this game.`);
  // The checker is asked for beside the story, not before it: neither is needed for the home screen.
  const [text, { readScenario }] = await Promise.all([
    line.text(address, `“${titles[path ?? ''] ?? id}”`),
    import('../scenario/read.ts'),
  ]);
  // What the game ships was checked before it was shipped: the page reads it at once, without waiting for a worker.
  return playable(readScenario(text, { people: shippedPeople }), `“${id}”`);
}

/** The checked scenario of that id. Rejects with ScenarioUnavailable or LineDown; a failed load is tried anew next time. */
export function loadScenario(id: string): Promise<Scenario> {
  const known = loaded.get(id);
  if (known) return known;
  const coming = fetched(id);
  loaded.set(id, coming);
  coming.catch(() => loaded.delete(id));
  return coming;
}
