import { describe, expect, it } from 'vitest';
import { readWalks } from '../../src/record/walk-file.ts';
import { playedAgain, walked, walksAgain } from '../../src/record/walks-again.ts';
import { aDraft, aScenario } from '../scenario/a-scenario.ts';
import { recordOf } from './a-record.ts';

const draft = aDraft();
const before = aScenario();
const arrives = draft.nodes.arrives;

function walksIn(text: string) {
  const read = readWalks(text);
  if (!read.ok) throw new Error(read.says.key);
  return read.walks;
}

const walks = walksIn(
  'walk asked\nchoose ask-about-milk\nsatisfaction 100\n\nwalk not yet\nsatisfaction 0\n\nwalk broken before\nchoose fly\nsatisfaction 0\n',
);

describe('walks on a changed scenario', () => {
  it('come out as before where nothing they meet has changed', () => {
    expect(walksAgain(before, aScenario({ title: 'Another title' }), walks)).toEqual({ walks: 2, changed: [] });
  });

  it('are lost with their move, and it is said which; those broken before are no news', () => {
    const after = aScenario(JSON.parse(JSON.stringify(draft).replaceAll('ask-about-milk', 'ask-milk')));
    expect(walksAgain(before, after, walks).changed).toEqual([
      {
        name: 'asked',
        line: 1,
        before: expect.objectContaining({ satisfaction: 100 }),
        after: {
          ok: false,
          reason: {
            key: 'move-refused',
            values: { number: 1, reason: { key: 'unknown-move', values: { move: 'ask-about-milk' } } },
          },
        },
      },
    ]);
  });

  it('score otherwise where the move does', () => {
    const moves =
      arrives?.moves.map((move) => (move.id === 'ask-about-milk' ? { ...move, meets: ['coffee'] } : move)) ?? [];
    const others = [{ ...moves[0], id: 'and-again', meets: ['asked'] } as (typeof moves)[number]];
    const after = aScenario({ nodes: { arrives: { ...arrives, moves: [...moves, ...others] } } });
    expect(walksAgain(before, after, walks).changed).toMatchObject([
      { name: 'asked', before: { satisfaction: 100 }, after: { ok: true, outcome: { satisfaction: 60 } } },
    ]);
  });

  it('need the flags they carry', () => {
    const [walk] = walksIn('walk told\ncarried info.none\nsatisfaction 0\n');
    expect(walk && walked(before, walk)).toMatchObject({
      ok: false,
      reason: { key: 'replay.noSuchFlag', values: { flag: 'info.none' } },
    });
  });
});

describe('a record on a changed scenario', () => {
  const record = recordOf(before, ['ask-about-milk'], 1);

  it('comes out as before, also under another hash', () => {
    expect(playedAgain(before, aScenario({ title: 'Another title' }), record)).toMatchObject({
      came: 'same',
      outcome: { satisfaction: 100 },
    });
  });

  it('comes out otherwise where its move does, with both figures and what hints cost', () => {
    const moves =
      arrives?.moves.map((move) => (move.id === 'ask-about-milk' ? { ...move, meets: ['coffee'] } : move)) ?? [];
    const others = [{ ...moves[0], id: 'and-again', meets: ['asked'] } as (typeof moves)[number]];
    const after = aScenario({ nodes: { arrives: { ...arrives, moves: [...moves, ...others] } } });
    expect(playedAgain(before, after, record)).toMatchObject({
      came: 'otherwise',
      before: { satisfaction: 100 },
      after: { satisfaction: 60 },
    });
  });

  it('is refused with its move', () => {
    const after = aScenario(JSON.parse(JSON.stringify(draft).replaceAll('ask-about-milk', 'ask-milk')));
    expect(playedAgain(before, after, record)).toMatchObject({
      came: 'lost',
      reason: {
        key: 'move-refused',
        values: { number: 1, reason: { key: 'unknown-move', values: { move: 'ask-about-milk' } } },
      },
    });
  });

  it('has to be one of the old version', () => {
    const other = { ...record, rules: '0'.repeat(64) };
    expect(playedAgain(before, before, other)).toMatchObject({
      came: 'not-of-old',
      reasons: [{ key: 'replay.otherRules' }],
    });
  });
});
