/** What the codes of the team server say, in words for whoever reads them. */
import type { LIMITS, Limit } from '../../team/board.ts';
import type { NAME_FAULTS, PLAY_REFUSALS, RefusalCode } from '../../team/refusals.ts';
import type { DEEDS, PlayClass, SEEN } from '../../team/shapes.ts';

/** What a trainer will see of a member. */
export const seenWords: Readonly<Record<(typeof SEEN)[number], string>> = {
  name: 'the name you give here, and nothing else about you',
  plays: 'every conversation you finish from now on',
  points: 'the points of each, worked out again by the server',
  'what-was-said': 'which options you chose, turn by turn',
  when: 'when each of them arrived, and whom you are serving at the moment',
  hints: 'how many hints you took',
  'points-given-away': 'at which turns points were given away',
};

const NAME_WORDS: Readonly<Record<(typeof NAME_FAULTS)[number], string>> = {
  empty: 'Please write a name, or a nickname.',
  'too-long': 'This name is too long.',
  'hidden-character': 'This name holds a character that cannot be seen. Please write it anew.',
  'no-letter': 'A name needs at least one letter.',
  'accent-first': 'This name begins with an accent that has no letter. Please write it anew.',
  'mixed-scripts':
    'This name mixes letters of different scripts, so it could be taken for another. Please use one script.',
  'not-allowed': 'This name is not taken here. Please choose another.',
};
const isNameFault = (reason: string): reason is keyof typeof NAME_WORDS => Object.hasOwn(NAME_WORDS, reason);

const NO_WORDS: Readonly<Record<RefusalCode | 'no-line', string>> = {
  'no-line': 'The team server does not answer just now. Nothing is lost: try again in a moment.',
  malformed: 'The team server did not understand this page. Load the page again, then try once more.',
  'not-signed-in': 'You are not signed in here any more.',
  'not-from-here': 'The team server takes this from its own page alone. Open the game at the address of the server.',
  'not-found': 'This is not there, or not for you.',
  'code-expired': 'This code leads nowhere: it was used, renewed, or has run out. Ask your trainer for a new one.',
  'name-refused': 'This cannot be a name here. Please choose another.',
  'name-taken':
    'Somebody in this team has this name, or one that looks like it. Please add a letter, or choose another.',
  'play-differs': 'The team has this play already, with other contents.',
  'changed-meanwhile': 'Somebody has changed this in the meantime. Look again, then decide.',
  'too-late-to-undo': 'This cannot be taken back any more: a day has gone by, or something was built upon it.',
  'list-closed': 'This list is not open now, or no attempt is left.',
  'file-refused': 'This file cannot be taken.',
  'too-large': 'This is larger than the team server takes.',
  'not-json': 'The team server did not understand this page. Load the page again, then try once more.',
  'too-often': 'That was often. Wait a moment, then try again.',
  failed: 'Something went wrong on the team server. Nothing is lost: try again.',
  busy: 'The team server has more to do than it can just now. Try again in a moment.',
};

/** Why something was not done. */
export function noWords({ why, reason }: { readonly why: RefusalCode | 'no-line'; readonly reason?: string }): string {
  if (why === 'name-refused' && reason !== undefined && isNameFault(reason)) return NAME_WORDS[reason];
  return NO_WORDS[why];
}

const UNWANTED: Readonly<Record<(typeof PLAY_REFUSALS)[number] | 'play-differs' | 'too-large' | 'malformed', string>> =
  {
    unreadable: 'it cannot be read there',
    'rules-unknown': 'the team does not know the story it was played on yet; it is kept there until it does',
    'moves-do-not-fit': 'its moves do not fit its story',
    'seal-broken': 'it was changed after it was saved',
    'not-ended': 'it has not ended',
    'not-this-list': 'it is not what its list asks for, or came when the list was closed',
    'too-heavy': 'it takes longer to work out than a play may',
    'play-differs': 'the team has it already, with other contents',
    'too-large': 'it is larger than a play may be',
    malformed: 'the team does not take it in this form',
  };
/** Goes on after "not taken, because". */
export const unwantedWords = (why: string): string =>
  Object.hasOwn(UNWANTED, why) ? UNWANTED[why as keyof typeof UNWANTED] : 'the team does not take it';

/** How far plays can be believed. */
export const classWords: Readonly<Record<PlayClass, string>> = {
  stepped: 'stepped by the server',
  replayed: 'played in the browser, worked out again',
  file: 'from a file',
};

const LIMIT_WORDS: Readonly<Record<(typeof LIMITS)[number], (least: number | undefined) => string>> = {
  'team-too-small': (least = 4) =>
    `A team under ${least} people is never compared: an average would point at somebody.`,
  'few-plays': (least = 2) => `Nobody shares first plays of ${least} stories with another yet.`,
  'classes-mixed': () =>
    'Plays that came by different ways stand beside each other: from a file, from the browser, or stepped by the server.',
  'cells-hidden': (least = 5) =>
    `Fields of fewer than ${least} people are hidden, and as many more as it takes that none can be had by subtracting.`,
  'kinds-hidden': (least = 10) => `From ${least} people on, kinds of customer are told apart, too.`,
  'some-unnamed': () => 'Only those who asked for it are named.',
  'stories-apart': () => 'Some have not played what is compared; they stand apart.',
  'worth-unknown': () => 'Of some stories nobody can say what was given away.',
};
export const limitWords = ({ code, least }: Limit): string => LIMIT_WORDS[code](least);

/** What was done to a team. */
export const deedWords: Readonly<Record<(typeof DEEDS)[number], string>> = {
  'team-made': 'made the team',
  'team-changed': 'changed the team',
  'team-put-away': 'put the team away',
  'signed-in': 'signed in',
  'trainer-invited': 'invited a trainer',
  'trainer-joined': 'became a trainer of the team',
  'code-renewed': 'renewed the code',
  'code-ended': 'ended the code',
  'member-joined': 'somebody joined',
  'member-moved': 'somebody moved to another device',
  'member-renamed': 'renamed somebody',
  'member-hidden': 'hid somebody',
  'member-shown': 'showed somebody again',
  'member-removed': 'took somebody out',
  'members-merged': 'made two rows one person',
  'list-given': 'gave a list',
  'list-taken-back': 'took a list back',
  'file-taken': 'took a file',
  exported: 'saved the data of the team',
  undone: 'took something back',
  erased: 'erased somebody',
};

const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
/** "30 Nov 2026, 16:10", by the clock of this machine. */
export const momentWords = (at: number): string => LONG.format(at);
