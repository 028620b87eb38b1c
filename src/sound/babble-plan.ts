/**
 * The soft babble under a line: which syllables of a voice, when, how high and how loud. It follows
 * the number of words and the mood and never says anything; the words are on the screen.
 */
import { hash32 } from '../encounter/draw.ts';
import type { Voice } from '../scenario/words.ts';
import { SYLLABLES_PER_VOICE, type Syllable, syllableName } from './sound-names.ts';

export interface BabbleWords {
  /** Words in the line. */
  readonly words: number;
  /** -3 … 3. */
  readonly mood: number;
  readonly voice: Voice;
  /** Any whole number: the same seed babbles the same. */
  readonly seed: number;
}

export interface SpokenSyllable {
  readonly syllable: Syllable;
  /** Seconds after the line began. */
  readonly at: number;
  /** Playing speed, and with it pitch: 1 is as recorded. */
  readonly rate: number;
  /** 0 … 1. */
  readonly gain: number;
}

/** A line never babbles longer than this (seconds): the player reads on, and silence is kind. */
export const BABBLE_MAX = 2.5;

/** Seconds one syllable needs to sound out. */
const TAIL = 0.24;

/** Older people take their time; children hurry. Seconds from one syllable to the next at an even mood. */
const PACE: Readonly<Record<Voice, number>> = {
  bass: 0.19,
  tenor: 0.175,
  alto: 0.17,
  soprano: 0.165,
  'elder-low': 0.215,
  'elder-high': 0.205,
  child: 0.155,
};

/** The syllables of a line, in order. No words, no syllables. */
export function babblePlan({ words, mood, voice, seed }: BabbleWords): readonly SpokenSyllable[] {
  const feeling = Math.max(-3, Math.min(3, mood));
  const step = PACE[voice] * (1 - 0.035 * feeling);
  const chance = (label: string, index: number): number => hash32(seed, `${label}${index}`) / 2 ** 32;
  const plan: SpokenSyllable[] = [];
  const wanted = Math.ceil(Math.max(0, words) * 1.4);
  let at = 0;
  let phrase = 0;
  let last = -1;
  for (let i = 0; i < wanted && at + TAIL <= BABBLE_MAX; i += 1) {
    let index = hash32(seed, `syllable${i}`) % SYLLABLES_PER_VOICE;
    if (index === last) index = (index + 3) % SYLLABLES_PER_VOICE;
    last = index;
    // A phrase starts a little high and sinks; a good mood swings wider, a low one stays flat.
    const swing = (chance('pitch', i) - 0.5) * (0.09 + 0.02 * feeling);
    const rate = (1 + 0.025 * feeling) * (1.04 - 0.012 * phrase + swing);
    const gain = phrase === 0 ? 1 : 0.72 + 0.22 * chance('gain', i);
    plan.push({ syllable: syllableName(voice, index), at: round(at), rate: round(rate), gain: round(gain) });
    phrase += 1;
    at += step * (0.88 + 0.24 * chance('step', i));
    if (phrase >= 4 && chance('breath', i) < 0.3) {
      at += step * 1.3;
      phrase = 0;
    }
  }
  return plan;
}

/** Seconds until the last syllable has died away. */
export function babbleSeconds(plan: readonly SpokenSyllable[]): number {
  const last = plan.at(-1);
  return last === undefined ? 0 : last.at + TAIL;
}

const round = (x: number): number => Math.round(x * 1000) / 1000;
