/** What players who do not listen get, on average: the quickest measure of how hard a scenario is. */
import type { Scenario } from '../../scenario/format.ts';
import { NAIVE } from './players.ts';
import { simulated } from './simulate.ts';

/** Plays by each player. The same openings for all, and for every scenario with the same flags. */
export const AVERAGED_PLAYS = 1000;

/** Mean satisfaction (0 … 100) of the random player and of each naive one, by name; null for one whose plays never end. */
export function averages(scenario: Scenario): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    ['random', ...Object.keys(NAIVE)].map((player) => [
      player,
      simulated(scenario, { plays: AVERAGED_PLAYS, player, seed: 1 }).mean,
    ]),
  );
}
