/** The whole catalogue at once: what its check looks at. */
import type { Scenario } from '../scenario/format.ts';
import type { ActsFile } from './act.ts';
import type { BackdropsFile } from './backdrop.ts';
import type { HandsFile } from './hands.ts';
import type { PlaceFile } from './place.ts';
import type { PropsFile } from './prop.ts';
import type { RoomFile } from './room.ts';
import type { SoundsFile } from './sound.ts';

/** What files of assets that are no JSON end in: drawings, recipes of sounds, and the two forms of a sound file. */
export type Ending = 'svg' | 'mjs' | 'ogg' | 'mp3';

/** All files of the catalogue, each of the right shape. Places, rooms and starting points are held by their folder. */
export interface Catalogue {
  readonly places: ReadonlyMap<string, PlaceFile>;
  readonly rooms: ReadonlyMap<string, RoomFile>;
  readonly starts: ReadonlyMap<string, Scenario>;
  readonly props: PropsFile;
  readonly acts: ActsFile;
  readonly backdrops: BackdropsFile;
  readonly hands: HandsFile;
  readonly sounds: SoundsFile;
  /** Names of the sounds that were built, by their file (`sound/sounds.json`). */
  readonly built: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of the files in a folder below assets that end so, without the ending; empty where there is no such folder. */
  readonly namesIn: (folder: string, ending: Ending) => ReadonlySet<string>;
}
