import { describe, expect, it } from 'vitest';
import { tQuantile } from '../../src/comparison/t-quantile.ts';

describe('t quantile', () => {
  // Standard tables, two-sided.
  it.each([
    [0.05, 1, 12.7062],
    [0.05, 2, 4.30265],
    [0.05, 3, 3.18245],
    [0.05, 5, 2.57058],
    [0.05, 10, 2.22814],
    [0.05, 30, 2.04227],
    [0.01, 4, 4.60409],
    [0.01, 10, 3.16927],
    [0.001, 6, 5.95882],
    [0.001, 20, 3.84952],
    [0.1, 7, 1.89458],
    [0.5, 8, 0.70639],
    [0.0005, 12, 4.71646],
  ])('at %d outside with %i degrees of freedom', (outside, freedom, value) => {
    expect(Math.abs(tQuantile(outside, freedom) / value - 1)).toBeLessThan(1e-3);
  });
});
