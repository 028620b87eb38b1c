/** Small files with one thing wrong: what is told of each, in format 1 as it stands and in format 2, and of three more of its kind. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proofOf } from '../../src/analysis/prove.ts';
import { reportOf } from '../../src/analysis/report-of.ts';
import { commandLine } from '../../src/cli/command-line.ts';
import { startEncounter } from '../../src/encounter/play.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { aTerminal } from './a-terminal.ts';

/** A move as a test changes it. */
interface WrittenMove {
  id: string;
  seconds: number;
  mood?: number;
  say?: string;
  stronger?: string;
  card?: string;
  if?: object;
  [field: string]: unknown;
}

/** What of a scenario file the tests change. */
interface Written {
  format: number;
  nodes: Record<string, { lines: Record<string, unknown>[]; moves: WrittenMove[] }>;
  flags: { in: Record<string, string> };
  endings: Record<string, Record<string, unknown>>;
  [field: string]: unknown;
}

const textOf = (name: string) => readFileSync(`tests/cases/checker/${name}.json`, 'utf8');

function changed(name: string, change: (file: Written) => void): string {
  const file: Written = JSON.parse(textOf(name));
  change(file);
  return JSON.stringify(file, null, 2);
}

function moveIn({ nodes }: Written, id: string): WrittenMove {
  const move = Object.values(nodes)
    .flatMap(({ moves }) => moves)
    .find((one) => one.id === id);
  if (!move) throw new Error(`no move ${id}`);
  return move;
}

/** The same file in format 2, as `migrate` writes it. */
async function inFormat2(text: string): Promise<string> {
  const terminal = aTerminal([], { 'a.json': text });
  await commandLine(terminal, ['migrate', 'a.json', '--write'], () => 0);
  const migrated = terminal.disk.get('a.json') ?? '';
  expect(JSON.parse(migrated).format).toBe(2);
  return migrated;
}

interface Told {
  readonly code: string;
  readonly severity: string;
  readonly pointer: string;
  readonly message: string;
  readonly witness?: { readonly moves: readonly string[] };
  readonly other?: { readonly moves: readonly string[] };
}

/** What `check` says of a text. */
async function checked(text: string) {
  const terminal = aTerminal([], { 'a.json': text });
  const exit = await commandLine(terminal, ['check', 'a.json', '--json', '--no-lint'], () => 0);
  const { ok, reasons, files } = JSON.parse(terminal.said.join('\n'));
  const [file] = files;
  const told: readonly Told[] = [...file.problems, ...file.findings];
  return { exit, ok, reasons, file, told, of: (code: string) => told.filter((one) => one.code === code) };
}

const scenarioOf = (text: string) => {
  const read = readScenario(text);
  if (!read.ok) throw new Error(read.problems.map(({ code, pointer }) => `${code} at ${pointer}`).join('\n'));
  return read.value;
};

describe('a text of blanks', () => {
  it.each([
    ['as it stands', textOf('blank-text')],
    ...(['\u200b\u200b', '\u2800', '\u3164 '] as const).map((blank) => [
      JSON.stringify(blank),
      changed('blank-text', (file) => {
        for (const line of file.nodes.knows?.lines ?? []) line.text = blank;
      }),
    ]),
  ])('is an error: %s', async (_, text) => {
    const { exit, of } = await checked(text ?? '');
    expect(exit).toBe(1);
    expect(of('blank-text').map(({ severity }) => severity)).toContain('error');
  });
});

describe('two moves with the same words', () => {
  it.each([
    ['as it stands', (words: string) => words],
    ['in other letters', (words: string) => words.toUpperCase()],
    ['with more blanks', (words: string) => words.replace(/ /g, '  ')],
    ['composed otherwise', (words: string) => words.normalize('NFD')],
  ])('are told: %s', async (_, as) => {
    const text = changed('same-words-twice', (file) => {
      const move = moveIn(file, 'send-up');
      move.say = as(move.say ?? '');
    });
    expect((await checked(text)).of('same-words-twice')).toHaveLength(1);
  });
});

describe('a card that no play opens', () => {
  it.each([
    ['as it stands', () => {}],
    ['behind a mood nobody has', (file: Written) => (moveIn(file, 'look-rooms').if = { mood: { min: 3 } })],
    ['behind a move that comes later', (file: Written) => (moveIn(file, 'look-rooms').if = { done: ['shrug'] })],
    ['behind a goal that is not met yet', (file: Written) => (moveIn(file, 'look-rooms').if = { met: ['place'] })],
  ])('is told beside its move: %s', async (_, change) => {
    const text = changed('card-never-opened', change);
    for (const one of [text, await inFormat2(text)]) {
      const { of } = await checked(one);
      expect(of('move-never-offered').length).toBeGreaterThan(0);
      expect(of('card-out-of-reach').map(({ pointer }) => pointer)).toEqual(['/policies/rooms']);
    }
  });
});

describe('a file with more ways to begin than are looked at', () => {
  it.each([
    ['as it stands', 20],
    ['with one flag less', 19],
    ['with two less', 18],
    ['with five less', 15],
  ])('is never fine: %s', async (_, flags) => {
    const text = changed('twenty-flags-in', (file) => {
      const kept = Object.keys(file.flags.in).slice(0, flags);
      file.flags.in = Object.fromEntries(kept.map((flag) => [flag, 'F']));
      for (const id of ['walk-along', 'catch-up'])
        moveIn(file, id).if = { not: { all: kept.map((flag) => ({ flag })).slice(0, 20) } };
    });
    for (const one of [text, await inFormat2(text)]) {
      const { exit, ok, reasons, file } = await checked(one);
      expect([ok, file.ok, file.proved]).toEqual([false, false, false]);
      expect(reasons).toHaveLength(1);
      expect([1, 3]).toContain(exit);
      expect(file.guessing.passes.least).toBeLessThan(file.guessing.passes.most);
    }
  });

  it('has a line and an exit status of its own, that is no error', async () => {
    const terminal = aTerminal([], { 'a.json': textOf('twenty-flags-in') });
    const exit = await commandLine(terminal, ['check', 'a.json', '--no-lint'], () => 0);
    const said = terminal.said.join('\n');
    expect(exit).toBe(3);
    expect(said).toContain('a.json  not proved');
    expect(said).not.toContain('  fine');
    expect(said).toContain('1 scenario checked: 1 file without errors but not proved.');
    expect(terminal.said.at(-1)).toMatch(/^NOT PROVED: a\.json\. /);
  });
});

describe('a player whose play never ends', () => {
  const chatting = (change: (file: Written) => void = () => {}) => changed('endless-naive-player', change);
  it.each([
    ['as it stands', chatting()],
    ['that takes longer', chatting((file) => (moveIn(file, 'chat').seconds = 60))],
    ['that nobody minds', chatting((file) => (moveIn(file, 'chat').mood = 0))],
    ['that hurts', chatting((file) => (moveIn(file, 'chat').mood = -2))],
  ])('earns nothing and counts in no mean: %s', async (_, text) => {
    for (const one of [text, await inFormat2(text)]) {
      const { openings, players, difficulty } = reportOf(proofOf(scenarioOf(one)));
      const endless = Object.entries(openings[0]?.naive ?? {}).flatMap(([name, got]) => (got === null ? [name] : []));
      expect(endless.length).toBeGreaterThan(0);
      for (const name of endless) expect(players[name]).toBeNull();
      expect(endless).not.toContain(difficulty.closest);
      const terminal = aTerminal([], { 'a.json': one });
      await commandLine(terminal, ['simulate', 'a.json', '--player', endless[0] ?? '', '--json'], () => 0);
      const simulation = JSON.parse(terminal.said.join('\n'));
      expect(simulation.endless).toBe(simulation.plays);
      expect([simulation.mean, simulation.least, simulation.most, simulation.passed]).toEqual([null, null, null, 0]);
      expect(simulation.histogram.every((count: number) => count === 0)).toBe(true);
      const report = aTerminal([], { 'a.json': one });
      await commandLine(report, ['report', 'a.json'], () => 0);
      expect(report.said.join('\n')).toContain(`${endless[0]} never ends`);
    }
  });
});

describe('a trap', () => {
  it('is told with the best and the worst of the plays that end', async () => {
    for (const one of [textOf('trapped-best-below-worst'), await inFormat2(textOf('trapped-best-below-worst'))]) {
      const { openings } = reportOf(proofOf(scenarioOf(one)));
      for (const { best, worst, ends } of openings) {
        if (ends === false) expect([best, worst]).toEqual([undefined, undefined]);
        else expect(best).toBeGreaterThanOrEqual(worst ?? Number.NaN);
      }
    }
  });

  it.each([
    ['after any move', ['m0', 'm1']],
    ['by the clock', ['m0', 'm1', 'm4']],
    ['by a loop that costs', ['m1']],
  ])('from which none ends says so: %s', async (_, kept) => {
    // The only moves that lead out ask for what cannot be: all plays go round in the second node.
    const text = changed('trapped-best-below-worst', (file) => {
      for (const id of ['m2', 'm3']) moveIn(file, id).if = { done: ['m2'] };
      for (const move of Object.values(file.nodes).flatMap(({ moves }) => moves))
        if (!kept.includes(move.id) && move.id !== 'm4' && !move.if) move.seconds = 5;
    });
    const terminal = aTerminal([], { 'a.json': text });
    await commandLine(terminal, ['report', 'a.json'], () => 0);
    const said = terminal.said.join('\n');
    expect(said).toContain('no play ends');
    expect(said).not.toMatch(/-1 |101|NaN|Infinity/);
    expect(said).toContain('none, since no play came to an end');
  });
});

describe('guessing', () => {
  it('that passes exactly half of the time is told as such, whatever a sample would say', async () => {
    const { of, file } = await checked(textOf('guessing-exactly-half'));
    expect(file.guessing.passes.least).toBeCloseTo(0.5, 12);
    expect(file.guessing.bestOfThree.least).toBeCloseTo(0.875, 12);
    expect(of('guessing-passes')[0]?.message).toContain('50 % of all random plays');
  });

  it('is an error above a tenth in format 2 alone', async () => {
    const text = textOf('stronger-is-worse');
    const both = [await checked(text), await checked(await inFormat2(text))];
    expect(both.map(({ of }) => of('guessing-passes').map(({ severity }) => severity))).toEqual([
      ['warning'],
      ['error'],
    ]);
  });

  it('is always told, a note where it is no more than it may be', async () => {
    const text = changed('stronger-is-worse', (file) => {
      for (const { moves } of Object.values(file.nodes))
        for (const move of moves) if (move.meets) move.if = { mood: { min: 3 } };
    });
    const terminal = aTerminal([], { 'a.json': text });
    await commandLine(terminal, ['check', 'a.json', '--no-lint'], () => 0);
    expect(terminal.said.join('\n')).toContain(
      'a.json  note  Guessing reaches 80 in 0 % of all random plays, and in 0 % of the best of three.',
    );
  });
});

describe('a move called stronger', () => {
  it.each([
    ['as it stands', () => {}],
    ['that harms the mood too', (file: Written) => (moveIn(file, 'send-up').mood = -2)],
    ['that is quicker', (file: Written) => (moveIn(file, 'send-up').seconds = 5)],
    ['that one has to have asked for', (file: Written) => (moveIn(file, 'send-up').if = { done: ['ask-meeting'] })],
  ])('and is worse is told with a walk: %s', async (_, change) => {
    const text = changed('stronger-is-worse', change);
    for (const [one, severity] of [
      [text, 'warning'],
      [await inFormat2(text), 'error'],
    ] as const) {
      const found = (await checked(one)).of('stronger-worse');
      expect(found.map(({ pointer }) => pointer)).toContain('/nodes/knows/moves/0/stronger');
      for (const each of found) {
        expect(each.severity).toBe(severity);
        expect(each.witness?.moves.at(-1)).toBe('send-up');
      }
    }
  });

  it.each([
    ['as it stands', () => {}, 2],
    ['of three', (file: Written) => circle(file, ['tell-way', 'walk-along', 'send-up']), 3],
    ['of two others', (file: Written) => circle(file, ['walk-along', 'send-up']), 2],
    ['of two better ones', (file: Written) => circle(file, ['tell-way', 'walk-along']), 2],
  ] as const)('in a circle is told at each: %s', async (_, change, count) => {
    const text = changed('stronger-in-a-circle', change);
    for (const [one, severity] of [
      [text, 'warning'],
      [await inFormat2(text), 'error'],
    ] as const)
      expect((await checked(one)).of('stronger-in-circle').map((each) => each.severity)).toEqual(
        Array.from({ length: count }, () => severity),
      );
  });
});

/** Lets moves of the turn `knows` name each other as stronger, each the next and the last the first. */
function circle(file: Written, ids: readonly string[]): void {
  for (const move of file.nodes.knows?.moves ?? []) delete move.stronger;
  ids.forEach((id, i) => {
    moveIn(file, id).stronger = ids[(i + 1) % ids.length] ?? id;
  });
}

describe('an ending that praises', () => {
  const praised = (change: (ending: Record<string, unknown>) => void) =>
    changed('ending-against-points', (file) => {
      for (const ending of Object.values(file.endings)) if (ending.leaves === 'pleased') change(ending);
    });
  it.each([
    ['as it stands', textOf('ending-against-points')],
    ['with four stars', praised((ending) => (ending.review = { stars: 4, text: 'Good.' }))],
    ['without stars', praised((ending) => delete ending.review)],
    ['with stars alone', praised((ending) => (ending.leaves = 'calm'))],
  ])('although the critical need was missed is told with the walk: %s', async (_, text) => {
    for (const one of [text, await inFormat2(text)]) {
      const found = (await checked(one)).of('ending-against-mood');
      expect(found.length).toBeGreaterThan(0);
      expect(found[0]?.witness?.moves).toEqual(['answer-lift', 'shrug']);
    }
  });
});

describe('luck that decides', () => {
  const told = [{ by: 'customer', text: 'It is the garden room.', if: { drawn: { room: 'garden' } } }];
  it.each([
    ['as it stands', () => {}],
    [
      'told of both alike',
      (file: Written) =>
        file.nodes.arrives?.lines.push(
          ...told.map((line) => ({
            ...line,
            if: { any: [{ drawn: { room: 'garden' } }, { drawn: { room: 'cellar' } }] },
          })),
        ),
    ],
    [
      'told in a language that is not understood yet',
      (file: Written) => {
        file.interpreted = { ar: { done: ['along'] } };
        const foreign = { text: 'غرفة', language: 'ar', translation: 'A room.' };
        file.nodes.arrives?.lines.push({ by: 'customer', ...foreign }, { ...told[0], ...foreign });
        for (const line of told.slice(0, 1))
          file.nodes.arrives?.lines.push({ ...line, ...foreign, if: { drawn: { room: 'cellar' } } });
      },
    ],
    ['told when it is too late', (file: Written) => file.nodes.right?.lines.push(...told)],
  ] as const)('is told with two plays: %s', async (_, change) => {
    const text = changed('luck-decides', change);
    for (const [one, severity] of [
      [text, 'warning'],
      [await inFormat2(text), 'error'],
    ] as const) {
      const [found, ...more] = (await checked(one)).of('luck-decides');
      expect(more).toEqual([]);
      expect([found?.severity, found?.pointer]).toEqual([severity, '/nodes/arrives']);
      expect(found?.message).toContain('sure of 40 points, where 100 can be had');
      expect(found?.witness?.moves).toEqual(['garden', 'along']);
      expect(found?.other?.moves).toEqual(['cellar', 'along']);
    }
  });

  it.each([
    ['by a line', (file: Written) => file.nodes.arrives?.lines.push(...told)],
    [
      'by the brief',
      (file: Written) => known(file).push({ text: 'The garden room is free.', if: { drawn: { room: 'garden' } } }),
    ],
    [
      'by who is there',
      (file: Written) => {
        const { about: _, history: __, relation, segments, ...person } = file.customer as Record<string, unknown>;
        file.others = { nina: { ...person, relation, segments, where: 'beside', if: { drawn: { room: 'cellar' } } } };
      },
    ],
  ] as const)('is not told where something tells: %s', async (_, change) => {
    const text = changed('luck-decides', change);
    for (const one of [text, await inFormat2(text)]) expect((await checked(one)).of('luck-decides')).toEqual([]);
  });

  it('is no error where it is meant, and the reason is told', async () => {
    const text = changed('luck-decides', (file) => (file.accepts = { 'luck-decides': 'It is a game of chance.' }));
    const [found] = (await checked(await inFormat2(text))).of('luck-decides');
    expect([found?.severity, found?.message]).toEqual(['warning', expect.stringContaining('It is a game of chance.')]);
  });

  it('makes a scenario no harder: what nobody can be sure of is nothing that listening wins', () => {
    const { difficulty } = reportOf(proofOf(scenarioOf(textOf('luck-decides'))));
    expect(difficulty.points).toBeLessThan(30);
  });
});

const known = ({ brief }: Written) => (brief as { known: object[] }).known;

describe('a cue that nobody can perceive', () => {
  const absent = (file: Written) => (file.others as Record<string, Record<string, unknown>>).nina ?? {};
  it.each([
    ['not understood', 'cue-not-understood', () => {}],
    [
      'understood when it is over',
      'cue-not-understood',
      (file: Written) => (file.interpreted = { ar: { done: ['send-up'] } }),
    ],
    ['said by somebody who is not there', 'cue-by-somebody-absent', () => {}],
    [
      'said by somebody who never comes',
      'cue-by-somebody-absent',
      (file: Written) => (absent(file).if = { done: ['shrug'] }),
    ],
  ] as const)('is none: %s', async (_, name, change) => {
    const text = changed(name, change);
    for (const one of [text, await inFormat2(text)])
      expect((await checked(one)).of('cue-too-late').map(({ pointer }) => pointer)).toEqual(['/expectations/walked']);
  });

  it.each([
    [
      'interpreted from the start',
      'cue-not-understood',
      (file: Written) => (file.interpreted = { ar: { not: { flag: 'here.i' } } }),
    ],
    ['said by somebody who is there', 'cue-by-somebody-absent', (file: Written) => delete absent(file).if],
  ] as const)('is one where it is perceived: %s', async (_, name, change) => {
    const text = changed(name, change);
    for (const one of [text, await inFormat2(text)]) expect((await checked(one)).of('cue-too-late')).toEqual([]);
  });
});

describe('a miss before any cue', () => {
  it('is told at its move, with a play that had heard nothing', async () => {
    const text = textOf('cue-not-understood');
    const late = changed('cue-not-understood', (file) => (file.interpreted = { ar: { not: { flag: 'here.i' } } }));
    expect((await checked(text)).of('missed-before-cue')).toEqual([]);
    const [found] = (await checked(late)).of('missed-before-cue');
    expect(found?.pointer).toBe('/nodes/arrives/moves/0');
    expect(found?.witness?.moves).toEqual(['answer-lift']);
  });
});

describe("an ending's own flags", () => {
  const hearing = (change: (file: Written) => void = () => {}) => changed('reply-condition-after-ending', change);
  const setBefore = (file: Written) => {
    const move = moveIn(file, 'm1');
    delete move.clear;
    move.set = ['promise.z'];
  };
  it.each([
    ['as it stands', hearing(), false],
    ['where nothing takes it down', hearing((file) => delete moveIn(file, 'm1').clear), false],
    ['where the move itself puts it up', hearing(setBefore), true],
    [
      'where the move asks for it not to be up',
      hearing((file) => (reply(file).if = { not: { flag: 'promise.z' } })),
      true,
    ],
  ] as const)('go up after the reply is read, in the game and in the proof: %s', async (_, text, spoken) => {
    for (const one of [text, await inFormat2(text)]) {
      const scenario = scenarioOf(one);
      const encounter = startEncounter(scenario, { seed: 0, carried: [] });
      const chosen = encounter.choose('m1');
      if (!chosen.ok) throw new Error(chosen.refusal);
      const heard = chosen.cues.flatMap((cue) => (cue.type === 'line' ? [cue.words] : []));
      expect(heard.length > 0).toBe(spoken);
      const never = (await checked(one)).of('line-never-heard').map(({ pointer }) => pointer);
      expect(never.includes('/nodes/node0/moves/1/reply/0')).toBe(!spoken);
    }
    expect(readFileSync('docs/spec/rules.md', 'utf8')).toContain(
      'No line and no condition of this encounter reads them',
    );
  });
});

function reply(file: Written): Record<string, unknown> {
  const [first] = moveIn(file, 'm1').reply as Record<string, unknown>[];
  if (!first) throw new Error('m1 has no reply');
  return first;
}
