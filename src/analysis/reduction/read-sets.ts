/** What the conditions of a scenario ask, what makes an answer beside the point, and what closes a way. */
import { waysOf } from '../../encounter/rules.ts';
import type { Condition, Scenario } from '../../scenario/format.ts';
import type { Field } from '../layout.ts';
import { addAll, addNumber, emptySet, isIn, type NumberSet } from '../packed/number-set.ts';
import type { Readable } from '../packed/packed-condition.ts';
import { hasEdge, mayEnd, mayPush, mayWarn, targetsOf } from '../packed/pressing.ts';
import { questionsAfter, questionsAt, questionsAtEndings } from '../packed/questions.ts';
import type { Variables } from '../packed/variables.ts';
import { deciders, type Expression, eachQuestion, expressionOf, type Literal } from './expression.ts';
import { askedOnce, type Changes, fieldOf, placeOf, type ReadLiteral } from './literals.ts';

/** A question that some condition asks, and what would make its answer beside the point. */
export interface ReadSet {
  /** Tells it from all others that are not alike. */
  readonly number: number;
  readonly asked: Field;
  readonly deciding: readonly ReadLiteral[];
}

/** A move: what keeps it from being offered, and from leading to each of the nodes it may lead to. */
export interface Guard {
  readonly move: number;
  readonly blocking: readonly ReadLiteral[];
  /** `way` numbers all ways of the scenario. */
  readonly ways: readonly { readonly way: number; readonly to: number; readonly blocking: readonly ReadLiteral[] }[];
}

export interface NodeReadSets {
  /** The readings made at or after its moves, each once. */
  readonly readings: readonly ReadSet[];
  readonly guards: readonly Guard[];
  /** Moves and ways of the whole scenario. */
  readonly moves: number;
  readonly ways: number;
}

/** For each node the nodes whose moves may be made before a move of it is through, whatever the conditions. */
function nodesBefore(scenario: Scenario, index: ReadonlyMap<string, number>): readonly NumberSet[] {
  const nodes = Object.values(scenario.nodes);
  const before = nodes.map((_, i) => {
    const own = emptySet(nodes.length);
    addNumber(own, i);
    return own;
  });
  const ahead = nodes.map(({ moves }) => [...new Set(moves.flatMap(targetsOf))].flatMap((id) => index.get(id) ?? []));
  const waiting = nodes.map((_, i) => i).reverse();
  const isWaiting = new Uint8Array(nodes.length).fill(1);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    isWaiting[at] = 0;
    for (const to of ahead[at] ?? []) {
      if (!addAll(before[to] as NumberSet, before[at] as NumberSet) || isWaiting[to] === 1) continue;
      isWaiting[to] = 1;
      waiting.push(to);
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
 * @param changes by move, in the order of writing
 */
export function readSetsOf(
  scenario: Scenario,
  { words, bearing, keepsMood, unnoticed }: Variables,
  readable: Readable,
  changes: readonly Changes[],
): readonly NodeReadSets[] {
  const index = new Map(Object.keys(scenario.nodes).map((id, i) => [id, i]));
  const before = nodesBefore(scenario, index);
  const nodeOf = Object.values(scenario.nodes).flatMap(({ moves }, node) => moves.map(() => node));
  const askedIn = askedOnce(changes);
  const all = new Map<string, ReadSet>();
  let [moveCount, wayCount] = [0, 0];
  const asking = (id: string) => [...(scenario.nodes[id]?.lines ?? []), ...(bearing ? questionsAt(scenario, id) : [])];
  const atEndings = bearing ? questionsAtEndings(scenario).flat() : [];
  const nodes = Object.values(scenario.nodes).map((node, at) => {
    const own = new Set<ReadSet>();
    const isBefore = (move: number) => isIn(before[at] as NumberSet, nodeOf[move] as number);
    const literals = new Map<string, ReadLiteral>();
    const here = (list: readonly Literal[]) => {
      const apart = new Map(list.map((literal) => [nameOf(literal), literal]));
      return [...apart].map(([name, literal]) => {
        const asked = literals.get(name) ?? askedIn(literal, isBefore);
        literals.set(name, asked);
        return asked;
      });
    };
    const read = (expression: Expression, deciding: readonly Literal[]) =>
      eachQuestion(expression, deciding, (asked, by) => {
        const deciding = here(by);
        const key = `${placeOf(asked)} ${deciding
          .map(({ number }) => number)
          .sort((a, b) => a - b)
          .join()}`;
        const reading = all.get(key) ?? { number: all.size, asked, deciding };
        all.set(key, reading);
        own.add(reading);
      });
    const conditions = (list: readonly { readonly if?: Condition | undefined }[], deciding: readonly Literal[]) => {
      for (const { if: condition } of list) if (condition) read(expressionOf(condition, readable), deciding);
    };
    const guards = node.moves.map((move): Guard => {
      const once: Expression[] = move.once ? [{ literal: { bit: readable.done(move.id), value: 0 } }] : [];
      const offer: Expression = { join: 'and', parts: [...once, expressionOf(move.if, readable)] };
      read(offer, []);
      const blocking = deciders(offer, 'and');
      const earlier = [...blocking];
      const ways: { way: number; to: number; blocking: readonly ReadLiteral[] }[] = [];
      for (const { if: condition, to } of waysOf(scenario, move)) {
        const way = expressionOf(condition, readable);
        read(way, earlier);
        if (to.at === 'node') {
          const closed = here([...earlier, ...deciders(way, 'and')]);
          ways.push({ way: wayCount, to: index.get(to.node) ?? 0, blocking: closed });
          wayCount += 1;
        }
        if (!condition) break;
        earlier.push(...deciders(way, 'or'));
      }
      // The edge asks of mood, and mood of what was noticed, unless the move can never be made.
      if ((bearing && hasEdge(scenario)) || mayPush(scenario, move) || (words && mayWarn(scenario, move)))
        read({ asks: readable.mood() }, blocking);
      if (keepsMood) for (const goal of unnoticed) read({ asks: readable.unnoticed(goal) }, blocking);
      if (words) {
        if (mayWarn(scenario, move)) conditions(scenario.warning ?? [], blocking);
        conditions(move.reply, blocking);
        if (bearing) conditions(questionsAfter(scenario, move, ''), blocking);
        if (mayEnd(scenario, move)) conditions(atEndings, blocking);
        for (const to of targetsOf(move)) conditions(asking(to), blocking);
      }
      moveCount += 1;
      return { move: moveCount - 1, blocking: here(blocking), ways };
    });
    return { readings: [...own], guards };
  });
  return nodes.map((node) => ({ ...node, moves: moveCount, ways: wayCount }));
}
