/** A server whose plays are worked out in the same process, by the rules of these scenarios. */
import type { PlayRecord } from '../../../src/record/record.ts';
import type { PlayedOn } from '../../../src/record/replay.ts';
import type { Scenario } from '../../../src/scenario/format.ts';
import { rulesHash } from '../../../src/scenario/hash.ts';
import { writeScenario } from '../../../src/scenario/write-scenario.ts';
import type { Database } from '../../../src/server/store/sql.ts';
import { memoryDatabase } from '../../../src/server/store/sqlite.ts';
import { judge, weigh } from '../../../src/server/verify/judge.ts';
import type { Pool } from '../../../src/server/verify/pool.ts';
import type { Done, Task } from '../../../src/server/verify/threads.ts';
import { turnOf } from '../../../src/server/verify/turn.ts';
import { verifier } from '../../../src/server/verify/verifier.ts';
import { attemptNamed, newScenarioChecked, resealed, scenarioIn } from '../../record/a-record.ts';
import { aWholePlay } from '../verify/whole-plays.ts';
import { aServer } from './a-server.ts';

/** @param scenarios that come with the game @param kept where it keeps things; in memory where nothing is said */
export async function aJudgedServer(scenarios: readonly Scenario[], kept?: Database) {
  const library = ({ rules }: PlayedOn) => scenarios.find((one) => rulesHash(one) === rules);
  const database = kept ?? (await memoryDatabase());
  const answer = async (task: Task): Promise<Done> => {
    if (task.does === 'known') return { known: [] };
    if (task.does === 'turn') return { turned: turnOf(task.turn, library) };
    return task.does === 'judge' ? { verdict: judge(task.play, library) } : { given: weigh(task.play, library) };
  };
  const pool: Pool<Task, Done> = { do: answer, load: () => 0, close: async () => undefined };
  const troubles: unknown[] = [];
  const server = await aServer({
    database,
    knows: (rules) => scenarios.some((one) => rulesHash(one) === rules),
    arrived: () => judging.wake(),
    turns: async (task) => turnOf(task, library),
  });
  const judging = verifier({
    database,
    judges: pool,
    weighers: pool,
    now: server.clock,
    after: () => () => undefined,
    trouble: (what, error) => troubles.push([what, error]),
  });
  const settled = async () => {
    judging.wake();
    await judging.idle();
    if (troubles.length > 0) throw new Error(JSON.stringify(troubles));
  };
  return { ...server, settled };
}

/** Stories that differ in the time that is hoped for, and so in their rules. */
export const stories = (count: number): readonly Scenario[] =>
  Array.from({ length: count }, (_, index) => {
    const plain = JSON.parse(writeScenario(newScenarioChecked())) as Record<string, unknown>;
    const target = { ...(plain.target as object), seconds: 180 + 5 * index };
    return scenarioIn(JSON.stringify({ ...plain, target, id: `story-${index}`, title: `Story ${index}` }));
  });

/** A whole play, somebody's own: named by whoever made it and which try it is. */
export function playBy(
  who: string,
  scenario: Scenario,
  seed: number,
  list?: string,
): { record: PlayRecord; points: number; score: number } {
  const { record, points, score } = aWholePlay(scenario, seed);
  const attempt = attemptNamed(who, scenario.id, seed, list);
  return { record: resealed({ ...record, attempt, ...(list !== undefined && { assignment: list }) }), points, score };
}
