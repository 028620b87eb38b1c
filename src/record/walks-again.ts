/** Written walks on a changed scenario: which are lost, and which come out otherwise. */
import { refusalText, walkThrough } from '../encounter/walk.ts';
import type { Scenario } from '../scenario/format.ts';
import { scorecard } from '../scoring/scorecard.ts';
import type { WrittenWalk } from './walk-file.ts';

/** What a walk comes to. */
export interface Outcome {
  /** The ending, if it comes to one. */
  readonly ends?: string;
  /** Points, 0 … 100. */
  readonly satisfaction: number;
  /** The house standard, where there is one and the walk ends. */
  readonly target?: 'hit' | 'missed';
}

export type Walked = { readonly ok: true; readonly outcome: Outcome } | { readonly ok: false; readonly reason: string };

/** A walk that does not come out as before. */
export interface ChangedWalk {
  readonly name: string;
  /** Line of its file, from 1. */
  readonly line: number;
  readonly before: Outcome;
  readonly after: Walked;
}

/** What a written walk comes to, or why it cannot be walked. */
export function walked(scenario: Scenario, { seed, carried, moves }: WrittenWalk): Walked {
  const unknown = carried.find((flag) => !Object.hasOwn(scenario.flags.in, flag));
  if (unknown !== undefined)
    return { ok: false, reason: `The carried-in flag "${unknown}" is not one this scenario reads.` };
  const { walk, refused } = walkThrough(scenario, { seed, carried }, moves);
  if (refused) return { ok: false, reason: `Move ${refused.index + 1}: ${refusalText(refused.refusal, refused.move)}` };
  const { ending, satisfaction, target } = scorecard(walk);
  return {
    ok: true,
    outcome: {
      ...(ending !== undefined && { ends: ending }),
      satisfaction,
      ...(ending !== undefined && target && { target: target.hit ? 'hit' : 'missed' }),
    },
  };
}

/** The walks that worked on the old version and are lost or come out otherwise on the new one. */
export function changedWalks(before: Scenario, after: Scenario, walks: readonly WrittenWalk[]): readonly ChangedWalk[] {
  return walks.flatMap((walk) => {
    const old = walked(before, walk);
    // A walk that was broken already is no news.
    if (!old.ok) return [];
    const now = walked(after, walk);
    const { outcome } = old;
    if (
      now.ok &&
      now.outcome.ends === outcome.ends &&
      now.outcome.satisfaction === outcome.satisfaction &&
      now.outcome.target === outcome.target
    )
      return [];
    return [{ name: walk.name, line: walk.line, before: outcome, after: now }];
  });
}
