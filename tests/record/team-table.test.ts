import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withResults } from '../../src/record/opened-files.ts';
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
  const ana = resultsOf('Ana', [0, 'poor'], [0, 'best']);
  const fewer = { ...ana, plays: ana.plays.slice(0, 1) };
  const bea = resultsOf('Bea', [0, 'fair']);

  it('count each person once: of two files that share a play the fuller one stays', () => {
    expect(withResults([fewer, bea], ana)).toEqual({ ok: true, files: [ana, bea], replaced: true });
    expect(withResults([ana], fewer)).toEqual({ ok: true, files: [ana], replaced: true });
  });

  it('refuse a play that is open under another name', () => {
    expect(withResults([ana], { ...fewer, name: 'Bob' })).toEqual({
      ok: false,
      reason: 'It holds a play that is already open under the name “Ana”.',
    });
  });

  it('take two people of one name', () => {
    const other = resultsOf('Ana', [0, 'fair']);
    expect(withResults([ana], other)).toMatchObject({ ok: true, replaced: false, files: [ana, other] });
  });
});
