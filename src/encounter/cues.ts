/**
 * A cue is what has just happened, told once. The interface announces it, the stage acts it and the
 * sound plays it; none of the three asks another. A look (see look.ts) is what is so now.
 */

import type { Act, Face, MoveKind, Prop } from '../scenario/words.ts';
import type { Exit } from './edge.ts';
import type { Standing } from './state.ts';

/** Something that has just happened. Stage and sound act on it; the interface announces it. */
export type Cue =
  /** The person comes in. First cue of an encounter (also after a resume, with `again`). */
  | { readonly type: 'arrives'; readonly again: boolean }
  /** The player makes a move. */
  | { readonly type: 'move'; readonly kind: MoveKind; readonly text: string }
  /** Something is seen to be done, in order. */
  | { readonly type: 'act'; readonly act: Act }
  /** A thing comes into the scene or leaves it. */
  | { readonly type: 'prop'; readonly prop: Prop; readonly there: boolean }
  /** Someone speaks: `by` is "customer", a key of others, or "scene". `words` counts words. `mood` is the speaker's. */
  | { readonly type: 'line'; readonly by: string; readonly words: number; readonly mood: number }
  /** Mood changed. */
  | { readonly type: 'mood'; readonly from: number; readonly to: number }
  /** The notebook gained an entry. */
  | { readonly type: 'noted'; readonly goal: 'need' | 'expectation'; readonly id: string }
  /** A need or an expectation changed its standing, as the notebook may show it. */
  | {
      readonly type: 'goal';
      readonly goal: 'need' | 'expectation';
      readonly id: string;
      readonly to: Exclude<Standing, 'open'>;
    }
  /** In-world time passed (seconds). */
  | { readonly type: 'time'; readonly seconds: number }
  /** Somebody joined the queue. */
  | { readonly type: 'queue'; readonly length: number }
  /** A policy card opens. */
  | { readonly type: 'card'; readonly id: string }
  /** The house standard has just been overrun. */
  | { readonly type: 'late' }
  /** Someone now interprets: translations can be read. */
  | { readonly type: 'interpreted'; readonly language: string }
  /** The person has come to the edge (one more push and they break off in this way), or is won back from it. */
  | { readonly type: 'edge'; readonly there: boolean; readonly exit: Exit }
  /** The encounter is over and the person leaves. `out`: they have broken it off, and how. */
  | {
      readonly type: 'leaves';
      readonly how: 'pleased' | 'calm' | 'hurried' | 'upset';
      readonly face: Face;
      readonly out?: Exit;
    };
