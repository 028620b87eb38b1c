/** How an encounter begins: seed and carried-in flags become the first state. */
import type { Scenario } from '../scenario/format.ts';
import { ownMemory } from '../scenario/own-memory.ts';
import { draw } from './draw.ts';
import { holds } from './rules.ts';
import { asSet, type EncounterState } from './state.ts';

/** How an encounter begins: everything the scenario itself does not say. */
export interface Opening {
  /** Whole number, 0 … 2^32-1. Draws and the order of options come from it. */
  readonly seed: number;
  /** Flags that earlier encounters left up. Flags the scenario does not read are ignored. */
  readonly carried: readonly string[];
}

/** The part of the first state that is the same in every play. */
const sameOf = ownMemory(({ needs, expectations }: Scenario): Pick<EncounterState, 'standing' | 'known'> => {
  const goals = Object.entries({ ...needs, ...expectations });
  return {
    standing: Object.fromEntries(goals.map(([id]) => [id, 'open' as const])),
    known: asSet(goals.filter(([, { known }]) => known).map(([id]) => id)),
  };
});

/** What the seed draws. */
const drawnBy = ({ draws }: Scenario, seed: number): EncounterState['drawn'] =>
  Object.fromEntries(Object.entries(draws).map(([name, options]) => [name, draw(seed, name, options)]));

/** The state before the first move, whatever seed draws this. */
export function stateWith(
  scenario: Scenario,
  carried: readonly string[],
  drawn: EncounterState['drawn'],
): EncounterState {
  const bare: EncounterState = {
    ...sameOf(scenario),
    unnoticed: [],
    mood: scenario.mood,
    seconds: 0,
    flags: asSet(carried.filter((flag) => Object.hasOwn(scenario.flags.in, flag))),
    done: [],
    drawn,
    props: [],
  };
  const mood = scenario.moodIf?.find((way) => holds(way.if, bare))?.mood ?? scenario.mood;
  const props = scenario.props.filter((entry) => !entry.if || holds(entry.if, bare)).map((entry) => entry.prop);
  return { ...bare, mood, props: asSet(props) };
}

/** The state before the first move. */
export const openingState = (scenario: Scenario, { seed, carried }: Opening): EncounterState =>
  stateWith(scenario, carried, drawnBy(scenario, seed));
