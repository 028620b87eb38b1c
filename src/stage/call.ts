/** The other end of a call on stage: one picture that follows the caller's face, and hops a little while they speak. */
import type * as Phaser from 'phaser';
import { castLayers } from '../art/index.ts';
import type { Weather } from '../scenario/words.ts';
import { around, callMarkup } from './call-picture.ts';
import { CALL, type CallPlan } from './call-plan.ts';
import type { Ink } from './ink.ts';
import { type Motions, thereAndBack } from './motions.ts';
import { DEPTH, type Point } from './places.ts';

export class Call {
  readonly #image: Phaser.GameObjects.Image;
  readonly #ink: Ink;
  readonly #motions: Motions;
  #plan: CallPlan | undefined;
  #shown = '';

  constructor(ink: Ink, motions: Motions) {
    this.#ink = ink;
    this.#motions = motions;
    this.#image = ink.frame().setDepth(DEPTH.customer);
  }

  /** What is shown now; undefined while nobody rings. */
  get plan(): CallPlan | undefined {
    return this.#plan;
  }

  /** Where marks go: in the upper right corner of the picture, where no button lies on them (world units). */
  get crown(): Point {
    return { x: CALL.x + CALL.width - 46, y: CALL.y + 62 };
  }

  /** Shows a plan; undefined shows nothing. Resolves when it can be seen. */
  async show(plan: CallPlan | undefined, weather: Weather): Promise<void> {
    this.#plan = plan;
    const wanted = plan
      ? JSON.stringify([plan.caller.cast, plan.caller.face, plan.caller.posture, plan.place, plan.line, weather])
      : '';
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    if (plan === undefined) {
      this.#image.setAlpha(0);
      return;
    }
    const { cast, face, posture } = plan.caller;
    const [caller, room] = await Promise.all([
      castLayers(cast, { face, posture, calling: plan.line !== 'over' && plan.line !== 'cut' }),
      plan.place && around(plan.place, weather),
    ]);
    if (this.#shown !== wanted || !this.#image.active) return;
    this.#image.setAlpha(1);
    await this.#ink.hang(this.#image, callMarkup({ caller, room, weather, line: plan.line }), { x: 0, y: 0 });
  }

  /** Somebody speaks at the other end. */
  async speak(beats: number, group: string): Promise<void> {
    for (let beat = 0; beat < beats; beat += 1) {
      await this.#motions.run(
        230,
        (t) => {
          if (this.#image.active) this.#image.y = -6 * t;
        },
        thereAndBack,
        group,
      );
    }
  }
}
