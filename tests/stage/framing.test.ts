import { describe, expect, test } from 'vitest';
import { COUNTER_BOTTOM, EYE_LINE_TOP, framing, type View } from '../../src/stage/framing.ts';

const none = { top: 0, bottom: 0, left: 0, right: 0 };
const view = (width: number, height: number, insets: Partial<View['insets']> = {}): View => ({
  width,
  height,
  insets: { ...none, ...insets },
  pairX: 985,
  speakerX: 822,
});

/** Where a world point lands on the canvas, in CSS pixels. */
function onScreen({ width, height }: View, frame: ReturnType<typeof framing>, x: number, y: number) {
  return { x: width / 2 + (x - frame.centreX) * frame.zoom, y: height / 2 + (y - frame.centreY) * frame.zoom };
}

const screens: [string, View][] = [
  ['a desktop with the dialogue card', view(1280, 720, { bottom: 250 })],
  ['a desktop with card, head line and notebook', view(1280, 720, { top: 72, bottom: 250, right: 350 })],
  ['a desktop at 200 % text', view(1280, 720, { bottom: 430 })],
  ['a phone with a band at the top', view(390, 300)],
  ['a phone whose canvas lies under the whole page', view(390, 844, { bottom: 544 })],
  ['a phone at 200 % text', view(390, 844, { bottom: 640 })],
  ['a large screen', view(2560, 1440, { bottom: 420 })],
  ['a screen without anything in front', view(1600, 900)],
];

describe('framing', () => {
  test.each(screens)('%s shows the speaker and you from head to counter', (_, seen) => {
    const frame = framing(seen);
    for (const x of [822 - 75, 1226 + 75]) {
      for (const y of [EYE_LINE_TOP, COUNTER_BOTTOM]) {
        const at = onScreen(seen, frame, x, y);
        expect(at.x).toBeGreaterThanOrEqual(seen.insets.left - 1);
        expect(at.x).toBeLessThanOrEqual(seen.width - seen.insets.right + 1);
        expect(at.y).toBeGreaterThanOrEqual(seen.insets.top - 1);
        expect(at.y).toBeLessThanOrEqual(seen.height - seen.insets.bottom + 1);
      }
    }
  });

  test.each(screens)('%s shows what lies at their feet when that matters, and their heads', (_, seen) => {
    const frame = framing({ ...seen, toFloor: true });
    for (const y of [EYE_LINE_TOP, 970]) {
      const at = onScreen(seen, frame, 822, y);
      expect(at.y).toBeGreaterThanOrEqual(seen.insets.top - 1);
      expect(at.y).toBeLessThanOrEqual(seen.height - seen.insets.bottom + 1);
    }
    expect(frame.zoom).toBeLessThanOrEqual(framing(seen).zoom);
  });

  const columns: [string, View][] = [
    ['1280 × 720', view(787, 720, { top: 62 })],
    ['1920 × 1080', view(1340, 1080, { top: 62 })],
    ['1600 × 900', view(1000, 900, { top: 62 })],
  ];

  test.each(columns)('beside the talk at %s everybody of the story is in the picture, from head to feet', (_, seen) => {
    for (const left of [560, 655, 822]) {
      const frame = framing({ ...seen, company: { left, right: 1226 } });
      for (const x of [left - 75, 1226 + 75]) {
        expect(onScreen(seen, frame, x, 800).x).toBeGreaterThanOrEqual(-1);
        expect(onScreen(seen, frame, x, 800).x).toBeLessThanOrEqual(seen.width + 1);
      }
      for (const y of [EYE_LINE_TOP, 985]) {
        expect(onScreen(seen, frame, 822, y).y).toBeGreaterThanOrEqual(seen.insets.top - 1);
        expect(onScreen(seen, frame, 822, y).y).toBeLessThanOrEqual(seen.height + 1);
      }
    }
  });

  const bands: [string, View][] = [
    ['390 × 285', view(390, 285, { top: 46 })],
    ['360 × 240', view(360, 240, { top: 46 })],
    ['768 × 360', view(768, 360, { top: 50 })],
  ];

  test.each(bands)(
    'in a low scene of %s whoever stands beside the customer is in it, and small faces as well',
    (_, seen) => {
      for (const left of [655, 560]) {
        const frame = framing({ ...seen, company: { left, right: 1226 }, toFloor: true });
        for (const x of [left - 75, 1226 + 75]) {
          expect(onScreen(seen, frame, x, 800).x).toBeGreaterThanOrEqual(-1);
          expect(onScreen(seen, frame, x, 800).x).toBeLessThanOrEqual(seen.width + 1);
        }
        expect(onScreen(seen, frame, left, 800).y).toBeLessThan(seen.height * 0.8);
        expect(onScreen(seen, frame, 822, EYE_LINE_TOP).y).toBeGreaterThanOrEqual(seen.insets.top - 1);
      }
      expect(framing({ ...seen, company: { left: 822, right: 1226 } }).zoom).toBe(framing(seen).zoom);
    },
  );

  test('a picture without room for everybody keeps whoever speaks in it', () => {
    const seen = { ...view(520, 600), speakerX: 240, company: { left: 240, right: 1226 } };
    const at = onScreen(seen, framing(seen), 240, 500);
    expect(at.x).toBeGreaterThan(0);
    expect(at.x).toBeLessThan(seen.width);
  });

  test('a narrow picture goes with somebody who speaks from the queue', () => {
    const seen = { ...view(390, 300), speakerX: 450 };
    const frame = framing(seen);
    expect(onScreen(seen, frame, 450, 450).x).toBeGreaterThan(0);
    expect(framing({ ...view(1280, 720), speakerX: 690 }).centreX).toBe(framing(view(1280, 720)).centreX);
  });

  test('a canvas without any size, or covered all over, still has a finite picture', () => {
    for (const seen of [view(0, 0), view(390, 844, { bottom: 2000 })]) {
      const frame = framing(seen);
      expect(frame.zoom).toBeGreaterThan(0);
      expect(Number.isFinite(frame.centreX + frame.centreY)).toBe(true);
    }
  });
});
