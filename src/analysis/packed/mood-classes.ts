/**
 * Moods that no play can tell apart from a place on. Conditions ahead ask whether the mood is at least so
 * high; carried back along the moves, each question becomes a cut, and only the cuts a mood has passed matter.
 */
import { makesWait } from '../../encounter/mood.ts';
import type { Scenario } from '../../scenario/format.ts';
import { END } from '../../scenario/move.ts';
import { MOOD_MAX, MOOD_MIN } from '../../scenario/words.ts';
import { targetsOf } from './pressing.ts';
import type { Reads } from './reads.ts';
import type { Variables } from './variables.ts';

const HIGHEST = MOOD_MAX - MOOD_MIN;

/** At a node: the mood (above the least) that stands for each mood. At endings every mood is alike. */
export type MoodClasses = readonly Uint8Array[];

/** Takes a question as a cut: the least mood that passes it. Answers whether it was new. */
function addCut(cuts: Uint8Array, at: number): boolean {
  if (at < 1 || at > HIGHEST || cuts[at] === 1) return false;
  cuts[at] = 1;
  return true;
}

/**
 * The classes of mood at each node. What the person knows may hold a mood within bounds on the way; as standings
 * are kept as long as mood is, moods of one class are held alike, and come to one class again.
 */
export function moodClasses(scenario: Scenario, { byNode }: Variables): MoodClasses {
  const index = new Map(Object.keys(scenario.nodes).map((id, i) => [id, i]));
  const cuts = byNode.map(() => new Uint8Array(HIGHEST + 1));
  const into: { from: number; by: number }[][] = byNode.map(() => []);
  const read = ({ mood }: Reads, tell: (cut: number) => void) => {
    for (const bound of mood) tell(bound - MOOD_MIN);
  };
  for (const [from, node] of Object.values(scenario.nodes).entries()) {
    const [own, reads] = [cuts[from], byNode[from]];
    if (!own || !reads) continue;
    read(reads.offers, (cut) => addCut(own, cut));
    for (const [i, move] of node.moves.entries()) {
      // A cut after a move is one before it, higher by what the move takes off.
      const by = move.mood - (makesWait(scenario, move) ? 1 : 0);
      const after = reads.after[i];
      if (after) read(after, (cut) => addCut(own, cut - by));
      for (const to of targetsOf(move)) {
        if (to === END) continue;
        const target = index.get(to) ?? 0;
        const lines = byNode[target]?.lines;
        if (lines) read(lines, (cut) => addCut(own, cut - by));
        into[target]?.push({ from, by });
      }
    }
  }
  const waiting = cuts.map((_, i) => i);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const ahead = cuts[at] as Uint8Array;
    for (const { from, by } of into[at] ?? []) {
      let grown = false;
      for (let cut = 1; cut <= HIGHEST; cut += 1)
        if (ahead[cut] === 1 && addCut(cuts[from] as Uint8Array, cut - by)) grown = true;
      if (grown) waiting.push(from);
    }
  }
  return cuts.map((own) => {
    const classes = new Uint8Array(HIGHEST + 1);
    for (let mood = 1; mood <= HIGHEST; mood += 1)
      classes[mood] = own[mood] === 1 ? mood : (classes[mood - 1] as number);
    return classes;
  });
}
