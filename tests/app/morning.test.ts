import { describe, expect, it } from 'vitest';
import { carriedInto } from '../../src/app/morning.ts';
import type { StoredPlay } from '../../src/record/store.ts';
import { emptyRecord, newScenarioChecked } from '../record/a-record.ts';

const scenario = newScenarioChecked();
const next = {
  ...scenario,
  id: 'next',
  flags: { in: { 'hazard.fridge': 'The milk is off.', 'info.regulars': 'You know her.' }, out: {}, here: {} },
} as typeof scenario;

/** A finished play of another scenario that handed these flags on and left those down. */
const ended = (id: string, changed: number, carriedOut: string[], leftDown: string[] = []): StoredPlay => {
  const record = emptyRecord(scenario);
  return {
    id: `${id}-${changed}`,
    order: changed,
    record: { ...record, scenario: { ...record.scenario, id, title: id } },
    status: 'ended',
    begun: changed,
    changed,
    carriedOut,
    leftDown,
  };
};
const flags = (plays: readonly StoredPlay[]) => carriedInto(next, plays).map(({ flag }) => flag);

describe('what one encounter leaves for the next', () => {
  it('is what the latest play of each other person handed on, as far as it is read', () => {
    expect(flags([ended('dan', 1, ['hazard.fridge', 'info.regulars', 'earshot'])])).toEqual([
      'hazard.fridge',
      'info.regulars',
    ]);
    expect(flags([ended('dan', 1, ['info.regulars']), ended('dan', 2, [], ['info.regulars'])])).toEqual([]);
  });

  it('is settled by whoever came last: what Dan left up, Marta can take down', () => {
    expect(flags([ended('dan', 1, ['hazard.fridge']), ended('marta', 2, [], ['hazard.fridge'])])).toEqual([]);
    expect(flags([ended('marta', 2, [], ['hazard.fridge']), ended('dan', 3, ['hazard.fridge'])])).toEqual([
      'hazard.fridge',
    ]);
  });

  it('never comes from the scenario itself, nor from a play that has not ended', () => {
    expect(flags([ended('next', 1, ['info.regulars'])])).toEqual([]);
    expect(flags([{ ...ended('dan', 1, ['info.regulars']), status: 'running' }])).toEqual([]);
  });
});
