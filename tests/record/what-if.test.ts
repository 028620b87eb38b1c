import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startSession } from '../../src/app/session.ts';
import { offeredMoves } from '../../src/encounter/rules.ts';
import { advance, beginWalk, walkThrough } from '../../src/encounter/walk.ts';
import { memoryStore } from '../../src/record/memory-store.ts';
import { moveIdsOf, type PlayRecord, writeRecord } from '../../src/record/record.ts';
import { replay } from '../../src/record/replay.ts';
import type { StoredPlay } from '../../src/record/store.ts';
import { recordBefore, whatIfFrom } from '../../src/record/what-if.ts';
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

describe('a what-if', () => {
  it('begins with the moves of the record up to its turn, and has not ended', () => {
    const before = recordBefore(whatIfFrom(short, 1));
    expect(before.moves).toEqual(short.moves.slice(0, 1));
    expect([before.ended, before.seal, before.assignment]).toEqual([null, undefined, undefined]);
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
    expect(session.walk().place.at).toBe('ending');
    expect(session.walk().steps[0]?.move.id).toBe('answer-lift');
    expect(JSON.stringify(await kept.list())).toBe(before);
    session.stop();
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
          const before = recordBefore(whatIfFrom(record, at % record.moves.length));
          let now = walkThrough(story, opening, moveIdsOf(before)).walk;
          for (const attempt of tries) {
            expect(compareWalks(walk, now).played.card.satisfaction).toBe(JSON.parse(played).card.satisfaction);
            const offered = now.place.at === 'node' ? offeredMoves(story, now.place.node, now.state) : [];
            const move = typeof attempt === 'string' ? attempt : (offered[attempt % offered.length]?.id ?? '');
            const next = advance(now, move);
            if (next.ok) now = next.walk;
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
