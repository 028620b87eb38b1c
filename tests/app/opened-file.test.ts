import { describe, expect, it } from 'vitest';
import { openedFile } from '../../src/app/opened-file.ts';
import { writeRecord } from '../../src/record/record.ts';
import { emptyRecord, newScenarioChecked } from '../record/a-record.ts';

const file = (name: string, text: string) => new File([text], name);
const scenario = newScenarioChecked();
const text = JSON.stringify(scenario);

describe('a file that is opened', () => {
  it('is a scenario when it is not a play, and its text is kept with it', async () => {
    expect(await openedFile(file('mine.json', text))).toEqual({ holds: 'scenario', scenario, source: text });
  });

  it('says by name, line and reason why a scenario cannot be played', async () => {
    const broken = text.replace('"weather"', '"wether"');
    await expect(openedFile(file('mine.json', broken))).rejects.toThrow(/^mine\.json cannot be played yet\. Line \d+:/);
  });

  it('is a play when it says so, and says why it cannot be one', async () => {
    const noMoves = writeRecord(emptyRecord(scenario)).replace('"moves": []', '"moves": 1');
    await expect(openedFile(file('mine.record.json', noMoves))).rejects.toThrow(
      /^mine\.record\.json is not a play that can be opened\. \S/,
    );
  });

  it('names the scenario of a play that this game does not have', async () => {
    const play = writeRecord(emptyRecord(scenario));
    await expect(openedFile(file('mine.record.json', play))).rejects.toThrow(`There is no scenario "${scenario.id}"`);
  });
});
