/** Props that stand in the scene, things held in the hand, and the small marks of a moment. */
import type * as Phaser from 'phaser';
import type { Drawings } from '../catalogue/rooms.ts';
import type { Prop } from '../scenario/words.ts';
import type { Thing } from './act-plans.ts';
import type { Ink } from './ink.ts';
import { linear, type Motions, pop } from './motions.ts';
import type { Point } from './places.ts';
import { DEPTH } from './places.ts';
import type { PropSpot } from './prop-plan.ts';

type Shown = { readonly box: Phaser.GameObjects.Container };

export class Things {
  readonly #scene: Phaser.Scene;
  readonly #ink: Ink;
  readonly #motions: Motions;
  readonly #drawings: Drawings;
  readonly #props = new Map<Prop, Shown>();
  /** Things a running act has brought in; gone when it is over. */
  readonly #passing = new Map<Thing, Shown>();

  constructor(scene: Phaser.Scene, ink: Ink, motions: Motions, drawings: Drawings) {
    this.#scene = scene;
    this.#ink = ink;
    this.#motions = motions;
    this.#drawings = drawings;
  }

  /** Props that stand there now. */
  get standing(): readonly Prop[] {
    return [...this.#props.keys()];
  }

  /** Makes what stands there match the plan. With `moving`, new things pop up and old ones shrink away. */
  async match(plan: readonly PropSpot[], moving: boolean): Promise<void> {
    const wanted = new Set(plan.map((spot) => spot.prop));
    const changes: Promise<void>[] = [];
    for (const [prop, shown] of this.#props) {
      if (wanted.has(prop)) continue;
      this.#props.delete(prop);
      changes.push(this.#vanish(shown, moving));
    }
    for (const spot of plan) {
      if (this.#props.has(spot.prop)) continue;
      const already = this.#passing.get(spot.prop);
      this.#passing.delete(spot.prop);
      const shown = already ?? this.#make(spot.depth);
      shown.box.setPosition(spot.x, spot.y).setDepth(spot.depth);
      this.#props.set(spot.prop, shown);
      changes.push(this.#appear(shown, spot.prop, spot.scale, moving && already === undefined));
    }
    this.clearPassing(moving);
    await Promise.all(changes);
  }

  /** Puts a thing down for as long as the act lasts. A prop that already stands there stays as it is. */
  async put(thing: Thing, at: Point, group: string): Promise<void> {
    if (this.#props.has(thing as Prop)) return;
    const shown = this.#passing.get(thing) ?? this.#make(DEPTH.onCounter + 8);
    const known = this.#passing.has(thing);
    this.#passing.set(thing, shown);
    const from = { x: shown.box.x, y: shown.box.y };
    if (!known) {
      shown.box.setPosition(at.x, at.y).setDepth(this.#depthAt(at));
      await this.#appear(shown, thing, 1, true, group);
      return;
    }
    shown.box.setDepth(this.#depthAt(at));
    await this.#motions.run(
      300,
      (t) => {
        if (shown.box.active)
          shown.box.setPosition(
            from.x + (at.x - from.x) * t,
            from.y + (at.y - from.y) * t - Math.sin(t * Math.PI) * 18,
          );
      },
      undefined,
      group,
    );
  }

  /** Shows a thing in somebody's hands: the caller moves the box that comes back. */
  hold(thing: Thing, at: Point): Phaser.GameObjects.Container {
    const standing = this.#props.get(thing as Prop);
    const shown = this.#passing.get(thing) ?? this.#make(DEPTH.onCounter + 20);
    if (standing !== undefined) standing.box.setVisible(true);
    this.#passing.set(thing, shown);
    shown.box.setPosition(at.x, at.y);
    void this.#appear(shown, thing, 1, false);
    return shown.box;
  }

  /** Takes a passing thing away. */
  release(thing: Thing, moving: boolean): void {
    const shown = this.#passing.get(thing);
    this.#passing.delete(thing);
    if (shown) void this.#vanish(shown, moving);
  }

  /** Takes everything away that acts have brought. */
  clearPassing(moving: boolean): void {
    for (const thing of [...this.#passing.keys()]) this.release(thing, moving);
  }

  /** Works with a thing on the surface: across for wiping and writing, down for stamping. */
  async work(thing: Thing, at: Point, way: 'across' | 'down', group: string): Promise<void> {
    const shown = this.#make(DEPTH.onCounter + 15);
    shown.box.setPosition(at.x, at.y).setDepth(this.#depthAt(at) + 8);
    await this.#appear(shown, thing, 1, false);
    const wide = thing === 'cloth' ? 90 : 15;
    await this.#motions.run(
      way === 'across' ? 1300 : 900,
      (t) => {
        if (!shown.box.active) return;
        const beat = Math.sin(t * Math.PI * 6);
        if (way === 'across') shown.box.setPosition(at.x + beat * wide, at.y);
        else shown.box.setPosition(at.x, at.y - Math.abs(beat) * 26);
      },
      linear,
      group,
    );
    await this.#motions.pause(120, group);
    await this.#vanish(shown, true);
  }

  /** A mark pops up at a point, stays for a breath and floats away. */
  async mark(mark: Thing, at: Point, group: string): Promise<void> {
    const shown = this.#make(DEPTH.marks);
    shown.box.setPosition(at.x, at.y);
    await this.#appear(shown, mark, 1.15, true, group);
    const rises = mark === 'steam' || mark === 'voice' ? 46 : 8;
    await this.#motions.run(
      520,
      (t) => {
        if (shown.box.active) shown.box.setPosition(at.x, at.y - rises * t);
      },
      undefined,
      group,
    );
    await this.#motions.pause(160, group);
    await this.#vanish(shown, true, group);
  }

  /** Where a prop stands, if it does. */
  where(prop: Prop): Point | undefined {
    const box = this.#props.get(prop)?.box;
    return box && { x: box.x, y: box.y };
  }

  /** From the floor in front over the table and the wall to the counter: lower down is nearer. */
  #depthAt({ y }: Point): number {
    if (y > 900) return DEPTH.customer - 30;
    if (y > 720) return DEPTH.back - 20;
    return y > 676 ? DEPTH.onTable + 8 : DEPTH.onCounter + 8;
  }

  #make(depth: number): Shown {
    return { box: this.#scene.add.container(0, 0, [this.#ink.frame()]).setDepth(depth) };
  }

  async #appear({ box }: Shown, thing: Thing, scale: number, moving: boolean, group = 'act'): Promise<void> {
    const image = box.getAt(0) as Phaser.GameObjects.Image;
    const markup = this.#drawings[thing];
    if (markup === undefined) throw new Error(`There is no drawing of "${thing}"`);
    box.setScale(moving ? 0.01 : scale);
    await this.#ink.hang(image, markup, { x: 0, y: 0 });
    await this.#motions.run(moving ? 260 : 0, (t) => box.active && box.setScale(Math.max(0.01, scale * t)), pop, group);
  }

  async #vanish({ box }: Shown, moving: boolean, group = 'act'): Promise<void> {
    const scale = box.scaleX;
    await this.#motions.run(
      moving ? 180 : 0,
      (t) => box.active && box.setScale(scale * (1 - t) + 0.001),
      undefined,
      group,
    );
    box.destroy(true);
  }
}
