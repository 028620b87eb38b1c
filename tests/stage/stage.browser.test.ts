import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { firstYou } from '../../src/catalogue/looks.ts';
import type { Cue } from '../../src/encounter/cues.ts';
import type { Look } from '../../src/encounter/look.ts';
import { bootStage, type StageHandle, type StageOptions } from '../../src/stage/boot.ts';
import { aCast, aLook, aPerson } from './made-up-look.ts';

const options: StageOptions = {
  reducedMotion: true,
  highContrast: false,
  you: firstYou,
  insets: { top: 0, bottom: 120, left: 0, right: 0 },
  renderer: 'canvas',
};

const opened: { stage: StageHandle; parent: HTMLElement }[] = [];

/** A stage in a small element, with a way to tell it what happens: on from now, or (`whole`) from the first look. */
async function open(first: Look, change: Partial<StageOptions> = {}, usual: StageOptions = options) {
  let look = first;
  const listeners = new Set<(look: Look, cues: readonly Cue[]) => void>();
  const parent = document.createElement('div');
  parent.style.cssText = 'width:640px;height:400px';
  document.body.append(parent);
  const source = {
    get: () => look,
    subscribe(listener: (look: Look, cues: readonly Cue[]) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const stage = bootStage(parent, source, { ...usual, ...change });
  opened.push({ stage, parent });
  await stage.ready;
  const tell = (next: Partial<Look>, cues: readonly Cue[] = [], whole = false) => {
    look = whole ? { ...first, ...next } : { ...look, ...next };
    for (const listener of listeners) listener(look, cues);
  };
  const canvas = parent.querySelector('canvas');
  if (canvas === null) throw new Error('The stage has no canvas');
  return { stage, parent, canvas, tell, listeners };
}

/** A few hundred points of the canvas, four numbers each. */
function pointsOf(canvas: HTMLCanvasElement): Uint8ClampedArray {
  const copy = document.createElement('canvas');
  copy.width = 40;
  copy.height = 25;
  const context = copy.getContext('2d');
  if (context === null) throw new Error('No 2D canvas');
  context.drawImage(canvas, 0, 0, 40, 25);
  return context.getImageData(0, 0, 40, 25).data;
}

/** How many different colours those points have: an empty stage has one. */
function coloursOf(canvas: HTMLCanvasElement): number {
  const data = pointsOf(canvas);
  const seen = new Set<number>();
  for (let i = 0; i < data.length; i += 4)
    seen.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
  return seen.size;
}

afterEach(() => {
  for (const { stage, parent } of opened.splice(0)) {
    stage.destroy();
    parent.remove();
  }
});

describe('the stage', () => {
  test.each([
    'coffee_shop',
    'staff_room',
    'shop',
    'utility_contact',
    'car_dealer',
    'airline_desk',
    'restaurant',
    'order_desk',
    'it_helpdesk',
  ] as const)('%s is drawn with everything that is so', async (setting) => {
    const { stage, canvas } = await open(aLook({ setting, props: ['phone', 'note'], queue: 1 }));
    expect(stage.describe()).toMatchObject({ setting, clock: '08:07', props: ['phone', 'note'], acted: [] });
    await expect.poll(() => coloursOf(canvas)).toBeGreaterThan(40);
  });

  test('it takes no input and hides from assistive technology', async () => {
    const { canvas } = await open(aLook());
    expect(canvas.getAttribute('aria-hidden')).toBe('true');
    expect(canvas.hasAttribute('tabindex')).toBe(false);
    expect(getComputedStyle(canvas).pointerEvents).toBe('none');
  });

  test('mood changes the face', async () => {
    const { stage, tell } = await open(aLook());
    const face = () => stage.describe()?.people.find((person) => person.id === 'customer')?.face;
    expect(face()).toBe('calm');
    tell({ mood: -2, people: [aPerson({ face: 'angry', posture: 'closed' })] }, [{ type: 'mood', from: 0, to: -2 }]);
    await expect.poll(face).toBe('angry');
  });

  test('an act is seen and leaves its prop behind; then nothing moves and the loop sleeps', async () => {
    const { stage, tell } = await open(aLook());
    tell({ props: ['allergen-folder'] }, [
      { type: 'act', act: 'fetch-folder' },
      { type: 'prop', prop: 'allergen-folder', there: true },
    ]);
    await expect.poll(() => stage.describe()?.props).toEqual(['allergen-folder']);
    expect(stage.describe()?.acted).toEqual(['fetch-folder']);
    await expect.poll(() => stage.describe()?.sleeping).toBe(true);
    expect(stage.describe()?.people.find((person) => person.id === 'you')?.x).toBe(1226);
  });

  test('a new move never waits: acts still running are cut short', async () => {
    const { stage, tell } = await open(aLook(), { reducedMotion: false });
    tell({ props: ['cup'] }, [{ type: 'act', act: 'make-drink' }]);
    tell({ props: ['cup', 'note'] }, [{ type: 'act', act: 'write-note' }]);
    tell({ props: [] }, []);
    await expect.poll(() => stage.describe()?.acting).toBe(null);
    await expect.poll(() => stage.describe()?.props).toEqual([]);
  });

  test('with movement the customer leaves and stands by the door at the end', async () => {
    const { stage, tell } = await open(aLook({ queue: 0 }), { reducedMotion: false });
    tell({ ending: { id: 'gone', title: 'Gone', text: 'Gone.', leaves: 'upset' } }, [
      { type: 'leaves', how: 'upset', face: 'angry' },
    ]);
    const customer = () => stage.describe()?.people.find((person) => person.id === 'customer');
    await expect.poll(() => customer()?.x).toBe(520);
    expect(customer()?.facing).toBe('left');
  });

  test('walking out is acted: the customer turns, goes, and is seen no more', async () => {
    const { stage, tell } = await open(aLook({ queue: 0, mood: -3, edge: 'walks' }), { reducedMotion: false });
    const customer = () => stage.describe()?.people.find((person) => person.id === 'customer');
    expect(customer()?.x).toBe(750);
    tell(
      {
        ending: { id: 'walks-out', title: 'Gone', text: 'Gone.', leaves: 'upset', out: 'walks' },
      },
      [{ type: 'leaves', how: 'upset', face: 'angry', out: 'walks' }],
    );
    const seen = new Set<string | undefined>();
    const look = () => {
      seen.add(customer()?.facing);
      return customer();
    };
    await expect.poll(look, { interval: 20, timeout: 15_000 }).toBeUndefined();
    expect(seen).toContain('left');
  });

  test('a dog at heel stands up at the edge, walks along, and lies down again once they are won back', async () => {
    const people = [aPerson({ cast: { ...aCast, extras: ['guide-dog'] } })];
    const { stage, tell } = await open(aLook({ queue: 0, people }), { reducedMotion: false });
    const customer = () => stage.describe()?.people.find((person) => person.id === 'customer');
    expect(customer()).toMatchObject({ x: 822, afoot: false });
    tell({ mood: -3, edge: 'walks' });
    await expect.poll(customer, { timeout: 15_000 }).toMatchObject({ x: 750, afoot: true });
    const seen = new Set<boolean | undefined>();
    tell({ mood: -2 }, [], true);
    const watched = () => {
      const now = customer();
      if (now && now.x > 752 && now.x < 820) seen.add(now.afoot);
      return now;
    };
    await expect.poll(watched, { interval: 15, timeout: 15_000 }).toMatchObject({ x: 822, afoot: false });
    expect([...seen]).toEqual([true]);
  });

  test('somebody on the phone, and their hanging up, is shown from your side without an error', async () => {
    const people = [aPerson({ where: 'phone', speaking: true })];
    const { stage, tell } = await open(aLook({ queue: 0, people }));
    expect(stage.describe()?.people.map(({ id }) => id)).toEqual(['you']);
    expect(stage.describe()?.props).toEqual([]);
    expect(stage.describe()?.call).toEqual({ id: 'customer', place: undefined, line: 'open' });
    const ending = { id: 'walks-out', title: 'Gone', text: 'Gone.', leaves: 'upset', out: 'rings-off' } as const;
    tell({ people, mood: -3, ending }, [
      { type: 'line', by: 'customer', words: 3, mood: -3 },
      { type: 'leaves', how: 'upset', face: 'angry', out: 'rings-off' },
    ]);
    await expect.poll(() => stage.describe()?.people.find(({ id }) => id === 'you')?.face).toBe('explaining');
    expect(stage.describe()?.call?.line).toBe('cut');
  });

  test('the board of the contact room has a lamp for each call that waits, nine at most', async () => {
    const people = [aPerson({ where: 'phone' })];
    const { stage, tell } = await open(aLook({ setting: 'utility_contact', theirPlace: 'shop', queue: 3, people }));
    expect(stage.describe()).toMatchObject({ callsWaiting: 3, call: { id: 'customer', place: 'shop', line: 'open' } });
    tell({ queue: 11 });
    await expect.poll(() => stage.describe()?.callsWaiting).toBe(9);
  });

  test('every act of the telephone is seen from your side of a call', async () => {
    const acts = ['answer', 'type', 'hold', 'transfer', 'call-back', 'hang-up'] as const;
    const people = [aPerson({ where: 'phone' })];
    const { stage, tell } = await open(aLook({ setting: 'utility_contact', theirPlace: 'shop', people }));
    for (const [index, act] of acts.entries()) {
      tell({}, [{ type: 'act', act }]);
      await expect.poll(() => stage.describe()?.acted).toEqual(acts.slice(0, index + 1));
    }
    expect(stage.describe()?.call?.line).toBe('open');
  });

  test('whoever resumes at the end sees the end at once', async () => {
    const { stage } = await open(
      aLook({ queue: 0, ending: { id: 'gone', title: 'Gone', text: 'Gone.', leaves: 'pleased' } }),
    );
    expect(stage.describe()?.people.find((person) => person.id === 'customer')?.x).toBe(640);
  });

  test('destroy leaves nothing behind, also before the stage is ready and twice', async () => {
    const { stage, parent, listeners } = await open(aLook());
    stage.destroy();
    stage.destroy();
    expect(parent.querySelector('canvas')).toBeNull();
    expect(listeners.size).toBe(0);
    expect(stage.describe()).toBeUndefined();

    const early = document.createElement('div');
    const unready = bootStage(early, { get: () => aLook(), subscribe: () => () => undefined }, options);
    unready.destroy();
    await unready.ready;
    expect(early.querySelector('canvas')).toBeNull();
  });

  test.each(['make-drink', 'wipe', 'phone-interpreter', 'carry-boxes'] as const)(
    'it can be taken away in the middle of %s',
    async (act) => {
      const { stage, parent, tell } = await open(aLook(), { reducedMotion: false });
      tell({ props: ['cup'] }, [
        { type: 'act', act },
        { type: 'line', by: 'customer', words: 9, mood: 0 },
      ]);
      await expect.poll(() => stage.describe()?.acting).toBe(act);
      stage.destroy();
      expect(parent.querySelector('canvas')).toBeNull();
    },
  );

  test('it redraws after the WebGL context was lost and came back', async () => {
    const { stage, canvas } = await open(aLook(), { renderer: 'webgl' });
    expect(stage.describe()?.renderer).toBe('webgl');
    const extension = canvas.getContext('webgl')?.getExtension('WEBGL_lose_context');
    const back = new Promise((resolve) => canvas.addEventListener('webglcontextrestored', resolve, { once: true }));
    const lost = new Promise((resolve) => canvas.addEventListener('webglcontextlost', resolve, { once: true }));
    extension?.loseContext();
    await lost;
    // A context may come back only once the browser has finished telling everybody that it is lost.
    await new Promise(requestAnimationFrame);
    extension?.restoreContext();
    await back;
    await expect.poll(() => stage.describe()?.sleeping).toBe(true);
    expect(canvas.getContext('webgl')?.isContextLost()).toBe(false);
  });

  test('options change while it runs', async () => {
    const { stage, canvas } = await open(aLook());
    const atRest = async () => {
      await expect.poll(() => stage.describe()?.sleeping).toBe(true);
      return pointsOf(canvas).join();
    };
    const before = await atRest();
    expect(await atRest()).toBe(before);
    stage.setOptions({ highContrast: true });
    await expect.poll(atRest).not.toBe(before);
    const contrast = await atRest();
    stage.setOptions({ highContrast: true, insets: { top: 40, bottom: 200, left: 0, right: 0 } });
    await expect.poll(atRest).not.toBe(contrast);
  });

  test('draws as finely as the screen it is on, also after a change', async () => {
    const before = Object.getOwnPropertyDescriptor(window, 'devicePixelRatio');
    const real = window.matchMedia;
    const changes = new Set<() => void>();
    onTestFinished(() => {
      if (before) Object.defineProperty(window, 'devicePixelRatio', before);
      window.matchMedia = real;
    });
    window.matchMedia = (query) =>
      query.includes('resolution')
        ? ({
            addEventListener: (_: string, heard: () => void) => changes.add(heard),
            removeEventListener: (_: string, heard: () => void) => changes.delete(heard),
          } as unknown as MediaQueryList)
        : real.call(window, query);
    const change = (dpr: number) => {
      Object.defineProperty(window, 'devicePixelRatio', { value: dpr, configurable: true });
      for (const heard of [...changes]) heard();
    };
    change(1);
    const { canvas, stage } = await open(aLook());
    const sizes = () => [canvas.width, canvas.height, canvas.style.width, canvas.style.height];
    expect(sizes().slice(0, 2)).toEqual([640, 400]);
    change(2);
    expect(sizes()).toEqual([1280, 800, '640px', '400px']);
    change(1.5);
    expect(sizes()).toEqual([960, 600, '640px', '400px']);
    change(1);
    expect(sizes()).toEqual([640, 400, '640px', '400px']);
    // The picture itself comes with the next frame.
    await expect.poll(() => coloursOf(canvas)).toBeGreaterThan(20);
    stage.destroy();
    expect(changes.size).toBe(0);
  });

  test('without a graphics card the plain canvas is chosen, and at rest no frame is drawn', async () => {
    const told = WebGLRenderingContext.prototype.getParameter;
    onTestFinished(() => {
      WebGLRenderingContext.prototype.getParameter = told;
    });
    WebGLRenderingContext.prototype.getParameter = function (name) {
      return name === 0x9246
        ? 'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device), SwiftShader driver)'
        : told.call(this, name);
    };
    const { renderer: _, ...auto } = options;
    const { stage } = await open(aLook(), {}, auto);
    expect(stage.describe()?.renderer).toBe('canvas');
    await expect.poll(() => stage.describe()?.sleeping).toBe(true);
  });

  test('says that a picture was lost when its WebGL does not come back', async () => {
    const { canvas, stage } = await open(aLook(), { renderer: 'webgl' });
    expect(stage.describe()?.renderer).toBe('webgl');
    const started = performance.now();
    canvas.getContext('webgl')?.getExtension('WEBGL_lose_context')?.loseContext();
    await stage.lost;
    expect(performance.now() - started).toBeGreaterThan(2500);
    // WebGL without a graphics card takes its time.
  }, 120_000);
});
