/** One drawn person: three layers in a container that can walk, hop, nod, blink and breathe. */
import type * as Phaser from 'phaser';
import { castLayers } from '../art/index.ts';
import type { Gesture } from './act-plans.ts';
import type { DrawnPerson } from './contract.ts';
import type { Ink } from './ink.ts';
import { type Motions, smooth, thereAndBack } from './motions.ts';
import type { Figure } from './people-plan.ts';

/** World units per millisecond at a calm walk. */
const WALK = 0.42;
const STRIDE = 62;

export class Person {
  readonly id: string;
  readonly root: Phaser.GameObjects.Container;
  readonly #figure: Phaser.GameObjects.Container;
  readonly #layers: readonly [Phaser.GameObjects.Image, Phaser.GameObjects.Image, Phaser.GameObjects.Image];
  readonly #ink: Ink;
  readonly #motions: Motions;
  #plan: Figure;
  #worn = '';
  /** On the way: a dog at heel walks along and lies down on arrival. */
  #going = false;
  #faceMarkup = '';
  #anchor = { x: 0, y: 0 };
  #headTop = -560;

  constructor(scene: Phaser.Scene, ink: Ink, motions: Motions, plan: Figure) {
    this.id = plan.id;
    this.#ink = ink;
    this.#motions = motions;
    this.#plan = plan;
    this.#layers = [ink.frame(), ink.frame(), ink.frame()];
    this.#figure = scene.add.container(0, 0, [...this.#layers]);
    this.root = scene.add.container(plan.x, plan.y, [this.#figure]).setScale(plan.scale).setDepth(plan.depth);
    this.face(plan.facing);
  }

  get plan(): Figure {
    return this.#plan;
  }

  /** Top of the head in world units, where marks of speech go. */
  get crown(): { x: number; y: number } {
    return { x: this.root.x, y: this.root.y + this.#headTop * this.root.scaleY };
  }

  /** Turns the whole figure. People are drawn facing right. */
  face(way: 'left' | 'right'): void {
    this.#figure.scaleX = way === 'left' ? -1 : 1;
  }

  get facing(): 'left' | 'right' {
    return this.#figure.scaleX < 0 ? 'left' : 'right';
  }

  /** Puts on the plan's face and posture. Resolves when they can be seen. */
  async wear(plan: Figure): Promise<void> {
    this.#plan = plan;
    const afoot = this.#afoot;
    const worn = JSON.stringify([plan.cast, plan.face, plan.posture, afoot]);
    if (worn === this.#worn) return;
    this.#worn = worn;
    const layers = await castLayers(plan.cast, { face: plan.face, posture: plan.posture, afoot });
    if (this.#worn !== worn || !this.root.active) return;
    this.#anchor = { x: layers.width / 2, y: layers.height };
    this.#headTop = layers.headTop - layers.height;
    this.#faceMarkup = layers.face;
    const [body, head, face] = this.#layers;
    await Promise.all([
      this.#ink.hang(body, layers.body, this.#anchor, true),
      this.#ink.hang(head, layers.head, this.#anchor, true),
      this.#ink.hang(face, layers.face, this.#anchor, true),
    ]);
  }

  /** Walks to a point; `then` is the way the figure faces on arrival. */
  async walk(
    to: { x: number; y: number; scale?: number },
    then: 'left' | 'right',
    group = 'act',
    pace = 1,
  ): Promise<void> {
    const from = { x: this.root.x, y: this.root.y, scale: this.root.scaleX };
    const scale = to.scale ?? from.scale;
    const far = Math.hypot(to.x - from.x, to.y - from.y);
    if (far > 1) {
      this.face(to.x < from.x ? 'left' : 'right');
      await this.#go(true);
      const steps = Math.max(1, Math.round(far / STRIDE));
      const rolls = this.#plan.cast.outfit === 'wheelchair' || this.#plan.cast.outfit === 'sitting';
      await this.#motions.run(
        Math.min(1800, 160 + far / (WALK * pace)),
        (t) => {
          if (!this.root.active) return;
          this.root.setPosition(from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t);
          this.root.setScale(from.scale + (scale - from.scale) * t);
          this.#figure.y = rolls ? 0 : -Math.abs(Math.sin(t * steps * Math.PI)) * 7;
          this.#figure.angle = rolls ? 0 : Math.sin(t * steps * Math.PI) * 1.1;
        },
        smooth,
        group,
      );
      await this.#go(false);
    }
    if (this.root.active) {
      this.#figure.y = 0;
      this.#figure.angle = 0;
      this.face(then);
    }
  }

  get #afoot(): boolean {
    return this.#going || this.#plan.afoot === true;
  }

  async #go(going: boolean): Promise<void> {
    this.#going = going;
    if (this.root.active && this.#plan.cast.extras?.includes('guide-dog')) await this.wear(this.#plan);
  }

  /** Moves on the spot. `keep` gestures (crouch, sit) stay until `rise`. */
  async gesture(gesture: Gesture, times = 1, group = 'act'): Promise<void> {
    const [, head, face] = this.#layers;
    const forward = this.facing === 'left' ? -1 : 1;
    const run = (ms: number, apply: (t: number) => void) =>
      this.#motions.run(ms, (t) => this.root.active && apply(t), thereAndBack, group);
    switch (gesture) {
      case 'nod':
        for (let i = 0; i < times; i += 1) {
          await run(260, (t) => {
            head.y = 9 * t;
            face.y = 11 * t;
          });
        }
        return;
      case 'shake':
        for (let i = 0; i < times * 2; i += 1) {
          const side = i % 2 === 0 ? 1 : -1;
          await run(180, (t) => {
            face.x = 9 * t * side;
            head.x = 3 * t * side;
          });
        }
        return;
      case 'lean':
        await run(900, (t) => {
          this.#figure.angle = 6 * t * forward;
          this.#figure.x = 10 * t * forward;
        });
        return;
      case 'reach':
        await run(520, (t) => {
          this.#figure.angle = 3 * t * forward;
          this.#figure.x = 16 * t * forward;
        });
        return;
      case 'hop':
        for (let i = 0; i < times; i += 1) {
          await run(230, (t) => {
            this.#figure.y = -8 * t;
          });
        }
        return;
      case 'sway':
        for (let i = 0; i < times; i += 1) {
          await run(420, (t) => {
            this.#figure.angle = -2 * t * forward;
            head.y = -2 * t;
            face.y = -2 * t;
          });
        }
        return;
      case 'turn': {
        const way = this.facing;
        this.face(way === 'left' ? 'right' : 'left');
        await this.#motions.pause(620, group);
        if (this.root.active) this.face(way);
        return;
      }
      case 'crouch':
      case 'sit': {
        const by = gesture === 'crouch' ? 120 : 60;
        await this.#motions.run(
          420,
          (t) => {
            if (!this.root.active) return;
            this.#figure.y = by * t;
          },
          smooth,
          group,
        );
        return;
      }
    }
  }

  /** Stands up straight again after anything that stayed. */
  rise(): void {
    this.#figure.setPosition(0, 0).setAngle(0);
  }

  /** Closes the eyes for a moment. */
  async blink(): Promise<void> {
    const plan = this.#plan;
    const open = this.#faceMarkup;
    if (open === '' || plan.face === 'eyes-closed') return;
    const { face } = await castLayers(plan.cast, { face: 'eyes-closed', posture: plan.posture });
    if (!this.root.active || this.#faceMarkup !== open) return;
    const image = this.#layers[2];
    await this.#ink.hang(image, face, this.#anchor, true);
    await this.#motions.pause(120, 'life');
    if (this.root.active) await this.#ink.hang(image, this.#faceMarkup, this.#anchor, true);
  }

  /** A few breaths, then still again. */
  breathe(breaths: number): void {
    const [body, head, face] = this.#layers;
    void this.#motions.run(
      breaths * 2600,
      (t) => {
        if (!this.root.active) return;
        const air = (1 - Math.cos(t * breaths * 2 * Math.PI)) / 2;
        body.scaleY = body.scaleX * (1 + 0.006 * air);
        head.y = -2.6 * air;
        face.y = -2.6 * air;
      },
      (t) => t,
      `breath-${this.id}`,
    );
  }

  /** Plain data of what is seen. */
  describe(): DrawnPerson {
    const { id, face, posture, speaking } = this.#plan;
    return { id, x: Math.round(this.root.x), facing: this.facing, face, posture, speaking, afoot: this.#afoot };
  }

  destroy(): void {
    this.root.destroy(true);
  }
}
