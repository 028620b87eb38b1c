import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../src/comparison/groups.ts';
import { rangesOf } from '../../src/comparison/range.ts';
import { boardForMember, boardOf, teamsCompared } from '../../src/team/board-of.ts';
import { sample } from '../sample.ts';
import { cardOf, input, inputOfList, person, play, rowsOf } from './a-board.ts';

const SCORES: Readonly<Record<string, readonly [number, number]>> = {
  ada: [100, 96],
  bo: [90, 100],
  cem: [95, 97],
  dee: [10, 4],
  eve: [20, 12],
};
const people = Object.keys(SCORES).map((id) => person(id));
const plays = Object.entries(SCORES).flatMap(([id, [one, two]]) => [play(id, 'one', one), play(id, 'two', two)]);

describe('a board for trainers', () => {
  it('is what a hand calculation gives', () => {
    const board = boardOf(input(people, plays));
    expect(board.stories).toEqual(['Story one', 'Story two']);
    // (100 + 96) / 2 and so on.
    expect(board.rows.map(({ member, average }) => [member, average.mean, average.plays])).toEqual([
      ['ada', 98, 2],
      ['bo', 95, 2],
      ['cem', 96, 2],
      ['dee', 7, 2],
      ['eve', 16, 2],
    ]);
    expect(board.team).toEqual({ plays: 5, mean: (98 + 95 + 96 + 7 + 16) / 5 });
    const units = people.map(({ id, name }) => ({ id, name, scores: SCORES[id] ?? [] }));
    const groups = groupsOf(rangesOf(units));
    expect(board.groups.map(({ members }) => members.map(({ id }) => id))).toEqual(
      groups.map(({ members }) => members.map(({ id }) => id)),
    );
    expect(board.groups.map(({ members }) => members.map(({ id }) => id))).toEqual([
      ['ada', 'bo', 'cem'],
      ['dee', 'eve'],
    ]);
    // Given away: 100 less the score, half of it in each of two areas.
    const given = Object.fromEntries(
      board.cells.filter(({ kind }) => kind === 'all').map(({ area, given, people }) => [area, [given, people]]),
    );
    const whole = (0 + 4 + 10 + 0 + 5 + 3 + 90 + 96 + 80 + 88) / 10;
    expect(given).toEqual({ all: [whole, 5], accuracy: [whole / 2, 5], safety: [whole / 2, 5] });
    expect(board.limits).toEqual([]);
  });

  it('tells first, best and getting better apart, and how many tries stand behind the best', () => {
    const again = ['one', 'two', 'three'].flatMap((story) => [
      ...Object.keys(SCORES).map((id) => play(id, story, 50)),
      play('ada', story, 60),
      play('ada', story, 80),
    ]);
    const of = (counting: 'first' | 'best') =>
      boardOf(input(people, again, { counting, guessing: (_, tries) => 10 * tries })).rows[0];
    expect(of('first')).toMatchObject({ average: { mean: 50 }, tries: 9, improvement: 20 });
    expect(of('first')?.guesses).toBeUndefined();
    expect(of('best')).toMatchObject({ average: { mean: 80 }, tries: 9, guesses: 30 });
  });

  it('compares only what all have played, and says what is missing of whom', () => {
    const some = [...plays, play('fay', 'one', 70)];
    const board = boardOf(input([...people, person('fay')], some));
    const fay = board.rows.find(({ member }) => member === 'fay');
    expect(fay).toMatchObject({ lacks: ['Story two'], average: { plays: 1, mean: 70 } });
    expect(fay?.average.least).toBeUndefined();
    expect(board.groups.flatMap(({ members }) => members).map(({ id }) => id)).not.toContain('fay');
    expect(board.limits.map(({ code }) => code)).toEqual(['stories-apart']);
  });

  it('never compares fewer than four, and never mixes classes without saying so', () => {
    const three = people.slice(0, 3);
    const ids = new Set(three.map(({ id }) => id));
    const small = boardOf(
      input(
        three,
        plays.filter(({ member }) => ids.has(member)),
      ),
    );
    expect([small.groups, small.stories, small.team]).toEqual([[], [], { plays: 3 }]);
    expect(small.rows.every(({ average }) => average.least === undefined)).toBe(true);
    expect(small.limits).toEqual([{ code: 'team-too-small', least: 4 }]);
    const mixed = plays.map((one, at) => (at === 0 ? { ...one, class: 'file' as const } : one));
    const board = boardOf(input(people, mixed));
    expect(board.limits).toEqual([{ code: 'classes-mixed' }]);
    expect(board.rows[0]?.classes).toEqual({ file: 1, replayed: 1 });
  });

  it('says so where nobody can say what was given away', () => {
    const { card: _, ...bare } = play('ada', 'three', 10);
    expect(boardOf(input(people, [...plays, bare])).limits).toContainEqual({ code: 'worth-unknown' });
  });
});

describe('a board for members', () => {
  it('has their own row and those who asked for it, and of the team only what is made of fives', () => {
    const named = people.map((one) => ({ ...one, ranked: one.id === 'bo' }));
    const board = boardForMember(input(named, plays), 'ada');
    expect(board.me).toMatchObject({ member: 'ada', average: { mean: 98 } });
    expect(board.rows.map(({ member }) => member)).toEqual(['bo']);
    expect(JSON.stringify(board)).not.toMatch(/cem|dee|eve/);
    const [whole] = board.cells;
    expect(whole).toEqual({ area: 'all', kind: 'all', people: 5, given: 37.6 });
    expect(board.cells.every(({ kind }) => kind === 'all')).toBe(true);
    expect(board.mine[0]).toEqual({ area: 'all', kind: 'all', people: 1, given: 2 });
    expect(board.limits).toEqual([{ code: 'some-unnamed' }, { code: 'kinds-hidden', least: 10 }]);
  });

  it('tells kinds of customer from ten people on', () => {
    const ten = Array.from({ length: 10 }, (_, index) => person(`p${index}`));
    const all = ten.map(({ id }) => play(id, 'one', 50, { card: cardOf(50, ['ext.new', 'ext.family']) }));
    const kinds = (count: number) =>
      new Set(boardForMember(input(ten.slice(0, count), all.slice(0, count)), 'p0').cells.map(({ kind }) => kind));
    expect(kinds(9)).toEqual(new Set(['all']));
    expect(kinds(10)).toEqual(new Set(['all', 'ext.new', 'ext.family']));
  });

  it('of a team under four shows nobody but oneself', () => {
    const three = people.slice(0, 3).map((one) => ({ ...one, ranked: true }));
    const board = boardForMember(input(three, plays.slice(0, 6)), 'ada');
    expect([board.rows, board.groups, board.cells, board.team]).toEqual([[], [], [], { plays: 0 }]);
    expect(board.me?.average.mean).toBe(98);
  });
});

describe('an attacker', () => {
  /** A team of any size with lists, late comers and second tries, from one number. */
  function aTeam(seed: number) {
    let state = seed * 2654435761 + 1;
    const upTo = (most: number) => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return Math.floor((state / 2147483648) * most);
    };
    const team = Array.from({ length: 1 + upTo(24) }, (_, index) => person(`p${index}`, upTo(3) === 0));
    const count = upTo(4 * team.length);
    const all = Array.from({ length: count }, () => {
      const story = `s${upTo(2)}`;
      const kinds = story === 's0' ? (['ext.new'] as const) : (['ext.new', 'ext.family'] as const);
      const list = [null, null, null, 'l1', 'l2'][upTo(5)] ?? null;
      const card = cardOf(upTo(100), [...kinds]);
      return play(`p${upTo(team.length)}`, story, upTo(101), { list, card });
    });
    return { team, all };
  }

  /** Every figure of the whole team that the room is ever shown: of all plays and of each list, after each play that came. */
  function figures(team: ReturnType<typeof aTeam>['team'], all: ReturnType<typeof aTeam>['all']) {
    const shown: Record<string, number> = {};
    // Every third play: each of these days takes the place of some, and any is as good as another.
    for (let day = all.length; day > 0; day -= 3) {
      const sofar = all.slice(0, day);
      const boards = [input(team, sofar), inputOfList(team, sofar, 'l1'), inputOfList(team, sofar, 'l2')];
      for (const [index, board] of boards.entries()) {
        const { cells, team: whole } = boardForMember(board, undefined);
        for (const { area, kind, given } of cells) shown[`${day} ${index} ${area} ${kind}`] = given ?? 0;
        if (whole.mean !== undefined) shown[`${day} ${index} mean`] = whole.mean;
      }
    }
    return shown;
  }

  it('whoever goes, is hidden or joins another row takes their five along: nobody moves up', () => {
    const people = Array.from({ length: 11 }, (_, nth) => person(`p${nth}`));
    const plays = people.map(({ id }, nth) => play(id, 'one', nth * 9));
    const told = (shown: typeof people, left: typeof plays, gaps: typeof plays = []) =>
      boardForMember(input(shown, left, { gaps }), 'p10').team;
    expect(told(people, plays)).toEqual({ plays: 10, mean: 40.5 });
    const [, ...others] = people;
    // Hidden, or taken out for a day.
    expect(told(others, plays)).toEqual({ plays: 5, mean: 63 });
    // Erased: nothing but the place is left.
    expect(told(others, plays.slice(1), plays.slice(0, 1))).toEqual({ plays: 5, mean: 63 });
    // Six of whom one of the first five goes: nothing about the sixth.
    expect(told(others.slice(0, 5), plays.slice(1, 6), plays.slice(0, 1))).toEqual({ plays: 0 });
  });

  it('who subtracts any figures of any days and lists has something of five people or more', () => {
    // What changes when one play is changed, figure by figure, is the play's part in them. Plays with the same parts in all
    // figures stay together in every sum and difference of figures: five people or more have to stand in each such heap.
    let heaps = 0;
    for (let seed = 1; seed <= sample(60); seed += 1) {
      const { team, all } = aTeam(seed);
      const before = figures(team, all);
      const parts = new Map<string, Set<string>>();
      for (const [at, one] of all.entries()) {
        const card = one.card?.given
          ? {
              ...one.card,
              given: {
                whole: one.card.given.whole + 1,
                areas: one.card.given.areas.map((area) => ({ ...area, points: area.points + 1 })),
              },
            }
          : one.card;
        const other = all.with(at, { ...one, score: one.score + 1, ...(card && { card }) });
        const after = figures(team, other);
        expect(Object.keys(after)).toEqual(Object.keys(before));
        const part = Object.entries(after)
          .map(([name, value]) => [name, Math.round((value - (before[name] ?? 0)) * 1e6)] as const)
          .filter(([, change]) => change !== 0);
        if (part.length === 0) continue;
        const key = JSON.stringify(part);
        parts.set(key, (parts.get(key) ?? new Set()).add(one.member));
      }
      for (const members of parts.values()) expect(members.size, `team ${seed}`).toBeGreaterThanOrEqual(5);
      heaps += parts.size;
    }
    expect(heaps).toBeGreaterThan(5);
  });

  it('has nothing at all of whoever did not ask to be shown from rows and groups', () => {
    for (let seed = 1; seed <= sample(60); seed += 1) {
      const { team, all } = aTeam(seed);
      const unnamed = new Set(team.filter(({ ranked, id }) => !ranked && id !== 'p0').map(({ id }) => id));
      const changed = all.map((one) => (unnamed.has(one.member) ? { ...one, score: 100 - one.score } : one));
      const seen = (plays: typeof all) => {
        const { rows, groups, stories, me } = boardForMember(input(team, plays), 'p0');
        return { rows, groups, stories, me };
      };
      expect(seen(changed)).toEqual(seen(all));
      expect(
        JSON.stringify(seen(all).rows.map(({ member }) => member))
          .match(/p\d+/g)
          ?.filter((id) => unnamed.has(id)) ?? [],
      ).toEqual([]);
    }
  });
});

describe('teams compared', () => {
  it('stand in a funnel when they have four people and the same stories; others are named with the reason', () => {
    const team = (id: string, size: number, score: number, stories = ['one', 'two']) => {
      const members = Array.from({ length: size }, (_, index) => person(`${id}${index}`));
      return {
        id,
        name: id,
        people: members,
        rows: rowsOf(members.flatMap((one) => stories.map((story) => play(one.id, story, score)))),
      };
    };
    const { funnel, leftOut, stories } = teamsCompared([
      team('a', 4, 80),
      team('b', 30, 40),
      team('c', 3, 90),
      team('d', 5, 70, ['three']),
    ]);
    expect(stories).toEqual(['Story one', 'Story two']);
    // (8 × 80 + 60 × 40) / 68
    expect(funnel?.middle).toBeCloseTo((8 * 80 + 60 * 40) / 68);
    expect(funnel?.points.map(({ id, plays, average }) => [id, plays, average])).toEqual([
      ['a', 8, 80],
      ['b', 60, 40],
    ]);
    expect(leftOut).toEqual([
      { id: 'c', name: 'c', why: 'team-too-small' },
      { id: 'd', name: 'd', why: 'few-plays' },
    ]);
    expect(teamsCompared([team('a', 4, 80)]).funnel).toBeUndefined();
  });
});
