import { describe, expect, it } from 'vitest';
import type { HeatCell, Row } from '../../../src/team/board.ts';
import { costliest, groupsShown, heatShown } from '../../../src/ui/together/board-words.ts';
import { outboxWords } from '../../../src/ui/together/outbox-words.ts';

const cell = (area: HeatCell['area'], kind: HeatCell['kind'], given: number | null): HeatCell => ({
  area,
  kind,
  people: given === null ? null : 6,
  given,
});
const row = (member: string, mean?: number): Row => ({
  member,
  name: member,
  average: { plays: 2, ...(mean !== undefined && { mean, least: mean - 5, most: mean + 5 }) },
  lacks: [],
  tries: 2,
  classes: {},
});

describe('the heat map of a team', () => {
  const cells = [
    cell('safety', 'ext.family', 2),
    cell('all', 'all', 5),
    cell('safety', 'all', 9),
    cell('targets', 'all', null),
  ];

  it('has "all" first in both directions, and a field for everything', () => {
    const shown = heatShown(cells);
    expect(shown.kinds.map(({ kind }) => kind)).toEqual(['all', 'ext.family']);
    expect(shown.areas.map(({ area }) => area)).toEqual(['all', 'safety', 'targets']);
    expect(shown.areas[1]?.cells.map(({ given }) => given)).toEqual([9, 2]);
    expect(shown.areas[0]?.cells[1]).toMatchObject({ people: 0, given: null });
  });

  it('names the area that costs most of those that may be told', () => {
    expect(costliest(cells)).toEqual({ name: 'Keeping safe', given: 9 });
    expect(costliest([cell('safety', 'all', null)])).toBeUndefined();
  });
});

it('draws nobody in a group whose average may not be told, and oneself among the others', () => {
  const group = { members: ['ana', 'bea', 'cem'].map((id) => ({ id, name: id })), least: 1, most: 99 };
  const [shown] = groupsShown({ groups: [group], rows: [row('ana', 60), row('cem')] }, row('bea', 70));
  expect(shown?.members.map(({ id, average }) => [id, average])).toEqual([
    ['ana', 60],
    ['bea', 70],
  ]);
});

describe('what is told of the plays on their way', () => {
  const none = { here: 0, had: 0, refused: 0, waits: undefined } as const;
  it('never says "the team has" of what is only saved here, nor the other way round', () => {
    expect(outboxWords({ ...none, here: 2, waits: 'line' })).toMatch(
      /^2 plays saved here: they go .* when the server answers/,
    );
    expect(outboxWords({ ...none, here: 1, had: 4 })).toBe('1 play saved here: on the way to the team.');
    expect(outboxWords({ ...none, had: 4 })).toBe('The team has all 4 of your plays.');
    expect(outboxWords({ ...none, had: 1, refused: 1 })).toBe(
      'The team has your one play. 1 play the team does not take.',
    );
  });
});
