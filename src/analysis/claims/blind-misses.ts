/** Misses that nobody could see coming: for good, and before anything that is perceived has told of the goal. */
import { pointer } from '../../scenario/places.ts';
import type { Exploration } from '../explore.ts';
import type { CuesOf } from '../fair/told.ts';
import { type Finding, finding } from '../findings.ts';
import { openingIn } from '../opening-in.ts';
import { goalMask } from '../packed/packed-lines.ts';
import { goalNamed, whereAt } from '../where.ts';
import { movesAlong, type Witness } from '../witness.ts';
import type { Worth } from '../worth.ts';

/** What is given away, in one variant of the words: by hearing. */
type Given = Uint32Array;

/** By state: the goals of which some play has perceived nothing on its way there, one bit each. */
function unheardOf(exploration: Exploration, { components }: Worth, hidden: number, given: Given): Uint32Array {
  const { story, count, roots, first, to, move, hearing } = exploration;
  const { order, of } = components;
  const unheard = new Uint32Array(count);
  for (const root of roots)
    unheard[root.state] = (unheard[root.state] as number) | (hidden & ~(given[root.hearing] as number));
  const notes = Uint32Array.from(story.moves, (one) => one.notes);
  // What leads to a state stands after it in the order.
  for (let end = count; end > 0; ) {
    let begin = end - 1;
    while (begin > 0 && of[order[begin - 1] as number] === of[order[end - 1] as number]) begin -= 1;
    for (let changed = true; changed; ) {
      changed = false;
      for (let i = begin; i < end; i += 1) {
        const state = order[i] as number;
        const open = unheard[state] as number;
        if (open === 0) continue;
        for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1) {
          const next = to[edge] as number;
          const told = (given[hearing[edge] as number] as number) | (notes[move[edge] as number] as number);
          const grown = (unheard[next] as number) | (open & ~told);
          if (grown >>> 0 === unheard[next]) continue;
          unheard[next] = grown;
          changed ||= end - begin > 1;
        }
      }
    }
    end = begin;
  }
  return unheard;
}

/** A shortest play that comes to an edge without having perceived anything of a goal. */
function blindWalk(exploration: Exploration, given: Given, bit: number, last: number): Witness | undefined {
  const { story, roots, first, to, move, hearing } = exploration;
  const idOf = (edge: number) => story.moves[move[edge] as number]?.move.id ?? '';
  const by = new Map<number, number>();
  const line: number[] = [];
  for (const root of roots)
    if (((given[root.hearing] as number) & bit) === 0 && !by.has(root.state)) {
      by.set(root.state, -1);
      line.push(root.state);
    }
  const wanted = exploration.from(last);
  for (const state of line) {
    if (state === wanted) {
      const moves = [idOf(last)];
      let at = state;
      for (let edge = by.get(at) as number; edge >= 0; edge = by.get(at) as number) {
        moves.unshift(...movesAlong(exploration, edge));
        at = exploration.from(edge);
      }
      const root = roots.find((one) => one.state === at && ((given[one.hearing] as number) & bit) === 0);
      return root && { opening: root.opening, moves };
    }
    for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1) {
      const next = to[edge] as number;
      const told = (given[hearing[edge] as number] as number) | (story.moves[move[edge] as number]?.notes ?? 0);
      if (by.has(next) || told & bit) continue;
      by.set(next, edge);
      line.push(next);
    }
  }
  return undefined;
}

/**
 * Each such move with its goal, once. Needs an exploration that tells lines apart, in all variants.
 * @param late pointers to goals that show too late in any case, which are told as such
 */
export function blindMisses(
  exploration: Exploration,
  worth: Worth,
  cuesOf: CuesOf,
  late: ReadonlySet<string>,
): Finding[] {
  const { story, count, first, to, move } = exploration;
  const { attainable } = worth;
  const asked = story.goals.filter(
    ({ known, kind, id }) => !known && !late.has(pointer(kind === 'need' ? 'needs' : 'expectations', id)),
  );
  const hidden = goalMask(
    story.goals,
    asked.map(({ id }) => id),
  );
  const misses = Uint32Array.from(story.moves, (one) =>
    goalMask(story.goals, [...(one.move.misses ?? []), ...(one.move.harms ?? [])]),
  );
  const perceived = story.hearings.map(cuesOf);
  const told = new Map<string, Finding>();
  const kinds = new Set<string>();
  for (let variant = 0; variant < story.variants.length; variant += 1) {
    const given = Uint32Array.from(perceived, (cues) => (cues.length === 1 ? cues[0] : cues[variant]) ?? 0);
    if (kinds.has(given.join())) continue;
    kinds.add(given.join());
    const unheard = unheardOf(exploration, worth, hidden, given);
    for (let state = 0; state < count; state += 1) {
      const open = (unheard[state] as number) & (attainable[state] as number);
      if (open === 0) continue;
      for (let edge = first[state] as number; edge < (first[state + 1] as number); edge += 1) {
        const made = move[edge] as number;
        const lost = open & (misses[made] as number) & ~(attainable[to[edge] as number] as number);
        if (lost === 0) continue;
        for (const [i, goal] of story.goals.entries()) {
          const key = `${made} ${i}`;
          if ((lost & (1 << i)) === 0 || told.has(key)) continue;
          const walk = blindWalk(exploration, given, 1 << i, edge);
          const opening = walk && openingIn(story, walk.opening, variant);
          const at = story.moves[made]?.pointer ?? '';
          const params = { where: whereAt(story.scenario, at), goal: goalNamed(goal) };
          told.set(key, finding('missed-before-cue', at, params, opening && { opening, moves: walk.moves }));
        }
      }
    }
  }
  return [...told.values()];
}
