/**
 * The rule book: what is on offer, what a move does, where it leads (when something holds is in
 * `conditions.ts`). Written once; the running machine, the replay and every proof call these same
 * functions. What a move does is made ready once for each move of a checked scenario, then only carried out.
 */
import type { Condition, Move, Scenario } from '../scenario/format.ts';
import { END } from '../scenario/move.ts';
import { holds, type Test, testOf } from './conditions.ts';
import { ownMemory } from './own-memory.ts';
import { asSet, clampMood, clampSeconds, type EncounterState, type Standing, withItem, withItems } from './state.ts';

export { holds };

/** Is this move on offer in this state? (That it stands at the present node is the caller's matter.) */
export const isOffered = (move: Move, state: EncounterState): boolean => offerOf(move)(state);

const offerOf = ownMemory((move: Move): Test => {
  const { id, once } = move;
  const test = move.if && testOf(move.if);
  if (!once) return test ?? (() => true);
  return (state) => !state.done.includes(id) && (!test || test(state));
});

/** The moves on offer at a node, in the order they are written. */
export function offeredMoves(scenario: Scenario, node: string, state: EncounterState): readonly Move[] {
  return scenario.nodes[node]?.moves.filter((move) => isOffered(move, state)) ?? [];
}

const EFFECTS = ['misses', 'partly', 'meets', 'exceeds'] as const;
type Effect = (typeof EFFECTS)[number];

/** How a standing changes. Recovery returns to par: what was missed can be repaired, never exceeded. */
export function nextStanding(now: Standing, effect: Effect): Standing {
  switch (effect) {
    case 'misses':
      return 'missed';
    case 'partly':
      return now === 'open' || now === 'missed' ? 'partly' : now;
    case 'meets':
      if (now === 'missed') return 'repaired';
      return now === 'open' || now === 'partly' ? 'met' : now;
    case 'exceeds':
      if (now === 'missed' || now === 'repaired') return 'repaired';
      return 'exceeded';
  }
}

type Standings = EncounterState['standing'];

function afterChange(standing: Standings, goal: string, effect: Effect): Standings {
  const now = standing[goal];
  const next = nextStanding(now ?? 'open', effect);
  return next === now ? standing : { ...standing, [goal]: next };
}

/** What a move does to a state. Whatever it leaves alone is shared between the two. */
function effectOf(patience: number | undefined, move: Move): (state: EncounterState) => EncounterState {
  const { id, mood, seconds, set = [], clear = [], shows = [], hides = [], reveals = [] } = move;
  const changes = EFFECTS.flatMap((effect) => (move[effect] ?? []).map((goal) => ({ goal, effect })));
  const noted = [...reveals, ...changes.flatMap(({ goal, effect }) => (effect === 'misses' ? [] : [goal]))];
  const waits = (at: number) => (patience === undefined ? 0 : Math.floor(at / patience));
  return (state) => {
    const after = clampSeconds(state.seconds + seconds);
    return {
      standing: changes.reduce((standing, { goal, effect }) => afterChange(standing, goal, effect), state.standing),
      known: withItems(state.known, noted, []),
      mood: clampMood(clampMood(state.mood + mood) - (waits(after) - waits(state.seconds))),
      seconds: after,
      flags: withItems(state.flags, set, clear),
      done: withItem(state.done, id),
      drawn: state.drawn,
      props: withItems(state.props, shows, hides),
    };
  };
}

const effectsIn = ownMemory((scenario: Scenario) => {
  const { patience } = scenario;
  return ownMemory((move: Move) => effectOf(patience, move));
});

/** The state after a move. The state it was given is left as it was. */
export const afterMove = (scenario: Scenario, state: EncounterState, move: Move): EncounterState =>
  effectsIn(scenario)(move)(state);

/** Where one is: at a node, or at an ending with everything over. */
export type Place = { readonly at: 'node'; readonly node: string } | { readonly at: 'ending'; readonly ending: string };

/** One way out of a move: taken when its condition holds after the move's effects. */
export interface Way {
  readonly if?: Condition;
  readonly to: Place;
}

/** All places a move may lead to, in the order they are tried. The checker sees to it that the last always holds. */
export function waysOf(scenario: Scenario, move: Move): readonly Way[] {
  const ways: readonly { if?: Condition | undefined; to: string }[] =
    typeof move.to === 'string' ? [{ to: move.to }] : move.to;
  return ways.flatMap((way): Way[] => {
    if (way.to !== END) return [{ ...(way.if && { if: way.if }), to: { at: 'node', node: way.to } }];
    return Object.entries(scenario.endings).map(([ending, { if: own }]) => {
      const parts = [way.if, own].filter((part) => part !== undefined);
      return { ...(parts.length > 0 && { if: { all: parts } }), to: { at: 'ending', ending } };
    });
  });
}

/** The state with what an ending carries out. */
export function afterEnding(scenario: Scenario, state: EncounterState, ending: string): EncounterState {
  return { ...state, flags: asSet([...state.flags, ...(scenario.endings[ending]?.set ?? [])]) };
}

/** Flags that this encounter hands on: those it declares to write. */
export function carriedOut(scenario: Scenario, state: EncounterState): readonly string[] {
  return state.flags.filter((flag) => Object.hasOwn(scenario.flags.out, flag));
}
