/** Options nobody would ever have a reason to choose. */
import { makesWait } from '../../encounter/mood.ts';
import type { Move } from '../../scenario/format.ts';
import { moveText } from '../../scenario/move.ts';
import type { Exploration } from '../explore.ts';
import { type Finding, finding } from '../findings.ts';
import { noticing } from '../packed/packed-moves.ts';
import type { PackedStory } from '../packed/packed-story.ts';
import { mayPush, mayWarn, targetsOf } from '../packed/pressing.ts';
import type { PackedMove } from '../packed/story-parts.ts';
import { whereAt } from '../where.ts';
import { walkTo } from '../witness.ts';
import type { Worth } from '../worth.ts';

const cuesIn = (lines: readonly { readonly cues: number; readonly line: { readonly if?: unknown } }[], sure: boolean) =>
  lines.filter(({ line }) => !sure || line.if === undefined).reduce((all, { cues }) => all | cues, 0);

/** The index of a node by its id; of an ending there is none. */
type NodeOf = ReadonlyMap<string, number>;

/**
 * Goals a move may tell of at most, and at least. Where it stays at its node, what is always said there is
 * not news, and what is said on a condition may be.
 */
const learns = (story: PackedStory, nodeOf: NodeOf, { index, notes, reply, move, node }: PackedMove, sure: boolean) => {
  const { scenario } = story;
  const next = targetsOf(move).map((to) => {
    // What is passed first gives nothing away.
    if (story.passed(index, nodeOf.get(to) ?? story.nodes)) return 0;
    const lines = story.nodeLines[nodeOf.get(to) ?? -1] ?? [];
    return cuesIn(to === story.places[node] ? lines.filter(({ line }) => line.if !== undefined) : lines, sure);
  });
  // Whoever is pushed over the edge hears nothing of the next node; whoever comes to it hears the warning.
  if (mayPush(scenario, move)) next.push(0);
  if (!sure && mayWarn(scenario, move)) next.push(cuesIn(story.warning, false));
  const ahead = sure ? next.reduce((all, cues) => all & cues, next[0] ?? 0) : next.reduce((all, cues) => all | cues, 0);
  return notes | cuesIn(reply, sure) | ahead;
};

const flagsOut = ({ scenario }: PackedStory, { move }: PackedMove) => {
  const out = (flags: readonly string[] | undefined) =>
    (flags ?? []).filter((flag) => Object.hasOwn(scenario.flags.out, flag)).sort();
  return JSON.stringify([out(move.set), out(move.clear)]);
};

/** What the person feels of a move, whatever state it is made in: its tone, the wait, and what of it they notice or learn. */
function feltOf({ scenario }: PackedStory, move: Move) {
  const { hidden } = noticing(move);
  return {
    mood: move.mood - (makesWait(scenario, move) ? 1 : 0),
    noticed: JSON.stringify([[...hidden].sort(), [...(move.learns ?? [])].sort()]),
  };
}

/** May the first be worse than, or like, the second in all that does not hang on the state? And is it worse in something? */
function compared(story: PackedStory, nodeOf: NodeOf, one: PackedMove, other: PackedMove): 'no' | 'alike' | 'worse' {
  const [a, b] = [one.move, other.move];
  const [felt, beside] = [feltOf(story, a), feltOf(story, b)];
  if (felt.mood > beside.mood || felt.noticed !== beside.noticed) return 'no';
  if (a.seconds < b.seconds || flagsOut(story, one) !== flagsOut(story, other)) return 'no';
  if (a.card !== undefined && a.card !== b.card) return 'no';
  if (learns(story, nodeOf, one, false) & ~learns(story, nodeOf, other, true)) return 'no';
  return felt.mood < beside.mood || a.seconds > b.seconds ? 'worse' : 'alike';
}

/**
 * Options that, whenever they are on offer, stand beside one that is at least as good in points still to
 * be had, goals still to be met, mood, time and what one learns, and better in something. The mood and
 * time are those of the move itself; options of which the person notices other things are not compared. What an option carries out to later encounters sets it apart.
 */
export function neverBetter(exploration: Exploration, { best, worst, attainable }: Worth): Finding[] {
  const { story, states, expanded, first, to, move } = exploration;
  interface Pair {
    readonly one: number;
    readonly other: number;
    worse: boolean;
    seen: number;
    at: number;
  }
  const nodeOf = new Map(story.places.slice(0, story.nodes).map((id, node) => [id, node]));
  const pairs = story.movesAt.map((moves) =>
    moves.flatMap((one) =>
      moves.flatMap((other): Pair[] => {
        const how = one === other ? 'no' : compared(story, nodeOf, one, other);
        return how === 'no' ? [] : [{ one: one.index, other: other.index, worse: how === 'worse', seen: 0, at: -1 }];
      }),
    ),
  );
  const edgeOf = new Int32Array(story.moves.length).fill(-1);
  // By move, of the state it leads to: pairs share moves, and what stands of far-off states is slow to come by.
  const [high, low] = [new Int16Array(story.moves.length), new Int16Array(story.moves.length)];
  const open = new Uint32Array(story.moves.length);
  for (let state = 0; state < expanded; state += 1) {
    const place = story.placeAt(states, state * story.words);
    const here = pairs[place];
    if (!here || here.length === 0) continue;
    const [begin, end] = [first[state] as number, first[state + 1] as number];
    for (let edge = begin; edge < end; edge += 1) {
      const [made, next] = [move[edge] as number, to[edge] as number];
      edgeOf[made] = edge;
      high[made] = best[next] as number;
      low[made] = worst[next] as number;
      open[made] = attainable[next] as number;
    }
    let lost = false;
    for (const pair of here) {
      const { one: a, other: b } = pair;
      const edge = edgeOf[a] as number;
      if (edge < 0) continue;
      const holds =
        (edgeOf[b] as number) >= 0 &&
        (high[a] as number) <= (high[b] as number) &&
        (low[a] as number) <= (low[b] as number) &&
        ((open[a] as number) & ~(open[b] as number)) === 0;
      if (!holds) {
        pair.seen = -1;
        lost = true;
        continue;
      }
      pair.seen += 1;
      if (pair.at < 0) pair.at = edge;
      pair.worse ||= (high[a] as number) < (high[b] as number) || open[a] !== open[b];
    }
    for (let edge = begin; edge < end; edge += 1) edgeOf[move[edge] as number] = -1;
    if (lost) pairs[place] = here.filter(({ seen }) => seen >= 0);
  }
  const told = new Set<number>();
  return pairs.flat().flatMap(({ one, other, worse, seen, at }) => {
    const [worseMove, than] = [story.moves[one], story.moves[other]];
    if (!worse || seen === 0 || told.has(one) || !worseMove || !than) return [];
    told.add(one);
    const params = { where: whereAt(story.scenario, worseMove.pointer), than: moveText(than.move) };
    return [finding('option-never-better', worseMove.pointer, params, walkTo(exploration, exploration.from(at), at))];
  });
}
