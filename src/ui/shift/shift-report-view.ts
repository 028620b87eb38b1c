/**
 * What the report of a day has to hold to be shown. The shift's own report fits this shape; only what the
 * screen shows is named here.
 */
import type { Ending } from '../../scenario/format.ts';
import type { MoveKind, Skill } from '../../scenario/words.ts';
import type { Afterwards } from '../../scoring/afterwards.ts';
import type { Pronoun } from '../words/persona-words.ts';
import type { ShiftPerson } from './shift-people.ts';

/** Somebody of the day, as the report speaks of them. */
export interface ReportPerson extends ShiftPerson {
  readonly pronoun: Pronoun;
}

export interface ReportDomino {
  /** Place in the day, from 0. */
  readonly index: number;
  /** 0 … 100 */
  readonly satisfaction: number;
  /** The best that was reachable from the state it began in, when that is known. */
  readonly best?: number;
  /** Turn of the move that cost most points, from 0, when one did. */
  readonly costliest?: number;
  readonly ending: Pick<Ending, 'title'>;
  readonly afterwards: Afterwards;
  /** Encounters whose choices reached this one, by index. */
  readonly pushedBy: readonly number[];
}

/** Something a flag changed in an encounter. */
export type ReportEffect =
  | { readonly what: 'mood'; readonly was: number; readonly otherwise: number }
  | {
      readonly what: 'brief' | 'person' | 'prop' | 'line' | 'move' | 'ending';
      readonly text: string;
      /** False: it would have been there otherwise. */
      readonly there: boolean;
      /** Moves made before it. */
      readonly turn: number;
    };

/** A flag as the report tells it. */
export interface ReportFlag {
  readonly flag: string;
  /** What is so, as a sentence; with `negated` what is not so. */
  readonly text: string;
  readonly negated?: boolean;
}

/** A flag that moved something: who wrote it by which choice, who felt it. */
export interface ReportThread {
  readonly flag: ReportFlag;
  readonly effect: 'rise' | 'fall';
  readonly writer: {
    readonly author:
      | { readonly by: 'start'; readonly origin: 'given' | 'yesterday' | 'fix' | 'ratchet' }
      | { readonly by: 'encounter'; readonly index: number };
    /** The move that last changed it. `turn` counts from 0. */
    readonly move?: { readonly turn: number; readonly text: string; readonly kind: MoveKind };
    /** The last move on offer that would have made it otherwise, when one was passed by. */
    readonly chance?: { readonly turn: number; readonly text: string; readonly kind: MoveKind };
  };
  readonly readers: readonly { readonly index: number; readonly effects: readonly ReportEffect[] }[];
}

export interface ReportFix {
  readonly id: string;
  readonly text: string;
  readonly why: string;
  /** How flags will stand tomorrow, as sentences. */
  readonly changes: readonly ReportFlag[];
  /** What tomorrow begins with. */
  readonly tomorrow?: string;
  readonly chosen: boolean;
}

export interface ReportView {
  readonly dominoes: readonly ReportDomino[];
  /** Index of the domino shortest of what it could have been. */
  readonly weakest?: number;
  readonly threads: readonly ReportThread[];
  readonly skills: readonly { readonly skill: Skill; readonly decisions: number; readonly sum: number }[];
  readonly targets: { readonly hit: number; readonly of: number };
  /** How people who remember go into the next day. */
  readonly ratchet: readonly { readonly index: number; readonly text?: string }[];
  readonly fixes: readonly ReportFix[];
}
