/**
 * Times that no play can tell apart from a place on. Conditions ahead ask whether some moment has passed;
 * carried back along the moves, each question becomes a cut, and only the cuts a time has passed matter.
 * Where patience turns time into mood, what matters besides is how far the next turn is off.
 */
import type { Scenario } from '../../scenario/format.ts';
import { END } from '../../scenario/move.ts';
import { SECONDS_MAX, SECONDS_STEP } from '../../scenario/words.ts';
import { mostSteps } from '../most-steps.ts';
import type { Reads } from './reads.ts';
import type { Variables } from './variables.ts';

const FULL = SECONDS_MAX / SECONDS_STEP;

/** At a node: the time (in steps) that stands for each time. At endings every time is alike. */
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

/** For each node what has to be told apart: the cuts, and whether turns of patience still change anything. */
function toldApart(scenario: Scenario, { byNode }: Variables) {
  const ids = Object.keys(scenario.nodes);
  const index = new Map(ids.map((id, i) => [id, i]));
  const cuts = ids.map(() => new Uint8Array(FULL + 1));
  const turns = new Uint8Array(ids.length);
  const moodRead = Uint8Array.from(byNode, ({ offers }) => (offers.mood ? 1 : 0));
  const into: Arc[][] = ids.map(() => []);
  const arcs: Arc[] = [];
  for (const [from, node] of Object.values(scenario.nodes).entries()) {
    const [own, reads] = [cuts[from], byNode[from]];
    if (!own || !reads) continue;
    addReadCuts(own, reads.offers, 0);
    for (const [i, move] of node.moves.entries()) {
      const steps = move.seconds / SECONDS_STEP;
      const after = reads.after[i];
      if (after) addReadCuts(own, after, steps);
      if (after?.mood) turns[from] = 1;
      for (const name of typeof move.to === 'string' ? [move.to] : move.to.map((way) => way.to)) {
        if (name === END) continue;
        const to = index.get(name) ?? 0;
        const lines = byNode[to]?.lines;
        if (lines) addReadCuts(own, lines, steps);
        if (lines?.mood) turns[from] = 1;
        into[to]?.push({ from, to, steps });
        arcs.push({ from, to, steps });
      }
    }
  }
  const patient = scenario.patience !== undefined;
  if (!patient) turns.fill(0);
  const waiting = ids.map((_, i) => i);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const ahead = cuts[at] as Uint8Array;
    for (const { from, steps } of into[at] ?? []) {
      let grown = false;
      const own = cuts[from] as Uint8Array;
      for (let cut = 1; cut <= FULL; cut += 1) if (ahead[cut] === 1 && addCut(own, cut - steps)) grown = true;
      if (patient && turns[from] === 0 && (turns[at] === 1 || moodRead[at] === 1)) {
        turns[from] = 1;
        grown = true;
      }
      if (grown) waiting.push(from);
    }
  }
  return { cuts, turns, arcs };
}

/**
 * The classes of time at each node. Turns of patience come round alike only while the clock runs: where a
 * play might come to the end of the clock, every time stays a class of its own.
 */
export function timeClasses(scenario: Scenario, variables: Variables): TimeClasses {
  const { cuts, turns, arcs } = toldApart(scenario, variables);
  const patience = (scenario.patience ?? SECONDS_MAX) / SECONDS_STEP;
  const runs = turns.includes(1) ? mostSteps(scenario) : [];
  // What has nothing but running clocks ahead of it.
  const comesRound = Uint8Array.from(turns, (_, node) => ((runs[node] ?? 0) <= FULL ? 1 : 0));
  for (let changed = true; changed; ) {
    changed = false;
    for (const { from, to } of arcs)
      if (comesRound[from] === 1 && comesRound[to] === 0) {
        comesRound[from] = 0;
        changed = true;
      }
  }
  return cuts.map((own, node) => {
    const classes = new Uint16Array(FULL + 1);
    let begins = 0;
    for (let time = 0; time <= FULL; time += 1) {
      if (own[time] === 1) begins = time;
      if (turns[node] === 0) classes[time] = begins;
      else classes[time] = comesRound[node] === 1 ? begins + ((time - begins) % patience) : time;
    }
    return classes;
  });
}
