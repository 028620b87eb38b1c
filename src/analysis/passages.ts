/**
 * Nodes that are only passed through: one move, always on offer, that changes nothing a state keeps and leads to one
 * place, with nothing in between that asks anything. For what still matters of a state they might as well not be there,
 * and a story may have thousands.
 */
import { makesWait } from '../encounter/mood.ts';
import type { Line, Move, Node, Scenario } from '../scenario/format.ts';
import { END } from '../scenario/move.ts';
import { goalsNoted } from './packed/packed-moves.ts';
import { targetsOf } from './packed/pressing.ts';
import type { Reads } from './packed/reads.ts';
import { EFFECTS } from './packed/standing-classes.ts';
import type { NodeReads, Variables } from './packed/variables.ts';

/** Does a move change nothing but the place and the time? */
const changesNothing = (scenario: Scenario, move: Move, { done, known }: Reads): boolean =>
  move.mood === 0 &&
  !makesWait(scenario, move) &&
  [...EFFECTS, 'learns', 'set', 'clear'].every((field) => !move[field as 'set']?.length) &&
  !done.has(move.id) &&
  !goalsNoted(move).some((goal) => known.has(goal));

/** Nothing is asked but, maybe, of mood and time: time has its own classes (time-classes.ts). */
const asksLittle = ({ flags, goals, unnoticed, known, done, drawn }: Reads): boolean =>
  [flags, goals, unnoticed, known, done, drawn].every((asked) => asked.size === 0);

/** Is everything that is asked to speak these lines asked as well for the lines spoken next? So it is with marks (fair/sighted.ts). */
const askedNext = (lines: readonly Line[], next: readonly Line[]): boolean =>
  lines.every((line) => !line.if || next.includes(line));

/** Is there a move that can always be made? Then whatever is asked of mood there is asked in any case. */
const isOpen = (node: Node | undefined): boolean => node?.moves.some((move) => !move.if && !move.once) ?? false;

/** A scenario without its passages. */
export interface Direct {
  /**
   * Every way to a node that is only passed through leads to where that one leads. The node itself stays, since a play can
   * stand there, but nothing comes to it.
   */
  readonly scenario: Scenario;
  /** Nodes, by their number, that are come to from such nodes alone: what lay behind those lies behind them. */
  readonly inner: ReadonlySet<number>;
  /** How many nodes are more than passed through. */
  readonly nodes: number;
}

/** Leads past every node that is only passed through. */
export function withoutPassages(scenario: Scenario, { byNode, reads, keepsMood }: Variables): Direct {
  const ids = Object.keys(scenario.nodes);
  const readsOf = new Map(ids.map((id, i) => [id, byNode[i] as NodeReads]));
  const leadsOn = (id: string, node: Node): string | undefined => {
    const [move, second] = node.moves;
    if (!move || second || move.if || move.once || typeof move.to !== 'string' || move.to === END) return undefined;
    const [next, { offers, after }] = [scenario.nodes[move.to], readsOf.get(id) as NodeReads];
    if (id === scenario.start || !next) return undefined;
    // What is seen is asked for at every node, and so at the next one as well.
    if (!askedNext([...node.lines, ...move.reply], next.lines)) return undefined;
    if (![offers, ...after].every(asksLittle) || !changesNothing(scenario, move, reads)) return undefined;
    // What holds mood within its bounds is asked on the way as well: it must be where this leads.
    if (keepsMood && !isOpen(next)) return undefined;
    const asksMood = Object.values(readsOf.get(id) as NodeReads)
      .flat()
      .some(({ mood }: Reads) => mood.size > 0);
    return asksMood && !readsOf.get(move.to)?.offers.mood.size ? undefined : move.to;
  };
  const on = new Map(
    Object.entries(scenario.nodes).flatMap(([id, node]) => {
      const to = leadsOn(id, node);
      return to === undefined ? [] : [[id, to] as const];
    }),
  );
  if (on.size === 0) return { scenario, inner: new Set(), nodes: ids.length };
  const known = new Map<string, string>();
  const lastOf = (id: string): string => {
    const passed = new Set<string>();
    let at = id;
    for (let next = on.get(at); next !== undefined && !known.has(at); next = on.get(at)) {
      // Going round among them for ever leads nowhere: there everything stays as it is written.
      if (passed.has(at)) return id;
      passed.add(at);
      at = next;
    }
    const last = known.get(at) ?? at;
    for (const one of passed) known.set(one, last);
    return last;
  };
  const lead = (move: Move): Move => ({
    ...move,
    to: typeof move.to === 'string' ? lastOf(move.to) : move.to.map((way) => ({ ...way, to: lastOf(way.to) })),
  });
  const nodes = Object.entries(scenario.nodes).map(([id, node]) => [id, { ...node, moves: node.moves.map(lead) }]);
  const entered = new Set([scenario.start]);
  for (const [id, { moves }] of Object.entries(scenario.nodes))
    if (!on.has(id)) for (const move of moves) for (const to of targetsOf(move)) entered.add(to);
  const inner = new Set(ids.flatMap((id, i) => (on.has(id) && !entered.has(id) ? [i] : [])));
  return {
    scenario: Object.freeze({ ...scenario, nodes: Object.fromEntries(nodes) }),
    inner,
    nodes: ids.length - on.size,
  };
}
