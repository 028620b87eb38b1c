import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable } from '../../src/record/comparable.ts';
import type { TeamTable } from '../../src/record/team-table.ts';

/** A table of players with their first plays by scenario; `undefined` is a play that was no first one. */
function table(players: Readonly<Record<string, Readonly<Record<string, number | undefined>>>>): TeamTable {
  const all = [...new Set(Object.values(players).flatMap(Object.keys))].sort();
  return {
    members: Object.entries(players).map(([name, firsts], file) => ({
      file,
      name,
      served: Object.entries(firsts).map(([scenario, first]) => ({
        scenario,
        title: `The ${scenario}`,
        plays: 1,
        best: first ?? 50,
        ...(first !== undefined && { first }),
      })),
    })),
    scenarios: all.map((scenario) => ({
      scenario,
      title: `The ${scenario}`,
      players: Object.values(players).filter((firsts) => scenario in firsts).length,
    })),
  };
}

describe('what can be compared', () => {
  it('is what all have served for the first time, and whoever lacks it is named with what is missing', () => {
    const { scenarios, compared, leftOut } = comparable(
      table({
        Ana: { lamp: 70, mat: 90, vase: 40 },
        Bea: { lamp: 60, mat: 80 },
        Cem: { lamp: 50, mat: undefined },
        Dan: { vase: 100 },
      }),
    );
    expect(scenarios.map(({ title }) => title)).toEqual(['The lamp', 'The mat']);
    expect(compared.map(({ name, scores }) => [name, ...scores])).toEqual([
      ['Ana', 70, 90],
      ['Bea', 60, 80],
    ]);
    expect(leftOut.map(({ name, lacks }) => [name, ...lacks])).toEqual([
      ['Cem', 'The mat'],
      ['Dan', 'The lamp', 'The mat'],
    ]);
  });

  it('takes more people before more scenarios where that compares more, and more scenarios where it does not', () => {
    const wide = comparable(
      table({ A: { a: 1, b: 2, c: 3 }, B: { a: 1, b: 2 }, C: { a: 1, b: 2 }, D: { a: 1, b: 2 } }),
    );
    expect([wide.scenarios.length, wide.compared.length]).toEqual([2, 4]);
    const deep = comparable(table({ A: { a: 1, b: 2, c: 3, d: 4 }, B: { a: 1, b: 2, c: 3, d: 4 }, C: { a: 1, b: 2 } }));
    expect([deep.scenarios.length, deep.compared.length]).toEqual([4, 2]);
  });

  it('is nothing with one person, with one scenario in common, or with nobody', () => {
    for (const players of [{}, { A: { a: 1, b: 2 } }, { A: { a: 1, b: 2 }, B: { a: 1, c: 2 } }]) {
      const { scenarios, compared, leftOut } = comparable(table(players));
      expect([scenarios, compared]).toEqual([[], []]);
      expect(leftOut).toHaveLength(Object.keys(players).length);
    }
  });

  it('names everybody once and scores all by the same scenarios, in any table', () => {
    const score = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });
    const served = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), score, { noNullPrototype: true });
    fc.assert(
      fc.property(fc.array(served, { maxLength: 7 }), (all) => {
        const made = table(Object.fromEntries(all.map((firsts, i) => [`P${i}`, firsts])));
        const { scenarios, compared, leftOut } = comparable(made);
        expect([...compared, ...leftOut].map(({ name }) => name).sort()).toEqual(
          made.members.map((m) => m.name).sort(),
        );
        expect(compared.length).not.toBe(1);
        for (const one of compared) {
          const member = made.members[Number(one.id)];
          expect(one.scores).toEqual(
            scenarios.map(({ scenario }) => member?.served.find((s) => s.scenario === scenario)?.first),
          );
        }
        if (compared.length > 0) for (const { lacks } of leftOut) expect(lacks.length).toBeGreaterThan(0);
      }),
    );
  });
});
