/** The gates of the catalogue: text in, a checked file out, or everything that is wrong with it at once. */
import type { Checked } from '../scenario/problems.ts';
import { type BesideForm, readBeside } from '../scenario/read-beside.ts';
import { ActsFile } from './act.ts';
import { CATALOGUE_FORMAT } from './parts.ts';
import { PlaceFile } from './place.ts';
import { PropsFile } from './prop.ts';
import { RoomFile } from './room.ts';

const form = <T extends object>(schema: BesideForm<T>['schema'], whole: string, called: string): BesideForm<T> => ({
  schema,
  parts: {
    whole,
    entry: { spots: 'spot', stands: 'kind of spot', pins: 'thing', props: 'thing', acts: 'act' },
    item: { pieces: 'piece', steps: 'step', inTheOpen: 'step', sounds: 'sound' },
  },
  format: CATALOGUE_FORMAT,
  called,
});

const PLACE = form<PlaceFile>(PlaceFile, 'the place', 'A place file');
const ROOM = form<RoomFile>(RoomFile, 'the room', 'A room file');
const PROPS = form<PropsFile>(PropsFile, 'the list of things', 'The list of things');
const ACTS = form<ActsFile>(ActsFile, 'the list of acts', 'The list of acts');

/** Reads and checks the text of a place file. Never throws on any text. */
export const readPlace = (text: string): Checked<PlaceFile> => readBeside(PLACE, text);

/** Reads and checks the text of a room file. Never throws on any text. */
export const readRoom = (text: string): Checked<RoomFile> => readBeside(ROOM, text);

/** Reads and checks the text of the list of things. Never throws on any text. */
export const readProps = (text: string): Checked<PropsFile> => readBeside(PROPS, text);

/** Reads and checks the text of the list of acts. Never throws on any text. */
export const readActs = (text: string): Checked<ActsFile> => readBeside(ACTS, text);
