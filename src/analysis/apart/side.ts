/** A version of a scenario being played beside another, state by state. */
import type { Opening } from '../../encounter/opening.ts';
import type { Scenario } from '../../scenario/format.ts';
import type { Variables } from '../packed/variables.ts';

/** How a walk comes out in one version. */
export interface CameTo {
  /** Points, 0 … 100, were it over now. */
  readonly satisfaction: number;
  /** Absent where it goes on. */
  readonly ending?: string;
  /** −3 … +3; only where moods are compared. */
  readonly mood?: number;
}

/** States are numbered as they are come to. */
export interface Side {
  readonly scenario: Scenario;
  readonly variables: Variables;
  /** The state an opening begins in. */
  open(opening: Opening): number;
  cameTo(state: number): CameTo;
  /** Ids of the moves on offer, in the order they are written. */
  offered(state: number): readonly string[];
  /** The state after a move that is on offer. */
  stepped(state: number, move: string): number;
}
