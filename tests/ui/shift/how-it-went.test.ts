import { describe, expect, it } from 'vitest';
import { howItWent } from '../../../src/ui/shift/how-it-went.ts';

const card = (satisfaction: number, points: number, capped = false) => ({
  satisfaction,
  capped,
  needs: { points, of: 60 },
});

describe('how an encounter went', () => {
  it.each([
    ['well', card(100, 60)],
    ['well', card(75, 60)],
    ['partly', card(74, 60)],
    ['partly', card(90, 50)],
    ['partly', card(50, 30)],
    ['badly', card(49, 40)],
    ['badly', card(38, 20)],
    ['badly', card(60, 60, true)],
  ] as const)('is %s for %o', (went, one) => {
    expect(howItWent(one)).toBe(went);
  });
});
