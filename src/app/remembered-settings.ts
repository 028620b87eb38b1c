/** Settings between visits, in the browser's own small store. A blocked or broken store means: the defaults. */
import { COACHING, defaultSettings, PRESSURE_SECONDS, type Settings, TEXT_SIZES } from '../ui/settings/settings.ts';

const KEY = 'counterpart-settings';

const oneOf = <T>(value: unknown, allowed: readonly T[], otherwise: T): T =>
  allowed.find((one) => one === value) ?? otherwise;
/** Coaching was on or off before it could fade. */
const coachingFrom = (value: unknown, otherwise: Settings['coaching']) => {
  if (typeof value === 'boolean') return value ? 'fading' : 'off';
  return oneOf(value, COACHING, otherwise);
};
const flag = (value: unknown, otherwise: boolean) => (typeof value === 'boolean' ? value : otherwise);
const level = (value: unknown, otherwise: number) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : otherwise;
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** Settings from what was stored: each field that is not understood gets its default. */
export function settingsFrom(stored: unknown): Settings {
  const {
    textSize,
    contrast,
    motion,
    font,
    captions,
    coaching,
    pressure,
    sayFirst,
    readAloud,
    volumes,
    muted,
    scenery,
    shortcuts,
  } = fieldsOf(stored);
  const { master, ambience, music, cues, voices } = fieldsOf(volumes);
  const standard = defaultSettings;
  return {
    shortcuts: flag(shortcuts, standard.shortcuts),
    textSize: oneOf(textSize, TEXT_SIZES, standard.textSize as (typeof TEXT_SIZES)[number]),
    contrast: oneOf(contrast, ['normal', 'high'], standard.contrast),
    motion: oneOf(motion, ['system', 'reduced', 'full'], standard.motion),
    font: oneOf(font, ['house', 'legible'], standard.font),
    captions: flag(captions, standard.captions),
    coaching: coachingFrom(coaching, standard.coaching),
    pressure: oneOf(pressure, PRESSURE_SECONDS, standard.pressure),
    sayFirst: flag(sayFirst, standard.sayFirst),
    readAloud: flag(readAloud, standard.readAloud),
    scenery: flag(scenery, standard.scenery),
    muted: flag(muted, standard.muted),
    volumes: {
      master: level(master, standard.volumes.master),
      ambience: level(ambience, standard.volumes.ambience),
      music: level(music, standard.volumes.music),
      cues: level(cues, standard.volumes.cues),
      voices: level(voices, standard.volumes.voices),
    },
  };
}

/** The settings of the last visit. */
export function rememberedSettings(): Settings {
  try {
    return settingsFrom(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
  } catch {
    return defaultSettings;
  }
}

/** Remembers settings. Returns false where the browser lends no storage: they then last until the page closes. */
export function rememberSettings(settings: Settings): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
    return true;
  } catch {
    return false;
  }
}
