/**
 * A shift beside its scenarios: does every flag that is read have a writer, does anybody read what is
 * written, and does no slip cost points twice?
 *
 * About the last, this much is proved here, and no more. A flag never costs points by itself: whatever is
 * carried in, every need and expectation of an encounter starts open (`openingState`), so points can only
 * be lost by moves made, or not made, in that very encounter. What remains is that a flag might take a
 * meeting move away. So for each goal of an encounter and each carried-in flag that the encounter itself
 * never changes, it is checked that the moves that meet the goal are not all offered only while the flag
 * is up, or only while it is down. That a way there is also open (through the nodes, in time) is a
 * question about every reachable state, and is answered by the proofs: 100 from every carried-in state.
 */
import type { Condition, Scenario } from '../scenario/format.ts';
import { pointer } from '../scenario/places.ts';
import type { Said } from '../scenario/said.ts';
import { quoted } from '../scenario/said-place.ts';
import { roomsAndPeople } from './check-rooms.ts';
import { flagsAskedFor } from './conditions.ts';
import type { Shift } from './format.ts';
import { askerInShift, conditionsOf, overnightChanges, whereInShift } from './parts.ts';
import { type ShiftFinding, shiftFinding } from './problems.ts';

/** One person of the day, with the scenario. */
interface Person {
  readonly scenario: Scenario;
  readonly index: number;
  readonly at: string;
}

/** A day whose scenarios are known, as far as there are any. */
interface Known {
  readonly shift: Shift;
  readonly people: readonly Person[];
}

type Rule = (known: Known) => readonly ShiftFinding[];

const reads = ({ scenario }: Person, flag: string) => Object.hasOwn(scenario.flags.in, flag);
const settles = ({ scenario }: Person, flag: string) => Object.hasOwn(scenario.flags.out, flag);
const inFlags = ({ scenario }: Person) => Object.keys(scenario.flags.in).toSorted();
const outFlags = ({ scenario }: Person) => Object.keys(scenario.flags.out).toSorted();

const writtenFirst: Rule = ({ shift, people }) => {
  const raised = new Set(overnightChanges(shift).flatMap(({ flag, up }) => (up ? [flag] : [])));
  const isThere = (flag: string, before: number) =>
    Object.hasOwn(shift.given, flag) ||
    raised.has(flag) ||
    people.some((person) => person.index < before && settles(person, flag));
  const unwritten = (where: Said, flag: string, before: number, at: string) =>
    isThere(flag, before)
      ? []
      : [
          shiftFinding('flag-without-writer', at, {
            where,
            flag,
            later: people.filter((person) => settles(person, flag)).map(({ scenario }) => scenario.id),
          }),
        ];
  return [
    ...people.flatMap((person) =>
      inFlags(person).flatMap((flag) => unwritten(quoted(person.scenario.id), flag, person.index, person.at)),
    ),
    ...conditionsOf(shift).flatMap(({ condition, at, after }) =>
      flagsAskedFor(condition, at).flatMap((asked) =>
        unwritten(askerInShift(shift, asked.at), asked.flag, after, asked.at),
      ),
    ),
  ];
};

const readLater: Rule = ({ shift, people }) => {
  const asked = conditionsOf(shift).flatMap(({ condition, at, after }) =>
    flagsAskedFor(condition, at).map(({ flag }) => ({ flag, after })),
  );
  const isRead = (flag: string, index: number) =>
    shift.given[flag]?.overnight === true ||
    people.some((other) => other.index > index && reads(other, flag)) ||
    asked.some((one) => one.flag === flag && one.after > index);
  return people.flatMap((person) =>
    outFlags(person)
      .filter((flag) => !isRead(flag, person.index))
      .map((flag) => shiftFinding('flag-never-read-today', person.at, { scenario: person.scenario.id, flag })),
  );
};

const sentences: Rule = ({ shift, people }) =>
  people.flatMap((person) =>
    [...new Set([...inFlags(person), ...outFlags(person)])]
      .filter((flag) => !Object.hasOwn(shift.flags, flag))
      .map((flag) => shiftFinding('flag-without-sentence', person.at, { scenario: person.scenario.id, flag })),
  );

const usedFlags: Rule = ({ shift, people }) => {
  const used = new Set([
    ...people.flatMap((person) => [...inFlags(person), ...outFlags(person)]),
    ...conditionsOf(shift).flatMap(({ condition, at }) => flagsAskedFor(condition, at).map(({ flag }) => flag)),
    ...overnightChanges(shift).map(({ flag }) => flag),
  ]);
  return Object.keys(shift.flags)
    .filter((flag) => !used.has(flag) && !Object.hasOwn(shift.given, flag))
    .map((flag) => shiftFinding('day-flag-never-used', pointer('flags', flag), { flag }));
};

/** What a flag that is so at the start of a day comes to: true when it is read before it is settled, else who settles it. */
function fateOfStart({ shift, people }: Known, flag: string): true | string {
  const first = people.find((person) => reads(person, flag) || settles(person, flag));
  const asked = conditionsOf(shift).some(
    ({ condition, at, after }) =>
      (first === undefined || after <= first.index) && flagsAskedFor(condition, at).some((one) => one.flag === flag),
  );
  if (asked || (first && reads(first, flag))) return true;
  return first?.scenario.id ?? '';
}

const startsMatter: Rule = (known) => {
  const { shift } = known;
  return [
    ...Object.keys(shift.given).flatMap((flag) => {
      const by = fateOfStart(known, flag);
      return by === true ? [] : [shiftFinding('given-never-read', pointer('given', flag), { flag, by })];
    }),
    ...overnightChanges(shift).flatMap(({ flag, at }) => {
      const by = fateOfStart(known, flag);
      return by === true
        ? []
        : [shiftFinding('change-without-effect', at, { where: whereInShift(shift, at), flag, by })];
    }),
  ];
};

const settledSeen: Rule = ({ people }) =>
  people.flatMap((person) =>
    outFlags(person).flatMap((flag) => {
      const earlier = people.filter((other) => other.index < person.index && settles(other, flag));
      if (reads(person, flag) || earlier.length === 0) return [];
      const names = earlier.map(({ scenario }) => scenario.id);
      return [shiftFinding('settled-unseen', person.at, { scenario: person.scenario.id, flag, earlier: names })];
    }),
  );

const movesOf = ({ scenario }: Person) => Object.values(scenario.nodes).flatMap((node) => node.moves);
const changedFlags = (person: Person) =>
  new Set(movesOf(person).flatMap(({ set = [], clear = [] }) => [...set, ...clear]));

const handedOn: Rule = ({ people }) =>
  people.flatMap((person) => {
    const changed = changedFlags(person);
    return inFlags(person)
      .filter((flag) => changed.has(flag) && !settles(person, flag))
      .map((flag) => shiftFinding('change-not-handed-on', person.at, { scenario: person.scenario.id, flag }));
  });

/** How a condition needs a flag to stand in order to hold; undefined when it can hold either way, as far as can be seen. */
export function neededStanding(condition: Condition | undefined, flag: string): 'up' | 'down' | undefined {
  if (!condition) return undefined;
  if (condition.flag === flag) return 'up';
  const { not, all, any } = condition;
  // Only a "not" that asks for the flag and nothing else needs it down.
  if (not && not.flag === flag && Object.values(not).filter((value) => value !== undefined).length === 1) return 'down';
  for (const part of all ?? []) {
    const needed = neededStanding(part, flag);
    if (needed) return needed;
  }
  const choices = (any ?? []).map((part) => neededStanding(part, flag));
  return choices.length > 0 && choices.every((choice) => choice === choices[0]) ? choices[0] : undefined;
}

const noSlipTwice: Rule = ({ people }) =>
  people.flatMap((person) => {
    const { scenario } = person;
    const moves = movesOf(person);
    const changed = changedFlags(person);
    const goals = [...Object.keys(scenario.needs), ...Object.keys(scenario.expectations)];
    return inFlags(person)
      .filter((flag) => !changed.has(flag))
      .flatMap((flag) =>
        goals.flatMap((goal) => {
          const meeting = moves.filter(({ meets, exceeds }) => meets?.includes(goal) || exceeds?.includes(goal));
          const needed = meeting.map((move) => neededStanding(move.if, flag));
          const standing = needed[0];
          if (!standing || needed.some((one) => one !== standing)) return [];
          const params = { scenario: scenario.id, goal, flag, standing, moves: meeting.length };
          return [shiftFinding('goal-hangs-on-flag', person.at, params)];
        }),
      );
  });

const clockGoesOn: Rule = ({ people }) =>
  people.flatMap(({ scenario, at }, i) => {
    const before = people[i - 1]?.scenario;
    if (!before || before.clock <= scenario.clock) return [];
    const params = { scenario: scenario.id, clock: scenario.clock, before: before.id, beforeClock: before.clock };
    return [shiftFinding('clock-goes-back', at, params)];
  });

const oneRole: Rule = ({ shift, people }) =>
  people
    .filter(({ scenario }) => scenario.role !== shift.role)
    .map(({ scenario, at }) =>
      shiftFinding('another-role', at, { scenario: scenario.id, role: scenario.role, shift: shift.role }),
    );

const rules: readonly Rule[] = [
  writtenFirst,
  readLater,
  sentences,
  usedFlags,
  startsMatter,
  settledSeen,
  handedOn,
  noSlipTwice,
  clockGoesOn,
  oneRole,
  ({ shift, people }) => roomsAndPeople(shift, people),
];

/**
 * Everything that does not fit between a shift and its scenarios. `scenarios` may hold more than the
 * shift needs. As long as one is missing, only that is told: who writes and who reads is not known yet.
 */
export function checkShift(shift: Shift, scenarios: readonly Scenario[]): readonly ShiftFinding[] {
  const ids = scenarios.map(({ id }) => id);
  const missing = shift.encounters.flatMap(({ scenario }, i) =>
    ids.includes(scenario)
      ? []
      : [shiftFinding('unknown-scenario', pointer('encounters', i, 'scenario'), { scenario, scenarios: ids })],
  );
  if (missing.length > 0) return missing;
  const people = shift.encounters.flatMap((encounter, index): Person[] => {
    const scenario = scenarios.find(({ id }) => id === encounter.scenario);
    return scenario ? [{ scenario, index, at: pointer('encounters', index, 'scenario') }] : [];
  });
  return rules.flatMap((rule) => rule({ shift, people }));
}
