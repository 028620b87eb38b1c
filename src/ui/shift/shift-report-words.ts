/** The report's own words: how a domino stands, who wrote a flag, what it changed, how the day went. */

import type { Exit } from '../../encounter/edge.ts';
import { dayReport } from '../../messages/day-report.ts';
import { exit } from '../../messages/exit.ts';
import { type MoveKind, PROPS, type Prop } from '../../scenario/words.ts';
import { moveInWords } from '../debrief/debrief-words.ts';
import { propWords } from '../words/prop-words.ts';
import { quoted } from '../words/said-words.ts';
import type { Stance } from './shift-domino.tsx';
import type { ReportDomino, ReportEffect, ReportFlag, ReportThread, ReportView } from './shift-report-view.ts';

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
  return pushed && stance === 'standing' ? dayReport.held() : dayReport[`stance.${stance}`]();
}

/** The points of a domino, against what could be reached from where it began once that is known. */
export const pointsWords = ({ satisfaction, best }: Pick<ReportDomino, 'satisfaction' | 'best'>): string =>
  best === undefined
    ? dayReport.points({ points: satisfaction })
    : dayReport.pointsOfBest({ points: satisfaction, best });

/** Is there a fall among the threads that reach this encounter? */
export const isPushed = (threads: readonly ReportThread[], index: number): boolean =>
  threads.some(({ effect, readers }) => effect === 'fall' && readers.some((reader) => reader.index === index));

/** The headline of the day. */
export function dayHeadline(report: ReportView, names: readonly string[]): string {
  const weakest = report.dominoes.find(({ index }) => index === report.weakest);
  const name = weakest && names[weakest.index];
  if (!weakest || name === undefined) return dayReport.nobodyFell();
  switch (stanceOf(weakest)) {
    case 'fallen':
      return dayReport.broke({ name });
    case 'leaning':
      return dayReport.leansMost({ name });
    case 'standing':
      return dayReport.allStand();
  }
}

/** How many stand, lean and fell, as one sentence. */
export function countWords(dominoes: readonly ReportDomino[]): string {
  const count = (stance: Stance) => dominoes.filter((one) => stanceOf(one) === stance).length;
  const counts = { stand: count('standing'), lean: count('leaning'), fell: count('fallen') };
  const { stand, lean, fell } = counts;
  // Whatever nobody does is not told, and each sentence is whole.
  if (stand > 0 && lean > 0) return fell > 0 ? dayReport['counts.all'](counts) : dayReport['counts.standLean'](counts);
  if (stand > 0) return fell > 0 ? dayReport['counts.standFell'](counts) : dayReport['counts.stand'](counts);
  if (lean > 0) return fell > 0 ? dayReport['counts.leanFell'](counts) : dayReport['counts.lean'](counts);
  return dayReport['counts.fell'](counts);
}

/** A move as what the player did: "You said “…”", "You did: …". */
export const choiceWords = ({ kind, text }: { readonly kind: MoveKind; readonly text: string }): string =>
  dayReport[`choice.${kind}`]({ words: moveInWords(kind, text) });

const isProp = (text: string): text is Prop => PROPS.some((prop) => prop === text);

/** What is so, or is not so where the day has no sentence for that. */
export const flagWords = ({ text, negated }: ReportFlag): string => (negated ? dayReport.notSo({ text }) : text);

/** What a flag changed for the one who met it, as a sentence. */
export function effectWords(effect: ReportEffect, name: string): string {
  if (effect.what === 'mood') {
    const steps = Math.abs(effect.was - effect.otherwise);
    return dayReport[effect.was > effect.otherwise ? 'began.warmer' : 'began.cooler']({ name, steps });
  }
  const { what, text, there } = effect;
  const said = what === 'line' || what === 'move' ? quoted(text) : text;
  const values = { text: what === 'prop' && isProp(text) ? propWords(text) : said };
  return there ? dayReport[`there.${what}`](values) : dayReport[`absent.${what}`](values);
}
