/** Whether anybody passes without listening. */
import type { Exploration } from '../explore.ts';
import type { Guessing } from '../figures/guessing.ts';
import { shareSaid } from '../figures/share.ts';
import { type Finding, finding } from '../findings.ts';
import { habitNamed } from '../players/habit.ts';
import { NAIVE, naiveIn } from '../players/players.ts';
import { playsFromRoots } from '../players/steady.ts';
import { soundsPoliteIn } from '../players/tone-words.ts';
import type { Points } from '../points.ts';
import { GUESSES_NOTED, GUESSES_PASS, PASS } from '../thresholds.ts';

/** Naive players that reach the pass mark from some opening. */
export function naivePasses(exploration: Exploration, points: Points): Finding[] {
  const { story, roots } = exploration;
  return Object.entries(NAIVE).flatMap(([name, naive]) => {
    // Where nobody has listed polite words, whoever looks for them takes the first option.
    if (name === 'polite' && !soundsPoliteIn(story.scenario.language)) return [];
    const passed = playsFromRoots(exploration, points, naiveIn(story, naive))
      .filter(({ satisfaction, ending }) => ending !== undefined && satisfaction >= PASS)
      .sort((a, b) => b.satisfaction - a.satisfaction);
    const [best] = passed;
    if (!best) return [];
    const params = {
      habit: habitNamed(name),
      points: best.satisfaction,
      since2: naive.since2 ?? false,
      from: passed.length,
      of: roots.length,
    };
    return [finding('naive-passes', '/nodes', params, best.witness())];
  });
}

/** Whether guessing passes more often than it may. Only what is certain counts: the lower bound. */
export function guessingPasses({ passes, bestOfThree, witness }: Guessing): Finding[] {
  const { least } = passes;
  if (least <= GUESSES_NOTED) return [];
  const params = { share: shareSaid(passes), ofThree: shareSaid(bestOfThree), least };
  return [finding(least > GUESSES_PASS ? 'guessing-passes' : 'lucky-guesses', '/nodes', params, witness)];
}
