import { describe, expect, it } from 'vitest';
import { homeEntries, unfinishedPlay } from '../../src/app/home-entries.ts';
import type { StoredPlay } from '../../src/record/store.ts';
import { newScenarioChecked, recordOf, withHintsAt } from '../record/a-record.ts';

const scenario = newScenarioChecked();
const { id, title, summary, setting, role, clock, customer } = scenario;
const library = [{ id, title, summary, setting, role, clock, customer }];

const play = (name: string, changed: number, satisfaction?: number): StoredPlay => ({
  id: name,
  order: changed,
  record: recordOf(scenario, satisfaction === undefined ? ['ask-meeting'] : ['ask-meeting', 'walk-along']),
  status: satisfaction === undefined ? 'running' : 'ended',
  begun: changed,
  changed,
  carriedOut: [],
  leftDown: [],
  ...(satisfaction !== undefined && { result: { satisfaction, ending: `Ending ${satisfaction}` } }),
});

describe('the line-up of the home screen', () => {
  it('keeps the first and the best play apart', () => {
    const [entry] = homeEntries(library, [play('a', 1, 40), play('b', 2, 90), play('c', 3, 60), play('d', 4)]);
    expect(entry?.plays).toBe(3);
    expect(entry?.first?.score).toBe(40);
    expect(entry?.best?.score).toBe(90);
  });

  it('goes by the score, which hints lower; a play kept before there were hints has none', () => {
    const helped = play('a', 1, 90);
    const [entry] = homeEntries(library, [
      { ...helped, result: { satisfaction: 90, score: 70, ending: 'With hints' } },
      play('b', 2, 80),
    ]);
    expect(entry?.first).toEqual({ score: 70, ending: 'With hints' });
    expect(entry?.best?.score).toBe(80);
  });

  it('says nothing of results where nothing was finished', () => {
    const [entry] = homeEntries(library, [play('a', 1)]);
    expect(entry).toEqual({ ...library[0], plays: 0 });
  });

  it('offers to go on with a play in which nothing was done yet but a hint taken', () => {
    const begun = { ...play('a', 5), record: withHintsAt(recordOf(scenario, []), [0]) };
    expect(unfinishedPlay([begun])?.id).toBe('a');
    expect(unfinishedPlay([{ ...begun, record: recordOf(scenario, []) }])).toBeUndefined();
  });

  it('offers to go on with the play that was left last', () => {
    expect(unfinishedPlay([play('a', 5), play('b', 9), play('c', 7), play('d', 20, 80)])?.id).toBe('b');
    expect(unfinishedPlay([play('d', 20, 80)])).toBeUndefined();
  });
});
