/**
 * What of a scenario's state has to be told apart: the variables that some condition reads. Draws and
 * carried-in flags that only lines read, and that nothing changes, are no part of the state: they make
 * variants of what is said, told apart beside it.
 */
import type { Move, Scenario } from '../../scenario/format.ts';
import { goalsOfMoves } from './goals-of-moves.ts';
import { hasEdge, mayEnd, mayWarn, OFF_THE_EDGE } from './pressing.ts';
import { questionsAfter, questionsAt, questionsAtEndings } from './questions.ts';
import {
  addReads,
  edgeRead,
  joinReads,
  linesRead,
  NOTHING_READ,
  noReads,
  offerReads,
  type Reads,
  readsOfBoth,
  waysRead,
} from './reads.ts';

export interface NodeReads {
  /** What is read before a move is made: by its offer and, of mood, by the edge. */
  readonly offers: Reads;
  /** What is read after each move, in the order of writing: by its ways and the edge, its reply and the warning. */
  readonly after: readonly Reads[];
  /** What the node's own lines read. */
  readonly lines: Reads;
}

export interface Variables {
  /** Are lines told apart, or only what the rules read? */
  readonly words: boolean;
  /** Is it asked as well whether what is shown contradicts mood (questions.ts)? */
  readonly bearing: boolean;
  readonly reads: Reads;
  readonly byNode: readonly NodeReads[];
  /** What the lines of the warning read, and what is asked at endings. */
  readonly warning: Reads;
  readonly ends: Reads;
  /** Flags kept in the state, sorted. */
  readonly flags: readonly string[];
  /** Carried-in flags among them: each may be up or not at the opening. */
  readonly carried: readonly string[];
  /** Goals of which the state says whether the person knows what became of them. */
  readonly unnoticed: readonly string[];
  /** Draws kept in the state. */
  readonly draws: readonly string[];
  /** Draws and carried-in flags that only choose between lines. */
  readonly variantDraws: readonly string[];
  readonly variantFlags: readonly string[];
  readonly keepsMood: boolean;
  readonly keepsSeconds: boolean;
}

/** Flags that a move puts up or takes down. Those of an ending come after everything is read. */
function changedFlags(scenario: Scenario): ReadonlySet<string> {
  const moves = Object.values(scenario.nodes).flatMap((node) => node.moves);
  return new Set(moves.flatMap((move) => [...(move.set ?? []), ...(move.clear ?? [])]));
}

/**
 * The variables of a scenario: those the rules read, and with `words` those that only lines read as well.
 * Points, offers and endings need the first alone, and there are far fewer states to tell apart.
 * @param kept flags that are told apart to the end, whether anything here reads them or not
 * @param bearing also what is asked about how the person is shown; only together with `words`
 */
export function variablesOf(
  scenario: Scenario,
  words: boolean,
  kept: readonly string[] = [],
  bearing = false,
): Variables {
  const [rules, reads] = [noReads(), noReads()];
  // Whether somebody at the edge can be won back is asked wherever they may stand.
  const atEdge = linesRead(bearing && hasEdge(scenario) ? [{ if: { mood: { min: OFF_THE_EDGE } } }] : []);
  const warning = linesRead((words && scenario.warning) || []);
  const ends = linesRead(bearing ? questionsAtEndings(scenario).flat() : []);
  const byNode = Object.entries(scenario.nodes).map(([id, node]): NodeReads => {
    const edges = node.moves.map((move) => edgeRead(scenario, move, words));
    const offers = [...node.moves.map(offerReads), ...edges, atEdge].reduce(readsOfBoth, NOTHING_READ);
    const ways = node.moves.map((move, i) => readsOfBoth(waysRead(scenario, move), edges[i] ?? NOTHING_READ));
    for (const part of [offers, ...ways]) joinReads(rules, part);
    const after = (move: Move, own: Reads) =>
      [
        linesRead(move.reply),
        mayWarn(scenario, move) ? warning : NOTHING_READ,
        linesRead(bearing ? questionsAfter(scenario, move, '') : []),
        bearing && mayEnd(scenario, move) ? ends : NOTHING_READ,
      ].reduce(readsOfBoth, own);
    const one = {
      offers,
      after: words ? node.moves.map((move, i) => after(move, ways[i] ?? NOTHING_READ)) : ways,
      lines: words
        ? readsOfBoth(linesRead(node.lines), linesRead(bearing ? questionsAt(scenario, id) : []))
        : NOTHING_READ,
    };
    for (const part of [one.offers, ...one.after, one.lines]) joinReads(reads, part);
    return one;
  });
  // The mood one begins with hangs on flags and draws; where mood is read, so are they.
  if (reads.mood.size > 0) for (const { if: condition } of scenario.moodIf ?? []) addReads(rules, condition);
  for (const flag of kept) rules.flags.add(flag);
  joinReads(reads, rules);
  const keepsMood = reads.mood.size > 0;
  const hidden = goalsOfMoves(scenario, 'unnoticed');
  // What is known of the goals holds mood within its bounds: whether a need was missed, and whether that was noticed.
  if (keepsMood) {
    for (const need of Object.keys(scenario.needs)) reads.missed.add(need);
    for (const goal of hidden) reads.unnoticed.add(goal);
  }

  const changed = changedFlags(scenario);
  const isIn = (flag: string) => Object.hasOwn(scenario.flags.in, flag);
  const flags = [...reads.flags].filter((flag) => changed.has(flag) || rules.flags.has(flag)).sort();
  const draws = Object.keys(scenario.draws).filter((name) => reads.drawn.has(name));
  return {
    words,
    bearing,
    reads,
    byNode,
    warning,
    ends,
    flags,
    carried: flags.filter(isIn),
    unnoticed: [...reads.unnoticed].filter((goal) => hidden.has(goal)).sort(),
    draws: draws.filter((name) => rules.drawn.has(name)),
    variantDraws: draws.filter((name) => !rules.drawn.has(name)),
    variantFlags: [...reads.flags].filter((flag) => isIn(flag) && !flags.includes(flag)).sort(),
    keepsMood,
    keepsSeconds: reads.seconds.size > 0,
  };
}
