/** The openings of a scenario by how they look, and what can be guaranteed to somebody who sees no more than that. */
import { type Opening, openingState, stateWith } from '../../encounter/opening.ts';
import { holds } from '../../encounter/rules.ts';
import type { EncounterState } from '../../encounter/state.ts';
import type { Exploration, Root } from '../explore.ts';
import { openingIn } from '../opening-in.ts';
import { startConditions } from '../packed/sights.ts';
import type { Worth } from '../worth.ts';
import { Believing, type Prospect } from './beliefs.ts';
import { type Beliefs, everyBelief } from './every-belief.ts';
import { guaranteedIn, worthIn } from './guaranteed.ts';
import type { Perceived } from './perceived.ts';
import type { CuesOf } from './told.ts';

/** One way to begin: an opening, and a variant of the words. */
export interface Case {
  readonly root: Root;
  readonly variant: number;
}

/** Ways to begin that look alike, and that something ahead tells apart if there are several. */
export interface Group {
  readonly cases: readonly Case[];
  readonly prospect: Prospect;
  /** Points that can be guaranteed from here; −1 where no end is certain. Of beliefs that are not complete: at least these. */
  readonly guaranteed: number;
  /** The least that an all-knowing player could come to from one of its cases: nobody can guarantee more. */
  readonly best: number;
}

/** Everything that is known of what a player can know. */
export interface Fairness {
  readonly exploration: Exploration;
  readonly worth: Worth;
  readonly perceived: Perceived;
  readonly believing: Believing;
  readonly beliefs: Beliefs;
  /** By belief: the points that can be guaranteed. */
  readonly value: Int16Array;
  readonly groups: readonly Group[];
  readonly cuesOf: CuesOf;
  /** The group an opening belongs to, and what is so where it begins. Throws where no play begins so. */
  begin(opening: Opening): { readonly group: Group; readonly item: number };
}

/** The state a case begins in, as the rule book has it. */
function stateOf({ root, variant }: Case, { story }: Exploration): EncounterState {
  const { drawn, carried } = story.variants[variant] ?? { drawn: {}, carried: [] };
  const own = openingState(story.scenario, root.opening);
  return stateWith(story.scenario, [...own.flags, ...carried], { ...own.drawn, ...drawn });
}

/** How it looks before the first move: the brief, the mood and the things that stand there, what is told, what is on offer. */
function lookOf(
  { exploration, variants, told, offers }: Perceived,
  state: EncounterState,
  { root, variant }: Case,
): string {
  const { brief } = exploration.story.scenario;
  const known = brief.known.filter((entry) => !entry.if || holds(entry.if, state)).map(({ text }) => text);
  const heard = told[root.hearing * variants + variant] as number;
  return JSON.stringify([known, state.mood, state.props, heard, offers[root.state]]);
}

/** A way to begin that can be played, with the draws and flags of a case. */
export const openingOf = ({ story }: Exploration, { root, variant }: Case): Opening =>
  openingIn(story, root.opening, variant) ?? root.opening;

interface Begun {
  /** How they look; several where nothing ahead tells them apart. */
  readonly looks: readonly string[];
  readonly cases: readonly Case[];
}

/** All ways to begin by how they look; those that nothing ahead tells apart make one. */
function grouped(perceived: Perceived, believing: Believing): readonly Begun[] {
  const { exploration, variants } = perceived;
  const looks = new Map<string, Case[]>();
  // Where nothing that is shown first hangs on it, every way to begin shows the same.
  const [any] = exploration.roots;
  const alike = startConditions(exploration.story.scenario).length === 0 && any;
  const shown = alike && stateOf({ root: any, variant: 0 }, exploration);
  for (const root of exploration.roots)
    for (let variant = 0; variant < variants; variant += 1) {
      const one = { root, variant };
      const look = lookOf(perceived, shown || stateOf(one, exploration), one);
      const had = looks.get(look);
      if (had) had.push(one);
      else looks.set(look, [one]);
    }
  const same = new Map<string, { looks: string[]; cases: Case[] }>();
  for (const [look, cases] of looks) {
    const key = believing.sorted(cases.map(({ root, variant }) => believing.item(root.state, variant))).join();
    const had = same.get(key);
    if (had) {
      had.looks.push(look);
      had.cases.push(...cases);
    } else same.set(key, { looks: [look], cases });
  }
  return [...same.values()];
}

/** Looks at everything a player may come to know, from every way to begin. @param most beliefs looked at */
export function fairnessIn(perceived: Perceived, worth: Worth, cuesOf: CuesOf, most: number): Fairness {
  const { exploration } = perceived;
  const { story, states, roots } = exploration;
  const believing = new Believing(perceived, worth);
  const itemOf = ({ root, variant }: Case) => believing.item(root.state, variant);
  const begun = grouped(perceived, believing).map((one) => ({
    ...one,
    prospect: believing.prospectOf(believing.sorted(one.cases.map(itemOf))),
  }));
  const beliefs = everyBelief(believing, perceived, most);
  const value = guaranteedIn(beliefs);
  const groupOf = new Map<string, Group>();
  const groups = begun.map(({ looks, cases, prospect }): Group => {
    const best = Math.min(...cases.map(({ root }) => worth.best[root.state] as number));
    const group = { cases, prospect, guaranteed: worthIn(value, prospect), best };
    for (const look of looks) groupOf.set(look, group);
    return group;
  });
  const byWords = new Map(
    roots.map((root) => [states.subarray(root.state * story.words, (root.state + 1) * story.words).join(), root]),
  );
  const out = new Uint32Array(story.words);
  return {
    exploration,
    worth,
    perceived,
    believing,
    beliefs,
    value,
    groups,
    cuesOf,
    begin(opening) {
      const hearing = story.open(opening, out);
      const like = byWords.get(out.join());
      const state = openingState(story.scenario, opening);
      const variant = story.variants.findIndex(
        (one) =>
          Object.entries(one.drawn).every(([name, option]) => state.drawn[name] === option) &&
          story.variables.variantFlags.every((flag) => one.carried.includes(flag) === state.flags.includes(flag)),
      );
      if (!like || variant < 0) throw new Error('no play begins so');
      const begun = { root: { opening, state: like.state, hearing }, variant };
      const group = groupOf.get(lookOf(perceived, state, begun));
      if (!group) throw new Error('no play begins so');
      return { group, item: itemOf(begun) };
    },
  };
}
