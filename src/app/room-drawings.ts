/** The drawings of rooms that come with the game, fetched for the place of a day when its rooms are first shown. */
import plainText from '../../assets/places/plain-room/rooms/plain-room.svg?raw';
import { type RoomDrawing, readRoomDrawing } from '../catalogue/room-drawing.ts';
import type { Setting } from '../scenario/words.ts';
import type { Shift } from '../shift/format.ts';
import { folderOf } from './room-folders.ts';

const files = import.meta.glob<string>(
  ['../../assets/places/*/rooms/*.svg', '!../../assets/places/plain-room/rooms/*.svg'],
  { query: '?raw', import: 'default' },
);

const plain = readRoomDrawing(plainText);

async function drawn(setting: Setting, picture: string | undefined): Promise<RoomDrawing> {
  const fetched = picture === undefined ? undefined : files[`${folderOf(setting)}${picture}.svg`];
  return fetched ? readRoomDrawing(await fetched()) : plain;
}

const known = new Map<string, Promise<readonly RoomDrawing[]>>();

/**
 * The drawings of a day's rooms, in their order; always the same promise for the same rooms. A room without a picture is
 * drawn plainly, and so are all when a drawing does not come: what they show is said in words beside them. Then they are
 * asked for anew the next time.
 */
export function roomDrawings({ setting, rooms }: Pick<Shift, 'setting' | 'rooms'>): Promise<readonly RoomDrawing[]> {
  const key = JSON.stringify([setting, rooms.map(({ picture }) => picture ?? null)]);
  const coming =
    known.get(key) ??
    Promise.all(rooms.map(({ picture }) => drawn(setting, picture))).catch(() => {
      known.delete(key);
      return rooms.map(() => plain);
    });
  known.set(key, coming);
  return coming;
}
