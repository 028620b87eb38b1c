/** Teams are compared by people who served the same, each once, and never with fewer than four. */
import { describe, expect, it } from 'vitest';
import { comparedTeams, teamNamed } from '../../src/assignment/teams.ts';
import { lookupAmong } from '../../src/record/replay.ts';
import { openResultFile } from '../../src/record/result-file.ts';
import { hardStory, resultsFailing } from '../a-hard-team.ts';

const stories = [hardStory('the-queue'), hardStory('the-till')];

const person = (seed: number, failing: readonly number[]) => {
  const text = resultsFailing(
    `Person ${seed}`,
    seed,
    stories.map((story) => [story, failing] as const),
  );
  const opened = openResultFile(text, lookupAmong(stories));
  if (!opened.ok) throw new Error(opened.reasons.join('\n'));
  return opened.results;
};

describe('teams', () => {
  it.each([
    ['north--ana.json', 'north'],
    ['Two words -- ben.results.json', 'Two words'],
    ['ana.results.json', undefined],
    ['--ana.json', undefined],
  ])('are told by the names of files: %s', (file, team) => expect(teamNamed(file)).toBe(team));

  it('count each person once, as their average, and leave out teams of fewer than four', () => {
    const files = Array.from({ length: 11 }, (_, at) => person(at + 1, at < 4 ? [1, 2, 3, 4] : []));
    const teams = files.map((_, at) => (at < 4 ? 'south' : at < 8 ? 'north' : 'east'));
    const { units, tooFew, stories: told } = comparedTeams(files, teams);
    expect(told).toHaveLength(2);
    const [first] = files;
    const low = (first?.plays ?? []).reduce((sum, { card }) => sum + card.score, 0) / 2;
    expect(low).toBeLessThan(60);
    expect(units).toEqual([
      { id: 'north', name: 'north', scores: [100, 100, 100, 100] },
      { id: 'south', name: 'south', scores: [low, low, low, low] },
    ]);
    expect(tooFew).toEqual(['east']);
  });

  it('compare nobody where only one team is large enough, or nobody names a team', () => {
    const files = Array.from({ length: 5 }, (_, at) => person(at + 1, []));
    expect(
      comparedTeams(
        files,
        files.map(() => 'north'),
      ),
    ).toMatchObject({ units: [], tooFew: [] });
    expect(
      comparedTeams(
        files,
        files.map(() => undefined),
      ),
    ).toMatchObject({ units: [], tooFew: [] });
  });
});
