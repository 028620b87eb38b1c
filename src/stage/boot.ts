/**
 * Opens the stage in an element of the page. The stage is scenery: it takes no input, has no sound, is
 * hidden from assistive technology, and whatever goes wrong in here, play goes on without it.
 */
import * as Phaser from 'phaser';
import type { StageHandle, StageOptions, StageReport, StageSource } from './contract.ts';
import { devicePixels, followDevicePixels } from './device-pixels.ts';
import { pictureWatch } from './lost-picture.ts';
import { hasQuickWebGl } from './quick-webgl.ts';
import { createRest } from './rest.ts';
import { StageScene } from './stage-scene.ts';

export type { Insets, StageHandle, StageOptions, StageReport, StageSource } from './contract.ts';

/** Between two blinks (ms): the lengths take turns, so that it never looks like a machine. */
const BLINK_EVERY = [3100, 4700, 2600, 5300, 3900];

function newGame(parent: HTMLElement, type: number, dpr: number): Phaser.Game {
  return new Phaser.Game({
    type,
    parent,
    width: Math.max(1, Math.round(parent.clientWidth * dpr)),
    height: Math.max(1, Math.round(parent.clientHeight * dpr)),
    backgroundColor: '#f4e2c8',
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    scale: { mode: Phaser.Scale.NONE, zoom: 1 / dpr, expandParent: false },
    render: {
      antialias: true,
      // Whether WebGL is worth it has been decided (quick-webgl.ts).
      failIfMajorPerformanceCaveat: false,
      powerPreference: 'low-power',
      // Several textures per batch lose triangles of a moving figure on some drivers (seen on SwiftShader);
      // a scene of forty pictures does not need them.
      maxTextures: 1,
    },
    callbacks: {
      postBoot: ({ canvas }) => {
        canvas.setAttribute('aria-hidden', 'true');
        canvas.removeAttribute('tabindex');
        canvas.style.display = 'block';
        canvas.style.pointerEvents = 'none';
      },
    },
  });
}

/**
 * Opens the stage in `parent`, which gives it its size. Never throws: when there can be no picture,
 * `ready` rejects and the page is as it was.
 */
export function bootStage(parent: HTMLElement, source: StageSource, options: StageOptions): StageHandle {
  const closing: (() => void)[] = [];
  let current = options;
  let scene: StageScene | undefined;
  let describe = (): StageReport | undefined => undefined;
  let over = false;
  let onGone: () => void = () => undefined;
  const lost = new Promise<void>((resolve) => {
    onGone = resolve;
  });

  const destroy = () => {
    if (over) return;
    over = true;
    for (const close of closing.reverse()) close();
  };

  const start = async () => {
    let dpr = devicePixels();
    const { renderer = hasQuickWebGl() ? 'webgl' : 'canvas' } = options;
    const type = renderer === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS;
    const game = newGame(parent, type, dpr);
    const rest = createRest(game);
    closing.push(() => {
      rest.end();
      game.canvas?.remove();
      game.destroy(true, false);
      // A sleeping loop would never get round to it.
      game.loop.wake();
    });
    await new Promise<void>((resolve) => {
      if (game.isRunning) resolve();
      else game.events.once(Phaser.Core.Events.READY, resolve);
    });
    if (over) return;

    const made = new StageScene({ look: source.get(), options: current, rest, dpr });
    scene = made;
    await new Promise<void>((resolve) => {
      game.events.once(Phaser.Core.Events.POST_STEP, () => resolve());
      game.scene.add('stage', made, true);
    });
    if (over) return;
    closing.push(() => made.close());

    const size = () => {
      const width = Math.max(1, Math.round(parent.clientWidth * dpr));
      const height = Math.max(1, Math.round(parent.clientHeight * dpr));
      if (width === game.scale.width && height === game.scale.height) return;
      game.scale.resize(width, height);
      made.fit(false);
      rest.stir();
    };
    const observer = new ResizeObserver(size);
    observer.observe(parent);
    closing.push(() => observer.disconnect());
    closing.push(
      followDevicePixels((now) => {
        dpr = now;
        made.setDevicePixels(now);
        size();
        game.scale.setZoom(1 / now);
        rest.stir();
      }),
    );

    const afterFrame = () => rest.afterFrame(made.still);
    const redraw = () => rest.stir();
    game.events.on(Phaser.Core.Events.VISIBLE, redraw);
    const watch = pictureWatch(onGone);
    closing.push(() => watch.stop());
    game.renderer.on(Phaser.Renderer.Events.LOSE_WEBGL, () => watch.lost());
    game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => {
      watch.back();
      redraw();
    });

    await made.open();
    if (over) return;
    made.onChange(source.get(), []);
    closing.push(source.subscribe((look, cues) => made.onChange(look, cues)));
    closing.push(blinking(made));
    game.events.on(Phaser.Core.Events.POST_RENDER, afterFrame);
    describe = () => {
      const report = made.report();
      return report && { ...report, renderer, sleeping: rest.sleeping };
    };
  };

  const ready = start().catch((reason: unknown) => {
    destroy();
    throw reason;
  });
  // The host may look at `ready` later or never; a missing picture is no accident of the page.
  ready.catch(() => undefined);

  return {
    ready,
    lost,
    setOptions(change) {
      current = { ...current, ...change };
      scene?.setOptions(current);
    },
    describe: () => (over ? undefined : describe()),
    destroy,
  };
}

/** Lets people blink now and then while the page is seen. Returns the way to stop it. */
function blinking(scene: StageScene): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let count = 0;
  const next = () => {
    count += 1;
    timer = setTimeout(
      () => {
        if (!document.hidden) void scene.blink();
        next();
      },
      BLINK_EVERY[count % BLINK_EVERY.length],
    );
  };
  next();
  return () => clearTimeout(timer);
}
