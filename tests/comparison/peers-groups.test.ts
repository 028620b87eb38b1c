/** Groups for peers: never of fewer than five, and nothing of anybody to be had from them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../src/comparison/groups.ts';
import { MET_TOLD, readPeersFile, writePeersFile } from '../../src/comparison/peers-file.ts';
import { groupsForPeers } from '../../src/comparison/peers-groups.ts';
import { rangesOf, type Unit } from '../../src/comparison/range.ts';
import { type CellTable, PEOPLE_LEAST } from '../../src/comparison/suppress.ts';
import { reasonSaid } from '../../src/messages/reason.ts';
import { dataHash } from '../../src/scenario/hash.ts';
import { sample } from '../sample.ts';

const unit = (id: string, around: number, plays = 12): Unit => ({
  id,
  name: `Person ${id}`,
  scores: Array.from({ length: plays }, (_, at) => Math.min(100, Math.max(0, around + ((at % 3) - 1) * 2))),
});
const people = (count: number, around: number, from = 0) =>
  Array.from({ length: count }, (_, at) => unit(String(from + at), around));
const told = (units: readonly Unit[]) => groupsForPeers(units, MET_TOLD);

const nothing: CellTable = {
  rows: [],
  columns: [],
  cells: [],
  rowTotals: [],
  columnTotals: [],
  total: { people: 0, value: 0 },
};
const fileOf = (units: readonly Unit[]) => writePeersFile(units.length, nothing, nothing, units) ?? '';

describe('groups for peers', () => {
  it('tell apart those who can be, where each group is large enough', () => {
    expect(told([...people(6, 85), ...people(5, 40, 6)])).toEqual([
      { people: 6, average: 85 },
      { people: 5, average: 40 },
    ]);
  });

  it.each([
    ['one who is far above', [...people(1, 100), ...people(9, 40, 1)]],
    ['one who is far below', [...people(9, 85), ...people(1, 10, 9)]],
    ['two between two groups of four', [...people(4, 95), ...people(2, 60, 4), ...people(4, 20, 6)]],
  ])('do not show %s', (_, units) => {
    expect(groupsOf(rangesOf(units)).length).toBeGreaterThan(1);
    for (const one of told(units)) expect(one.people).toBeGreaterThanOrEqual(PEOPLE_LEAST);
  });

  it('hold everybody once, five and more each, and no end of the scale, in any league', () => {
    const league = fc.array(fc.array(fc.nat(100), { minLength: 2, maxLength: 8 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(league, (scores) => {
        const units = scores.map((own, at) => ({ id: String(at), name: String(at), scores: own }));
        const groups = groupsForPeers(units, MET_TOLD);
        const told = groups.reduce((sum, one) => sum + one.people, 0);
        expect(told).toBe(units.length < PEOPLE_LEAST ? 0 : units.length);
        for (const one of groups) {
          expect(one.people).toBeGreaterThanOrEqual(PEOPLE_LEAST);
          expect(one.average).toBeGreaterThanOrEqual(MET_TOLD.least);
          expect(one.average).toBeLessThanOrEqual(MET_TOLD.most);
        }
      }),
      { numRuns: sample(1000) },
    );
  });

  /**
   * An attacker who knows how groups are made asks which small groups there could be behind a large one. Whatever is told
   * of a league is told of another, too, in which the one who stands apart stands with the others.
   */
  it('are the same whether somebody in them stands apart or not', () => {
    for (const apart of [100, 70, 20, 0]) {
      const units = [...people(9, 50), unit('9', apart)];
      expect(told(units).map((one) => one.people)).toEqual([10]);
    }
  });

  it('stand in the file without a name, are read back, and are missing from files of version 1', () => {
    const text = fileOf([...people(6, 85), ...people(5, 40, 6)]);
    expect(text).not.toMatch(/Person|scores/);
    const read = readPeersFile(text);
    expect(read.ok && read.file.groups.map((one) => one.people)).toEqual([6, 5]);
    const { groups: _, seal: __, ...old } = JSON.parse(text);
    const first = { ...old, version: 1 };
    const opened = readPeersFile(JSON.stringify({ ...first, seal: dataHash(first) }));
    expect(opened.ok && opened.file.groups).toEqual([]);
  });

  it.each([
    ['a group of four', [{ people: 4, average: 50 }]],
    [
      'more people than there are',
      [
        { people: 6, average: 50 },
        { people: 6, average: 40 },
      ],
    ],
    ['an average that tells all', [{ people: 6, average: 100 }]],
    ['a name', [{ people: 6, average: 50, name: 'Ana' }]],
    ['none', undefined],
  ])('that hold %s are refused, sealed or not', (_, groups) => {
    const { seal: __, groups: ___, ...file } = JSON.parse(fileOf(people(11, 50)));
    const content = { ...file, ...(groups && { groups }) };
    const read = readPeersFile(JSON.stringify({ ...content, seal: dataHash(content) }));
    expect(read.ok ? '' : read.reasons.map(reasonSaid).join()).toMatch(/no groups for peers/);
  });
});
