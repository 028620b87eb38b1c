/** The gates of the catalogue: text in, a checked file out, or everything that is wrong with it at once. */
import * as z from 'zod';
import type { Scenario } from '../scenario/format.ts';
import type { Checked } from '../scenario/problems.ts';
import { readScenario } from '../scenario/read.ts';
import { type BesideForm, readBeside } from '../scenario/read-beside.ts';
import { ActsFile } from './act.ts';
import { BackdropsFile } from './backdrop.ts';
import { HandsFile } from './hands.ts';
import { CATALOGUE_FORMAT } from './parts.ts';
import { PlaceFile } from './place.ts';
import { PropsFile } from './prop.ts';
import { RoomFile } from './room.ts';
import { SoundsFile } from './sound.ts';
import { YouFile } from './you.ts';

/** @param name what such a file is called: `whole.<name>` and `called.<name>` in `messages/file-part.ts` */
const form = <T extends object>(schema: BesideForm<T>['schema'], name: string): BesideForm<T> => ({
  schema,
  parts: {
    whole: `whole.${name}`,
    entry: {
      spots: 'part.spot',
      stands: 'part.kindOfSpot',
      pins: 'part.thing',
      props: 'part.thing',
      acts: 'part.act',
      backdrops: 'part.backdrop',
      hands: 'part.hands',
      files: 'part.soundFile',
      sounds: 'part.sound',
    },
    item: { pieces: 'part.piece', steps: 'part.step', inTheOpen: 'part.step', sounds: 'part.sound' },
  },
  format: CATALOGUE_FORMAT,
  called: `called.${name}`,
});

const PLACE = form<PlaceFile>(PlaceFile, 'place');
const ROOM = form<RoomFile>(RoomFile, 'room');
const PROPS = form<PropsFile>(PropsFile, 'things');
const YOU = form<YouFile>(YouFile, 'looks');
const ACTS = form<ActsFile>(ActsFile, 'acts');
const BACKDROPS = form<BackdropsFile>(BackdropsFile, 'backdrops');
const HANDS = form<HandsFile>(HandsFile, 'hands');
const SOUNDS = form<SoundsFile>(SoundsFile, 'sounds');

/** Reads and checks the text of a place file. Never throws on any text. */
export const readPlace = (text: string): Checked<PlaceFile> => readBeside(PLACE, text);

/** Reads and checks the text of a place's starting point: a whole scenario, its person in it. Never throws on any text. */
export const readStart = (text: string): Checked<Scenario> => readScenario(text);

/** Reads and checks the text of a room file. Never throws on any text. */
export const readRoom = (text: string): Checked<RoomFile> => readBeside(ROOM, text);

/** Reads and checks the text of the list of things. Never throws on any text. */
export const readProps = (text: string): Checked<PropsFile> => readBeside(PROPS, text);

/** Reads and checks the text of the list of acts. Never throws on any text. */
export const readActs = (text: string): Checked<ActsFile> => readBeside(ACTS, text);

/** Reads and checks the text of the list of backdrops. Never throws on any text. */
export const readBackdrops = (text: string): Checked<BackdropsFile> => readBeside(BACKDROPS, text);

/** Reads and checks the text of the list of acts of the hands. Never throws on any text. */
export const readHands = (text: string): Checked<HandsFile> => readBeside(HANDS, text);

/** Reads and checks the text of the list of sounds. Never throws on any text. */
export const readSounds = (text: string): Checked<SoundsFile> => readBeside(SOUNDS, text);

const BuiltSounds = z.record(z.string(), z.object({ sounds: z.record(z.string(), z.unknown()) }));

/** Names of the sounds in each built file, from the text of `sound/sounds.json`; none where it cannot be read. */
export function builtSounds(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const built = BuiltSounds.safeParse(valueIn(text));
  return new Map(
    Object.entries(built.data ?? {}).map(([file, { sounds }]) => [file, new Set(Object.keys(sounds))] as const),
  );
}

function valueIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads and checks the text of the list of looks. Never throws on any text. */
export const readLooks = (text: string): Checked<YouFile> => readBeside(YOU, text);
