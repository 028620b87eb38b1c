/** What of each move is perceived: all that the page tells of it, as numbers. Two that are alike have the same number. */
import type { Line } from '../../scenario/format.ts';
import { moveKind, moveText } from '../../scenario/move.ts';
import type { Exploration } from '../explore.ts';
import type { PackedStory } from '../packed/packed-story.ts';
import type { Mark } from '../packed/sights.ts';
import type { PackedMove } from '../packed/story-parts.ts';
import { shownOf, toldBy } from './told.ts';

/** How many kinds of offer there may be: a perception is a number of what was told and one of what is then on offer. */
const OFFERS_MAX = 2 ** 22;

/** What can be perceived in an exploration that hears, and sees, everything. */
export interface Perceived {
  readonly exploration: Exploration;
  /** How many ways the words may vary beside the state. */
  readonly variants: number;
  /** By hearing and variant (`hearing * variants + variant`): what is told, as a number. */
  readonly told: Uint32Array;
  /** By what is told: what was chosen, as a number; it never falls. Moves of the same words are one choice. */
  readonly choice: Uint32Array;
  /** By state: what is on offer in it, as a number. Options are shown in any order. */
  readonly offers: Uint32Array;
  /** By place, then by variant: the first of the variants that nothing from there on tells apart. Empty where there is one. */
  readonly alike: readonly Uint8Array[];
}

/** What is perceived on an edge in a variant. */
export const perceptionOf = ({ exploration, variants, told, offers }: Perceived, edge: number, variant: number) =>
  (told[(exploration.hearing[edge] as number) * variants + variant] as number) * OFFERS_MAX +
  (offers[exploration.to[edge] as number] as number);

/** What was told, of a perception. */
export const toldIn = (perception: number): number => Math.floor(perception / OFFERS_MAX);

/** What is then on offer, of a perception. */
export const offeredIn = (perception: number): number => perception % OFFERS_MAX;

/** Gives each text a number, from 0 on. */
class Numbers {
  readonly #known = new Map<string, number>();

  of(text: string): number {
    const had = this.#known.get(text) ?? this.#known.size;
    this.#known.set(text, had);
    return had;
  }
}

/**
 * What a player chooses, by move: its kind and words. They cannot tell two options of the same words apart, but for
 * those that stand at one node: of these they see two, and each is a choice of its own.
 */
function choicesOf({ movesAt, moves }: PackedStory, numbers: Numbers): Uint32Array {
  const choices = new Uint32Array(moves.length);
  for (const here of movesAt) {
    const times = new Map<string, number>();
    for (const { index, move } of here) {
      const words = `${moveKind(move)} ${moveText(move)}`;
      const time = times.get(words) ?? 0;
      times.set(words, time + 1);
      choices[index] = numbers.of(`${words} ${time}`);
    }
  }
  return choices;
}

/** By place, the hearings with words that vary which may be come to from it on. */
function hearingsAhead({ story, count, states, first, to, hearing }: Exploration): readonly ReadonlySet<number>[] {
  const ahead = story.places.map(() => new Set<number>());
  const into = story.places.map(() => new Set<number>());
  const varies = story.hearings.map(({ masks }) => masks.length > 1);
  for (let state = 0; state < count; state += 1) {
    const place = story.placeAt(states, state * story.words);
    for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1) {
      if (varies[hearing[edge] as number]) ahead[place]?.add(hearing[edge] as number);
      into[story.placeAt(states, (to[edge] as number) * story.words)]?.add(place);
    }
  }
  const waiting = story.places.map((_, place) => place);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const from of into[at] ?? []) {
      const own = ahead[from] as Set<number>;
      const before = own.size;
      for (const one of ahead[at] as Set<number>) own.add(one);
      if (own.size > before) waiting.push(from);
    }
  return ahead;
}

/** By place, then by variant: the first of the variants that nothing from there on tells apart. */
function variantsAlike(exploration: Exploration, told: Uint32Array): readonly Uint8Array[] {
  const variants = exploration.story.variants.length;
  if (variants === 1) return [];
  return hearingsAhead(exploration).map((ahead) => {
    const numbers = new Map<string, number>();
    const classes = new Uint8Array(variants);
    for (let variant = 0; variant < variants; variant += 1) {
      let key = '';
      for (const one of ahead) key += `${told[one * variants + variant]} `;
      const had = numbers.get(key) ?? variant;
      numbers.set(key, had);
      classes[variant] = had;
    }
    return classes;
  });
}

/** By state: what is on offer in it, as a number; the same where the same choices are. */
function offersIn({ story, count, states, first, move }: Exploration, choices: Uint32Array): Uint32Array {
  const numbers = new Numbers();
  // By place, then by the moves on offer: few differ.
  const known = story.movesAt.map(() => new Map<number, number>());
  const begins = story.movesAt.map(([one]) => one?.index ?? 0);
  const offers = new Uint32Array(count);
  for (let state = 0; state < count; state += 1) {
    const [begin, end] = [first[state] as number, first[state + 1] as number];
    const place = story.placeAt(states, state * story.words);
    let bits = 0;
    for (let edge = begin; edge < end; edge += 1) bits |= 1 << ((move[edge] as number) - (begins[place] ?? 0));
    let number = known[place]?.get(bits);
    if (number === undefined) {
      const offered = [...move.subarray(begin, end)].map((one) => choices[one] as number);
      number = numbers.of(offered.sort((a, b) => a - b).join(' '));
      known[place]?.set(bits, number);
    }
    offers[state] = number;
  }
  return offers;
}

/** What is told by each hearing in each variant, numbered so that what comes of one choice stands together. */
function everythingTold(
  story: PackedStory,
  choices: Uint32Array,
  marks: ReadonlyMap<Line, Mark>,
): Pick<Perceived, 'told' | 'choice'> {
  const variants = story.variants.length;
  const tolds = new Numbers();
  const shown = story.moves.map(({ move }: PackedMove) => shownOf(story, move));
  const told = new Uint32Array(story.hearings.length * variants);
  const made: number[] = [];
  for (const [index, hearing] of story.hearings.entries()) {
    const choice = hearing.move < 0 ? 0 : (choices[hearing.move] as number);
    let last = 0;
    for (let variant = 0; variant < variants; variant += 1) {
      if (variant === 0 || hearing.masks.length > 1)
        last = tolds.of(`${choice} ${shown[hearing.move] ?? ''} ${toldBy(story, hearing, variant, marks)}`);
      told[index * variants + variant] = last;
      made[last] = choice;
    }
  }
  const order = made.map((_, number) => number).sort((a, b) => (made[a] as number) - (made[b] as number));
  const place = new Uint32Array(order.length);
  for (const [at, number] of order.entries()) place[number] = at;
  return {
    told: told.map((number) => place[number] as number),
    choice: Uint32Array.from(order, (number) => made[number] as number),
  };
}

/** What can be perceived. @param marks lines that are none (sighted.ts) */
export function perceivedIn(exploration: Exploration, marks: ReadonlyMap<Line, Mark>): Perceived {
  const { story } = exploration;
  const choices = choicesOf(story, new Numbers());
  const { told, choice } = everythingTold(story, choices, marks);
  const offers = offersIn(exploration, choices);
  const alike = variantsAlike(exploration, told);
  return { exploration, variants: story.variants.length, told, choice, offers, alike };
}
