/**
 * The rule book: what is on offer, what a move does, where it leads (when something holds is in
 * `conditions.ts`). Written once; the running machine, the replay and every proof call these same
 * functions. What a move does is made ready once for each move of a checked scenario, then only carried out.
 */
import type { Condition, Move, Scenario } from '../scenario/format.ts';
import { END, moveKind, moveText } from '../scenario/move.ts';
import { partMemory } from '../scenario/own-memory.ts';
import type { MoveKind } from '../scenario/words.ts';
import { holds, type Test, testOf } from './conditions.ts';
import { asSet, clampMood, clampSeconds, type EncounterState, type Standing, withItem, withItems } from './state.ts';

export { holds };

/** On offer: the condition holds, and what can be made only once has not been made. */
function offerOf({ id, once, if: condition }: Move): Test {
  const test = condition && testOf(condition);
  if (!once) return test ?? (() => true);
  return (state) => !state.done.includes(id) && (!test || test(state));
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

function afterChanges(before: Standings, changes: readonly { readonly goal: string; readonly effect: Effect }[]) {
  let standing = before;
  for (const { goal, effect } of changes) {
    const now = standing[goal];
    const next = nextStanding(now ?? 'open', effect);
    if (next !== now) standing = { ...standing, [goal]: next };
  }
  return standing;
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
      standing: changes.length === 0 ? state.standing : afterChanges(state.standing, changes),
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

/** A move with its words and all that the rules say of it, worked out once. */
export interface ReadyMove {
  readonly move: Move;
  readonly id: string;
  readonly kind: MoveKind;
  readonly text: string;
  /** Is it on offer? (That it stands at the present node is the caller's matter.) */
  readonly offered: Test;
  /** The state after it, without what an ending carries out. */
  readonly after: (state: EncounterState) => EncounterState;
  /** Where it may lead, in order; a way without a test is always taken. */
  readonly ways: readonly { readonly to: Place; readonly holds: Test | undefined }[];
}

/** A function that is only made when it is first called: a machine has all moves of a story, a play makes few of them. */
function lazily<Answer>(make: () => (state: EncounterState) => Answer): (state: EncounterState) => Answer {
  let made: ((state: EncounterState) => Answer) | undefined;
  return (state) => {
    made ??= make();
    return made(state);
  };
}

function madeReady(scenario: Scenario, move: Move): ReadyMove {
  return {
    move,
    id: move.id,
    kind: moveKind(move),
    text: moveText(move),
    offered: lazily(() => offerOf(move)),
    after: lazily(() => effectOf(scenario.patience, move)),
    ways: waysOf(scenario, move).map(({ if: condition, to }) => ({
      to,
      holds: condition && lazily(() => testOf(condition)),
    })),
  };
}

/** The move made ready when it is first asked for; most plays see few of a scenario's moves. */
export const readyMove: (scenario: Scenario, move: Move) => ReadyMove = partMemory(madeReady);

/** The moves of a node by their ids, in the order they are written, made ready. None for a node there is not. */
export const movesAt: (scenario: Scenario, node: string) => ReadonlyMap<string, ReadyMove> = partMemory(
  (scenario: Scenario, node: string) =>
    new Map(scenario.nodes[node]?.moves.map((move) => [move.id, readyMove(scenario, move)])),
);

/** The moves on offer at a node, in the order they are written, made ready. */
export function offeredAt(scenario: Scenario, node: string, state: EncounterState): readonly ReadyMove[] {
  const offered: ReadyMove[] = [];
  for (const ready of movesAt(scenario, node).values()) if (ready.offered(state)) offered.push(ready);
  return offered;
}

/** The moves on offer at a node, in the order they are written. */
export const offeredMoves = (scenario: Scenario, node: string, state: EncounterState): readonly Move[] =>
  offeredAt(scenario, node, state).map(({ move }) => move);

/** The state after a move. The state it was given is left as it was. */
export const afterMove = (scenario: Scenario, state: EncounterState, move: Move): EncounterState =>
  readyMove(scenario, move).after(state);

/** The state with what an ending carries out. */
export function afterEnding(scenario: Scenario, state: EncounterState, ending: string): EncounterState {
  return { ...state, flags: asSet([...state.flags, ...(scenario.endings[ending]?.set ?? [])]) };
}

/** Flags that this encounter hands on: those it declares to write. */
export function carriedOut(scenario: Scenario, state: EncounterState): readonly string[] {
  return state.flags.filter((flag) => Object.hasOwn(scenario.flags.out, flag));
}
