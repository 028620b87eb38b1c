/** Plays from their first move to an end, at random but the same in every run. */
import { startEncounter } from '../../../src/encounter/play.ts';
import type { PlayRecord } from '../../../src/record/record.ts';
import { replay } from '../../../src/record/replay.ts';
import type { Scenario } from '../../../src/scenario/format.ts';
import { recordOf } from '../../record/a-record.ts';

/** A record that is whole, with what it comes to. */
export interface WholePlay {
  readonly record: PlayRecord;
  readonly points: number;
  readonly score: number;
  readonly ending: string;
}

/** Moves more than this are another play. */
const MOVES_MAX = 60;

/** @param seed another one is another play, for the most part */
export function aWholePlay(scenario: Scenario, seed: number): WholePlay {
  for (let turn = 0; ; turn += 1) {
    let state = (seed * 1000 + turn) >>> 0;
    const next = (below: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const encounter = startEncounter(scenario, { seed: 7, carried: [] });
    const moves: string[] = [];
    while (!encounter.look().ending && moves.length < MOVES_MAX) {
      const { moves: offered } = encounter.look();
      const move = offered[next(offered.length)];
      if (!move) break;
      encounter.choose(move.id);
      moves.push(move.id);
    }
    const isOver = encounter.look().ending !== undefined;
    encounter.stop();
    if (!isOver) continue;
    const record = recordOf(scenario, moves, 7);
    const played = replay(scenario, record);
    if (!played.ok) throw new Error(played.reasons.join(' '));
    const { satisfaction: points, score, ending = '' } = played.card;
    return { record, points, score, ending };
  }
}
