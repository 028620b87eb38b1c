/** What a player can set for themself; remembered between visits. */

export interface Settings {
  /** Text size in percent: 100, 125, 150, 175 or 200. */
  readonly textSize: number;
  readonly contrast: 'normal' | 'high';
  /** `system` follows the device's own wish. */
  readonly motion: 'system' | 'reduced' | 'full';
  readonly font: 'house' | 'legible';
  readonly captions: boolean;
  /** Coach notes while playing: `fading` as the player gets better (see scoring/coaching.ts), after every move, or none. */
  readonly coaching: (typeof COACHING)[number];
  /** Seconds of a real clock for each turn, 0 for none. It never ends a turn and is never scored. */
  readonly pressure: (typeof PRESSURE_SECONDS)[number];
  /** A turn begins with the player's own words, and the options come after. Practice: never in an assessment, never scored. */
  readonly sayFirst: boolean;
  /** Each line has a button that reads it aloud, where the device has a voice for it. */
  readonly readAloud: boolean;
  /** 0 … 1 each. */
  readonly volumes: {
    readonly master: number;
    readonly ambience: number;
    readonly music: number;
    readonly cues: number;
    readonly voices: number;
  };
  readonly muted: boolean;
  /** Scenery: drawn on a canvas, or none (words and portraits only). */
  readonly scenery: boolean;
  /** Single keys (1-9, N, C, H, T, ?) act at once. Off for people whose voice input or tremor presses keys unasked. */
  readonly shortcuts: boolean;
}

export const TEXT_SIZES = [100, 125, 150, 175, 200] as const;
export const COACHING = ['fading', 'always', 'off'] as const;
export const PRESSURE_SECONDS = [0, 20, 40, 60, 90] as const;

export const defaultSettings: Settings = {
  textSize: 100,
  contrast: 'normal',
  motion: 'system',
  font: 'house',
  captions: true,
  coaching: 'fading',
  pressure: 0,
  sayFirst: false,
  readAloud: false,
  volumes: { master: 0.8, ambience: 0.6, music: 0.4, cues: 0.8, voices: 0.7 },
  muted: false,
  scenery: true,
  shortcuts: true,
};
