/** Cue → sounds and captions. Every cue is answered here, were it with silence. */

import { actOf } from '../catalogue/acts.ts';
import type { Heard } from '../catalogue/parts.ts';
import { placeOf } from '../catalogue/places.ts';
import { propOf } from '../catalogue/props.ts';
import type { Cue } from '../encounter/cues.ts';
import type { Exit } from '../encounter/edge.ts';
import { caption as words } from '../messages/caption.ts';
import type { Setting } from '../scenario/words.ts';
import { musicBand } from './music-for-mood.ts';
import type { CueSound } from './sound-names.ts';

const SILENCE: Heard = { sounds: [] };
/** One of the game's own sounds with a caption. */
const plain = (sound: CueSound, caption: string, gain = 100): Heard => ({
  sounds: [{ sound, gain }],
  caption,
});

/**
 * What is heard at a cue in a place. The babble of a line is planned apart, in babble-plan.ts.
 * @param phone is the person to serve on the phone?
 */
export function soundsOfCue(cue: Cue, setting: Setting, phone = false): Heard {
  switch (cue.type) {
    case 'arrives':
      if (cue.again) return SILENCE;
      return phone ? { sounds: RINGS_UP, caption: words.ringsUp() } : placeOf(setting).arrival;
    case 'move':
      return cue.kind === 'look' ? { sounds: [{ sound: 'card-whoosh', after: 0, gain: 50 }] } : SILENCE;
    case 'act':
      return actOf(cue.act).heard;
    case 'prop':
      return cue.there ? propOf(cue.prop).heard : SILENCE;
    case 'line':
      return SILENCE;
    case 'mood':
      return moodSounds(cue.from, cue.to);
    case 'noted':
      return plain('tick', words.noted(), 80);
    case 'goal':
      return goalSounds(cue.goal, cue.to);
    case 'time':
      return SILENCE;
    case 'queue':
      return plain('queue-step', words.queue(), 80);
    case 'card':
      return plain('page-open', words.card(), 80);
    case 'late':
      return plain('clock-late', words.late());
    case 'interpreted':
      return plain('phone-pick', words.interpreted());
    case 'edge':
      return cue.there ? plain('edge', words[`edge.${cue.exit}`]()) : plain('edge-back', words.stays());
    case 'leaves':
      return cue.out ? { sounds: EXITS[cue.out], caption: words[`exit.${cue.out}`]() } : leavingSounds(cue.how);
    default:
      return unanswered(cue);
  }
}

/** How somebody rings up, wherever your own place is. */
const RINGS_UP: Heard['sounds'] = [{ sound: 'phone-ring' }, { sound: 'phone-pick', after: 1500 }];

/** How long something takes to be heard before the next begins (seconds). */
export function secondsHeard({ sounds }: Heard): number {
  return sounds.length === 0 ? 0 : Math.max(...sounds.map(({ after = 0 }) => after)) / 1000 + 0.6;
}

/** A change inside one band is only heard in the voice; a change of band turns the music, and that is said. */
function moodSounds(from: number, to: number): Heard {
  if (musicBand(from) === musicBand(to)) return SILENCE;
  return { sounds: [], caption: to > from ? words['music.warmer']() : words['music.lower']() };
}

type Goal = Extract<Cue, { type: 'goal' }>;

function goalSounds(goal: Goal['goal'], to: Goal['to']): Heard {
  switch (to) {
    case 'met':
      return goal === 'need' ? plain('stamp', words['met.need']()) : plain('star', words['met.expectation']());
    case 'partly':
      return plain('stamp-half', words.partly());
    case 'exceeded':
      return plain('star-plus', words.exceeded());
    case 'missed':
      return plain('missed', words[`missed.${goal}`](), 80);
    case 'repaired':
      return plain('repaired', words.repaired());
    case 'harmed':
      return plain('missed', words[`lost.${goal}`]());
    case 'eased':
      return plain('stamp-half', words.eased());
  }
}

/** How it sounds when somebody breaks it off: what is done first, then the closing music. */
const EXITS: Readonly<Record<Exit, Heard['sounds']>> = {
  walks: [
    { sound: 'cloth', after: 0, gain: 70 },
    { sound: 'steps', after: 400 },
    { sound: 'door-open', after: 1200 },
    { sound: 'door-close', after: 2000 },
    { sound: 'end-upset', after: 2600 },
  ],
  'rings-off': [
    { sound: 'phone-down', after: 0 },
    { sound: 'end-upset', after: 1900 },
  ],
  closes: [
    { sound: 'chair', after: 0 },
    { sound: 'end-upset', after: 900 },
  ],
};

type Leaving = Extract<Cue, { type: 'leaves' }>['how'];

function leavingSounds(how: Leaving): Heard {
  return plain(`end-${how}`, words[`leaves.${how}`]());
}

function unanswered(cue: never): never {
  throw new Error(`a cue without an answer: ${JSON.stringify(cue)}`);
}
