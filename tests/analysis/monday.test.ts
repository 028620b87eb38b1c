/** Out of plays whose failings are known come the moments that are known, and nobody's name. */

import { describe, expect, it } from 'vitest';
import { type Moment, type Monday, mondayOf, type TeamPlay } from '../../src/analysis/monday.ts';
import { mondaySheet } from '../../src/analysis/monday-sheet.ts';
import { mondaySaid } from '../../src/messages/monday-said.ts';
import { aHardStory } from '../a-hard-story.ts';
import { hardStory, movesFailing } from '../a-hard-team.ts';
import { scenarioIn } from '../record/a-record.ts';

const mondaySheetSaid = (made: Monday) => mondaySaid(mondaySheet(made));

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
    const sheet = mondaySheetSaid(mondayOf([play(0, 1), play(1), play(2), play(3)]) ?? never());
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
      const sheet = mondaySheetSaid(mondayOf([...plays, play(8)]) ?? never());
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
    const sheet = mondaySheetSaid(mondayOf([play(0, 3), play(1, 3), play(2), play(3)]) ?? never());
    const words = JSON.stringify(sheet);
    for (const part of ['Minutes 1 to 3', 'thing number 3', 'Worth more', '#play=the-queue&seed=10', 'Ask: what can'])
      expect(words).toContain(part);
  });

  it('calls what nobody says something to be seen', () => {
    const made = mondayOf([play(0, 3), play(1, 3), play(2), play(3)]) ?? never();
    const moments = made.moments.map((moment) => ({ ...moment, heard: { name: '', text: 'A bus.', language: 'en' } }));
    expect(mondaySheetSaid({ ...made, moments }).parts[0]?.blocks).toContainEqual({
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

/** The first three of ten points hang on the first turn, and one of them on each of the seven others. */
const weighed = hardStory('weighed', {
  needs: Object.fromEntries(
    [3, 1, 1, 1, 1, 1, 1, 1].map((weight, at) => [
      `want-${at + 1}`,
      { text: `The thing number ${at + 1}`, area: 'information', weight },
    ]),
  ),
});
const weighedPlay = (person: number, ...failing: readonly number[]): TeamPlay => ({
  person,
  scenario: weighed,
  opening: { seed: person, carried: [] },
  moves: movesFailing(weighed, failing),
});
const thingsOf = (moments: readonly Moment[]) => moments.map(({ heard }) => heard?.text.match(/\d/)?.[0]);

describe('the order of moments', () => {
  it('goes by the points of all together, as worked out by hand', () => {
    // Turn 1: two people, 30 each, 60. Turn 4: five people, 10 each, 50. Turn 6: two people, 20. Turn 2: one, left out.
    const plays = [
      weighedPlay(0, 1, 4, 6),
      weighedPlay(1, 1, 4),
      weighedPlay(2, 4, 6),
      weighedPlay(3, 4, 2),
      weighedPlay(4, 4),
      weighedPlay(5),
    ];
    const moments = momentsOf(plays);
    expect(thingsOf(moments)).toEqual(['1', '4']);
    expect(moments).toMatchObject([
      { people: 6, gave: 2, points: 30 },
      { people: 6, gave: 5, points: 10 },
    ]);
  });

  it('is the same in whatever order the files are opened, also of moments that cost as much', () => {
    const plays = [weighedPlay(0, 7, 3, 5), weighedPlay(1, 3, 5, 7), weighedPlay(2), weighedPlay(3)];
    const orders = [plays, plays.toReversed(), [2, 0, 3, 1].flatMap((at) => plays[at] ?? [])];
    for (const order of orders) expect(thingsOf(momentsOf(order))).toEqual(['3', '5']);
  });

  it('holds for sixty people', () => {
    // 20 fail at turn 1 (30 each, 600), 40 at turn 2 (10 each, 400), 30 at turn 3 (300).
    const plays = Array.from({ length: 60 }, (_, person) =>
      weighedPlay(person, ...(person % 3 === 0 ? [1] : [2]), ...(person % 2 === 0 ? [3] : [])),
    );
    const made = mondayOf(plays) ?? never();
    expect(made).toMatchObject({ people: 60, plays: 60 });
    expect(made.moments).toMatchObject([
      { people: 60, gave: 20, points: 30 },
      { people: 60, gave: 40, points: 10 },
    ]);
    const words = JSON.stringify(mondaySheetSaid(made));
    expect(words).toContain('20 of the 60 people who stood here gave away points, 30 on average');
    expect(words).toContain('From 60 first plays of 60 people');
  });

  it('says nothing of one person, and nothing of one play', () => {
    expect(mondayOf([weighedPlay(0, 1)])).toBeUndefined();
    expect(mondayOf([weighedPlay(0, 1), weighedPlay(0, 1), weighedPlay(0, 1), weighedPlay(0, 1)])).toBeUndefined();
    expect(mondayOf([])).toBeUndefined();
  });
});

describe('a moment of a day', () => {
  /** The wrong move at turn 3 stands on offer only where something was left behind. */
  const left = (() => {
    const raw = aHardStory('left', { flags: { in: { 'hazard.door': 'The door stands open.' }, out: {} } }) as {
      nodes: Record<string, { moves: Record<string, unknown>[] }>;
    };
    const wrong = raw.nodes['turn-3']?.moves.find(({ id }) => !String(id).startsWith('serve-'));
    if (wrong) wrong.if = { flag: 'hazard.door' };
    return scenarioIn(JSON.stringify(raw));
  })();
  const carried = (person: number, flags: readonly string[], ...failing: readonly number[]): TeamPlay => ({
    person,
    scenario: left,
    opening: { seed: person + 20, carried: flags },
    moves: movesFailing(left, failing),
  });
  const open = ['hazard.door'];

  it('has an address only where the encounter alone leads to it', () => {
    const made = mondayOf([carried(0, open, 3), carried(1, open, 3), carried(2, open), carried(3, [])]) ?? never();
    expect(made.moments).toHaveLength(1);
    expect(made.moments[0]).not.toHaveProperty('seed');
    const words = JSON.stringify(mondaySheetSaid(made));
    expect(words).toContain('play its day up to this person');
    expect(words).not.toContain('#play=');
  });

  it('is replayed by the address of another that has one', () => {
    const plays = [carried(0, open, 3, 5), carried(1, open, 3), carried(2, open, 3), carried(3, open, 5)];
    const made = mondayOf(plays) ?? never();
    expect(made.moments.map(({ seed }) => seed)).toEqual([undefined, 23]);
    expect(JSON.stringify(mondaySheetSaid(made))).toContain('#play=left&seed=23');
  });
});

function never(): never {
  throw new Error('four people should do');
}
