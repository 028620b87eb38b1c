/**
 * What the house between two people is shown from: its rooms, how each is drawn, and the facts to be seen in them. What
 * the day and its drawings hold fits these shapes; only what the screen shows is named here.
 */
import type { Cast } from '../../scenario/format.ts';
import type { Weather } from '../../scenario/words.ts';

/** How a fact may be seen to stand. */
export type Shown = 'up' | 'down' | 'unknown';

/** A piece of a drawing. */
export interface DrawnPiece {
  readonly tag: 'g' | 'path' | 'text';
  /** Attributes of SVG, by their names there. */
  readonly look: Readonly<Record<string, string>>;
  /** Drawn only while the fact of a part stands so. */
  readonly when?: { readonly part: string; readonly shown: readonly Shown[] };
  readonly weather?: Weather;
  /** A hand of the clock: from a point, so many units long. */
  readonly hand?: {
    readonly of: 'hour' | 'minute';
    readonly at: readonly [x: number, y: number];
    readonly long: number;
  };
  /** Part whose mark stands here. */
  readonly mark?: string;
  /** Part whose person's name is written here. */
  readonly card?: string;
  readonly text?: string;
  readonly pieces: readonly DrawnPiece[];
}

/** A room as it is drawn. */
export interface RoomDrawing {
  /** Units of the drawing. */
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly DrawnPiece[];
  /** Where whoever comes next stands, in percent of the picture; absent where nobody does. */
  readonly stands?: { readonly left: number; readonly top: number; readonly width: number };
  /** Where portraits hang, by part: percent of the picture, and degrees clockwise. */
  readonly cards: Readonly<
    Record<
      string,
      {
        readonly left: number;
        readonly top: number;
        readonly width: number;
        readonly height: number;
        readonly turn: number;
      }
    >
  >;
  readonly clock: boolean;
  readonly window: boolean;
}

/** A room of the house. */
export interface HouseRoom {
  readonly id: string;
  /** "Coffee bar" */
  readonly name: string;
  readonly drawing: RoomDrawing;
}

/** Whether a fact helps, harms, is merely absent, or has not been looked at yet. */
export type FactStanding = 'good' | 'bad' | 'plain' | 'unknown';

/** A flag of the day as it is seen. */
export interface RoomFact {
  readonly flag: string;
  /** Id of the room it is seen in. */
  readonly room: string;
  /** Part of that room's drawing that shows it. */
  readonly part?: string;
  readonly up: boolean;
  readonly standing: FactStanding;
  /** One sentence. */
  readonly text: string;
}

/** Somebody whose portrait hangs in a room, at the part of a fact: a colleague, by their trust. */
export interface Colleague {
  /** Id of the room. */
  readonly room: string;
  readonly part: string;
  readonly short: string;
  readonly cast: Cast;
}
