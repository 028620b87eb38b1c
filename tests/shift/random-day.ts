/** Random days of random people, for property tests: each reads and settles flags that the others may settle. */

import fc from 'fast-check';
import { offeredMoves } from '../../src/encounter/rules.ts';
import { advance, beginWalk } from '../../src/encounter/walk.ts';
import { type PlayRecord, withMove } from '../../src/record/record.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { beginDay, blankRecord, type Day, isOver, withPlay } from '../../src/shift/day.ts';
import type { Shift } from '../../src/shift/format.ts';
import { firstStart, planOf, type WholePlan } from '../../src/shift/start.ts';
import { randomChoices, randomScenario } from '../encounter/random-scenario.ts';
import { attemptNamed } from '../record/made-record.ts';
import { aShift } from './a-shift.ts';

const FLAGS = ['info.one', 'hazard.two'];
const texts = (flags: readonly string[]) => Object.fromEntries(flags.map((flag) => [flag, `${flag}.`]));

const person = (id: string): fc.Arbitrary<Scenario> =>
  fc
    .record({ scenario: randomScenario, reads: fc.subarray(FLAGS), settles: fc.subarray(FLAGS) })
    .map(({ scenario, reads, settles }) => ({
      ...scenario,
      id,
      flags: { in: texts(reads), out: texts(settles), here: scenario.flags.here },
    }));

/** The shift that random people work in. */
const shiftOf = (people: readonly string[]): Shift =>
  aShift({
    encounters: people.map((scenario) => ({ scenario })),
    flags: {
      'info.one': { up: 'One.', helps: true },
      'hazard.two': { up: 'Two.', helps: false },
    },
    facts: {},
    given: { 'info.one': { up: true, overnight: true }, 'hazard.two': { overnight: true } },
    fixes: {
      plain: { text: 'A fix.', why: 'A reason.', raises: ['info.one'] },
      other: { text: 'Another.', why: 'Another reason.', if: { was: 'hazard.two' }, lowers: ['hazard.two'] },
    },
    ratchet: {},
  });

const PEOPLE = ['first', 'second', 'third'];

/** A plan of three random people. */
export const randomPlan: fc.Arbitrary<WholePlan> = fc
  .tuple(...PEOPLE.map(person))
  .map((scenarios) => planOf(shiftOf(PEOPLE), scenarios));

/** How somebody plays a day: for each person a way of choosing. */
export const randomChoicesOfDay = fc.tuple(randomChoices, randomChoices, randomChoices);

/** The record of the next person, played by choosing the offered move at each index until it ends or choices run out. */
export function nextPlay(day: Day, choices: readonly number[]): PlayRecord {
  const scenario = day.plan.scenarios[day.plays.length];
  if (!scenario) throw new Error('everybody is served');
  let record = blankRecord(day, attemptNamed(day.seed, day.plays.length));
  let walk = beginWalk(scenario, record);
  for (const [index, choice] of choices.entries()) {
    if (walk.place.at === 'ending') break;
    const offered = offeredMoves(scenario, walk.place.node, walk.state);
    const move = offered[choice % offered.length];
    if (!move) throw new Error('every random node offers a move');
    const at = walk.state.seconds;
    const next = advance(walk, move.id);
    if (!next.ok) throw new Error(next.refusal);
    walk = next.walk;
    record = withMove(record, { move: move.id, at, ms: index });
  }
  return record;
}

/** Every moment of a played day: after each person, and in the middle of whoever was not served to the end. */
export function momentsOf(plan: WholePlan, seed: number, choices: readonly (readonly number[])[]): readonly Day[] {
  const moments = [beginDay(plan, seed, firstStart(plan))];
  for (const own of choices) {
    const day = moments.at(-1);
    if (!day || day.running || isOver(day)) break;
    const next = withPlay(day, nextPlay(day, own));
    if (!next.ok) throw new Error(next.reasons.join(' '));
    moments.push(next.day);
  }
  return moments;
}
