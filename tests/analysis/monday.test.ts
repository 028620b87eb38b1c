/** Out of plays whose failings are known come the moments that are known, and nobody's name. */
import { describe, expect, it } from 'vitest';
import { type Moment, mondayOf, type TeamPlay } from '../../src/analysis/monday.ts';
import { mondaySheet } from '../../src/analysis/monday-sheet.ts';
import { hardStory, movesFailing } from '../a-hard-team.ts';

const story = hardStory('the-queue');
const play = (person: number, ...failing: readonly number[]): TeamPlay => ({
  person,
  scenario: story,
  opening: { seed: person + 10, carried: [] },
  moves: movesFailing(story, failing),
});
/** The moves that fail at a turn, 1 … 8. */
const wrongAt = (turn: number): readonly string[] =>
  (story.nodes[`turn-${turn}`]?.moves ?? []).map(({ id }) => id).filter((id) => !id.startsWith('serve-'));
const momentsOf = (plays: readonly TeamPlay[]): readonly Moment[] => mondayOf(plays)?.moments ?? [];

describe('for Monday', () => {
  it('finds the two moments where most was given away by several, the dearest first', () => {
    const plays = [play(0, 3, 5), play(1, 3), play(2, 3, 5, 1), play(3, 7)];
    const [first, second, ...more] = momentsOf(plays);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ people: 4, gave: 3, heard: { text: 'I want the thing number 3.' }, seed: 10 });
    expect(second).toMatchObject({ people: 4, gave: 2, heard: { text: 'I want the thing number 5.' } });
    // Eight things of the same weight: each is worth an eighth.
    expect(Math.abs((first?.points ?? 0) - 12.5)).toBeLessThanOrEqual(0.5);
    const right = story.nodes['turn-3']?.moves.find(({ id }) => id === 'serve-3');
    expect(first?.stronger).toEqual({ text: expect.any(String), by: 'points' });
    expect(Object.values(right ?? {})).toContain(first?.stronger?.text);
    expect(first?.chosen).toMatchObject({ people: 3, coach: 'Something else was asked for.' });
    expect(first?.skill).toBe('explain');
  });

  it('makes no moment of what one person did alone, however much it was', () => {
    expect(momentsOf([play(0, 1, 2, 3, 4), play(1), play(2), play(3)])).toEqual([]);
    const sheet = mondaySheet(mondayOf([play(0, 1), play(1), play(2), play(3)]) ?? never());
    expect(sheet.verdict.stands).toBe('good');
    expect(JSON.stringify(sheet)).not.toContain('thing number');
  });

  it('shows no move that one person alone chose, though another gave away there too', () => {
    const other = { ...play(1, 3) };
    const moves = other.moves.with(2, wrongAt(3)[1] ?? '');
    const made = mondayOf([play(0, 3), { ...other, moves }, play(2), play(3)]) ?? never();
    expect(made.moments).toEqual([]);
  });

  it('says that most chose it only where more than half did, and else how many', () => {
    const [first = '', second = '', third = ''] = wrongAt(3);
    const chosen = (...moves: readonly string[]) => {
      const plays = moves.map((move, person) => ({ ...play(person, 3), moves: play(person, 3).moves.with(2, move) }));
      const sheet = mondaySheet(mondayOf([...plays, play(8)]) ?? never());
      return JSON.stringify(sheet.parts[0]);
    };
    expect(chosen(first, first, first)).toContain('All 3 of them chose:');
    expect(chosen(first, first, second)).toContain('Most of them chose (2 of 3):');
    expect(chosen(first, first, second, third)).toContain('What 2 of the 4 chose:');
  });

  it('tells nothing of fewer than four people, however much they played', () => {
    const other = hardStory('another');
    const plays = [0, 1, 2].flatMap((person) => [
      play(person, 2),
      { ...play(person, 2), scenario: other, moves: movesFailing(other, [2]) },
    ]);
    expect(mondayOf(plays)).toBeUndefined();
  });

  it('says on one page what was said, what is stronger, what to ask and what to replay', () => {
    const sheet = mondaySheet(mondayOf([play(0, 3), play(1, 3), play(2), play(3)]) ?? never());
    const words = JSON.stringify(sheet);
    for (const part of ['Minutes 1 to 3', 'thing number 3', 'Worth more', '#play=the-queue&seed=10', 'Ask: what can'])
      expect(words).toContain(part);
  });

  it('calls what nobody says something to be seen', () => {
    const made = mondayOf([play(0, 3), play(1, 3), play(2), play(3)]) ?? never();
    const moments = made.moments.map((moment) => ({ ...moment, heard: { name: '', text: 'A bus.', language: 'en' } }));
    expect(mondaySheet({ ...made, moments }).parts[0]?.blocks).toContainEqual({
      is: 'saying',
      label: 'To be seen:',
      words: 'A bus.',
      language: 'en',
    });
  });

  it('says how far it has come, story by story', () => {
    const steps: string[] = [];
    mondayOf([play(0), play(1), play(2), play(3)], (done, of) => steps.push(`${done} of ${of}`));
    expect(steps).toEqual(['0 of 1']);
  });
});

function never(): never {
  throw new Error('four people should do');
}
