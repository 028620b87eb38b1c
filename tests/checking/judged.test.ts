import { expect, it } from 'vitest';
import { accepted, isError, leavesOpen } from '../../src/checking/judged.ts';
import { aScenario } from '../scenario/a-scenario.ts';

type Found = Parameters<typeof accepted>[0];

const found = (code: string) =>
  ({ code, severity: 'error', pointer: '', line: 1, column: 1, message: 'Told.' }) as Found;
const meaning = (code: string) => aScenario({ intended: { [code]: 'It is meant.' } as never });

it('what its author means fails no check, and is told with the reason', () => {
  const one = accepted(found('dead-end'), meaning('dead-end'));
  expect(isError(one)).toBe(false);
  expect(one.message).toBe('Told. Intended: It is meant.');
});

it('what its author means of something else changes nothing, nor does what only looks like a reason', () => {
  expect(accepted(found('dead-end'), meaning('luck-decides'))).toEqual(found('dead-end'));
  expect(accepted(found('toString'), meaning('dead-end'))).toEqual(found('toString'));
});

it.each(['not-proved', 'words-not-proved', 'luck-not-proved', 'mood-not-proved', 'day-not-proved'])(
  'no reason makes proved what is not: %s',
  (code) => {
    const scenario = { ...aScenario(), intended: { [code]: 'It is meant.' } };
    expect(leavesOpen(accepted(found(code), scenario))).toBe(true);
    expect(leavesOpen(found('dead-end'))).toBe(false);
  },
);
