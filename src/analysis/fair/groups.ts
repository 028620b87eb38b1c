/** The openings of a scenario by how they look, and what can be guaranteed to somebody who sees no more than that. */
import { type Opening, openingState, stateWith } from '../../encounter/opening.ts';
import { holds } from '../../encounter/rules.ts';
import type { Scenario } from '../../scenario/format.ts';
import type { Exploration, Root } from '../explore.ts';
import { openingIn } from '../opening-in.ts';
import type { Worth } from '../worth.ts';
import { type Beliefs, Believing, everyBelief, type Prospect } from './beliefs.ts';
import { guaranteedIn, worthIn } from './guaranteed.ts';
import type { Perceived } from './perceived.ts';

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
  /** The number of the group an opening belongs to, and where the play stands in it. Throws where no play begins so. */
  begin(opening: Opening): { readonly group: Group; readonly item: number };
}

/** What is seen before the first move that no line tells: the brief, the mood, the things that stand there. */
function seenAtFirst(scenario: Scenario, { root, variant }: Case, { story }: Exploration): string {
  const { drawn, carried } = story.variants[variant] ?? { drawn: {}, carried: [] };
  const own = openingState(scenario, root.opening);
  const state = stateWith(scenario, [...own.flags, ...carried], { ...own.drawn, ...drawn });
  const known = scenario.brief.known.filter((entry) => !entry.if || holds(entry.if, state)).map(({ text }) => text);
  return JSON.stringify([known, state.mood, state.props]);
}

/** A way to begin that can be played, with the draws and flags of a case. */
export const openingOf = ({ story }: Exploration, { root, variant }: Case): Opening =>
  openingIn(story, root.opening, variant) ?? root.opening;

/** All ways to begin by how they look; those that nothing ahead tells apart make one. */
function grouped(perceived: Perceived, believing: Believing): readonly (readonly Case[])[] {
  const { exploration, variants, told, offers } = perceived;
  const { roots, story } = exploration;
  const looks = new Map<string, Case[]>();
  for (const root of roots)
    for (let variant = 0; variant < variants; variant += 1) {
      const one = { root, variant };
      const heard = told[root.hearing * variants + variant] as number;
      const look = `${seenAtFirst(story.scenario, one, exploration)} ${heard} ${offers[root.state]}`;
      looks.set(look, [...(looks.get(look) ?? []), one]);
    }
  const same = new Map<string, Case[]>();
  for (const cases of looks.values()) {
    const key = believing.sorted(cases.map(({ root, variant }) => believing.item(root.state, variant))).join();
    same.set(key, [...(same.get(key) ?? []), ...cases]);
  }
  return [...same.values()];
}

/** Looks at everything a player may come to know, from every way to begin. @param most beliefs looked at */
export function fairnessIn(perceived: Perceived, worth: Worth, most: number): Fairness {
  const { exploration, variants } = perceived;
  const { story, states, roots } = exploration;
  const believing = new Believing(perceived, worth);
  const itemOf = ({ root, variant }: Case) => believing.item(root.state, variant);
  const begun = grouped(perceived, believing).map((cases) => ({
    cases,
    prospect: believing.prospectOf(cases.map(itemOf)),
  }));
  const beliefs = everyBelief(believing, perceived, most);
  const value = guaranteedIn(beliefs);
  const groups = begun.map(
    ({ cases, prospect }): Group => ({
      cases,
      prospect,
      guaranteed: worthIn(value, prospect),
      best: Math.min(...cases.map(({ root }) => worth.best[root.state] as number)),
    }),
  );
  const groupOf = new Map(
    groups.flatMap((group) => group.cases.map((one) => [one.root.state * variants + one.variant, group] as const)),
  );
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
    begin(opening) {
      story.open(opening, out);
      const root = byWords.get(out.join());
      const { drawn, flags } = openingState(story.scenario, opening);
      const variant = story.variants.findIndex(
        (one) =>
          Object.entries(one.drawn).every(([name, option]) => drawn[name] === option) &&
          story.variables.variantFlags.every((flag) => one.carried.includes(flag) === flags.includes(flag)),
      );
      const group = root && groupOf.get(root.state * variants + variant);
      if (!root || !group) throw new Error('no play begins so');
      return { group, item: itemOf({ root, variant }) };
    },
  };
}
