/**
 * Hangs SVG drawings up as Phaser images and keeps them crisp: every image remembers its markup, so that
 * a change of zoom draws it again at the new size. Textures are shared by content.
 */
import type * as Phaser from 'phaser';
import { type Raster, rasterised } from './rasterise.ts';

interface Texture {
  readonly key: string;
  readonly raster: Raster;
}

interface Hung {
  markup: string;
  readonly trim: boolean;
  /** The point of the view box that lies on the image's position. */
  anchor: { readonly x: number; readonly y: number };
}

let count = 0;

export class Ink {
  readonly #scene: Phaser.Scene;
  readonly #onDrawn: () => void;
  readonly #hung = new Map<Phaser.GameObjects.Image, Hung>();
  #textures = new Map<string, Promise<Texture>>();
  /** Textures of an earlier size. One that still hangs is drawn every frame, so it stays until it is replaced. */
  readonly #outdated = new Set<string>();
  #scale: number;
  #closed = false;

  /** `scale` is canvas pixels per world unit; `onDrawn` is called when a picture has changed. */
  constructor(scene: Phaser.Scene, scale: number, onDrawn: () => void) {
    this.#scene = scene;
    this.#scale = scale;
    this.#onDrawn = onDrawn;
  }

  /** An empty image to hang drawings in. */
  frame(): Phaser.GameObjects.Image {
    return this.#scene.add.image(0, 0, '__DEFAULT').setVisible(false);
  }

  /** Shows a drawing in a frame. The last call wins, whichever drawing is ready first. */
  async hang(
    image: Phaser.GameObjects.Image,
    markup: string,
    anchor: { x: number; y: number },
    trim = false,
  ): Promise<void> {
    if (this.#closed) return;
    if (!this.#hung.has(image)) image.once('destroy', () => this.#takeDown(image));
    this.#hung.set(image, { markup, anchor, trim });
    await this.#draw(image, markup);
  }

  /** Draws everything again at another size. An old texture goes when no image shows it any more. */
  async rescale(scale: number): Promise<void> {
    if (scale === this.#scale || this.#closed) return;
    this.#scale = scale;
    const old = this.#textures;
    this.#textures = new Map();
    await Promise.all([...this.#hung].map(([image, { markup }]) => this.#draw(image, markup)));
    for (const texture of old.values()) this.#outdated.add((await texture).key);
    this.#tidyUp();
  }

  /** Nothing is hung any more after this. The game takes the textures with it. */
  close(): void {
    this.#closed = true;
    this.#hung.clear();
    this.#textures.clear();
    this.#outdated.clear();
  }

  #takeDown(image: Phaser.GameObjects.Image): void {
    this.#hung.delete(image);
    this.#tidyUp();
  }

  /** Removes the outdated textures that no image shows. Sizes may change again before all is drawn. */
  #tidyUp(): void {
    if (this.#closed || this.#outdated.size === 0) return;
    const shown = new Set([...this.#hung.keys()].map((image) => image.texture.key));
    for (const key of this.#outdated) {
      if (shown.has(key)) continue;
      this.#outdated.delete(key);
      this.#scene.textures.remove(key);
    }
  }

  async #draw(image: Phaser.GameObjects.Image, markup: string): Promise<void> {
    // By round, not by size: a size may come back, and with it drawings of before that are due to go.
    const round = this.#textures;
    const { key, raster } = await this.#texture(markup, this.#hung.get(image)?.trim ?? false);
    const hung = this.#hung.get(image);
    if (this.#closed || round !== this.#textures || hung === undefined || hung.markup !== markup) return;
    const { view, cut } = raster;
    image
      .setTexture(key)
      .setOrigin((hung.anchor.x - view.x - cut.x) / cut.width, (hung.anchor.y - view.y - cut.y) / cut.height)
      .setScale(1 / raster.scale)
      .setVisible(true);
    this.#tidyUp();
    this.#onDrawn();
  }

  #texture(markup: string, trim: boolean): Promise<Texture> {
    const known = this.#textures.get(markup);
    if (known !== undefined) return known;
    const made = this.#make(markup, trim);
    this.#textures.set(markup, made);
    return made;
  }

  async #make(markup: string, trim: boolean): Promise<Texture> {
    const raster = await rasterised(markup, this.#scale, trim);
    count += 1;
    const key = `ink-${count}`;
    if (!this.#closed) this.#scene.textures.addCanvas(key, raster.canvas);
    return { key, raster };
  }
}
