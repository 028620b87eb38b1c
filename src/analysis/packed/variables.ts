/**
 * What of a scenario's state has to be told apart: the variables that some condition reads. Draws and
 * carried-in flags that only lines read, and that nothing changes, are no part of the state: they make
 * variants of what is said, told apart beside it.
 */
import type { Scenario } from '../../scenario/format.ts';
import {
  addReads,
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
  /** What is read before a move is made. */
  readonly offers: Reads;
  /** What is read after each move, in the order of writing: by its ways and its reply. */
  readonly after: readonly Reads[];
  /** What the node's own lines read. */
  readonly lines: Reads;
}

export interface Variables {
  /** Are lines told apart, or only what the rules read? */
  readonly words: boolean;
  readonly reads: Reads;
  readonly byNode: readonly NodeReads[];
  /** Flags kept in the state, sorted. */
  readonly flags: readonly string[];
  /** Carried-in flags among them: each may be up or not at the opening. */
  readonly carried: readonly string[];
  /** Draws kept in the state. */
  readonly draws: readonly string[];
  /** Draws and carried-in flags that only choose between lines. */
  readonly variantDraws: readonly string[];
  readonly variantFlags: readonly string[];
  readonly keepsMood: boolean;
  readonly keepsSeconds: boolean;
}

/** Flags that a move or an ending puts up or takes down. */
function changedFlags(scenario: Scenario): ReadonlySet<string> {
  const moves = Object.values(scenario.nodes).flatMap((node) => node.moves);
  return new Set([
    ...moves.flatMap((move) => [...(move.set ?? []), ...(move.clear ?? [])]),
    ...Object.values(scenario.endings).flatMap((ending) => ending.set ?? []),
  ]);
}

/**
 * The variables of a scenario: those the rules read, and with `words` those that only lines read as well.
 * Points, offers and endings need the first alone, and there are far fewer states to tell apart.
 * @param kept flags that are told apart to the end, whether anything here reads them or not
 */
export function variablesOf(scenario: Scenario, words: boolean, kept: readonly string[] = []): Variables {
  const [rules, reads] = [noReads(), noReads()];
  const byNode = Object.values(scenario.nodes).map((node): NodeReads => {
    const offers = node.moves.map(offerReads).reduce(readsOfBoth, NOTHING_READ);
    const ways = node.moves.map((move) => waysRead(scenario, move));
    for (const part of [offers, ...ways]) joinReads(rules, part);
    const one = {
      offers,
      after: words ? node.moves.map(({ reply }, i) => readsOfBoth(ways[i] ?? NOTHING_READ, linesRead(reply))) : ways,
      lines: linesRead(words ? node.lines : []),
    };
    for (const part of [one.offers, ...one.after, one.lines]) joinReads(reads, part);
    return one;
  });
  // The mood one begins with hangs on flags and draws; where mood is read, so are they.
  if (reads.mood.size > 0) for (const { if: condition } of scenario.moodIf ?? []) addReads(rules, condition);
  for (const flag of kept) rules.flags.add(flag);
  joinReads(reads, rules);

  const changed = changedFlags(scenario);
  const isIn = (flag: string) => Object.hasOwn(scenario.flags.in, flag);
  const flags = [...reads.flags].filter((flag) => changed.has(flag) || rules.flags.has(flag)).sort();
  const draws = Object.keys(scenario.draws).filter((name) => reads.drawn.has(name));
  return {
    words,
    reads,
    byNode,
    flags,
    carried: flags.filter(isIn),
    draws: draws.filter((name) => rules.drawn.has(name)),
    variantDraws: draws.filter((name) => !rules.drawn.has(name)),
    variantFlags: [...reads.flags].filter((flag) => isIn(flag) && !flags.includes(flag)).sort(),
    keepsMood: reads.mood.size > 0,
    keepsSeconds: reads.seconds.size > 0 || (reads.mood.size > 0 && scenario.patience !== undefined),
  };
}
