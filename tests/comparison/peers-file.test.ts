/** What peers are shown holds nobody's name, play or small cell, and says what is wrong when it was changed. */
import { describe, expect, it } from 'vitest';
import { firstPlaysOf } from '../../src/assignment/first-plays.ts';
import { peersFileOf } from '../../src/assignment/peers-cells.ts';
import { PEOPLE_LEAST } from '../../src/comparison/suppress.ts';
import { lookupAmong } from '../../src/record/replay.ts';
import { hardStory, resultsFailing } from '../a-hard-team.ts';
import { openResultFile, readPeersFile } from '../spoken-readers.ts';

const about = (id: string) => hardStory(id, { title: `About ${id}` });
const [queue, till, door] = [about('the-queue'), about('the-till'), about('the-door')];

/** A team in which so many people served each story. */
function team(people: number, served: (person: number) => readonly (typeof queue)[]) {
  const files = Array.from({ length: people }, (_, person) => {
    const stories = served(person).map((story) => [story, [1, (person % 7) + 1]] as const);
    const opened = openResultFile(
      resultsFailing(`Person ${person}`, person + 1, stories),
      lookupAmong([queue, till, door]),
    );
    if (!opened.ok) throw new Error(opened.reasons.join('\n'));
    return opened.results;
  });
  return peersFileOf(firstPlaysOf(files, []));
}

const opened = (text: string | undefined) => {
  const read = readPeersFile(text ?? '');
  if (!read.ok) throw new Error(read.reasons.join('\n'));
  return read.file;
};

describe('a file for peers', () => {
  it('holds stories and areas of a team of ten, and hides a story that few have served with one more', () => {
    const text = team(12, (person) => [queue, till, ...(person < 3 ? [door] : [])]);
    const { people, needs, expectations } = opened(text);
    expect(people).toBe(12);
    expect(needs.stories).toEqual(['About the-queue', 'About the-till', 'About the-door']);
    const cells = needs.areas[0]?.cells ?? [];
    expect(cells[2]).toBeNull();
    expect(cells.filter((cell) => cell === null).length).toBeGreaterThanOrEqual(2);
    expect(needs.areas[0]?.all).toMatchObject({ people: 12, met: expect.any(Number) });
    expect(expectations.areas).toEqual([]);
    for (const { cells: row, all } of needs.areas)
      for (const cell of [...row, all])
        expect(cell === null || cell.people === 0 || cell.people >= PEOPLE_LEAST).toBe(true);
  });

  it('holds groups of five and more by what all of them served, and none where that is one story', () => {
    const { groups } = opened(team(12, () => [queue, till]));
    expect(groups.reduce((sum, one) => sum + one.people, 0)).toBe(12);
    for (const one of groups) expect(one.people).toBeGreaterThanOrEqual(PEOPLE_LEAST);
    expect(opened(team(12, () => [queue])).groups).toEqual([]);
  });

  it('holds totals alone of a team below ten, and nothing of fewer than five', () => {
    const { needs } = opened(team(9, () => [queue, till]));
    expect(needs.stories).toEqual([]);
    expect(needs.areas).toMatchObject([{ area: 'information', cells: [], all: { people: 9 } }]);
    expect(team(4, () => [queue, till])).toBeUndefined();
  });

  it('of a team below ten tells every area of five people and more, also where one person alone was asked for another', () => {
    const wants = [1, 2, 3, 4, 5, 6, 7, 8].map((turn) => [`want-${turn}`, { text: `Number ${turn}`, area: 'safety' }]);
    const alone = hardStory('alone', { title: 'Alone', needs: Object.fromEntries(wants) });
    const files = Array.from({ length: 7 }, (_, person) => {
      const stories = [[queue, [1, 2]] as const, ...(person === 0 ? [[alone, [1]] as const] : [])];
      const read = openResultFile(resultsFailing(`Person ${person}`, person + 1, stories), lookupAmong([queue, alone]));
      if (!read.ok) throw new Error(read.reasons.join('\n'));
      return read.results;
    });
    const { areas } = opened(peersFileOf(firstPlaysOf(files, []))).needs;
    expect(areas).toMatchObject([
      { area: 'information', all: { people: 7 } },
      { area: 'safety', all: null },
    ]);
  });

  it('says of no area that everybody met all of it, or that nobody met any', () => {
    const file = (failing: readonly number[]) =>
      Array.from({ length: 5 }, (_, person) => {
        const text = resultsFailing(`Person ${person}`, person + 1, [[queue, failing]]);
        const read = openResultFile(text, lookupAmong([queue]));
        if (!read.ok) throw new Error(read.reasons.join('\n'));
        return read.results;
      });
    const met = (failing: readonly number[]) => {
      const [area] = opened(peersFileOf(firstPlaysOf(file(failing), []))).needs.areas;
      return area?.all?.met;
    };
    expect(met([])).toBe(90);
    expect(met([1, 2, 3, 4, 5, 6, 7, 8])).toBe(10);
  });

  it('holds no name, no move, no seed and no score of anybody', () => {
    const text = team(12, () => [queue, till]) ?? '';
    expect(text).not.toMatch(/Person|serve-|pass-|seed|moves|score|attempt/);
  });

  it('counts nobody twice, and nobody for practice', () => {
    const practice = hardStory('for-practice', { use: 'practice' });
    const files = [1, 1, 2, 3, 4].map((person, at) => {
      const read = openResultFile(
        resultsFailing(`Person ${person}`, at + 1, [
          [queue, []],
          [practice, []],
        ]),
        lookupAmong([queue, practice]),
      );
      if (!read.ok) throw new Error(read.reasons.join('\n'));
      return read.results;
    });
    expect(peersFileOf(firstPlaysOf(files, []))).toBeUndefined();
    expect(firstPlaysOf(files, []).every(({ scenario }) => scenario.id === 'the-queue')).toBe(true);
  });

  it.each([
    ['{}', /not a file for peers/],
    ['[]', /not a file for peers/],
    ['{"kind":"counterpart-results"}', /not a file for peers/],
  ])('is told from other texts: %s', (text, reason) => {
    const read = readPeersFile(text);
    expect(read.ok ? '' : read.reasons.join()).toMatch(reason);
  });

  it.each([
    ['"people": 12', '"people": 13', /seal does not fit/],
    ['"people": 12', '"people": 4', /whole number of 5 or more/],
    ['"version": 2', '"version": 3', /newer version/],
    ['"area": "information"', '"area": "weather"', /"needs" is no table/],
    [/"met": \d+/, '"met": 101', /"needs" is no table/],
    [/"people": 12,\s+"met"/, '"people": 3, "met"', /"needs" is no table/],
  ])('says what was changed in it: %s to %s', (from, to, reason) => {
    const text = team(12, () => [queue, till]) ?? '';
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    const read = readPeersFile(changed);
    expect(read.ok ? '' : read.reasons.join()).toMatch(reason);
  });
});
