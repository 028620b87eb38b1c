/** Whether what has to be discovered can be: a cue or a reveal before the last moment each goal can be met. */

import { pointer } from '../../scenario/places.ts';
import type { Exploration } from '../explore.ts';
import type { CuesOf } from '../fair/told.ts';
import { type Finding, finding } from '../findings.ts';
import { openingIn } from '../opening-in.ts';
import { goalNamed } from '../where.ts';
import { walkFrom } from '../witness.ts';
import type { Worth } from '../worth.ts';

interface Informed {
  /** Goals a play can still meet from each state, one bit each. */
  readonly meets: Uint32Array;
  /** Goals it can meet after having been given a cue from there on, by variant. */
  readonly warned: readonly Uint32Array[];
}

function informed(
  { story, count, first, to, move, hearing }: Exploration,
  { components }: Worth,
  cuesOf: CuesOf,
): Informed {
  const { order, of } = components;
  const meets = new Uint32Array(count);
  const metBy = Uint32Array.from(story.moves, (made) => made.meets);
  const notedBy = Uint32Array.from(story.moves, (made) => made.notes & ~made.meets);
  // Most variants differ in words and not in what those give away: such share one list.
  const given = story.hearings.map(cuesOf);
  const cuedIn = story.variants.map((_, variant) =>
    Uint32Array.from(given, (cues) => (cues.length === 1 ? cues[0] : cues[variant]) ?? 0),
  );
  const kinds = new Map(cuedIn.map((cued) => [cued.join(), { cued, known: new Uint32Array(count) }]));
  const apart = [...kinds.values()];
  for (let i = 0; i < count; ) {
    const component = of[order[i] as number];
    let j = i;
    let met = 0;
    for (; j < count && of[order[j] as number] === component; j += 1) {
      const state = order[j] as number;
      const end = first[state + 1] as number;
      for (let edge = first[state] as number; edge < end; edge += 1)
        met |= (metBy[move[edge] as number] as number) | (meets[to[edge] as number] as number);
    }
    for (let k = i; k < j; k += 1) meets[order[k] as number] = met;
    for (let kind = 0; kind < apart.length; kind += 1) {
      const { cued, known } = apart[kind] as (typeof apart)[number];
      let all = 0;
      for (let k = i; k < j; k += 1) {
        const state = order[k] as number;
        const end = first[state + 1] as number;
        for (let edge = first[state] as number; edge < end; edge += 1) {
          const next = to[edge] as number;
          const given = (cued[hearing[edge] as number] as number) | (notedBy[move[edge] as number] as number);
          all |= (given & (meets[next] as number)) | (known[next] as number);
        }
      }
      for (let k = i; k < j; k += 1) known[order[k] as number] = all;
    }
    i = j;
  }
  return { meets, warned: cuedIn.map((cued) => kinds.get(cued.join())?.known ?? new Uint32Array(count)) };
}

/** Hidden goals that, from some opening, can only be met blind. Needs an exploration that tells lines apart. */
export function cuesTooLate(exploration: Exploration, worth: Worth, cuesOf: CuesOf): Finding[] {
  const { story, roots, first, to, move } = exploration;
  const { meets, warned } = informed(exploration, worth, cuesOf);
  const variants = story.variants.map((_, variant) => variant);
  return story.goals.flatMap((goal, i) => {
    if (goal.known) return [];
    const bit = (1 << i) >>> 0;
    const cases = roots.flatMap((root) => variants.map((variant) => ({ root, variant })));
    const blind = cases.filter(({ root, variant }) => {
      if (((meets[root.state] as number) & bit) === 0) return false;
      const begins = story.hearings[root.hearing];
      const opening = begins ? cuesOf(begins) : [0];
      const cued = (opening.length === 1 ? (opening[0] ?? 0) : (opening[variant] ?? 0)) & bit;
      return cued === 0 && ((warned[variant]?.[root.state] as number) & bit) === 0;
    });
    const [worst] = blind;
    if (!worst) return [];
    const meeting = (state: number) => {
      for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1)
        if ((story.moves[move[edge] as number]?.meets ?? 0) & bit && to[edge] !== undefined) return edge;
      return undefined;
    };
    let last: number | undefined;
    const moves = walkFrom(exploration, worst.root.state, (state) => {
      last = meeting(state);
      return last !== undefined;
    });
    const by = last === undefined ? undefined : story.moves[move[last] as number]?.move.id;
    const at = pointer(goal.kind === 'need' ? 'needs' : 'expectations', goal.id);
    const params = { where: goalNamed(goal), from: blind.length, of: cases.length };
    // In another variant of the words the same moves may well be told of it.
    const opening = openingIn(story, worst.root.opening, worst.variant);
    const witness = opening && moves && by !== undefined ? { opening, moves: [...moves, by] } : undefined;
    return [finding('cue-too-late', at, params, witness)];
  });
}
