/** How an encounter begins: seed and carried-in flags become the first state. */
import type { Scenario } from '../scenario/format.ts';
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

/** The state before the first move. */
export function openingState(scenario: Scenario, { seed, carried }: Opening): EncounterState {
  const goals = { ...scenario.needs, ...scenario.expectations };
  const bare: EncounterState = {
    standing: Object.fromEntries(Object.keys(goals).map((id) => [id, 'open' as const])),
    known: asSet(
      Object.entries(goals)
        .filter(([, goal]) => goal.known)
        .map(([id]) => id),
    ),
    mood: scenario.mood,
    seconds: 0,
    flags: asSet(carried.filter((flag) => Object.hasOwn(scenario.flags.in, flag))),
    done: [],
    drawn: Object.fromEntries(
      Object.entries(scenario.draws).map(([name, options]) => [name, draw(seed, name, options)]),
    ),
    props: [],
  };
  const mood = scenario.moodIf?.find((way) => holds(way.if, bare))?.mood ?? scenario.mood;
  const props = scenario.props.filter((entry) => !entry.if || holds(entry.if, bare)).map((entry) => entry.prop);
  return { ...bare, mood, props: asSet(props) };
}
