/**
 * Times that no play can tell apart from a place on. Conditions ahead ask whether some moment has passed;
 * carried back along the moves, each question becomes a cut, and only the cuts a time has passed matter.
 */
import type { Scenario } from '../../scenario/format.ts';
import { END } from '../../scenario/move.ts';
import { SECONDS_MAX, SECONDS_STEP } from '../../scenario/words.ts';
import { secondsThrough } from '../passing.ts';
import { targetsOf } from './pressing.ts';
import type { Reads } from './reads.ts';
import type { Variables } from './variables.ts';

const FULL = SECONDS_MAX / SECONDS_STEP;

/** The time (in steps) that stands for each time. Undefined: all times are alike. */
export type TimesAlike = Uint16Array | undefined;

/** By node. At endings every time is alike. */
export type TimeClasses = readonly Uint16Array[];

/** A way back from a node, and the steps its move takes. */
interface Arc {
  readonly from: number;
  readonly steps: number;
}

/** Takes a question asked `after` steps from now as a cut. Answers whether it was new. */
function addCut(cuts: Uint8Array, at: number): boolean {
  if (at < 1 || at > FULL || cuts[at] === 1) return false;
  cuts[at] = 1;
  return true;
}

function addReadCuts(cuts: Uint8Array, { seconds }: Reads, after: number): void {
  for (const bound of seconds) addCut(cuts, Math.floor(bound / SECONDS_STEP) + 1 - after);
}

/** A cut after a move is one before it, sooner by what the move takes: each is carried back once. */
function carryCutsBack(nodes: readonly Uint8Array[], into: readonly (readonly Arc[])[]): void {
  const waiting = nodes.flatMap((cuts, node) => [...cuts].flatMap((is, cut) => (is === 1 ? [{ node, cut }] : [])));
  for (let at = waiting.pop(); at; at = waiting.pop())
    for (const { from, steps } of into[at.node] ?? []) {
      const cut = at.cut - steps;
      if (addCut(nodes[from] as Uint8Array, cut)) waiting.push({ node: from, cut });
    }
}

/** The classes of time at each node. */
export function timeClasses(scenario: Scenario, { byNode }: Variables): TimeClasses {
  const index = new Map(Object.keys(scenario.nodes).map((id, i) => [id, i]));
  const nodes = byNode.map(() => new Uint8Array(FULL + 1));
  const into: Arc[][] = byNode.map(() => []);
  for (const [from, node] of Object.values(scenario.nodes).entries()) {
    const [own, reads] = [nodes[from], byNode[from]];
    if (!own || !reads) continue;
    addReadCuts(own, reads.offers, 0);
    for (const [i, move] of node.moves.entries()) {
      const steps = secondsThrough(scenario, move) / SECONDS_STEP;
      const after = reads.after[i];
      if (after) addReadCuts(own, after, steps);
      for (const name of targetsOf(move)) {
        if (name === END) continue;
        const to = index.get(name) ?? 0;
        const lines = byNode[to]?.lines;
        if (lines) addReadCuts(own, lines, steps);
        into[to]?.push({ from, steps });
      }
    }
  }
  carryCutsBack(nodes, into);
  return nodes.map((cuts) => {
    const classes = new Uint16Array(FULL + 1);
    for (let time = 1; time <= FULL; time += 1) classes[time] = cuts[time] === 1 ? time : (classes[time - 1] as number);
    return classes;
  });
}
