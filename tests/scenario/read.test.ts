import { describe, expect, test } from 'vitest';
import { readScenario } from '../../src/scenario/read.ts';
import { aDraft } from './a-scenario.ts';

describe('reading a scenario', () => {
  test('the smallest valid scenario passes without a warning', () => {
    expect(readScenario(JSON.stringify(aDraft()))).toMatchObject({ ok: true, warnings: [] });
  });
});
