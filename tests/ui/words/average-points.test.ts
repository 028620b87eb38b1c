import { expect, it } from 'vitest';
import { averagePoints } from '../../../src/ui/words/average-points.ts';

it.each([
  [80, '80'],
  [79.96, '79.9'],
  [79.5, '79.5'],
  [(70 + 80 + 80) / 3, '76.6'],
  [0.1 + 0.2, '0.3'],
  [0, '0'],
  [100, '100'],
])('an average of %d is told as %s', (average, said) => {
  expect(averagePoints(average)).toBe(said);
});
