import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packedStory } from '../../src/analysis/packed/pack.ts';
import type { PackedStory } from '../../src/analysis/packed/packed-story.ts';
import { StateTable } from '../../src/analysis/packed/state-table.ts';
import { pointsIn } from '../../src/analysis/points.ts';
import { offeredMoves } from '../../src/encounter/rules.ts';
import { advance, beginWalk, type Walk } from '../../src/encounter/walk.ts';
import { hint as hintWords } from '../../src/messages/hint.ts';
import { sentence } from '../../src/messages/subject.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { moveText } from '../../src/scenario/move.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { type Hint, hintsAt, takenHints, walkBefore } from '../../src/scoring/hints.ts';
import { randomChoices, randomOpening, randomScenario } from '../encounter/random-scenario.ts';
import { newScenarioChecked } from '../record/a-record.ts';
import { shippedPeople } from '../shipped-people.ts';

function shipped(path: string): Scenario {
  const read = readScenario(readFileSync(`scenarios/${path}.json`, 'utf8'), { people: shippedPeople });
  if (!read.ok) throw new Error(path);
  return read.value;
}

const offered = (walk: Walk) =>
  walk.place.at === 'node' ? offeredMoves(walk.scenario, walk.place.node, walk.state) : [];

/** The walks of a play by these choices, from its first turn to its last. */
function stages(walk: Walk, choices: readonly number[]): readonly Walk[] {
  const walks = [walk];
  for (const choice of choices) {
    const now = walks.at(-1) ?? walk;
    const moves = offered(now);
    const next = advance(now, moves[choice % moves.length]?.id ?? '');
    if (!next.ok) break;
    walks.push(next.walk);
  }
  return walks;
}

const randomStages = fc
  .tuple(randomScenario, randomOpening, randomChoices)
  .map(([scenario, opening, choices]) => stages(beginWalk(scenario, opening), choices));

const PLAYED = ['coffee_shop/the-usual-please', 'coffee_shop/does-this-cake-have-nuts', 'staff_room/before-you-go'];
const library = PLAYED.map(shipped);
const libraryStages = fc
  .tuple(fc.constantFrom(...library), fc.nat(1000), fc.array(fc.nat(11), { maxLength: 30 }))
  .map(([scenario, seed, choices]) => stages(beginWalk(scenario, { seed, carried: [] }), choices));

const textOf = ({ says }: Hint) => says.map((one) => sentence(hintWords, one)).join(' ');
const wordsOf = (hint: Hint) => `${textOf(hint)} ${hint.quote?.text ?? ''}`;

describe('hints', () => {
  const minute = shipped('coffee_shop/the-first-minute');
  const start = beginWalk(minute, { seed: 1, carried: [] });

  it('point attention first, and say what is at stake second', () => {
    const [, second] = stages(start, [3]);
    const hints = second ? hintsAt(second) : [];
    expect(hints.map(({ kind }) => kind)).toEqual(['ask', 'stake']);
    expect(hints[1] && textOf(hints[1])).toBe(
      'At stake is an expectation that not every move serves. It is about practical help. ' +
        'What it takes: leaving the deciding to them.',
    );
  });

  it('quote the line that gave a need away while it is not in the notebook yet', () => {
    const maureen = shipped('coffee_shop/the-usual-please');
    const found = fc.sample(libraryStages, { numRuns: 60, seed: 5 }).flat().flatMap(hintsAt);
    const listening = found.filter(({ kind }) => kind === 'listen');
    expect(listening.length).toBeGreaterThan(0);
    const said = [maureen, ...library].flatMap((scenario) =>
      Object.values(scenario.nodes).flatMap(({ lines, moves }) =>
        [...lines, ...moves.flatMap(({ reply }) => reply)].filter(({ cues }) => cues).map((line) => line),
      ),
    );
    const words = said.flatMap(({ text, translation }) => [text, translation ?? text]);
    for (const { quote } of listening) expect(words).toContain(quote?.text);
  });

  it('quote nothing that has not been heard, and nothing in words that are not understood', () => {
    fc.assert(
      fc.property(libraryStages, (walks) => {
        for (const walk of walks) {
          const heard = [
            ...(walk.scenario.nodes[walk.scenario.start]?.lines ?? []),
            ...walk.steps.flatMap(({ move, to }) => [
              ...move.reply,
              ...(to.at === 'node' ? (walk.scenario.nodes[to.node]?.lines ?? []) : []),
            ]),
          ];
          for (const { quote } of hintsAt(walk).filter(({ kind }) => kind === 'listen')) {
            expect(heard.some(({ text, translation }) => [text, translation].includes(quote?.text))).toBe(true);
            expect(quote?.language).toBe(walk.scenario.language);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['random stories', randomStages],
    ['people of the library', libraryStages],
  ])('show no words of a move on offer but of one that has a stronger one beside it: %s', (_, walks) => {
    fc.assert(
      fc.property(walks, (all) => {
        for (const walk of all) {
          const moves = offered(walk);
          for (const hint of hintsAt(walk)) {
            const named = moves.filter((move) => wordsOf(hint).includes(moveText(move)));
            if (hint.kind !== 'leave') expect(named).toEqual([]);
            else expect(named.every(({ stronger }) => moves.some(({ id }) => id === stronger))).toBe(true);
            // What is left is still a choice.
            if (hint.kind === 'leave') expect(moves.length - 1).toBeGreaterThanOrEqual(2);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are at most two a turn, none at an ending, and none where there is no choice', () => {
    fc.assert(
      fc.property(randomStages, (walks) => {
        for (const walk of walks) {
          const hints = hintsAt(walk);
          expect(hints.length).toBeLessThanOrEqual(2);
          expect(new Set(hints.map(({ kind }) => kind)).size).toBe(hints.length);
          if (offered(walk).length < 2) expect(hints).toEqual([]);
        }
      }),
    );
  });

  it('are the same whatever the order of needs and expectations in the file', () => {
    const turned = (fields: object) => Object.fromEntries(Object.entries(fields).reverse());
    fc.assert(
      fc.property(libraryStages, (walks) => {
        for (const walk of walks) {
          const { scenario } = walk;
          const other = { ...scenario, needs: turned(scenario.needs), expectations: turned(scenario.expectations) };
          expect(hintsAt({ ...walk, scenario: other as Scenario })).toEqual(hintsAt(walk));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of a record are those that were to be had at their turns', () => {
    fc.assert(
      fc.property(libraryStages, (walks) => {
        const last = walks.at(-1);
        if (!last) return;
        for (const [turn, walk] of walks.entries()) {
          expect(walkBefore(last, turn)).toEqual(walk);
          const taken = takenHints(last, [turn, turn, turn]).map(({ hint }) => hint);
          const [first, second] = hintsAt(walk);
          expect(taken).toEqual([first, second, undefined]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the move that a hint takes away', () => {
  /** The best satisfaction a walk can still come to, by all states that can be reached from it; `but` a move of its own turn. */
  function bestFrom(story: PackedStory, walk: Walk, but?: string): number {
    const points = pointsIn(story);
    const table = new StateTable(story.words);
    const out = new Uint32Array(story.words);
    story.pack(walk.state, story.places.indexOf(walk.place.at === 'node' ? walk.place.node : walk.place.ending), out);
    const waiting = [table.indexOf(out)];
    let best = 0;
    for (let state = waiting.pop(); state !== undefined && best < 100; state = waiting.pop()) {
      const at = state * story.words;
      const place = story.placeAt(table.words(), at);
      if (place >= story.nodes) best = Math.max(best, points(table.words(), at));
      for (const { index, move } of story.movesAt[place] ?? []) {
        if (!story.isOffered(table.words(), at, index) || (state === 0 && move.id === but)) continue;
        const count = table.count;
        story.step(table.words(), at, index, out);
        const next = table.indexOf(out);
        if (next === count) waiting.push(next);
      }
    }
    return best;
  }

  it.each(library.map((scenario) => [scenario.id, scenario] as const))(
    'is never the only one that leads to the best: %s',
    (_, scenario) => {
      const story = packedStory(scenario, false);
      let taken = 0;
      for (const choices of fc.sample(fc.array(fc.nat(11), { minLength: 30, maxLength: 30 }), {
        numRuns: 12,
        seed: 3,
      })) {
        for (const walk of stages(beginWalk(scenario, { seed: 5, carried: [] }), choices)) {
          const leave = hintsAt(walk).find(({ kind }) => kind === 'leave');
          const move = leave && offered(walk).find((one) => moveText(one) === leave.quote?.text);
          if (!move) continue;
          taken += 1;
          expect(bestFrom(story, walk, move.id)).toBe(bestFrom(story, walk));
        }
      }
      expect(taken).toBeGreaterThan(0);
    },
  );
});

it('a scenario without anything written for hints has hints all the same', () => {
  const walk = beginWalk(newScenarioChecked(), { seed: 7, carried: [] });
  expect(hintsAt(walk).length).toBeGreaterThan(0);
});
