/**
 * A look is what is so now, in the form that the interface and the stage show: everything visible,
 * nothing hidden (no points, no undiscovered needs, no inner thoughts).
 */
import type { Cast, OtherPersona, PolicyCard } from '../scenario/format.ts';
import type { Face, Gesture, MoveKind, Posture, Prop, Setting, TheirPlace, Voice, Weather } from '../scenario/words.ts';
import type { Exit } from './edge.ts';
import type { PanelLook } from './panel.ts';
import type { Standing } from './state.ts';

/** Someone in the scene. `id` is "customer" or a key of the scenario's others. */
export interface PersonLook {
  readonly id: string;
  readonly name: string;
  readonly cast: Cast;
  readonly voice: Voice;
  readonly where: 'counter' | OtherPersona['where'];
  /** Where somebody on the phone is who is not with the customer, if that place is drawn. */
  readonly place?: TheirPlace;
  readonly face: Face;
  readonly posture: Posture;
  readonly speaking: boolean;
}

/** A line as it may be shown. `translation` is there only while someone interprets. */
export interface LineLook {
  readonly by: string;
  readonly name: string;
  readonly text: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly translation?: string;
  /** True when the words are in another language and nobody interprets yet. */
  readonly foreign: boolean;
}

/** A move on offer. */
export interface MoveLook {
  readonly id: string;
  readonly kind: MoveKind;
  readonly text: string;
  /** 1 … 4 (or more): the key that picks it. */
  readonly key: number;
  /** The small act of the hands it may be made by as well. */
  readonly hands?: { readonly gesture: Gesture; readonly thing?: Prop };
}

/**
 * An entry of the notebook. Undiscovered goals have no text: only that there is one. `standing` is what the
 * player may see of it: what was lost and nobody has noticed is still open here.
 */
export interface NoteLook {
  readonly id: string;
  readonly text?: string;
  readonly critical: boolean;
  readonly standing: Standing;
}

/** What is so now: everything a player may see or hear, and nothing they may not. */
export interface Look {
  readonly scenario: string;
  readonly title: string;
  readonly setting: Setting;
  /** Where a customer on the phone is, if that place is drawn. `setting` is then yours. */
  readonly theirPlace?: TheirPlace;
  readonly weather: Weather;
  readonly language: string;
  /** Node id, or the ending id once it is over. */
  readonly node: string;
  /** Moves made so far. */
  readonly turn: number;
  /** The player's move that led here, if any. */
  readonly said?: { readonly kind: MoveKind; readonly text: string };
  readonly lines: readonly LineLook[];
  readonly moves: readonly MoveLook[];
  readonly people: readonly PersonLook[];
  readonly props: readonly Prop[];
  readonly mood: number;
  /** How the person breaks off if they are pushed once more. Only there at the edge. */
  readonly edge?: Exit;
  /** In-world time of day, "08:07". */
  readonly clock: string;
  readonly seconds: number;
  readonly queue: number;
  readonly target?: { readonly text: string; readonly seconds: number; readonly late: boolean };
  readonly notebook: { readonly needs: readonly NoteLook[]; readonly expectations: readonly NoteLook[] };
  /** Cards that can be opened now. */
  readonly cards: readonly ({ readonly id: string } & PolicyCard)[];
  /** Set once the encounter is over. */
  readonly ending?: {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    /** What they say about it, if they say something. */
    readonly words?: string;
    /** The picture that shows them afterwards, if the ending has one. */
    readonly panel?: PanelLook;
    readonly leaves: 'pleased' | 'calm' | 'hurried' | 'upset';
    /** How they have broken it off, if they have. */
    readonly out?: Exit;
  };
}
