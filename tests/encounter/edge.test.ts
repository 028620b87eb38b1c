import { describe, expect, it } from 'vitest';
import { leavingIn } from '../../src/encounter/bearing.ts';
import type { Cue } from '../../src/encounter/cues.ts';
import type { Look } from '../../src/encounter/look.ts';
import { startEncounter } from '../../src/encounter/play.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { aLostParcel, overThePhone, withAColleague, withoutEdge } from './a-lost-parcel.ts';

/** Look and cues after these moves. */
function played(scenario: Scenario, ...moves: readonly string[]): { look: Look; cues: readonly Cue[] } {
  const encounter = startEncounter(scenario, { seed: 1, carried: [] });
  let cues: readonly Cue[] = encounter.arrival(false);
  for (const move of moves) {
    const chosen = encounter.choose(move);
    if (!chosen.ok) throw new Error(`${move}: ${chosen.refusal}`);
    cues = chosen.cues;
  }
  return { look: encounter.look(), cues };
}

const edges = (cues: readonly Cue[]) => cues.filter(({ type }) => type === 'edge');
const standings = ({ notebook }: Look) => [...notebook.needs, ...notebook.expectations].map(({ standing }) => standing);

describe('the edge in looks and cues', () => {
  it('is there on coming down to the lowest mood, with the warning, and told once', () => {
    const { look, cues } = played(aLostParcel(), 'snap', 'shrug');
    expect(look).toMatchObject({ mood: -3, edge: 'walks' });
    expect(look.lines.map(({ text }) => text)).toEqual([
      'One more word like that and I am gone.',
      'I have come for my parcel.',
    ]);
    expect(edges(cues)).toEqual([{ type: 'edge', there: true, exit: 'walks' }]);
    expect(look.people[0]).toMatchObject({ posture: 'turn-away' });
    const stays = played(aLostParcel(), 'snap', 'shrug', 'slip');
    expect(stays.look.edge).toBe('walks');
    expect(edges(stays.cues)).toEqual([]);
  });

  it('is gone at once when they are won back', () => {
    const { look, cues } = played(aLostParcel(), 'snap', 'shrug', 'sorry');
    expect(look.edge).toBeUndefined();
    expect(edges(cues)).toEqual([{ type: 'edge', there: false, exit: 'walks' }]);
    expect(look.people[0]?.posture).toBe('closed');
  });

  it('ends with walking out at the next push, in a manner that is fixed', () => {
    const { look, cues } = played(aLostParcel(), 'snap', 'shrug', 'shrug');
    expect(look.edge).toBeUndefined();
    expect(look.ending).toMatchObject({ id: 'walks-out', leaves: 'upset', out: 'walks' });
    expect(cues.at(-1)).toEqual({ type: 'leaves', how: 'upset', face: 'rage', out: 'walks' });
    expect(edges(cues)).toEqual([]);
  });

  it('is hanging up over the phone, and closing up where somebody cannot leave', () => {
    expect(played(overThePhone(), 'snap', 'shrug').look.edge).toBe('rings-off');
    expect(played(overThePhone()).look.people[0]?.where).toBe('phone');
    expect(played(withAColleague(), 'snap', 'shrug', 'snap').cues.at(-1)).toMatchObject({ out: 'closes' });
  });

  it('is nowhere where no rule lies behind it', () => {
    const { look, cues } = played(withoutEdge(), 'snap', 'shrug', 'shrug');
    expect(look).toMatchObject({ mood: -3, node: 'counter' });
    expect(look.edge).toBeUndefined();
    expect(edges(cues)).toEqual([]);
  });
});

describe('what nobody has noticed', () => {
  it('stays open in the notebook and brings no cue until they find out', () => {
    const dark = played(aLostParcel(), 'slip');
    expect(standings(dark.look)).toEqual(['open', 'open', 'open']);
    expect(dark.cues.filter(({ type }) => type === 'goal')).toEqual([]);
    const told = played(aLostParcel(), 'slip', 'own-up');
    expect(standings(told.look)).toEqual(['open', 'missed', 'open']);
    expect(told.cues).toContainEqual({ type: 'goal', goal: 'need', id: 'name', to: 'missed' });
  });

  it('is told as harm, and as eased, when it is seen', () => {
    expect(standings(played(aLostParcel(), 'drop').look)).toEqual(['harmed', 'open', 'open']);
    expect(played(aLostParcel(), 'drop', 'replace').cues).toContainEqual(expect.objectContaining({ to: 'eased' }));
  });
});

describe('the manner of leaving', () => {
  it('is the one that is written, unless the mood belies it', () => {
    expect(leavingIn({ leaves: 'pleased' }, { mood: 2, harmed: false })).toBe('pleased');
    expect(leavingIn({ leaves: 'pleased' }, { mood: 0, harmed: false })).toBe('calm');
    expect(leavingIn({ leaves: 'pleased' }, { mood: -2, harmed: false })).toBe('upset');
    expect(leavingIn({ leaves: 'calm' }, { mood: -2, harmed: false })).toBe('upset');
    expect(leavingIn({ leaves: 'upset' }, { mood: 1, harmed: false })).toBe('calm');
    expect([-3, 0, 3].map((mood) => leavingIn({ leaves: 'hurried' }, { mood, harmed: false }))).toEqual([
      'hurried',
      'hurried',
      'hurried',
    ]);
  });
});
