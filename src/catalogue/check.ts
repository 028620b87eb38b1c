/** What no file of the catalogue can tell alone: whether each names drawings, rooms and sounds that are there. */
import { pointer } from '../scenario/places.ts';
import { SETTINGS, type Setting } from '../scenario/words.ts';
import type { Catalogue } from './catalogue.ts';
import { roomDrawingFaults, thingDrawingFaults, undrawn } from './check-drawings.ts';
import { airless, soundFaults, unheard } from './check-sounds.ts';
import { folderOf, type PlaceFile } from './place.ts';
import { type CatalogueFault, catalogueFault } from './problems.ts';

const ACTS = 'acts/acts.json';
const PROPS = 'props/props.json';
const BACKDROPS = 'backdrops/backdrops.json';
const HANDS = 'hands/hands.json';
const placeAt = (folder: string) => `places/${folder}/place.json`;
const startAt = (folder: string) => `places/${folder}/start.json`;
const roomAt = (folder: string) => `places/${folder}/room.json`;

/** Everything that does not fit together, in the order of the files. None means that no lookup can fail. */
export function catalogueFaults(catalogue: Catalogue): readonly CatalogueFault[] {
  const { places, rooms, props, acts, backdrops, hands, namesIn } = catalogue;
  const handsDrawn = namesIn('hands', 'svg');
  const backdropsDrawn = namesIn('backdrops', 'svg');
  const things = new Set([...namesIn('props', 'svg'), ...namesIn('props/marks', 'svg')]);
  return [
    ...SETTINGS.flatMap((setting) => placeMissing(places, setting)),
    ...[...places].flatMap(([folder, place]) => placeFaults(catalogue, folder, place)),
    ...idsTwice(places, placeAt),
    ...[...places].flatMap(([folder, { id }]) => startFaults(catalogue, folder, id)),
    ...[...rooms].flatMap(([folder, room]) => [
      ...(room.id === folder
        ? []
        : [catalogueFault('folder-differs', roomAt(folder), '/id', { id: room.id, wanted: `places/${room.id}` })]),
      ...roomDrawingFaults(catalogue, folder, room),
    ]),
    ...idsTwice(rooms, roomAt),
    ...Object.entries(props.props).flatMap(([prop, { heard, folded }]) => [
      ...undrawn(PROPS, pointer('props', prop), prop, things, 'props'),
      ...(folded === undefined ? [] : undrawn(PROPS, pointer('props', prop, 'folded'), folded, things, 'props/marks')),
      ...unheard(catalogue, PROPS, pointer('props', prop, 'heard'), prop, heard),
    ]),
    ...thingDrawingFaults(catalogue),
    ...Object.entries(acts.acts).flatMap(([act, entry]) => [
      ...unheard(catalogue, ACTS, pointer('acts', act, 'heard'), act, entry.heard),
      ...(['steps', 'inTheOpen'] as const).flatMap((list) =>
        (entry[list] ?? []).flatMap((step, index) => {
          const field = 'thing' in step ? 'thing' : 'mark';
          const name = 'thing' in step ? step.thing : step.step === 'mark' ? step.mark : undefined;
          const at = pointer('acts', act, list, index, field);
          return name === undefined ? [] : undrawn(ACTS, at, name, things, 'props', 'props/marks');
        }),
      ),
    ]),
    ...Object.entries(backdrops.backdrops).flatMap(([backdrop, { front }]) =>
      [backdrop, ...(front ? [`${backdrop}-front`] : [])].flatMap((name) =>
        undrawn(BACKDROPS, pointer('backdrops', backdrop), name, backdropsDrawn, 'backdrops'),
      ),
    ),
    ...Object.entries(hands.hands).flatMap(([gesture, { tool }]) => [
      ...undrawn(HANDS, pointer('hands', gesture), gesture, handsDrawn, 'hands'),
      ...undrawn(
        HANDS,
        pointer('hands', gesture, 'tool'),
        tool,
        new Set([...namesIn('hands/tools', 'svg'), ...things]),
        'hands/tools',
        'props',
        'props/marks',
      ),
    ]),
    ...soundFaults(catalogue),
  ];
}

function placeMissing(places: Catalogue['places'], setting: (typeof SETTINGS)[number]): readonly CatalogueFault[] {
  return places.has(folderOf(setting))
    ? []
    : [catalogueFault('place-not-written', placeAt(folderOf(setting)), '', { setting })];
}

/** A starting point is its place's own: another's would read wrong in it. */
function startFaults({ starts }: Catalogue, folder: string, setting: Setting): readonly CatalogueFault[] {
  // A place in the wrong folder is told of already.
  if (folderOf(setting) !== folder) return [];
  const start = starts.get(folder);
  if (start === undefined) return [catalogueFault('place-not-written', startAt(folder), '', { setting })];
  return start.setting === setting
    ? []
    : [
        catalogueFault('folder-differs', startAt(folder), '/setting', {
          id: start.setting,
          wanted: `places/${folderOf(start.setting)}`,
        }),
      ];
}

function placeFaults(catalogue: Catalogue, folder: string, place: PlaceFile): readonly CatalogueFault[] {
  const { rooms } = catalogue;
  const { id, drawing } = place;
  const file = placeAt(folder);
  const faults: CatalogueFault[] = [];
  if (folderOf(id) !== folder)
    faults.push(catalogueFault('folder-differs', file, '/id', { id, wanted: `places/${folderOf(id)}` }));
  const room = rooms.get(drawing);
  if (!room) faults.push(catalogueFault('room-not-drawn', file, '/drawing', { drawing, rooms: [...rooms.keys()] }));
  else if (room.sign && place.sign === undefined) faults.push(catalogueFault('sign-missing', file, '', { drawing }));
  return [
    ...faults,
    ...airless(catalogue, file, place),
    ...unheard(catalogue, file, '/air/around', 'air', { sounds: place.air.around?.sounds ?? [] }),
    ...unheard(catalogue, file, '/arrival', 'arrival', place.arrival),
  ];
}

/** Told of each of two files with one id. */
function idsTwice(
  files: ReadonlyMap<string, { readonly id: string }>,
  at: (folder: string) => string,
): readonly CatalogueFault[] {
  return [...files].flatMap(([folder, { id }]) => {
    const others = [...files].filter(([other, file]) => other !== folder && file.id === id).map(([other]) => at(other));
    return others.length > 0 ? [catalogueFault('entry-twice', at(folder), '/id', { id, others })] : [];
  });
}
