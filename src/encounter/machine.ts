/**
 * A checked scenario as an XState machine: one state per node, one final state per ending, visible as
 * such to XState's inspector. Guards and actions are the rule book's functions and nothing else.
 * No `after` and no `invoke`: a restored player would wait for ever on a lost timer, and time is data here.
 */
import { assign, type SnapshotFrom, setup } from 'xstate';
import type { Move, Scenario } from '../scenario/format.ts';
import { WALKS_OUT } from '../scenario/move.ts';
import { ownMemory } from '../scenario/own-memory.ts';
import { comesToEdge } from './mood.ts';
import { type Opening, openingState } from './opening.ts';
import { movesAt, OUT, type Place, type ReadyMove } from './rules.ts';
import type { EncounterState } from './state.ts';
import { outcomeIn } from './walk.ts';

/** What the machine remembers besides the node it stands at. */
export interface EncounterContext {
  readonly opening: Opening;
  readonly state: EncounterState;
  /** The move that led here, if any. */
  readonly last: Move | undefined;
  readonly turn: number;
  /** Has that move just brought the mood down to the edge, so that the warning is said? */
  readonly warned: boolean;
}

/** The one event of an encounter. */
export interface ChooseEvent {
  readonly type: 'choose';
  readonly move: string;
}

/** XState's name for a place. Node ids cannot contain a slash, so the two never meet. */
export const stateName = (place: Place): string => (place.at === 'node' ? place.node : `ending/${place.ending}`);

/** The place an XState name stands for. */
export const placeOf = (name: string): Place =>
  name.startsWith('ending/') ? { at: 'ending', ending: name.slice('ending/'.length) } : { at: 'node', node: name };

/** A move, and which of its ways is meant where there are several. */
interface WayParams {
  readonly ready: ReadyMove;
  readonly to: Place;
}

const encounter = setup({
  types: {
    context: {} as EncounterContext,
    events: {} as ChooseEvent,
    input: {} as Opening,
    tags: {} as 'ending',
  },
  guards: {
    leads: ({ context, event }, { ready, to }: WayParams) =>
      event.move === ready.id && ready.offered(context.state) && outcomeIn(context.state, ready).to === to,
  },
  actions: {
    perform: assign(({ context }, { ready, to }: WayParams) => {
      const { state } = outcomeIn(context.state, ready);
      const warned = to.at === 'node' && comesToEdge(context.state.mood, state.mood);
      return { state, last: ready.move, turn: context.turn + 1, warned };
    }),
  },
});

function compiled(scenario: Scenario) {
  // Whoever can be pushed over the edge can be by any move that lowers their mood.
  const out = scenario.engine === 2 && Object.hasOwn(scenario.endings, WALKS_OUT) ? [OUT] : [];
  const states: Record<string, Parameters<typeof encounter.createStateConfig>[0]> = {};
  for (const id of Object.keys(scenario.nodes)) {
    const choose = [...movesAt(scenario, id).values()].flatMap((ready) =>
      [...ready.ways.map(({ to }) => to), ...out].map((to) => {
        const params = { ready, to };
        return {
          target: stateName(to),
          reenter: true,
          guard: { type: 'leads' as const, params },
          actions: { type: 'perform' as const, params },
        };
      }),
    );
    states[id] = { on: { choose } };
  }
  for (const ending of Object.keys(scenario.endings)) {
    states[stateName({ at: 'ending', ending })] = { type: 'final', tags: ['ending'] };
  }
  return encounter.createMachine({
    id: scenario.id,
    initial: scenario.start,
    states,
    context: ({ input }) => ({
      opening: input,
      state: openingState(scenario, input),
      last: undefined,
      turn: 0,
      warned: false,
    }),
    // A bound on micro-steps of one event: without it XState follows a cycle of automatic steps for ever.
    options: { maxIterations: 1000 },
  });
}

/** The compiled machine of one scenario. */
export type EncounterMachine = ReturnType<typeof compiled>;

/** Compiles a scenario, a checked one only once. It can be given to any number of actors. */
export const encounterMachine: (scenario: Scenario) => EncounterMachine = ownMemory(compiled);

/** Where such a machine stands. */
export type EncounterSnapshot = SnapshotFrom<EncounterMachine>;
