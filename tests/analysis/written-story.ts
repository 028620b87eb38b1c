/** A story of the tests written down as a file: conditions and ways by name, the person in place, and read again. */
import type { Condition, Move, Scenario } from '../../src/scenario/format.ts';
import { WrittenScenario } from '../../src/scenario/format.ts';
import { frozenCopy } from '../../src/scenario/freeze.ts';
import { WALKS_OUT } from '../../src/scenario/move.ts';
import { putIn } from '../../src/scenario/put-in.ts';

/** Fields in which a condition stands. */
const HOLDS_CONDITION = new Set(['if', 'not']);

/** Takes conditions and ways out of a story, and gives them names. Every second stays in place. */
class Naming {
  readonly conditions: Record<string, Condition> = {};
  readonly ways: Record<string, Move['to']> = {};
  #turn = 0;

  /** The same data, with names in places of conditions. `inside` a condition that has a name there are none. */
  named(value: unknown, inside = false): unknown {
    if (Array.isArray(value)) return value.map((item) => this.named(item, inside));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([field, inner]) => {
        if (HOLDS_CONDITION.has(field) && !inside) return [field, this.#condition(inner as Condition)];
        if (field === 'to' && Array.isArray(inner)) return [field, this.#ways(inner as Move['to'])];
        return [field, this.named(inner, inside)];
      }),
    );
  }

  #isTurn(): boolean {
    this.#turn += 1;
    return this.#turn % 2 === 1;
  }

  #condition(condition: Condition): unknown {
    if (!this.#isTurn()) return this.named(condition);
    const name = `so-${Object.keys(this.conditions).length}`;
    this.conditions[name] = condition;
    return name;
  }

  #ways(ways: Move['to']): unknown {
    const named = this.named(ways);
    if (!this.#isTurn()) return named;
    const name = `ways-${Object.keys(this.ways).length}`;
    this.ways[name] = named as Move['to'];
    return name;
  }
}

const PERSONAL = ['name', 'short', 'age', 'pronoun', 'relation', 'segments', 'about', 'languages', 'cast', 'voice'];

/** The text of a file that stands for a story. */
export function writtenText(scenario: Scenario): string {
  const naming = new Naming();
  const { engine: _engine, customer, endings, nodes, others: _others, ...rest } = scenario;
  const person = Object.fromEntries(Object.entries(customer).filter(([field]) => PERSONAL.includes(field)));
  const today = Object.fromEntries(Object.entries(customer).filter(([field]) => !PERSONAL.includes(field)));
  const { [WALKS_OUT]: out, ...listed } = endings;
  const { id: _id, ...walksOut } = out ?? { id: '' };
  const file = {
    format: 2,
    ...(naming.named(rest) as object),
    nodes: naming.named(nodes),
    endings: naming.named(Object.values(listed)),
    ...(out && { walksOut: naming.named(walksOut) }),
    customer: { ...today, person },
  };
  return JSON.stringify({ ...file, conditions: naming.conditions, ways: naming.ways });
}

/** The story in a text, whether it is a good story or not: names that stand for nothing are thrown. */
export function readBack(text: string): Scenario {
  const written = WrittenScenario.parse(JSON.parse(text));
  const put = putIn(
    written,
    () => undefined,
    2,
    (code, at) => {
      throw new Error(`${code} at ${at}`);
    },
  );
  return frozenCopy(put.draft) as Scenario;
}
