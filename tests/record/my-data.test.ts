import { expect, it } from 'vitest';
import { writeMyData } from '../../src/record/my-data.ts';
import type { StoredPlay } from '../../src/record/store.ts';
import { emptyRecord, newScenarioChecked } from './a-record.ts';

it('leaves nothing out of what is kept', () => {
  const play: StoredPlay = {
    id: 'p',
    order: 1,
    record: emptyRecord(newScenarioChecked()),
    status: 'running',
    begun: 1,
    changed: 2,
    carriedOut: [],
    leftDown: [],
  };
  const copy = { rules: 'a'.repeat(64), words: 'b'.repeat(64), text: '{}' };
  const cake = { kind: 'scenario', id: 'cake', name: 'cake.json', text: '{}', taken: 1 } as const;
  const said = [{ play: 'p', said: [{ turn: 0, text: 'Which milk?' }] }];
  const settings = { textSize: 150 };
  expect(
    JSON.parse(writeMyData({ plays: [play], said, scenarios: [copy], files: [cake], settings, name: 'Ana' }, 0)),
  ).toEqual({
    kind: 'counterpart-my-data',
    version: 3,
    written: '1970-01-01T00:00:00.000Z',
    name: 'Ana',
    settings,
    plays: [play],
    said,
    scenarios: [copy],
    files: [cake],
  });
});
