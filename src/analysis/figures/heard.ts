/**
 * How many of the plays of somebody who guesses hear each line, exactly, and on what it hangs whether it can
 * be heard at all: lines for one way to begin only are meant for it, lines hardly anybody hears are work that
 * nobody sees.
 */
import { componentsOf } from '../components.ts';
import type { Exploration } from '../explore.ts';
import type { Hearing, PackedLine } from '../packed/packed-story.ts';
import type { Worth } from '../worth.ts';
import type { RandomFlow } from './random-flow.ts';

/** Work (moves between states, times lines) spent on lines that may be heard more than once in a play. */
const WORK_MAX = 400_000_000;

/** Rounds it takes, as a rule, until shares settle where there are loops. */
const ROUNDS_USUAL = 10;

/** Change from one round to the next below which a share counts as settled. */
const SETTLED = 1e-12;

export interface HeardLine {
  readonly pointer: string;
  readonly by: string;
  readonly text: string;
  /** Share of all plays (0 … 1) that hear it at least once. Absent where working it out would take too long. */
  readonly share?: number;
}

/** Where a line may sound: in which hearings, and as which of their candidates. */
type Soundings = ReadonlyMap<PackedLine, readonly { readonly index: number; readonly bit: number }[]>;

/** Where every line may sound. */
function soundingsOf(hearings: readonly Hearing[]): Soundings {
  const soundings = new Map<PackedLine, { index: number; bit: number }[]>();
  for (const [index, { candidates }] of hearings.entries())
    for (const [bit, line] of candidates.entries()) {
      const known = soundings.get(line);
      if (known) known.push({ index, bit });
      else soundings.set(line, [{ index, bit }]);
    }
  return soundings;
}

/** Does a candidate sound in a hearing, in a variant of what is said? */
const sounds = ({ masks }: Hearing, bit: number, variant: number): boolean =>
  (((masks.length === 1 ? masks[0] : masks[variant]) ?? 0) & (1 << bit)) !== 0;

/** Nodes that a play may come to more than once. */
function visitedAgain({ story, states, count, first, to }: Exploration): Uint8Array {
  const ways: Set<number>[] = story.places.map(() => new Set());
  for (let state = 0; state < count; state += 1) {
    const from = story.placeAt(states, state * story.words);
    for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1)
      ways[from]?.add(story.placeAt(states, (to[edge] as number) * story.words));
  }
  const starts = new Uint32Array(ways.length + 1);
  for (const [place, { size }] of ways.entries()) starts[place + 1] = (starts[place] as number) + size;
  const { of } = componentsOf({
    count: ways.length,
    first: starts,
    to: Uint32Array.from(ways.flatMap((targets) => [...targets])),
  });
  const size = new Uint32Array(ways.length);
  for (const component of of) size[component] = (size[component] as number) + 1;
  return Uint8Array.from(ways, (targets, place) =>
    targets.has(place) || (size[of[place] as number] ?? 0) > 1 ? 1 : 0,
  );
}

/** Share of plays that hear a line in one variant, worked out from the end of every play backwards. */
function shareOf(exploration: Exploration, order: Uint32Array, heardIn: Uint8Array, loopless: boolean): number {
  const { count, first, to, hearing, roots } = exploration;
  const share = new Float64Array(count);
  for (let change = 1; change > SETTLED; ) {
    change = 0;
    for (const state of order) {
      const [begin, end] = [first[state] as number, first[state + 1] as number];
      if (begin === end) continue;
      let sum = 0;
      for (let edge = begin; edge < end; edge += 1)
        sum += heardIn[hearing[edge] as number] === 1 ? 1 : (share[to[edge] as number] as number);
      const now = sum / (end - begin);
      change = Math.max(change, now - (share[state] as number));
      share[state] = now;
    }
    if (loopless) break;
  }
  const sum = roots.reduce(
    (total, root) => total + (heardIn[root.hearing] === 1 ? 1 : (share[root.state] as number)),
    0,
  );
  return sum / roots.length;
}

/** Every line with its share, in the order of writing. Undefined when lines are not told apart, or not in all variants. */
export function heardLines(
  exploration: Exploration,
  { components }: Worth,
  { visits }: RandomFlow,
): readonly HeardLine[] | undefined {
  const { story, count, first, hearing, roots } = exploration;
  const { hearings, variants, lines } = story;
  if (!story.variables.words || !story.allVariants) return undefined;
  // How often each hearing is come to. A line that sounds once in a play at most is heard as often as that.
  const often = new Float64Array(hearings.length);
  for (const root of roots) often[root.hearing] = (often[root.hearing] as number) + 1 / roots.length;
  for (let state = 0; state < count; state += 1) {
    const [begin, end] = [first[state] as number, first[state + 1] as number];
    for (let edge = begin; edge < end; edge += 1)
      often[hearing[edge] as number] =
        (often[hearing[edge] as number] as number) + (visits[state] as number) / (end - begin);
  }
  const again = visitedAgain(exploration);
  const nodeOf = new Map<PackedLine, number>([
    ...story.nodeLines.flatMap((spoken, node) => spoken.map((line) => [line, node] as const)),
    ...story.moves.flatMap(({ reply, node }) => reply.map((line) => [line, node] as const)),
  ]);
  const soundings = soundingsOf(hearings);
  let work = WORK_MAX;
  return lines.map((line): HeardLine => {
    const told = { pointer: line.pointer, by: line.line.by, text: line.line.text };
    const which = line.varies ? variants.map((_, i) => i) : [0];
    let sum = 0;
    for (const variant of which) {
      const heardIn = (soundings.get(line) ?? []).filter(({ index, bit }) =>
        sounds(hearings[index] as Hearing, bit, variant),
      );
      if (again[nodeOf.get(line) ?? 0] === 0 || heardIn.length === 0) {
        for (const { index } of heardIn) sum += often[index] as number;
        continue;
      }
      work -= hearing.length * (components.loopless ? 1 : ROUNDS_USUAL);
      if (work < 0) return told;
      const marked = new Uint8Array(hearings.length);
      for (const { index } of heardIn) marked[index] = 1;
      sum += shareOf(exploration, components.order, marked, components.loopless);
    }
    return { ...told, share: Math.min(1, sum / which.length) };
  });
}
