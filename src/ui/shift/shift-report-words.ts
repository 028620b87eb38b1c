/** The report's own words: how a domino stands, who wrote a flag, what it changed, how the day went. */
import type { Exit } from '../../encounter/edge.ts';
import { exit } from '../../messages/exit.ts';
import { type MoveKind, PROPS, type Prop } from '../../scenario/words.ts';
import { moveInWords, youDid } from '../debrief/debrief-words.ts';
import { numberWord } from '../words/number-words.ts';
import { propWords } from '../words/prop-words.ts';
import { quoted } from '../words/said-words.ts';
import type { Stance } from './shift-domino.tsx';
import type { ReportDomino, ReportEffect, ReportThread, ReportView } from './shift-report-view.ts';

/** How a domino stands: from 80 of 100 upright, up to 40 (the cap of a missed critical need) fallen. Whoever broke it off has fallen. */
export function stanceOf({ satisfaction, afterwards }: Pick<ReportDomino, 'satisfaction' | 'afterwards'>): Stance {
  if (afterwards.out) return 'fallen';
  if (satisfaction >= 80) return 'standing';
  return satisfaction > 40 ? 'leaning' : 'fallen';
}

/**
 * The word beside a domino. One that was pushed by an earlier fall and stands all the same has held.
 * @param out how the person broke it off, if they did
 */
export function stanceWord(stance: Stance, pushed: boolean, out?: Exit): string {
  if (out) return exit[`lost.${out}`]();
  if (stance === 'fallen') return 'Fell';
  if (stance === 'leaning') return 'Leans';
  return pushed ? 'Held' : 'Stands';
}

/** The points of a domino, against what could be reached from where it began once that is known. */
export const pointsWords = ({ satisfaction, best }: Pick<ReportDomino, 'satisfaction' | 'best'>): string =>
  best === undefined ? `${satisfaction} of 100` : `${satisfaction} of the ${best} that could still be reached`;

/** Is there a fall among the threads that reach this encounter? */
export const isPushed = (threads: readonly ReportThread[], index: number): boolean =>
  threads.some(({ effect, readers }) => effect === 'fall' && readers.some((reader) => reader.index === index));

/** The headline of the day. */
export function dayHeadline(report: ReportView, names: readonly string[]): string {
  const weakest = report.dominoes.find(({ index }) => index === report.weakest);
  const name = weakest && names[weakest.index];
  if (!weakest || name === undefined) return 'Nobody fell, and nothing was left to wish for';
  switch (stanceOf(weakest)) {
    case 'fallen':
      return `The chain broke at ${name}`;
    case 'leaning':
      return `The chain held, and ${name} leans most`;
    case 'standing':
      return 'All of them stand';
  }
}

/** How many stand, lean and fell, as one sentence. */
export function countWords(dominoes: readonly ReportDomino[]): string {
  const count = (stance: Stance) => dominoes.filter((one) => stanceOf(one) === stance).length;
  const [stand, lean, fell] = [count('standing'), count('leaning'), count('fallen')];
  const parts = [
    stand > 0 && `${numberWord(stand)} ${stand === 1 ? 'stands' : 'stand'}`,
    lean > 0 && `${numberWord(lean)} ${lean === 1 ? 'leans' : 'lean'}`,
    fell > 0 && `${numberWord(fell)} fell`,
  ].filter((part) => part !== false);
  const sentence = parts.join(', ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** A move as what the player did: "You said “…”", "You did: …". */
export const choiceWords = ({ kind, text }: { readonly kind: MoveKind; readonly text: string }): string =>
  `${youDid[kind]}${kind === 'do' || kind === 'look' ? ':' : ''} ${moveInWords(kind, text)}`;

/** Whose doing it was, when no encounter of today wrote it. */
export const originWords: Readonly<Record<'given' | 'yesterday' | 'fix' | 'ratchet', string>> = {
  given: 'It stood so when the day began.',
  yesterday: 'It was left from yesterday.',
  fix: 'The fix you chose yesterday made it so.',
  ratchet: 'It comes from how people remember you.',
};

const isProp = (text: string): text is Prop => PROPS.some((prop) => prop === text);

/** What a flag changed for the one who met it, as a sentence. */
export function effectWords(effect: ReportEffect, name: string): string {
  if (effect.what === 'mood') {
    const steps = Math.abs(effect.was - effect.otherwise);
    const way = effect.was > effect.otherwise ? 'warmer' : 'cooler';
    return `${name} began ${numberWord(steps)} ${steps === 1 ? 'step' : 'steps'} ${way}.`;
  }
  const { what, text, there } = effect;
  switch (what) {
    case 'brief':
      return there ? `You knew beforehand: ${text}` : `You would have known: ${text}`;
    case 'person':
      return there ? `${text} was there too.` : `${text} was not there.`;
    case 'prop': {
      const thing = isProp(text) ? propWords(text) : text;
      return there ? `To be seen: ${thing}.` : `Not to be seen: ${thing}.`;
    }
    case 'line':
      return there ? `You heard: ${quoted(text)}` : `You would have heard: ${quoted(text)}`;
    case 'move':
      return there ? `You could choose: ${quoted(text)}` : `You could not choose: ${quoted(text)}`;
    case 'ending':
      return there ? `It ended so: ${text}.` : `It would have ended: ${text}.`;
  }
}
