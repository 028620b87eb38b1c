/** Facts the player is made to say without anything to know them by. */
import { items } from '../../scenario/check/story.ts';
import type { Line, Move, Scenario } from '../../scenario/format.ts';
import { pointer } from '../../scenario/places.ts';
import { whereAt } from '../where.ts';
import { type Lint, lint } from './codes.ts';
import { type Fact, factsIn, sourcesIn } from './stated-facts.ts';
import { IDIOM_MAX } from './thresholds.ts';
import { isEnglish } from './words-in.ts';

const leadsTo = (move: Move) => (typeof move.to === 'string' ? [move.to] : move.to.map(({ to }) => to));

/** For each node the nodes a play may have been at before it, and itself. */
function beforeOf({ nodes }: Scenario): (node: string) => ReadonlySet<string> {
  const from = new Map<string, string[]>();
  for (const [node, { moves }] of Object.entries(nodes)) {
    for (const to of moves.flatMap(leadsTo)) from.set(to, [...(from.get(to) ?? []), node]);
  }
  return (node) => {
    const before = new Set([node]);
    for (const one of before) for (const other of from.get(one) ?? []) before.add(other);
    return before;
  };
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

/** Lines that may have been heard or seen before a choice at one of these nodes is made. */
const heardAt = ({ nodes }: Scenario, before: ReadonlySet<string>): readonly string[] =>
  [...before].flatMap((node) => {
    const { lines = [], moves = [] } = nodes[node] ?? {};
    const replies = moves.filter((move) => leadsTo(move).some((to) => before.has(to))).flatMap(({ reply }) => reply);
    return [...lines, ...replies].map(heard);
  });

/** A promise, or a manner of speaking. */
const isFree = ({ promised, little }: Fact) => promised || (little !== undefined && little <= IDIOM_MAX);

/** What a player says with a number in it that no card, brief or earlier line has. English scenarios only. */
export function factLints(scenario: Scenario): readonly Lint[] {
  if (!isEnglish(scenario.language)) return [];
  const beforeNode = beforeOf(scenario);
  const always = alwaysThere(scenario).flatMap(sourcesIn);
  return Object.entries(scenario.nodes).flatMap(([node, { moves }]) => {
    const said = items(moves, pointer('nodes', node, 'moves')).flatMap(({ it, at }) =>
      factsIn(it.say ?? '').map((fact) => ({ fact, at })),
    );
    if (said.length === 0) return [];
    const known = new Set([...always, ...heardAt(scenario, beforeNode(node)).flatMap(sourcesIn)]);
    return said
      .filter(({ fact }) => !isFree(fact) && !fact.needs.every((need) => known.has(need)))
      .map(({ fact, at }) =>
        lint('fact-without-source', `${at}/say`, { where: whereAt(scenario, at), fact: fact.written }),
      );
  });
}
