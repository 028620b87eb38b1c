/**
 * Every ending of every shipped story, also those that random plays hardly come to, in every mood that it can be ended in:
 * the closing music, the caption, the face and the picture tell one truth.
 */
import { expect, test } from 'vitest';
import { queuePeople } from '../../../src/art/staff.ts';
import type { Cue } from '../../../src/encounter/cues.ts';
import { exitAt } from '../../../src/encounter/edge.ts';
import { lookAt } from '../../../src/encounter/look-at.ts';
import { beginWalk } from '../../../src/encounter/walk.ts';
import type { Scenario } from '../../../src/scenario/format.ts';
import { WALKS_OUT } from '../../../src/scenario/move.ts';
import { MOOD_MAX, MOOD_MIN } from '../../../src/scenario/words.ts';
import { turnPlan } from '../../../src/sound/turn-plan.ts';
import { drawnPlace, type Place } from '../../../src/stage/places.ts';
import { shippedScenarios } from '../../analysis/shipped.ts';
import type { Moment } from './plays.ts';
import { ROWS } from './rows.ts';

const MOODS = Array.from({ length: MOOD_MAX - MOOD_MIN + 1 }, (_, i) => MOOD_MIN + i);
/** Rows on what the game makes of an ending and a mood; what the author has written beside it is held by real plays. */
const HELD = Object.entries(ROWS).filter(([name]) =>
  /^(portrait|stage|cue of leaving|music|closing|live region: (pleased|upset)|picture of the end|leaving)/.test(name),
);

/** What is shown and heard as a story ends so, in such a mood. */
function endingMoment(scenario: Scenario, ending: string, mood: number): Moment {
  const opening = { seed: 1, carried: [] };
  const begun = beginWalk(scenario, opening);
  const place = { at: 'ending', ending } as const;
  const state = { ...begun.state, mood };
  const look = lookAt(scenario, { opening, place, state, last: undefined, turn: 1, warned: false });
  const face = look.people.find(({ id }) => id === 'customer')?.face ?? 'calm';
  const out = exitAt(scenario, place);
  const how = look.ending?.leaves ?? 'calm';
  const cues: readonly Cue[] = [{ type: 'leaves', how, face, ...(out && { out }) }];
  return { scenario, look, cues, state, walk: { ...begun, place, state } };
}

const house = { you: queuePeople[0] as (typeof queuePeople)[number], waiting: queuePeople };

test.each(shippedScenarios('.').map((scenario) => [scenario.id, scenario] as const))(
  'however %s ends, music, caption, face and picture agree',
  async (_id, scenario) => {
    const place: Place = (await drawnPlace(scenario.setting)).place;
    const wrong: string[] = [];
    for (const ending of Object.keys(scenario.endings))
      for (const mood of ending === WALKS_OUT ? [MOOD_MIN] : MOODS) {
        const shown = { ...endingMoment(scenario, ending, mood), place, house };
        for (const [row, contradicts] of HELD) if (contradicts(shown)) wrong.push(`${ending} at ${mood}: ${row}`);
        const { look, cues } = shown;
        const sounds = turnPlan(look, cues).flatMap((planned) => (planned.kind === 'cue' ? [planned.sound] : []));
        if (!look.ending || !sounds.includes(`end-${look.ending.leaves}`))
          wrong.push(`${ending} at ${mood}: no closing music`);
        if (look.ending?.panel === undefined) wrong.push(`${ending} at ${mood}: no picture`);
      }
    expect(wrong).toEqual([]);
  },
);
