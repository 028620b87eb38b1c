/**
 * What the house between two people is shown from: its rooms, how each is drawn, and the facts to be seen in them.
 */
import type { RoomDrawing } from '../../catalogue/room-drawing.ts';
import type { Cast } from '../../scenario/format.ts';

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
