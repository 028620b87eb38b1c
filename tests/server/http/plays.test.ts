import { describe, expect, it } from 'vitest';
import { writeResultFile } from '../../../src/record/result-file.ts';
import { writeScenario } from '../../../src/scenario/write-scenario.ts';
import { csvField } from '../../../src/server/people/export.ts';
import type { Board, BoardForMember } from '../../../src/team/board.ts';
import type { Member, MyList, Progress, TeamList, TeamPlay } from '../../../src/team/shapes.ts';
import { resealed } from '../../record/a-record.ts';
import { sampleAssignment } from '../../team/an-assignment.ts';
import { aJudgedServer, playBy, stories } from './a-judged-server.ts';

const all = stories(3);
const story = (at: number) => all[at] as (typeof all)[number];
const [one, two, own] = [story(0), story(1), story(2)];

async function aTeam(names: readonly string[] = ['Ada', 'Bo']) {
  const server = await aJudgedServer(
    [one as typeof own, two as typeof own].filter((scenario) => scenario !== undefined),
  );
  const session = await server.firstTrainer('Ms Okafor');
  const { team, code } = await server.makeTeam(session, 'Front desk');
  const people = [];
  for (const name of names) people.push({ name, ...(await server.join(code.code, name)) });
  const send = (key: string, { record, ...claims }: ReturnType<typeof playBy>, more = {}) =>
    server.ask<TeamPlay>('PUT', `/plays/${record.attempt}`, { key, body: { record, claims, ...more } });
  return { ...server, session, team, code, people, send, at: `/teams/${team.id}` };
}

describe('a play', () => {
  it('is kept, worked out again, and the same for whoever sent it and for the trainer', async () => {
    const { ask, send, people, settled, session, at } = await aTeam();
    const [ada] = people;
    const play = playBy('ada', one, 1);
    const sent = await send(ada?.key ?? '', play);
    expect([sent.status, sent.body.result]).toEqual([202, { state: 'waiting' }]);
    await settled();
    const [mine] = (await ask<{ plays: TeamPlay[] }>('GET', '/plays', { key: ada?.key ?? '' })).body.plays;
    expect(mine?.result).toMatchObject({
      state: 'counted',
      class: 'replayed',
      points: play.points,
      score: play.score,
      marks: [],
    });
    const [theirs] = (
      await ask<{ plays: (TeamPlay & { member: string; record: unknown })[] }>('GET', `${at}/plays`, { session })
    ).body.plays;
    expect(theirs).toMatchObject({ ...mine, member: ada?.id, record: play.record });
  });

  it('D3: sent again is one play with the final answer; with another body it is refused', async () => {
    const { ask, send, people, settled, session, at } = await aTeam();
    const key = people[0]?.key ?? '';
    const play = playBy('ada', one, 1);
    await Promise.all([send(key, play), send(key, play), send(key, play)]);
    await settled();
    const again = await send(key, play);
    expect(again.body.result).toMatchObject({ state: 'counted', score: play.score });
    const other = { ...play, record: { ...play.record, seed: 8 } };
    expect((await send(key, other)).body).toMatchObject({ code: 'play-differs' });
    const board = (await ask<Board>('GET', `${at}/board`, { session })).body;
    expect(board.rows.map(({ tries }) => tries)).toEqual([1, 0]);
  });

  it('D3: of somebody else, who sent it first, is told apart from another play of its name', async () => {
    const { send, people, ask, session, at, settled } = await aTeam();
    const [ada, bo] = people.map(({ key }) => key);
    const play = playBy('ada', one, 1);
    await send(bo ?? '', play);
    expect((await send(ada ?? '', play)).body).toMatchObject({ code: 'play-differs', reason: 'other-person' });
    const other = await send(ada ?? '', { ...play, record: resealed({ ...play.record, seed: 8 }) });
    expect(other.body).toMatchObject({ code: 'play-differs' });
    expect(other.body).not.toHaveProperty('reason');
    // Where both are one person, a trainer says so, and it is theirs.
    await settled();
    await ask('POST', `${at}/members/${people[0]?.id}/merge`, { session, body: { from: people[1]?.id } });
    expect((await send(ada ?? '', play)).body).toMatchObject({ id: play.record.attempt, result: { state: 'counted' } });
  });

  it('I1: what the browser claims is marked where it differs, and changes nothing', async () => {
    const { ask, send, people, settled } = await aTeam();
    const key = people[0]?.key ?? '';
    const play = playBy('ada', one, 1);
    await send(key, { ...play, score: 100, points: 100 });
    await settled();
    const [mine] = (await ask<{ plays: TeamPlay[] }>('GET', '/plays', { key })).body.plays;
    expect(mine?.result).toMatchObject({ points: play.points, score: play.score, marks: ['claims-differ'] });
  });

  it('on a story of one’s own waits until the story comes along, and is told to trainers with it', async () => {
    const { ask, send, people, settled, session, at } = await aTeam();
    const key = people[0]?.key ?? '';
    const play = playBy('ada', own, 1);
    await send(key, play);
    await settled();
    const result = async () => (await ask<{ plays: TeamPlay[] }>('GET', '/plays', { key })).body.plays[0]?.result;
    expect(await result()).toEqual({ state: 'refused', why: 'rules-unknown' });
    await send(key, play, { scenario: writeScenario(own) });
    await settled();
    expect(await result()).toMatchObject({ state: 'counted', score: play.score });
    const [told] = (await ask<{ plays: { story?: string }[] }>('GET', `${at}/plays`, { session })).body.plays;
    expect(told?.story).toContain('Story 2');
  });

  it('is called as its story is called, whatever its record says', async () => {
    const { ask, send, people, settled, session, at } = await aTeam();
    const { record, ...claims } = playBy('ada', one, 1);
    const rude = resealed({ ...record, scenario: { ...record.scenario, title: 'Our boss is a thief' } });
    await send(people[0]?.key ?? '', { record: rude, ...claims });
    await settled();
    const board = await ask('GET', `${at}/board`, { session });
    const csv = await ask('GET', `${at}/export?as=csv`, { session });
    expect([board.text, csv.text].join(' ')).not.toContain('thief');
    expect(csv.text).toContain(one?.title);
    await ask('PUT', '/me/now', {
      key: people[0]?.key ?? '',
      body: { scenario: 'story-0', title: 'Our boss is a thief' },
    });
    const { text, id } = sampleAssignment([one]);
    await ask('POST', `${at}/lists`, { session, body: { text } });
    const progress = await ask<{ people: Progress[] }>('GET', `${at}/lists/${id}/progress`, { session });
    expect(progress.body.people[0]?.at?.title).toBe(one?.title);
  });

  it('with a number larger than any is refused, not broken at', async () => {
    const { ask, people } = await aTeam();
    const { record } = playBy('ada', one, 1);
    const body = JSON.stringify({ record }).replace('"seed":7', '"seed":1e999');
    expect(body).toContain('1e999');
    const answer = await ask<{ code: string }>('PUT', `/plays/${record.attempt}`, { key: people[0]?.key ?? '', body });
    expect([answer.status, answer.body.code]).toEqual([400, 'malformed']);
  });

  it('whose own name is another than the address says is refused', async () => {
    const { ask, people } = await aTeam();
    const { record } = playBy('ada', one, 1);
    const { body } = await ask('PUT', `/plays/${'e'.repeat(32)}`, { key: people[0]?.key ?? '', body: { record } });
    expect(body).toMatchObject({ code: 'malformed' });
  });
});

describe('the first play', () => {
  it('is the one that was begun first, also when it is given to the team later: on the board, and for a list (D9)', async () => {
    const { ask, send, people, settled, session, at } = await aTeam();
    const key = people[0]?.key ?? '';
    const list = sampleAssignment([one, two], 5);
    await ask('POST', `${at}/lists`, { session, body: { text: list.text, attempts: 5 } });
    const begun = (seed: number, order: number, of?: string) => {
      const play = playBy('ada', one, seed, of);
      return { ...play, record: resealed({ ...play.record, order }) };
    };
    const [now, before, again, first] = [begun(1, 9), begun(2, 3), begun(3, 12, list.id), begun(4, 11, list.id)];
    const scores = [now, before, again, first].map(({ score }) => score);
    expect([scores[0] === scores[1], scores[2] === scores[3]]).toEqual([false, false]);
    for (const play of [now, before, again, first]) {
      await send(key, play);
      await settled();
    }
    const mean = async (query = '') =>
      (await ask<Board>('GET', `${at}/board${query}`, { session })).body.rows.find(({ name }) => name === 'Ada')
        ?.average;
    expect(await mean()).toMatchObject({ plays: 1, mean: before.score });
    expect(await mean(`?list=${list.id}`)).toMatchObject({ plays: 1, mean: first.score });
    const { plays } = (await ask<{ plays: (TeamPlay & { begun: number })[] }>('GET', `${at}/plays`, { session })).body;
    expect(plays.map(({ sequence, begun }) => [sequence, begun])).toEqual([
      [1, 1],
      [2, 1],
      [3, 3],
      [4, 3],
    ]);
  });
});

describe('a list', () => {
  it('is handed out, played, and shows how far everybody is and who they are at', async () => {
    const { ask, send, people, settled, session, at } = await aTeam();
    const [ada, bo] = people;
    const list = sampleAssignment([one, two], 1);
    const given = await ask<{ list: TeamList; undo: string }>('POST', `${at}/lists`, {
      session,
      body: { text: list.text },
    });
    expect(given.body.list).toMatchObject({ id: list.id, title: 'First week', attempts: 1 });
    const mine = async (key = '') => (await ask<{ lists: MyList[] }>('GET', '/me', { key })).body.lists[0];
    expect(await mine(ada?.key)).toMatchObject({ open: true, served: 0, taken: 0 });
    const [first, second] = [playBy('ada', one, 1, list.id), playBy('ada', two, 2, list.id)];
    await send(ada?.key ?? '', first);
    await settled();
    expect(await mine(ada?.key)).toMatchObject({ open: true, served: 1, taken: 0 });
    await ask('PUT', '/me/now', { key: bo?.key ?? '', body: { scenario: 'story-0', title: 'Story 0' } });
    await send(ada?.key ?? '', second);
    await settled();
    expect(await mine(ada?.key)).toMatchObject({ open: false, served: 2, taken: 1 });
    const progress = (await ask<{ people: Progress[] }>('GET', `${at}/lists/${list.id}/progress`, { session })).body
      .people;
    const average = (first.points + second.points) / 2;
    expect(progress).toMatchObject([
      { name: 'Ada', served: 2, of: 2, attempts: 1, average, passed: average >= 1 },
      { name: 'Bo', served: 0, of: 2, attempts: 0, at: { scenario: 'story-0', title: 'Story 0' } },
    ]);
    const board = (await ask<Board>('GET', `${at}/board?list=${list.id}`, { session })).body;
    expect(board.list).toEqual({ id: list.id, title: 'First week' });
    // The attempt is used up.
    await send(ada?.key ?? '', playBy('ada', one, 5, list.id));
    await settled();
    const plays = (await ask<{ plays: TeamPlay[] }>('GET', '/plays', { key: ada?.key ?? '' })).body.plays;
    expect(plays.at(-1)?.result).toEqual({ state: 'refused', why: 'not-this-list' });
  });

  it('is open when it says so: what comes too early or too late does not count for it', async () => {
    const { ask, send, people, settled, session, at, clock, later } = await aTeam();
    const [ada] = people;
    const list = sampleAssignment([one]);
    const [opens, closes] = [clock() + 3_600_000, clock() + 7_200_000];
    const body = { text: list.text, opens, closes, attempts: 5 };
    await ask('POST', `${at}/lists`, { session, body });
    const results = [];
    for (const seed of [1, 2, 3]) {
      await send(ada?.key ?? '', playBy('ada', one, seed, list.id));
      await settled();
      const { plays } = (await ask<{ plays: TeamPlay[] }>('GET', '/plays', { key: ada?.key ?? '' })).body;
      results.push(plays.at(-1)?.result.state);
      later(1.2);
    }
    expect(results).toEqual(['refused', 'counted', 'refused']);
    expect(
      (await ask<{ code: string }>('POST', `${at}/lists`, { session, body: { ...body, closes: opens } })).body.code,
    ).toBe('malformed');
  });

  it('counts nothing that came before it was given, whatever it claims to be for; that is practice', async () => {
    const { ask, send, people, settled, session, at } = await aTeam();
    const [ada] = people;
    const list = sampleAssignment([one], 1);
    const made = playBy('ada', one, 1, list.id);
    const forged = { ...made, record: resealed({ ...made.record, seed: 99 }) };
    await send(ada?.key ?? '', forged);
    await settled();
    await ask('POST', `${at}/lists`, { session, body: { text: list.text } });
    type People = { people: Progress[] };
    const { people: far } = (await ask<People>('GET', `${at}/lists/${list.id}/progress`, { session })).body;
    expect(far[0]).toMatchObject({ served: 0, attempts: 0 });
    expect(far[0]?.passed).toBeUndefined();
    const [mine] = (await ask<{ plays: TeamPlay[] }>('GET', '/plays', { key: ada?.key ?? '' })).body.plays;
    expect([mine?.result.state, mine?.assignment]).toEqual(['counted', undefined]);
    // Sent again it is the same play, and still for no list; with another seed it is not what the list asks for.
    expect((await send(ada?.key ?? '', forged)).body.assignment).toBeUndefined();
    const next = playBy('ada', one, 2, list.id);
    await send(ada?.key ?? '', { ...next, record: resealed({ ...next.record, seed: 99 }) });
    await settled();
    const { plays } = (await ask<{ plays: TeamPlay[] }>('GET', '/plays', { key: ada?.key ?? '' })).body;
    expect(plays.at(-1)?.result).toEqual({ state: 'refused', why: 'not-this-list' });
  });

  it('that cannot be read, or is of stories nobody has, is refused with the reason; sent along they are kept', async () => {
    const { ask, session, at } = await aTeam();
    type Refused = { code: string; places: { at: string; problem: string }[] };
    const give = (body: unknown) => ask<Refused>('POST', `${at}/lists`, { session, body });
    expect((await give({ text: '{"kind":"counterpart-assignment"}' })).body).toMatchObject({ code: 'file-refused' });
    const list = sampleAssignment([own]);
    expect((await give({ text: list.text })).body.places[0]?.problem).toContain('Story 2');
    expect((await give({ text: list.text, scenarios: ['{}'] })).body.places[0]?.at).toBe('/scenarios/0');
    expect((await give({ text: list.text, scenarios: [writeScenario(one)] })).body.code).toBe('file-refused');
    expect((await give({ text: list.text, scenarios: [writeScenario(own)] })).status).toBe(201);
  });

  it('is taken back, and that is taken back', async () => {
    const { ask, session, at, people } = await aTeam();
    const { text, id } = sampleAssignment([one]);
    await ask('POST', `${at}/lists`, { session, body: { text } });
    const { undo } = (await ask<{ undo: string }>('DELETE', `${at}/lists/${id}`, { session })).body;
    const lists = async () =>
      (await ask<{ lists: MyList[] }>('GET', '/me', { key: people[0]?.key ?? '' })).body.lists.length;
    expect(await lists()).toBe(0);
    expect((await ask('GET', `${at}/lists/${id}/progress`, { session })).status).toBe(404);
    await ask('POST', `${at}/undo/${undo}`, { session });
    expect(await lists()).toBe(1);
  });
});

describe('a file that was handed over', () => {
  it('D12: counts like plays that came by themselves, as its own class, once, and can be taken back', async () => {
    const { ask, send, people, settled, session, at } = await aTeam();
    const [ada] = people;
    const plays = [playBy('ada', one, 1), playBy('ada', two, 2)];
    await send(ada?.key ?? '', plays[0] as (typeof plays)[0]);
    const text = writeResultFile(
      'Ada',
      plays.map(({ record }) => record),
    );
    const take = (body: unknown) =>
      ask<{ taken: number; had: number; undo: string; member: Member; code: string }>('POST', `${at}/files`, {
        session,
        body,
      });
    // Her name is taken: by herself.
    expect((await take({ text })).body.code).toBe('name-taken');
    const taken = (await take({ text, member: ada?.id })).body;
    expect(taken).toMatchObject({ taken: 1, had: 1, member: { name: 'Ada' } });
    await settled();
    const classes = async () =>
      (await ask<{ plays: TeamPlay[] }>('GET', '/plays', { key: ada?.key ?? '' })).body.plays.map(
        ({ result }) => 'class' in result && result.class,
      );
    expect(await classes()).toEqual(['replayed', 'file']);
    await ask('POST', `${at}/undo/${taken.undo}`, { session });
    expect(await classes()).toEqual(['replayed']);
    const fresh = (await take({ text: writeResultFile('Cem', [playBy('cem', one, 3).record]) })).body;
    expect(fresh).toMatchObject({ taken: 1, had: 0, member: { name: 'Cem', devices: 0 } });
    expect((await take({ text: '{}' })).body.code).toBe('file-refused');
  });
});

describe('merging', () => {
  it('makes one row of two, with exact totals, and takes it back', async () => {
    const { ask, send, people, settled, session, at, database } = await aTeam(['Ada', 'Ada on the phone', 'Bo']);
    const [ada, phone] = people;
    await send(ada?.key ?? '', playBy('ada', one, 1));
    await send(phone?.key ?? '', playBy('phone', one, 2));
    await send(phone?.key ?? '', playBy('phone', two, 2));
    await settled();
    const totals = () =>
      database.read((sql) => sql.all('select member, story, plays, sum_points from total order by member, story'));
    const before = await totals();
    const merged = await ask<{ member: Member; undo: string }>('POST', `${at}/members/${ada?.id}/merge`, {
      session,
      body: { from: phone?.id },
    });
    expect(merged.body.member).toMatchObject({ plays: 3, devices: 2 });
    expect((await ask<{ member: Member }>('GET', '/me', { key: phone?.key ?? '' })).body.member.id).toBe(ada?.id);
    expect((await totals()).map(({ plays }) => plays).sort()).toEqual([1, 2]);
    await ask('POST', `${at}/undo/${merged.body.undo}`, { session });
    expect(await totals()).toEqual(before);
    expect((await ask<{ member: Member }>('GET', '/me', { key: phone?.key ?? '' })).body.member.id).toBe(phone?.id);
  });
});

describe('taking back what was built upon', () => {
  type Undo = { undo: string; code: string };

  async function chain() {
    const team = await aTeam(['Alma', 'Berta', 'Clara']);
    const { ask, send, people, settled, session, at } = team;
    const [alma, berta, clara] = people.map(({ id, key }) => ({ id, key }));
    await send(alma?.key ?? '', playBy('alma', one, 1));
    await settled();
    const merge = async (from = '', into = '') =>
      (await ask<Undo>('POST', `${at}/members/${into}/merge`, { session, body: { from } })).body.undo;
    const back = async (undo: string) => (await ask<Undo>('POST', `${at}/undo/${undo}`, { session })).status;
    const whose = async () =>
      (await ask<{ plays: { member: string }[] }>('GET', `${at}/plays`, { session })).body.plays.map(
        (one) => one.member,
      );
    return { ...team, alma, berta, clara, merge, back, whose };
  }

  it('two merges come apart in the order that gives everybody their own, and in no other', async () => {
    const { ask, alma, berta, clara, merge, back, whose } = await chain();
    const [first, second] = [await merge(alma?.id, berta?.id), await merge(berta?.id, clara?.id)];
    expect(await back(first)).toBe(409);
    expect(await whose()).toEqual([clara?.id]);
    expect([await back(second), await back(first)]).toEqual([204, 204]);
    expect(await whose()).toEqual([alma?.id]);
    expect((await ask<{ member: Member }>('GET', '/me', { key: alma?.key ?? '' })).body.member.id).toBe(alma?.id);
  });

  it('whoever leaves keeps the place of their first play, and nobody moves up into it', async () => {
    const names = ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'];
    const { ask, send, people, settled } = await aTeam(names);
    for (const { name, key } of people) await send(key, playBy(name, one, 1));
    await settled();
    const told = async () =>
      (await ask<BoardForMember>('GET', '/board', { key: people[5]?.key ?? '' })).body.team.plays;
    expect(await told()).toBe(5);
    await ask('DELETE', '/me', { key: people[0]?.key ?? '' });
    expect(await told()).toBe(0);
  });

  it('whoever leaves is gone under every name they ever had', async () => {
    const { ask, alma, berta, clara, merge, database, at, session } = await chain();
    await ask('PATCH', `${at}/members/${alma?.id}`, { session, body: { name: 'Alma Before' } });
    await merge(alma?.id, berta?.id);
    await merge(berta?.id, clara?.id);
    expect((await ask('DELETE', '/me', { key: clara?.key ?? '' })).status).toBe(204);
    const left = await database.read(async (sql) => [
      await sql.all('select * from member'),
      await sql.all('select * from undo'),
      await sql.all('select * from play'),
    ]);
    expect(left).toEqual([[], [], []]);
  });

  it('a new name is not taken back once somebody was hidden since, nor a window once there is another', async () => {
    const { ask, alma, back, at, session } = await chain();
    const change = async (body: object) =>
      (await ask<Undo>('PATCH', `${at}/members/${alma?.id}`, { session, body })).body.undo;
    const [renamed, hidden] = [await change({ name: 'Alma B.' }), await change({ hidden: true })];
    expect(await back(renamed)).toBe(409);
    expect([await back(hidden), await back(renamed)]).toEqual([204, 204]);
    const { text } = sampleAssignment([one]);
    const give = async (attempts: number) =>
      (await ask<Undo>('POST', `${at}/lists`, { session, body: { text, attempts } })).body.undo;
    const [once, twice] = [await give(1), await give(2)];
    expect([await back(once), await back(twice), await back(once)]).toEqual([409, 204, 204]);
    const team = async (body: object) => (await ask<Undo>('PATCH', at, { session, body })).body.undo;
    const [named, goal] = [await team({ name: 'Desk' }), await team({ goal: { plays: 3 } })];
    expect([await back(named), await back(goal), await back(named)]).toEqual([409, 204, 204]);
  });
});

describe('an export', () => {
  it('S11: as JSON has everything of the team, or of one person alone', async () => {
    const { ask, send, people, settled, session, at } = await aTeam();
    const [ada, bo] = people;
    await send(ada?.key ?? '', playBy('ada', one, 1));
    await send(bo?.key ?? '', playBy('bo', one, 2));
    await settled();
    const all = JSON.parse((await ask('GET', `${at}/export`, { session })).text);
    expect([all.members.length, all.plays.length, all.plays[0].record.kind]).toEqual([2, 2, 'counterpart-play']);
    const hers = await ask('GET', `${at}/export?member=${ada?.id}`, { session });
    expect(hers.text).not.toContain('Bo');
    expect(JSON.parse(hers.text).plays).toHaveLength(1);
    expect(hers.headers.get('content-disposition')).toContain('attachment');
  });

  it('has the whole log', async () => {
    const { ask, people, session, at, later } = await aTeam();
    for (let times = 0; times < 120; times += 1) {
      later(0.001);
      await ask('PATCH', `${at}/members/${people[0]?.id}`, { session, body: { hidden: times % 2 === 0 } });
    }
    const { log, events } = JSON.parse((await ask('GET', `${at}/export`, { session })).text);
    // Made, a code, two who joined.
    expect(log.map(({ sequence }: { sequence: number }) => sequence)).toEqual(
      Array.from({ length: 124 }, (_, index) => 124 - index),
    );
    expect(events.length).toBeGreaterThan(120);
  });

  it('as CSV holds nothing that a spreadsheet takes for a formula', async () => {
    const { ask, send, settled, session, at, join, code } = await aTeam([]);
    const evil = await join(code.code, '=1+1');
    await send(evil.key, playBy('evil', one, 1));
    await settled();
    const { text } = await ask('GET', `${at}/export?as=csv`, { session });
    const [, line = ''] = text.split('\r\n');
    expect(line.startsWith(`"'=1+1",Story 0,`)).toBe(true);
    for (const bad of ['=A1', '+1', '-1+2', '@x', '\t=1', '\r=1', ' =1', '|x', '%x'])
      expect(csvField(bad), bad).toMatch(/^"'/);
    expect(csvField('Anne-Marie')).toBe('Anne-Marie');
    expect(csvField('a "b", c')).toBe('"a ""b"", c"');
  });
});

describe('the board over the line', () => {
  it('is what the plays come to, for trainers, members and the room', async () => {
    const names = ['Ada', 'Bo', 'Cem', 'Dee', 'Eve'];
    const { ask, send, people, settled, session, at } = await aTeam(names);
    const scores = new Map<string, number[]>();
    for (const [index, { name, key }] of people.entries())
      for (const scenario of [one, two]) {
        const play = playBy(name, scenario, index);
        await send(key, play);
        scores.set(name, [...(scores.get(name) ?? []), play.score]);
      }
    await settled();
    const mean = (all: readonly number[]) => all.reduce((sum, value) => sum + value, 0) / all.length;
    const board = (await ask<Board>('GET', `${at}/board`, { session })).body;
    expect(board.rows.map(({ name, average }) => [name, average.mean])).toEqual(
      names.map((name) => [name, mean(scores.get(name) ?? [])]),
    );
    expect(board.team.mean).toBeCloseTo(mean(names.map((name) => mean(scores.get(name) ?? []))));
    expect(board.cells[0]).toMatchObject({ area: 'all', kind: 'all', people: 5 });
    const [ada, bo] = people;
    const key = ada?.key ?? '';
    await ask('PATCH', '/me', { key: bo?.key ?? '', body: { ranked: true } });
    const mine = (await ask<BoardForMember>('GET', '/board', { key })).body;
    expect(mine.me?.name).toBe('Ada');
    expect(mine.rows.map(({ name }) => name)).toEqual(['Bo']);
    const room = await ask<BoardForMember>('GET', `${at}/room?plays=best`, { session });
    expect(room.body.me).toBeUndefined();
    expect(room.text).not.toMatch(/Ada|Cem|Dee|Eve/);
    await ask('PATCH', at, { session, body: { goal: { plays: 50 } } });
    expect((await ask<BoardForMember>('GET', '/board', { key })).body.goal).toEqual({ plays: 50, have: 10 });
    // Whoever is hidden is nowhere but at the trainer's list.
    await ask('PATCH', `${at}/members/${bo?.id}`, { session, body: { hidden: true } });
    expect((await ask<BoardForMember>('GET', '/board', { key })).text).not.toContain('Bo');
  });
});
