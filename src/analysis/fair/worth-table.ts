/** How many decisions of a play count: those at which the moves on offer differ in what they are worth. */
import { hash32 } from '../../encounter/draw.ts';
import type { Opening } from '../../encounter/opening.ts';
import { advance, beginWalk } from '../../encounter/walk.ts';
import type { Scenario } from '../../scenario/format.ts';
import { type Came, cameOf } from './decisions.ts';
import type { Turn, Worths } from './worths.ts';

/** Guided plays that are followed: the same ones each time. */
const PLAYS = 201;

/** Moves after which a play is left: some go round for long. */
const MOVES_MOST = 200;

/** Of so many decisions one is left to chance in a guided play. */
const SLIP_IN = 4;

export interface WorthTable {
  /** Guided plays that were followed to their end. */
  readonly plays: number;
  /** Decisions of the median play: turns with more than one move on offer. */
  readonly decisions: number;
  /** Of those, in the median play: decisions at which the moves on offer differ in worth, in points or in mood. */
  readonly differ: number;
  /** Decisions at which they differ in points. */
  readonly points: number;
  /** By node: share of the decisions there at which the moves on offer differ in points. */
  readonly nodes: Readonly<Record<string, number>>;
}

/** A way to begin, each flag up or down by chance. */
const openingFor = (scenario: Scenario, play: number): Opening => ({
  seed: play,
  carried: Object.keys(scenario.flags.in).filter((flag) => hash32(play, `carried:${flag}`) % 2 === 1),
});

/** Do moves that are on offer together differ? */
const differIn = (came: readonly Came[], what: (one: Came) => number): boolean => new Set(came.map(what)).size > 1;

/** What one guided play comes to: of each decision its node, and in what the moves on offer differed. Undefined where it goes on too long. */
function followed(scenario: Scenario, worths: Worths, play: number) {
  const opening = openingFor(scenario, play);
  const made: { readonly node: string; readonly points: boolean; readonly mood: boolean }[] = [];
  let at: Turn = worths.begin(opening);
  let walk = beginWalk(scenario, opening);
  for (let turn = 0; walk.place.at === 'node'; turn += 1) {
    const { node } = walk.place;
    const came = cameOf(scenario, node, walk.state, at);
    if (came.length === 0 || turn === MOVES_MOST) return undefined;
    const points = differIn(came, (one) => one.points);
    if (came.length > 1) made.push({ node, points, mood: differIn(came, (one) => one.mood) });
    const most = Math.max(...came.map((one) => one.points));
    const among = hash32(play, `slip:${turn}`) % SLIP_IN === 0 ? came : came.filter((one) => one.points === most);
    const { move } = among[hash32(play, `move:${turn}`) % among.length] as Came;
    at = at.next(move);
    const advanced = advance(walk, move);
    if (!advanced.ok) throw new Error(`the move "${move}" was not on offer`);
    walk = advanced.walk;
  }
  return made;
}

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

/**
 * Follows guided plays: at three of four decisions they take a move that guarantees as much as any, and at the fourth any
 * move on offer, each as likely as the other. That is somebody who is learning: neither guessing nor perfect. The
 * median is over all of them that end, from ways to begin that are as likely as each other.
 */
export function worthTable(scenario: Scenario, worths: Worths): WorthTable {
  const plays = Array.from({ length: PLAYS }, (_, play) => followed(scenario, worths, play)).filter(
    (made) => made !== undefined,
  );
  const at = new Map<string, readonly boolean[]>();
  for (const { node, points } of plays.flat()) at.set(node, [...(at.get(node) ?? []), points]);
  return {
    plays: plays.length,
    decisions: median(plays.map((made) => made.length)),
    differ: median(plays.map((made) => made.filter(({ points, mood }) => points || mood).length)),
    points: median(plays.map((made) => made.filter(({ points }) => points).length)),
    nodes: Object.fromEntries(
      [...at].map(([node, differ]) => [node, differ.filter((one) => one).length / differ.length]),
    ),
  };
}
