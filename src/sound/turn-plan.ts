/**
 * What is heard in one turn, laid out in time: what is done, then what is said, then how it went.
 * Several things happen at once in the rules; here they follow one another so that each can be heard.
 */
import type { Heard } from '../catalogue/parts.ts';
import type { Cue } from '../encounter/cues.ts';
import { hash32 } from '../encounter/draw.ts';
import type { Look } from '../encounter/look.ts';
import type { Voice } from '../scenario/words.ts';
import { babblePlan, babbleSeconds } from './babble-plan.ts';
import { type Caption, captionOf } from './captions.ts';
import type { Syllable } from './sound-names.ts';
import { secondsHeard, soundsOfCue } from './sounds-of-cue.ts';

export type Planned = { readonly at: number } & (
  | { readonly kind: 'cue'; readonly sound: string; readonly gain: number }
  | { readonly kind: 'voice'; readonly sound: Syllable; readonly gain: number; readonly rate: number }
  | { readonly kind: 'caption'; readonly caption: Caption }
);

/** However much happens, the last new sound begins before this (seconds). */
const LAST_START = 6;

/** Between one mark in the notebook and the next (seconds). */
const MARK_STEP = 0.42;

/** Everything heard and captioned in a turn, in order of time (seconds from now). */
export function turnPlan(look: Look, cues: readonly Cue[]): readonly Planned[] {
  const plan: Planned[] = [];
  const heard = new Set<string>();
  const phone = look.people.some(({ id, where }) => id === 'customer' && where === 'phone');
  const doing = cues.filter((cue) => place(cue) === 'doing');
  // The edge is told last: its caption stands longest.
  const marks = cues.filter((cue) => place(cue) === 'marks').sort((a, b) => rank(a) - rank(b));

  let at = 0;
  for (const cue of doing) at += laidOut(plan, heard, soundsOfCue(cue, look.setting, phone), at);
  // People do not wait for a machine to finish: the line starts while the last act is still heard.
  let spoken = Math.max(0, Math.min(at, 2) - 0.3);
  for (const [index, cue] of cues.entries()) {
    if (cue.type === 'line') spoken += babbled(plan, look, cue, index, spoken);
  }
  let marked = Math.max(at > 0 ? 0.5 : 0.15, Math.min(at, 2));
  for (const cue of marks) {
    // Two needs met are two stamps; two new lines in the notebook are one tick of the pencil.
    const once = cue.type === 'goal' ? new Set<string>() : heard;
    if (laidOut(plan, once, soundsOfCue(cue, look.setting), marked) > 0) marked += MARK_STEP;
  }
  const leaving = cues.find((cue) => cue.type === 'leaves');
  if (leaving !== undefined) {
    const farewell = soundsOfCue(leaving, look.setting);
    // However long the turn was, how they leave is heard whole.
    const latest = LAST_START - Math.max(0, ...farewell.sounds.map(({ after = 0 }) => after)) / 1000;
    laidOut(plan, heard, farewell, Math.min(Math.max(marked, spoken) + 0.2, latest));
  }
  return plan.filter((planned) => planned.at <= LAST_START || planned.kind === 'caption').sort((a, b) => a.at - b.at);
}

const rank = (cue: Cue): number => (cue.type === 'edge' ? 1 : 0);

/** When in a turn a cue is heard: while things are done, or afterwards as a mark of how it went. */
function place(cue: Cue): 'doing' | 'marks' | 'apart' {
  switch (cue.type) {
    case 'noted':
    case 'goal':
    case 'mood':
    case 'edge':
    case 'late':
    case 'queue':
      return 'marks';
    case 'line':
    case 'leaves':
      return 'apart';
    default:
      return 'doing';
  }
}

/** Adds one cue's sounds. An act and the thing it brings often sound the same: that is heard once. Gives the seconds used. */
function laidOut(plan: Planned[], heard: Set<string>, of: Heard, at: number): number {
  const key = of.caption ?? of.sounds.map(({ sound }) => sound).join();
  if (key === '' || heard.has(key)) return 0;
  heard.add(key);
  for (const { sound, after = 0, gain = 100 } of of.sounds)
    plan.push({ kind: 'cue', sound, gain: gain / 100, at: at + after / 1000 });
  if (of.caption !== undefined) {
    plan.push({ kind: 'caption', caption: captionOf(of.sounds[0]?.sound ?? 'music', of.caption), at });
  }
  return secondsHeard(of);
}

/** Adds the babble of one line; the scene itself has no voice. Gives the seconds until the next may speak. */
function babbled(plan: Planned[], look: Look, cue: Extract<Cue, { type: 'line' }>, index: number, at: number): number {
  const voice: Voice | undefined = look.people.find(({ id }) => id === cue.by)?.voice;
  if (voice === undefined) return 0;
  const seed = hash32(look.turn, `${look.scenario}:${look.node}:${index}`);
  const syllables = babblePlan({ words: cue.words, mood: cue.mood, voice, seed });
  for (const { syllable, rate, gain, at: after } of syllables) {
    plan.push({ kind: 'voice', sound: syllable, rate, gain, at: at + after });
  }
  return babbleSeconds(syllables) + 0.2;
}
