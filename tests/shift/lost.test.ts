import { describe, expect, it } from 'vitest';
import { walkThrough } from '../../src/encounter/walk.ts';
import { afterWalk, flagsUp, settlementOf } from '../../src/shift/ledger.ts';
import { memoryOf } from '../../src/shift/ratchet.ts';
import { aLostParcel } from '../encounter/a-lost-parcel.ts';

const walked = (...moves: readonly string[]) => walkThrough(aLostParcel(), { seed: 1, carried: [] }, moves).walk;

describe('a day after somebody was lost', () => {
  it('remembers whoever broke it off as lost, and whoever was harmed, made up for or not', () => {
    expect(memoryOf(walked('snap', 'shrug', 'shrug'))).toBe('lost');
    expect(memoryOf(walked('drop', 'replace', 'hand', 'end'))).toBe('lost');
    expect(memoryOf(walked('hand', 'end'))).toBe('as-ever');
  });

  it('has in its ledger what the ending sets, traced to the move that led there', () => {
    const out = afterWalk([], 0, walked('snap', 'shrug', 'shrug'));
    expect(flagsUp(out)).toEqual(['info.lost']);
    expect(settlementOf(out, 'info.lost')?.author).toEqual({ by: 'encounter', index: 0, turn: 2, ending: true });
    expect(flagsUp(afterWalk([], 0, walked('hand', 'end')))).toEqual(['goodwill.ada']);
  });
});
