import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginWalk, walkThrough } from '../../src/encounter/walk.ts';
import { peopleOf } from '../../src/shift/between.ts';
import { beginDay, nextStart } from '../../src/shift/day.ts';
import { type Memory, memoryOf, nextHistory, standingFor } from '../../src/shift/ratchet.ts';
import { firstStart } from '../../src/shift/start.ts';
import { aDraft, aScenario } from '../scenario/a-scenario.ts';
import { aPlan, dayWith } from './a-shift.ts';

const memories: readonly Memory[] = ['superb', 'repaired', 'lost', 'as-ever'];

describe('the ratchet', () => {
  it('rises by superb service, falls by a loss, and comes back to par by recovery', () => {
    expect(nextHistory(1, 1, 'superb')).toBe(2);
    expect(nextHistory(3, 1, 'superb')).toBe(3);
    expect(nextHistory(0, 2, 'lost')).toBe(0);
    expect(nextHistory(2, 2, 'lost')).toBe(1);
    expect(nextHistory(0, 2, 'repaired')).toBe(2);
    expect(nextHistory(3, 2, 'repaired')).toBe(2);
    expect(nextHistory(3, 2, 'as-ever')).toBe(3);
  });

  it('stays within 0 to 3 whatever happens, and recovery is never better than par', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 3 }),
        fc.array(fc.constantFrom(...memories), { maxLength: 30 }),
        (par, begin, days) => {
          let history = begin;
          for (const memory of days) {
            const next = nextHistory(history, par, memory);
            expect(next).toBeGreaterThanOrEqual(0);
            expect(next).toBeLessThanOrEqual(3);
            expect(Math.abs(next - history)).toBeLessThanOrEqual(memory === 'repaired' ? 3 : 1);
            if (memory === 'repaired') expect(next).toBe(par);
            history = next;
          }
        },
      ),
    );
  });

  it('makes what went beyond an expectation once no more than met for someone who has come to expect it', () => {
    expect(standingFor('exceeded', 1, 1)).toBe('exceeded');
    expect(standingFor('exceeded', 2, 1)).toBe('met');
    expect(standingFor('met', 3, 1)).toBe('met');
    expect(standingFor('missed', 3, 1)).toBe('missed');
  });
});

describe('how an encounter is remembered', () => {
  const [first, second] = aDraft().nodes.arrives?.moves ?? [];
  const [glad, left] = aDraft().endings;
  if (!first || !second || !glad || !left) throw new Error('the smallest scenario has two moves and two endings');
  const scenario = aScenario({
    nodes: {
      arrives: {
        ...aDraft().nodes.arrives,
        moves: [first, second, { ...second, id: 'slip', to: 'again' }, { ...first, id: 'half', meets: ['coffee'] }],
      },
      again: { moves: [{ ...first, id: 'put-right' }] },
    },
    endings: [glad, { ...left, outcome: { loyalty: 'lost', referral: -1 } }],
  });
  const memory = (...moves: string[]) => memoryOf(walkThrough(scenario, { seed: 1, carried: [] }, moves).walk);

  it('is superb only when everything was met and nothing had to be put right', () => {
    expect(memory('ask-about-milk')).toBe('superb');
    expect(memory('slip', 'put-right')).toBe('repaired');
    expect(memory('half')).toBe('as-ever');
    expect(memory('make-it')).toBe('lost');
    expect(memoryOf(beginWalk(scenario, { seed: 1, carried: [] }))).toBe('as-ever');
  });
});

describe('histories over days', () => {
  it('go from one day into the next, and the brief says what is expected by now', () => {
    const plan = aPlan();
    const first = dayWith(beginDay(plan, 1, firstStart(plan)), [['make-it'], ['ask-about-milk'], ['make-it']]);
    expect(peopleOf(first)[1]).not.toHaveProperty('expects');
    const second = beginDay(plan, 2, nextStart(first));
    expect(second.start.histories).toEqual({ handover: 1, counter: 2, closing: 1 });
    expect(peopleOf(second)[1]?.expects).toBe('Ada now expects to be asked.');
  });

  it('say nothing of what is expected by now on a first day, whatever history somebody begins with', () => {
    const ratchet = { counter: [{ history: 1, text: 'Ada is as she ever was.' }] };
    const first = dayWith(beginDay(aPlan({ ratchet }), 1, firstStart(aPlan({ ratchet }))), [
      ['make-it'],
      ['make-it'],
      ['make-it'],
    ]);
    expect(peopleOf(first)[1]).not.toHaveProperty('expects');
  });

  it('can raise a flag for the morning', () => {
    const ratchet = { counter: [{ history: 2, text: 'She expects it.', raises: 'goodwill.ada' }] };
    const plan = aPlan({ ratchet });
    const good = [['make-it'], ['ask-about-milk'], ['make-it']];
    const start = nextStart(dayWith(beginDay(plan, 1, firstStart(plan)), good));
    expect(start.flags).toEqual([{ flag: 'goodwill.ada', up: true, origin: 'ratchet' }]);
    expect(firstStart(plan).flags).toEqual([]);
  });
});
