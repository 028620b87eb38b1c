/** Walks over a draft: every move, every line, every condition, each with its JSON pointer. */
import type { Condition, Draft, Line, Move } from '../format.ts';
import { pointer, pointerSteps } from '../places.ts';
import type { Report } from '../report.ts';
import type { Said } from '../said.ts';
import { placeAt } from '../said-place.ts';
import { placeToTell } from '../written-places.ts';

/** One rule about how the parts of a scenario fit together. It looks at the whole and reports what does not. */
export type Rule = (draft: Draft, report: Report) => void;

/** A thing and the pointer to it. */
export interface At<T> {
  readonly it: T;
  readonly at: string;
}

/** The place of a pointer, such as `node "arrives", move "greet"`. */
export function whereIs(draft: Draft, at: string): Said {
  const place = placeToTell(draft, at);
  return placeAt(place.whole, pointerSteps(place.at));
}

/** A list's items with their pointers. */
export const items = <T>(list: readonly T[] | undefined, at: string): readonly At<T>[] =>
  list === undefined || list.length === 0 ? NONE : list.map((it, i) => ({ it, at: `${at}/${i}` }));

const NONE: readonly never[] = [];

/** The same list for the same draft: many rules walk over it, and nothing in a draft changes while it is checked. */
export function remembered<T>(list: (draft: Draft) => readonly T[]): (draft: Draft) => readonly T[] {
  const lists = new WeakMap<Draft, readonly T[]>();
  return (draft) => {
    const known = lists.get(draft);
    if (known) return known;
    const made = list(draft);
    lists.set(draft, made);
    return made;
  };
}

/** Every move with the node it is offered at. */
export const everyMove = remembered((draft): (At<Move> & { readonly node: string })[] =>
  Object.entries(draft.nodes).flatMap(([node, { moves }]) => {
    const of = pointer('nodes', node, 'moves');
    return moves.map((it, i) => ({ it, at: `${of}/${i}`, node }));
  }),
);

/** Every line: those of the nodes, the replies to moves, and the warning at the edge. */
export const everyLine = remembered((draft): At<Line>[] => [
  ...Object.entries(draft.nodes).flatMap(([node, { lines, moves }]) => [
    ...items(lines, pointer('nodes', node, 'lines')),
    ...items(moves, pointer('nodes', node, 'moves')).flatMap((move) => items(move.it.reply, `${move.at}/reply`)),
  ]),
  ...items(draft.warning, '/warning'),
]);

/** Every whole condition, wherever one may be written. */
function everyCondition(draft: Draft): At<Condition>[] {
  const all: At<Condition>[] = [];
  const add = (it: Condition | undefined, at: string) => {
    if (it) all.push({ it, at });
  };
  for (const { it, at } of items(draft.moodIf, '/moodIf')) add(it.if, `${at}/if`);
  for (const [key, person] of Object.entries(draft.others)) add(person.if, pointer('others', key, 'if'));
  for (const { it, at } of items(draft.brief.known, '/brief/known')) add(it.if, `${at}/if`);
  for (const { it, at } of items(draft.props, '/props')) add(it.if, `${at}/if`);
  for (const [language, condition] of Object.entries(draft.interpreted)) {
    add(condition, pointer('interpreted', language));
  }
  for (const { it, at } of everyLine(draft)) add(it.if, `${at}/if`);
  for (const { it, at } of everyMove(draft)) {
    add(it.if, `${at}/if`);
    if (typeof it.to !== 'string') for (const way of items(it.to, `${at}/to`)) add(way.it.if, `${way.at}/if`);
  }
  for (const [id, ending] of Object.entries(draft.endings)) {
    add(ending.if, pointer('endings', id, 'if'));
    add(ending.later?.if, pointer('endings', id, 'later', 'if'));
  }
  return all;
}

/** A part of a condition, with how deep it is nested (the whole is 1). */
export type Part = At<Condition> & { readonly depth: number };

/** Every part of every condition, the wholes included. */
export const everyPart = remembered((draft): Part[] => {
  const parts: Part[] = everyCondition(draft).map((whole) => ({ ...whole, depth: 1 }));
  // The list grows while it is read: each part adds the parts inside it.
  for (const { it, at, depth } of parts) {
    for (const inner of items(it.all, `${at}/all`)) parts.push({ ...inner, depth: depth + 1 });
    for (const inner of items(it.any, `${at}/any`)) parts.push({ ...inner, depth: depth + 1 });
    if (it.not) parts.push({ it: it.not, at: `${at}/not`, depth: depth + 1 });
  }
  return parts;
});
