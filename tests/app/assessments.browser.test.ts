/** An assessment through the whole game: one attempt, resumed wherever it was left, and nothing told before its end. */

import { describe, expect, it } from 'vitest';
import type { Game } from '../../src/app/game-contract.ts';
import { loadScenario } from '../../src/app/library.ts';
import { chosenFiles } from '../../src/app/own/dropped.ts';
import { type Assignment, assignmentHash, assignmentOf } from '../../src/assignment/assignment.ts';
import { memoryStore } from '../../src/record/memory-store.ts';
import { moveIdsOf } from '../../src/record/record.ts';
import type { PlayStore } from '../../src/record/store.ts';
import { writeScenario } from '../../src/scenario/write-scenario.ts';
import { newScenarioChecked, recordOf } from '../record/a-record.ts';
import { gamesOf, screen } from './a-game.ts';

const { aGame, close } = gamesOf('assessment-test');
const taken = (game: Game) => game.screens.getSnapshot().context.lists.taken;

async function anAssignment(): Promise<Assignment> {
  const scenarios = await Promise.all(['before-you-go', 'the-usual-please'].map(loadScenario));
  return assignmentOf(
    { title: 'First week', from: 'Ines' },
    scenarios.map((scenario) => ({ scenario, seed: 7 })),
  );
}

/** Serves whoever is next, or goes on with them. */
async function serve(game: Game): Promise<void> {
  await game.assessments.serve();
  await expect.poll(() => screen(game)).toBe('encounter');
}
/** Always the first move, to the end or for so many moves. */
async function play(game: Game, most = 100): Promise<void> {
  const session = game.session();
  for (let made = 0; made < most && !session?.view().look.ending; made += 1)
    await session?.choose(session.view().look.moves[0]?.id ?? '');
}

describe('an assessment', () => {
  it('is gone on with at the exact line after every closed tab, and is the attempt it would have been', async () => {
    const [store, whole] = [memoryStore(), memoryStore()];
    const assignment = await anAssignment();
    const straight = await aGame(whole);
    await straight.assessments.take(assignment);
    for (const _ of assignment.scenarios) {
      await serve(straight);
      await play(straight);
      await straight.assessments.served();
    }
    expect(screen(straight)).toBe('results');
    await close(straight);

    for (let tabs = 0; tabs < 60; tabs += 1) {
      const game = await aGame(store);
      await game.assessments.take(assignment);
      if (screen(game) === 'results') break;
      await serve(game);
      await play(game, 1);
      await close(game);
    }
    const moves = async (kept: PlayStore) =>
      (await kept.list()).map(({ record, attempt }) => ({ attempt, moves: moveIdsOf(record) }));
    expect(await moves(store)).toEqual(await moves(whole));
    expect((await store.list()).map(({ record }) => record.assignment)).toEqual(
      Array(2).fill(assignmentHash(assignment)),
    );
  });

  it('gives no hints, counts nowhere before its end, and then like any other play', async () => {
    const game = await aGame(memoryStore());
    await game.assessments.take(await anAssignment());
    await serve(game);
    expect(game.session()?.hints).toBeUndefined();
    await play(game);
    await game.assessments.served();
    expect(screen(game)).toBe('served');
    expect(game.plays()).toHaveLength(1);
    expect(game.assessments.shown(game.plays())).toEqual([]);
    await serve(game);
    await play(game);
    await game.assessments.served();
    expect(game.assessments.shown(game.plays())).toHaveLength(2);
  });

  it('has no second go: what is over opens its results, and nobody is served again', async () => {
    const store = memoryStore();
    const game = await aGame(store);
    const assignment = await anAssignment();
    await game.assessments.take(assignment);
    for (const _ of assignment.scenarios) {
      await serve(game);
      await play(game);
      await game.assessments.served();
    }
    await game.assessments.serve();
    await game.assessments.putAway();
    await game.assessments.close();
    await game.assessments.take(assignment);
    expect(screen(game)).toBe('results');
    expect(await store.list()).toHaveLength(2);
  });

  it('is put down where it is when a file is opened, and is gone on with from there', async () => {
    const store = memoryStore();
    const game = await aGame(store);
    const assignment = await anAssignment();
    await game.assessments.take(assignment);
    await serve(game);
    await play(game, 1);
    const made = game.session()?.record().moves;

    await game.openFiles(chosenFiles([new File(['{ no scenario'], 'broken.json')]));
    expect(game.session()?.record().moves).toEqual(made);
    expect(game.assessments.open()).toBeDefined();

    const other = await loadScenario('the-first-minute');
    await game.openFiles(chosenFiles([new File([writeScenario(other)], 'other.json')]));
    expect(screen(game)).toBe('brief');
    expect(game.session()).toBeUndefined();
    expect(game.assessments.open()).toBeUndefined();

    await game.assessments.take(assignment);
    await serve(game);
    expect(game.session()?.record().moves).toEqual(made);
    const finished = newScenarioChecked();
    game.show(finished, recordOf(finished, ['ask-meeting', 'walk-along']));
    expect(screen(game)).toBe('debrief');
    expect(game.assessments.open()).toBeUndefined();
    expect((await store.list()).map(({ status }) => status)).toEqual(['running']);
  });

  it('of a story that has changed starts nowhere, and is put away for good', async () => {
    const store = memoryStore();
    const game = await aGame(store);
    const made = await anAssignment();
    const scenarios = made.scenarios.map((person) => ({ ...person, rules: 'a'.repeat(64) }));
    await game.assessments.take({ ...made, scenarios });
    expect(game.assessments.open()?.scenarios).toEqual(['changed', 'changed']);
    await game.assessments.serve();
    expect(screen(game)).toBe('assessment');
    expect(await store.list()).toEqual([]);
    await game.assessments.putAway();
    expect(taken(game)).toEqual([]);
    expect(await store.notes('assignment')).toEqual([]);
  });

  it('is forgotten when everything is erased, and what is no assignment is left alone', async () => {
    const store = memoryStore();
    for (const [index, value] of [null, 'x', { taken: 1 }, { taken: 1, assignment: { kind: 'other' } }].entries())
      await store.keepNote({ kind: 'assignment', id: String(index), value });
    const game = await aGame(store);
    expect(taken(game)).toEqual([]);
    await game.assessments.take(await anAssignment());
    expect(taken(game)).toHaveLength(1);
    await game.erase();
    expect(taken(game)).toEqual([]);
  });
});
