/**
 * The two names of a scenario. **Rules** are whatever can change what is offered, where it leads, or the points;
 * **words** are all else that a player meets. A play is the same play as long as the rules are; another wording
 * is a note beside it. People, conditions and ways are put in before, so how a file is split makes no difference.
 *
 * SHA-256 over canonical JSON (RFC 8785), defaults filled in. The order of moves and of fields counts nowhere,
 * that of endings, ways and starting moods does: they are tried as written. Skills, areas, cues, faces, cards,
 * `stronger`, coach notes, people and places are words. What players never meet (`$schema`, `intended`, the
 * `note` fields) is neither.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Condition, Draft, Ending, Move } from './format.ts';
import { ownMemory } from './own-memory.ts';

/** Hash of the rules, 64 hexadecimal digits. Worked out once for a checked scenario. */
export const rulesHash: (scenario: Draft) => string = ownMemory((scenario: Draft) =>
  scenario.engine === 1 ? format1Hash(scenario) : dataHash({ engine: 2, ...rules(scenario) }),
);

/** Hash of the words, 64 hexadecimal digits. Files as 0.1.0 played them have one hash for both. */
export const wordsHash: (scenario: Draft) => string = ownMemory((scenario: Draft) =>
  scenario.engine === 1 ? format1Hash(scenario) : dataHash(words(scenario)),
);

/** SHA-256 of the canonical JSON of plain data, 64 hexadecimal digits. */
export function dataHash(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
const mapped = <T, U>(values: Readonly<Record<string, T>>, make: (value: T) => U) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, make(value)]));
/** Lists that are read as sets: twice the same, or in another order, is the same rule. */
const asSet = (list: readonly string[] | undefined) => list && [...new Set(list)].sort();

/** Ids in a condition are sets too; `all` and `any` keep their order, which costs nothing and says enough. */
function condition(of: Condition | undefined): unknown {
  if (!of) return undefined;
  const { met, partly, missed, harmed, unnoticed, known, done, all, any, not, ...rest } = of;
  return {
    ...rest,
    met: asSet(met),
    partly: asSet(partly),
    missed: asSet(missed),
    harmed: asSet(harmed),
    unnoticed: asSet(unnoticed),
    known: asSet(known),
    done: asSet(done),
    all: all?.map(condition),
    any: any?.map(condition),
    not: condition(not),
  };
}

function moveRules(move: Move) {
  const { id, once, mood, seconds, to } = move;
  return {
    id,
    once,
    mood,
    seconds,
    if: condition(move.if),
    meets: asSet(move.meets),
    exceeds: asSet(move.exceeds),
    partly: asSet(move.partly),
    misses: asSet(move.misses),
    harms: asSet(move.harms),
    unnoticed: asSet(move.unnoticed),
    learns: asSet(move.learns),
    reveals: asSet(move.reveals),
    set: asSet(move.set),
    clear: asSet(move.clear),
    to: typeof to === 'string' ? to : to.map((way) => ({ if: condition(way.if), to: way.to })),
  };
}

const endingRules = ({ id, if: own, set, outcome }: Ending) => ({ id, if: condition(own), set: asSet(set), outcome });

function rules({ start, mood, moodIf, patience, needs, expectations, target, draws, flags, nodes, endings }: Draft) {
  return {
    start,
    mood,
    moodIf: moodIf?.map((one) => ({ if: condition(one.if), mood: one.mood })),
    patience,
    needs: mapped(needs, ({ weight, known, critical }) => ({ weight, known, critical })),
    expectations: mapped(expectations, ({ weight, known }) => ({ weight, known })),
    target: target?.seconds,
    draws,
    flags: mapped(flags, (list) => Object.keys(list).sort()),
    nodes: mapped(nodes, ({ moves }) => byId(moves).map(moveRules)),
    endings: Object.values(endings).map(endingRules),
  };
}

/** The whole of what players meet. What is a rule as well may stand in both: words are compared after rules agree. */
function words(scenario: Draft): unknown {
  const { $schema: _schema, note: _note, intended: _intended, engine: _engine, ...met } = scenario;
  const { customer, others, nodes, endings, ...rest } = met;
  return {
    ...rest,
    customer: unnamed(customer),
    others: mapped(others, unnamed),
    nodes: bareNodes(nodes),
    endings: Object.entries(endings),
  };
}

/** Somebody without the name of their file: whether they stand in one or in place is no difference. */
const unnamed = <T extends { readonly id?: string }>({ id: _id, ...person }: T) => person;

/** Nodes without notes. `note` is left out where it is a field; it may also be the id of a node or a card. */
const bareNodes = (nodes: Draft['nodes']) =>
  mapped(nodes, ({ note: _nodeNote, moves, ...node }) => ({
    ...node,
    moves: moves.map(({ note: _moveNote, ...move }) => move),
  }));

/**
 * What 0.1.0 called the content hash: over the scenario as its format 1 held it. Plays made then, and the
 * names of archived files, ask for it.
 */
function format1Hash(scenario: Draft): string {
  const { $schema: _s, note: _n, intended: _i, engine: _e, customer, nodes, endings, ...rest } = scenario;
  const { where: _where, ...person } = customer;
  const bareEndings = Object.entries(endings).map(([id, { id: _id, ...ending }]) => [id, ending]);
  return dataHash({ ...rest, format: 1, customer: person, nodes: bareNodes(nodes), endings: bareEndings });
}

/**
 * Canonical JSON (RFC 8785) of plain data: objects, lists, texts, whole numbers, true, false and null.
 * Fields that are undefined are left out. A checked scenario is at most 32 deep, so this may call itself.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      // RFC 8785 sorts by UTF-16 units, which is what comparing texts does here.
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`);
    return `{${fields.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new Error(`not a whole number: ${value}`);
  return JSON.stringify(value);
}
