/** The bits of a scenario's states: goals left unnoticed, notes, flags and moves made, each up or down. Here every one has a number. */
import type { Scenario } from '../../scenario/format.ts';
import { END } from '../../scenario/move.ts';
import { type Field, newLayout } from '../layout.ts';
import { liveAtPlaces } from './liveness.ts';
import { addAll, addNumber, emptySet, inBoth, type NumberSet } from './number-set.ts';
import { goalsNoted, noticing } from './packed-moves.ts';
import { targetsOf } from './pressing.ts';
import type { Reads } from './reads.ts';
import type { Variables } from './variables.ts';

export interface Bit {
  readonly kind: 'unnoticed' | 'known' | 'flags' | 'done';
  readonly name: string;
}

/** Every kind of bit, in the order of their numbers. */
export const KINDS = ['unnoticed', 'known', 'flags', 'done'] as const satisfies readonly Bit['kind'][];

export interface NumberedBits {
  readonly bits: readonly Bit[];
  /** By node: bits that a state has to have there. Of all others it is sure that they are down, or asked no more. */
  readonly needed: readonly NumberSet[];
  /** By node: bits that something ahead asks for. */
  readonly live: readonly NumberSet[];
  /** By node: is the mood still asked for? */
  readonly mood: readonly boolean[];
  /** By node: draws still asked for. */
  readonly drawn: readonly ReadonlySet<string>[];
}

type Numbers = Readonly<Record<Bit['kind'], ReadonlyMap<string, number>>>;

interface Way {
  readonly to: number;
  /** Bits the move puts up. */
  readonly set: NumberSet;
}

/** The ways between nodes, and by node all bits its moves put up. */
function waysBetween(scenario: Scenario, numbers: Numbers, count: number) {
  const index = new Map(Object.keys(scenario.nodes).map((id, i) => [id, i]));
  return Object.values(scenario.nodes).map(({ moves }) => {
    const made = emptySet(count);
    const ways = moves.flatMap((move): readonly Way[] => {
      const set = emptySet(count);
      for (const goal of noticing(move).hidden) addNumber(set, numbers.unnoticed.get(goal));
      for (const goal of goalsNoted(move)) addNumber(set, numbers.known.get(goal));
      for (const flag of move.set ?? []) addNumber(set, numbers.flags.get(flag));
      addNumber(set, numbers.done.get(move.id));
      addAll(made, set);
      return targetsOf(move)
        .filter((to) => to !== END)
        .map((to) => ({ to: index.get(to) ?? 0, set }));
    });
    return { ways, made };
  });
}

/** By node: bits that may be up there, whatever the conditions say, and that something ahead asks for. */
function upAtNodes(
  between: readonly { readonly ways: readonly Way[] }[],
  live: readonly NumberSet[],
  start: number,
  atStart: NumberSet,
): readonly NumberSet[] {
  const up = between.map(() => new Uint32Array(atStart.length));
  addAll(up[start] as NumberSet, inBoth(atStart, live[start] as NumberSet));
  // Stories mostly run on as they are written, so few rounds do; a node is looked at again when it has grown.
  const grown = new Uint8Array(between.length).fill(1);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [node, { ways }] of between.entries()) {
      if (grown[node] === 0) continue;
      grown[node] = 0;
      for (const { to, set } of ways) {
        if (!addComing(up[to] as NumberSet, up[node] as NumberSet, set, live[to] as NumberSet)) continue;
        grown[to] = 1;
        changed = true;
      }
    }
  }
  return up;
}

/** Adds what comes from a node and what the move puts up, as far as it is asked for; says whether any was new. */
function addComing(into: NumberSet, from: NumberSet, set: NumberSet, live: NumberSet): boolean {
  let grown = false;
  for (let w = 0; w < into.length; w += 1) {
    const joined = ((into[w] as number) | (((from[w] as number) | (set[w] as number)) & (live[w] as number))) >>> 0;
    grown ||= joined !== into[w];
    into[w] = joined;
  }
  return grown;
}

/** Numbers every bit of a scenario's states, and finds where each is needed. */
export function numberedBits(scenario: Scenario, variables: Variables): NumberedBits {
  const { reads, byNode, warning, ends, flags, draws, carried, unnoticed } = variables;
  const names = { unnoticed, known: [...reads.known], flags, done: [...reads.done] };
  const bits = KINDS.flatMap((kind) => names[kind].map((name) => ({ kind, name })));
  const count = bits.length;
  const numbersOf = (kind: Bit['kind']) =>
    new Map(bits.flatMap((bit, i) => (bit.kind === kind ? [[bit.name, i] as const] : [])));
  const numbers: Numbers = {
    unnoticed: numbersOf('unnoticed'),
    known: numbersOf('known'),
    flags: numbersOf('flags'),
    done: numbersOf('done'),
  };

  // One bit after another fills word after word, so that the number of a bit says where it lies.
  const layout = newLayout();
  const places = bits.map(() => layout.add(1));
  const placesOf = (kind: Bit['kind']) => new Map([...numbers[kind]].map(([name, i]) => [name, places[i] as Field]));
  const mood = layout.add(1);
  const drawn = new Map(draws.map((name) => [name, layout.add(1)]));
  const found = liveAtPlaces(
    scenario,
    variables,
    {
      mood,
      drawn,
      unnoticed: placesOf('unnoticed'),
      known: placesOf('known'),
      flags: placesOf('flags'),
      done: placesOf('done'),
    },
    new Uint32Array(layout.words()),
  );
  const isLive = (node: number, { word, shift }: Field) => (((found[node]?.[word] ?? 0) >>> shift) & 1) === 1;
  const all = emptySet(count);
  for (let i = 0; i < count; i += 1) addNumber(all, i);
  const live = found.map((one) => inBoth(all, one));

  const between = waysBetween(scenario, numbers, count);
  const start = Math.max(0, Object.keys(scenario.nodes).indexOf(scenario.start));
  const atStart = emptySet(count);
  for (const flag of carried) addNumber(atStart, numbers.flags.get(flag));
  for (const [id, { known }] of Object.entries({ ...scenario.needs, ...scenario.expectations }))
    if (known) addNumber(atStart, numbers.known.get(id));
  const up = upAtNodes(between, live, start, atStart);

  const addReads = (into: NumberSet, read: Reads | undefined) => {
    for (const kind of KINDS) for (const name of read?.[kind] ?? []) addNumber(into, numbers[kind].get(name));
  };
  const needed = between.map(({ ways, made }, node) => {
    const around = (live[node] as NumberSet).slice();
    for (const { to } of ways) addAll(around, live[to] as NumberSet);
    addAll(made, up[node] as NumberSet);
    const here = inBoth(around, made);
    // The lines of a node are compiled once, for whichever node one comes from.
    for (const { to } of ways) addReads(here, byNode[to]?.lines);
    // So are the lines of the warning, and what is asked at endings.
    addReads(here, warning);
    addReads(here, ends);
    if (node === start) addReads(here, byNode[node]?.lines);
    return here;
  });
  return {
    bits,
    needed,
    live,
    mood: found.map((_, node) => isLive(node, mood)),
    drawn: found.map((_, node) => new Set(draws.filter((name) => isLive(node, drawn.get(name) as Field)))),
  };
}
