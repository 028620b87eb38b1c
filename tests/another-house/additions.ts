/**
 * A place, a person, a thing, an act, a sound, a backdrop, an act of the hands, a day, a caller and a story in another language, as somebody
 * would add them to a copy of the project: files of their own (`files`), an entry in a list of `assets`, and words in the
 * one vocabulary. Nothing else.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startingDay } from '../../src/checking/starting-day.ts';
import type { Setting } from '../../src/scenario/words.ts';

const FILES = 'tests/another-house/files';
const VOCABULARY = 'src/scenario/words.ts';

/** The new words, by the list they go into. */
const WORDS = {
  SETTINGS: 'lighthouse',
  ACTS: 'polish-lamp',
  PROPS: 'foghorn',
  BACKDROPS: 'cliff',
  GESTURES: 'crank',
} as const;

const heard = { sounds: [{ sound: 'foghorn' }], caption: 'a foghorn calls' };
/** The new entries, by file, and by the list in it. */
const ENTRIES: Readonly<Record<string, readonly [list: string, name: string, entry: object]>> = {
  'assets/props/props.json': ['props', 'foghorn', { words: 'a foghorn', stands: 'front-row', heard }],
  'assets/acts/acts.json': [
    'acts',
    'polish-lamp',
    {
      words: 'You polish the glass of the lamp.',
      heard: { sounds: [{ sound: 'wipe' }] },
      steps: [{ step: 'work', thing: 'cloth', way: 'across', at: { of: 'surface' } }],
    },
  ],
  'assets/backdrops/backdrops.json': [
    'backdrops',
    'cliff',
    {
      words: 'on a cliff',
      size: 84,
      stands: [
        { x: 430, y: 640 },
        { x: 580, y: 650 },
        { x: 720, y: 660 },
      ],
      thing: { x: 200, y: 640 },
      floor: { x: 820, y: 690 },
      front: false,
      open: true,
    },
  ],
  'assets/hands/hands.json': [
    'hands',
    'crank',
    {
      words: 'Turn the crank once round.',
      way: 'drag',
      key: 'ArrowRight',
      stations: [
        { x: 120, y: 90 },
        { x: 160, y: 50 },
        { x: 200, y: 90 },
        { x: 160, y: 130 },
      ],
      tool: 'hand',
    },
  ],
  'assets/sound/list.json': [
    'files',
    'foghorn',
    { level: -21, ogg: 2, mp3: 8, sounds: { foghorn: { from: 'foghorn' } } },
  ],
};

/** The sound file that `node scripts/build-sound.mjs <name>` makes of the new entry. */
export const SOUND_FILE = 'foghorn';

/** The word at the end of a list of the vocabulary. Throws when there is no such list. */
function withWord(text: string, list: string, word: string): string {
  const [whole, inside] = new RegExp(`export const ${list} = \\[([^\\]]*)\\] as const;`).exec(text) ?? [];
  if (whole === undefined || inside === undefined) throw new Error(`the vocabulary has no list ${list}`);
  return text.replace(inside, () => `${inside}  '${word}',\n`);
}

/** Adds everything to a copy of the project. @returns paths of all files that are new or changed */
export function addAll(copy: string): readonly string[] {
  const touched = new Set<string>();
  const change = (path: string, to: (text: string) => string) => {
    touched.add(path);
    writeFileSync(join(copy, path), to(readFileSync(join(copy, path), 'utf8')));
  };
  const write = (path: string, value: object) => {
    touched.add(path);
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), `${JSON.stringify(value, null, 2)}\n`);
  };
  cpSync(FILES, copy, { recursive: true });
  for (const entry of readdirSync(FILES, { recursive: true, withFileTypes: true }))
    if (entry.isFile())
      touched.add(
        join(entry.parentPath, entry.name)
          .slice(FILES.length + 1)
          .replaceAll('\\', '/'),
      );
  for (const [list, word] of Object.entries(WORDS)) change(VOCABULARY, (text) => withWord(text, list, word));
  for (const [path, [list, name, entry]] of Object.entries(ENTRIES))
    change(path, (text) => {
      const file = JSON.parse(text);
      return `${JSON.stringify({ ...file, [list]: { ...file[list], [name]: entry } }, null, 2)}\n`;
    });
  // The word is none here, in the project that is copied: only its copy knows it.
  const setting = WORDS.SETTINGS as string as Setting;
  const begins = JSON.parse(readFileSync(join(FILES, 'assets/places/lighthouse/start.json'), 'utf8'));
  const { scenarios, shift } = startingDay(
    'two-lamps',
    { story: { ...begins, setting }, house: 'Lighthouse' },
    {
      scenario: '../scenario.schema.json',
      shift: './shift.schema.json',
    },
  );
  for (const one of scenarios) write(`scenarios/lighthouse/${one.id}.json`, one);
  const [first, ...others] = shift.rooms ?? [];
  write('scenarios/shifts/two-lamps.json', {
    ...shift,
    rooms: [{ ...first, picture: 'lamp-room' }, ...others],
  });
  return [...touched].sort();
}
