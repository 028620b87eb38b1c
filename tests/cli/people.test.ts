/** People and translations as files beside scenarios, as the command line finds and checks them. */
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { readScenarioFile } from '../../src/cli/scenario-file.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { broughtUpToDate, emptyTranslation } from '../../src/scenario/translation/skeleton.ts';
import { writeScenario } from '../../src/scenario/write-scenario.ts';
import { aTerminal } from './a-terminal.ts';

function smallest() {
  const read = readScenario(readFileSync('tests/fixtures/0.1.0/scenarios/smallest.json', 'utf8'));
  if (!read.ok) throw new Error('the smallest file is no scenario');
  return read.value;
}

const scenario = smallest();
const inPlace = JSON.parse(writeScenario(scenario));
const { person } = inPlace.customer;
const named = JSON.stringify({ ...inPlace, customer: { ...inPlace.customer, person: 'ada-finch' } });
const fileOf = (id: string, fields: object = {}) => JSON.stringify({ format: 2, id, ...person, ...fields });
const nameIn = (terminal: ReturnType<typeof aTerminal>, file: string) => {
  const read = readScenarioFile(terminal, file);
  return read.ok ? read.value.customer.name : read.problems.map(({ code }) => code);
};

describe('a person named by a scenario', () => {
  test('is found beside it, or in the nearest folder above that has people, or among those of the game', () => {
    const at = (...folders: readonly string[]) =>
      aTerminal([], {
        'work/cafe/one.json': named,
        ...Object.fromEntries(
          folders.map((folder) => [`${folder}/ada-finch.json`, fileOf('ada-finch', { name: folder })]),
        ),
      });
    expect(nameIn(at('work/cafe/people', 'work/people', 'scenarios/people'), 'work/cafe/one.json')).toBe(
      'work/cafe/people',
    );
    expect(nameIn(at('work/people', 'scenarios/people'), 'work/cafe/one.json')).toBe('work/people');
    expect(nameIn(at('people'), 'work/cafe/one.json')).toBe('people');
    expect(nameIn(at('scenarios/people'), 'work/cafe/one.json')).toBe('scenarios/people');
    expect(nameIn(at('work/other/people'), 'work/cafe/one.json')).toEqual(['unknown-person']);
  });

  test('whose file is broken is as if it were not there', () => {
    const terminal = aTerminal([], { 'work/one.json': named, 'work/people/ada-finch.json': '{' });
    expect(nameIn(terminal, 'work/one.json')).toEqual(['unknown-person']);
  });
});

describe('check of a folder', () => {
  const translation = broughtUpToDate(scenario, emptyTranslation(scenario, 'pl'));
  let disk: Record<string, string>;
  const said = () => {
    const terminal = aTerminal([], disk);
    const exit = check(terminal, ['work'], { proof: false, lint: false });
    return { exit, said: terminal.said.join('\n') };
  };

  beforeEach(() => {
    disk = { 'work/one.json': named, 'work/people/ada-finch.json': fileOf('ada-finch') };
  });

  test('looks at people and translations too, and counts them', () => {
    disk[`work/${scenario.id}.pl.json`] = JSON.stringify(translation);
    const { exit, said: text } = said();
    expect(exit).toBe(0);
    expect(text).toContain('1 scenario, 1 person and 1 translation checked, no errors.');
    expect(text).toMatch(/\.pl\.json:1:\d+ {2}warning {2}\d+ texts of \d+ are not translated yet: "title", /);
  });

  test('tells two people of one id at both, and a file whose name is not its own', () => {
    disk['work/people/another.json'] = fileOf('ada-finch');
    const { exit, said: text } = said();
    expect(exit).toBe(1);
    expect(text).toMatch(/people\/ada-finch\.json:1:1 .*"another\.json".*\[person-id-twice\]/);
    expect(text).toMatch(/people\/another\.json:1:1 .*"ada-finch\.json".*\[person-id-twice\]/);
    expect(text).toMatch(/people\/another\.json:1:1 .*\[file-name-differs\]/);
  });

  test('tells all that is wrong with a person at once, each at its place', () => {
    disk['work/people/bo.json'] = fileOf('bo', { voice: 'bariton', pronoun: 'it', hat: 1, about: '<b>Bo</b>' });
    expect(
      said()
        .said.match(/bo\.json.*\[[a-z-]+\]/g)
        ?.map((line) => line.replace(/.*\[/, '[')),
    ).toEqual(expect.arrayContaining(['[not-one-of]', '[not-one-of]', '[unknown-field]', '[looks-like-markup]']));
  });

  test('tells a translation of no scenario, and one into the language of the story', () => {
    disk['work/gone.pl.json'] = JSON.stringify({ ...translation, of: 'gone' });
    disk[`work/${scenario.id}.${scenario.language}.json`] = JSON.stringify({
      ...translation,
      language: scenario.language,
    });
    const { exit, said: text } = said();
    expect(exit).toBe(1);
    expect(text).toMatch(/gone\.pl\.json.*\[translation-of-nothing\]/);
    expect(text).toMatch(/\[translation-into-own-language\]/);
  });
});
