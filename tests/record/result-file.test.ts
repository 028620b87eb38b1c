import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENCLOSED_LENGTH_MAX, enclosed, enclosedWithin } from '../../src/record/enclosed.ts';
import { moveIdsOf, type PlayRecord } from '../../src/record/record.ts';
import { lookupAmong, playedOn } from '../../src/record/replay.ts';
import {
  playsToHandOver,
  RESULT_PLAYS_MAX,
  type ResultFile,
  scenariosIn,
  sealOf,
  writeResultFile,
} from '../../src/record/result-file.ts';
import { changedIn, pathsOf } from '../every-field.ts';
import { fixtures } from '../fixtures/read.ts';
import { openResultFile, readResultFile, replay } from '../spoken-readers.ts';
import { attemptNamed, newScenarioChecked, recordOf, resealed } from './a-record.ts';

const scenario = newScenarioChecked();
const poor = recordOf(scenario, ['answer-lift', 'shrug'], 1);
const fair = recordOf(scenario, ['ask-meeting', 'tell-way'], 2);
const best = recordOf(scenario, ['ask-meeting', 'walk-along'], 4_294_967_295);
const scenarioOf = lookupAmong([scenario]);
const text = writeResultFile('Ana', [poor, fair]);

/** Satisfaction of each play, or why the file was refused. */
function opened(file: string): readonly number[] | string {
  const open = openResultFile(file, scenarioOf);
  return open.ok ? open.results.plays.map(({ card }) => card.satisfaction) : open.reasons.join(' ');
}

const changed = (path: readonly string[], to: unknown) => changedIn(text, path, to);
const paths = pathsOf(JSON.parse(text));
const someValue = fc.oneof(
  fc.constantFrom('', 'Bob', 'walk-along', '__proto__', -1, 0, 1, 100, 2 ** 31, 1.5, null, true, [], {}, [best]),
  fc.nat(5000),
  fc.json().map((json) => JSON.parse(json) as unknown),
);

describe('a result file', () => {
  it('opens to the cards its moves deserve', () => {
    const open = openResultFile(text, scenarioOf);
    expect(open.ok && open.results).toMatchObject({ name: 'Ana', setAside: [] });
    expect(opened(text)).toEqual([0, 60]);
    expect(open.ok && open.results.plays.map(({ attempt }) => attempt)).toEqual([1, 2]);
  });

  it('written and read again is the same file', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Ana', ' Zoë ', '李小龙'),
        fc.shuffledSubarray([poor, fair, best], { minLength: 1 }),
        (name, plays) => {
          const read = readResultFile(writeResultFile(name, plays));
          expect(read.ok && read.file).toMatchObject({ name: name.trim(), plays });
          expect(read.ok && scenariosIn(read.file)).toEqual([playedOn(best)]);
        },
      ),
    );
  });

  it('does not mind white space, the order of fields and a byte order mark', () => {
    const { seal, plays, ...rest } = JSON.parse(text) as ResultFile;
    expect(opened(`\uFEFF${JSON.stringify({ seal, plays, ...rest })}`)).toEqual([0, 60]);
  });

  it('is written only with a name and with plays', () => {
    expect(() => writeResultFile('\u202E', [best])).toThrow('no display name: hidden');
    expect(() => writeResultFile('Ana', [])).toThrow('not 0');
    expect(() => writeResultFile('Ana', Array(RESULT_PLAYS_MAX + 1).fill(best))).toThrow();
  });

  it('sets aside what this game cannot play, and lets no later play pass for the first', () => {
    const old = resealed({ ...poor, rules: 'a'.repeat(64) });
    const open = openResultFile(writeResultFile('Ana', [old, best]), scenarioOf);
    expect(open.ok && open.results).toMatchObject({ plays: [{ attempt: 2 }], setAside: [{ title: scenario.title }] });
    expect(opened(writeResultFile('Ana', [old]))).toContain('None of its plays');
    expect(openResultFile(text, () => undefined).ok).toBe(false);
  });
});

describe('a result file of older records', () => {
  const [file] = fixtures('0.1.0', 'results').filter(({ file: name }) => name.endsWith('one-play.json'));
  if (!file) throw new Error('the fixture is gone');
  const old = JSON.parse(file.text) as ResultFile;

  it('still opens under the seal it was given', () => {
    const read = readResultFile(file.text);
    expect(read.ok && read.file).toMatchObject({ version: 1, name: old.name, seal: old.seal });
    expect(read.ok && read.file.plays.map(({ format, engine }) => [format, engine])).toEqual([[3, 1]]);
  });

  it('with its records written anew is no longer what was sealed', () => {
    const read = readResultFile(file.text);
    const plays = read.ok ? read.file.plays : [];
    expect(readResultFile(JSON.stringify({ ...old, plays }))).toEqual({
      ok: false,
      reasons: ['The file was changed after it was written: its seal does not fit.'],
    });
  });

  it('holds no stories: that field came later', () => {
    const read = readResultFile(JSON.stringify({ ...old, scenarios: [] }));
    expect(read).toEqual({ ok: false, reasons: ['"scenarios" is not a field of a result file.'] });
  });
});

describe('plays on a file of the player’s own', () => {
  it('bring that file along, and it is under the seal', () => {
    const file = writeResultFile('Ana', [best], [enclosed(scenario)]);
    const read = readResultFile(file);
    expect(read.ok && read.file.scenarios).toEqual([enclosed(scenario)]);
    const story = { ...enclosed(scenario), words: 'a'.repeat(64) };
    expect(readResultFile(JSON.stringify({ ...JSON.parse(file), scenarios: [story] })).ok).toBe(false);
  });

  it('bring as many as there is room for, each once', () => {
    const story = (rules: string, length: number) => ({
      rules: rules.repeat(64),
      words: best.words,
      text: 'x'.repeat(length),
    });
    const [small, large] = [story('a', 10), story('b', ENCLOSED_LENGTH_MAX)];
    expect(enclosedWithin([small, large, small, story('c', 20)])).toEqual([small, story('c', 20)]);
    expect(readResultFile(writeResultFile('Ana', [best], [large])).ok).toBe(true);
  });
});

describe('too many plays for one file', () => {
  const many = Array.from({ length: RESULT_PLAYS_MAX + 20 }, (_, seed) => ({
    ...best,
    seed,
    attempt: attemptNamed(seed),
    scenario: { ...best.scenario, id: seed === 3 ? 'another' : best.scenario.id },
  }));

  it('are handed over with the first of each scenario, and else the latest', () => {
    const seeds = playsToHandOver(many).map(({ seed }) => seed);
    expect(seeds).toHaveLength(RESULT_PLAYS_MAX);
    expect(seeds.slice(0, 3)).toEqual([0, 3, 22]);
    expect(seeds).toEqual(seeds.toSorted((a, b) => a - b));
  });

  it('are all handed over as long as they fit', () => {
    expect(playsToHandOver([poor, fair, best])).toEqual([poor, fair, best]);
  });
});

describe('an edited result file', () => {
  it.each([
    ['another name', ['name'], 'Bob', /seal does not fit/],
    ['another move', ['plays', '1', 'moves', '1', 'move'], 'walk-along', /seal does not fit/],
    ['another seal', ['seal'], 'f'.repeat(64), /seal does not fit/],
    ['a newer version', ['version'], 3, /newer version/],
    ['a score', ['score'], 100, /"score" is not a field/],
    ['a name that turns the line around', ['name'], 'Ana\u202E', /cannot be seen/],
    ['a name in another form', ['name'], 'Zoe\u0308', /not written as/],
    ['no plays', ['plays'], [], /list of 1 to 200/],
    ['a move that has no name', ['plays', '0', 'moves', '0', 'move'], '', /Play 1: "moves.0.move"/],
    ['the same play twice', ['plays', '1'], poor, /play 1 once more/],
    ['a play of another seed', ['plays', '1', 'seed'], 8, /Play 2: The record was changed after it was saved/],
  ])('with %s is refused with the reason', (_, path, to, reason) => {
    expect(opened(JSON.stringify(changed(path, to)))).toMatch(reason);
  });

  it('is refused, or says just what it said, whichever single field is changed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), someValue, (path, value) => {
        const result = opened(JSON.stringify(changed(path, value)));
        if (typeof result === 'string') expect(result).toMatch(/\.$/);
        else expect(result).toEqual([0, 60]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused whichever single field is taken away', () => {
    for (const path of paths) expect(typeof opened(JSON.stringify(changed(path, undefined)))).toBe('string');
  });

  it('sealed anew is still worth only what its moves deserve', () => {
    const deserved = (record: PlayRecord) => {
      const played = replay(scenario, record);
      return played.ok && played.over ? played.card.satisfaction : undefined;
    };
    fc.assert(
      fc.property(fc.constantFrom(...paths), someValue, (path, value) => {
        const edited = changed(path, value) as unknown as ResultFile;
        let seal: string;
        try {
          seal = sealOf(edited);
        } catch {
          return; // What cannot be hashed cannot be sealed.
        }
        const open = openResultFile(JSON.stringify({ ...edited, seal }), scenarioOf);
        if (!open.ok) return;
        for (const { record, card } of open.results.plays) {
          expect(card.satisfaction).toBe(deserved(record));
          expect([poor, fair, best].map(moveIdsOf)).toContainEqual(moveIdsOf(record));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('of moves that are no play is refused even under a fitting seal', () => {
    const half = resealed({ ...best, moves: best.moves.slice(0, 1), ended: null });
    expect(opened(writeResultFile('Ana', [half]))).toBe('Play 1 was not finished.');
    const early = resealed({ ...best, moves: best.moves.map((made) => ({ ...made, at: 0 })) });
    expect(opened(writeResultFile('Ana', [early]))).toMatch(/Play 1: Move 2 .* says it was made at 0 s/);
  });

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (any) => {
        expect(readResultFile(any).ok).toBe(false);
      }),
    );
  });
});
