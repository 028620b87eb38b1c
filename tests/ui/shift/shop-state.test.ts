import { describe, expect, it } from 'vitest';
import { type DayLedger, shopChanges, shopState } from '../../../src/ui/shift/shop-state.ts';

const morning: DayLedger = { up: [], settled: [] };
const afterDan: DayLedger = {
  up: ['hazard.fridge', 'goodwill.dan'],
  settled: ['hazard.fridge', 'goodwill.dan', 'info.recipe_change', 'info.regulars', 'earshot'],
};
const fact = (ledger: DayLedger, flag: string) => shopState(ledger).find((one) => one.flag === flag);

describe('the state of the shop', () => {
  it('does not claim to know what nobody has looked at', () => {
    expect(fact(morning, 'hazard.store')?.standing).toBe('unknown');
    expect(fact(morning, 'hazard.fridge')?.standing).toBe('unknown');
    expect(fact(morning, 'earshot')).toBeUndefined();
  });

  it('tells what is up as help or harm, and what is down as its opposite', () => {
    const boxes = { up: ['hazard.store'], settled: ['hazard.store'] };
    expect(fact(boxes, 'hazard.store')).toMatchObject({ standing: 'bad', text: expect.stringContaining('fill') });
    expect(fact(afterDan, 'goodwill.dan')?.standing).toBe('good');
    expect(fact(afterDan, 'info.recipe_change')?.standing).toBe('plain');
    expect(fact(afterDan, 'earshot')?.standing).toBe('good');
  });

  it('never prints a hazard that nobody has noticed, nor that anything about it has changed', () => {
    const words = {
      'hazard.fridge': { up: 'The milk is off, and nobody has noticed.', down: 'The milk is out.', helps: false },
      'hazard.wire': { up: 'A wire hangs loose behind the till.', down: 'The wire is mended.', helps: false },
    };
    const flags = Object.keys(words);
    const standing = { up: flags, settled: flags };
    expect(shopState(standing, words).find(({ flag }) => flag === 'hazard.fridge')).toEqual(
      shopState(morning, words).find(({ flag }) => flag === 'hazard.fridge'),
    );
    expect(shopState(standing, words).some(({ flag }) => flag === 'hazard.wire')).toBe(false);
    expect(shopChanges(shopState(morning, words), shopState(standing, words), 'Dan')).toEqual([]);
    // What was mended was noticed.
    const mended = shopState({ up: [], settled: flags }, words).filter(({ flag }) => flags.includes(flag));
    expect(mended.map(({ text }) => text).sort()).toEqual(['The milk is out.', 'The wire is mended.']);
  });

  it('believes a flag that was carried over from yesterday', () => {
    expect(fact({ up: ['goodwill.marta'], settled: [] }, 'goodwill.marta')?.standing).toBe('good');
  });

  it('tells a flag without a sentence for its absence only while it is up', () => {
    expect(fact({ up: [], settled: ['record.card'] }, 'record.card')).toBeUndefined();
    expect(fact({ up: ['record.card'], settled: ['record.card'] }, 'record.card')?.standing).toBe('good');
  });

  it("takes the words of the day's file before its own, also for flags it has never heard of", () => {
    const words = {
      'hazard.store': { up: 'Crates stand in the wide toilet.', helps: false },
      'stock.lids': { up: 'There are lids for the whole day.', helps: true },
    };
    const facts = shopState({ up: ['hazard.store', 'stock.lids'], settled: [] }, words);
    expect(facts.find((one) => one.flag === 'hazard.store')).toMatchObject({
      room: 'corridor',
      standing: 'bad',
      text: 'Crates stand in the wide toilet.',
    });
    expect(facts.find((one) => one.flag === 'stock.lids')).toMatchObject({ room: 'staff', standing: 'good' });
    expect(shopState({ up: ['stock.cups'], settled: [] }).some((one) => one.flag === 'stock.cups')).toBe(false);
  });

  it("never gives away, in the words of the day's file, what the player has not been told", () => {
    const words = {
      'info.recipe_change': { up: 'You know of the almond.', down: 'Nobody told you of the almond.', helps: true },
      'info.alarm': { up: 'You know the code.', down: 'Nobody told you that the code is new.', helps: true },
    };
    const facts = shopState({ up: [], settled: Object.keys(words) }, words);
    expect(facts.find((one) => one.flag === 'info.recipe_change')?.text).toBe(
      'You have heard of no change in the recipes.',
    );
    expect(facts.some((one) => one.flag === 'info.alarm')).toBe(false);
  });

  it('goes from room to room', () => {
    const rooms = shopState(afterDan).map((one) => one.room);
    expect(rooms).toEqual([...rooms].sort((a, b) => 'sbc'.indexOf(a[0] ?? '') - 'sbc'.indexOf(b[0] ?? '')));
  });
});

describe('changes since the last person', () => {
  it('are the facts that say something new, each with who left it', () => {
    const changes = shopChanges(shopState(morning), shopState(afterDan), 'Dan');
    expect(changes.map((change) => change.flag).sort()).toEqual([
      'earshot',
      'goodwill.dan',
      'info.recipe_change',
      'info.regulars',
    ]);
    expect(changes.every((change) => change.from === 'Dan')).toBe(true);
  });

  it('are none when nothing has moved', () => {
    expect(shopChanges(shopState(afterDan), shopState(afterDan), 'Dan')).toEqual([]);
  });
});
