/** The shifts that come with the game: what the home screen tells of each, and the whole plan of one when it is opened. */
import { type Plan, planOf } from '../shift/start.ts';
import { loadScenario, ScenarioUnavailable } from './library.ts';
import { line } from './line.ts';

/** What the home screen shows of a shift. */
export interface ShiftEntry {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** "Corner Cup" */
  readonly place: string;
  /** Whom the player plays all day. */
  readonly role: string;
  /** Texts of the process fixes, by id. */
  readonly fixes: Readonly<Record<string, { readonly text: string }>>;
  /** Ids of its scenarios, in the order of the day. */
  readonly scenarios: readonly string[];
}

const FILES = '../../scenarios/shifts/';
const titles = import.meta.glob<string>(['../../scenarios/shifts/*.json', '!../../scenarios/shifts/*.schema.json'], {
  eager: true,
  import: 'title',
});
const summaries = import.meta.glob<string>(['../../scenarios/shifts/*.json', '!../../scenarios/shifts/*.schema.json'], {
  eager: true,
  import: 'summary',
});
const places = import.meta.glob<string>(['../../scenarios/shifts/*.json', '!../../scenarios/shifts/*.schema.json'], {
  eager: true,
  import: 'place',
});
const roles = import.meta.glob<string>(['../../scenarios/shifts/*.json', '!../../scenarios/shifts/*.schema.json'], {
  eager: true,
  import: 'role',
});
const fixes = import.meta.glob<ShiftEntry['fixes']>(
  ['../../scenarios/shifts/*.json', '!../../scenarios/shifts/*.schema.json'],
  {
    eager: true,
    import: 'fixes',
  },
);
const encounters = import.meta.glob<readonly { readonly scenario: string }[]>(
  ['../../scenarios/shifts/*.json', '!../../scenarios/shifts/*.schema.json'],
  { eager: true, import: 'encounters' },
);
const addresses = import.meta.glob<string>(['../../scenarios/shifts/*.json', '!../../scenarios/shifts/*.schema.json'], {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The shifts, by id. */
export function shiftEntries(): readonly ShiftEntry[] {
  return Object.keys(addresses).flatMap((path): ShiftEntry[] => {
    const [title, summary, people] = [titles[path], summaries[path], encounters[path]];
    const [place, role] = [places[path], roles[path]];
    if (!title || !summary || !people || !place || !role) return [];
    const id = path.slice(FILES.length, -'.json'.length);
    return [
      { id, title, summary, place, role, fixes: fixes[path] ?? {}, scenarios: people.map(({ scenario }) => scenario) },
    ];
  });
}

/** The checked plan of a shift. Rejects with ScenarioUnavailable, which names the first problem, or with LineDown. */
export async function loadPlan(id: string): Promise<Plan> {
  const address = addresses[`${FILES}${id}.json`];
  const entry = shiftEntries().find((one) => one.id === id);
  if (address === undefined || !entry) throw new ScenarioUnavailable(`There is no shift "${id}" in this game.`);
  const [text, scenarios, { readShiftAmong }] = await Promise.all([
    line.text(address, `“${entry.title}”`),
    Promise.all(entry.scenarios.map(loadScenario)),
    import('../shift/read.ts'),
  ]);
  const read = readShiftAmong(text, scenarios);
  if (!read.ok) {
    const [first] = read.problems;
    throw new ScenarioUnavailable(`“${entry.title}” cannot be worked. Line ${first?.line}: ${first?.message}`);
  }
  return planOf(read.value, scenarios);
}
