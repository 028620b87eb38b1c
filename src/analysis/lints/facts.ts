/** Facts the player is made to say without anything to know them by. */
import { items } from '../../scenario/check/story.ts';
import type { Line, Move, Scenario } from '../../scenario/format.ts';
import { pointer } from '../../scenario/places.ts';
import { whereAt } from '../where.ts';
import { type Lint, lint } from './codes.ts';
import { type Fact, factsIn, sourcesIn } from './stated-facts.ts';
import { HEARD_NODES, IDIOM_MAX } from './thresholds.ts';
import { isEnglish } from './words-in.ts';

const leadsTo = (move: Move) => (typeof move.to === 'string' ? [move.to] : move.to.map(({ to }) => to));

/** The node a move is offered at, for each place it leads to. */
function waysInto({ nodes }: Scenario): ReadonlyMap<string, readonly string[]> {
  const from = new Map<string, string[]>();
  for (const [node, { moves }] of Object.entries(nodes)) {
    for (const to of moves.flatMap(leadsTo)) {
      const others = from.get(to);
      if (others) others.push(node);
      else from.set(to, [node]);
    }
  }
  return from;
}

/** The nodes a play may have been at before this one, and this one. */
function upTo(node: string, from: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const before = new Set([node]);
  for (const one of before) for (const other of from.get(one) ?? []) before.add(other);
  return before;
}

/** What the player can read or be told in any play: cards, brief, the clock, the house standard, the notebook, flags carried in. */
const alwaysThere = (scenario: Scenario): readonly string[] => [
  scenario.clock,
  scenario.brief.situation,
  ...scenario.brief.known.map(({ text }) => text),
  scenario.customer.about,
  ...(scenario.target
    ? [scenario.target.text, String(scenario.target.seconds), `${scenario.target.seconds / 60}`]
    : []),
  ...Object.values(scenario.needs).map(({ text }) => text),
  ...Object.values(scenario.expectations).flatMap(({ text, from }) => [text, from]),
  ...Object.values(scenario.policies).flatMap(({ title, points, table, dated }) => [
    title,
    ...points,
    ...(table?.rows.flat() ?? []),
    ...(table?.head ?? []),
    dated ?? '',
  ]),
];

const heard = ({ text, translation }: Line) => `${text} ${translation ?? ''}`;

/** For each number and time the nodes on whose arrival it is heard or seen: in their lines, or in a reply on the way to them. */
function heardWhere({ nodes }: Scenario): ReadonlyMap<string, ReadonlySet<string>> {
  const where = new Map<string, Set<string>>();
  const add = (line: Line, places: readonly string[]) => {
    for (const source of sourcesIn(heard(line))) {
      const known = where.get(source) ?? new Set();
      for (const place of places) known.add(place);
      where.set(source, known);
    }
  };
  for (const [node, { lines, moves }] of Object.entries(nodes)) {
    for (const line of lines) add(line, [node]);
    for (const move of moves) for (const line of move.reply) add(line, leadsTo(move));
  }
  return where;
}

/** A promise, or a manner of speaking. */
const isFree = ({ promised, little }: Fact) => promised || (little !== undefined && little <= IDIOM_MAX);

/** What a player says with a number in it that no card, brief or earlier line has. English scenarios only. */
export function factLints(scenario: Scenario): readonly Lint[] {
  if (!isEnglish(scenario.language)) return [];
  const always = new Set(alwaysThere(scenario).flatMap(sourcesIn));
  const heardIn = heardWhere(scenario);
  const from = waysInto(scenario);
  const isLarge = Object.keys(scenario.nodes).length > HEARD_NODES;
  return Object.entries(scenario.nodes).flatMap(([node, { moves }]) => {
    let before: ReadonlySet<string> | undefined;
    const isKnown = (need: string) => {
      if (always.has(need)) return true;
      const places = heardIn.get(need);
      if (!places) return false;
      if (isLarge) return true;
      before ??= upTo(node, from);
      return [...places].some((place) => before?.has(place));
    };
    return items(moves, pointer('nodes', node, 'moves')).flatMap(({ it, at }) =>
      factsIn(it.say ?? '')
        .filter((fact) => !isFree(fact) && !fact.needs.every(isKnown))
        .map((fact) => lint('fact-without-source', `${at}/say`, { where: whereAt(scenario, at), fact: fact.written })),
    );
  });
}
