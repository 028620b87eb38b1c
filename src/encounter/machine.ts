/**
 * A checked scenario as an XState machine: one state per node, one final state per ending, visible as
 * such to XState's inspector. Guards and actions are the rule book's functions and nothing else.
 * No `after` and no `invoke`: a restored player would wait for ever on a lost timer, and time is data here.
 */
import { assign, type SnapshotFrom, setup } from 'xstate';
import type { Move, Scenario } from '../scenario/format.ts';
import { type Opening, openingState } from './opening.ts';
import { isOffered, type Place, waysOf } from './rules.ts';
import type { EncounterState } from './state.ts';
import { outcomeOf } from './walk.ts';

/** What the machine remembers besides the node it stands at. */
export interface EncounterContext {
  readonly opening: Opening;
  readonly state: EncounterState;
  /** The move that led here, if any. */
  readonly last: Move | undefined;
  readonly turn: number;
}

/** The one event of an encounter. */
export interface ChooseEvent {
  readonly type: 'choose';
  readonly move: string;
}

const samePlace = (a: Place, b: Place) =>
  a.at === 'node' ? b.at === 'node' && a.node === b.node : b.at === 'ending' && a.ending === b.ending;

/** XState's name for a place. Node ids cannot contain a slash, so the two never meet. */
export const stateName = (place: Place): string => (place.at === 'node' ? place.node : `ending/${place.ending}`);

/** The place an XState name stands for. */
export const placeOf = (name: string): Place =>
  name.startsWith('ending/') ? { at: 'ending', ending: name.slice('ending/'.length) } : { at: 'node', node: name };

type MoveParams = { readonly scenario: Scenario; readonly move: Move };
type WayParams = MoveParams & { readonly to: Place };

const encounter = setup({
  types: {
    context: {} as EncounterContext,
    events: {} as ChooseEvent,
    input: {} as Opening,
    tags: {} as 'ending',
  },
  guards: {
    leads: ({ context, event }, { scenario, move, to }: WayParams) =>
      event.move === move.id &&
      isOffered(move, context.state) &&
      samePlace(outcomeOf(scenario, context.state, move).to, to),
  },
  actions: {
    perform: assign(({ context }, { scenario, move }: MoveParams) => ({
      state: outcomeOf(scenario, context.state, move).state,
      last: move,
      turn: context.turn + 1,
    })),
  },
});

/** Compiles a scenario. Only a checked one can be given. */
export function encounterMachine(scenario: Scenario) {
  const states: Record<string, Parameters<typeof encounter.createStateConfig>[0]> = {};
  for (const [id, node] of Object.entries(scenario.nodes)) {
    states[id] = {
      on: {
        choose: node.moves.flatMap((move) =>
          waysOf(scenario, move).map(({ to }) => ({
            target: stateName(to),
            reenter: true,
            guard: { type: 'leads' as const, params: { scenario, move, to } },
            actions: { type: 'perform' as const, params: { scenario, move } },
          })),
        ),
      },
    };
  }
  for (const ending of Object.keys(scenario.endings)) {
    states[stateName({ at: 'ending', ending })] = { type: 'final', tags: ['ending'] };
  }
  return encounter.createMachine({
    id: scenario.id,
    initial: scenario.start,
    states,
    context: ({ input }) => ({ opening: input, state: openingState(scenario, input), last: undefined, turn: 0 }),
    // A bound on micro-steps of one event: without it XState follows a cycle of automatic steps for ever.
    options: { maxIterations: 1000 },
  });
}

/** The compiled machine of one scenario. */
export type EncounterMachine = ReturnType<typeof encounterMachine>;
/** Where such a machine stands. */
export type EncounterSnapshot = SnapshotFrom<EncounterMachine>;
