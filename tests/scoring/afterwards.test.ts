import { describe, expect, it } from 'vitest';
import { walkThrough } from '../../src/encounter/walk.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { afterwardsOf, incidentOf } from '../../src/scoring/afterwards.ts';
import { debriefOf, type MoveEntry } from '../../src/scoring/debrief.ts';
import { jobSwap } from '../../src/scoring/job-swap.ts';
import { scorecard } from '../../src/scoring/scorecard.ts';
import { takeaways } from '../../src/scoring/takeaways.ts';
import { aLostParcel, overThePhone } from '../encounter/a-lost-parcel.ts';

const scenario = aLostParcel();

function walked(moves: readonly string[], story: Scenario = scenario) {
  const { walk, refused } = walkThrough(story, { seed: 1, carried: [] }, moves);
  if (refused) throw new Error(`${refused.move}: ${refused.refusal}`);
  return walk;
}
const movesOf = (moves: readonly string[]) =>
  debriefOf(walked(moves)).transcript.filter((entry): entry is MoveEntry => entry.type === 'move');

describe('what became of it', () => {
  it('is nothing yet while the walk goes on', () => {
    expect(afterwardsOf(walked(['sorry']))).toBeUndefined();
    expect(incidentOf(walked(['sorry']))).toBe('none');
  });

  it('is harm wherever something was harmed, eased or not, whatever the ending says', () => {
    expect(incidentOf(walked(['drop']))).toBe('harm');
    expect(afterwardsOf(walked(['drop', 'replace', 'end']))?.outcome.incident).toBe('harm');
    expect(afterwardsOf(walked(['hand', 'end']))?.outcome.incident).toBe('none');
  });

  it('takes the stars of what they found out later, where they did', () => {
    const late = afterwardsOf(walked(['hand', 'slip', 'end']));
    expect(late?.review).toEqual({ stars: 1, text: 'A whole morning for a wrong name.' });
    expect(late?.later?.text).toContain('On Monday');
    const known = afterwardsOf(walked(['hand', 'slip', 'own-up', 'end']));
    expect(known?.review?.stars).toBe(4);
    expect(known?.later).toBeUndefined();
  });

  it('is lost with everybody who broke it off, and says how', () => {
    const out = ['snap', 'shrug', 'shrug'];
    expect(afterwardsOf(walked(out))).toMatchObject({ out: 'walks', outcome: { loyalty: 'lost' } });
    expect(afterwardsOf(walked(out, overThePhone()))?.out).toBe('rings-off');
  });
});

describe('harm on the card and in the debrief', () => {
  it('keeps the cap when it was eased, and names the move that did it', () => {
    const card = scorecard(walked(['drop', 'replace', 'hand', 'end']));
    const watch = card.goals.find(({ id }) => id === 'watch');
    expect(watch).toMatchObject({ standing: 'eased', harmedAt: 0, turn: 1 });
    expect(card.ledger.at(-1)).toMatchObject({ rule: 'critical-cap', goal: 'watch' });
    expect(scorecard(walked(['hand', 'end'])).goals.every((goal) => goal.harmedAt === undefined)).toBe(true);
  });

  it('is the thing to change, shown by the move that did the harm', () => {
    const { change } = takeaways(debriefOf(walked(['drop', 'replace', 'hand', 'end'])), scenario);
    expect(change).toMatchObject({ goal: { id: 'watch', standing: 'eased' }, sentence: { text: 'Drop it' } });
  });

  it('marks the way to the edge, back from it and over it', () => {
    const edges = (moves: readonly string[]) => movesOf(moves).map(({ edge }) => edge);
    expect(edges(['snap', 'shrug', 'sorry', 'end'])).toEqual([undefined, 'came', 'won-back', undefined]);
    expect(edges(['snap', 'shrug', 'shrug'])).toEqual([undefined, 'came', 'pushed']);
  });
});

describe('what they did not notice', () => {
  it('is marked as such, and again when they find out', () => {
    const [slip, ownUp] = movesOf(['slip', 'own-up', 'end']);
    expect(slip?.marks).toEqual([expect.objectContaining({ id: 'name', effect: 'missed', unnoticed: true })]);
    expect(ownUp?.marks).toEqual([expect.objectContaining({ id: 'name', effect: 'learned', standing: 'missed' })]);
  });

  it('is hidden from their own side of it until they know', () => {
    const nameOf = (moves: readonly string[]) =>
      jobSwap(debriefOf(walked(moves)), scenario).moments.map(({ wants, changes }) => {
        const name = wants.find(({ id }) => id === 'name');
        return [name?.standing, name?.inDark, changes.length];
      });
    expect(nameOf(['slip', 'own-up', 'end'])).toEqual([
      ['open', false, 0],
      ['open', true, 0],
      ['missed', false, 1],
      ['missed', false, 0],
    ]);
    expect(nameOf(['slip', 'end']).at(-1)).toEqual(['open', true, 0]);
  });
});
