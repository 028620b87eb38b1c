import { describe, expect, test } from 'vitest';
import type { Cue } from '../../src/encounter/cues.ts';
import { type Planned, turnPlan } from '../../src/sound/turn-plan.ts';
import { aLook } from './a-look.ts';
import { EVERY_CUE } from './every-cue.ts';

const line: Cue = { type: 'line', by: 'customer', words: 8, mood: 0 };
const soundsIn = (plan: readonly Planned[]): string[] =>
  plan.flatMap((planned) => (planned.kind === 'cue' ? [planned.sound] : []));
const captionsIn = (plan: readonly Planned[]): string[] =>
  plan.flatMap((planned) => (planned.kind === 'caption' ? [planned.caption.text] : []));
const startOf = (plan: readonly Planned[], kind: Planned['kind']): number =>
  plan.find((planned) => planned.kind === kind)?.at ?? Number.NaN;

describe('a turn laid out in time', () => {
  test('nothing happens: nothing is heard', () => {
    expect(turnPlan(aLook(), [])).toEqual([]);
  });

  test('the line is babbled in the voice of whoever speaks; the scene has none', () => {
    const plan = turnPlan(aLook(), [line]);
    expect(plan.length).toBeGreaterThan(4);
    expect(plan.every((planned) => planned.kind === 'voice' && planned.sound.startsWith('elder-high-'))).toBe(true);
    expect(turnPlan(aLook(), [{ ...line, by: 'scene' }])).toEqual([]);
  });

  test('acts come before the line, marks after the acts, the farewell last', () => {
    const plan = turnPlan(aLook(), [
      { type: 'act', act: 'fetch-folder' },
      { type: 'goal', goal: 'need', id: 'safe', to: 'met' },
      line,
      { type: 'leaves', how: 'pleased', face: 'smile' },
    ]);
    expect(soundsIn(plan)).toEqual(['folder', 'stamp', 'end-pleased']);
    expect(startOf(plan, 'voice')).toBeGreaterThan(0);
    expect(startOf(plan, 'cue')).toBe(0);
  });

  test('an act and the thing it brings are heard once', () => {
    const plan = turnPlan(aLook(), [
      { type: 'act', act: 'fetch-folder' },
      { type: 'prop', prop: 'allergen-folder', there: true },
    ]);
    expect(soundsIn(plan)).toEqual(['folder']);
    expect(captionsIn(plan)).toEqual(['[folder set down and opened]']);
  });

  test('the edge is told last of all marks, so that its caption stays', () => {
    const plan = turnPlan(aLook({ mood: -3, edge: 'walks' }), [
      { type: 'mood', from: -1, to: -3 },
      { type: 'edge', there: true, exit: 'walks' },
      { type: 'goal', goal: 'need', id: 'a', to: 'missed' },
    ]);
    expect(captionsIn(plan).at(-1)).toBe('[two dark notes: they are about to walk out]');
  });

  test('two needs met are two stamps, two notes are one tick', () => {
    const goal = { type: 'goal', goal: 'need', to: 'met' } as const;
    const noted = { type: 'noted', goal: 'need' } as const;
    const plan = turnPlan(aLook(), [
      { ...goal, id: 'a' },
      { ...goal, id: 'b' },
      { ...noted, id: 'c' },
      { ...noted, id: 'd' },
    ]);
    expect(soundsIn(plan)).toEqual(['stamp', 'stamp', 'tick']);
  });

  test('everything at once still ends soon, and no caption is lost', () => {
    const plan = turnPlan(aLook(), EVERY_CUE);
    for (const planned of plan) if (planned.kind !== 'caption') expect(planned.at).toBeLessThanOrEqual(6);
    expect(captionsIn(plan)).toContain('[clock chimes: past the target time]');
    expect(captionsIn(plan)).toContain('[bright closing music: they leave pleased]');
    expect(plan.map(({ at }) => at)).toEqual(plan.map(({ at }) => at).sort((a, b) => a - b));
  });
});
