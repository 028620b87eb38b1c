import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startSession } from '../../src/app/session.ts';
import { offeredMoves } from '../../src/encounter/rules.ts';
import { advance, beginWalk } from '../../src/encounter/walk.ts';
import { memoryStore } from '../../src/record/memory-store.ts';
import { type PlayRecord, writeRecord } from '../../src/record/record.ts';
import { replay } from '../../src/record/replay.ts';
import type { StoredPlay } from '../../src/record/store.ts';
import { recordBefore, type WhatIf, walkWhatIf, whatIfFrom, whatIfOfPlay } from '../../src/record/what-if.ts';
import { rulesHash } from '../../src/scenario/hash.ts';
import { compareWalks } from '../../src/scoring/compare-walks.ts';
import { randomChoices, randomOpening, randomScenario } from '../encounter/random-scenario.ts';
import { emptyRecord, newScenarioChecked, recordOf } from './a-record.ts';

const scenario = newScenarioChecked();
const short = recordOf(scenario, ['answer-lift', 'shrug']);

/** An object that throws when anything in it is changed. */
function sealed<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) sealed(inner);
  }
  return value;
}

/** The what-if with one more move. */
const andThen = (whatIf: WhatIf, move: string): WhatIf => ({ ...whatIf, moves: [...whatIf.moves, move] });

describe('a what-if', () => {
  it('goes back to a turn and on by other moves', () => {
    const whatIf = ['ask-meeting', 'walk-along'].reduce(andThen, whatIfFrom(short, 0));
    const walked = walkWhatIf(scenario, whatIf);
    expect(walked.ok && walked.over).toBe(true);
    expect(walked.ok && walked.walk.steps.map(({ move }) => move.id)).toEqual(['ask-meeting', 'walk-along']);
  });

  it('begins with the moves of the record and none of its own', () => {
    const whatIf = whatIfFrom(short, 1);
    expect(recordBefore(whatIf).moves).toEqual(short.moves.slice(0, 1));
    const walked = walkWhatIf(scenario, whatIf);
    expect(walked.ok && walked.walk.steps).toHaveLength(1);
    expect(walked.ok && walked.over).toBe(false);
  });

  it('takes over the moves of a session that went on from its turn, and of no other play', () => {
    const on = recordOf(scenario, ['ask-meeting', 'walk-along']);
    expect(whatIfOfPlay(whatIfFrom(short, 0), on).moves).toEqual(['ask-meeting', 'walk-along']);
    expect(() => whatIfOfPlay(whatIfFrom(short, 1), on)).toThrow('expected a play that goes on from this what-if');
    expect(() => whatIfOfPlay(whatIfFrom(short, 0), { ...on, seed: 8 })).toThrow();
  });

  it('is played by a session over a store of its own, and the play that is kept does not notice', async () => {
    const [kept, aside] = [memoryStore(), memoryStore()];
    const play: StoredPlay = {
      id: 'played',
      order: 1,
      record: sealed(short),
      status: 'ended',
      begun: 0,
      changed: 0,
      carriedOut: [],
      leftDown: [],
    };
    await kept.save(play);
    const before = JSON.stringify(await kept.list());
    const whatIf = whatIfFrom(short, 1);
    const session = startSession(
      scenario,
      { ...play, id: 'what-if', status: 'running', record: recordBefore(whatIf) },
      { store: aside, now: () => 0, today: () => 0 },
    );
    for (let turn = 0; turn < 20 && !session.view().look.ending; turn += 1) {
      await session.choose(session.view().look.moves.find(({ id }) => id !== 'shrug')?.id ?? '');
    }
    const walked = walkWhatIf(scenario, whatIfOfPlay(whatIf, session.record()));
    expect(walked.ok && walked.over).toBe(true);
    expect(walked.ok && walked.walk.steps[0]?.move.id).toBe('answer-lift');
    expect(JSON.stringify(await kept.list())).toBe(before);
    session.stop();
  });

  it('is told why when a move is not possible there', () => {
    expect(walkWhatIf(scenario, andThen(whatIfFrom(short, 0), 'shrug'))).toEqual({
      ok: false,
      reasons: ['Move 1: The move "shrug" belongs to another turn.'],
    });
    const changed: PlayRecord = { ...short, engine: 99 as never };
    expect(walkWhatIf(scenario, whatIfFrom(changed, 0)).ok).toBe(false);
  });

  it.each([-1, 2, 0.5, Number.NaN])('has no turn %s', (turn) => {
    expect(() => whatIfFrom(short, turn)).toThrow(RangeError);
  });

  it('never changes the recorded play, whatever is tried from whichever turn', () => {
    fc.assert(
      fc.property(
        randomScenario,
        randomOpening,
        randomChoices.filter((choices) => choices.length > 0),
        fc.nat({ max: 40 }),
        fc.array(fc.oneof(fc.nat({ max: 20 }), fc.string({ maxLength: 12 })), { maxLength: 20 }),
        (story, opening, choices, at, tries) => {
          const walk = walkBy(story, opening, choices);
          const record = sealed<PlayRecord>({
            ...emptyRecord(story, opening.seed),
            carried: opening.carried,
            moves: walk.steps.map(({ move, before }, ms) => ({ move: move.id, at: before.seconds, ms })),
          });
          const [text, played] = [writeRecord(record), JSON.stringify(replay(story, record))];
          let whatIf = whatIfFrom(record, at % record.moves.length);
          for (const attempt of tries) {
            const now = walkWhatIf(story, whatIf);
            if (!now.ok) throw new Error(now.reasons.join(' '));
            expect(compareWalks(walk, now.walk).played.card.satisfaction).toBe(JSON.parse(played).card.satisfaction);
            if (typeof attempt === 'string') {
              walkWhatIf(story, andThen(whatIf, attempt));
              continue;
            }
            if (now.walk.place.at === 'ending') break;
            const offered = offeredMoves(story, now.walk.place.node, now.walk.state);
            whatIf = andThen(whatIf, offered[attempt % offered.length]?.id ?? '');
          }
          expect(writeRecord(record)).toBe(text);
          expect(JSON.stringify(replay(story, record))).toBe(played);
          expect(record.rules).toBe(rulesHash(story));
        },
      ),
      { numRuns: 60 },
    );
  });
});

function walkBy(
  ...[story, opening, choices]: [Parameters<typeof beginWalk>[0], Parameters<typeof beginWalk>[1], number[]]
) {
  let walk = beginWalk(story, opening);
  for (const choice of choices) {
    if (walk.place.at === 'ending') break;
    const offered = offeredMoves(story, walk.place.node, walk.state);
    const next = advance(walk, offered[choice % offered.length]?.id ?? '');
    if (!next.ok) throw new Error(next.refusal);
    walk = next.walk;
  }
  return walk;
}
