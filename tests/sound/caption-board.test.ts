import { describe, expect, test } from 'vitest';
import { CAPTIONS_AT_ONCE, captionBoard } from '../../src/sound/caption-board.ts';
import { type Caption, captionOf } from '../../src/sound/captions.ts';
import { turnPlan } from '../../src/sound/turn-plan.ts';
import { shippedScenarios } from '../analysis/shipped.ts';
import { chances, randomMoments } from '../app/one-truth/plays.ts';
import { sample } from '../sample.ts';

const said = (words: string): Caption => captionOf(words, words);
const textsAt = (board: ReturnType<typeof captionBoard>, now: number) => board.at(now).standing.map(({ text }) => text);

/** Least time that a caption has to stand (seconds). */
const due = ({ text }: Caption) => Math.max(2, Math.ceil(text.split(' ').length / 3) + 1);

describe('the board of captions', () => {
  test('is empty at first, and never changes by itself then', () => {
    expect(captionBoard().at(5)).toEqual({ standing: [], changes: undefined });
  });

  test('three stand, the fourth waits until one has had its time', () => {
    const board = captionBoard();
    for (const words of ['one', 'two', 'three', 'four']) board.add(said(words), 1);
    expect(textsAt(board, 1)).toEqual(['[one]', '[two]', '[three]']);
    expect(board.at(2.9)).toMatchObject({ changes: 3 });
    expect(textsAt(board, 3)).toEqual(['[four]']);
    expect(textsAt(board, 5)).toEqual([]);
  });

  test('what waits comes when there was room for it, also when nobody asked meanwhile', () => {
    const board = captionBoard();
    for (const words of ['one', 'two', 'three', 'four']) board.add(said(words), 0);
    expect(textsAt(board, 3.9)).toEqual(['[four]']);
    expect(textsAt(board, 4)).toEqual([]);
  });

  test('the same words are one caption, which stands longer', () => {
    const board = captionBoard();
    board.add(said('steps'), 0);
    board.add(said('steps'), 1.5);
    expect(textsAt(board, 3.4)).toEqual(['[steps]']);
    expect(textsAt(board, 3.5)).toEqual([]);
  });

  test('who goes on very quickly misses what waited longest, and what stands keeps its time', () => {
    const board = captionBoard();
    for (let i = 0; i < 40; i += 1) board.add(said(`sound ${i}`), 0);
    expect(textsAt(board, 1.9)).toEqual(['[sound 0]', '[sound 1]', '[sound 2]']);
    expect(textsAt(board, 2)).toEqual(['[sound 34]', '[sound 35]', '[sound 36]']);
  });
});

describe('a new turn on the board of captions', () => {
  test('gives up what waited from before the turn that is over; what that one left still comes, and what stands keeps its time', () => {
    const board = captionBoard();
    for (const words of ['one', 'two', 'three', 'four']) board.add(said(words), 0);
    board.turn(0.5);
    board.add(said('five'), 0.5);
    board.turn(1);
    board.add(said('six'), 1);
    expect(textsAt(board, 1.9)).toEqual(['[one]', '[two]', '[three]']);
    expect(textsAt(board, 2)).toEqual(['[five]', '[six]']);
  });

  test('whoever rushes is not told of turns long over: once what stands has had its time, the last two turns alone are told', () => {
    const board = captionBoard();
    for (let turn = 0; turn < 10; turn += 1) {
      board.turn(turn * 0.3);
      for (let one = 0; one < 5; one += 1) board.add(said(`${turn} ${one}`), turn * 0.3);
    }
    const after = 9 * 0.3;
    expect(textsAt(board, after + 2.1).every((text) => /^\[[89] /.test(text))).toBe(true);
  });
});

test('where there is less room fewer stand, and what stands is not taken down when the room shrinks', () => {
  let room = 2;
  const board = captionBoard(() => room);
  for (const words of ['one', 'two', 'three']) board.add(said(words), 0);
  expect(textsAt(board, 0)).toEqual(['[one]', '[two]']);
  room = 1;
  board.add(said('four'), 1);
  expect(textsAt(board, 1.9)).toEqual(['[one]', '[two]']);
  expect(textsAt(board, 2)).toEqual(['[three]']);
  expect(textsAt(board, 4)).toEqual(['[four]']);
});

interface Stood {
  readonly caption: Caption;
  readonly from: number;
  to: number;
}

/** The captions of random turns as they are heard (seconds). Whoever goes on sooner is told the rest at once. */
function heardIn(turns: number, pause: (chance: number) => number) {
  const chance = chances(11);
  const scenarios = shippedScenarios('.');
  const each = Math.ceil(turns / scenarios.length);
  const heard: {
    readonly caption: Caption;
    readonly at: number;
    readonly turnBegins: number;
    readonly turnEnds: number;
  }[] = [];
  let start = 0;
  for (const scenario of scenarios) {
    let left = each;
    for (const { look, cues } of randomMoments(scenario, turns)) {
      if (left === 0) break;
      left -= 1;
      const next = start + pause(chance());
      for (const planned of turnPlan(look, cues))
        if (planned.kind === 'caption')
          heard.push({
            caption: planned.caption,
            at: Math.min(start + planned.at, next),
            turnBegins: start,
            turnEnds: next,
          });
      start = next;
    }
  }
  return heard.toSorted((a, b) => a.at - b.at);
}

/** From when to when each of them stood, in order, and the most that stood at once. */
function stoodOf(heard: ReturnType<typeof heardIn>, room = CAPTIONS_AT_ONCE) {
  const board = captionBoard(() => room);
  let turn = -1;
  const all = new Map<number, Stood>();
  let most = 0;
  let now = 0;
  /** Looks at the board at every moment up to this one at which it changes. */
  const until = (end: number) => {
    for (;;) {
      const { standing, changes = Number.POSITIVE_INFINITY } = board.at(now);
      most = Math.max(most, standing.length);
      expect(new Set(standing.map(({ text }) => text)).size).toBe(standing.length);
      for (const caption of standing) if (!all.has(caption.key)) all.set(caption.key, { caption, from: now, to: now });
      const next = Math.min(changes, end);
      for (const { key } of standing) (all.get(key) as Stood).to = next;
      if (changes > end || next === Number.POSITIVE_INFINITY) break;
      now = next;
    }
    now = Math.min(end, Math.max(now, end === Number.POSITIVE_INFINITY ? now : end));
  };
  for (const { caption, at, turnBegins } of heard) {
    if (turnBegins !== turn) {
      turn = turnBegins;
      until(turn);
      board.turn(turn);
    }
    until(at);
    board.add(caption, at);
  }
  until(Number.POSITIVE_INFINITY);
  return { stood: [...all.values()], most };
}

describe('captions of random turns', () => {
  test.each([
    ['at the pace of somebody who reads', (chance: number) => 3 + 6 * chance],
    ['of somebody who rushes through', (chance: number) => 2 * chance],
  ] as const)('%s stand for their time, three at most', (_, pause) => {
    const { stood, most } = stoodOf(heardIn(sample(19_000), pause));
    expect(stood.filter(({ caption, from, to }) => to - from < due(caption) - 1e-6)).toEqual([]);
    expect(most).toBeLessThanOrEqual(CAPTIONS_AT_ONCE);
    expect(stood.length).toBeGreaterThan(sample(19_000) / 2);
  });

  // On a low scene a few of the fullest turns follow too closely on one another: they are as rare as this.
  test.each([
    [CAPTIONS_AT_ONCE, sample(19_000), 4, 0],
    [2, 1900, 6, 0.002],
  ] as const)(
    'at the pace of somebody who reads with room for %i none is lost, and each comes while its turn is there or soon',
    (room, turns, soon, most) => {
      const heard = heardIn(turns, (chance) => 3 + 6 * chance);
      const { stood } = stoodOf(heard, room);
      // A caption follows its sound soon, or stands there already; it comes later only if its turn is still there.
      const there = ({ caption: { text }, at, turnEnds }: (typeof heard)[number]) =>
        stood.some((one) => one.caption.text === text && one.to > at && one.from <= Math.max(at + soon, turnEnds));
      const late = heard.filter((one) => !there(one));
      expect(late.slice(Math.floor(most * heard.length))).toEqual([]);
    },
  );
});
