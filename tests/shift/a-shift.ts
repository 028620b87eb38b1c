/** Small made-up days for tests: a handover, somebody at the counter, a report. */

import type { Walk } from '../../src/encounter/walk.ts';
import { advance, beginWalk } from '../../src/encounter/walk.ts';
import type { PlayRecord } from '../../src/record/record.ts';
import { withMove } from '../../src/record/record.ts';
import type { Scenario, ScenarioInput } from '../../src/scenario/format.ts';
import type { DrawnRooms } from '../../src/shift/check-rooms.ts';
import { begun, blankRecord, type Day, withPlay } from '../../src/shift/day.ts';
import type { Shift, ShiftInput } from '../../src/shift/format.ts';
import { readShift } from '../../src/shift/read.ts';
import { planOf, type WholePlan } from '../../src/shift/start.ts';
import { attemptNamed } from '../record/made-record.ts';
import { aDraft, aScenario } from '../scenario/a-scenario.ts';

type Nodes = ScenarioInput['nodes'];

/** The nodes of the smallest scenario, its two moves changed. The first meets all, the second misses all. */
function nodesWith(first: object, second: object): Nodes {
  const [one, two] = aDraft().nodes.arrives?.moves ?? [];
  const lines = aDraft().nodes.arrives?.lines ?? [];
  if (!one || !two) throw new Error('the smallest scenario has two moves');
  return {
    arrives: {
      lines: [
        ...lines,
        { by: 'scene', text: 'It smells of sour milk.', if: { flag: 'hazard.fridge' } },
        { by: 'scene', text: 'Oat milk stands ready.', if: { flag: 'info.milk' } },
      ],
      moves: [
        { ...one, ...first },
        { ...two, ...second },
      ],
    },
  };
}

/** Hands on what is known about milk, or leaves the fridge as it is. */
export const handover = (overrides: Partial<ScenarioInput> = {}): Scenario =>
  aScenario({
    id: 'handover',
    title: 'Handover',
    clock: '07:40',
    flags: {
      in: { 'stock.oat': 'There is oat milk enough.' },
      out: { 'info.milk': 'You know about the milk.', 'hazard.fridge': 'The milk is off.' },
    },
    moodIf: [{ if: { flag: 'stock.oat' }, mood: 1 }],
    nodes: {
      arrives: {
        lines: aDraft().nodes.arrives?.lines ?? [],
        moves: (nodesWith({ set: ['info.milk'] }, { set: ['hazard.fridge'] }).arrives?.moves ?? []) as never,
      },
    },
    ...overrides,
  });

/** Reads what the handover has left. */
export const counter = (overrides: Partial<ScenarioInput> = {}): Scenario =>
  aScenario({
    id: 'counter',
    title: 'At the counter',
    flags: {
      in: { 'info.milk': 'You know about the milk.', 'hazard.fridge': 'The milk is off.' },
      out: { 'goodwill.ada': 'Ada trusts you.' },
    },
    moodIf: [{ if: { flag: 'hazard.fridge' }, mood: -1 }],
    brief: {
      situation: 'You stand at the counter.',
      known: [{ text: 'She takes oat milk.', if: { flag: 'info.milk' } }],
    },
    nodes: nodesWith({ set: ['goodwill.ada'] }, {}),
    ...overrides,
  });

/** Reads what the counter has left. */
export const closing = (overrides: Partial<ScenarioInput> = {}): Scenario =>
  aScenario({
    id: 'closing',
    title: 'Closing',
    clock: '15:40',
    flags: { in: { 'goodwill.ada': 'Ada trusts you.' } },
    moodIf: [{ if: { flag: 'goodwill.ada' }, mood: 2 }],
    ...overrides,
  });

export const theScenarios = (): readonly Scenario[] => [handover(), counter(), closing()];

/** A shift file that passes every check without a warning. */
export function aShiftInput(overrides: Partial<ShiftInput> = {}): ShiftInput {
  return {
    format: 2,
    id: 'a-morning',
    title: 'A morning',
    summary: 'Three people and a fridge.',
    role: 'barista',
    place: 'Corner Cup',
    setting: 'coffee_shop',
    language: 'en-GB',
    rooms: [
      { id: 'bar', name: 'Coffee bar', picture: 'coffee-bar' },
      { id: 'yard', name: 'Yard' },
    ],
    facts: {
      'info.milk': { room: 'yard', down: 'You have heard nothing about milk.' },
      'hazard.fridge': { room: 'bar', part: 'fridge', unknown: 'The fridge hums.' },
      'goodwill.ada': { room: 'bar', unknown: 'Ada has not come yet.', portrait: 'counter' },
      'stock.oat': { room: 'yard', up: 'A crate of oat milk stands by the door.' },
    },
    encounters: [
      { scenario: 'handover', before: [{ text: 'You clock in.' }] },
      { scenario: 'counter', before: [{ text: 'Something smells.', if: { flag: 'hazard.fridge' } }] },
      { scenario: 'closing' },
    ],
    flags: {
      'info.milk': { up: 'You know about the milk.', down: 'Nobody told you about the milk.', helps: true },
      'hazard.fridge': { up: 'The milk is off.', down: 'The milk is fresh.', helps: false, shows: 'milk-jug' },
      'goodwill.ada': { up: 'Ada trusts you.', down: 'Ada does not know what to think.', helps: true },
      'stock.oat': { up: 'There is oat milk enough.', down: 'There is little oat milk.', helps: true },
    },
    fixes: {
      list: { text: 'A list by the fridge.', why: 'It reminds.', raises: ['stock.oat'] },
      thermometer: {
        text: 'A thermometer in the fridge.',
        why: 'The milk was off.',
        if: { was: 'hazard.fridge' },
        raises: ['stock.oat'],
        tomorrow: 'A thermometer hangs in the fridge.',
      },
    },
    ratchet: {
      counter: [
        { history: 2, text: 'Ada now expects to be asked.' },
        { history: 0, text: 'Ada has stayed away.' },
      ],
    },
    ...overrides,
  };
}

/** The drawings that the made-up day knows. */
export const someDrawings: DrawnRooms = { coffee_shop: { 'coffee-bar': ['book', 'fridge'] } };

/** A checked shift. Throws, with the problems, if the overrides broke it. */
export function aShift(overrides: Partial<ShiftInput> = {}): Shift {
  const read = readShift(JSON.stringify(aShiftInput(overrides)));
  if (read.ok) return read.value;
  throw new Error(`not a valid shift:\n${read.problems.map((p) => `${p.pointer} ${p.code}`).join('\n')}`);
}

/** The plan of the made-up day. */
export const aPlan = (overrides: Partial<ShiftInput> = {}): WholePlan => planOf(aShift(overrides), theScenarios());

/** The record of the next encounter with these moves made. Throws at the first that is refused. */
export function playOf(day: Day, moves: readonly string[]): PlayRecord {
  let record = blankRecord(day, attemptNamed(day.seed, day.plays.length));
  const scenario = day.plan.scenarios[day.plays.length];
  if (!scenario) throw new Error('nobody is left');
  let walk: Walk = beginWalk(scenario, record);
  for (const [index, move] of moves.entries()) {
    const at = walk.state.seconds;
    const next = advance(walk, move);
    if (!next.ok) throw new Error(`${scenario.id}: "${move}" is ${next.refusal}`);
    walk = next.walk;
    record = withMove(record, { move, at, ms: index });
  }
  return record;
}

/** The day after these plays, one list of moves for each person. */
export function dayWith(day: Day, plays: readonly (readonly string[])[]): Day {
  return plays.reduce((now, moves) => {
    const next = withPlay(now, playOf(now, moves));
    if (!next.ok) throw new Error(next.reasons.join(' '));
    return next.day;
  }, day);
}

/** The day with its next encounter begun. */
export function begunDay(day: Day): Day {
  const next = begun(day, attemptNamed(day.seed, day.plays.length));
  if (!next.ok) throw new Error(next.reasons.join(' '));
  return next.day;
}
