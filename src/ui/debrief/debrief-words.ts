/** The debrief's own words: standings, marks, what the person does next, what the number means. */

import { isHarmed, isMet, isPartly } from '../../encounter/standings.ts';
import { mark } from '../../messages/mark.ts';
import { outcome as next } from '../../messages/outcome.ts';
import type { Ending } from '../../scenario/format.ts';
import type { MoveKind } from '../../scenario/words.ts';
import type { GoalMark } from '../../scoring/debrief.ts';
import type { GoalResult, Scorecard } from '../../scoring/scorecard.ts';
import type { SpokenOf } from '../words/persona-words.ts';
import { quoted } from '../words/said-words.ts';
import { standingWords } from '../words/standing-words.ts';

/** What the player did, before their own words: "You said". */
export const youDid = (kind: MoveKind): string => mark[`you.${kind}`]();

/** A move in words: spoken ones in quotation marks, done ones without. */
export const moveInWords = (kind: MoveKind | undefined, text: string): string =>
  kind === 'do' || kind === 'look' ? text : quoted(text);

/** How something turned out; each tone has a drawn sign and a colour, and always stands beside a word. */
export type Tone = 'best' | 'good' | 'half' | 'bad' | 'cue';

/** How a goal ended: word and tone. The word always stands beside the drawn mark. */
export function standingWord(goal: Pick<GoalResult, 'standing' | 'untouched'>): { word: string; tone: Tone } {
  switch (goal.standing) {
    case 'met':
    case 'repaired':
      return { word: mark[`stands.${goal.standing}`](), tone: 'good' };
    case 'exceeded':
      return { word: mark['stands.exceeded'](), tone: 'best' };
    case 'partly':
    case 'eased':
      return { word: mark[`stands.${goal.standing}`](), tone: 'half' };
    case 'missed':
      return { word: goal.untouched ? mark['stands.untouched']() : mark['stands.missed'](), tone: 'bad' };
    case 'harmed':
      return { word: mark['stands.harmed'](), tone: 'bad' };
  }
}

/** A mark beside a line or a move: its word and tone. */
export function markWord({ kind, effect, standing = 'open' }: Omit<GoalMark, 'unnoticed'>): {
  word: string;
  tone: Tone;
} {
  switch (effect) {
    case 'cue':
    case 'noted':
      return { word: mark[effect](), tone: 'cue' };
    case 'learned':
      return {
        word: mark.learned({ standing: standingWords(standing) }),
        tone: isMet(standing) ? 'good' : isPartly(standing) ? 'half' : 'bad',
      };
    case 'exceeded':
      return { word: mark['stands.exceeded'](), tone: 'best' };
    case 'met':
    case 'repaired':
      return { word: mark[`goal.${kind}.${effect}`](), tone: 'good' };
    case 'partly':
    case 'eased':
      return { word: mark[`goal.${kind}.${effect}`](), tone: 'half' };
    case 'missed':
    case 'harmed':
      return { word: mark[`goal.${kind}.${effect}`](), tone: 'bad' };
  }
}

/** What the person does next, as short sentences. A colleague asks again where a customer comes back. */
export function outcomeSentences(outcome: Ending['outcome'], they: SpokenOf, colleague: boolean): readonly string[] {
  const { loyalty, referral, escalation, incident, goodwill } = outcome;
  const [who, told] = colleague ? (['colleague', 'others'] as const) : (['customer', 'friends'] as const);
  return [
    next[`loyalty.${who}.${loyalty}`]({ they }),
    referral === 0
      ? next.tellsNobody({ they })
      : next[`referral.${told}.${referral > 0 ? 'praise' : 'warn'}`]({ they }),
    ...(escalation === 'none' ? [] : [next[`escalation.${escalation}`]()]),
    // Harm is whatever cannot be given back: time, money, privacy, dignity, health.
    ...(incident === 'none' ? [] : [next[`incident.${incident}`]()]),
    ...(goodwill === 0 ? [] : [next[goodwill > 0 ? 'goodwill.more' : 'goodwill.less']()]),
  ];
}

/** Why the number stops at the cap: which critical need it was, and whether it can be made good. */
export function capReason(card: Scorecard): 'harmed' | 'eased' | 'missed' {
  const { goal: id } = card.ledger.find(({ rule }) => rule === 'critical-cap') ?? {};
  const standing = card.goals.find((goal) => goal.id === id)?.standing;
  return standing === 'harmed' || standing === 'eased' ? standing : 'missed';
}

/** What the number means. */
export function satisfactionMeaning(card: Scorecard, they: SpokenOf): string {
  const lost = card.goals.filter((goal) => goal.critical && (goal.standing === 'missed' || isHarmed(goal.standing)));
  if (lost.some((goal) => isHarmed(goal.standing))) return next['means.lost']({ they });
  if (lost.length > 0) return next['means.missing']({ they });
  if (card.satisfaction === 100) return next['means.all']({ they });
  if (card.satisfaction >= 80) return next['means.most']({ they });
  if (card.satisfaction >= 60) return next['means.served']();
  return card.satisfaction > 40 ? next['means.half']() : next['means.open']({ they });
}
