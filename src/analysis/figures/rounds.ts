/** Where a play may hear the same line again: the parts of a story that can be gone round in. */
import { componentsOf } from '../components.ts';
import type { Exploration } from '../explore.ts';
import type { Worth } from '../worth.ts';
import type { RandomFlow } from './random-flow.ts';

/** Change from one time to the next below which a share counts as settled. */
const SETTLED = 1e-12;

/** Nodes between which a play may go round. It comes into them once, and once it has left them it does not come back. */
export interface Round {
  /** States at these nodes: what one leads to stands before it, as far as there are no loops of states. */
  readonly states: Uint32Array;
  /** Moves into these nodes from outside, and how often each is made. */
  readonly entries: readonly { readonly edge: number; readonly often: number }[];
}

/** Which places some move leads to, from each place. */
function placesAhead({ story, count, first, to }: Exploration, places: Uint32Array): readonly ReadonlySet<number>[] {
  const ahead: Set<number>[] = story.places.map(() => new Set());
  for (let state = 0; state < count; state += 1)
    for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1)
      ahead[places[state] as number]?.add(places[to[edge] as number] as number);
  return ahead;
}

/** By place, the round it is part of; undefined for places a play comes to once at most. */
export function roundsOf(
  exploration: Exploration,
  { components: { order } }: Worth,
  { visits }: RandomFlow,
): readonly (Round | undefined)[] {
  const { story, states, count, first, to } = exploration;
  const places = Uint32Array.from({ length: count }, (_, state) => story.placeAt(states, state * story.words));
  const ahead = placesAhead(exploration, places);
  const starts = new Uint32Array(ahead.length + 1);
  for (const [place, { size }] of ahead.entries()) starts[place + 1] = (starts[place] as number) + size;
  const targets = Uint32Array.from(ahead.flatMap((reached) => [...reached]));
  const parts = componentsOf({ count: ahead.length, first: starts, to: targets });
  const rounds: { states: number[]; entries: { edge: number; often: number }[]; places: number; again: boolean }[] =
    Array.from({ length: parts.count }, () => ({ states: [], entries: [], places: 0, again: false }));
  const partOf = (place: number) => rounds[parts.of[place] as number] as (typeof rounds)[number];
  for (const [place, reached] of ahead.entries()) {
    const part = partOf(place);
    part.places += 1;
    part.again ||= part.places > 1 || reached.has(place);
  }
  for (const state of order) {
    const part = partOf(places[state] as number);
    if (part.again) part.states.push(state);
    const [begin, end] = [first[state] as number, first[state + 1] as number];
    for (let edge = begin; edge < end; edge += 1) {
      const into = partOf(places[to[edge] as number] as number);
      if (into !== part && into.again) into.entries.push({ edge, often: (visits[state] as number) / (end - begin) });
    }
  }
  const made = rounds.map(({ again, states: own, entries }) =>
    again ? { states: Uint32Array.from(own), entries } : undefined,
  );
  return [...parts.of].map((part) => made[part]);
}

/** The whole story as one round, for what may be heard at any node and again at another. It is come into by its openings. */
export const wholeStory = ({ components: { order } }: Worth): Round => ({ states: order, entries: [] });

/**
 * Share of plays that hear something at least once in a round, worked out from where they leave it backwards.
 * @param heardIn by hearing: is it heard in it?
 * @param share room for a share of every state, all zero; left so
 */
export function shareIn(
  { states, entries }: Round,
  { first, to, hearing, roots }: Exploration,
  { components: { of } }: Worth,
  heardIn: Uint8Array,
  share: Float64Array,
): number {
  const along = (edge: number) => (heardIn[hearing[edge] as number] === 1 ? 1 : (share[to[edge] as number] as number));
  /** Works a share out anew; answers by how much it has risen. */
  const rise = (state: number): number => {
    const [begin, end] = [first[state] as number, first[state + 1] as number];
    if (begin === end) return 0;
    let sum = 0;
    for (let edge = begin; edge < end; edge += 1) sum += along(edge);
    const had = share[state] as number;
    share[state] = sum / (end - begin);
    return (share[state] as number) - had;
  };
  // A loop of states is gone over until it settles; all else it leads to stands before it and has settled already.
  for (let begin = 0, end = 0; begin < states.length; begin = end) {
    const component = of[states[begin] as number];
    while (end < states.length && of[states[end] as number] === component) end += 1;
    for (let risen = 1; risen > SETTLED; ) {
      risen = 0;
      for (let i = begin; i < end; i += 1) risen = Math.max(risen, rise(states[i] as number));
    }
  }
  let sum = 0;
  for (const root of roots) sum += (heardIn[root.hearing] === 1 ? 1 : (share[root.state] as number)) / roots.length;
  for (const { edge, often } of entries) sum += often * along(edge);
  for (const state of states) share[state] = 0;
  return sum;
}
