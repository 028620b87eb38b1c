/** A day in an assessment through the whole game: its room, its people as those before left it, and what it counts. */
import { describe, expect, it } from 'vitest';
import type { Game } from '../../src/app/game-contract.ts';
import { pickedUnits } from '../../src/app/picked-units.ts';
import { nextPerson } from '../../src/app/sitting.ts';
import { type Assignment, assignmentOf } from '../../src/assignment/assignment.ts';
import { writeAttemptFile } from '../../src/assignment/attempt-file.ts';
import { openAttemptFile } from '../../src/assignment/attempt-results.ts';
import { memoryStore } from '../../src/record/memory-store.ts';
import { moveIdsOf } from '../../src/record/record.ts';
import { lookupAmong } from '../../src/record/replay.ts';
import { openingOf } from '../../src/shift/day.ts';
import { pickOfDay } from '../../src/ui/assessment/pick-people.tsx';
import { gamesOf, screen } from './a-game.ts';

const { aGame, close } = gamesOf('assessed-day-test');
const [DAY, ALONE] = ['milk-boxes-almonds', 'a-basket-for-joan'];

/** The day, then somebody alone, as the page that makes it would. */
async function anAssignment({ library }: Game): Promise<Assignment> {
  const units = await pickedUnits(library, [pickOfDay(DAY), ALONE], 7);
  return assignmentOf(
    { title: 'A day and one', from: 'Ines' },
    units.map((unit) => ('people' in unit ? { ...unit, people: unit.people.map((scenario) => ({ scenario })) } : unit)),
  );
}

/** Whoever comes next. */
function next({ assessments }: Game) {
  const open = assessments.open();
  return open && nextPerson(open);
}

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

describe('a day in an assessment', () => {
  it('is gone through from room to room, each met as the day has it, and handed back as one of two', {
    timeout: 90_000,
  }, async () => {
    const game = await aGame(memoryStore());
    const assignment = await anAssignment(game);
    await game.assessments.take(assignment);
    expect(screen(game)).toBe('assessment');
    for (const [place] of assignment.scenarios.entries()) {
      const inDay = place < assignment.scenarios.length - 1;
      expect(next(game)?.inDay?.day.plays.length).toBe(inDay ? place : undefined);
      game.assessments.goToNext();
      expect(screen(game)).toBe(inDay ? 'between' : 'brief');
      const { inDay: now, opening } = next(game) ?? {};
      if (now) expect(opening).toEqual(openingOf(now.day));
      game.assessments.briefNext();
      expect(screen(game)).toBe('brief');
      await serve(game);
      await play(game);
      await game.assessments.served();
      const left = assignment.scenarios.length - 1 - place;
      expect(screen(game)).toBe(left === 0 ? 'results' : left === 1 ? 'served' : 'between');
    }
    const open = game.assessments.open();
    const records = open?.attempt.people.flatMap(({ play: kept }) => kept?.record ?? []) ?? [];
    // Somebody of the day began with what an earlier one had left.
    expect(records.some(({ carried }) => carried.length > 0)).toBe(true);
    const scenarios = open?.scenarios.filter((one) => typeof one === 'object') ?? [];
    const opened = openAttemptFile(writeAttemptFile('Ana', assignment, records), lookupAmong(scenarios));
    if (!opened.ok) throw new Error(opened.reasons.join('\n'));
    const points = opened.results.served.map(({ card }) => card.satisfaction);
    const ofDay = points.slice(0, -1).reduce((sum, one) => sum + one, 0) / (points.length - 1);
    expect(opened.results.average).toBeCloseTo((ofDay + (points.at(-1) ?? 0)) / 2, 9);
    // No day of the player's own has begun by it.
    expect(game.days.kept()).toEqual([]);
    await close(game);
  });

  it('is gone on with at the exact line after a closed tab', async () => {
    const store = memoryStore();
    const first = await aGame(store);
    const assignment = await anAssignment(first);
    await first.assessments.take(assignment);
    await serve(first);
    await play(first);
    await first.assessments.served();
    await serve(first);
    await play(first, 2);
    const left = first.session()?.record();
    await close(first);

    const again = await aGame(store);
    await again.assessments.take(assignment);
    expect(screen(again)).toBe('assessment');
    expect(next(again)?.inDay?.day.plays).toHaveLength(1);
    await serve(again);
    expect(again.session()?.record()).toEqual(left);
    expect(moveIdsOf(left ?? ({ moves: [] } as never))).toHaveLength(2);
    await close(again);
  });

  it('that is not here as it was handed out is said to have changed, and nobody of it is served', async () => {
    const game = await aGame(memoryStore());
    const assignment = await anAssignment(game);
    const days = assignment.days?.map((day) => ({ ...day, hash: 'a'.repeat(64) })) ?? [];
    await game.assessments.take({ ...assignment, days });
    const [alone, ...others] = game.assessments.open()?.scenarios.toReversed() ?? [];
    expect(new Set(others)).toEqual(new Set(['changed']));
    expect(alone).toMatchObject({ id: ALONE });
    await game.assessments.serve();
    expect(screen(game)).toBe('assessment');
    await close(game);
  });
});
