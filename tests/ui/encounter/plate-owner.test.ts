import { describe, expect, it } from 'vitest';
import { plateOwner } from '../../../src/ui/encounter/plate-owner.ts';
import { aLine, aLook, aPerson } from '../a-look.ts';

const people = [aPerson(), aPerson({ id: 'jonas', name: 'Jonas', where: 'back' })];
const lines = [aLine(), aLine({ by: 'jonas', name: 'Jonas' }), aLine({ by: 'scene', name: '' })];

describe('the name on the plate', () => {
  it('is of whoever spoke last, and of the customer when nobody did', () => {
    expect(plateOwner(aLook({ people, lines }))?.name).toBe('Jonas');
    expect(plateOwner(aLook({ people, lines: [] }))?.name).toBe('Hanan');
  });

  it('is the customer’s at the end, whoever had the last word: it is their story that ended', () => {
    const ending = { id: 'home', title: 'Home', text: 'She went home.', leaves: 'calm' } as const;
    expect(plateOwner(aLook({ people, lines, moves: [], ending }))?.name).toBe('Hanan');
  });
});
