/** Everything a proof can find. One table: a stable code, how grave it is, and what its message is given. */

import type { Severity } from '../scenario/problems.ts';
import { givenOf, type ProblemKind, type Said } from '../scenario/said.ts';
import { GUESSES_PASS_IN_FORMAT_1, PASS } from './thresholds.ts';
import type { Witness } from './witness.ts';

/** `where` is the place, such as `node "arrives", move "greet"`. */
type Where = { readonly where: Said };
/** How many of all openings (carried-in flags and draws) it is so for. */
type From = { readonly from: number; readonly of: number };

/** Which of all openings that are: `anyhow` is every one of several, `some` not all, `other` the only one there is. */
const openings = ({ from, of }: From) => ({
  begins: of === 1 ? ('other' as const) : from === of ? ('anyhow' as const) : ('some' as const),
  from,
  of,
});

/** Where a move stands, and the words of the one it names as stronger. */
type Stronger = Where & { readonly stronger: string };

/** What a naive player does and gets. `since2`: nobody looked for that habit when files were of format 1. */
type Habit = { readonly habit: Said; readonly points: number; readonly since2: boolean } & From;

/** Shares of random plays, and the share that pass for certain (0 … 1). */
type Guessed = { readonly share: Said; readonly ofThree: Said; readonly least: number };

const guessed = ({ share, ofThree }: Guessed) => ({ share, ofThree, pass: PASS });

/** One kind of finding. `inFormat1`: how grave it is in files of format 1, where those were promised no new errors. */
interface Entry extends ProblemKind {
  readonly inFormat1?: (p: never) => Severity;
}

/** The table. The message of each code is in `messages/en-GB/finding.json`. */
export const findings = {
  'node-out-of-reach': { severity: 'warning', given: (p: Where) => p },
  'ending-out-of-reach': {
    severity: 'warning',
    given: ({ where, edge }: Where & { edge: boolean }) => ({
      where,
      edge: edge ? ('yes' as const) : ('other' as const),
    }),
  },
  'move-never-offered': { severity: 'warning', given: (p: Where) => p },
  'card-out-of-reach': { severity: 'warning', given: (p: Where) => p },
  'line-never-heard': { severity: 'warning', given: (p: Where) => p },
  'flag-without-effect': { severity: 'warning', given: (p: { flag: string }) => p },
  'dead-end': { severity: 'error', given: (p: Where) => p },
  'no-way-out': { severity: 'error', given: (p: Where) => p },
  'edge-too-early': { severity: 'error', given: (p: Where & { moves: number }) => p },
  'edge-without-way-back': { severity: 'error', given: (p: Where) => p },
  'crowded-offer': { severity: 'warning', given: (p: Where & { got: number }) => p },
  'free-loop': { severity: 'warning', given: (p: Where) => p },
  'goal-unattainable': {
    severity: 'error',
    given: (p: Where & From) => ({ where: p.where, ...openings(p) }),
  },
  'critical-unattainable': { severity: 'error', given: (p: From) => openings(p) },
  'full-marks-unattainable': {
    severity: 'error',
    given: (p: From & { best: number }) => ({ best: p.best, ...openings(p) }),
  },
  'target-against-needs': {
    severity: 'error',
    given: (p: From & { seconds: number }) => ({ seconds: p.seconds, ...openings(p) }),
  },
  'target-against-full-marks': {
    severity: 'warning',
    given: (p: From & { seconds: number }) => ({ seconds: p.seconds, ...openings(p) }),
  },
  'cue-too-late': {
    severity: 'warning',
    given: (p: Where & From) => ({ where: p.where, ...openings(p) }),
  },
  'missed-before-cue': { severity: 'warning', given: (p: Where & { goal: Said }) => p },
  'luck-decides': {
    severity: 'error',
    inFormat1: () => 'warning',
    given: (p: Where & From & { sure: number; best: number }) => ({
      where: p.where,
      sure: p.sure,
      best: p.best,
      ...openings(p),
    }),
  },
  'later-missing': { severity: 'warning', given: (p: Where) => p },
  'ending-against-mood': { severity: 'warning', given: (p: Where & { shown: Said; mood: Said }) => p },
  'praise-after-harm': { severity: 'warning', given: (p: Where & { shown: Said }) => p },
  'face-against-mood': { severity: 'warning', given: (p: Where & { shown: Said; mood: Said }) => p },
  'option-never-better': { severity: 'warning', given: (p: Where & { than: string }) => p },
  'stronger-worse': {
    severity: 'error',
    inFormat1: () => 'warning',
    given: (p: Stronger & { after: number; instead: number }) => p,
  },
  'stronger-in-circle': { severity: 'error', inFormat1: () => 'warning', given: (p: Stronger) => p },
  'stronger-no-better': { severity: 'warning', given: (p: Stronger) => p },
  'naive-passes': {
    severity: 'error',
    inFormat1: (p: Habit): Severity => (p.since2 ? 'warning' : 'error'),
    given: (p: Habit) => ({ habit: p.habit, points: p.points, ...openings(p) }),
  },
  'guessing-passes': {
    severity: 'error',
    inFormat1: (p: Guessed): Severity => (p.least >= GUESSES_PASS_IN_FORMAT_1 ? 'error' : 'warning'),
    given: guessed,
  },
  'lucky-guesses': { severity: 'warning', given: guessed },
  'not-proved': {
    severity: 'warning',
    given: (p: { states: number; best: number; most: number; worst: number }) => ({
      ...p,
      ended: p.worst > p.best ? ('no' as const) : ('other' as const),
    }),
  },
  'mood-not-proved': { severity: 'warning', given: (p: { states: number }) => p },
  'luck-not-proved': { severity: 'warning', given: (p: { looked: number; least: number; best: number }) => p },
  'words-not-proved': { severity: 'warning', given: (p: { states: number }) => p },
} as const satisfies Record<string, Entry>;

export type FindingCode = keyof typeof findings;
export type FindingParams<C extends FindingCode> = Parameters<(typeof findings)[C]['given']>[0];

/** One thing found, with the play that shows it where a play can. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** How grave it is in a file of format 1, where that differs. */
  readonly inFormat1?: Severity;
  /** JSON pointer to what it is about. */
  readonly pointer: string;
  /** What is found and the mend, for the author of the file: a message, said by whoever shows it (`messages/found.ts`). */
  readonly says: Said;
  /** For what cannot be reached: the best play there is instead. */
  readonly witness?: Witness;
  /** The other play, where it takes two to show it. */
  readonly other?: Witness;
}

/** A finding, and what is said of it. */
export function finding<C extends FindingCode>(
  code: C,
  pointer: string,
  params: FindingParams<C>,
  witness?: Witness,
  other?: Witness,
): Finding {
  const entry: Entry = findings[code];
  // TypeScript cannot see that the entry and its parameters are of the same code.
  const old = entry.inFormat1 as ((params: FindingParams<C>) => Severity) | undefined;
  return {
    code,
    severity: entry.severity,
    ...(old && { inFormat1: old(params) }),
    pointer,
    says: { key: code, values: givenOf(findings, code, params) },
    ...(witness && { witness }),
    ...(other && { other }),
  };
}
