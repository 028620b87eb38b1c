/**
 * What a carried-in flag changed in an encounter: the same walk is looked at with the flag the other way
 * round, moment by moment, for as long as the encounter itself leaves the flag alone.
 */
import { linesAfter, linesAt, openingLines } from '../encounter/lines.ts';
import { comesToEdge } from '../encounter/mood.ts';
import { openingState } from '../encounter/opening.ts';
import { holds, offeredMoves, type Place } from '../encounter/rules.ts';
import { asSet, type EncounterState } from '../encounter/state.ts';
import { outcomeOf, type Step, type Walk } from '../encounter/walk.ts';
import type { Condition, Move, Scenario } from '../scenario/format.ts';
import { moveText } from '../scenario/move.ts';

/** One thing that was so because of the flag, or would have been so without it. */
export type FlagEffect =
  /** Mood at the start, as it was and as it would have been. */
  | { readonly what: 'mood'; readonly was: number; readonly otherwise: number }
  | {
      readonly what: 'brief' | 'person' | 'prop' | 'line' | 'move' | 'ending';
      /** The words; the name of a person; the id of a prop. */
      readonly text: string;
      /** True: it was there because the flag stood as it did. False: it would have been there otherwise. */
      readonly there: boolean;
      /** Moves made before it. */
      readonly turn: number;
    };

type Worded = Extract<FlagEffect, { readonly there: boolean }>;

const turned = (state: EncounterState, flag: string): EncounterState => ({
  ...state,
  flags: state.flags.includes(flag) ? state.flags.filter((one) => one !== flag) : asSet([...state.flags, flag]),
});

/** What is in one list and not in the other: there because of the flag, and missing because of it. */
function differences<T>(
  was: readonly T[],
  otherwise: readonly T[],
  what: Worded['what'],
  textOf: (item: T) => string,
  turn: number,
): readonly Worded[] {
  const only = (a: readonly T[], b: readonly T[], there: boolean) =>
    a.filter((item) => !b.includes(item)).map((item): Worded => ({ what, text: textOf(item), there, turn }));
  return [...only(was, otherwise, true), ...only(otherwise, was, false)];
}

/** Everything the flag changed in the walk. Empty when the scenario does not read it, or it made no difference. */
export function effectsOf(walk: Walk, flag: string): readonly FlagEffect[] {
  const { scenario, opening, steps } = walk;
  if (!Object.hasOwn(scenario.flags.in, flag)) return [];
  const carried = opening.carried.includes(flag)
    ? opening.carried.filter((one) => one !== flag)
    : [...opening.carried, flag];
  const [was, otherwise] = [openingState(scenario, opening), openingState(scenario, { ...opening, carried })];
  const mood: readonly FlagEffect[] =
    was.mood === otherwise.mood ? [] : [{ what: 'mood', was: was.mood, otherwise: otherwise.mood }];
  const at = (state: EncounterState) => (entry: { readonly if?: Condition | undefined }) =>
    !entry.if || holds(entry.if, state);
  const { known } = scenario.brief;
  const others = Object.values(scenario.others);
  const atOpening = [
    ...differences(known.filter(at(was)), known.filter(at(otherwise)), 'brief', ({ text }) => text, 0),
    ...differences(others.filter(at(was)), others.filter(at(otherwise)), 'person', ({ name }) => name, 0),
    ...differences(was.props, otherwise.props, 'prop', (prop) => prop, 0),
    ...differences(openingLines(scenario, was), openingLines(scenario, otherwise), 'line', ({ text }) => text, 0),
  ];
  // From the first move that settles the flag on, what follows is the encounter's own doing.
  const last = steps.findIndex(({ move }) => settles(move, flag));
  const along = steps.slice(0, last < 0 ? steps.length : last + 1).flatMap((step) => stepEffects(scenario, step, flag));
  return [...mood, ...eachOnce([...atOpening, ...along])];
}

const settles = ({ set, clear }: Move, flag: string) => set?.includes(flag) || clear?.includes(flag) || false;

function stepEffects(scenario: Scenario, step: Step, flag: string): readonly Worded[] {
  const { node, move, before, to, turn } = step;
  const offers = differences(
    offeredMoves(scenario, node, before),
    offeredMoves(scenario, node, turned(before, flag)),
    'move',
    moveText,
    turn,
  );
  if (settles(move, flag)) return offers;
  const otherBefore = turned(before, flag);
  const { state: otherAfter, to: otherPlace } = outcomeOf(scenario, otherBefore, move);
  if (otherPlace.at === 'ending' || to.at === 'ending') {
    return [...offers, ...endingEffects(scenario.endings, to, otherPlace, turn + 1)];
  }
  // Where the flag decides which way is taken, the other way's lines are what would have been heard.
  const heard = linesAfter(scenario, step);
  const warned = comesToEdge(otherBefore.mood, otherAfter.mood);
  const other = linesAt(scenario, otherPlace, otherAfter, move, warned);
  return [...offers, ...differences(heard, other, 'line', ({ text }) => text, turn + 1)];
}

function endingEffects(endings: Walk['scenario']['endings'], to: Place, other: Place, turn: number): readonly Worded[] {
  const title = (place: Place) => (place.at === 'ending' ? endings[place.ending]?.title : undefined);
  const [was, otherwise] = [title(to), title(other)];
  if (was === otherwise) return [];
  return [
    ...(was === undefined ? [] : [{ what: 'ending' as const, text: was, there: true, turn }]),
    ...(otherwise === undefined ? [] : [{ what: 'ending' as const, text: otherwise, there: false, turn }]),
  ];
}

/** The first of effects that say the same. */
const eachOnce = (effects: readonly Worded[]): readonly Worded[] =>
  effects.filter(
    ({ what, text, there }, i) =>
      effects.findIndex((one) => one.what === what && one.text === text && one.there === there) === i,
  );
