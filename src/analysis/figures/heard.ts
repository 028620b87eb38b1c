/**
 * How many of the plays of somebody who guesses hear each line, exactly, and on what it hangs whether it can
 * be heard at all: lines for one way to begin only are meant for it, lines hardly anybody hears are work that
 * nobody sees.
 */
import type { Exploration } from '../explore.ts';
import type { Hearing, PackedLine } from '../packed/story-parts.ts';
import type { Worth } from '../worth.ts';
import type { RandomFlow } from './random-flow.ts';
import { roundsOf, shareIn, wholeStory } from './rounds.ts';

/** Moves between states looked at for the sake of lines that may be heard more than once in a play. */
const WORK_MAX = 1_600_000_000;

/** Of these, how many it takes for a state, as a rule: a few moves, a few times, until the shares settle. */
const WORK_PER_STATE = 20;

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

/** Every line with its share, in the order of writing. Undefined when lines are not told apart, or not in all variants. */
export function heardLines(exploration: Exploration, worth: Worth, flow: RandomFlow): readonly HeardLine[] | undefined {
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
        (often[hearing[edge] as number] as number) + (flow.visits[state] as number) / (end - begin);
  }
  const rounds = roundsOf(exploration, worth, flow);
  const nodeOf = new Map<PackedLine, number>([
    ...story.nodeLines.flatMap((spoken, node) => spoken.map((line) => [line, node] as const)),
    ...story.moves.flatMap(({ reply, node }) => reply.map((line) => [line, node] as const)),
  ]);
  const anywhere = wholeStory(worth);
  const soundings = soundingsOf(hearings);
  const share = new Float64Array(count);
  let work = WORK_MAX;
  return lines.map((line): HeardLine => {
    const told = { pointer: line.pointer, by: line.line.by, text: line.line.text };
    const which = line.varies ? variants.map((_, i) => i) : [0];
    let sum = 0;
    for (const variant of which) {
      const heardIn = (soundings.get(line) ?? []).filter(({ index, bit }) =>
        sounds(hearings[index] as Hearing, bit, variant),
      );
      const node = nodeOf.get(line);
      // The warning belongs to no node.
      const round = node === undefined ? anywhere : rounds[node];
      if (!round || heardIn.length === 0) {
        for (const { index } of heardIn) sum += often[index] as number;
        continue;
      }
      work -= (round.states.length + round.entries.length) * WORK_PER_STATE;
      if (work < 0) return told;
      const marked = new Uint8Array(hearings.length);
      for (const { index } of heardIn) marked[index] = 1;
      sum += shareIn(round, exploration, worth, marked, share);
    }
    return { ...told, share: Math.min(1, sum / which.length) };
  });
}
