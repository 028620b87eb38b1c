/**
 * A version played by the rule book itself, whatever its engine: slower than a packed story, but it knows engine 1,
 * and the mood at every turn. States in which everything that rules ask for is alike are one.
 */
import { openingState } from '../../encounter/opening.ts';
import { movesAt, offeredAt, type Place } from '../../encounter/rules.ts';
import type { EncounterState } from '../../encounter/state.ts';
import { outcomeIn } from '../../encounter/walk.ts';
import type { Scenario } from '../../scenario/format.ts';
import { scorecard } from '../../scoring/scorecard.ts';
import { addReads, noReads } from '../packed/reads.ts';
import { type Variables, variablesOf } from '../packed/variables.ts';
import type { CameTo, Side } from './side.ts';

interface Standpoint {
  readonly place: Place;
  readonly state: EncounterState;
}

/** What rules ask for, and what decides about the mood at the start: it is compared, whether rules ask for it or not. */
function askedIn(scenario: Scenario): Variables {
  const atStart = noReads();
  for (const { if: condition } of scenario.moodIf ?? []) addReads(atStart, condition);
  const carried = [...atStart.flags].filter((flag) => Object.hasOwn(scenario.flags.in, flag));
  const variables = variablesOf(scenario, false, carried);
  const draws = Object.keys(scenario.draws).filter((name) => variables.draws.includes(name) || atStart.drawn.has(name));
  return { ...variables, draws };
}

/** What rules ask for in a state, in one text: two states of the same text play on alike and end with the same mood. */
function alikeIn(scenario: Scenario, { reads, flags, draws }: Variables): (at: Standpoint) => string {
  const goals = Object.keys({ ...scenario.needs, ...scenario.expectations });
  const known = [...reads.known];
  const done = [...reads.done];
  // In engine 1 mood hangs on the clock.
  const clocked = reads.seconds.size > 0 || (scenario.engine === 1 && scenario.patience !== undefined);
  const bits = (names: readonly string[], up: readonly string[]) =>
    names.map((name) => (up.includes(name) ? '1' : '0')).join('');
  return ({ place, state }) =>
    [
      place.at === 'node' ? place.node : `/${place.ending}`,
      goals.map((goal) => state.standing[goal]).join(),
      state.unnoticed.join(),
      state.mood,
      clocked ? state.seconds : '',
      bits(known, state.known),
      bits(done, state.done),
      bits(flags, state.flags),
      draws.map((name) => state.drawn[name]).join(),
    ].join(' ');
}

/** A version of any engine. */
export function plainSide(scenario: Scenario): Side {
  const all: Standpoint[] = [];
  const came: (CameTo | undefined)[] = [];
  const numbers = new Map<string, number>();
  const variables = askedIn(scenario);
  const alike = alikeIn(scenario, variables);
  const numberOf = (at: Standpoint): number => {
    const key = alike(at);
    const had = numbers.get(key);
    if (had !== undefined) return had;
    numbers.set(key, all.length);
    all.push(at);
    return all.length - 1;
  };
  const standing = (state: number): Standpoint => {
    const at = all[state];
    if (!at) throw new Error(`no state ${state}`);
    return at;
  };
  return {
    scenario,
    variables,
    open: (opening) =>
      numberOf({ place: { at: 'node', node: scenario.start }, state: openingState(scenario, opening) }),
    cameTo(number) {
      const { place, state } = standing(number);
      const { satisfaction, ending } = scorecard({
        scenario,
        opening: { seed: 0, carried: [] },
        steps: [],
        place,
        state,
      });
      const made = came[number] ?? { satisfaction, mood: state.mood, ...(ending !== undefined && { ending }) };
      came[number] = made;
      return made;
    },
    offered(number) {
      const { place, state } = standing(number);
      return place.at === 'node' ? offeredAt(scenario, place.node, state).map(({ id }) => id) : [];
    },
    stepped(number, move) {
      const { place, state: before } = standing(number);
      const ready = place.at === 'node' ? movesAt(scenario, place.node).get(move) : undefined;
      if (!ready) throw new Error(`the move "${move}" is not on offer`);
      const { state, to } = outcomeIn(before, ready);
      return numberOf({ place: to, state });
    },
  };
}
