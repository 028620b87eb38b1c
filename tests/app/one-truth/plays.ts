/** Random plays on the game's own rules, and what is shown at each moment of one. */
import type { Cue } from '../../../src/encounter/cues.ts';
import type { Look } from '../../../src/encounter/look.ts';
import { startEncounter } from '../../../src/encounter/play.ts';
import type { EncounterState } from '../../../src/encounter/state.ts';
import { advance, beginWalk, type Walk } from '../../../src/encounter/walk.ts';
import type { Scenario } from '../../../src/scenario/format.ts';

/** One moment of a play: what everybody who shows it is handed, and what the rules know of it. */
export interface Moment {
  readonly scenario: Scenario;
  readonly look: Look;
  readonly cues: readonly Cue[];
  readonly state: EncounterState;
  readonly walk: Walk;
}

/** Longest play: some stories go round. */
const MOVES = 60;

/** Numbers from 0 to below 1, the same for the same seed. */
export function chances(seed: number): () => number {
  let now = seed >>> 0;
  return () => {
    now = (Math.imul(now, 1664525) + 1013904223) >>> 0;
    return (now >>> 8) / 2 ** 24;
  };
}

/** Every moment of so many random plays; every second one begins with random flags of the morning. */
export function* randomMoments(scenario: Scenario, plays: number): Generator<Moment> {
  const flags = Object.keys(scenario.flags.in);
  for (let seed = 1; seed <= plays; seed += 1) {
    const chance = chances(seed);
    chance();
    const carried = seed % 2 === 0 ? flags.filter(() => chance() < 0.5).sort() : [];
    const encounter = startEncounter(scenario, { seed, carried });
    let walk = beginWalk(scenario, { seed, carried });
    let look = encounter.look();
    yield { scenario, look, cues: encounter.arrival(false), state: walk.state, walk };
    for (let made = 0; made < MOVES && !look.ending; made += 1) {
      const move = look.moves[Math.floor(chance() * look.moves.length)];
      if (!move) break;
      const chosen = encounter.choose(move.id);
      const next = advance(walk, move.id);
      if (!chosen.ok || !next.ok) throw new Error(`${scenario.id}: ${move.id} is refused`);
      walk = next.walk;
      look = chosen.look;
      yield { scenario, look, cues: chosen.cues, state: walk.state, walk };
    }
    encounter.stop();
  }
}
