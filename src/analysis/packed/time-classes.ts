/**
 * Times that no play can tell apart from a place on. Conditions ahead ask whether some moment has passed;
 * carried back along the moves, each question becomes a cut, and only the cuts a time has passed matter.
 * Where patience turns time into mood, what matters besides is after which of the moves ahead each turn
 * comes: cuts again, but of the time since the last turn.
 */
import type { Scenario } from '../../scenario/format.ts';
import { END } from '../../scenario/move.ts';
import { SECONDS_MAX, SECONDS_STEP } from '../../scenario/words.ts';
import { mostSteps } from '../most-steps.ts';
import type { Reads } from './reads.ts';
import type { Variables } from './variables.ts';

const FULL = SECONDS_MAX / SECONDS_STEP;

/** The time (in steps) that stands for each time. Undefined: all times are alike. */
export type TimesAlike = Uint16Array | undefined;

/** By node. At endings every time is alike. */
export type TimeClasses = readonly Uint16Array[];

interface Arc {
  readonly from: number;
  readonly to: number;
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

/** What has to be told apart at a node. */
interface Apart {
  /** Times from which the answer to something ahead is another. */
  readonly cuts: Uint8Array;
  /** Times since the last turn of patience from which a turn ahead comes one move earlier. */
  readonly turns: Uint8Array;
  /** Do turns of patience still change anything? */
  moodMatters: boolean;
}

function toldApart(scenario: Scenario, { byNode }: Variables, patience: number) {
  const ids = Object.keys(scenario.nodes);
  const index = new Map(ids.map((id, i) => [id, i]));
  const nodes = byNode.map(
    ({ offers }): Apart => ({
      cuts: new Uint8Array(FULL + 1),
      turns: new Uint8Array(patience),
      moodMatters: offers.mood.size > 0,
    }),
  );
  const into: Arc[][] = ids.map(() => []);
  const arcs: Arc[] = [];
  /** After so many steps from the node a turn may just have come, or not. */
  const addTurn = ({ turns }: Apart, steps: number): boolean => {
    const since = (patience - (steps % patience)) % patience;
    if (since === 0 || turns[since] === 1) return false;
    turns[since] = 1;
    return true;
  };
  for (const [from, node] of Object.values(scenario.nodes).entries()) {
    const [own, reads] = [nodes[from], byNode[from]];
    if (!own || !reads) continue;
    addReadCuts(own.cuts, reads.offers, 0);
    for (const [i, move] of node.moves.entries()) {
      const steps = move.seconds / SECONDS_STEP;
      const after = reads.after[i];
      const read = after ? [after] : [];
      for (const name of typeof move.to === 'string' ? [move.to] : move.to.map((way) => way.to)) {
        if (name === END) continue;
        const to = index.get(name) ?? 0;
        const lines = byNode[to]?.lines;
        if (lines) read.push(lines);
        into[to]?.push({ from, to, steps });
        arcs.push({ from, to, steps });
      }
      for (const reads of read) {
        addReadCuts(own.cuts, reads, steps);
        if (reads.mood.size === 0) continue;
        own.moodMatters = true;
        addTurn(own, steps);
      }
    }
  }
  carryCutsBack(nodes, into);
  const waiting = ids.map((_, i) => i);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const ahead = nodes[at] as Apart;
    if (!ahead.moodMatters) continue;
    for (const { from, steps } of into[at] ?? []) {
      const own = nodes[from] as Apart;
      let grown = !own.moodMatters;
      own.moodMatters = true;
      if (addTurn(own, steps)) grown = true;
      for (let since = 1; since < patience; since += 1)
        if (ahead.turns[since] === 1 && addTurn(own, steps + patience - since)) grown = true;
      if (grown) waiting.push(from);
    }
  }
  return { nodes, arcs };
}

/** A cut after a move is one before it, sooner by what the move takes: each is carried back once. */
function carryCutsBack(nodes: readonly Apart[], into: readonly (readonly Arc[])[]): void {
  const waiting = nodes.flatMap(({ cuts }, node) => [...cuts].flatMap((is, cut) => (is === 1 ? [{ node, cut }] : [])));
  for (let at = waiting.pop(); at; at = waiting.pop())
    for (const { from, steps } of into[at.node] ?? []) {
      const cut = at.cut - steps;
      if (addCut((nodes[from] as Apart).cuts, cut)) waiting.push({ node: from, cut });
    }
}

/** The classes of time at each node, where mood still matters and where it does not. */
export interface TimeClassesByMood {
  readonly mattering: TimeClasses;
  readonly spent: TimeClasses;
}

/**
 * The classes of time at each node. Turns of patience come round alike only while the clock runs: where a
 * play might come to the end of the clock, every time stays a class of its own.
 */
export function timeClasses(scenario: Scenario, variables: Variables): TimeClassesByMood {
  const patience = (scenario.patience ?? SECONDS_MAX) / SECONDS_STEP;
  const { nodes, arcs } = toldApart(scenario, variables, patience);
  const turning = nodes.map(({ moodMatters }) => moodMatters && scenario.patience !== undefined);
  const runs = turning.includes(true) ? mostSteps(scenario) : [];
  // What has nothing but running clocks ahead of it.
  const comesRound = Uint8Array.from(turning, (_, node) => ((runs[node] ?? 0) <= FULL ? 1 : 0));
  for (let changed = true; changed; ) {
    changed = false;
    for (const { from, to } of arcs)
      if (comesRound[from] === 1 && comesRound[to] === 0) {
        comesRound[from] = 0;
        changed = true;
      }
  }
  const spent = nodes.map(({ cuts }) => {
    const classes = new Uint16Array(FULL + 1);
    for (let time = 1; time <= FULL; time += 1) classes[time] = cuts[time] === 1 ? time : (classes[time - 1] as number);
    return classes;
  });
  const mattering = nodes.map(({ turns }, node) => {
    const begins = spent[node] as Uint16Array;
    if (!turning[node]) return begins;
    if (comesRound[node] === 0) return Uint16Array.from(begins, (_, time) => time);
    const since = new Uint16Array(patience);
    for (let time = 1; time < patience; time += 1) since[time] = turns[time] === 1 ? time : (since[time - 1] as number);
    const alike = (a: number, b: number) => since[a % patience] === since[b % patience];
    return begins.map((first, time) => {
      let stands = first;
      while (!alike(stands, time)) stands += 1;
      return stands;
    });
  });
  return { mattering, spent };
}
