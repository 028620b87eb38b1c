import { describe, expect, it } from 'vitest';
import { readWalks } from '../../src/record/walk-file.ts';

describe('a file of walks', () => {
  it('is read line by line, comments left out', () => {
    const text =
      '# a comment\nwalk best, of all\nseed 7\ncarried info.b info.a\nchoose one # why\nchoose two\nends home\nsatisfaction 100\ntarget hit\n\nwalk\nchoose three\n';
    expect(readWalks(text)).toEqual({
      ok: true,
      walks: [
        {
          name: 'best, of all',
          line: 2,
          seed: 7,
          carried: ['info.a', 'info.b'],
          moves: ['one', 'two'],
          ends: 'home',
          satisfaction: 100,
          target: 'hit',
        },
        { name: 'walk 2', line: 11, seed: 1, carried: [], moves: ['three'] },
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
    ['walk a\ntarget maybe', 2, 'hit or missed'],
    ['walk a\nconstructor x', 2, 'is not one of'],
  ])('%j is refused at line %i', (text, line, message) => {
    const read = readWalks(text);
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.line).toBe(line);
    expect(read.message).toContain(message);
  });
});
