import { describe, expect, it } from 'vitest';
import { coefficient, share, tenths } from '../../src/messages/shares.ts';

describe('a share of plays in a message', () => {
  it.each([
    [0, '0'],
    [0.0001, '0.01'],
    [0.0493, '4.93'],
    [0.049, '4.90'],
    [0.07, '7'],
    [0.0999999, '10'],
    [0.1, '10'],
    [0.125, '12.5'],
    [1, '100'],
  ])('of %d is said in three digits that say something: %s', (of, said) => {
    expect(share(of, 'en-GB')).toBe(said);
  });

  it('is written as the language has it', () => {
    expect(share(0.0493, 'pl')).toBe('4,93');
  });
});

describe('a reliability in a message', () => {
  it('has two digits, and no nought in English', () => {
    expect([0.7, 0.755, 1].map((one) => coefficient(one, 'en-GB'))).toEqual(['.70', '.76', '1.00']);
    expect(coefficient(0.7, 'pl')).toBe('0,70');
  });
});

describe('a mean in a message', () => {
  it('is rounded as figures in files are, to a tenth', () => {
    expect([12, 3.55, 0.05].map((one) => tenths(one, 'en-GB'))).toEqual([12, 3.55, 0.05].map((one) => one.toFixed(1)));
    expect([12, 12.04, 12.5].map((one) => tenths(one, 'en-GB', ' short'))).toEqual(['12', '12', '12.5']);
    expect(tenths(3.5, 'pl')).toBe('3,5');
  });
});
