import { describe, expect, it } from 'vitest';
import { jobSwap } from '../../src/scoring/job-swap.ts';
import { aDebrief, plays } from '../ui/a-debrief.ts';
import { aColleague, aScenario } from '../ui/a-scenario.ts';

const scenario = aScenario();
const swapOf = (play: keyof typeof plays) => jobSwap(aDebrief(plays[play], scenario), scenario);
const standings = (play: keyof typeof plays, moment: number) =>
  Object.fromEntries((swapOf(play).moments[moment]?.wants ?? []).map(({ id, standing }) => [id, standing]));

describe('the other side of a play', () => {
  it('begins with coming in, then has a moment for each move', () => {
    const { moments } = swapOf('mended');
    expect(moments.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    expect(moments.map(({ move }) => move?.text.slice(0, 9))).toEqual([
      undefined,
      'Let me cl',
      'Yes, it i',
      'Fetch the',
    ]);
    expect(moments[0]?.lines.map(({ inner }) => inner)).toEqual([undefined, 'Please, not the door again.']);
  });

  it('knows from the start what they came for and why', () => {
    const wants = swapOf('mended').moments[0]?.wants ?? [];
    expect(wants.map(({ id, standing }) => [id, standing])).toEqual([
      ['table', 'open'],
      ['route', 'open'],
      ['asked', 'open'],
      ['step', 'open'],
    ]);
    expect(wants.find(({ id }) => id === 'table')?.critical).toBe(true);
    expect(wants.find(({ id }) => id === 'step')?.from).toBe('Your other branch always warned her');
  });

  it('follows each need and expectation as it is met or missed', () => {
    expect(standings('mended', 1)).toEqual({ table: 'met', route: 'open', asked: 'exceeded', step: 'open' });
    expect(standings('mended', 2)).toEqual({ table: 'met', route: 'partly', asked: 'exceeded', step: 'missed' });
    expect(standings('mended', 3)).toEqual({ table: 'met', route: 'met', asked: 'exceeded', step: 'missed' });
  });

  it('ends with the standings of the card, untouched wants staying open', () => {
    for (const play of Object.keys(plays) as (keyof typeof plays)[]) {
      const debrief = aDebrief(plays[play], scenario);
      const last = jobSwap(debrief, scenario).moments.at(-1)?.wants ?? [];
      expect(last.map(({ standing }) => (standing === 'open' ? 'missed' : standing))).toEqual(
        debrief.card.goals.map(({ standing }) => standing),
      );
    }
  });

  it('carries the mood from moment to moment', () => {
    const { moments } = swapOf('mended');
    for (const [i, moment] of moments.entries()) {
      if (i > 0) expect(moment.moodBefore).toBe(moments[i - 1]?.moodAfter);
    }
    expect(moments.map(({ moodAfter }) => moodAfter)).toEqual([0, 2, 0, 1]);
  });

  it('names the player by role, tells colleagues apart, and hands on the review if there is one', () => {
    expect(swapOf('mended')).toMatchObject({ role: 'barista', name: 'Amina', colleague: false, review: { stars: 4 } });
    const inside = aColleague();
    const debrief = aDebrief(plays.mended, inside);
    expect(jobSwap(debrief, inside).colleague).toBe(true);
    const { review: _, ...silent } = debrief.afterwards;
    expect(jobSwap({ ...debrief, afterwards: silent }, inside).review).toBeUndefined();
  });
});
