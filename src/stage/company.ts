/** All people on stage: brings figures in, lets them walk to their places, and sees them out. */
import type * as Phaser from 'phaser';
import type { DrawnPerson } from './contract.ts';
import type { Ink } from './ink.ts';
import type { Motions } from './motions.ts';
import { ENTRANCE_X, type Figure, YOU } from './people-plan.ts';
import { Person } from './person.ts';

export class Company {
  readonly #scene: Phaser.Scene;
  readonly #ink: Ink;
  readonly #motions: Motions;
  readonly #people = new Map<string, Person>();

  constructor(scene: Phaser.Scene, ink: Ink, motions: Motions) {
    this.#scene = scene;
    this.#ink = ink;
    this.#motions = motions;
  }

  person(id: string): Person | undefined {
    return this.#people.get(id);
  }

  /** Everybody wears the face and posture of the plan; newcomers stand at the door. Resolves when seen. */
  async dress(plan: readonly Figure[], atTheDoor: boolean): Promise<void> {
    await Promise.all(
      plan.map((figure) => {
        const known = this.#people.get(figure.id);
        const person = known ?? new Person(this.#scene, this.#ink, this.#motions, figure);
        if (known === undefined) {
          this.#people.set(figure.id, person);
          if (atTheDoor && figure.id !== YOU) person.root.x = Math.min(ENTRANCE_X, figure.x - 60);
        }
        return person.wear(figure);
      }),
    );
  }

  /** Everybody goes to their place; whoever is not in the plan leaves. Cuts when `moving` is false. */
  async place(plan: readonly Figure[], moving: boolean, staying: ReadonlySet<string>, pace = 1): Promise<void> {
    const ids = new Set(plan.map((figure) => figure.id));
    const ways: Promise<void>[] = [];
    for (const [id, person] of this.#people) {
      if (ids.has(id)) continue;
      this.#people.delete(id);
      ways.push(this.#leave(person, moving, pace));
    }
    for (const figure of plan) {
      const person = this.#people.get(figure.id);
      if (person === undefined || staying.has(figure.id)) continue;
      person.rise();
      if (!moving) {
        person.root.setPosition(figure.x, figure.y).setScale(figure.scale).setDepth(figure.depth);
        person.face(figure.facing);
        continue;
      }
      ways.push(
        person.walk(figure, figure.facing, 'walk', pace).then(() => {
          if (person.root.active) person.root.setDepth(figure.depth);
        }),
      );
    }
    await Promise.all(ways);
  }

  /** A few breaths for everybody who is near. */
  breathe(breaths: number): void {
    for (const person of this.#people.values()) person.breathe(breaths);
  }

  /** Somebody blinks. Which one follows from the count, so that nobody is left out. */
  async blink(count: number): Promise<void> {
    const people = [...this.#people.values()];
    await people[count % Math.max(1, people.length)]?.blink();
  }

  describe(): DrawnPerson[] {
    return [...this.#people.values()].map((person) => person.describe());
  }

  async #leave(person: Person, moving: boolean, pace: number): Promise<void> {
    if (moving) await person.walk({ x: ENTRANCE_X - 120, y: person.root.y }, 'left', 'walk', pace);
    person.destroy();
  }
}
