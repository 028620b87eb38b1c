/** Out of plays whose failings are known comes what a team gives away in each area, and nothing of the few. */
import { describe, expect, it } from 'vitest';
import type { TeamPlay } from '../../src/analysis/monday.ts';
import { teamGiven } from '../../src/analysis/team-given.ts';
import { walkThrough } from '../../src/encounter/walk.ts';
import { scorecard } from '../../src/scoring/scorecard.ts';
import { hardStory, movesFailing } from '../a-hard-team.ts';

const story = hardStory('the-queue');
const other = hardStory('another', { title: 'Another' });
const play = (person: number, scenario: typeof story, ...failing: readonly number[]): TeamPlay => ({
  person,
  scenario,
  opening: { seed: person + 10, carried: [] },
  moves: movesFailing(scenario, failing),
});
/** What a play lost by its card: in these stories whatever is lost was given away. */
const lost = ({ scenario, opening, moves }: TeamPlay) =>
  100 - scorecard(walkThrough(scenario, opening, moves).walk).satisfaction;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const plays = [
  play(0, story, 1, 2),
  play(1, story, 3),
  play(2, story),
  play(3, story, 8),
  play(4, story, 1, 4, 5),
  play(0, other, 2),
  play(1, other),
];

describe('where a team gives points away', () => {
  const table = teamGiven(plays);

  it('comes to what the cards say was lost, by story', () => {
    const [first, second] = table.stories;
    const own = plays.filter(({ scenario }) => scenario === story);
    const told = [first, second].find((row) => row?.of === story.title);
    expect(told).toMatchObject({ people: 5 });
    expect(told?.perPlay).toBeCloseTo(mean(own.map(lost)), 9);
  });

  it('shares what was given away among areas, so that they add up to the whole', () => {
    const asked = table.areas.map(({ perPlay = 0 }) => perPlay);
    expect(table).toMatchObject({ people: 5, plays: 7, untold: [] });
    expect(asked.reduce((sum, one) => sum + one, 0)).toBeCloseTo(mean(plays.map(lost)), 9);
  });

  it('tells no figure of fewer than five people', () => {
    expect(table.stories.find(({ of }) => of === 'Another')).toEqual({ of: 'Another', people: 2 });
    const few = teamGiven(plays.slice(0, 4));
    for (const row of [...few.areas, ...few.segments, ...few.stories]) expect(row).not.toHaveProperty('perPlay');
  });

  it('says how far it has come, story by story', () => {
    const steps: string[] = [];
    teamGiven(plays, (done, of) => steps.push(`${done} of ${of}`));
    expect(steps).toEqual(['0 of 2', '1 of 2']);
  });
});
