/** Play without what a machine may lack: a canvas, sound, storage. */
import { expect, type Page, test } from '@playwright/test';
import { begin, chooseByKey, story, WITH_PICTURE } from './playing.ts';

const { scenario, walks } = story('coffee_shop/the-usual-please');
const walk = walks.find(({ carried, ends }) => carried.length === 0 && ends !== undefined);
if (!walk) throw new Error('no walk without carried-in flags');

const missing = {
  'a canvas': () => {
    HTMLCanvasElement.prototype.getContext = () => null;
  },
  WebGL: () => {
    const original = HTMLCanvasElement.prototype.getContext;
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, ...args: Parameters<typeof original>) {
        return String(args[0]).startsWith('webgl') ? null : original.apply(this, args);
      },
    });
  },
  sound: () => {
    Object.assign(window, { AudioContext: undefined, webkitAudioContext: undefined, Audio: undefined });
  },
  storage: () => {
    Object.defineProperty(window, 'indexedDB', { get: () => undefined });
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  },
} satisfies Record<string, () => void>;

/** Plays with this taken away, from home to the debrief. */
const playedWithout = async (page: Page, takeAway: () => void): Promise<void> => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(takeAway);
  await begin(page, scenario, walk.seed);
  for (const move of walk.moves) await chooseByKey(page, scenario, move);
  await page.getByRole('button', { name: /See what they thought/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(scenario.endings[walk.ends ?? '']?.title ?? '');
  expect(errors).toEqual([]);
};

for (const what of ['sound', 'storage'] as const)
  test(`without ${what} the encounter is played to its debrief`, ({ page }) => playedWithout(page, missing[what]));

test.describe('where there would be a picture', () => {
  test.use(WITH_PICTURE);

  for (const what of ['a canvas', 'WebGL'] as const)
    test(`without ${what} the encounter is played to its debrief`, ({ page }) => playedWithout(page, missing[what]));

  test('the first turn can be played before the stage has come', async ({ page }) => {
    // The stage's chunk never arrives.
    await page.route(/boot-.*\.js/, () => undefined);
    await begin(page, scenario, walk.seed);
    await chooseByKey(page, scenario, walk.moves[0] ?? '');
    await expect(page.locator('canvas')).toHaveCount(0);
  });

  test('a WebGL picture that is lost for good is drawn on the plain canvas', async ({ page }) => {
    await page.addInitScript(() => {
      // A machine with a graphics card, as far as its browser says.
      const told = WebGLRenderingContext.prototype.getParameter;
      WebGLRenderingContext.prototype.getParameter = function (name) {
        return name === 0x9246 || name === this.RENDERER ? 'A graphics card' : told.call(this, name);
      };
      const real = HTMLCanvasElement.prototype.getContext;
      Object.assign(HTMLCanvasElement.prototype, {
        getContext(this: HTMLCanvasElement, kind: string, how?: object) {
          return real.call(this, kind as 'webgl', { ...how, failIfMajorPerformanceCaveat: false });
        },
      });
    });
    await begin(page, scenario, walk.seed);
    const canvas = page.locator('canvas');
    await expect(canvas).toHaveCount(1);
    const kind = () => canvas.evaluate((one: HTMLCanvasElement) => (one.getContext('2d') ? '2d' : 'webgl'));
    expect(await kind()).toBe('webgl');
    await canvas.evaluate((one: HTMLCanvasElement) =>
      one.getContext('webgl')?.getExtension('WEBGL_lose_context')?.loseContext(),
    );
    await expect(canvas).toHaveCount(1);
    await expect.poll(kind, { timeout: 20_000 }).toBe('2d');
    await chooseByKey(page, scenario, walk.moves[0] ?? '');
  });
});
