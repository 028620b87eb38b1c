/** What can be seen of a day between two people, and what is not told because nobody has noticed it. */
import { describe, expect, it } from 'vitest';
import { beginDay } from '../../src/shift/day.ts';
import { factChanges, factsAfter, factsSeen, type Seen } from '../../src/shift/facts.ts';
import type { ShiftInput } from '../../src/shift/format.ts';
import { firstStart } from '../../src/shift/start.ts';
import { aPlan, aShift, dayWith } from './a-shift.ts';

const flags: ShiftInput['flags'] = {
  'hazard.fridge': { up: 'The milk is off, and nobody has noticed.', down: 'The milk is out.', helps: false },
  'hazard.wire': { up: 'A wire hangs loose behind the till.', down: 'The wire is mended.', helps: false },
  'hazard.store': { up: 'Crates stand in the way.', down: 'The way is free.', helps: false },
  'info.milk': { up: 'You know of the oat.', down: 'Nobody told you of the oat.', helps: true },
  'info.alarm': { up: 'You know the code.', down: 'Nobody told you that the code is new.', helps: true },
  'goodwill.ada': { up: 'Ada trusts you.', helps: true },
  earshot: { up: 'A moan was heard.', down: 'The moan stayed here.', helps: false },
  'stock.oat': { up: 'There is oat.', down: 'There is no oat.', helps: true },
  'record.list': { up: 'The list is ticked.', down: 'The list is not ticked.', helps: true },
};
const facts: ShiftInput['facts'] = {
  earshot: { room: 'yard' },
  'hazard.fridge': { room: 'bar', part: 'fridge', unknown: 'The fridge hums.' },
  'hazard.wire': { room: 'bar' },
  'hazard.store': { room: 'yard', unknown: 'Nobody has looked in.', inSight: true },
  'info.milk': { room: 'bar', down: 'You have heard of no oat.' },
  'info.alarm': { room: 'bar' },
  'goodwill.ada': { room: 'bar', portrait: 'counter' },
  'stock.oat': { room: 'bar', up: 'A crate of oat milk stands here.' },
};
const shift = aShift({ flags, facts, given: { 'record.list': {} } });
const seen = (now: Seen) => factsSeen(shift, now);
const at = (now: Seen, flag: string) => seen(now).find((one) => one.flag === flag);
const morning: Seen = { up: [], settled: [] };
const all = Object.keys(flags);

describe('what is seen of a day', () => {
  it('does not claim to know what nobody has looked at', () => {
    expect(at(morning, 'hazard.store')).toMatchObject({ standing: 'unknown', text: 'Nobody has looked in.' });
    expect(at(morning, 'hazard.fridge')).toMatchObject({ standing: 'unknown', text: 'The fridge hums.' });
    expect(at(morning, 'earshot')).toBeUndefined();
  });

  it('is told as help or harm while it is up, and as its opposite while it is down', () => {
    expect(at({ up: ['hazard.store'], settled: [] }, 'hazard.store')).toMatchObject({ up: true, standing: 'bad' });
    expect(at({ up: ['goodwill.ada'], settled: [] }, 'goodwill.ada')).toMatchObject({ up: true, standing: 'good' });
    expect(at({ up: [], settled: ['info.milk'] }, 'info.milk')).toMatchObject({ up: false, standing: 'plain' });
    expect(at({ up: [], settled: ['earshot'] }, 'earshot')).toMatchObject({ up: false, standing: 'good' });
  });

  it('never tells of a hazard that nobody has noticed, nor that anything about it has changed', () => {
    const hidden = ['hazard.fridge', 'hazard.wire'];
    const standing = { up: hidden, settled: hidden };
    expect(seen(standing)).toEqual(seen(morning));
    expect(factChanges(seen(morning), seen(standing), 'Ada')).toEqual([]);
    // What was mended was noticed.
    const mended = seen({ up: [], settled: hidden }).filter(({ flag }) => hidden.includes(flag));
    expect(mended.map(({ text }) => text)).toEqual(['The milk is out.', 'The wire is mended.']);
  });

  it('tells of a hazard that cannot be missed', () => {
    expect(at({ up: ['hazard.store'], settled: ['hazard.store'] }, 'hazard.store')?.text).toBe(
      'Crates stand in the way.',
    );
  });

  it('never gives away, in the sentence of a flag, what the player has not been told', () => {
    const untold = { up: [], settled: all };
    expect(at(untold, 'info.milk')?.text).toBe('You have heard of no oat.');
    expect(at(untold, 'info.alarm')).toBeUndefined();
    expect(at({ up: ['info.alarm'], settled: all }, 'info.alarm')?.text).toBe('You know the code.');
  });

  it('takes its own sentence before that of the flag, and is silent where there is neither', () => {
    expect(at({ up: ['stock.oat'], settled: [] }, 'stock.oat')?.text).toBe('A crate of oat milk stands here.');
    expect(at({ up: [], settled: all }, 'stock.oat')?.text).toBe('There is no oat.');
    expect(at({ up: [], settled: all }, 'goodwill.ada')).toBeUndefined();
  });

  it('goes from room to room, and leaves out flags that are seen nowhere', () => {
    const told = seen({ up: [], settled: all });
    expect(told.map(({ room }) => room)).toEqual(['bar', 'bar', 'bar', 'bar', 'yard', 'yard']);
    expect(told.some(({ flag }) => flag === 'record.list')).toBe(false);
    expect(told.find(({ flag }) => flag === 'hazard.fridge')).toMatchObject({ part: 'fridge' });
    expect(at({ up: all, settled: [] }, 'goodwill.ada')).toMatchObject({ portrait: 'counter' });
  });

  it('believes what was carried over from yesterday', () => {
    expect(at({ up: ['goodwill.ada'], settled: [] }, 'goodwill.ada')?.standing).toBe('good');
  });
});

describe('changes since the last person', () => {
  it('are the facts that say something new, each with who left it', () => {
    const now = { up: ['goodwill.ada'], settled: ['goodwill.ada', 'earshot', 'hazard.wire'] };
    const changes = factChanges(seen(morning), seen(now), 'Ada');
    expect(changes.map(({ flag, from }) => [flag, from])).toEqual([
      ['hazard.wire', 'Ada'],
      ['goodwill.ada', 'Ada'],
      ['earshot', 'Ada'],
    ]);
    expect(factChanges(seen(now), seen(now), 'Ada')).toEqual([]);
  });

  it('are worked out from the ledger of a day, person by person', () => {
    const plan = aPlan();
    const day = dayWith(beginDay(plan, 7, firstStart(plan)), [['ask-about-milk'], ['ask-about-milk']]);
    const texts = [0, 1, 2].map((before) => factsAfter(day, before).map(({ flag, text }) => [flag, text]));
    expect(texts[0]).toEqual([
      ['hazard.fridge', 'The fridge hums.'],
      ['goodwill.ada', 'Ada has not come yet.'],
    ]);
    expect(texts[1]).toContainEqual(['info.milk', 'You know about the milk.']);
    expect(texts[1]).toContainEqual(['goodwill.ada', 'Ada has not come yet.']);
    expect(texts[2]).toContainEqual(['goodwill.ada', 'Ada trusts you.']);
  });
});
