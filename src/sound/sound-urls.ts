/** Where the built sound files are served. In order of preference: Ogg loops more exactly, MP3 plays everywhere. */
import type { SoundFile } from './sound-names.ts';

/** The addresses of each file. */
export type SoundUrls = Readonly<Record<SoundFile, readonly [ogg: string, mp3: string]>>;

const addresses = import.meta.glob<string>('../../assets/sound/*.{ogg,mp3}', {
  eager: true,
  query: '?url',
  import: 'default',
});

const FILE = /([a-z0-9-]+)\.ogg$/;

/** Every file that is there in both forms. */
export const SOUND_URLS: SoundUrls = Object.fromEntries(
  Object.entries(addresses).flatMap(([path, ogg]) => {
    const name = FILE.exec(path)?.[1];
    const mp3 = addresses[path.replace(/ogg$/, 'mp3')];
    return name === undefined || mp3 === undefined ? [] : [[name, [ogg, mp3] as const]];
  }),
);
