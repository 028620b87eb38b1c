import { expect, test } from 'vitest';
import { announcementOf } from '../../../src/ui/encounter/announcement.ts';
import { shippedScenarios } from '../../analysis/shipped.ts';
import { randomMoments } from '../../app/one-truth/plays.ts';
import { sample } from '../../sample.ts';

/** Words of status that a turn may have, and in how many of all turns. */
const WORDS = 25;
const SHARE = 0.9;
/** Most in any turn. */
const MOST = 60;

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;

test.each(shippedScenarios('.').map((scenario) => [scenario.id, scenario] as const))(
  '%s is told in few words beside what is said',
  (_id, scenario) => {
    const told: { readonly words: number; readonly text: string }[] = [];
    for (const { look, cues } of randomMoments(scenario, sample(300))) {
      const text = announcementOf(cues, look);
      told.push({ words: wordsIn(text), text });
    }
    told.sort((a, b) => a.words - b.words);
    const at = told[Math.floor(told.length * SHARE)];
    expect(at?.words, at?.text).toBeLessThanOrEqual(WORDS);
    const most = told.at(-1);
    expect(most?.words, most?.text).toBeLessThanOrEqual(MOST);
  },
);
