/**
 * Proves a scenario fair, or says with a playable walk why it is not. Everything here is looked at over
 * all states a play can come to from every opening, not over samples; where there are too many, that is
 * said, with bounds that hold.
 */
import type { Scenario } from '../scenario/format.ts';
import { againstMood } from './claims/bearing.ts';
import { blindMisses } from './claims/blind-misses.ts';
import { neverBetter } from './claims/choices.ts';
import { cuesTooLate } from './claims/cues.ts';
import { unfairEdge } from './claims/edge.ts';
import { unfairness } from './claims/fairness.ts';
import { luckDecides, luckNotProved } from './claims/luck.ts';
import { guessingPasses, naivePasses } from './claims/naive.ts';
import { cardsOutOfReach, flagsWithoutEffect, linesOutOfReach, outOfReach } from './claims/reach.ts';
import { strongerInCircle, strongerIsWorse } from './claims/stronger.ts';
import { freeLoops, offersThatFail, traps } from './claims/ways-on.ts';
import { type Exploration, explored } from './explore.ts';
import { fairnessOf } from './fair/fairness.ts';
import type { Fairness } from './fair/groups.ts';
import { type Guessing, guessingIn } from './figures/guessing.ts';
import { type Finding, finding } from './findings.ts';
import { packedStory } from './packed/pack.ts';
import { withoutPassed } from './passing.ts';
import { pointsIn } from './points.ts';
import { STATES_MAX } from './thresholds.ts';
import { isEnding, type Worth, worthOf } from './worth.ts';

export interface Proof {
  readonly findings: readonly Finding[];
  /** The states everything was proved over. */
  readonly exploration: Exploration;
  /** Absent when there were too many states. */
  readonly worth: Worth | undefined;
  /** What guessing comes to: exactly where everything was proved, between bounds where not. */
  readonly guessing: Guessing;
  /** What somebody who goes by what is shown can be sure of. Absent where lines, and so what is shown, were not proved. */
  readonly fairness?: Fairness;
}

/** Points no play can pass: those for the goals that some move meets, whether it is ever offered or not. */
function highestThinkable({ story }: Exploration): number {
  const out = new Uint32Array(story.words);
  const moves = story.moves.map(({ move }) => move);
  const met = moves.flatMap((move) => [...(move.meets ?? []), ...(move.exceeds ?? [])]);
  const partly = moves.flatMap((move) => move.partly ?? []);
  const standing = Object.fromEntries([
    ...partly.map((id) => [id, 'partly' as const] as const),
    ...met.map((id) => [id, 'met' as const] as const),
  ]);
  story.pack(
    { standing, unnoticed: [], known: [], mood: 0, seconds: 0, flags: [], done: [], drawn: {}, props: [] },
    story.nodes,
    out,
  );
  return pointsIn(story)(out, 0);
}

function boundsOnly(exploration: Exploration): Finding {
  const points = pointsIn(exploration.story);
  let [best, worst] = [0, 100];
  for (let state = 0; state < exploration.count; state += 1) {
    if (!isEnding(exploration, state)) continue;
    const score = points(exploration.states, state * exploration.story.words);
    best = Math.max(best, score);
    worst = Math.min(worst, score);
  }
  const most = highestThinkable(exploration);
  return finding('not-proved', '', { states: exploration.count, best, worst, most });
}

/** What is told of cues: of what is perceived of them, where that is known. */
function cuesClaims(heard: Exploration, heardWorth: Worth, fairness: Fairness | undefined): readonly Finding[] {
  const { exploration, worth } = fairness ?? { exploration: heard, worth: heardWorth };
  const cuesOf = fairness?.cuesOf ?? (({ cues }) => cues);
  const late = cuesTooLate(exploration, worth, cuesOf);
  return [...late, ...blindMisses(exploration, worth, cuesOf, new Set(late.map(({ pointer }) => pointer)))];
}

/** What is told of luck, or that it is not known. */
function luckClaims({ roots }: Exploration, { best }: Worth, fairness: Fairness | undefined, most: number) {
  if (fairness?.beliefs.complete) return luckDecides(fairness);
  return [luckNotProved(most, fairness, Math.min(...roots.map(({ state }) => Math.max(0, best[state] as number))))];
}

/**
 * Proves everything about one checked scenario, looking at `most` states at most. Nodes that are only passed through are
 * left out while that is done (passing.ts); findings and walks name them all the same.
 */
export const proofOf = (scenario: Scenario, most: number = STATES_MAX): Proof =>
  proofOfWhole(withoutPassed(scenario), most);

/** The same with every node a state of its own: for figures that count moves, and for tests. */
export function proofOfWhole(scenario: Scenario, most: number = STATES_MAX): Proof {
  const bearing = explored(packedStory(scenario, true, [], undefined, false, true), most);
  // What is seen may have more variants than are told apart where what is said has not.
  const said = bearing.complete && bearing.story.allVariants ? bearing : explored(packedStory(scenario, true), most);
  const spoken = bearing.complete && !said.story.allVariants ? bearing : said;
  const wordsProved = spoken.complete && spoken.story.allVariants;
  const exploration = spoken.complete ? spoken : explored(packedStory(scenario, false), most);
  const { story } = exploration;
  const naive = naivePasses(exploration, pointsIn(story));
  const offers = offersThatFail(exploration);
  const worth = exploration.complete ? worthOf(exploration) : undefined;
  const guessing = guessingIn(exploration, worth);
  const circles = strongerInCircle(story);
  const unheard = [...naive, ...guessingPasses(guessing)];
  if (!worth)
    return { findings: [boundsOnly(exploration), ...offers, ...circles, ...unheard], exploration, worth, guessing };
  const fairness = wordsProved ? fairnessOf(scenario, most, { exploration, worth }) : undefined;
  const words = wordsProved
    ? [...linesOutOfReach(exploration), ...cuesClaims(exploration, worth, fairness)]
    : [finding('words-not-proved', '', { states: spoken.count })];
  const luck = wordsProved ? luckClaims(exploration, worth, fairness, most) : [];
  const mood = bearing.complete
    ? [...unfairEdge(bearing), ...againstMood(bearing)]
    : [finding('mood-not-proved', '', { states: most })];
  const findings = [
    ...outOfReach(exploration),
    ...cardsOutOfReach(exploration),
    ...offers,
    ...traps(exploration, worth),
    ...freeLoops(exploration, worth),
    ...unfairness(exploration, worth),
    ...words,
    ...luck,
    ...mood,
    ...flagsWithoutEffect(exploration),
    ...neverBetter(exploration, worth),
    ...circles,
    ...strongerIsWorse(exploration, worth),
    ...unheard,
  ];
  return { findings, exploration, worth, guessing, ...(fairness && { fairness }) };
}
