/** What the best player can come to from every opening: each goal, all critical needs, 100, the target. */

import { pointer } from '../../scenario/places.ts';
import { SECONDS_STEP } from '../../scenario/words.ts';
import type { Exploration, Root } from '../explore.ts';
import { type Finding, finding } from '../findings.ts';
import { leastSteps, TOO_LONG, turnedRound } from '../players/quickest.ts';
import { goalNamed } from '../where.ts';
import { type Witness, walkFrom } from '../witness.ts';
import { CRITICAL_MET, ENDS, FULL_MARKS, isEnding, NEEDS_MET, type Worth } from '../worth.ts';

/** The best play from an opening: what there is instead of what cannot be reached. */
function bestPlay(exploration: Exploration, { best }: Worth, root: Root): Witness | undefined {
  const high = best[root.state] as number;
  const moves = walkFrom(exploration, root.state, (state) => isEnding(exploration, state) && best[state] === high);
  return moves && { opening: root.opening, moves };
}

/** Every promise a scenario makes to its best player, checked from every opening. */
export function unfairness(exploration: Exploration, worth: Worth): Finding[] {
  const { story, roots } = exploration;
  const { scenario } = story;
  const { best, attainable, together } = worth;
  // From where no ending is reached at all, that alone is told.
  const ending = roots.filter(({ state }) => (together[state] as number) & ENDS);
  const failing = (so: (state: number) => boolean) => ending.filter(({ state }) => !so(state));
  const told = (failed: readonly Root[], tell: (from: number, of: number, witness: Witness | undefined) => Finding) => {
    const [root] = failed;
    return root ? [tell(failed.length, roots.length, bestPlay(exploration, worth, root))] : [];
  };
  const can = (bit: number) => (state: number) => ((together[state] as number) & bit) !== 0;

  const goals = story.goals.flatMap((goal, i) =>
    told(
      failing((state) => ((attainable[state] as number) & (1 << i)) !== 0),
      (from, of, witness) => {
        const map = goal.kind === 'need' ? 'needs' : 'expectations';
        return finding('goal-unattainable', pointer(map, goal.id), { where: goalNamed(goal), from, of }, witness);
      },
    ),
  );
  const critical = told(failing(can(CRITICAL_MET)), (from, of, witness) =>
    finding('critical-unattainable', '/needs', { from, of }, witness),
  );
  const lacking = failing(can(FULL_MARKS));
  const high = Math.min(...lacking.map(({ state }) => best[state] as number));
  const full = told(lacking, (from, of, witness) =>
    finding('full-marks-unattainable', '/needs', { from, of, best: high }, witness),
  );
  if (!scenario.target) return [...goals, ...critical, ...full];

  const { seconds } = scenario.target;
  const round = turnedRound(exploration);
  const within = (bit: number) => {
    const steps = leastSteps(
      exploration,
      (state) => isEnding(exploration, state) && can(bit)(state),
      Math.floor(seconds / SECONDS_STEP),
      round,
    );
    // What cannot be reached in any time is told above.
    return ending.filter(({ state }) => can(bit)(state) && steps[state] === TOO_LONG);
  };
  const needs = told(within(NEEDS_MET), (from, of, witness) =>
    finding('target-against-needs', '/target/seconds', { from, of, seconds }, witness),
  );
  const marks = told(within(FULL_MARKS), (from, of, witness) =>
    finding('target-against-full-marks', '/target/seconds', { from, of, seconds }, witness),
  );
  return [...goals, ...critical, ...full, ...needs, ...(needs.length > 0 ? [] : marks)];
}
