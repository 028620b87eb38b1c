import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWalkName, readWalks, withWalk } from '../../src/record/walk-file.ts';
import { reasonPartText } from '../spoken.ts';

describe('a file of walks', () => {
  it('is read line by line, comments left out', () => {
    const text =
      '# a comment\nwalk best, of all\nseed 7\ncarried info.b info.a\nhint\nhint\nchoose one # why\nchoose two\nends home\nsatisfaction 100\nscore 90\ntarget hit\n\nwalk\nchoose three\nends out\n';
    expect(readWalks(text)).toEqual({
      ok: true,
      walks: [
        {
          name: 'best, of all',
          line: 2,
          seed: 7,
          carried: ['info.a', 'info.b'],
          moves: ['one', 'two'],
          hints: [0, 0],
          ends: 'home',
          satisfaction: 100,
          score: 90,
          target: 'hit',
        },
        { name: 'walk 2', line: 14, seed: 1, carried: [], moves: ['three'], hints: [], ends: 'out' },
      ],
    });
  });

  it.each([
    ['choose one', 1, 'begins with a line'],
    ['walk a\nfly away', 2, '"fly" is not one of'],
    ['walk a\nseed seven', 2, 'whole number'],
    ['walk a\n\nchoose', 3, 'id of a move'],
    ['walk a\nends', 2, 'id of an ending'],
    ['walk a\nsatisfaction lots', 2, 'whole number'],
    ['walk a\nhint please', 2, 'stands alone'],
    ['walk a\nscore lots', 2, 'whole number'],
    ['walk a\ntarget maybe', 2, 'hit or missed'],
    ['walk a\nconstructor x', 2, 'is not one of'],
    ['walk a\nseed 1\n', 1, 'the walk "a" expects nothing'],
    ['walk a\nends x\n\nwalk b\nchoose c\nhint\n\nwalk d\nscore 3', 4, 'the walk "b" expects nothing'],
  ])('%j is refused at line %i', (text, line, message) => {
    const read = readWalks(text);
    expect(read).toMatchObject({ ok: false, line });
    expect(read.ok ? '' : reasonPartText(read.says)).toContain(message);
  });
});

describe('a walk added to a file', () => {
  const walk = {
    name: 'mine',
    seed: 3,
    carried: ['info.a', 'info.b'],
    moves: ['one', 'two'],
    hints: [1],
    ends: 'home',
    satisfaction: 7,
    score: 2,
  };

  it('leaves the rest as it is, with one empty line between', () => {
    const text = '# why\nwalk old # so\nchoose x';
    expect(withWalk(text, { ...walk, target: 'missed' })).toBe(
      `${text}\n\nwalk mine\nseed 3\ncarried info.a info.b\nchoose one\nhint\nchoose two\nends home\nsatisfaction 7\nscore 2\ntarget missed\n`,
    );
    expect(withWalk('', { ...walk, carried: [] })).toMatch(/^walk mine\nseed 3\nchoose one\n/);
  });

  const someHints = fc.array(fc.nat(2), { maxLength: 4 }).map((hints) => hints.toSorted());

  it('is read back as it was, whatever its name and hints', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }).filter(isWalkName), fc.nat(), someHints, (name, seed, hints) => {
        const read = readWalks(withWalk(withWalk('# first\n', walk), { ...walk, name, seed, hints }));
        if (!read.ok) throw new Error(read.says.key);
        const { line: _line, ...second } = read.walks[1] ?? { line: 0 };
        expect(read.walks).toHaveLength(2);
        expect(second).toEqual({ ...walk, name: name.trim().split(/\s+/).join(' '), seed, hints });
      }),
    );
  });

  it.each(['', '  ', 'two\nlines', 'a # b'])('cannot be called %j', (name) => {
    expect(isWalkName(name)).toBe(false);
    expect(() => withWalk('', { ...walk, name })).toThrow('name');
  });
});
