/** A folder of scenarios as it may be one day: many people in many places, with texts as long as real ones. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXTRAS, HEADS, OUTFITS, SEGMENTS, SETTINGS } from '../src/scenario/words.ts';

const SHIPPED = 'scenarios';
/** The same numbers each time, 0 … 1. */
function numbers(seed: number): () => number {
  let at = seed;
  return () => {
    at = (at * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return at / 2 ** 32;
  };
}

const read = (path: string) => JSON.parse(readFileSync(join(SHIPPED, path), 'utf8'));
const scenarioPaths = readdirSync(SHIPPED, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^(?!people|shifts|archive)[a-z_]+\/[^./]+\.json$/.test(path))
  .sort();

/** Words that the game's own stories are made of, each once. */
const vocabulary = (): readonly string[] => {
  const texts = scenarioPaths.flatMap((path) => JSON.stringify(read(path)).match(/[a-z]{3,12}(?=[ ,.])/g) ?? []);
  return [...new Set(texts)].sort();
};

/** The word for a place that is only there in a game of many places. */
const generated = (index: number) => `generated_place_${index}`;

/** So many places as words: those of the game first, then generated ones. Never fewer than those of the game. */
export const settingsFor = (places: number): readonly string[] => [
  ...SETTINGS,
  ...Array.from({ length: Math.max(0, places - SETTINGS.length) }, (_, index) => generated(index + 1)),
];

/** The place files of the generated ones among so many places: as long as those of the game. */
export function morePlaces(places: number): readonly object[] {
  const like = JSON.parse(readFileSync('assets/places/order-desk/place.json', 'utf8'));
  return settingsFor(places)
    .slice(SETTINGS.length)
    .map((id, index) => ({
      ...like,
      id,
      words: { ...like.words, name: `Generated place ${index}`, begin: `Go to place ${index}` },
      wear: { ...like.wear, top: `#${(index * 7919 + 1_000_000).toString(16).padStart(6, '0')}` },
    }));
}

/**
 * Writes that many scenarios, each with a person of its own, one day, and a line-up into a folder, which must be new.
 * Titles, summaries and people are made up of the words and looks there are; the stories are those of the game. They
 * are set in so many places: beyond those of the game a story is listed, and not played.
 */
export function writeMany(folder: string, scenarios: number, places: number = SETTINGS.length): void {
  const random = numbers(11);
  const words = vocabulary();
  const pick = <T>(list: readonly T[]): T => {
    const one = list[Math.floor(random() * list.length)];
    if (one === undefined) throw new Error('nothing to pick from');
    return one;
  };
  const said = (count: number) => {
    const text = Array.from({ length: count }, () => pick(words)).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  };
  const colour = () =>
    `#${Math.floor(random() * 2 ** 24)
      .toString(16)
      .padStart(6, '0')}`;
  const put = (path: string, value: unknown) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify(value));
  };
  // Those whom the stories name stay as they are: they stand beside.
  for (const name of readdirSync(join(SHIPPED, 'people'))) {
    if (!name.endsWith('.schema.json')) put(`people/${name}`, read(`people/${name}`));
  }
  const settings = settingsFor(places);
  const ids: string[] = [];
  for (let index = 0; index < scenarios; index += 1) {
    const [first, last] = [said(1), said(1)];
    const person = `${first}-${last}-${index}`.toLowerCase();
    put(`people/${person}.json`, {
      format: 2,
      id: person,
      name: `${first} ${last}`,
      short: first,
      pronoun: pick(['she', 'he', 'they']),
      relation: pick(['external', 'internal']),
      segments: [pick(SEGMENTS)],
      about: `${said(12)}.`,
      cast: {
        outfit: pick(OUTFITS),
        head: pick(HEADS),
        skin: colour(),
        hair: colour(),
        top: colour(),
        bottom: colour(),
        accent: colour(),
        extras: [pick(EXTRAS)],
      },
      voice: 'alto',
    });
    const title = said(3);
    const id = title.toLowerCase().replaceAll(' ', '-');
    // Each place has somebody before any has two.
    const setting = settings[index % settings.length] ?? pick(SETTINGS);
    ids.push(id);
    put(`${setting}/${id}.json`, {
      ...read(scenarioPaths[index % scenarioPaths.length] ?? ''),
      id,
      title,
      summary: `${said(11)}. ${said(12)}.`,
      minutes: 3 + Math.floor(random() * 9),
      setting,
      role: pick(['barista', 'assistant', 'receptionist', 'adviser']),
      clock: `${8 + Math.floor(random() * 10)}:${10 + Math.floor(random() * 50)}`.padStart(5, '0'),
      ...(random() < 0.3 && { content: said(4) }),
      customer: { person, history: 1 },
    });
  }
  put('line-up.json', { order: ids.slice(0, 6) });
  const day = read('shifts/milk-boxes-almonds.json');
  put('shifts/a-day.json', { ...day, encounters: ids.slice(0, 6).map((scenario) => ({ scenario })) });
}
