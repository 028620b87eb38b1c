import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAt, standpointOf } from '../../src/encounter/look-at.ts';
import { nextOf, stateName } from '../../src/encounter/machine.ts';
import { startEncounter } from '../../src/encounter/play.ts';
import { offeredMoves } from '../../src/encounter/rules.ts';
import { advance, beginWalk, type Walk } from '../../src/encounter/walk.ts';
import { randomChoices, randomOpening, randomScenario } from './random-scenario.ts';

const offered = (walk: Walk) =>
  walk.place.at === 'node' ? offeredMoves(walk.scenario, walk.place.node, walk.state).map(({ id }) => id) : [];

describe('the compiled machine and the rule book', () => {
  it('agree on offers, state, place and everything shown over random stories and random plays', () => {
    fc.assert(
      fc.property(randomScenario, randomOpening, randomChoices, (scenario, opening, choices) => {
        const encounter = startEncounter(scenario, opening);
        let walk = beginWalk(scenario, opening);
        for (const choice of choices) {
          const moves = offered(walk);
          const look = encounter.look();
          expect(look.moves.map(({ id }) => id).sort()).toEqual([...moves].sort());
          expect(look.mood).toBe(walk.state.mood);
          expect(look.seconds).toBe(walk.state.seconds);
          if (moves.length === 0) break;
          const move = moves[choice % moves.length] ?? '';
          const next = advance(walk, move);
          const chosen = encounter.choose(move);
          expect(chosen.ok).toBe(next.ok);
          if (next.ok) walk = next.walk;
          expect(encounter.walk()).toEqual(walk);
        }
        expect(encounter.over()).toBe(walk.place.at === 'ending');
        expect(encounter.look().node).toBe(walk.place.at === 'node' ? walk.place.node : walk.place.ending);
        expect(encounter.look()).toEqual(lookAt(scenario, standpointOf(walk)));
        encounter.stop();
      }),
      { numRuns: 300 },
    );
  });

  it('refuses moves that are unknown, elsewhere, reserved, not on offer or after the end, and says why', () => {
    fc.assert(
      fc.property(randomScenario, randomOpening, randomChoices, (scenario, opening, choices) => {
        const encounter = startEncounter(scenario, opening);
        expect(encounter.choose('no-such-move')).toEqual({ ok: false, refusal: 'unknown-move' });
        for (const name of ['xstate.stop', '__proto__', 'constructor']) {
          expect(encounter.choose(name)).toEqual({ ok: false, refusal: 'reserved-name' });
        }
        expect(encounter.choose('d-one')).toEqual({ ok: false, refusal: 'not-here' });
        for (const choice of choices) {
          const { moves } = encounter.look();
          const picked = moves[choice % Math.max(1, moves.length)];
          if (!picked) break;
          encounter.choose(picked.id);
        }
        if (encounter.over()) expect(encounter.choose('a-one')).toEqual({ ok: false, refusal: 'already-over' });
        encounter.stop();
      }),
      { numRuns: 60 },
    );
  });

  it('shows each node as a state of its own to the inspector: the one the walk stands at', () => {
    fc.assert(
      fc.property(randomScenario, randomOpening, randomChoices, (scenario, opening, choices) => {
        const seen: string[] = [];
        const encounter = startEncounter(scenario, opening, (event) => {
          if (event.type === '@xstate.snapshot' && 'value' in event.snapshot) seen.push(String(event.snapshot.value));
        });
        const stood = [stateName(encounter.walk().place)];
        for (const choice of choices) {
          const { moves } = encounter.look();
          const picked = moves[choice % Math.max(1, moves.length)];
          if (!picked) break;
          encounter.choose(picked.id);
          stood.push(stateName(encounter.walk().place));
        }
        encounter.stop();
        // Stopping shows the last one once more.
        expect(seen.slice(0, stood.length)).toEqual(stood);
      }),
      { numRuns: 60 },
    );
  });

  it('decides a choice once: the walk is the very one that the rule book answered with', () => {
    fc.assert(
      fc.property(randomScenario, randomOpening, (scenario, opening) => {
        const encounter = startEncounter(scenario, opening);
        const before = encounter.walk();
        expect(encounter.walk()).toBe(before);
        const move = encounter.look().moves[0]?.id ?? '';
        const next = nextOf(before, move);
        expect(encounter.choose(move).ok).toBe(next.ok);
        expect(encounter.walk()).toBe(next.ok ? next.walk : before);
        expect(encounter.choose('no-such-move').ok).toBe(false);
        expect(encounter.walk()).toBe(next.ok ? next.walk : before);
        encounter.stop();
      }),
      { numRuns: 60 },
    );
  });
});
