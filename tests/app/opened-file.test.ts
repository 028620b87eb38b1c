import { describe, expect, it } from 'vitest';
import { openedFile } from '../../src/app/opened-file.ts';
import { enclosed } from '../../src/record/enclosed.ts';
import { memoryStore } from '../../src/record/memory-store.ts';
import { writeRecord } from '../../src/record/record.ts';
import type { PlayStore } from '../../src/record/store.ts';
import { writeScenario } from '../../src/scenario/write-scenario.ts';
import { emptyRecord, newScenarioChecked, recordOf, scenarioIn } from '../record/a-record.ts';
import { aFinder } from './a-finder.ts';

const file = (name: string, text: string) => new File([text], name);
const text = writeScenario(newScenarioChecked());
const scenario = scenarioIn(text);
const open = (name: string, content: string, store: PlayStore = memoryStore()) =>
  openedFile(file(name, content), aFinder(store));

describe('a file that is opened', () => {
  it('is a scenario when it is not a play, and its text is kept with it', async () => {
    expect(await open('mine.json', text)).toEqual({ holds: 'scenario', scenario, source: text });
  });

  it('says by name, line and reason why a scenario cannot be played', async () => {
    const broken = text.replace('"weather"', '"wether"');
    await expect(open('mine.json', broken)).rejects.toThrow(/^mine\.json cannot be played yet\. Line \d+:/);
  });

  it('is a play when it says so, and says why it cannot be one', async () => {
    const noMoves = writeRecord(emptyRecord(scenario)).replace('"moves": []', '"moves": 1');
    await expect(open('mine.record.json', noMoves)).rejects.toThrow(
      /^mine\.record\.json is not a play that can be opened\. \S/,
    );
  });

  it('asks for the file of a play whose scenario this game does not have, and then finds it by its rules', async () => {
    const store = memoryStore();
    const play = writeRecord(recordOf(scenario, ['ask-meeting', 'walk-along']));
    await expect(open('mine.record.json', play, store)).rejects.toThrow(
      `There is no scenario "${scenario.id}" in this game. Open the file “${scenario.title}” was played on`,
    );
    await aFinder(store).keepFile(scenario, text);
    expect(await open('mine.record.json', play, store)).toMatchObject({
      holds: 'play',
      walk: { place: { at: 'ending' } },
    });
  });

  it('opens anywhere when it brings its scenario along', async () => {
    const play = writeRecord(recordOf(scenario, ['ask-meeting', 'walk-along']), [enclosed(scenario)]);
    expect(await open('mine.record.json', play)).toMatchObject({ holds: 'play', record: { ended: 'arrived' } });
  });

  it('is not fooled by a story that is not what its hash says', async () => {
    const other = writeScenario({ ...scenario, mood: 1 });
    const play = writeRecord(recordOf(scenario, ['ask-meeting']), [{ ...enclosed(scenario), text: other }]);
    await expect(open('mine.record.json', play)).rejects.toThrow('There is no scenario');
  });
});
