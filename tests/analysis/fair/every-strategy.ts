/**
 * Brute force for comparison: every strategy there is, by the rule book and the look of every turn. A strategy is what is
 * chosen after each history of looks; of each it is kept what it comes to from every opening.
 */

import type { Look } from '../../../src/encounter/look.ts';
import { isInterpreted, lookAt } from '../../../src/encounter/look-at.ts';
import { comesToEdge } from '../../../src/encounter/mood.ts';
import { type Opening, openingState } from '../../../src/encounter/opening.ts';
import { holds } from '../../../src/encounter/rules.ts';
import type { EncounterState } from '../../../src/encounter/state.ts';
import { advance, beginWalk, type Walk, walkThrough } from '../../../src/encounter/walk.ts';
import type { Scenario } from '../../../src/scenario/format.ts';
import { scorecard } from '../../../src/scoring/scorecard.ts';
import { legalOpenings } from '../every-state.ts';

interface Play {
  readonly opening: number;
  readonly walk: Walk;
}

/** Strategies above which a story is left alone. */
const STRATEGIES_MAX = 20_000;

/** Thrown where there are too many. */
export class TooMany extends Error {}

function lookOf({ scenario, opening, steps, place, state }: Walk): Look {
  const last = steps.at(-1);
  const warned = last !== undefined && comesToEdge(last.before.mood, last.after.mood);
  return lookAt(scenario, { opening, place, state, last: last?.move, turn: steps.length, warned });
}

const wordsOf = ({ kind, text }: { readonly kind: string; readonly text: string }) => `${kind} ${text}`;

/** All that is perceived of a turn: what the page says in words, options in no order, what is not understood as a sound. */
function perceived(look: Look, state: EncounterState, scenario: Scenario): string {
  const there = new Set(['scene', ...look.people.map(({ id }) => id)]);
  const lines = look.lines
    .filter(({ by }) => there.has(by))
    .map(({ by, text, language, foreign }) => (foreign ? [by, language] : [by, language, text]));
  const { said, moves, people, props, mood, edge, clock, queue, target, notebook, cards, ending } = look;
  const parts = [
    lines,
    moves.map(wordsOf).sort(),
    people.map(({ id }) => id),
    props,
    [said && wordsOf(said), mood, edge, clock, queue, target?.late, ending?.id],
    notebook,
    cards.map(({ id }) => id),
    Object.keys(scenario.interpreted).filter((language) => isInterpreted(scenario, language, state)),
  ];
  return JSON.stringify(parts);
}

/** What the brief tells before the first look. */
function briefed(scenario: Scenario, opening: Opening): string {
  const state = openingState(scenario, opening);
  return JSON.stringify(scenario.brief.known.filter((one) => !one.if || holds(one.if, state)).map(({ text }) => text));
}

/** How a play looked from its brief to where it stands, turn by turn. */
export function looksOf(scenario: Scenario, opening: Opening, moves: readonly string[]): readonly string[] {
  return [...moves, ''].map((_, turn) => {
    const { walk } = walkThrough(scenario, opening, moves.slice(0, turn));
    return `${turn === 0 ? briefed(scenario, opening) : ''} ${perceived(lookOf(walk), walk.state, scenario)}`;
  });
}

function sorted<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}

/** Points by opening. */
type Outcome = ReadonlyMap<number, number>;

const keyOf = (outcome: Outcome) => [...outcome].sort(([a], [b]) => a - b).join(' ');

/** What every strategy comes to from plays that were alike so far. */
function outcomes(scenario: Scenario, plays: readonly Play[]): readonly Outcome[] {
  const [one] = plays;
  if (!one) return [];
  if (one.walk.place.at === 'ending')
    return [new Map(plays.map(({ opening, walk }) => [opening, scorecard(walk).satisfaction]))];
  const all = new Map<string, Outcome>();
  for (const words of lookOf(one.walk).moves.map(wordsOf)) {
    const after = plays.map(({ opening, walk }): Play => {
      const made = advance(walk, lookOf(walk).moves.find((move) => wordsOf(move) === words)?.id ?? '');
      if (!made.ok) throw new Error(`"${words}" is not on offer in all plays that look alike`);
      return { opening, walk: made.walk };
    });
    let together: readonly Outcome[] = [new Map()];
    for (const group of sorted(after, ({ walk }) => perceived(lookOf(walk), walk.state, scenario))) {
      const own = outcomes(scenario, group);
      together = together.flatMap((had) => own.map((more): Outcome => new Map([...had, ...more])));
      if (together.length > STRATEGIES_MAX) throw new TooMany();
    }
    for (const outcome of together) all.set(keyOf(outcome), outcome);
  }
  return [...all.values()];
}

/** What the best of all strategies comes to from an opening. */
export interface Forced {
  readonly opening: Opening;
  /** The most that any strategy is sure of, from all openings that look like this one. */
  readonly sure: number;
  /** Which of the looks of openings this one has. */
  readonly look: number;
}

/** By opening. Throws TooMany. */
export function bestByForce(scenario: Scenario): readonly Forced[] {
  const openings = legalOpenings(scenario);
  const plays = openings.map((opening, i): Play => ({ opening: i, walk: beginWalk(scenario, opening) }));
  const looks = sorted(
    plays,
    ({ opening, walk }) =>
      `${briefed(scenario, openings[opening] as Opening)} ${perceived(lookOf(walk), walk.state, scenario)}`,
  );
  return looks.flatMap((group, look) => {
    const sure = Math.max(...outcomes(scenario, group).map((outcome) => Math.min(...outcome.values())));
    return group.map(({ opening }) => ({ opening: openings[opening] as Opening, sure, look }));
  });
}
