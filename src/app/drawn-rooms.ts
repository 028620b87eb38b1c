/** Every drawing of a room that comes with the game, for whoever checks days: its name and its parts, by place. */

import { readRoomDrawing } from '../catalogue/room-drawing.ts';
import { SETTINGS } from '../scenario/words.ts';
import type { DrawnRooms } from '../shift/check-rooms.ts';
import { folderOf } from './room-folders.ts';

const files = import.meta.glob<string>('../../assets/places/*/rooms/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The rooms that are drawn, by place. */
export const drawnRooms: DrawnRooms = Object.fromEntries(
  SETTINGS.map((setting) => {
    const folder = folderOf(setting);
    const own = Object.entries(files).filter(([path]) => path.startsWith(folder));
    return [
      setting,
      Object.fromEntries(
        own.map(([path, svg]) => [path.slice(folder.length, -'.svg'.length), readRoomDrawing(svg).parts]),
      ),
    ];
  }),
);
