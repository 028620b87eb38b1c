/** What is made of files of one's own: plays, an assessment and a day on them are kept, and open again after a reload. */
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Game } from '../../src/app/game-contract.ts';
import { homeEntries } from '../../src/app/home-entries.ts';
import { openedResults } from '../../src/app/opened-results.ts';
import { chosenFiles } from '../../src/app/own/dropped.ts';
import { ownPlays } from '../../src/app/own-data.ts';
import { assignmentHash, assignmentOf, writeAssignment } from '../../src/assignment/assignment.ts';
import { dayBegins } from '../../src/checking/day-begins.ts';
import { startingDay } from '../../src/checking/starting-day.ts';
import { indexedDbStore } from '../../src/record/indexed-db-store.ts';
import { memoryStore } from '../../src/record/memory-store.ts';
import { moveIdsOf } from '../../src/record/record.ts';
import { writeResultFile } from '../../src/record/result-file.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { fixesOnOffer, placeInDay } from '../../src/shift/day.ts';
import { gamesOf, screen } from './a-game.ts';

const NAME = 'counterpart-own-files';
const { aGame, close } = gamesOf('own-files-test');
const DAY = 'two-questions';
const written = startingDay(DAY, dayBegins('airline_desk'), { scenario: 'a.json', shift: 'b.json' });
const stories = written.scenarios.map((story) => {
  const read = readScenario(JSON.stringify(story));
  if (!read.ok) throw new Error(read.problems[0]?.code);
  return read.value;
});
const [first] = stories;
if (!first) throw new Error('nobody to serve');
const mine = [...written.scenarios, written.shift].map((one) => new File([JSON.stringify(one)], `${one.id}.json`));
const notice = (game: Game) => game.screens.getSnapshot().context.notice ?? '';

/** The page opened anew over what this browser keeps. */
const opened = async (): Promise<Game> => aGame(await indexedDbStore(NAME));
/** The page closed and opened again. */
async function reloaded(game: Game): Promise<Game> {
  await close(game);
  return opened();
}

/** Always the first move, to the end or for so many moves. */
async function play(game: Game, most = 60): Promise<void> {
  const session = game.session();
  for (let made = 0; made < most && session && !session.view().look.ending; made += 1)
    await session.choose(session.view().look.moves[0]?.id ?? '');
}

beforeEach(async () => {
  const begun = indexedDB.deleteDatabase(NAME);
  await new Promise((resolve) => {
    begun.onsuccess = begun.onerror = begun.onblocked = resolve;
  });
  onTestFinished(() => void indexedDB.deleteDatabase(NAME));
});

async function withMine(): Promise<Game> {
  const game = await opened();
  await game.openFiles(chosenFiles(mine));
  expect(notice(game)).toContain('In your library now');
  return reloaded(game);
}

describe('a play on a file of one’s own', () => {
  it('is gone on with after a reload, and counts at home, in the profile and in results that others open', async () => {
    let game = await withMine();
    await game.open(first.id, 3);
    await game.start({ seed: 3, carried: [] });
    await play(game, 1);
    game = await reloaded(game);
    const [left] = game.plays();
    if (!left) throw new Error('nothing is kept');
    await game.resume(left);
    expect(moveIdsOf(game.session()?.record() ?? left.record)).toHaveLength(1);
    await play(game);
    game = await reloaded(game);
    const [over] = game.plays();
    if (!over) throw new Error('nothing is kept');
    expect(over.status).toBe('ended');
    await game.resume(over);
    expect(screen(game)).toBe('debrief');
    expect(game.session()?.scenario).toMatchObject({ id: first.id, nodes: first.nodes });
    await game.library.own.ready();
    expect(homeEntries(game.library.lineUp(), game.plays()).find(({ id }) => id === first.id)?.plays).toBe(1);
    const counted = await ownPlays(game.scenarios, game.plays(), game.keeping.store);
    expect([counted.plays.length, counted.leftOut]).toEqual([1, 0]);

    // The story goes along: whoever opens the results has none of the files.
    const text = writeResultFile('Ana', [over.record], await game.scenarios.own([over]));
    await close(game);
    const trainer = await aGame(memoryStore());
    const read = await openedResults(new File([text], 'ana.results.json'), trainer.scenarios);
    expect(read).toMatchObject({ holds: 'results', results: { plays: [{ scenario: { id: first.id } }] } });
  });
});

describe('an assessment of files of one’s own', () => {
  it('is worked through reloads, and its results open again, even when the files were removed', async () => {
    const assignment = assignmentOf(
      { title: 'Our own week', from: 'Ines' },
      stories.map((scenario) => ({ scenario, seed: 7 })),
    );
    let game = await withMine();
    await game.openFiles(chosenFiles([new File([writeAssignment(assignment)], 'week.assignment.json')]));
    await vi.waitUntil(() => screen(game) === 'assessment');
    const hash = assignmentHash(assignment);
    for (const scenario of stories) {
      await game.assessments.serve();
      await vi.waitUntil(() => screen(game) === 'encounter');
      expect(game.session()?.scenario.id).toBe(scenario.id);
      await play(game, 1);
      game = await reloaded(game);
      await game.assessments.goOn(hash);
      await game.assessments.serve();
      await vi.waitUntil(() => screen(game) === 'encounter');
      await play(game);
      await game.assessments.served();
    }
    game = await reloaded(game);
    await game.removeOwn({ kind: 'shift', id: DAY });
    for (const { id } of stories) await game.removeOwn({ kind: 'scenario', id });
    game = await reloaded(game);
    expect(game.library.own.files()).toEqual([]);
    await game.assessments.goOn(hash);
    expect(screen(game)).toBe('results');
    expect(game.assessments.open()?.scenarios.map((one) => (typeof one === 'string' ? one : one.id))).toEqual(
      stories.map(({ id }) => id),
    );
  });
});

describe('a day of files of one’s own', () => {
  it('is gone on with after a reload at each person, ended, and its report and the next day open again', async () => {
    let game = await withMine();
    await game.days.begin(DAY);
    for (const { id } of stories) {
      await game.days.serveNext();
      expect(game.session()?.scenario.id).toBe(id);
      await play(game, 1);
      game = await reloaded(game);
      const [day] = game.days.kept();
      if (!day) throw new Error('no day is kept');
      await game.days.goOn(day);
      expect(screen(game)).toBe('encounter');
      await play(game);
      game = await reloaded(game);
      await game.days.goOn(game.days.kept()[0] ?? day);
    }
    expect(screen(game)).toBe('report');
    const run = game.days.run();
    if (!run) throw new Error('no day is open');
    await game.days.chooseFix(fixesOnOffer(run.working.day())[0] ?? '');
    game = await reloaded(game);
    const [ended] = game.days.kept();
    if (!ended) throw new Error('no day is kept');
    await game.days.goOn(ended);
    expect(screen(game)).toBe('report');
    expect(placeInDay(game.days.run()?.working.day() ?? run.working.day()).at).toBe('clocked-out');
    game.home();
    await game.days.begin(DAY);
    expect(game.days.run()?.working.day().start.day).toBe(2);
  });
});
