/** Every scenario that comes with the game passes the checker, and every walk beside it still works. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstMinute } from '../src/app/shipped.ts';
import { startEncounter } from '../src/encounter/play.ts';
import { newRecord, type PlayRecord, withHint, withMove } from '../src/record/record.ts';
import { replay } from '../src/record/replay.ts';
import { readWalks, type WrittenWalk } from '../src/record/walk-file.ts';
import type { Scenario } from '../src/scenario/format.ts';
import { moveKind } from '../src/scenario/move.ts';
import { readScenario } from '../src/scenario/read.ts';
import { attemptNamed } from './record/a-record.ts';
import { shippedPeople } from './shipped-people.ts';

const LIBRARY = 'scenarios';
const files = readdirSync(LIBRARY, { recursive: true, encoding: 'utf8' })
  // Shifts, people, translations and what once was shipped lie in the same folder; tests/shift/the-shifts.test.ts,
  // tests/translations.test.ts and tests/fixtures look at those.
  .filter((file) => /^[^.]+\.json$/.test(file) && !/^((shifts|archive|people)[\\/]|line-up)/.test(file))
  .sort();

function scenarioIn(file: string): Scenario {
  const read = readScenario(readFileSync(join(LIBRARY, file), 'utf8'), { people: shippedPeople });
  if (!read.ok) throw new Error(read.problems.map(({ line, code }) => `${file}:${line} ${code}`).join('\n'));
  return read.value;
}

/** Plays a written walk through the running machine and makes its record. */
function recordOf(scenario: Scenario, walk: WrittenWalk): PlayRecord {
  const encounter = startEncounter(scenario, { seed: walk.seed, carried: walk.carried });
  let record = newRecord(scenario, walk, { attempt: attemptNamed(walk.name) });
  walk.moves.forEach((move, index) => {
    const { seconds, moves: offered } = encounter.look();
    for (const before of walk.hints) if (before === index) record = withHint(record, { at: seconds, ms: index * 1000 });
    const chosen = encounter.choose(move);
    if (!chosen.ok)
      throw new Error(
        `line ${walk.line}, move ${index + 1}: "${move}" is ${chosen.refusal}; on offer: ${offered.map(({ id }) => id).join(', ')}`,
      );
    record = withMove(record, { move, at: seconds, ms: index * 1000 });
  });
  encounter.stop();
  return record;
}

/** Those that come with the game are held to more than what a trainer is just writing. */
const shipped = (id: string) => id !== firstMinute;

describe.each(files)('%s', (file) => {
  const scenario = scenarioIn(file);
  const walksFile = join(LIBRARY, file.replace(/\.json$/, '.play'));
  const walksOf = () => {
    const read = readWalks(existsSync(walksFile) ? readFileSync(walksFile, 'utf8') : '');
    if (!read.ok) throw new Error(`line ${read.line}: ${read.says.key}`);
    return read.walks;
  };

  it('is named after its id and lies in the folder of its setting', () => {
    expect(file).toBe(join(scenario.setting, `${scenario.id}.json`));
  });

  it.runIf(shipped(scenario.id))(
    'is written in full: nodes, moves of all four kinds, endings, coach notes and thoughts',
    () => {
      const moves = Object.values(scenario.nodes).flatMap((node) => node.moves);
      const lines = Object.values(scenario.nodes).flatMap((node) => [
        ...node.lines,
        ...node.moves.flatMap((move) => move.reply),
      ]);
      expect(Object.keys(scenario.nodes).length).toBeGreaterThanOrEqual(12);
      expect(moves.length).toBeGreaterThanOrEqual(25);
      expect(Object.keys(scenario.endings).length).toBeGreaterThanOrEqual(4);
      expect(new Set(moves.map(moveKind)).size).toBe(4);
      expect(moves.filter((move) => !move.coach).map(({ id }) => id)).toEqual([]);
      expect(lines.filter((line) => line.by === 'customer' && !line.inner).map(({ text }) => text)).toEqual([]);
      expect(moves.filter((move) => moveKind(move) === 'do' && !move.acts).map(({ id }) => id)).toEqual([]);
    },
  );

  it.each(walksOf().map((walk) => [walk.name, walk] as const))('walk: %s', (_name, walk) => {
    const played = replay(scenario, recordOf(scenario, walk));
    if (!played.ok) throw new Error(played.reasons.join('\n'));
    expect({
      ends: played.card.ending,
      satisfaction: played.card.satisfaction,
      score: played.card.score,
      target: played.card.target && (played.card.target.hit ? 'hit' : 'missed'),
    }).toEqual({
      ends: walk.ends ?? played.card.ending,
      satisfaction: walk.satisfaction ?? played.card.satisfaction,
      score: walk.score ?? played.card.score,
      target: walk.target ?? (played.card.target && (played.card.target.hit ? 'hit' : 'missed')),
    });
    expect(played.over).toBe(walk.ends !== undefined);
  });

  it.runIf(shipped(scenario.id))('has a walk that meets everything within the house standard', () => {
    const perfect = walksOf().filter((walk) => walk.satisfaction === 100 && walk.target !== 'missed');
    expect(perfect.length).toBeGreaterThan(0);
  });
});
