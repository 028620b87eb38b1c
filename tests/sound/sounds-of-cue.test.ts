import { describe, expect, test } from 'vitest';
import built from '../../assets/sound/sounds.json';
import { actOf } from '../../src/catalogue/acts.ts';
import { placeOf } from '../../src/catalogue/places.ts';
import { ACTS, SETTINGS } from '../../src/scenario/words.ts';
import { soundsOfCue } from '../../src/sound/sounds-of-cue.ts';
import { EVERY_CUE } from './every-cue.ts';

const files: Readonly<Record<string, { readonly sounds: object }>> = built;

const shortSounds = Object.entries(built)
  .filter(([file]) => file !== 'voices' && file !== 'music')
  .flatMap(([, { sounds }]) => Object.keys(sounds))
  .filter((name) => name !== 'air');

describe('sounds of a cue', () => {
  test('every cue in every place is answered with sounds that were built', () => {
    for (const setting of SETTINGS) {
      for (const cue of EVERY_CUE) {
        for (const { sound, after = 0 } of soundsOfCue(cue, setting).sounds) {
          expect(shortSounds, `${cue.type}: ${sound}`).toContain(sound);
          expect(after).toBeGreaterThanOrEqual(0);
        }
      }
    }
  });

  test('every built cue sound is used somewhere, so nothing is downloaded for nothing', () => {
    const used = new Set<string>(['press']);
    for (const setting of SETTINGS) {
      for (const cue of EVERY_CUE) for (const { sound } of soundsOfCue(cue, setting).sounds) used.add(sound);
      for (const { sound } of placeOf(setting).air.around?.sounds ?? []) used.add(sound);
    }
    expect(shortSounds.filter((name) => !used.has(name))).toEqual([]);
  });

  test('cues that carry meaning have a caption', () => {
    const meaningful = ['noted', 'goal', 'queue', 'card', 'late', 'interpreted', 'leaves', 'mood', 'edge'];
    for (const cue of EVERY_CUE) {
      if (meaningful.includes(cue.type)) expect(soundsOfCue(cue, 'coffee_shop').caption, cue.type).toBeTruthy();
    }
    expect(soundsOfCue({ type: 'arrives', again: false }, 'coffee_shop').caption).toBe('door bell');
    expect(soundsOfCue({ type: 'arrives', again: false }, 'it_helpdesk').caption).toContain('phone rings');
  });

  test('whoever is served over the phone rings, wherever your own place is', () => {
    expect(soundsOfCue({ type: 'arrives', again: false }, 'coffee_shop', true).caption).toContain('phone rings');
  });

  test('breaking it off sounds like the way it is done, and says so', () => {
    const out = (exit: 'walks' | 'rings-off' | 'closes') =>
      soundsOfCue({ type: 'leaves', how: 'upset', face: 'angry', out: exit }, 'coffee_shop');
    expect(out('walks').caption).toContain('they walk out');
    expect(out('walks').sounds.map(({ sound }) => sound)).toContain('door-close');
    expect(out('rings-off').caption).toContain('dial tone');
    expect(out('rings-off').sounds[0]?.sound).toBe('phone-down');
    expect(out('closes').sounds.map(({ sound }) => sound)).toEqual(['chair', 'end-upset']);
  });

  test('coming back to a saved play rings no bell', () => {
    expect(soundsOfCue({ type: 'arrives', again: true }, 'coffee_shop')).toEqual({ sounds: [] });
  });

  test('every act is answered, and only gestures go without a caption', () => {
    const gestures = ACTS.filter((act) => actOf(act).heard.caption === undefined);
    expect(gestures.sort()).toEqual(
      [
        ...['lower-voice', 'crouch', 'point-away', 'point-to', 'wave-on', 'turn-away', 'read-card'],
        ...['shake-head', 'nod', 'wait'],
      ].sort(),
    );
  });

  test('a mood that stays in its band turns no music and says nothing', () => {
    expect(soundsOfCue({ type: 'mood', from: 0, to: 1 }, 'shop').caption).toBeUndefined();
    expect(soundsOfCue({ type: 'mood', from: 1, to: 2 }, 'shop').caption).toBe('music turns warmer');
    expect(soundsOfCue({ type: 'mood', from: 0, to: -1 }, 'shop').caption).toBe('music turns lower');
  });

  test('every place has air with a caption', () => {
    for (const setting of SETTINGS) {
      const { sound, caption } = placeOf(setting).air;
      expect(files[sound]?.sounds).toHaveProperty('air');
      expect(caption).not.toBe('');
    }
  });
});
