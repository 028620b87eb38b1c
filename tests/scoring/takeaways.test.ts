import { describe, expect, it } from 'vitest';
import { moveTone } from '../../src/scoring/move-tone.ts';
import { takeaways } from '../../src/scoring/takeaways.ts';
import { aDebrief, plays } from '../ui/a-debrief.ts';
import { aScenario } from '../ui/a-scenario.ts';

describe('takeaways', () => {
  it('names the move that earned most as the thing done well, with what it met', () => {
    const { well } = takeaways(aDebrief(plays.mended), aScenario());
    expect(well?.sentence).toMatchObject({ turn: 0, kind: 'say' });
    expect(well?.met).toEqual(['A table she can roll under', 'To be asked before anyone touches her chair']);
    expect(well?.points).toBe(50);
    expect(well?.skill).toBe('dignity');
    expect(well?.coach).toBe('You changed the room, not the person.');
  });

  it('names the costliest miss with its sentence, its reason and a stronger option', () => {
    const { change } = takeaways(aDebrief(plays.mended), aScenario());
    expect(change?.about).toBe('goal');
    expect(change?.goal).toMatchObject({ id: 'step', standing: 'missed', untouched: false });
    expect(change?.cost).toBe(20);
    expect(change?.sentence).toMatchObject({ turn: 1, text: 'Yes, it is no problem, follow me!' });
    expect(change?.stronger?.text).toContain('one small step');
    expect(change?.cue).toMatchObject({ heard: true, turn: 1 });
  });

  it('puts a missed critical need before anything else, whatever it cost', () => {
    const scenario = aScenario({
      needs: {
        table: { text: 'A table', area: 'assistance', critical: true, weight: 1 },
        route: { text: 'A way', area: 'safety', weight: 5 },
      },
    });
    const { change } = takeaways(aDebrief(plays.capped, scenario), scenario);
    expect(change?.goal).toMatchObject({ id: 'table', critical: true });
    expect(change?.stronger).toMatchObject({ kind: 'say' });
  });

  it('points at the first chance passed by when nothing was ever done about a need, and at the move that would have met it', () => {
    const { change } = takeaways(aDebrief(plays.lost), aScenario());
    expect(change?.goal).toMatchObject({ id: 'table', untouched: true });
    expect(change?.sentence).toMatchObject({ turn: 0, text: 'It is busy, could you wait a while?' });
    expect(change?.stronger?.text).toContain('Let me clear the chair');
    expect(change?.cue?.text).toBe('Is there somewhere I can actually get to the table?');
  });

  it('finds nothing to praise in a walk of weak moves, and nothing to change in a perfect one', () => {
    expect(takeaways(aDebrief(plays.lost), aScenario()).well).toBeUndefined();
    expect(takeaways(aDebrief(plays.perfect), aScenario()).change).toBeUndefined();
  });

  it('falls back on the house standard when only that was missed', () => {
    const slow = aScenario({ target: { text: 'Seated within a minute', seconds: 60 } });
    expect(takeaways(aDebrief(plays.perfect, slow), slow).change).toEqual({ about: 'time', cost: 0 });
  });

  it('does not blame a move where nothing on offer would have met the goal', () => {
    const debrief = aDebrief(plays.perfect);
    const goals = debrief.card.goals.map((goal) => {
      if (goal.id !== 'step') return goal;
      const { turn: _, ...rest } = goal;
      return { ...rest, standing: 'missed' as const, untouched: true, points: 0 };
    });
    const { change } = takeaways({ ...debrief, card: { ...debrief.card, goals } }, aScenario());
    expect(change?.goal?.id).toBe('step');
    expect(change?.sentence).toBeUndefined();
    expect(change?.cue?.heard).toBe(true);
  });
});

describe('the tone of a move', () => {
  const plain = { marks: [], skills: [], moodBefore: 0, moodAfter: 0 } as const;
  const mark = (effect: 'met' | 'missed') => ({ id: 'a', kind: 'need', text: 'A', effect }) as const;

  it('is weak when it misses something or shows a skill badly', () => {
    expect(moveTone({ ...plain, marks: [mark('missed')] })).toBe('weak');
    expect(moveTone({ ...plain, skills: [{ skill: 'pace', rating: -1 }] })).toBe('weak');
  });
  it('is good when it meets something or shows a skill well', () => {
    expect(moveTone({ ...plain, marks: [mark('met')] })).toBe('good');
    expect(moveTone({ ...plain, skills: [{ skill: 'pace', rating: 1 }] })).toBe('good');
  });
  it('is mixed when both happen, when it costs mood, or when nothing does', () => {
    expect(moveTone({ ...plain, marks: [mark('met'), mark('missed')] })).toBe('mixed');
    expect(moveTone({ ...plain, marks: [mark('met')], moodAfter: -1 })).toBe('mixed');
    expect(moveTone(plain)).toBe('mixed');
  });
});
