/**
 * A checked scenario as an XState machine: one state per node, one final state per ending, visible as such to XState's
 * inspector. It decides nothing: whether a move may be made, what it does and where it leads is `advance`'s answer,
 * worked out once for each choice; the machine shows in which of its states that is.
 * No `after` and no `invoke`: a restored player would wait for ever on a lost timer, and time is data here.
 */
import { assign, setup } from 'xstate';
import type { Scenario } from '../scenario/format.ts';
import { WALKS_OUT } from '../scenario/move.ts';
import { ownMemory } from '../scenario/own-memory.ts';
import type { Opening } from './opening.ts';
import { movesAt, OUT, type Place } from './rules.ts';
import { type Advance, advance, beginWalk, type Walk } from './walk.ts';

/** What the machine remembers: the play so far, and nothing beside it. */
export interface EncounterContext {
  readonly walk: Walk;
}

/** The one event of an encounter. */
export interface ChooseEvent {
  readonly type: 'choose';
  readonly move: string;
}

/** XState's name for a place. Node ids cannot contain a slash, so the two never meet. */
export const stateName = (place: Place): string => (place.at === 'node' ? place.node : `ending/${place.ending}`);

/** What was asked last: the one choice that is being made. */
let asked: { readonly walk: Walk; readonly move: string; readonly next: Advance } | undefined;

/** The walk one move further on, or why not; the same answer for all who ask about the choice that is being made. */
export function nextOf(walk: Walk, move: string): Advance {
  if (asked?.walk !== walk || asked.move !== move) asked = { walk, move, next: advance(walk, move) };
  return asked.next;
}

const encounter = setup({
  types: {
    context: {} as EncounterContext,
    events: {} as ChooseEvent,
    input: {} as Opening,
    tags: {} as 'ending',
  },
  guards: {
    leadsTo: ({ context, event }, state: string) => {
      const next = nextOf(context.walk, event.move);
      return next.ok && stateName(next.walk.place) === state;
    },
  },
  actions: {
    advance: assign(({ context, event }) => {
      const next = nextOf(context.walk, event.move);
      return next.ok ? { walk: next.walk } : {};
    }),
  },
});

/** Names of the states that the moves of a node may lead to, each once. */
function statesAfter(scenario: Scenario, node: string): ReadonlySet<string> {
  const states = new Set<string>();
  for (const { ways } of movesAt(scenario, node).values()) for (const { to } of ways) states.add(stateName(to));
  // Whoever can be pushed over the edge can be by any move that lowers their mood.
  if (scenario.engine === 2 && Object.hasOwn(scenario.endings, WALKS_OUT)) states.add(stateName(OUT));
  return states;
}

function compiled(scenario: Scenario) {
  const states: Record<string, Parameters<typeof encounter.createStateConfig>[0]> = {};
  for (const id of Object.keys(scenario.nodes)) {
    states[id] = {
      on: {
        choose: [...statesAfter(scenario, id)].map((target) => ({
          target,
          reenter: true,
          guard: { type: 'leadsTo' as const, params: target },
          actions: 'advance' as const,
        })),
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
    context: ({ input }) => ({ walk: beginWalk(scenario, input) }),
    // A bound on micro-steps of one event: without it XState follows a cycle of automatic steps for ever.
    options: { maxIterations: 1000 },
  });
}

/** The compiled machine of one scenario. */
export type EncounterMachine = ReturnType<typeof compiled>;

/** Compiles a scenario, a checked one only once. It can be given to any number of actors. */
export const encounterMachine: (scenario: Scenario) => EncounterMachine = ownMemory(compiled);
