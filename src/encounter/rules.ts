/**
 * The rule book: when something holds, what is on offer, what a move does, where it leads. Written
 * once; the running machine, the replay and every proof call these same functions.
 */
import type { Condition, Move, Scenario } from '../scenario/format.ts';
import { END } from '../scenario/move.ts';
import { asSet, clampMood, clampSeconds, type EncounterState, type Standing } from './state.ts';

const isMet = (standing: Standing | undefined) =>
  standing === 'met' || standing === 'exceeded' || standing === 'repaired';

const within = (value: number, range: { min?: number | undefined; max?: number | undefined }) =>
  value >= (range.min ?? Number.NEGATIVE_INFINITY) && value <= (range.max ?? Number.POSITIVE_INFINITY);

/** Does the condition hold? Every field it carries must. */
export function holds(condition: Condition, state: EncounterState): boolean {
  const { flag, met, partly, missed, known, mood, seconds, drawn, done, all, any, not } = condition;
  const standing = (id: string) => state.standing[id];
  return (
    (flag === undefined || state.flags.includes(flag)) &&
    (met === undefined || met.every((id) => isMet(standing(id)))) &&
    (partly === undefined || partly.every((id) => standing(id) === 'partly')) &&
    (missed === undefined || missed.every((id) => standing(id) === 'missed')) &&
    (known === undefined || known.every((id) => state.known.includes(id))) &&
    (mood === undefined || within(state.mood, mood)) &&
    (seconds === undefined || within(state.seconds, seconds)) &&
    (drawn === undefined || Object.entries(drawn).every(([name, option]) => state.drawn[name] === option)) &&
    (done === undefined || done.every((id) => state.done.includes(id))) &&
    (all === undefined || all.every((part) => holds(part, state))) &&
    (any === undefined || any.some((part) => holds(part, state))) &&
    (not === undefined || !holds(not, state))
  );
}

/** Is this move on offer in this state? (That it stands at the present node is the caller's matter.) */
export function isOffered(move: Move, state: EncounterState): boolean {
  if (move.once && state.done.includes(move.id)) return false;
  return move.if === undefined || holds(move.if, state);
}

/** The moves on offer at a node, in the order they are written. */
export function offeredMoves(scenario: Scenario, node: string, state: EncounterState): readonly Move[] {
  return scenario.nodes[node]?.moves.filter((move) => isOffered(move, state)) ?? [];
}

type Effect = 'meets' | 'exceeds' | 'partly' | 'misses';

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

/** The state after a move. The state it was given is left as it was. */
export function afterMove(scenario: Scenario, state: EncounterState, move: Move): EncounterState {
  const standing: Record<string, Standing> = { ...state.standing };
  const change = (ids: readonly string[] | undefined, effect: Effect) => {
    for (const id of ids ?? []) standing[id] = nextStanding(standing[id] ?? 'open', effect);
  };
  change(move.misses, 'misses');
  change(move.partly, 'partly');
  change(move.meets, 'meets');
  change(move.exceeds, 'exceeds');

  const seconds = clampSeconds(state.seconds + move.seconds);
  const waits = (at: number) => (scenario.patience === undefined ? 0 : Math.floor(at / scenario.patience));
  const mood = clampMood(clampMood(state.mood + move.mood) - (waits(seconds) - waits(state.seconds)));

  const cleared = new Set(move.clear ?? []);
  const hidden = new Set<string>(move.hides ?? []);
  const met = [...(move.meets ?? []), ...(move.exceeds ?? []), ...(move.partly ?? [])];
  return {
    standing,
    known: asSet([...state.known, ...(move.reveals ?? []), ...met]),
    mood,
    seconds,
    flags: asSet([...state.flags.filter((flag) => !cleared.has(flag)), ...(move.set ?? [])]),
    done: asSet([...state.done, move.id]),
    drawn: state.drawn,
    props: asSet([...state.props.filter((prop) => !hidden.has(prop)), ...(move.shows ?? [])]),
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

/** The state with what an ending carries out. */
export function afterEnding(scenario: Scenario, state: EncounterState, ending: string): EncounterState {
  return { ...state, flags: asSet([...state.flags, ...(scenario.endings[ending]?.set ?? [])]) };
}

/** Flags that this encounter hands on: those it declares to write. */
export function carriedOut(scenario: Scenario, state: EncounterState): readonly string[] {
  return state.flags.filter((flag) => Object.hasOwn(scenario.flags.out, flag));
}
