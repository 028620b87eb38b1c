/**
 * What is open: one union, in which each screen stands with all it shows. A page is handed its own part, so there is none
 * without anything to show; what two screens share (the play, the day, the assessment) is the same object in both.
 */
import type { Opening } from '../encounter/opening.ts';
import type { WhatIf } from '../record/what-if.ts';
import type { Scenario } from '../scenario/format.ts';
import type { Day } from '../shift/day.ts';
import type { PersonAhead } from '../shift/person-ahead.ts';
import type { WholePlan } from '../shift/start.ts';
import type { DayRun } from './day-run.ts';
import type { CarriedFlag } from './morning.ts';
import type { Session } from './session.ts';
import type { TakenAssignment } from './taken-assignments.ts';

/** Screens that show what is kept, or what the address says: nothing has to be open for them. */
export const PLAIN = [
  /** Who is there to serve. */
  'home',
  /** Everybody there is to serve. */
  'library',
  'profile',
  /** Several people's results, from files. */
  'team',
  /** Makes an assessment to hand out. */
  'assign',
  /** Joins a team, or brings a member to this device. */
  'join',
  /** What the player has of their team. */
  'myTeam',
  /** The trainer's desk: teams, people, lists, comparison. */
  'desk',
  /** For a whole room to look at. */
  'room',
  /** A list that the team server steps, and whoever of it is served. */
  'stepped',
] as const;
/** The name of such a screen. */
export type Plain = (typeof PLAIN)[number];

/** Screens that show something that is open. */
export const SHOWING = [
  'brief',
  'encounter',
  'debrief',
  /** The play from the other side of the counter. */
  'swap',
  /** The player rates the options of one turn. */
  'rate',
  /** Another way through a recorded play: never kept, never scored. */
  'whatIf',
  /** The recorded play and the what-if side by side. */
  'compare',
  /** Between two people of a shift. */
  'between',
  /** The end of a shift. */
  'report',
  /** An assessment before it is begun, and between two sittings. */
  'assessment',
  /** Between two people of an assessment. */
  'served',
  /** The end of an assessment. */
  'results',
] as const;

/** The name of a screen. */
export type Screen = Plain | (typeof SHOWING)[number];

/** Why somebody of an assignment cannot be served here. */
export type Unservable = 'missing' | 'changed';

/** An assessment that somebody sits. How far they have come, the kept plays say. */
export interface Sitting {
  readonly taken: TakenAssignment;
  /** Each person's scenario, or why it cannot be played; in the order of the assignment. */
  readonly scenarios: readonly (Scenario | Unservable)[];
  /** The days in it that are here as they were handed out, by the id of their shift. */
  readonly plans: ReadonlyMap<string, WholePlan>;
}

/** What a brief or a play is part of. */
export type Within =
  | {
      readonly as: 'alone';
      /** Was it taken from the library? Then the way back from its brief leads there. */
      readonly fromLibrary: boolean;
    }
  | { readonly as: 'day'; readonly run: DayRun }
  | {
      readonly as: 'assessment';
      readonly sitting: Sitting;
      /** Is whoever is served of a day in it? Then the way back from the brief leads to its room. */
      readonly inDay: boolean;
    };

/** Part of nothing, and not taken from the library. */
export const ALONE: Within = { as: 'alone', fromLibrary: false };

/** Somebody who is about to be served. */
export interface OpenBrief {
  readonly scenario: Scenario;
  /** The words it was opened in. */
  readonly first: Scenario;
  /** Is the scenario one of the player's own? */
  readonly own: boolean;
  readonly within: Within;
  /** How it begins, unless the player chooses another seed. */
  readonly opening: Opening;
  /** The flags in it, and from whom each came. */
  readonly carried: readonly CarriedFlag[];
  /** The seed that was asked for, if one was. */
  readonly asked?: number;
}

/** A debrief that was opened to look something up. */
export interface LookedUp {
  /** Where it was opened from, and where the way back leads. */
  readonly from: 'report' | 'profile' | 'results';
  /** The turn it is about, from 0; absent for the whole. */
  readonly turn?: number;
}

/** A play, running or over. */
export interface OpenPlay {
  readonly session: Session;
  /** Is its scenario one of the player's own? */
  readonly own: boolean;
  readonly within: Within;
  /** What it was opened for, if it was to look something up. */
  readonly lookedUp?: LookedUp;
}

/** Another way through a play that is over. */
export interface OpenWhatIf {
  readonly whatIf: WhatIf;
  /** It lives in a store of its own and leaves nothing behind. */
  readonly session: Session;
}

/** The screen that is open, with what it shows. */
export type Open =
  | { readonly at: Plain }
  | { readonly at: 'brief'; readonly brief: OpenBrief }
  | { readonly at: 'encounter' | 'debrief' | 'rate'; readonly play: OpenPlay }
  | {
      readonly at: 'swap';
      readonly play: OpenPlay;
      /** Had the review been seen before? It is guessed on the other side otherwise. */
      readonly seen: boolean;
    }
  | { readonly at: 'whatIf' | 'compare'; readonly play: OpenPlay; readonly other: OpenWhatIf }
  | {
      readonly at: 'between';
      readonly run: DayRun;
      /** Whoever comes next. */
      readonly next: PersonAhead;
    }
  | {
      readonly at: 'between';
      /** The assessment that the day is in. */
      readonly sitting: Sitting;
      /** The day as its plays have left it. */
      readonly day: Day;
      readonly next: PersonAhead;
    }
  | { readonly at: 'report'; readonly run: DayRun }
  | { readonly at: 'assessment' | 'served' | 'results'; readonly sitting: Sitting };

/** The play that is open, if one is. */
export const playOf = (open: Open): OpenPlay | undefined => ('play' in open ? open.play : undefined);

/** What the open brief or play is part of. */
const withinOf = (open: Open): Within | undefined => ('brief' in open ? open.brief.within : playOf(open)?.within);

/** The scenario of the open brief or play. */
export const scenarioOf = (open: Open): Scenario | undefined =>
  'brief' in open ? open.brief.scenario : playOf(open)?.session.scenario;

/** The day that is open, be it behind one of its plays. */
export function runOf(open: Open): DayRun | undefined {
  if ('run' in open) return open.run;
  const within = withinOf(open);
  return within?.as === 'day' ? within.run : undefined;
}

/** The assessment that is open, be it behind one of its plays. */
export function sittingOf(open: Open): Sitting | undefined {
  if ('sitting' in open) return open.sitting;
  const within = withinOf(open);
  return within?.as === 'assessment' ? within.sitting : undefined;
}

/** Something that goes on while it is open, and is stopped once it is not. */
interface GoesOn {
  stop(): void;
}

/** All that goes on while this is open. */
export function goingOn(open: Open): readonly GoesOn[] {
  const held = [playOf(open)?.session, 'other' in open ? open.other.session : undefined, runOf(open)?.working];
  return held.filter((one) => one !== undefined);
}
