/** What must be so of a scenario or a shift, whatever was done to its file. */

import { lintsOf } from '../../src/analysis/lints/lints-of.ts';
import { dotMap } from '../../src/analysis/map/dot.ts';
import { storyMap } from '../../src/analysis/map/story-map.ts';
import { placed } from '../../src/analysis/placed.ts';
import { proofOf } from '../../src/analysis/prove.ts';
import { conditionsSaid } from '../../src/messages/condition-said.ts';
import { foundSpoken } from '../../src/messages/found.ts';
import { map as words } from '../../src/messages/map.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { rulesHash, wordsHash } from '../../src/scenario/hash.ts';
import type { People } from '../../src/scenario/put-in.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { readPerson } from '../../src/scenario/read-person.ts';
import { readTranslation } from '../../src/scenario/translation/read-translation.ts';
import { writeScenario } from '../../src/scenario/write-scenario.ts';
import { readShift, readShiftAmong } from '../../src/shift/read.ts';
import type { Chance } from './chance.ts';
import { expectSame, type Judge, refused, taken } from './judge.ts';
import { playsToTheEnd } from './played.ts';
import { wellTold } from './told.ts';
import { worksADay } from './worked.ts';

function provedAs(scenario: Scenario, text: string, states: number): void {
  const { findings } = proofOf(scenario, states);
  for (const { line, column, message } of placed([...findings, ...lintsOf(scenario)], text, scenario).map(
    foundSpoken,
  )) {
    if (!(line >= 1 && column >= 1 && message.length > 0)) throw new Error(`a finding without a place: ${message}`);
  }
  dotMap(conditionsSaid(storyMap(scenario)), words);
}

/** A file of format 1 is read and played as 0.1.0 did, too: kept plays ask for that. */
function playedAsBefore(text: string, people: People, chance: Chance): void {
  const read = readScenario(text, { people, engine: 1 });
  if (read.ok && read.value.engine === 1) playsToTheEnd(read.value, chance);
}

export const asPerson: Judge = (text, { again }, chance) => {
  const read = readPerson(text);
  wellTold(text, read.ok, read.ok ? read.warnings : read.problems);
  if (chance.percent(again)) expectSame('reading a person', read, readPerson(text));
  return read.ok ? taken : refused;
};

export const asTranslation: Judge = (text, { library, again }, chance) => {
  const scenarioOf = (id: string) => library.find((one) => one.id === id);
  const read = readTranslation(text, scenarioOf);
  wellTold(text, read.ok, read.ok ? read.warnings : read.problems);
  if (chance.percent(again)) expectSame('reading a translation', read, readTranslation(text, scenarioOf));
  return read.ok ? taken : refused;
};

const OUTGROWN: ReadonlySet<string> = new Set(['too-many-parts', 'file-too-large']);

export const asScenario: Judge = (text, { proofs, states, again, people = () => undefined }, chance) => {
  const read = readScenario(text, { people });
  wellTold(text, read.ok, read.ok ? read.warnings : read.problems);
  if (chance.percent(again)) expectSame('reading a scenario', read, readScenario(text, { people }));
  playedAsBefore(text, people, chance);
  if (!read.ok) return refused;
  const scenario = read.value;
  const twice = readScenario(writeScenario(scenario));
  // With its defaults written out, one of the very largest files is larger than a file may be.
  const outgrown = !twice.ok && OUTGROWN.has(twice.problems[0]?.code ?? '');
  if (!twice.ok && !outgrown) throw new Error(`written again it is refused: ${twice.problems[0]?.code}`);
  for (const hash of [rulesHash, wordsHash])
    if (twice.ok && hash(twice.value) !== hash(scenario)) throw new Error('written again it has another hash');
  playsToTheEnd(scenario, chance);
  const proved = chance.percent(proofs);
  if (proved) provedAs(scenario, text, states);
  return { accepted: true, proved };
};

export const asShift: Judge = (text, { library, again }, chance) => {
  const alone = readShift(text);
  wellTold(text, alone.ok, alone.ok ? alone.warnings : alone.problems);
  const among = readShiftAmong(text, library);
  wellTold(text, among.ok, among.ok ? among.warnings : among.problems);
  if (among.ok && !alone.ok) throw new Error('a shift is fine beside its scenarios and not alone');
  if (chance.percent(again)) expectSame('reading a shift', among, readShiftAmong(text, library));
  if (!among.ok) return refused;
  worksADay(among.value, library, chance);
  return taken;
};
