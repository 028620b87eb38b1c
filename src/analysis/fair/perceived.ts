/** What of each move is perceived: all that the page tells of it, as numbers. Two that are alike have the same number. */
import type { Line, Move } from '../../scenario/format.ts';
import { moveKind, moveText } from '../../scenario/move.ts';
import type { Exploration } from '../explore.ts';
import { goalsNoted } from '../packed/packed-moves.ts';
import type { PackedStory } from '../packed/packed-story.ts';
import type { Hearing, PackedMove } from '../packed/story-parts.ts';
import type { Mark } from './sighted.ts';

/** How many kinds of offer there may be: a perception is a number of what was told and one of what is then on offer. */
const OFFERS_MAX = 2 ** 22;

/** What can be perceived in an exploration that hears, and sees, everything. */
export interface Perceived {
  readonly exploration: Exploration;
  /** How many ways the words may vary beside the state. */
  readonly variants: number;
  /** By hearing and variant (`hearing * variants + variant`): what is told, as a number. */
  readonly told: Uint32Array;
  /** By what is told: what was chosen, as a number. Moves of the same words are one choice. */
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

/**
 * What a move shows at once besides what is said, whatever state it is made in: tone, time, card, acts, things, and
 * what it writes in the notebook. Nothing else of it can differ between plays in which everything was alike so far,
 * but for what two moves of the same words at two nodes do to goals nobody knows of: that is taken for unseen.
 */
function shownOf({ scenario }: PackedStory, move: Move): string {
  const goals = { ...scenario.needs, ...scenario.expectations };
  const seen = (touched: readonly string[] | undefined) =>
    [...(touched ?? [])].filter((goal) => goals[goal]?.known && !move.unnoticed?.includes(goal)).sort();
  return JSON.stringify([
    move.mood,
    move.seconds,
    move.card,
    move.acts,
    move.shows,
    move.hides,
    [...goalsNoted(move)].sort(),
    [...(move.partly ?? [])].sort(),
    seen(move.misses),
    seen(move.harms),
  ]);
}

/**
 * The lines of a hearing that are perceived, in a variant: those of people who are there, in words or, where nobody
 * interprets, as nothing but the sound of that language; and what the marks tell.
 */
export function perceivedLines(
  { scenario }: PackedStory,
  { candidates, masks }: Hearing,
  variant: number,
  marks: ReadonlyMap<Line, Mark>,
): readonly { readonly line: Line; readonly understood: boolean; readonly cues: number }[] {
  const mask = (masks.length === 1 ? masks[0] : masks[variant]) ?? 0;
  const heard = candidates.filter(({ question }, i) => !question && mask & (1 << i));
  const tell = heard.flatMap(({ line }) => marks.get(line) ?? []);
  const there = new Set(tell.flatMap((mark) => (mark.tells === 'there' ? [mark.who] : [])));
  const understood = new Set(tell.flatMap((mark) => (mark.tells === 'understood' ? [mark.language] : [])));
  return heard.flatMap(({ line, cues }) => {
    const absent = scenario.others[line.by]?.if !== undefined && !there.has(line.by);
    if (marks.has(line) || absent) return [];
    return [{ line, cues, understood: line.language === undefined || understood.has(line.language) }];
  });
}

/** By variant, or one figure for all: the goals that what is perceived of a hearing gives away, one bit each. */
export type CuesOf = (hearing: Hearing) => readonly number[];

/** The goals that perceived lines give away. */
export const cuesPerceived =
  (story: PackedStory, marks: ReadonlyMap<Line, Mark>): CuesOf =>
  (hearing) =>
    hearing.masks.map((_, variant) =>
      perceivedLines(story, hearing, variant, marks).reduce(
        (sum, { cues, understood }) => (understood ? (sum | cues) >>> 0 : sum),
        0,
      ),
    );

function toldBy(story: PackedStory, hearing: Hearing, variant: number, marks: ReadonlyMap<Line, Mark>): string {
  const lines = perceivedLines(story, hearing, variant, marks).map(({ line, understood }) =>
    understood ? [line.by, line.text] : [line.by, line.language, 0],
  );
  const mask = (hearing.masks.length === 1 ? hearing.masks[0] : hearing.masks[variant]) ?? 0;
  const seen = hearing.candidates.flatMap(({ line }, i) => {
    const mark = mask & (1 << i) ? marks.get(line) : undefined;
    return mark && mark.tells !== 'nothing' ? [mark] : [];
  });
  return JSON.stringify([lines, seen, hearing.place >= story.nodes ? hearing.place : -1]);
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

/** Most moves of a node. */
const MOVES_MOST = 20;

/** By state: what is on offer in it, as a number; the same where the same choices are. */
function offersIn({ story, count, states, first, move }: Exploration, choices: Uint32Array): Uint32Array {
  const numbers = new Numbers();
  const known = new Map<number, number>();
  const begins = story.movesAt.map(([one]) => one?.index ?? 0);
  const offers = new Uint32Array(count);
  for (let state = 0; state < count; state += 1) {
    const [begin, end] = [first[state] as number, first[state + 1] as number];
    const place = story.placeAt(states, state * story.words);
    let bits = 0;
    for (let edge = begin; edge < end; edge += 1) bits |= 1 << ((move[edge] as number) - (begins[place] ?? 0));
    const key = place * 2 ** MOVES_MOST + bits;
    let number = known.get(key);
    if (number === undefined) {
      const offered = [...move.subarray(begin, end)].map((one) => choices[one] as number);
      number = numbers.of(offered.sort((a, b) => a - b).join(' '));
      known.set(key, number);
    }
    offers[state] = number;
  }
  return offers;
}

/** What can be perceived. @param marks lines that are none (sighted.ts) */
export function perceivedIn(exploration: Exploration, marks: ReadonlyMap<Line, Mark>): Perceived {
  const { story } = exploration;
  const variants = story.variants.length;
  const tolds = new Numbers();
  const choices = choicesOf(story, new Numbers());
  const shown = story.moves.map((one: PackedMove) => shownOf(story, one.move));
  const told = new Uint32Array(story.hearings.length * variants);
  const choice: number[] = [];
  for (const [index, hearing] of story.hearings.entries()) {
    const made = hearing.move < 0 ? -1 : (choices[hearing.move] as number);
    let last = -1;
    for (let variant = 0; variant < variants; variant += 1) {
      if (variant === 0 || hearing.masks.length > 1)
        last = tolds.of(`${made} ${shown[hearing.move] ?? ''} ${toldBy(story, hearing, variant, marks)}`);
      told[index * variants + variant] = last;
      choice[last] = Math.max(0, made);
    }
  }
  const offers = offersIn(exploration, choices);
  const alike = variantsAlike(exploration, told);
  return { exploration, variants, told, choice: Uint32Array.from(choice), offers, alike };
}
