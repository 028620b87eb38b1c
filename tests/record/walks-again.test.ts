import { describe, expect, it } from 'vitest';
import { readWalks } from '../../src/record/walk-file.ts';
import { changedWalks, walked } from '../../src/record/walks-again.ts';
import { aDraft, aScenario } from '../scenario/a-scenario.ts';

const draft = aDraft();
const before = aScenario();
const arrives = draft.nodes.arrives;

function walksIn(text: string) {
  const read = readWalks(text);
  if (!read.ok) throw new Error(read.message);
  return read.walks;
}

const walks = walksIn('walk asked\nchoose ask-about-milk\n\nwalk not yet\n\nwalk broken before\nchoose fly\n');

describe('walks on a changed scenario', () => {
  it('come out as before where nothing they meet has changed', () => {
    expect(changedWalks(before, aScenario({ title: 'Another title' }), walks)).toEqual([]);
  });

  it('are lost with their move, and it is said which; those broken before are no news', () => {
    const after = aScenario(JSON.parse(JSON.stringify(draft).replaceAll('ask-about-milk', 'ask-milk')));
    expect(changedWalks(before, after, walks)).toEqual([
      {
        name: 'asked',
        line: 1,
        before: expect.objectContaining({ satisfaction: 100 }),
        after: { ok: false, reason: 'Move 1: This scenario has no move "ask-about-milk".' },
      },
    ]);
  });

  it('score otherwise where the move does', () => {
    const moves =
      arrives?.moves.map((move) => (move.id === 'ask-about-milk' ? { ...move, meets: ['coffee'] } : move)) ?? [];
    const others = [{ ...moves[0], id: 'and-again', meets: ['asked'] } as (typeof moves)[number]];
    const after = aScenario({ nodes: { arrives: { ...arrives, moves: [...moves, ...others] } } });
    expect(changedWalks(before, after, walks)).toMatchObject([
      { name: 'asked', before: { satisfaction: 100 }, after: { ok: true, outcome: { satisfaction: 60 } } },
    ]);
  });

  it('need the flags they carry', () => {
    const [walk] = walksIn('walk told\ncarried info.none\n');
    expect(walk && walked(before, walk)).toMatchObject({ ok: false, reason: expect.stringContaining('info.none') });
  });
});
