/** Brute force for comparison: every state a play can come to, by the rule book alone, nothing merged or packed. */
import { everyPick } from '../../src/analysis/choices-of.ts';
import { seedDrawing } from '../../src/analysis/openings.ts';
import { linesAt } from '../../src/encounter/lines.ts';
import { comesToEdge } from '../../src/encounter/mood.ts';
import { type Opening, openingState } from '../../src/encounter/opening.ts';
import { offeredMoves, type Place } from '../../src/encounter/rules.ts';
import type { EncounterState } from '../../src/encounter/state.ts';
import { outcomeOf } from '../../src/encounter/walk.ts';
import type { Line, Move, Scenario } from '../../src/scenario/format.ts';
import { scorecard } from '../../src/scoring/scorecard.ts';

export interface Found {
  readonly place: Place;
  readonly state: EncounterState;
  readonly next: { readonly move: string; readonly to: number }[];
  /** Points at this ending, undefined at a node. */
  readonly points: number | undefined;
}

export interface EveryState {
  readonly all: readonly Found[];
  readonly openings: readonly { readonly opening: Opening; readonly at: number }[];
  /** The number of a state, or -1 when no play comes to it. */
  numberOf(place: Place, state: EncounterState): number;
}

/** Every legal opening: carried-in flags and draws, whether anything reads them or not. */
export function legalOpenings(scenario: Scenario): readonly Opening[] {
  const flags = Object.keys(scenario.flags.in);
  const draws = Object.entries(scenario.draws);
  const sets =
    everyPick(
      flags.map((flag) => [[], [flag]]),
      100_000,
    ) ?? [];
  const drawn =
    everyPick(
      draws.map(([, options]) => options),
      100_000,
    ) ?? [];
  return drawn.flatMap((options) => {
    const seed = seedDrawing(scenario, Object.fromEntries(draws.map(([name], i) => [name, options[i] ?? ''])));
    return seed === undefined ? [] : sets.map((pick) => ({ seed, carried: pick.flat().sort() }));
  });
}

/** All states, or undefined when there are more than `most`. */
export function everyState(scenario: Scenario, most: number): EveryState | undefined {
  const all: Found[] = [];
  const goals = Object.keys({ ...scenario.needs, ...scenario.expectations });
  const draws = Object.keys(scenario.draws);
  const numbers = new Map<string, number>();
  const keyOf = (place: Place, state: EncounterState): string => {
    // Props are left out: nothing reads them but the stage.
    const { standing, unnoticed, known, mood, seconds, flags, done, drawn } = state;
    const parts = [
      goals.map((id) => standing[id]),
      unnoticed,
      known,
      [mood, seconds],
      flags,
      done,
      draws.map((id) => drawn[id]),
    ];
    return `${place.at === 'node' ? place.node : `/${place.ending}`} ${parts.map((part) => part.join()).join(' ')}`;
  };
  const add = (place: Place, state: EncounterState): number => {
    const key = keyOf(place, state);
    const had = numbers.get(key);
    if (had !== undefined) return had;
    const walk = { scenario, opening: { seed: 0, carried: [] }, steps: [], place, state };
    const points = place.at === 'ending' ? scorecard(walk).satisfaction : undefined;
    numbers.set(key, all.length);
    all.push({ place, state, next: [], points });
    return all.length - 1;
  };
  const openings = legalOpenings(scenario).map((opening) => ({
    opening,
    at: add({ at: 'node', node: scenario.start }, openingState(scenario, opening)),
  }));
  for (const found of all) {
    if (all.length > most) return undefined;
    if (found.place.at === 'ending') continue;
    for (const move of offeredMoves(scenario, found.place.node, found.state)) {
      const { state, to } = outcomeOf(scenario, found.state, move);
      found.next.push({ move: move.id, to: add(to, state) });
    }
  }
  return { all, openings, numberOf: (place, state) => numbers.get(keyOf(place, state)) ?? -1 };
}

/** The lines heard on the way from one state to the next by a move. */
export const heardBetween = (scenario: Scenario, from: Found, move: Move, to: Found): readonly Line[] =>
  linesAt(scenario, to.place, to.state, move, comesToEdge(from.state.mood, to.state.mood));

/** The lines heard where a play begins. */
export const heardAtFirst = (scenario: Scenario, { place, state }: Found): readonly Line[] =>
  linesAt(scenario, place, state, undefined);

/** The least fixed point of a value over states: each takes up its own and those of the states it leads to. */
export function flowingBack<T>({ all }: EveryState, own: (found: Found) => T, join: (a: T, b: T) => T): readonly T[] {
  const values = all.map(own);
  for (let changed = true; changed; ) {
    changed = false;
    for (let i = all.length - 1; i >= 0; i -= 1) {
      for (const { to } of all[i]?.next ?? []) {
        const joined = join(values[i] as T, values[to] as T);
        if (joined === values[i]) continue;
        values[i] = joined;
        changed = true;
      }
    }
  }
  return values;
}
