/** What each act and each thing in the scene sounds like, and what a caption says of it. */
import type { Act, Prop } from '../scenario/words.ts';
import type { CueSound } from './sound-names.ts';

/** Sounds one after another, each some seconds after the first; and the caption, when the sound means something. */
export interface SoundOf {
  readonly sounds: readonly { readonly sound: CueSound; readonly after: number; readonly gain?: number }[];
  readonly caption?: string;
}

const one = (sound: CueSound, caption?: string, gain = 1): SoundOf => ({
  sounds: [{ sound, after: 0, gain }],
  ...(caption === undefined ? {} : { caption }),
});
const then = (first: CueSound, after: number, second: CueSound, caption: string): SoundOf => ({
  sounds: [
    { sound: first, after: 0 },
    { sound: second, after },
  ],
  caption,
});
/** Somebody moves and only their clothes are heard: nice to hear, but it says nothing the scene does not. */
const rustle = one('cloth', undefined, 0.45);
const silent: SoundOf = { sounds: [] };

/** Every act. A gesture has no caption: the transcript already tells of it and its rustle adds nothing. */
export const SOUNDS_OF_ACT: Readonly<Record<Act, SoundOf>> = {
  'make-drink': then('grinder', 0.85, 'steam', 'coffee machine grinds, then steams'),
  'pour-milk': one('pour', 'milk is poured'),
  'check-fridge': one('fridge', 'fridge opens, bottles clink'),
  'bin-milk': one('bin', 'milk goes down the drain, bin lid'),
  wipe: one('wipe', 'cloth wipes the surface'),
  'write-note': one('pen', 'pen writes'),
  'write-card': one('pen', 'pen writes on a card'),
  'stamp-card': one('stamp-half', 'stamp on the loyalty card'),
  'take-payment': one('till', 'till rings'),
  'hand-over': one('cup', 'cup set down'),
  'fetch-folder': one('folder', 'folder set down and opened'),
  'show-chart': one('page-open', 'chart unfolds'),
  'call-kitchen': one('service-bell', 'bell to the kitchen'),
  'phone-interpreter': then('phone-dial', 0.9, 'phone-ring', 'phone dials and rings'),
  'phone-emergency': then('phone-dial', 0.9, 'phone-ring', 'emergency call: phone dials and rings'),
  'come-round': one('steps', 'footsteps round the counter'),
  'step-aside': one('queue-step', 'steps to one side', 0.8),
  'lower-voice': silent,
  crouch: rustle,
  'point-away': rustle,
  'point-to': rustle,
  'wave-on': rustle,
  'turn-away': rustle,
  'read-card': one('card-whoosh', undefined, 0.7),
  'shake-head': silent,
  nod: silent,
  'carry-boxes': one('boxes', 'boxes set down'),
  'check-list': one('paper', 'list rustles'),
  'tick-list': one('tick', 'pencil ticks the list'),
  'open-door': one('door-open', 'door opens'),
  'speak-at-door': one('knock', 'knock at the door'),
  'close-door': one('door-close', 'door closes'),
  'look-at-watch': one('watch', 'watch ticks'),
  'ask-help': one('steps', 'a colleague comes over'),
  'serve-food': one('plate', 'plate set down'),
  'sit-down': one('chair', 'chair is pulled up'),
  wait: silent,
};

/** Things that make a sound when they appear, and the same softer when they go. */
export const SOUNDS_OF_PROP: Readonly<Record<Prop, SoundOf>> = {
  'allergen-folder': one('folder', 'folder set down and opened'),
  'picture-chart': one('page-open', 'chart unfolds'),
  // The call itself is heard in its act; the handset in the scene only rustles.
  phone: rustle,
  cup: one('cup', 'cup set down'),
  'cup-to-go': one('queue-step', undefined, 0.3),
  'milk-jug': one('cup', 'jug set down', 0.8),
  'milk-carton': one('cloth', undefined, 0.5),
  'oat-carton': one('cloth', undefined, 0.5),
  note: one('paper', 'note put down'),
  'loyalty-card': one('card-whoosh', undefined, 0.7),
  'fruit-pot': one('cup', undefined, 0.5),
  cake: one('plate', 'plate set down'),
  boxes: one('boxes', 'boxes set down'),
  clipboard: one('paper', 'papers on a clipboard'),
  'door-customer': one('knock', 'knock at the door'),
  coat: rustle,
  bag: rustle,
  'wet-floor-sign': one('knock', 'sign set up on the floor', 0.6),
  'regulars-book': one('page-open', 'book opens'),
  tablet: one('press', undefined, 0.7),
};

/** How long an act takes to be heard before the next one begins (seconds). */
export function secondsHeard(of: SoundOf): number {
  if (of.sounds.length === 0) return 0;
  return Math.max(...of.sounds.map((sound) => sound.after)) + 0.6;
}
