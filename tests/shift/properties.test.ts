/** What must hold for any day of any people. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedOut } from '../../src/encounter/rules.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { chooseFix, type Day, fixesOnOffer, isOver, nextStart, placeInDay, withPlay } from '../../src/shift/day.ts';
import { dayOf, dayRecordOf } from '../../src/shift/day-record.ts';
import { flagsUp } from '../../src/shift/ledger.ts';
import { startDay } from '../../src/shift/machine.ts';
import { reportOf } from '../../src/shift/report.ts';
import { firstStart, planOf, type WholePlan } from '../../src/shift/start.ts';
import { sample } from '../sample.ts';
import { begunDay } from './a-shift.ts';
import { momentsOf, nextPlay, randomChoicesOfDay, randomPlan } from './random-day.ts';

const RUNS = { numRuns: sample(500) };
const day = fc.record({ plan: randomPlan, seed: fc.nat({ max: 2 ** 31 }), choices: randomChoicesOfDay });

/** Everything about a day but its plan. */
const facts = ({ plan: _plan, walks, ...rest }: Day) => ({
  ...rest,
  states: walks.map(({ state, place }) => [state, place]),
});

/** The day, kept as text and worked out anew. */
function reloaded(now: Day): Day {
  const again = dayOf(now.plan, JSON.parse(JSON.stringify(dayRecordOf(now))));
  if (!again.ok) throw new Error(again.reasons.join(' '));
  return again.day;
}

const backwards = (object: object) => Object.fromEntries(Object.entries(object).reverse());
/** The same plan, with every map of flags written the other way round. */
const turnedRound = ({ shift, scenarios }: WholePlan): WholePlan =>
  planOf(
    { ...shift, flags: backwards(shift.flags), given: backwards(shift.given) } as typeof shift,
    scenarios.map(
      (scenario) =>
        ({
          ...scenario,
          flags: { in: backwards(scenario.flags.in), out: backwards(scenario.flags.out), here: scenario.flags.here },
        }) as Scenario,
    ),
  );

describe('any day', () => {
  it('is the same after a reload at any moment, and goes on identically', () => {
    fc.assert(
      fc.property(day, ({ plan, seed, choices }) => {
        const moments = momentsOf(plan, seed, choices);
        for (const moment of moments) expect(facts(reloaded(moment))).toEqual(facts(moment));
        for (const [i, moment] of moments.entries()) {
          const next = moments[i + 1];
          if (!next) continue;
          // Left in the middle of somebody, after any number of moves, and gone on with.
          const play = nextPlay(moment, choices[i] ?? []);
          for (let moves = 0; moves < play.moves.length; moves += 1) {
            const left = withPlay(moment, { ...play, moves: play.moves.slice(0, moves) });
            if (!left.ok) throw new Error(left.reasons.join(' '));
            const gone = withPlay(reloaded(left.day), play);
            expect(gone.ok && facts(gone.day)).toEqual(facts(next));
          }
        }
      }),
      { numRuns: sample(150) },
    );
  });

  it('does not depend on the order in which flags are written', () => {
    fc.assert(
      fc.property(day, ({ plan, seed, choices }) => {
        const last = momentsOf(plan, seed, choices).at(-1);
        const other = momentsOf(turnedRound(plan), seed, choices).at(-1);
        if (!last || !other) throw new Error('a day has a first moment');
        expect(other.ledger).toEqual(last.ledger);
        expect(other.plays.map(({ carried, moves }) => [carried, moves])).toEqual(
          last.plays.map(({ carried, moves }) => [carried, moves]),
        );
        if (isOver(last)) expect(nextStart(other)).toEqual(nextStart(last));
      }),
      RUNS,
    );
  });

  it('changes a flag only by whoever declares to write it', () => {
    fc.assert(
      fc.property(day, ({ plan, seed, choices }) => {
        const moments = momentsOf(plan, seed, choices);
        for (const [i, moment] of moments.entries()) {
          const [before, walk] = [moments[i - 1], moment.walks.at(-1)];
          if (!before || !walk || moment.running) continue;
          const settled = Object.keys(walk.scenario.flags.out);
          const handedOn = carriedOut(walk.scenario, walk.place, walk.state);
          const kept = (flags: readonly string[]) => flags.filter((flag) => !settled.includes(flag));
          expect(kept(flagsUp(moment.ledger))).toEqual(kept(flagsUp(before.ledger)));
          for (const flag of settled) {
            expect(flagsUp(moment.ledger).includes(flag)).toBe(handedOn.includes(flag));
          }
        }
      }),
      RUNS,
    );
  });

  it('is the same in the machine and in the kernels, and can always be ended with a fix', () => {
    fc.assert(
      fc.property(day, ({ plan, seed, choices }) => {
        const moments = momentsOf(plan, seed, choices);
        const [first, last] = [moments[0], moments.at(-1)];
        if (!first || !last) throw new Error('a day has a first moment');
        const working = startDay(first);
        for (const play of [...last.plays, ...(last.running ? [last.running] : [])]) {
          expect(working.send({ type: 'begin', attempt: '0'.repeat(32) }).ok).toBe(true);
          expect(working.send({ type: 'played', record: play }).ok).toBe(true);
        }
        expect(facts(working.day())).toEqual(facts(last));
        expect(working.place()).toEqual(placeInDay(last));
        if (!isOver(last)) {
          if (!last.running) expect(placeInDay(begunDay(last)).at).toBe('encounter');
        } else {
          const [fix = ''] = fixesOnOffer(last);
          expect(working.send({ type: 'choose-fix', fix })).toEqual(chooseFix(last, fix));
          expect(working.place()).toEqual({ at: 'clocked-out', fix });
        }
        working.stop();
      }),
      RUNS,
    );
  });

  it('has a report whose figures are those of its plays, and whose causes came first', () => {
    fc.assert(
      fc.property(day, ({ plan, seed, choices }) => {
        const last = momentsOf(plan, seed, choices).at(-1);
        if (!last || !isOver(last)) return;
        const { dominoes, weakest, threads, areas } = reportOf(last);
        expect(areas.reduce((sum, { points }) => sum + points, 0)).toBe(
          dominoes.reduce((sum, { card }) => sum + card.needs.points + card.expectations.points, 0),
        );
        const short = Math.max(...dominoes.map((domino) => domino.short));
        expect(weakest === undefined ? 0 : dominoes[weakest]?.short).toBe(short);
        for (const { writer, readers } of threads) {
          for (const { index, effects } of readers) {
            expect(effects.length).toBeGreaterThan(0);
            if (writer.author.by === 'encounter') expect(writer.author.index).toBeLessThan(index);
          }
        }
      }),
      RUNS,
    );
  });

  it('refuses a kept day in which any one thing was changed', () => {
    fc.assert(
      fc.property(day, fc.nat(), ({ plan, seed, choices }, which) => {
        const last = momentsOf(plan, seed, choices).at(-1);
        if (!last) throw new Error('a day has a first moment');
        const record = dayRecordOf(last);
        const play = record.plays[which % Math.max(1, record.plays.length)];
        if (!play) return;
        const changed = [
          { ...play, seed: (play.seed + 1) >>> 0 },
          { ...play, carried: play.carried.length > 0 ? [] : ['info.one', 'hazard.two'] },
          { ...play, rules: '0'.repeat(64) },
          { ...play, moves: [...play.moves, { move: 'nothing', at: 0, ms: 0 }] },
        ];
        for (const other of changed) {
          const plays = record.plays.map((one) => (one === play ? other : one));
          expect(dayOf(plan, { ...record, plays }).ok).toBe(false);
        }
        expect(dayOf(plan, { ...record, seed: (seed + 1) >>> 0 }).ok).toBe(false);
      }),
      { numRuns: sample(200) },
    );
  });

  it('hands the next morning nothing but what is given, overnight, from the ratchet or the fix', () => {
    fc.assert(
      fc.property(day, ({ plan, seed, choices }) => {
        const last = momentsOf(plan, seed, choices).at(-1);
        if (!last || !isOver(last)) return;
        const next = nextStart(last);
        expect(next.day).toBe(firstStart(plan).day + 1);
        expect(next.flags.map(({ flag }) => flag)).toEqual(['hazard.two', 'info.one']);
        expect(next.flags.filter(({ up }) => up).map(({ flag }) => flag)).toEqual(flagsUp(last.ledger));
      }),
      RUNS,
    );
  });
});
