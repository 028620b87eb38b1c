import { describe, expect, it } from 'vitest';
import {
  bearing,
  faceAround,
  faceIn,
  lastFaceIn,
  leavingIn,
  moodsOfFace,
  postureIn,
  yourFace,
} from '../../src/encounter/bearing.ts';
import { FACES, type Face, MOOD_MAX, MOOD_MIN, POSTURES } from '../../src/scenario/words.ts';

const MOODS = Array.from({ length: MOOD_MAX - MOOD_MIN + 1 }, (_, i) => MOOD_MIN + i);

describe('how a mood shows itself', () => {
  it('has a face and a posture of its own at each mood', () => {
    expect(new Set(MOODS.map((mood) => bearing(mood).face)).size).toBe(7);
    expect(MOODS.map((mood) => bearing(mood).posture)).toEqual([
      'turn-away',
      'closed',
      'closed',
      'rest',
      'rest',
      'open',
      'open',
    ]);
  });

  it('is what shows where nothing is written', () => {
    for (const mood of MOODS)
      expect({ face: faceIn(mood, undefined), posture: postureIn(mood, undefined) }).toEqual(bearing(mood));
  });

  it('lets what is written colour it, where the mood bears that', () => {
    expect(faceIn(2, 'laugh')).toBe('laugh');
    expect(faceIn(-1, 'laugh')).toBe('concerned');
    expect(faceIn(-3, 'smile')).toBe('angry');
    expect(faceIn(3, 'rage')).toBe('laugh');
    expect(faceIn(-3, 'tired')).toBe('tired');
  });

  it('leaves a milder face of some that no mood makes wrong', () => {
    expect([faceIn(-2, 'calm'), faceIn(3, 'fear'), faceIn(2, 'worried'), faceIn(2, 'suspicious')]).toEqual([
      'serious',
      'concerned',
      'concerned',
      'serious',
    ]);
    expect(faceIn(1, 'fear')).toBe('fear');
  });

  it('never shows what it says would belie it', () => {
    for (const mood of MOODS) {
      for (const written of FACES) {
        const { min, max } = moodsOfFace(faceIn(mood, written));
        expect(mood).toBeGreaterThanOrEqual(min);
        expect(mood).toBeLessThanOrEqual(max);
      }
      for (const written of POSTURES) {
        const shown = postureIn(mood, written);
        if (mood <= -2) expect(['open', 'lean-in']).not.toContain(shown);
        if (mood >= 2) expect(['closed', 'turn-away']).not.toContain(shown);
      }
    }
  });

  it('leaves nobody uneasy at the end who is at ease: a step milder than their mood, in the words of the strip', () => {
    const at = (written: Face) => MOODS.map((mood) => lastFaceIn(mood, written));
    expect(at('concerned').slice(2)).toEqual(['concerned', 'concerned', 'calm', 'smile', 'big-smile']);
    expect(at('fear').slice(3)).toEqual(['fear', 'calm', 'smile', 'big-smile']);
    expect(at('serious').slice(3)).toEqual(['serious', 'serious', 'smile', 'big-smile']);
    expect(at('smile').slice(2)).toEqual(['smile', 'smile', 'smile', 'smile', 'smile']);
    expect(at('laugh').slice(0, 3)).toEqual(MOODS.slice(0, 3).map((mood) => faceIn(mood, 'laugh')));
  });

  it('turns away whoever is about to go, whatever is written', () => {
    expect(postureIn(-3, 'open', 'walks')).toBe('turn-away');
    expect(postureIn(-3, 'open', 'closes')).toBe('closed');
  });

  it('leaves as written, unless the mood belies that', () => {
    expect(MOODS.map((mood) => leavingIn({ leaves: 'pleased' }, { mood, harmed: false }))).toEqual([
      'upset',
      'upset',
      'calm',
      'calm',
      'pleased',
      'pleased',
      'pleased',
    ]);
    expect(MOODS.map((mood) => leavingIn({ leaves: 'upset' }, { mood, harmed: false })).slice(3)).toEqual([
      'upset',
      'calm',
      'calm',
      'calm',
    ]);
    const harmed = (leaves: 'pleased' | 'calm' | 'hurried') =>
      [-1, 0, 1].map((mood) => leavingIn({ leaves }, { mood, harmed: true }));
    expect(harmed('pleased')).toEqual(['upset', 'calm', 'calm']);
    expect(harmed('calm')).toEqual(['upset', 'calm', 'calm']);
    expect(harmed('hurried')).toEqual(['hurried', 'hurried', 'hurried']);
    expect(leavingIn({ leaves: 'hurried' }, { mood: 3, harmed: false })).toBe('hurried');
    expect(leavingIn({ leaves: 'hurried' }, { mood: -3, harmed: false, out: 'walks' })).toBe('upset');
  });
});

describe('those around', () => {
  it('feel with them, or notice, when they are upset', () => {
    expect([faceAround(-1, true), faceAround(-2, true), faceAround(-2, false)]).toEqual(['calm', 'worried', 'serious']);
  });
});

describe('your own face', () => {
  it('warms with theirs and attends to them below', () => {
    const at = (mood: number) => yourFace({ mood, needs: [], over: false });
    expect(MOODS.map(at)).toEqual([
      'explaining',
      'explaining',
      'explaining',
      'smile',
      'smile',
      'big-smile',
      'big-smile',
    ]);
  });

  it('smiles at the end only where they are at ease and the page shows every need met', () => {
    const over = true;
    expect(yourFace({ mood: 3, needs: ['met', 'repaired'], over })).toBe('smile');
    expect(yourFace({ mood: 3, needs: ['met', 'open'], over })).toBe('calm');
    expect(yourFace({ mood: 0, needs: ['met'], over })).toBe('calm');
    expect(yourFace({ mood: -2, needs: ['met'], over })).toBe('explaining');
  });
});
