/** Where the built sound files are served. In order of preference: Ogg loops more exactly, MP3 plays everywhere. */
import coffeeShopMp3 from '../../assets/sound/coffee-shop.mp3?url';
import coffeeShopOgg from '../../assets/sound/coffee-shop.ogg?url';
import cuesMp3 from '../../assets/sound/cues.mp3?url';
import cuesOgg from '../../assets/sound/cues.ogg?url';
import musicMp3 from '../../assets/sound/music.mp3?url';
import musicOgg from '../../assets/sound/music.ogg?url';
import staffRoomMp3 from '../../assets/sound/staff-room.mp3?url';
import staffRoomOgg from '../../assets/sound/staff-room.ogg?url';
import voicesMp3 from '../../assets/sound/voices.mp3?url';
import voicesOgg from '../../assets/sound/voices.ogg?url';
import type { SoundFile } from './sound-names.ts';

export type SoundUrls = Readonly<Record<SoundFile, readonly [ogg: string, mp3: string]>>;

export const SOUND_URLS: SoundUrls = {
  cues: [cuesOgg, cuesMp3],
  voices: [voicesOgg, voicesMp3],
  music: [musicOgg, musicMp3],
  'coffee-shop': [coffeeShopOgg, coffeeShopMp3],
  'staff-room': [staffRoomOgg, staffRoomMp3],
};
