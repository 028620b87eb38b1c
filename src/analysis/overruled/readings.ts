/** What the conditions of a scenario ask, what makes an answer beside the point, and what closes a way. */
import { waysOf } from '../../encounter/rules.ts';
import type { Condition, Scenario } from '../../scenario/format.ts';
import { END } from '../../scenario/move.ts';
import type { Field } from '../layout.ts';
import type { Readable } from '../packed/packed-condition.ts';
import { type Asked, askedOnce, type Changes, fieldOf, placeOf } from './ahead.ts';
import { deciders, type Expression, eachQuestion, expressionOf, type Literal } from './expression.ts';

/** A question that some condition asks, and what would make its answer beside the point. */
export interface Reading {
  /** Tells it from all others that are not alike. */
  readonly number: number;
  readonly asked: Field;
  readonly overruling: readonly Asked[];
}

/** A move: what keeps it from being offered, and from leading to each of the nodes it may lead to. */
export interface Gate {
  readonly move: number;
  readonly closing: readonly Asked[];
  /** `way` numbers all ways of the scenario. */
  readonly ways: readonly { readonly way: number; readonly to: number; readonly closing: readonly Asked[] }[];
}

export interface NodeReadings {
  /** The readings made at or after its moves, each once. */
  readonly readings: readonly Reading[];
  readonly gates: readonly Gate[];
  /** Moves and ways of the whole scenario. */
  readonly moves: number;
  readonly ways: number;
}

/** For each node the moves that may be made before a move of it is through, whatever the conditions. */
function movesBefore(scenario: Scenario): readonly (readonly number[])[] {
  const ids = Object.keys(scenario.nodes);
  const index = new Map(ids.map((id, i) => [id, i]));
  const nodes = Object.values(scenario.nodes);
  const before: number[][] = ids.map(() => []);
  let move = 0;
  for (const [from, { moves }] of nodes.entries()) {
    const reach = new Set([from]);
    // A set hands out what is added while it is read.
    for (const node of reach)
      for (const { to } of nodes[node]?.moves ?? [])
        for (const id of typeof to === 'string' ? [to] : to.map((way) => way.to)) {
          const target = index.get(id);
          if (target !== undefined) reach.add(target);
        }
    for (const _ of moves) {
      for (const node of reach) before[node]?.push(move);
      move += 1;
    }
  }
  return before;
}

const nameOf = (literal: Literal) => {
  const values = 'bit' in literal ? literal.value : 'drawn' in literal ? literal.options : literal.classes;
  return `${placeOf(fieldOf(literal))}=${values}`;
};

/**
 * What each node of a scenario reads.
 * @param words are lines told apart?
 * @param changes by move, in the order of writing
 */
export function readingsOf(
  scenario: Scenario,
  words: boolean,
  readable: Readable,
  changes: readonly Changes[],
): readonly NodeReadings[] {
  const before = movesBefore(scenario);
  const asking = askedOnce(changes);
  const all = new Map<string, Reading>();
  const index = new Map(Object.keys(scenario.nodes).map((id, i) => [id, i]));
  let [moveCount, wayCount] = [0, 0];
  const nodes = Object.values(scenario.nodes).map((node, at) => {
    const own = new Set<Reading>();
    const literals = new Map<string, Asked>();
    const here = (list: readonly Literal[]) => {
      const apart = new Map(list.map((literal) => [nameOf(literal), literal]));
      return [...apart].map(([name, literal]) => {
        const asked = literals.get(name) ?? asking(literal, before[at] ?? []);
        literals.set(name, asked);
        return asked;
      });
    };
    const read = (expression: Expression, overruling: readonly Literal[]) =>
      eachQuestion(expression, overruling, (asked, by) => {
        const overruling = here(by);
        const key = `${placeOf(asked)} ${overruling
          .map(({ number }) => number)
          .sort((a, b) => a - b)
          .join()}`;
        const reading = all.get(key) ?? { number: all.size, asked, overruling };
        all.set(key, reading);
        own.add(reading);
      });
    const conditions = (list: readonly { readonly if?: Condition | undefined }[], overruling: readonly Literal[]) => {
      for (const { if: condition } of list) if (condition) read(expressionOf(condition, readable), overruling);
    };
    const gates = node.moves.map((move): Gate => {
      const once: Expression[] = move.once ? [{ literal: { bit: readable.done(move.id), value: 0 } }] : [];
      const offer: Expression = { join: 'and', parts: [...once, expressionOf(move.if, readable)] };
      read(offer, []);
      const closing = deciders(offer, 'and');
      const earlier = [...closing];
      const ways: { way: number; to: number; closing: readonly Asked[] }[] = [];
      for (const { if: condition, to } of waysOf(scenario, move)) {
        const way = expressionOf(condition, readable);
        read(way, earlier);
        if (to.at === 'node') {
          const closed = here([...earlier, ...deciders(way, 'and')]);
          ways.push({ way: wayCount, to: index.get(to.node) ?? 0, closing: closed });
          wayCount += 1;
        }
        if (!condition) break;
        earlier.push(...deciders(way, 'or'));
      }
      if (words) {
        conditions(move.reply, closing);
        for (const to of typeof move.to === 'string' ? [move.to] : move.to.map((way) => way.to))
          if (to !== END) conditions(scenario.nodes[to]?.lines ?? [], closing);
      }
      moveCount += 1;
      return { move: moveCount - 1, closing: here(closing), ways };
    });
    return { readings: [...own], gates };
  });
  return nodes.map((node) => ({ ...node, moves: moveCount, ways: wayCount }));
}
