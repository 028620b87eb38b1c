/** Captions: what a sound says, for those who cannot hear it or have it switched off. */

export interface Caption {
  /** Which sound it stands for, "door-bell". The same sound always has the same id. */
  readonly id: string;
  /** In square brackets, in plain words: "[door bell]". */
  readonly text: string;
  /** How long it should stay to be read. */
  readonly seconds: number;
}

/** The caption of a sound: long enough to be read at an easy pace, three words a second and never under two seconds. */
export function captionOf(id: string, words: string): Caption {
  return { id, text: `[${words}]`, seconds: Math.max(2, Math.ceil(words.split(' ').length / 3) + 1) };
}
