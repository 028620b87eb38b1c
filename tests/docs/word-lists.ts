/** The plain lists of words in the trainer's guide: each as it is to stand, from the vocabulary itself. */
import * as words from '../../src/scenario/words.ts';

/** List by the field that stands before it in the guide. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  setting: words.SETTINGS,
  weather: words.WEATHERS,
  face: words.FACES,
  posture: words.POSTURES,
  acts: words.ACTS,
  prop: words.PROPS,
  gesture: words.GESTURES,
  backdrop: words.BACKDROPS,
  voice: words.VOICES,
  outfit: words.OUTFITS,
  head: words.HEADS,
  glasses: words.GLASSES,
  beard: words.BEARDS,
  extras: words.EXTRAS,
};

/** The longest line of such a list. */
const WIDTH = 118;

/** Words one after another, in lines. */
function wrapped(parts: readonly string[]): string {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + part.length > WIDTH) lines.push(part);
    else lines[lines.length - 1] = `${last} ${part}`;
  }
  return lines.join('\n');
}

/** The guide with every list as it is to stand. Throws when a list has no place in it. */
export function withWordLists(guide: string): string {
  let now = guide;
  for (const [field, list] of Object.entries(LISTS)) {
    const [whole, label] =
      new RegExp(`^(\\*\\*\`${field}\`[^*\\n]*\\*\\*:)(?:\\s\`[\\w-]+\`[,.])+$`, 'm').exec(now) ?? [];
    if (whole === undefined || label === undefined) throw new Error(`the guide has no list of "${field}"`);
    const parts = list.map((word, i) => `\`${word}\`${i === list.length - 1 ? '.' : ','}`);
    now = now.replace(whole, () => wrapped([label, ...parts]));
  }
  return now;
}
