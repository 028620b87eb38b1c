/** Cue → sounds and captions. Every cue is answered here, were it with silence. */
import { actOf } from '../catalogue/acts.ts';
import type { Heard } from '../catalogue/parts.ts';
import { placeOf } from '../catalogue/places.ts';
import { propOf } from '../catalogue/props.ts';
import type { Cue } from '../encounter/cues.ts';
import type { Exit } from '../encounter/edge.ts';
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
      return phone ? RINGS_UP : placeOf(setting).arrival;
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
      return plain('tick', 'pencil: something new in the notebook', 80);
    case 'goal':
      return goalSounds(cue.goal, cue.to);
    case 'time':
      return SILENCE;
    case 'queue':
      return plain('queue-step', 'someone joins the queue', 80);
    case 'card':
      return plain('page-open', 'a card opens', 80);
    case 'late':
      return plain('clock-late', 'clock chimes: past the target time');
    case 'interpreted':
      return plain('phone-pick', 'the interpreter answers');
    case 'edge':
      return cue.there ? plain('edge', EDGE_SAYS[cue.exit]) : plain('edge-back', 'notes rise: they stay after all');
    case 'leaves':
      return cue.out ? EXITS[cue.out] : leavingSounds(cue.how);
    default:
      return unanswered(cue);
  }
}

/** How somebody rings up, wherever your own place is. */
const RINGS_UP: Heard = {
  sounds: [{ sound: 'phone-ring' }, { sound: 'phone-pick', after: 1500 }],
  caption: 'phone rings, and is picked up',
};

/** How long something takes to be heard before the next begins (seconds). */
export function secondsHeard({ sounds }: Heard): number {
  return sounds.length === 0 ? 0 : Math.max(...sounds.map(({ after = 0 }) => after)) / 1000 + 0.6;
}

/** A change inside one band is only heard in the voice; a change of band turns the music, and that is said. */
function moodSounds(from: number, to: number): Heard {
  if (musicBand(from) === musicBand(to)) return SILENCE;
  return { sounds: [], caption: to > from ? 'music turns warmer' : 'music turns lower' };
}

type Goal = Extract<Cue, { type: 'goal' }>;

function goalSounds(goal: Goal['goal'], to: Goal['to']): Heard {
  switch (to) {
    case 'met':
      return goal === 'need' ? plain('stamp', 'stamp: a need is met') : plain('star', 'chime: an expectation is met');
    case 'partly':
      return plain('stamp-half', 'light stamp: partly met');
    case 'exceeded':
      return plain('star-plus', 'bright chime: better than expected');
    case 'missed':
      return plain('missed', `two low notes: ${goal === 'need' ? 'a need' : 'an expectation'} is missed`, 80);
    case 'repaired':
      return plain('repaired', 'notes rise again: put right');
    case 'harmed':
      return plain('missed', `two low notes: ${goal === 'need' ? 'a need' : 'an expectation'} is lost for good`);
    case 'eased':
      return plain('stamp-half', 'light stamp: made up for in part');
  }
}

const EDGE_SAYS: Readonly<Record<Exit, string>> = {
  walks: 'two dark notes: they are about to walk out',
  'rings-off': 'two dark notes: they are about to hang up',
  closes: 'two dark notes: they are about to close up',
};

/** How it sounds when somebody breaks it off: what is done first, then the closing music. */
const EXITS: Readonly<Record<Exit, Heard>> = {
  walks: {
    sounds: [
      { sound: 'cloth', after: 0, gain: 70 },
      { sound: 'steps', after: 400 },
      { sound: 'door-open', after: 1200 },
      { sound: 'door-close', after: 2000 },
      { sound: 'end-upset', after: 2600 },
    ],
    caption: 'steps, a door opens and falls shut: they walk out',
  },
  'rings-off': {
    sounds: [
      { sound: 'phone-down', after: 0 },
      { sound: 'end-upset', after: 1900 },
    ],
    caption: 'a click, then the dial tone: they have hung up',
  },
  closes: {
    sounds: [
      { sound: 'chair', after: 0 },
      { sound: 'end-upset', after: 900 },
    ],
    caption: 'a chair turns away: they have closed up',
  },
};

type Leaving = Extract<Cue, { type: 'leaves' }>['how'];

function leavingSounds(how: Leaving): Heard {
  const says: Record<Leaving, string> = {
    pleased: 'bright closing music: they leave pleased',
    calm: 'calm closing music: they leave content',
    hurried: 'quick closing notes: they leave in a hurry',
    upset: 'low closing music: they leave upset',
  };
  return plain(`end-${how}`, says[how]);
}

function unanswered(cue: never): never {
  throw new Error(`a cue without an answer: ${JSON.stringify(cue)}`);
}
