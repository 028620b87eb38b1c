/** What the host gives the stage and gets back. Nothing here knows Phaser. */
import type { You } from '../catalogue/looks.ts';
import type { Cue } from '../encounter/cues.ts';
import type { Look } from '../encounter/look.ts';
import type { Act, Face, Posture, Prop, Setting, TheirPlace, Weather } from '../scenario/words.ts';
import type { LineState } from './call-plan.ts';

/** CSS pixels of the parent that the interface covers at each side. */
export interface Insets {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Where the stage learns what is so and what has just happened. */
export interface StageSource {
  get(): Look;
  /** Returns the way to stop listening. */
  subscribe(onChange: (look: Look, cues: readonly Cue[]) => void): () => void;
}

export interface StageOptions {
  /** Cuts instead of movement. */
  readonly reducedMotion: boolean;
  /** A paler room behind the people, so that they stand out. */
  readonly highContrast: boolean;
  readonly insets: Insets;
  /** How the player looks. */
  readonly you: You;
  /** Left out, WebGL is taken only where a graphics card draws it. */
  readonly renderer?: 'webgl' | 'canvas';
}

/** One drawn person, as plain data. Positions are world units. */
export interface DrawnPerson {
  readonly id: string;
  readonly x: number;
  readonly facing: 'left' | 'right';
  readonly face: Face;
  readonly posture: Posture;
  readonly speaking: boolean;
  /** On the way or about to go: a dog at heel stands. */
  readonly afoot: boolean;
}

/** What is on stage now, for tests and for the curious. */
export interface StageReport {
  readonly setting: Setting;
  readonly weather: Weather;
  readonly clock: string;
  readonly renderer: 'webgl' | 'canvas';
  /** True while nothing moves and no frame is drawn. */
  readonly sleeping: boolean;
  readonly people: readonly DrawnPerson[];
  readonly props: readonly Prop[];
  /** Who is seen at the other end of the line, from where, and how the line stands. */
  readonly call?: { readonly id: string; readonly place: TheirPlace | undefined; readonly line: LineState };
  /** Lit lamps on the board of waiting calls. */
  readonly callsWaiting: number;
  /** Acts seen since the stage was opened, oldest first. */
  readonly acted: readonly Act[];
  /** The act that is being seen now. */
  readonly acting: Act | null;
}

export interface StageHandle {
  /** Settles when the first picture stands; rejects when there can be none (play goes on without it). */
  readonly ready: Promise<void>;
  /** Settles when the picture was lost and did not come back within 3 s: nothing is drawn any more. Else never. */
  readonly lost: Promise<void>;
  setOptions(options: Partial<StageOptions>): void;
  /** Undefined until the first picture stands. */
  describe(): StageReport | undefined;
  /** Takes everything away again. Safe at any time and more than once. */
  destroy(): void;
}
