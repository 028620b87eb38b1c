/** What a play is told, and which options and hints fall short of it: found state by state with the rule book alone. */
import { heardLines } from '../../src/encounter/lines.ts';
import { makesWait } from '../../src/encounter/mood.ts';
import { EFFECTS } from '../../src/encounter/standings.ts';
import type { Line, Move, Scenario } from '../../src/scenario/format.ts';
import { WALKS_OUT } from '../../src/scenario/move.ts';
import { type EveryState, type Found, flowingBack, heardAtFirst, heardBetween } from './every-state.ts';

const goalsOf = ({ needs, expectations }: Scenario) => Object.entries({ ...needs, ...expectations });

const metBy = ({ meets = [], exceeds = [] }: Move): readonly string[] => [...meets, ...exceeds];
const notedBy = (move: Move): readonly string[] => [...metBy(move), ...(move.partly ?? []), ...(move.reveals ?? [])];
const cuesIn = (lines: readonly Line[]): readonly string[] => lines.flatMap(({ cues }) => cues ?? []);

const within = (some: Iterable<string>, all: Iterable<string>) => {
  const had = new Set(all);
  return [...some].every((one) => had.has(one));
};

const waysIn = ({ to }: Move): readonly string[] => (typeof to === 'string' ? [to] : to.map((way) => way.to));

/** May a move bring somebody to the edge or over it, and leads it to a node? Seen from the move alone. */
const isPressing = (scenario: Scenario, move: Move) =>
  (move.mood < 0 || makesWait(scenario, move)) && waysIn(move).some((to) => Object.hasOwn(scenario.nodes, to));

/** Goals to which a move does something that is not noticed. */
const hiddenBy = ({ unnoticed = [], ...move }: Move): readonly string[] =>
  unnoticed.filter((goal) => EFFECTS.some((effect) => move[effect]?.includes(goal)));

/** Goals that a move at a node may tell of, however the play has gone: what stood at the node anyway is not news. */
function mayTell(scenario: Scenario, node: string, move: Move): readonly string[] {
  const next = waysIn(move).flatMap((to) => {
    const lines = scenario.nodes[to]?.lines ?? [];
    return to === node ? lines.filter((line) => line.if) : lines;
  });
  const warned = isPressing(scenario, move) ? cuesIn(scenario.warning ?? []) : [];
  return [...notedBy(move), ...cuesIn(move.reply), ...cuesIn(next), ...warned];
}

/** Goals that it tells of in any case. */
function surelyTells(scenario: Scenario, node: string, move: Move): readonly string[] {
  const plain = (lines: readonly Line[]) => cuesIn(lines.filter((line) => !line.if));
  const next = waysIn(move).map((to) => (to === node ? [] : plain(scenario.nodes[to]?.lines ?? [])));
  // Somebody may walk out instead.
  if (isPressing(scenario, move) && Object.hasOwn(scenario.endings, WALKS_OUT)) next.push([]);
  const [one = [], ...others] = next;
  return [
    ...notedBy(move),
    ...plain(move.reply),
    ...one.filter((goal) => others.every((goals) => goals.includes(goal))),
  ];
}

/** Goals that a move told of when it was made in one state and led to another. */
function toldBy(scenario: Scenario, from: Found, move: Move, to: Found): readonly string[] {
  const lines = heardBetween(scenario, from, move, to);
  const stayed = from.place.at === 'node' && to.place.at === 'node' && from.place.node === to.place.node;
  const old = stayed ? heardLines(scenario.nodes[from.place.node]?.lines ?? [], from.state) : [];
  return [...notedBy(move), ...cuesIn(lines.filter((line) => !old.includes(line)))];
}

/** A move, and one that stands beside it whenever it is on offer and is as good in everything. */
export interface Dominated {
  readonly move: string;
  readonly by: string;
  /** Goals that the move told of in some state and the other did not: there should be none. */
  readonly news: readonly string[];
}

/** Every option that is never better than another of its node and worse in something. */
export function dominatedMoves(
  scenario: Scenario,
  brute: EveryState,
  worths: Readonly<Record<'best' | 'worst' | 'attainable', readonly number[]>>,
): readonly Dominated[] {
  const { best, worst, attainable } = worths;
  const out = (flags: readonly string[] | undefined) =>
    (flags ?? []).filter((flag) => Object.hasOwn(scenario.flags.out, flag));
  const sameSet = (a: readonly string[], b: readonly string[]) => within(a, b) && within(b, a);
  return Object.entries(scenario.nodes).flatMap(([node, { moves }]) => {
    const here = brute.all.filter(({ place }) => place.at === 'node' && place.node === node);
    return moves.flatMap((one) => {
      const turns = here.filter(({ next }) => next.some(({ move }) => move === one.id));
      return moves.flatMap((other): Dominated[] => {
        if (one === other || turns.length === 0) return [];
        const [felt, beside] = [one, other].map((move) => move.mood - (makesWait(scenario, move) ? 1 : 0)) as [
          number,
          number,
        ];
        if (felt > beside || one.seconds < other.seconds) return [];
        if (!sameSet(hiddenBy(one), hiddenBy(other)) || !sameSet(one.learns ?? [], other.learns ?? [])) return [];
        if (!sameSet(out(one.set), out(other.set)) || !sameSet(out(one.clear), out(other.clear))) return [];
        if (one.card !== undefined && one.card !== other.card) return [];
        if (!within(mayTell(scenario, node, one), surelyTells(scenario, node, other))) return [];
        let worse = felt < beside || one.seconds > other.seconds;
        const news = new Set<string>();
        for (const turn of turns) {
          const [a, b] = [one.id, other.id].map((id) => turn.next.find(({ move }) => move === id)?.to);
          if (a === undefined || b === undefined) return [];
          const [lost, kept] = [attainable[a] ?? 0, attainable[b] ?? 0];
          if ((best[a] ?? 0) > (best[b] ?? 0) || (worst[a] ?? 0) > (worst[b] ?? 0) || (lost & ~kept) !== 0) return [];
          worse ||= (best[a] ?? 0) < (best[b] ?? 0) || lost !== kept;
          const [after, instead] = [brute.all[a], brute.all[b]];
          if (!after || !instead) throw new Error('a state is missing');
          const told = toldBy(scenario, turn, other, instead);
          for (const goal of toldBy(scenario, turn, one, after)) if (!told.includes(goal)) news.add(goal);
        }
        return worse ? [{ move: one.id, by: other.id, news: [...news] }] : [];
      });
    });
  });
}

/**
 * For each hidden goal: from which openings a play can meet it, but never after having been told of it.
 * Openings are given by their numbers in `brute.openings`.
 */
export function metOnlyBlind(scenario: Scenario, brute: EveryState): ReadonlyMap<string, ReadonlySet<number>> {
  const moves = new Map(Object.values(scenario.nodes).flatMap((node) => node.moves.map((move) => [move.id, move])));
  const made = (id: string): Move => {
    const move = moves.get(id);
    if (!move) throw new Error(`no move "${id}"`);
    return move;
  };
  const hidden = goalsOf(scenario).filter(([, { known }]) => !known);
  return new Map(
    hidden.map(([goal]) => {
      const canMeet = flowingBack(
        brute,
        ({ next }) => next.some(({ move }) => metBy(made(move)).includes(goal)),
        (a, b) => a || b,
      );
      const canMeetTold = flowingBack(
        brute,
        (from) =>
          from.next.some(({ move, to }) => {
            const there = brute.all[to];
            if (!there || !canMeet[to]) return false;
            const reveals = notedBy(made(move)).includes(goal) && !metBy(made(move)).includes(goal);
            return reveals || cuesIn(heardBetween(scenario, from, made(move), there)).includes(goal);
          }),
        (a, b) => a || b,
      );
      const blind = brute.openings.flatMap(({ at }, number) => {
        const begun = brute.all[at];
        if (!begun || !canMeet[at] || canMeetTold[at]) return [];
        return cuesIn(heardAtFirst(scenario, begun)).includes(goal) ? [] : [number];
      });
      return [goal, new Set(blind)];
    }),
  );
}
