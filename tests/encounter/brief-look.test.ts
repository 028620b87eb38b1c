import { expect, test } from 'vitest';
import { faceIn } from '../../src/encounter/bearing.ts';
import { briefLook } from '../../src/encounter/brief-look.ts';
import { openingState } from '../../src/encounter/opening.ts';
import { shippedScenarios } from '../shipped-scenarios.ts';

test.each(shippedScenarios().map((scenario) => [scenario.id, scenario] as const))(
  'the brief of %s shows them in the mood they come in, whatever is carried in',
  (_id, scenario) => {
    for (const carried of [[], Object.keys(scenario.flags.in).sort()]) {
      const opening = { seed: 1, carried };
      const { mood } = openingState(scenario, opening);
      const { face } = briefLook(scenario, opening).customer;
      expect(faceIn(mood, face), `mood ${mood}`).toBe(face);
      if (mood < 0) expect(['calm', 'smile', 'big-smile', 'laugh']).not.toContain(face);
    }
  },
);
