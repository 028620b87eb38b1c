/** Works out what could still be reached, away from the page: see best-reachable.ts, which asks. */
import { bestReachable } from '../analysis/best-reachable.ts';
import type { Opening } from '../encounter/opening.ts';
import type { Scenario } from '../scenario/format.ts';

/** What is asked for. */
export interface BestQuestion {
  readonly key: string;
  readonly scenario: Scenario;
  readonly opening: Opening;
}

/** What is answered; `best` is absent when it cannot be told. */
export interface BestAnswer {
  readonly key: string;
  readonly best?: number;
}

addEventListener('message', ({ data }: MessageEvent<BestQuestion>) => {
  let best: number | undefined;
  try {
    best = bestReachable(data.scenario, data.opening);
  } catch {
    // More goals than a proof holds: then no best is told, and the report measures against 100.
  }
  const answer: BestAnswer = { key: data.key, ...(best !== undefined && { best }) };
  postMessage(answer);
});
