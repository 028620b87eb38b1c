/**
 * Every translation that comes with the game: nothing is missing, nothing is stale, its texts fit the screen, and
 * whoever plays in it plays by the same rules, to the same end, for the same card, on one board with all others.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintsOf } from '../src/analysis/lints/lints-of.ts';
import { soundsPoliteIn } from '../src/analysis/players/tone-words.ts';
import { proofOf } from '../src/analysis/prove.ts';
import { startEncounter } from '../src/encounter/play.ts';
import { newRecord, type PlayRecord, withEnd, withHint, withMove } from '../src/record/record.ts';
import { lookupAmong, replay } from '../src/record/replay.ts';
import { openResultFile, writeResultFile } from '../src/record/result-file.ts';
import { teamTable } from '../src/record/team-table.ts';
import { readWalks, type WrittenWalk } from '../src/record/walk-file.ts';
import { everyLine, everyMove } from '../src/scenario/check/story.ts';
import type { Scenario } from '../src/scenario/format.ts';
import { rulesHash, wordsHash } from '../src/scenario/hash.ts';
import { moveText } from '../src/scenario/move.ts';
import { readScenario } from '../src/scenario/read.ts';
import { readTranslation } from '../src/scenario/translation/read-translation.ts';
import { isComplete, progressOf, translated } from '../src/scenario/translation/translate.ts';
import { attemptNamed } from './record/a-record.ts';
import { shippedPeople } from './shipped-people.ts';

const LIBRARY = 'scenarios';
/** Characters of an option and of a line that the screen shows without scrolling. */
const [OPTION_MAX, LINE_MAX] = [110, 240];

const files = readdirSync(LIBRARY, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.[a-z]{2,3}(-\w+)?\.json$/.test(file))
  .sort();

const textOf = (...path: readonly string[]) => readFileSync(join(LIBRARY, ...path), 'utf8');

function scenarioBeside(file: string): Scenario {
  const name = `${basename(file).split('.')[0]}.json`;
  const read = readScenario(textOf(dirname(file), name), { people: shippedPeople });
  if (!read.ok) throw new Error(`${name} is broken`);
  return read.value;
}

function recordOf(scenario: Scenario, walk: WrittenWalk): PlayRecord {
  const encounter = startEncounter(scenario, { seed: walk.seed, carried: walk.carried });
  let record = newRecord(scenario, walk, { attempt: attemptNamed(walk.name, scenario.language) });
  walk.moves.forEach((move, index) => {
    const { seconds } = encounter.look();
    for (const before of walk.hints) if (before === index) record = withHint(record, { at: seconds, ms: index * 1000 });
    if (!encounter.choose(move).ok) throw new Error(`line ${walk.line}: "${move}" is not on offer`);
    record = withMove(record, { move, at: seconds, ms: index * 1000 });
  });
  const { ending } = encounter.look();
  encounter.stop();
  return ending ? withEnd(record, ending.id) : record;
}

it('there is a story that can be played in another language', () => {
  expect(files).toContain(join('coffee_shop', 'the-usual-please.pl.json'));
});

describe.each(files)('%s', (file) => {
  const scenario = scenarioBeside(file);
  const read = readTranslation(textOf(file), () => scenario);
  if (!read.ok) throw new Error(read.problems.map(({ code, pointer }) => `${code} at ${pointer}`).join('\n'));
  const other = translated(scenario, read.value);
  const walksRead = readWalks(textOf(file.replace(/\.[^.]+\.json$/, '.play')));
  if (!walksRead.ok) throw new Error(walksRead.says.key);
  const { walks } = walksRead;

  it('is whole and up to date', () => {
    const { missing, stale, surplus } = progressOf(scenario, read.value);
    expect({ missing, stale, surplus, warnings: read.warnings }).toEqual({
      missing: [],
      stale: [],
      surplus: [],
      warnings: [],
    });
    expect(isComplete(scenario, read.value)).toBe(true);
  });

  it('has the rules of its scenario in other words', () => {
    expect(rulesHash(other)).toBe(rulesHash(scenario));
    expect(wordsHash(other)).not.toBe(wordsHash(scenario));
  });

  it('fits the screen: every option and every line', () => {
    expect(everyMove(other).filter(({ it: move }) => moveText(move).length > OPTION_MAX)).toEqual([]);
    expect(everyLine(other).filter(({ it: line }) => line.text.length > LINE_MAX)).toEqual([]);
  });

  it('is in a language whose polite words are listed, and has no more to mend than its scenario', () => {
    expect(soundsPoliteIn(other.language)).toBe(true);
    const known = new Set(lintsOf(scenario).map(({ code, pointer }) => `${code} ${pointer}`));
    expect(lintsOf(other).filter(({ code, pointer }) => !known.has(`${code} ${pointer}`))).toEqual([]);
  });

  it('lets nobody pass who only follows how the words sound', () => {
    const passing = proofOf(other).findings.filter(({ code }) => code === 'naive-passes');
    expect(passing).toEqual([]);
  });

  it.each(walks.map((walk) => [walk.name, walk] as const))('ends the same, with the same card: %s', (_name, walk) => {
    const [own, theirs] = [scenario, other].map((story) => replay(story, recordOf(story, walk)));
    if (!own?.ok || !theirs?.ok) throw new Error('a walk cannot be played again');
    expect(own.card.ending).toBe(walk.ends);
    // Words differ, figures never.
    expect(figuresOf(theirs.card)).toEqual(figuresOf(own.card));
  });

  it('comes to one board with plays in the language of the author', () => {
    const [walk] = walks.filter(({ ends }) => ends !== undefined);
    if (!walk) throw new Error('no walk ends');
    const opened = [scenario, other].map((story) => {
      const result = openResultFile(
        writeResultFile(story.language, [recordOf(story, walk)]),
        lookupAmong([scenario, other]),
      );
      if (!result.ok) throw new Error(result.reasons.join(' '));
      return result.results;
    });
    const { members, scenarios } = teamTable(opened);
    expect(scenarios).toMatchObject([{ players: 2 }]);
    const [one, two] = members.map(({ served }) => served.map(({ scenario: of, first, best }) => [of, first, best]));
    expect(one).toEqual(two);
  });
});

/** Everything of a card but its texts. */
const figuresOf = (card: object): unknown =>
  JSON.parse(JSON.stringify(card, (key, value) => (TEXTS.has(key) ? undefined : value)));
const TEXTS: ReadonlySet<string> = new Set(['text', 'title', 'words', 'coach', 'said', 'better', 'from']);
