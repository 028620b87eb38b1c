/** Performs act plans step by step with the people, the things and the doors of the scene. */
import type { Actor, ActPlan, Step, Thing } from './act-plans.ts';
import type { Motions } from './motions.ts';
import type { Person } from './person.ts';
import { DEPTH, type Place, type Point } from './places.ts';
import type { Scenery } from './scenery.ts';
import type { Things } from './things.ts';

const GROUP = 'act';
/** Marks stand this far above a head (world units). */
const OVER_HEAD = 6;

/** Somebody at the other end of the line, who stirs in their picture so many times. */
export interface Caller {
  speak(beats: number, group: string): Promise<void>;
}

export interface Troupe {
  readonly place: Place;
  readonly scenery: Scenery;
  readonly things: Things;
  readonly motions: Motions;
  person(who: Actor): Person | undefined;
  /** The picture of a caller, while somebody rings: what a body does in the room, it does at the other end. */
  caller(): Caller | undefined;
  /** Over whom a mark pops up: somebody in the room, or the picture of a caller. */
  crown(who: Actor): Point | undefined;
}

export class Performer {
  readonly #troupe: Troupe;
  #held: { thing: Thing; follow: () => void } | undefined;
  #hurried = false;

  constructor(troupe: Troupe) {
    this.#troupe = troupe;
  }

  /** From now on steps are left out, and what runs comes to its end: the picture catches up with play. */
  hurry(): void {
    this.#hurried = true;
    this.#troupe.motions.finish(GROUP);
  }

  /** Performs a plan. Resolves when it is over or was hurried. */
  async perform(plan: ActPlan): Promise<void> {
    for (const step of plan.steps) {
      if (this.#hurried) break;
      await this.#step(step);
    }
    this.#drop();
  }

  /** Ready for the next acts. */
  reset(): void {
    this.#hurried = false;
  }

  /** Keeps what is held in the hands. Called once a frame. */
  follow(): void {
    this.#held?.follow();
  }

  /** Whether a person behind the counter or in front of it covers it. */
  layer(person: Person): void {
    if (!this.#troupe.place.counter) return;
    const behind = person.root.x > 1092;
    person.root.setDepth(behind ? DEPTH.you : DEPTH.customer - 12);
  }

  async #step(step: Step): Promise<void> {
    const { things, scenery, motions, place } = this.#troupe;
    const you = this.#troupe.person('you');
    switch (step.step) {
      case 'walk': {
        if (you === undefined) return;
        const to = place.spots[step.to];
        await you.walk(to, place.lookRight.includes(step.to) ? 'right' : 'left', GROUP);
        this.layer(you);
        return;
      }
      case 'gesture':
        await Promise.all(
          (step.who === 'both' ? (['you', 'customer'] as const) : [step.who]).map((who) => {
            const [person, times] = [this.#troupe.person(who), step.times ?? 1];
            if (person) return person.gesture(step.gesture, times, GROUP);
            return who === 'customer' ? this.#troupe.caller()?.speak(times, GROUP) : undefined;
          }),
        );
        return;
      case 'carry': {
        if (you === undefined) return;
        this.#drop();
        const hands = () => this.#hands(you);
        const box = things.hold(step.thing, hands());
        box.setDepth(you.root.depth + 1);
        const follow = () => {
          const at = hands();
          if (box.active) box.setPosition(at.x, at.y).setDepth(you.root.depth + 1);
        };
        this.#held = { thing: step.thing, follow };
        await motions.pause(220, GROUP);
        return;
      }
      case 'put':
        if (this.#held?.thing === step.thing) this.#held = undefined;
        await things.put(step.thing, step.at, GROUP);
        return;
      case 'drop':
        this.#drop();
        return;
      case 'work':
        await Promise.all([things.work(step.thing, step.at, step.way, GROUP), you?.gesture('reach', 1, GROUP)]);
        return;
      case 'mark': {
        for (let i = 0; i < (step.times ?? 1) && !this.#hurried; i += 1) {
          await things.mark(step.mark, this.#pointOf(step.at), GROUP);
        }
        return;
      }
      case 'swing':
        await scenery.swing(step.piece, step.open, GROUP);
        return;
      case 'wait':
        await motions.pause(step.ms, GROUP);
        return;
    }
  }

  #pointOf(at: Point | Actor): Point {
    if (typeof at !== 'string') return at;
    const crown = this.#troupe.crown(at) ?? this.#troupe.place.surface;
    return { x: crown.x, y: crown.y - OVER_HEAD };
  }

  #hands(person: Person): Point {
    const forward = person.facing === 'left' ? -1 : 1;
    return { x: person.root.x + 62 * forward, y: person.root.y - 318 * person.root.scaleY };
  }

  #drop(): void {
    if (this.#held) this.#troupe.things.release(this.#held.thing, !this.#hurried);
    this.#held = undefined;
  }
}
