/** Where the drawings of rooms lie: a folder for each place, named as places are in scenarios. */
import type { Setting } from '../scenario/words.ts';

/** The folder of a place's rooms, as a path from here. */
export const folderOf = (setting: Setting): string => `../../assets/places/${setting.replaceAll('_', '-')}/rooms/`;
