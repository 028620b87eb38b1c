import type { Said } from '../scenario/said.ts';

/** Why a day is not what it says it is, or something cannot be done in it: codes with what they tell of, for whoever has words. */
export type DayReason =
  | {
      readonly key:
        | 'unreadable'
        | 'otherPeople'
        | 'firstWithYesterday'
        | 'doesNotFit'
        | 'allServed'
        | 'serving'
        | 'nobodyServed'
        | 'oneTooMany'
        | 'notOver';
    }
  | { readonly key: 'unknownFix' | 'fixChosen' | 'noSuchFix'; readonly values: { readonly fix: string } }
  | { readonly key: 'newer'; readonly values: { readonly version: number } }
  | { readonly key: 'otherShift'; readonly values: { readonly of: string; readonly shift: string } }
  /** The title of the shift; of a story. */
  | { readonly key: 'changed' | 'noStory' | 'notHere'; readonly values: { readonly title: string } }
  /** Encounters count from 1. */
  | { readonly key: 'notEnded'; readonly values: { readonly encounter: number } }
  | {
      readonly key: 'otherSeed';
      readonly values: { readonly encounter: number; readonly has: number; readonly wanted: number };
    }
  | {
      readonly key: 'otherFlags';
      readonly values: {
        readonly encounter: number;
        /** How many flags the play carries in, and which. */
        readonly has: number;
        readonly hasFlags: readonly string[];
        /** How many the day leaves before it, and which. */
        readonly leaves: number;
        readonly leavesFlags: readonly string[];
      };
    }
  /** `reason`: what the replay says. */
  | { readonly key: 'notReplayed'; readonly values: { readonly encounter: number; readonly reason: Said } };
