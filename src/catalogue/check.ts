/** What no file of the catalogue can tell alone: whether each names drawings, rooms and sounds that are there. */
import { SETTINGS, WEATHERS } from '../scenario/words.ts';
import type { ActsFile } from './act.ts';
import type { Heard } from './parts.ts';
import { folderOf, type PlaceFile } from './place.ts';
import type { PropsFile } from './prop.ts';
import type { RoomFile } from './room.ts';

/** All files of the catalogue, each of the right shape. Places and rooms are held by their folder. */
export interface Catalogue {
  readonly places: ReadonlyMap<string, PlaceFile>;
  readonly rooms: ReadonlyMap<string, RoomFile>;
  readonly props: PropsFile;
  readonly acts: ActsFile;
  /** Names of the drawings in a folder below assets, without ".svg"; empty where there is no such folder. */
  readonly drawingsIn: (folder: string) => ReadonlySet<string>;
  /** Files of sounds by name, each with the names of its sounds. */
  readonly sounds: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Something that is missing or does not fit. */
export interface CatalogueFault {
  /** Path below assets of the file to mend or to write. */
  readonly file: string;
  /** What is wrong, and the mend. */
  readonly message: string;
}

const WEATHERS_DRAWN = WEATHERS.map((weather) => `window-${weather}`);

/** Everything that does not fit together, in the order of the files. None means that no lookup can fail. */
export function catalogueFaults(catalogue: Catalogue): readonly CatalogueFault[] {
  const { places, rooms, props, acts, drawingsIn } = catalogue;
  const things = new Set([...drawingsIn('props'), ...drawingsIn('props/marks')]);
  return [
    ...SETTINGS.flatMap((setting) => placeMissing(places, setting)),
    ...[...places].flatMap(([folder, place]) => placeFaults(catalogue, folder, place)),
    ...[...rooms].flatMap(([folder, room]) => roomFaults(folder, room, drawingsIn(`places/${folder}`))),
    ...Object.entries(props.props).flatMap(([prop, { heard }]) => [
      ...undrawn('props/props.json', prop, things, 'props'),
      ...unheard(catalogue, 'props/props.json', prop, heard),
    ]),
    ...Object.entries(acts.acts).flatMap(([act, { heard, steps, inTheOpen = [] }]) => [
      ...unheard(catalogue, 'acts/acts.json', act, heard),
      ...[...steps, ...inTheOpen].flatMap((step) => {
        const name = 'thing' in step ? step.thing : step.step === 'mark' ? step.mark : undefined;
        return name === undefined ? [] : undrawn('acts/acts.json', name, things, 'props or assets/props/marks');
      }),
    ]),
  ];
}

function placeMissing(places: Catalogue['places'], setting: (typeof SETTINGS)[number]): readonly CatalogueFault[] {
  const file = `places/${folderOf(setting)}/place.json`;
  return places.has(folderOf(setting))
    ? []
    : [{ file, message: `Scenarios may be set in "${setting}", but this file is missing. Write it.` }];
}

function placeFaults(catalogue: Catalogue, folder: string, place: PlaceFile): readonly CatalogueFault[] {
  const file = `places/${folder}/place.json`;
  const faults: string[] = [];
  if (folderOf(place.id) !== folder)
    faults.push(`It says it is "${place.id}". Move it to places/${folderOf(place.id)}, or correct "id".`);
  const room = catalogue.rooms.get(place.drawing);
  if (!room) faults.push(`There is no places/${place.drawing}/room.json. Draw it, or write "drawing": "plain-room".`);
  else if (room.sign && place.sign === undefined)
    faults.push(`The room "${place.drawing}" has a sign for each of its places. Add "sign".`);
  if (!catalogue.sounds.get(place.air.sound)?.has('air'))
    faults.push(`There is no sound file "${place.air.sound}" with a loop "air". Make it, or name another.`);
  return [...faults.map((message) => ({ file, message })), ...unheard(catalogue, file, 'arrival', place.arrival)];
}

function roomFaults(folder: string, room: RoomFile, drawn: ReadonlySet<string>): readonly CatalogueFault[] {
  const file = `places/${folder}/room.json`;
  const named = room.pieces.flatMap(({ name }) => (name === 'window' ? WEATHERS_DRAWN : [name]));
  return [
    ...(room.id === folder
      ? []
      : [{ file, message: `It says it is "${room.id}". Correct "id", or rename the folder.` }]),
    ...named.flatMap((name) => undrawn(file, name, drawn, `places/${folder}`)),
  ];
}

const undrawn = (file: string, name: string, drawn: ReadonlySet<string>, where: string): readonly CatalogueFault[] =>
  drawn.has(name)
    ? []
    : [{ file, message: `"${name}" is not drawn: there is no ${name}.svg in assets/${where}. Draw it.` }];

function unheard({ sounds }: Catalogue, file: string, of: string, heard: Heard): readonly CatalogueFault[] {
  const known = [...sounds.values()];
  return heard.sounds
    .filter(({ sound }) => !known.some((names) => names.has(sound)))
    .map(({ sound }) => ({
      file,
      message: `"${of}" asks for the sound "${sound}", which nobody made. Make it, or name one of sound/sounds.json.`,
    }));
}
