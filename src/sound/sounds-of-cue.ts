/** Cue → sounds and captions. Every cue is answered here, were it with silence. */
import type { Cue } from '../encounter/cues.ts';
import type { Exit } from '../encounter/edge.ts';
import type { Setting } from '../scenario/words.ts';
import { musicBand } from './music-for-mood.ts';
import type { CueSound } from './sound-names.ts';
import { SOUNDS_OF_ACT, SOUNDS_OF_PROP, type SoundOf } from './sounds-of-act.ts';

/** Places where people ring up instead of walking in, also where a scenario does not say so. */
const BY_PHONE: readonly Setting[] = ['utility_contact', 'order_desk', 'it_helpdesk'];

const SILENCE: SoundOf = { sounds: [] };
const plain = (sound: CueSound, caption: string, gain = 1): SoundOf => ({
  sounds: [{ sound, after: 0, gain }],
  caption,
});

/**
 * What is heard at a cue in a place. The babble of a line is planned apart, in babble-plan.ts.
 * @param phone is the person to serve on the phone?
 */
export function soundsOfCue(cue: Cue, setting: Setting, phone = false): SoundOf {
  switch (cue.type) {
    case 'arrives':
      return cue.again ? SILENCE : arrivalSounds(setting, phone);
    case 'move':
      return cue.kind === 'look' ? { sounds: [{ sound: 'card-whoosh', after: 0, gain: 0.5 }] } : SILENCE;
    case 'act':
      return SOUNDS_OF_ACT[cue.act];
    case 'prop':
      return cue.there ? SOUNDS_OF_PROP[cue.prop] : SILENCE;
    case 'line':
      return SILENCE;
    case 'mood':
      return moodSounds(cue.from, cue.to);
    case 'noted':
      return plain('tick', 'pencil: something new in the notebook', 0.8);
    case 'goal':
      return goalSounds(cue.goal, cue.to);
    case 'time':
      return SILENCE;
    case 'queue':
      return plain('queue-step', 'someone joins the queue', 0.8);
    case 'card':
      return plain('page-open', 'a card opens', 0.8);
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

function arrivalSounds(setting: Setting, phone: boolean): SoundOf {
  if (phone || BY_PHONE.includes(setting)) {
    return {
      sounds: [
        { sound: 'phone-ring', after: 0 },
        { sound: 'phone-pick', after: 1.5 },
      ],
      caption: 'phone rings, and is picked up',
    };
  }
  if (setting === 'coffee_shop' || setting === 'restaurant' || setting === 'shop')
    return plain('door-bell', 'door bell');
  return plain('door-open', 'door opens');
}

/** A change inside one band is only heard in the voice; a change of band turns the music, and that is said. */
function moodSounds(from: number, to: number): SoundOf {
  if (musicBand(from) === musicBand(to)) return SILENCE;
  return { sounds: [], caption: to > from ? 'music turns warmer' : 'music turns lower' };
}

type Goal = Extract<Cue, { type: 'goal' }>;

function goalSounds(goal: Goal['goal'], to: Goal['to']): SoundOf {
  switch (to) {
    case 'met':
      return goal === 'need' ? plain('stamp', 'stamp: a need is met') : plain('star', 'chime: an expectation is met');
    case 'partly':
      return plain('stamp-half', 'light stamp: partly met');
    case 'exceeded':
      return plain('star-plus', 'bright chime: better than expected');
    case 'missed':
      return plain('missed', `two low notes: ${goal === 'need' ? 'a need' : 'an expectation'} is missed`, 0.8);
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
const EXITS: Readonly<Record<Exit, SoundOf>> = {
  walks: {
    sounds: [
      { sound: 'cloth', after: 0, gain: 0.7 },
      { sound: 'steps', after: 0.4 },
      { sound: 'door-open', after: 1.2 },
      { sound: 'door-close', after: 2 },
      { sound: 'end-upset', after: 2.6 },
    ],
    caption: 'steps, a door opens and falls shut: they walk out',
  },
  'rings-off': {
    sounds: [
      { sound: 'phone-down', after: 0 },
      { sound: 'end-upset', after: 1.9 },
    ],
    caption: 'a click, then the dial tone: they have hung up',
  },
  closes: {
    sounds: [
      { sound: 'chair', after: 0 },
      { sound: 'end-upset', after: 0.9 },
    ],
    caption: 'a chair turns away: they have closed up',
  },
};

type Leaving = Extract<Cue, { type: 'leaves' }>['how'];

function leavingSounds(how: Leaving): SoundOf {
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
