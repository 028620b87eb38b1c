/** What is worked out beside the page is what the command line tells, byte for byte. */

import { describe, expect, it } from 'vitest';
import { ANSWERS } from '../../../src/app/worth/answers.ts';
import { certificateJson } from '../../../src/cli/certificate-json.ts';
import { commandLine } from '../../../src/cli/command-line.ts';
import { certificateSaid } from '../../../src/messages/certificate-said.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import { aHardStory } from '../../a-hard-story.ts';
import { aTerminal } from '../../cli/a-terminal.ts';

const IDS = ['one', 'two', 'three'];
const texts = IDS.map((id) => JSON.stringify(aHardStory(id)));
const scenarios = texts.map((text) => {
  const read = readScenario(text);
  if (!read.ok) throw new Error('broken');
  return read.value;
});
const meetingsFrom = (seed: number) => scenarios.map((scenario) => ({ scenario, opening: { seed, carried: [] } }));

/** As the page says it. */
const told = ({ certificate, ...unsaid }: ReturnType<typeof ANSWERS.certificate>) => ({
  ...certificateSaid(unsaid),
  json: certificate && `${certificateJson(certificate)}\n`,
});

describe('the certificate that is worked out beside the page', () => {
  it('is the one of the command line, byte for byte, also when it was worked out before', async () => {
    const disk = Object.fromEntries(texts.map((text, at) => [`${at}.json`, text]));
    const terminal = aTerminal([], disk);
    const args = ['certificate', ...Object.keys(disk), '--pass', '70', '--seed', '9', '--json', '--out', 'it.json'];
    expect(await commandLine(terminal, args, () => 0)).toBe(0);
    for (const _ of [1, 2])
      expect(
        told(ANSWERS.certificate({ units: meetingsFrom(9), mark: 70, on: '2026-12-01' }, () => undefined)),
      ).toMatchObject({
        refused: [],
        json: terminal.disk.get('it.json'),
      });
  });

  it('says how far it has come, person by person', () => {
    const steps: string[] = [];
    ANSWERS.certificate({ units: meetingsFrom(1), on: '2026-12-01' }, (done, of) => steps.push(`${done} of ${of}`));
    expect(steps).toEqual(['0 of 3', '1 of 3', '2 of 3']);
  });

  it('names why a list is not handed out', () => {
    const { refused, sheet } = told(
      ANSWERS.certificate({ units: meetingsFrom(1).slice(0, 1), mark: 1, on: '2026-12-01' }, () => undefined),
    );
    expect(refused.join(' ')).toMatch(/Guessing passes in .* Add a person, or raise the mark\./);
    expect(sheet?.parts[0]?.title).toBe('What it certifies');
    expect(JSON.stringify(sheet?.parts[0])).toMatch(/Mark: 1, set for this list.*Worked out on 2026-12-01/);
    const unset = told(ANSWERS.certificate({ units: meetingsFrom(1), on: '2026-12-01' }, () => undefined));
    expect(JSON.stringify(unset.sheet)).toContain('Nobody has set a mark: the list is judged by 80');
    expect(sheet?.verdict).toEqual({ stands: 'bad', words: 'Can be guessed.' });
  });
});
