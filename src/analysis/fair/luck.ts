/** Where luck decides: two plays that were alike so far, and whose best moves exclude each other. */
import { movesAlong, type Witness, walkFrom } from '../witness.ts';
import { isEnding } from '../worth.ts';
import type { Prospect } from './beliefs.ts';
import { type Case, type Fairness, type Group, openingOf } from './groups.ts';
import { worthIn } from './guaranteed.ts';
import { perceptionOf, toldIn } from './perceived.ts';

/** Two plays of one group: alike up to the last moves they have in common, and each the best from its opening. */
export interface Luck {
  readonly one: Witness;
  readonly other: Witness;
  /** Node at which the first of them makes the move that the other must not make. */
  readonly node: string;
}

/** A play that is still like the others. */
interface Alike {
  readonly begun: Case;
  readonly item: number;
  readonly moves: readonly string[];
}

/** A step that a play may take. */
interface Taken extends Alike {
  readonly from: Alike;
  readonly choice: number;
  readonly perception: number;
}

const byKey = <T>(all: readonly T[], keyOf: (one: T) => number): readonly (readonly T[])[] => {
  const groups = new Map<number, T[]>();
  for (const one of all) {
    const had = groups.get(keyOf(one));
    if (had) had.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
};

/** Follows the plays of a group to where they part. */
class Parting {
  readonly #fairness: Fairness;

  constructor(fairness: Fairness) {
    this.#fairness = fairness;
  }

  best({ item }: Alike): number {
    return this.#fairness.worth.best[this.#fairness.believing.stateOf(item)] as number;
  }

  /** All steps of these plays, by choice. */
  steps(plays: readonly Alike[]): readonly (readonly Taken[])[] {
    const { exploration, believing, perceived } = this.#fairness;
    const { first, to } = exploration;
    const all: Taken[] = [];
    for (const from of plays) {
      const [state, variant] = [believing.stateOf(from.item), believing.variantOf(from.item)];
      for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1) {
        const perception = perceptionOf(perceived, edge, variant);
        all.push({
          from,
          begun: from.begun,
          item: believing.item(to[edge] as number, variant),
          moves: [...from.moves, ...movesAlong(exploration, edge)],
          choice: perceived.choice[toldIn(perception)] as number,
          perception,
        });
      }
    }
    return byKey(all, ({ choice }) => choice);
  }

  prospectOf(plays: readonly Alike[]): Prospect {
    return this.#fairness.believing.found(plays.map(({ item }) => item));
  }

  /** Can these plays, as long as they look alike, not all come to the best that is in each of them? */
  isUnsure(plays: readonly Alike[]): boolean {
    const least = Math.min(...plays.map((one) => this.best(one)));
    return worthIn(this.#fairness.value, this.prospectOf(plays)) < least;
  }

  /** A play to its best end. */
  witness(play: Alike): Witness {
    const { exploration, worth, believing } = this.#fairness;
    const high = this.best(play);
    const state = believing.stateOf(play.item);
    const on = walkFrom(exploration, state, (one) => isEnding(exploration, one) && worth.best[one] === high) ?? [];
    return { opening: openingOf(exploration, play.begun), moves: [...play.moves, ...on] };
  }

  nodeOf({ item }: Alike): string {
    const { exploration, believing } = this.#fairness;
    const { story, states } = exploration;
    return story.places[story.placeAt(states, believing.stateOf(item) * story.words)] ?? '';
  }
}

/** The two steps that exclude each other: each the best of its own play, and worse for somebody where all take it. */
function excluding(parting: Parting, plays: readonly Alike[], steps: readonly (readonly Taken[])[]) {
  const least = Math.min(...plays.map((one) => parting.best(one)));
  const good = (step: Taken) => parting.best(step) >= least;
  for (const choice of steps) {
    const one = choice.find(good);
    const spoilt = choice.find((step) => !good(step));
    const other = spoilt && steps.flat().find((step) => step.from === spoilt.from && good(step));
    if (one && other) return { one, other };
  }
  return undefined;
}

/** Where luck decides in a group, undefined where what can be guaranteed is what there is to be had. */
export function luckIn(fairness: Fairness, group: Group): Luck | undefined {
  if (group.guaranteed >= group.best || !fairness.beliefs.complete) return undefined;
  const parting = new Parting(fairness);
  let plays: readonly Alike[] = group.cases.map((begun) => ({
    begun,
    item: fairness.believing.item(begun.root.state, begun.variant),
    moves: [],
  }));
  const passed = new Set<Prospect>();
  for (;;) {
    passed.add(parting.prospectOf(plays));
    const least = Math.min(...plays.map((one) => parting.best(one)));
    const steps = parting.steps(plays);
    const keeping = steps.filter((choice) => choice.every((step) => parting.best(step) >= least));
    const next = keeping
      .flatMap((choice) => byKey(choice, ({ perception }) => perception))
      .find((alike) => parting.isUnsure(alike) && !passed.has(parting.prospectOf(alike)));
    if (next) {
      plays = next;
      continue;
    }
    const found = excluding(parting, plays, steps);
    const [a, b = a] = plays;
    const [one, other] = found ? [found.one, found.other] : [a, b];
    if (!one || !other) return undefined;
    return {
      one: parting.witness(one),
      other: parting.witness(other),
      node: parting.nodeOf(found ? found.one.from : one),
    };
  }
}
