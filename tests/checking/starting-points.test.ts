/**
 * The starting point of every place is an example of what `check` asks for. Three short turns can be guessed through: each
 * says so itself, with the reason, and nothing else is told of any.
 */
import { describe, expect, it } from 'vitest';
import { startOf } from '../../src/catalogue/starts.ts';
import { scenarioCheckup } from '../../src/checking/scenario-checkup.ts';
import { startingPoint } from '../../src/checking/starting-point.ts';
import { SETTINGS } from '../../src/scenario/words.ts';

const settings = SETTINGS.filter((setting) => startOf(setting) !== undefined);

describe('the starting point of a place', () => {
  it('is there for more than one place', () => {
    expect(settings.length).toBeGreaterThan(1);
  });

  it.each(settings)('is told nothing of but that it is short: %s', (setting) => {
    const start = startingPoint('a-quick-question', setting);
    const text = JSON.stringify(start, null, 2);
    const { ok, problems, findings, lints } = scenarioCheckup(text, { proof: true, lint: true });
    const told = [...problems, ...(findings ?? []), ...(lints ?? [])];
    const unmeant = told
      .filter(({ code }) => code !== 'guessing-passes')
      .map(({ code, message }) => `${code}: ${message}`);
    expect({ ok, unmeant }).toEqual({ ok: true, unmeant: [] });
    expect(Object.keys(start.intended ?? {})).toEqual(told.map(({ code }) => code));
  });
});
