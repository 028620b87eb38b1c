import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withResults } from '../../src/record/opened-files.ts';
import type { OpenedResults } from '../../src/record/result-file.ts';
import { CELL_MIN, PERSON_MIN, TEAM_MIN, teamTable } from '../../src/record/team-table.ts';
import { type PlayOf, resultsOf, scenarios, WALKS, WORTH } from './some-results.ts';

const four = () => [
  resultsOf('Dan', [0, 'poor'], [0, 'best'], [1, 'fair']),
  resultsOf('ana', [0, 'fair'], [1, 'fair']),
  resultsOf('Cem', [0, 'best']),
  resultsOf('Bea', [0, 'best'], [1, 'best']),
];

const aPlay = fc.tuple(
  fc.constantFrom<0 | 1>(0, 1),
  fc.constantFrom(...(Object.keys(WALKS) as (keyof typeof WALKS)[])),
);
const someFiles = fc.array(
  fc.tuple(
    fc.constantFrom('Ana', 'Bea', 'Cem'),
    fc.array(aPlay as fc.Arbitrary<PlayOf>, { minLength: 1, maxLength: 4 }),
  ),
  { maxLength: 6 },
);

describe('a team table', () => {
  it('lists people by name, with first and best play apart', () => {
    const { members } = teamTable(four());
    expect(members.map(({ name }) => name)).toEqual(['ana', 'Bea', 'Cem', 'Dan']);
    expect(members[3]).toMatchObject({ file: 0, first: 30, best: 80 });
    expect(members[3]?.served.map(({ title, plays, first, best }) => [title, plays, first, best])).toEqual([
      ['Another question', 1, WORTH.fair, WORTH.fair],
      [scenarios[0]?.title, 2, WORTH.poor, WORTH.best],
    ]);
  });

  it('averages nobody who has served only one person', () => {
    expect(PERSON_MIN).toBe(2);
    const cem = teamTable(four()).members[2];
    expect(cem).not.toHaveProperty('first');
    expect(cem).not.toHaveProperty('best');
    expect(cem?.served).toHaveLength(1);
  });

  it('shows no team below four people', () => {
    expect(TEAM_MIN).toBe(4);
    expect(teamTable(four().slice(1))).not.toHaveProperty('team');
    expect(teamTable(four()).team).toMatchObject({ first: 73, best: 85 });
    expect(teamTable([])).toEqual({ members: [], scenarios: [] });
  });

  it('averages a scenario only over four players', () => {
    const { scenarios: rows } = teamTable(four());
    expect(rows.map(({ players, first, best }) => [players, first, best])).toEqual([
      [3, undefined, undefined],
      [4, 65, 90],
    ]);
  });

  it('maps needs and expectations by area, and hides a cell with one person behind it', () => {
    const files = [...four().slice(0, 3), resultsOf('Eve', [0, 'best'])];
    const rows = teamTable([...files.slice(2), resultsOf('Fay', [0, 'fair']), resultsOf('Gil', [1, 'best'])]).team
      ?.heat;
    expect(CELL_MIN).toBe(2);
    const asked = [...(rows?.need ?? []), ...(rows?.expectation ?? [])].filter(({ first }) => first.state !== 'none');
    expect(asked.length).toBeGreaterThan(0);
    for (const { cells, first } of asked) {
      expect(cells.map(({ state }) => state)).toEqual(['too-few', 'shown']);
      expect(first.state === 'shown' && first.tally.of).toBe(4);
    }
    expect(rows?.need).toHaveLength(6);
    expect(rows?.need.some(({ first }) => first.state === 'none')).toBe(true);
  });

  it('tells equal names apart', () => {
    const { members } = teamTable([resultsOf('Sam', [0, 'best']), resultsOf('Sam', [0, 'poor'])]);
    expect(members.map(({ name }) => name)).toEqual(['Sam ①', 'Sam ②']);
  });

  it('is bounded, its best never below its first, and does not see the order of the files', () => {
    fc.assert(
      fc.property(someFiles, (shorts) => {
        const files = shorts.map(([name, plays], index) => resultsOf(`${name}${index}`, ...plays));
        const table = teamTable(files);
        const bare = ({ members, ...rest }: typeof table) => ({
          ...rest,
          members: members.map(({ file: _file, ...member }) => member),
        });
        expect(bare(teamTable(files.toReversed()))).toEqual(bare(table));
        for (const { first, best } of [...table.members, ...table.scenarios, table.team ?? {}]) {
          if (first === undefined || best === undefined) continue;
          expect(first).toBeGreaterThanOrEqual(0);
          expect(best).toBeLessThanOrEqual(100);
          expect(best).toBeGreaterThanOrEqual(first);
        }
        expect(table.team === undefined).toBe(files.length < TEAM_MIN);
      }),
      { numRuns: 60 },
    );
  });
});

describe('files opened together', () => {
  const ana = resultsOf('Ana', [0, 'poor'], [0, 'best'], [1, 'fair'], [0, 'fair']);
  const bea = resultsOf('Bea', [0, 'fair']);
  /** What a file holds that was written when these plays, by their place, were handed over. */
  const part = (results: OpenedResults, ...places: readonly number[]): OpenedResults => {
    const counts = new Map<string, number>();
    const plays = places.flatMap((place) => {
      const play = results.plays[place];
      if (!play) return [];
      const attempt = (counts.get(play.scenario.id) ?? 0) + 1;
      counts.set(play.scenario.id, attempt);
      return [{ ...play, attempt }];
    });
    return { ...results, plays, files: [plays.map(({ record }) => record)] };
  };
  const held = ({ name, plays, setAside }: OpenedResults) => ({ name, plays, setAside });
  const opened = (files: readonly OpenedResults[]) =>
    files.reduce((all: readonly OpenedResults[], next) => {
      const added = withResults(all, next);
      if (!added.ok) throw new Error(added.reason.key);
      return added.files;
    }, []);

  it('count each person once: files that share a play stand together, where the first of them stood', () => {
    expect(withResults([part(ana, 0), bea], ana)).toMatchObject({ ok: true, replaced: true });
    expect(opened([part(ana, 0), bea, ana]).map(held)).toEqual([ana, bea].map(held));
    expect(opened([ana, part(ana, 0)]).map(held)).toEqual([held(ana)]);
  });

  it('hold all plays of a person once, in whatever order and pieces the files come', () => {
    const pieces = [part(ana, 0, 1), part(ana, 1, 2), part(ana, 2, 3), part(ana, 0, 3)];
    fc.assert(
      fc.property(fc.shuffledSubarray([...pieces, bea], { minLength: 5 }), (files) => {
        const byName = opened(files).toSorted((a, b) => (a.name < b.name ? -1 : 1));
        expect(byName.map(held)).toEqual([ana, bea].map(held));
      }),
      { numRuns: 40 },
    );
  });

  it('count what is set aside in one file and brought by another', () => {
    const [first, ...others] = ana.plays;
    if (!first) throw new Error('no play');
    const { record } = first;
    const poorer = { ...ana, plays: others, setAside: [{ record, title: 'It', why: 'notHere' as const }] };
    for (const files of [
      [poorer, part(ana, 0)],
      [part(ana, 0), poorer],
    ])
      expect(opened(files).map(held)).toEqual([held(ana)]);
    expect(opened([poorer, poorer]).map(held)).toEqual([held(poorer)]);
  });

  it('refuse a play that is open under another name', () => {
    expect(withResults([ana], { ...part(ana, 0), name: 'Bob' })).toEqual({
      ok: false,
      reason: { key: 'team.openUnder', values: { name: 'Ana' } },
    });
  });

  it('take two people of one name', () => {
    const other = resultsOf('Ana', [0, 'fair']);
    expect(withResults([ana], other)).toMatchObject({ ok: true, replaced: false, files: [ana, other] });
  });
});
