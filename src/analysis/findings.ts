/** Everything a proof can find. One table: a stable code, how grave it is, and the sentence for the author. */

import { count, quote } from '../scenario/problems/wording.ts';
import type { Severity } from '../scenario/problems.ts';
import { GUESSES_PASS_IN_FORMAT_1, PASS } from './thresholds.ts';
import type { Witness } from './witness.ts';

/** `where` is the place in words, such as `node "arrives", move "greet"`. */
type Where = { readonly where: string };
/** How many of all openings (carried-in flags and draws) it is so for. */
type From = { readonly from: number; readonly of: number };

const openings = ({ from, of }: From) =>
  of === 1 ? '' : from === of ? ', however it begins' : `, in ${from} of ${count(of, 'way')} it can begin`;

/** Where a move stands, and the words of the one it names as stronger. */
type Stronger = Where & { readonly stronger: string };

/** What a naive player does and gets. `since2`: nobody looked for that habit when files were of format 1. */
type Habit = { readonly words: string; readonly points: number; readonly since2: boolean } & From;

/** Shares of random plays in words, and the share that pass for certain (0 … 1). */
type Guessed = { readonly share: string; readonly ofThree: string; readonly least: number };

/** One kind of finding. `inFormat1`: how grave it is in files of format 1, where those were promised no new errors. */
interface Entry {
  readonly severity: Severity;
  readonly inFormat1?: (p: never) => Severity;
  readonly tell: (p: never) => string;
}

export const findings = {
  'node-out-of-reach': {
    severity: 'warning',
    tell: (p: Where) =>
      `${p.where} is never reached: no play fulfils the conditions on the way to it. Loosen one, or let another move lead there.`,
  },
  'ending-out-of-reach': {
    severity: 'warning',
    tell: (p: Where & { edge: boolean }) =>
      p.edge
        ? `${p.where} is never reached: in no play is somebody in mood -3 pushed once more. Let moves that hurt lower the mood, or leave it and the warning out.`
        : `${p.where} is never reached: another ending is always taken before it. Move it up, or loosen its condition.`,
  },
  'move-never-offered': {
    severity: 'warning',
    tell: (p: Where) =>
      `${p.where} is never on offer: its condition holds in no play. Loosen it, or offer the move at a later turn.`,
  },
  'card-out-of-reach': {
    severity: 'warning',
    tell: (p: Where) =>
      `${p.where} is never opened: it is not at hand, and no move that opens it is on offer in any play. Let a move that plays can come to open it, or put it at hand.`,
  },
  'line-never-heard': {
    severity: 'warning',
    tell: (p: Where) =>
      `${p.where} is never heard: its condition holds in no play. Loosen it, or say the line where it can hold.`,
  },
  'flag-without-effect': {
    severity: 'warning',
    tell: (p: { flag: string }) =>
      `The carried-in flag ${quote(p.flag)} changes nothing in any play. Let something answer to it, or drop it.`,
  },
  'dead-end': {
    severity: 'error',
    tell: (p: Where) =>
      `A play can come to ${p.where} with no move on offer, and cannot go on. Give it one move without a condition.`,
  },
  'no-way-out': {
    severity: 'error',
    tell: (p: Where) =>
      `A play can come to ${p.where} and from there never to an ending. Give it a way out that stays open.`,
  },
  'edge-too-early': {
    severity: 'error',
    tell: (p: Where & { moves: number }) =>
      `${p.where} can bring the mood to -3 as ${p.moves === 1 ? 'the first move' : 'the second move'}: nobody is warned before the third. Soften its tone, or begin in a better mood.`,
  },
  'edge-without-way-back': {
    severity: 'error',
    tell: (p: Where) =>
      `A play can come to ${p.where} in mood -3 with no move on offer that raises it: whoever is warned must have a way back. Offer one that does.`,
  },
  'crowded-offer': {
    severity: 'warning',
    tell: (p: Where & { got: number }) =>
      `A play can come to ${p.where} with ${p.got} moves on offer at once. Four are enough.`,
  },
  'free-loop': {
    severity: 'warning',
    tell: (p: Where) =>
      `${p.where} is part of a loop that costs the player nothing: neither mood nor time that anybody minds. Let it cost one of them, or be "once".`,
  },
  'goal-unattainable': {
    severity: 'error',
    tell: (p: Where & From) =>
      `The ${p.where} cannot be met${openings(p)}. Let a move that plays can come to meet it, and nothing after it take it back.`,
  },
  'critical-unattainable': {
    severity: 'error',
    tell: (p: From) =>
      `The critical needs cannot all be met in one play${openings(p)}: satisfaction can never pass 40. Open a way that meets them all, or let fewer be critical.`,
  },
  'full-marks-unattainable': {
    severity: 'error',
    tell: (p: From & { best: number }) =>
      `100 cannot be reached${openings(p)}: the most is ${p.best}. Open a way that meets every need and expectation.`,
  },
  'target-against-needs': {
    severity: 'error',
    tell: (p: From & { seconds: number }) =>
      `The house standard of ${p.seconds} seconds cannot be kept along with all needs${openings(p)}. Raise it, or let good service be quicker.`,
  },
  'target-against-full-marks': {
    severity: 'warning',
    tell: (p: From & { seconds: number }) =>
      `100 cannot be reached within the house standard of ${p.seconds} seconds${openings(p)}. Raise it, or let good service be quicker.`,
  },
  'cue-too-late': {
    severity: 'warning',
    tell: (p: Where & From) =>
      `Nothing gives the ${p.where} away before the last moment it can be met${openings(p)}: no line with it in "cues" and no move that reveals it comes first. Let it show earlier.`,
  },
  'missed-before-cue': {
    severity: 'warning',
    tell: (p: Where & { goal: string }) =>
      `${p.where} misses the ${p.goal} for good, and in some play nothing that is perceived has given it away by then. Let it show before, or let the play put it right.`,
  },
  'luck-decides': {
    severity: 'error',
    inFormat1: () => 'warning',
    tell: (p: Where & From & { sure: number; best: number }) =>
      `Luck decides at ${p.where}${openings(p)}: two plays that look alike up to there need different moves. Whoever goes by what is shown is sure of ${count(p.sure, 'point')}, where ${p.best} can be had. Let something that is perceived tell the two apart before, or let one move serve both.`,
  },
  'later-missing': {
    severity: 'warning',
    tell: (p: Where) =>
      `A play can come to ${p.where} while the person does not know yet that something was missed or harmed. Say in "later" what they find out, or let a move before tell them.`,
  },
  'ending-against-mood': {
    severity: 'warning',
    tell: (p: Where & { shown: string; mood: string }) =>
      `A play can come to ${p.where}, with ${p.shown}, ${p.mood}. Let the ending ask for the mood it shows, or show another.`,
  },
  'praise-after-harm': {
    severity: 'warning',
    tell: (p: Where & { shown: string }) =>
      `A play can come to ${p.where}, with ${p.shown}, after a need was harmed and the person knows. Let the ending ask that nothing was harmed, or show less.`,
  },
  'face-against-mood': {
    severity: 'warning',
    tell: (p: Where & { face: string; mood: string }) =>
      `${p.where} is said with the face ${quote(p.face)} ${p.mood} in some play. Leave the face out, so that the mood decides, or say the line on a condition.`,
  },
  'option-never-better': {
    severity: 'warning',
    tell: (p: Where & { than: string }) =>
      `${p.where} is never better than ${quote(p.than)} in points, mood, time or what one learns. Give it something a person would choose it for.`,
  },
  'stronger-worse': {
    severity: 'error',
    inFormat1: () => 'warning',
    tell: (p: Stronger & { after: number; instead: number }) =>
      `${p.where} names ${quote(p.stronger)} as stronger, but where both are on offer that can lead to ${count(p.after, 'point')} at most, and this move to ${p.instead}. Name a move that serves better, or mend what that one does.`,
  },
  'stronger-in-circle': {
    severity: 'error',
    inFormat1: () => 'warning',
    tell: (p: Stronger) =>
      `${p.where} names ${quote(p.stronger)} as stronger, and by way of that it comes back to itself. Name the best move of the turn in the others, and nothing in that one.`,
  },
  'stronger-no-better': {
    severity: 'warning',
    tell: (p: Stronger) =>
      `${p.where} names ${quote(p.stronger)} as stronger, but that is never better in points, tone, time or what it reveals. Let it be better in one of them, or do not name it.`,
  },
  'naive-passes': {
    severity: 'error',
    inFormat1: (p: Habit): Severity => (p.since2 ? 'warning' : 'error'),
    tell: (p: Habit) =>
      `A player who would ${p.words} gets ${p.points} points and passes${openings(p)}, without listening. Let that habit fail at some turn.`,
  },
  'guessing-passes': {
    severity: 'error',
    inFormat1: (p: Guessed): Severity => (p.least >= GUESSES_PASS_IN_FORMAT_1 ? 'error' : 'warning'),
    tell: (p: Guessed) =>
      `Guessing passes: ${p.share} of all random plays reach ${PASS}, and ${p.ofThree} of the best of three. Let fewer options be good, or add a turn.`,
  },
  'lucky-guesses': {
    severity: 'warning',
    tell: (p: Guessed) =>
      `Guesses are lucky too often to compare scores: ${p.share} of all random plays reach ${PASS}, and ${p.ofThree} of the best of three. Let fewer options be good, or add a turn.`,
  },
  'not-proved': {
    severity: 'warning',
    tell: (p: { states: number; best: number; most: number; worst: number }) =>
      `Not proved: after ${count(p.states, 'state')} there are more. ${p.worst > p.best ? 'No ending has been seen so far' : `Seen so far: points from ${p.worst} to ${p.best}`}; the best is at most ${p.most}. What is found is true; what is not found may still be there.`,
  },
  'mood-not-proved': {
    severity: 'warning',
    tell: (p: { states: number }) =>
      `Not proved for mood: with every mood told apart there are more than ${count(p.states, 'state')}. Whether the edge is fair, and whether faces and endings agree with mood, is not proved; all else is.`,
  },
  'luck-not-proved': {
    severity: 'warning',
    tell: (p: { looked: number; least: number; best: number }) =>
      `Not proved whether luck decides: there is more that a player may come to know than the ${p.looked} states of knowledge looked at. At least ${count(p.least, 'point')} can be guaranteed to whoever goes by what is shown, and at most ${p.best}.`,
  },
  'words-not-proved': {
    severity: 'warning',
    tell: (p: { states: number }) =>
      `Not proved for lines: words can vary in more ways than are told apart (${count(p.states, 'state')} looked at). Points, offers and endings are proved; which lines are heard, when cues come, and whether luck decides, is not.`,
  },
} as const satisfies Record<string, Entry>;

export type FindingCode = keyof typeof findings;
export type FindingParams<C extends FindingCode> = Parameters<(typeof findings)[C]['tell']>[0];

/** One thing found, with the play that shows it where a play can. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** How grave it is in a file of format 1, where that differs. */
  readonly inFormat1?: Severity;
  /** JSON pointer to what it is about. */
  readonly pointer: string;
  readonly message: string;
  /** For what cannot be reached: the best play there is instead. */
  readonly witness?: Witness;
  /** The other play, where it takes two to show it. */
  readonly other?: Witness;
}

/** A finding with its sentence. */
export function finding<C extends FindingCode>(
  code: C,
  pointer: string,
  params: FindingParams<C>,
  witness?: Witness,
  other?: Witness,
): Finding {
  // TypeScript cannot see that the entry and its parameters are of the same code.
  const tell = findings[code].tell as (params: FindingParams<C>) => string;
  const entry: Entry = findings[code];
  const old = entry.inFormat1 as ((params: FindingParams<C>) => Severity) | undefined;
  const told = tell(params);
  const message = told.charAt(0).toUpperCase() + told.slice(1);
  return {
    code,
    severity: entry.severity,
    ...(old && { inFormat1: old(params) }),
    pointer,
    message,
    ...(witness && { witness }),
    ...(other && { other }),
  };
}
