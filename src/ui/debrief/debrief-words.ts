/** The debrief's own words: standings, marks, what the person does next, what the number means. */

import { isHarmed, isMet, isPartly } from '../../encounter/standings.ts';
import type { Ending } from '../../scenario/format.ts';
import type { MoveKind } from '../../scenario/words.ts';
import type { GoalMark } from '../../scoring/debrief.ts';
import type { GoalKind, GoalResult, Scorecard } from '../../scoring/scorecard.ts';
import type { PronounForms } from '../words/persona-words.ts';
import { quoted } from '../words/said-words.ts';
import { standingWords } from '../words/standing-words.ts';

/** What the player did, before their own words: "You said". */
export const youDid: Readonly<Record<MoveKind, string>> = {
  say: 'You said',
  ask: 'You asked',
  do: 'You did',
  look: 'You looked',
};

/** A move in words: spoken ones in quotation marks, done ones without. */
export const moveInWords = (kind: MoveKind | undefined, text: string): string =>
  kind === 'do' || kind === 'look' ? text : quoted(text);

/** How something turned out; each tone has a drawn sign and a colour, and always stands beside a word. */
export type Tone = 'best' | 'good' | 'half' | 'bad' | 'cue';

/** How a goal ended: word and tone. The word always stands beside the drawn mark. */
export function standingWord(goal: Pick<GoalResult, 'standing' | 'untouched'>): { word: string; tone: Tone } {
  switch (goal.standing) {
    case 'met':
      return { word: 'Met', tone: 'good' };
    case 'exceeded':
      return { word: 'More than met', tone: 'best' };
    case 'repaired':
      return { word: 'Put right', tone: 'good' };
    case 'partly':
      return { word: 'Partly met', tone: 'half' };
    case 'missed':
      return { word: goal.untouched ? 'Not dealt with' : 'Missed', tone: 'bad' };
    case 'harmed':
      return { word: 'Lost for good', tone: 'bad' };
    case 'eased':
      return { word: 'Made up for in part', tone: 'half' };
  }
}

const noun: Readonly<Record<GoalKind, string>> = { need: 'Need', expectation: 'Expectation' };

/** A mark beside a line or a move: its word and tone. */
export function markWord({ kind, effect, standing = 'open' }: Omit<GoalMark, 'unnoticed'>): {
  word: string;
  tone: Tone;
} {
  switch (effect) {
    case 'cue':
      return { word: 'Cue', tone: 'cue' };
    case 'noted':
      return { word: 'Discovered', tone: 'cue' };
    case 'learned':
      return {
        word: `Now found out: ${standingWords(standing)}`,
        tone: isMet(standing) ? 'good' : isPartly(standing) ? 'half' : 'bad',
      };
    case 'met':
      return { word: `${noun[kind]} met`, tone: 'good' };
    case 'exceeded':
      return { word: 'More than met', tone: 'best' };
    case 'repaired':
      return { word: `${noun[kind]} put right`, tone: 'good' };
    case 'partly':
      return { word: `${noun[kind]} partly met`, tone: 'half' };
    case 'missed':
      return { word: `${noun[kind]} missed`, tone: 'bad' };
    case 'harmed':
      return { word: `${noun[kind]} lost for good`, tone: 'bad' };
    case 'eased':
      return { word: `${noun[kind]} made up for in part`, tone: 'half' };
  }
}

/** What the person does next, as short sentences. A colleague asks again where a customer comes back. */
export function outcomeSentences(
  outcome: Ending['outcome'],
  they: PronounForms,
  colleague: boolean,
): readonly string[] {
  const { Subject, possessive, verb } = they;
  const comes = colleague ? verb('asks you again', 'ask you again') : verb('comes back', 'come back');
  const loyalty = {
    gained: colleague
      ? `${Subject} will ask for you first from now on.`
      : `${Subject} will be back, and ${verb('looks', 'look')} forward to it.`,
    kept: `${Subject} ${comes}, as before.`,
    shaken: `${Subject} may think twice before ${they.subject} ${comes}.`,
    lost: colleague ? `${Subject} will ask somebody else next time.` : `${Subject} will not be back.`,
  }[outcome.loyalty];
  const told = colleague ? 'the others' : `${possessive} friends`;
  const referral =
    outcome.referral > 0
      ? `${Subject} ${verb('speaks', 'speak')} well of you to ${told}.`
      : outcome.referral < 0
        ? `${Subject} ${verb('warns', 'warn')} ${told}.`
        : `${Subject} ${verb('tells', 'tell')} nobody about it.`;
  const escalation = {
    none: undefined,
    right: 'You brought in others at the right moment.',
    late: 'Others were brought in, but late.',
    needless: 'Others were brought in without need.',
    missing: 'Others should have been brought in, and were not.',
  }[outcome.escalation];
  const incident = {
    none: undefined,
    'near-miss': 'It nearly went wrong: a near miss to report.',
    // Harm is whatever cannot be given back: time, money, privacy, dignity, health.
    harm: 'Something was lost that cannot be given back.',
  }[outcome.incident];
  const goodwill =
    outcome.goodwill > 0
      ? 'You can count on a favour.'
      : outcome.goodwill < 0
        ? 'Some trust between you is gone.'
        : undefined;
  return [loyalty, referral, escalation, incident, goodwill].filter((sentence) => sentence !== undefined);
}

/** Why the number stops at the cap: which critical need it was, and whether it can be made good. */
export function capReason(card: Scorecard): string {
  const { goal: id } = card.ledger.find(({ rule }) => rule === 'critical-cap') ?? {};
  const standing = card.goals.find((goal) => goal.id === id)?.standing;
  if (standing === 'harmed') return 'A critical need was harmed, and that cannot be undone';
  if (standing === 'eased') return 'A critical need was harmed, and could be made up for only in part';
  return 'A critical need was missed';
}

/** What the number means. */
export function satisfactionMeaning(card: Scorecard, { subject }: PronounForms): string {
  const lost = card.goals.filter((goal) => goal.critical && (goal.standing === 'missed' || isHarmed(goal.standing)));
  if (lost.some((goal) => isHarmed(goal.standing))) {
    return `Something ${subject} could not do without was lost, and cannot be given back.`;
  }
  if (lost.length > 0) return `Something ${subject} could not do without was missing.`;
  if (card.satisfaction === 100) return `Everything ${subject} needed and everything ${subject} hoped for.`;
  if (card.satisfaction >= 80) return `What ${subject} needed, and most of what ${subject} hoped for.`;
  if (card.satisfaction >= 60) return 'Served, with something left to wish for.';
  return card.satisfaction > 40 ? 'Half served.' : `Most of what ${subject} came for is still open.`;
}
