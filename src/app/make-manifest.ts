/** Makes the manifest from the texts of all files that come with the game. Used when the game is built, not in it. */

import { readyPicture } from '../art/index.ts';
import { manifest as words } from '../messages/manifest.ts';
import { spoken, spokenRead } from '../messages/problem.ts';
import type { Cast, PersonFile, Scenario } from '../scenario/format.ts';
import { rulesHash, wordsHash } from '../scenario/hash.ts';
import { minutesOf } from '../scenario/minutes.ts';
import { type CustomerAsWritten, customerIn, peopleAmong } from '../scenario/people.ts';
import type { People } from '../scenario/put-in.ts';
import { readScenario } from '../scenario/read.ts';
import { readPerson } from '../scenario/read-person.ts';
import { readTranslation } from '../scenario/translation/read-translation.ts';
import { isComplete } from '../scenario/translation/translate.ts';
import { AREAS } from '../scenario/words.ts';
import { skillsIn } from '../scoring/finished-play.ts';
import { readShift, readShiftAmong } from '../shift/read.ts';
import { type Columns, columnsOf, type Plain } from './columns.ts';
import type {
  Manifest,
  ManifestDay,
  ManifestDetails,
  ManifestScenario,
  PackedManifest,
  ProvedFigures,
} from './manifest.ts';
import { readyText } from './ready-file.ts';

/** A file as it lies in the folder of scenarios. */
export interface ShippedFile {
  /** Path in that folder, with forward slashes: "coffee_shop/the-blue-parcel.json". */
  readonly path: string;
  readonly text: string;
}

/** What the game needs to know of all files, and pictures for it. */
export interface MadeManifest {
  readonly manifest: Manifest;
  /** The same as it goes over the line. */
  readonly packed: PackedManifest;
  /** By the id of each scenario that can be played. */
  readonly details: Readonly<Record<string, ManifestDetails>>;
  /** Why a day cannot be worked, by the id of each that cannot: a sentence that names the line. */
  readonly unworkable: Readonly<Record<string, string>>;
  /** Paths of translations in which nothing is missing, by the id of their scenario. */
  readonly translations: Readonly<Record<string, readonly string[]>>;
  /**
   * What the game fetches of each scenario and each day that is listed, by its path: what its reader said of it, as JSON.
   * So the page needs no reader for what comes with the game.
   */
  readonly ready: Readonly<Record<string, string>>;
  /** The ready pictures, SVG by name, in their order. */
  readonly pictures: Readonly<Record<string, string>>;
  /** What is wrong with the files, as sentences. The game can be built all the same: a file with errors says so when it is opened. */
  readonly troubles: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
}

const fileName = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const idOf = (path: string) => fileName(path).slice(0, -'.json'.length);
const folderOf = (path: string) => path.slice(0, Math.max(0, path.indexOf('/')));

/** What kind of file lies at this path. */
const LINE_UP = 'line-up.json';

function kindOf(path: string): 'person' | 'day' | 'scenario' | 'translation' | 'line-up' | undefined {
  if (path === LINE_UP) return 'line-up';
  if (!/^[^/]+\/[^/]+\.json$/.test(path) || path.endsWith('.schema.json')) return undefined;
  if (folderOf(path) === 'archive') return undefined;
  if (folderOf(path) === 'people') return 'person';
  if (folderOf(path) === 'shifts') return 'day';
  return fileName(path).split('.').length > 2 ? 'translation' : 'scenario';
}

/** The line-up as its file says; nothing where there is none, or none that can be read. */
function lineUpIn(files: readonly ShippedFile[], troubles: string[]) {
  const file = files.find(({ path }) => kindOf(path) === 'line-up');
  if (!file) return { order: [] };
  const { first, order } = fieldsOf(file.text) ?? {};
  const isList = Array.isArray(order) && order.every((id) => typeof id === 'string');
  if (!isList || (first !== undefined && typeof first !== 'string')) {
    troubles.push(words.lineUpForm({ file: LINE_UP }));
    return { order: [] };
  }
  return { order: order as readonly string[], ...(first !== undefined && { first }) };
}

/** What a file says of whoever is served, be it otherwise right or not. */
function customerOf(written: unknown, people: People) {
  try {
    return customerIn(written as CustomerAsWritten, people);
  } catch {
    return undefined;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Files of the same id: the first by path goes before. */
function withoutTwins<T extends { readonly id: string; readonly path: string }>(all: readonly T[], troubles: string[]) {
  const sorted = all.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const firsts = sorted.filter((one, index) => sorted.findIndex(({ id }) => id === one.id) === index);
  return firsts.map((one) => {
    const twins = sorted.filter(({ id }) => id === one.id).map(({ path }) => path);
    if (twins.length < 2) return one;
    troubles.push(words.twins({ files: twins, id: one.id }));
    return { ...one, twins };
  });
}

function dayOf({ path, text }: ShippedFile): ManifestDay | undefined {
  const { title, summary, place, role, fixes = {}, encounters } = fieldsOf(text) ?? {};
  if (!isText(title) || !isText(summary) || !isText(place) || !isText(role) || !Array.isArray(encounters))
    return undefined;
  const texts = Object.entries(fixes as Readonly<Record<string, { readonly text: string }>>);
  return {
    id: idOf(path),
    title,
    summary,
    place,
    role,
    fixes: Object.fromEntries(texts.map(([id, fix]) => [id, { text: fix.text }])),
    scenarios: encounters.map(({ scenario }: { readonly scenario: string }) => scenario),
    path,
  };
}

function scenarioOf({ path, text }: ShippedFile, people: People): Omit<ManifestScenario, 'picture'> | undefined {
  const { title, summary, setting, role, clock, content, use, customer: written } = fieldsOf(text) ?? {};
  const customer = customerOf(written, people);
  if (!isText(title) || !isText(summary) || !isText(setting) || !isText(role) || !isText(clock) || !customer)
    return undefined;
  const { short, name, relation, segments, cast } = customer;
  return {
    id: idOf(path),
    title,
    summary,
    setting: setting as ManifestScenario['setting'],
    role,
    clock,
    ...(isText(content) && { content }),
    ...(use === 'practice' && { use }),
    customer: { short, name, relation, segments, cast },
    path,
  };
}

/** Ready pictures, each look once, named after the person, or after the scenario where they wear something of its own. */
class Pictures {
  readonly #places = new Map<string, number>();
  readonly made: Record<string, string> = {};
  readonly #people: readonly PersonFile[];

  constructor(people: readonly PersonFile[]) {
    this.#people = people;
  }

  /** The place of the picture of this look among all of them. */
  async of(cast: Cast, scenario: string): Promise<number> {
    const look = JSON.stringify(Object.entries(cast).sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = this.#places.get(look);
    if (known !== undefined) return known;
    const person = this.#people.find((one) => JSON.stringify(one.cast) === JSON.stringify(cast));
    const name = person && !Object.hasOwn(this.made, person.id) ? person.id : `of-${scenario}`;
    const place = this.#places.size;
    this.#places.set(look, place);
    this.made[name] = await readyPicture(cast);
    return place;
  }
}

function detailsOf(scenario: Scenario, languages: readonly string[]): ManifestDetails {
  const areas = new Set(Object.values(scenario.needs).map(({ area }) => area));
  return {
    areas: AREAS.filter((area) => areas.has(area)),
    skills: skillsIn(scenario),
    languages: [scenario.language, ...languages.toSorted()],
    rules: rulesHash(scenario),
    words: wordsHash(scenario),
    ahead: {
      weather: scenario.weather,
      flags: scenario.flags,
      pronoun: scenario.customer.pronoun,
      history: scenario.customer.history,
    },
  };
}

/** Why a day cannot be worked with these stories, as a sentence that names the line; undefined when it can. */
function reasonAgainst(text: string, stories: readonly Scenario[]): string | undefined {
  const read = readShiftAmong(text, stories);
  const [first] = read.ok ? [] : read.problems;
  return first && words.problem({ line: first.line, message: spoken(first).message });
}

const packedList = (list: readonly { readonly path: string }[]): Columns =>
  columnsOf(list.map(({ path: _path, ...rest }) => rest as { readonly [field: string]: Plain }));

/**
 * Makes the manifest.
 * @param figures what proofs said, by the hash of rules; of a story that has changed since it says nothing
 * @param files every JSON file in the folder of scenarios; those that are none of the library are passed over
 */
export async function makeManifest(files: readonly ShippedFile[], figures: ProvedFigures = {}): Promise<MadeManifest> {
  const troubles: string[] = [];
  const among = (kind: ReturnType<typeof kindOf>) => files.filter(({ path }) => kindOf(path) === kind);
  const persons = among('person').flatMap(({ text }) => {
    const read = readPerson(text);
    return read.ok ? [read.value] : [];
  });
  const people = peopleAmong(persons);
  const pictures = new Pictures(persons);
  const details: Record<string, ManifestDetails> = {};
  const translations: Record<string, readonly string[]> = {};
  const ready: Record<string, string> = {};
  const listed: ManifestScenario[] = [];
  const stories: Scenario[] = [];
  for (const file of among('scenario')) {
    const entry = scenarioOf(file, people);
    if (!entry) {
      troubles.push(words.notListed({ file: file.path }));
      continue;
    }
    const picture = await pictures.of(entry.customer.cast, entry.id);
    const read = spokenRead(readScenario(file.text, { people }));
    ready[file.path] = readyText(read);
    const proved = read.ok ? figures[rulesHash(read.value)] : undefined;
    listed.push({
      ...entry,
      ...(read.ok && { minutes: minutesOf(read.value) }),
      ...(proved && { difficulty: proved.difficulty }),
      picture,
    });
    if (!read.ok) {
      troubles.push(words.cannotPlay({ file: file.path, problem: read.problems[0]?.message ?? '' }));
      continue;
    }
    stories.push(read.value);
    const whole = among('translation').flatMap(({ path, text }) => {
      if (!fileName(path).startsWith(`${entry.id}.`)) return [];
      const translation = readTranslation(text, () => read.value);
      if (!translation.ok || !isComplete(read.value, translation.value)) return [];
      ready[path] = readyText(translation);
      return [{ path, language: translation.value.language }];
    });
    details[entry.id] = detailsOf(
      read.value,
      whole.map(({ language }) => language),
    );
    if (whole.length > 0) translations[entry.id] = whole.map(({ path }) => path);
  }
  const lineUp = lineUpIn(files, troubles);
  const scenarios = withoutTwins(listed, troubles);
  const days = withoutTwins(
    among('day').flatMap((file) => dayOf(file) ?? []),
    troubles,
  );
  const textAt = (path: string) => files.find((file) => file.path === path)?.text ?? '';
  const isListed = (id: string) => scenarios.some((one) => one.id === id);
  const unworkable: Record<string, string> = {};
  for (const { id, path, scenarios: people } of days) {
    ready[path] = readyText(spokenRead(readShift(textAt(path))));
    // A story that cannot be read says itself why, and nothing can be said of the day.
    if (people.some((one) => isListed(one) && !details[one])) continue;
    const reason = reasonAgainst(textAt(path), stories);
    if (reason === undefined) continue;
    unworkable[id] = reason;
    troubles.push(words.cannotWork({ file: path, problem: reason }));
  }
  for (const id of [...lineUp.order, ...(lineUp.first === undefined ? [] : [lineUp.first])])
    if (!isListed(id)) troubles.push(words.lineUpUnknown({ file: LINE_UP, id }));
  const place = (id: string) => (lineUp.order.includes(id) ? lineUp.order.indexOf(id) : lineUp.order.length);
  const manifest: Manifest = {
    ...(lineUp.first !== undefined && isListed(lineUp.first) && { first: lineUp.first }),
    scenarios: scenarios.toSorted(
      (a, b) => place(a.id) - place(b.id) || (a.clock < b.clock ? -1 : a.clock > b.clock ? 1 : a.id < b.id ? -1 : 1),
    ),
    days: days.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
  const packed = { ...manifest, scenarios: packedList(manifest.scenarios), days: packedList(manifest.days) };
  return { manifest, packed, details, translations, ready, pictures: pictures.made, troubles, unworkable };
}
