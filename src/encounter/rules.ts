/**
 * The rule book: what is on offer, what a move does, where it leads (when something holds is in
 * `conditions.ts`). Written once; the running machine, the replay and every proof call these same
 * functions. What a move does is made ready once for each move of a checked scenario, then only carried out.
 */
import type { Condition, Move, Scenario } from '../scenario/format.ts';
import { END, moveKind, moveText, WALKS_OUT } from '../scenario/move.ts';
import { partMemory } from '../scenario/own-memory.ts';
import type { MoveKind } from '../scenario/words.ts';
import { holds, type Test, testOf } from './conditions.ts';
import { engine1Mood } from './engine-1/mood.ts';
import { isPushed, makesWait, moodAfter, moodBounds } from './mood.ts';
import { EFFECTS, type Effect, nextStanding } from './standings.ts';
import { asSet, clampSeconds, type EncounterState, withItem, withItems } from './state.ts';

export { holds, nextStanding };

/** On offer: the condition holds, and what can be made only once has not been made. */
function offerOf({ id, once, if: condition }: Move): Test {
  const test = condition && testOf(condition);
  if (!once) return test ?? (() => true);
  return (state) => !state.done.includes(id) && (!test || test(state));
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
function effectOf(scenario: Scenario, move: Move): (state: EncounterState) => EncounterState {
  const { id, seconds, set = [], clear = [], shows = [], hides = [], reveals = [], unnoticed = [], learns = [] } = move;
  const changes = EFFECTS.flatMap((effect) => (move[effect] ?? []).map((goal) => ({ goal, effect })));
  const serving = changes.filter(({ effect }) => effect !== 'misses' && effect !== 'harms');
  const noted = [...reveals, ...serving.map(({ goal }) => goal)];
  // Whatever a move does to a goal is noticed, unless it says otherwise.
  const hidden = changes.map(({ goal }) => goal).filter((goal) => unnoticed.includes(goal));
  const seen = [...changes.map(({ goal }) => goal), ...learns].filter((goal) => !hidden.includes(goal));
  const nextMood = scenario.engine === 1 ? engine1Mood(scenario, move) : engine2Mood(scenario, move);
  return (state) => {
    const after = clampSeconds(state.seconds + seconds);
    const standing = changes.length === 0 ? state.standing : afterChanges(state.standing, changes);
    const inDark = withItems(state.unnoticed, hidden, seen);
    return {
      standing,
      unnoticed: inDark,
      known: withItems(state.known, noted, []),
      mood: nextMood(state, { standing, unnoticed: inDark }),
      seconds: after,
      flags: withItems(state.flags, set, clear),
      done: withItem(state.done, id),
      drawn: state.drawn,
      props: withItems(state.props, shows, hides),
    };
  };
}

type NextMood = (before: EncounterState, known: Pick<EncounterState, 'standing' | 'unnoticed'>) => number;

function engine2Mood(scenario: Scenario, move: Move): NextMood {
  const waits = makesWait(scenario, move);
  return (before, known) => moodAfter(before.mood, move.mood, moodBounds(scenario, known), waits);
}

/** Where one is: at a node, or at an ending with everything over. */
export type Place = { readonly at: 'node'; readonly node: string } | { readonly at: 'ending'; readonly ending: string };

/** Where somebody goes who walks out or closes up. The same object everywhere, so that it can be told by identity. */
export const OUT: Place = Object.freeze({ at: 'ending', ending: WALKS_OUT });

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
    return Object.entries(scenario.endings).flatMap(([ending, { if: own }]): Way[] => {
      // Nobody is led to it: it is come to over the edge.
      if (ending === WALKS_OUT) return [];
      const parts = [way.if, own].filter((part) => part !== undefined);
      return [{ ...(parts.length > 0 && { if: { all: parts } }), to: { at: 'ending', ending } }];
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
  /** The state after it. What an ending carries out is not in it (carriedOut). */
  readonly after: (state: EncounterState) => EncounterState;
  /** Where it may lead, in order; a way without a test is always taken. */
  readonly ways: readonly { readonly to: Place; readonly holds: Test | undefined }[];
  /** Does it push somebody who is at the edge already over it, given the moods before and after? */
  readonly pushes: (before: number, after: number) => boolean;
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
    after: lazily(() => effectOf(scenario, move)),
    pushes:
      scenario.engine === 1 || !Object.hasOwn(scenario.endings, WALKS_OUT)
        ? () => false
        : (before, after) => isPushed(before, after, move.mood, makesWait(scenario, move)),
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

/**
 * Flags that an encounter hands on: those it declares to write, as the moves left them and the ending sets them.
 * An ending's own flags come last of all, after every line was read (rule 9).
 */
export function carriedOut(scenario: Scenario, place: Place, { flags }: EncounterState): readonly string[] {
  const own = place.at === 'ending' ? (scenario.endings[place.ending]?.set ?? []) : [];
  return asSet([...flags, ...own]).filter((flag) => Object.hasOwn(scenario.flags.out, flag));
}
