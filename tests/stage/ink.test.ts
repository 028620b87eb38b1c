/**
 * Whatever order drawings come in while the window changes its size, no image shows a texture that was taken
 * away: Phaser would stop at the next frame with "Cannot read properties of null".
 */
import fc from 'fast-check';
import type * as Phaser from 'phaser';
import { afterAll, expect, test, vi } from 'vitest';

let drawing: (markup: string, scale: number) => Promise<unknown>;
// A worker reads the program once for all its files: this one needs it anew, with its own drawing, and leaves none behind.
vi.hoisted(() => vi.resetModules());
afterAll(() => void vi.resetModules());
vi.mock('../../src/stage/rasterise.ts', () => ({
  rasterised: (markup: string, scale: number) => drawing(markup, scale),
}));

const { Ink } = await import('../../src/stage/ink.ts');

/** As much of a Phaser image as `Ink` asks for. */
class FakeImage {
  texture = { key: '__DEFAULT' };
  readonly #atTheEnd: (() => void)[] = [];
  once(_: 'destroy', told: () => void) {
    this.#atTheEnd.push(told);
  }
  setTexture(key: string) {
    this.texture = { key };
    return this;
  }
  setOrigin() {
    return this;
  }
  setScale() {
    return this;
  }
  setVisible() {
    return this;
  }
  destroy() {
    for (const told of this.#atTheEnd.splice(0)) told();
  }
}

/** As much of a scene: the names of its textures, and those that were removed. */
function fakeScene() {
  const there = new Set(['__DEFAULT']);
  const scene = {
    add: { image: () => new FakeImage() },
    textures: {
      addCanvas: (key: string) => there.add(key),
      exists: (key: string) => there.has(key),
      remove: (key: string) => there.delete(key),
    },
  };
  return { there, scene: scene as unknown as Phaser.Scene };
}

const raster = { canvas: {}, view: { x: 0, y: 0 }, cut: { x: 0, y: 0, width: 1, height: 1 } };

const step = fc.oneof(
  fc.record({ does: fc.constant('hang' as const), image: fc.nat(2), markup: fc.constantFrom('<a/>', '<b/>', '<c/>') }),
  fc.record({ does: fc.constant('rescale' as const), scale: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ does: fc.constant('destroy' as const), image: fc.nat(2) }),
);

test('no image ever shows a texture that is gone, and none is kept that nobody shows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(step, { maxLength: 14 }), async (scheduler, steps) => {
      drawing = (_, scale) => scheduler.schedule(Promise.resolve({ ...raster, scale }));
      const { there, scene } = fakeScene();
      const ink = new Ink(scene, 1, () => undefined);
      const images = [0, 1, 2].map(() => ink.frame() as unknown as FakeImage);
      const living = new Set(images);
      const shownIsThere = () => {
        for (const image of living) expect(there).toContain(image.texture.key);
      };
      const jobs: Promise<void>[] = [];
      for (const each of steps) {
        if (each.does === 'rescale') jobs.push(ink.rescale(each.scale));
        else {
          const image = images[each.image];
          if (image === undefined || !living.has(image)) continue;
          if (each.does === 'destroy') {
            image.destroy();
            living.delete(image);
          } else jobs.push(ink.hang(image as unknown as Phaser.GameObjects.Image, each.markup, { x: 0, y: 0 }));
        }
        if (scheduler.count() > 0 && steps.length % 2 === 0) await scheduler.waitOne();
        shownIsThere();
      }
      while (scheduler.count() > 0) {
        await scheduler.waitOne();
        shownIsThere();
      }
      await Promise.all(jobs);
      shownIsThere();
      // Phaser's own, and at most one for each of the three drawings at the size of now.
      expect(there.size).toBeLessThanOrEqual(1 + 3);
    }),
    { numRuns: 2000 },
  );
});
