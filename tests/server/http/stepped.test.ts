/** I5: plays that the server steps. The story stays there; a turn is made once, whatever the line does; nobody else has part in it. */
import { describe, expect, it } from 'vitest';
import { assignmentHash, writeAssignment } from '../../../src/assignment/assignment.ts';
import { attemptResults } from '../../../src/assignment/attempt-results.ts';
import type { PlayRecord } from '../../../src/record/record.ts';
import { replay } from '../../../src/record/replay.ts';
import { sealFits } from '../../../src/record/seal.ts';
import type { Scenario } from '../../../src/scenario/format.ts';
import { writeScenario } from '../../../src/scenario/write-scenario.ts';
import type { Board } from '../../../src/team/board.ts';
import type { MyList, Progress, TeamPlay } from '../../../src/team/shapes.ts';
import type { SteppedList, SteppedTurn } from '../../../src/team/stepped.ts';
import { after, scenarioOf, withADay } from '../../assignment/a-day.ts';
import { attemptNamed } from '../../record/a-record.ts';
import { aPlan } from '../../shift/a-shift.ts';
import { sampleAssignment } from '../../team/an-assignment.ts';
import { aJudgedServer, playBy, stories } from './a-judged-server.ts';

const all = stories(3);
const [one, two, own] = all as unknown as readonly [Scenario, Scenario, Scenario];

/** A look as it goes over the line. */
interface Seen {
  readonly moves: readonly { readonly id: string; readonly text: string }[];
  readonly lines: readonly { readonly text: string }[];
  readonly ending?: { readonly id: string };
}
const seen = ({ look }: SteppedTurn) => look as unknown as Seen;

async function aTeam(scenarios: readonly Scenario[] = [one, two], more: object = {}) {
  const server = await aJudgedServer([one, two]);
  const session = await server.firstTrainer('Ms Okafor');
  const { team, code } = await server.makeTeam(session, 'Front desk');
  const [ada, bo] = [await server.join(code.code, 'Ada'), await server.join(code.code, 'Bo')];
  const given = sampleAssignment(scenarios);
  const at = `/teams/${team.id}`;
  await server.ask('POST', `${at}/lists`, {
    session,
    body: {
      text: given.text,
      stepped: true,
      ...(scenarios.includes(own) && { scenarios: [writeScenario(own)] }),
      ...more,
    },
  });
  const list = () => server.ask<SteppedList>('GET', `/lists/${given.id}/stepped`, ada);
  const begin = (scenario: Scenario, attempt: string, who = ada) =>
    server.ask<SteppedTurn & { code: string }>('PUT', `/stepped/${attempt}`, {
      ...who,
      body: { list: given.id, scenario: scenario.id },
    });
  const step = ({ attempt, number, chain }: SteppedTurn, move: string, who = ada) =>
    server.ask<SteppedTurn & { code: string }>('POST', `/stepped/${attempt}/moves`, {
      ...who,
      body: { number, chain, move },
    });
  const look = (attempt: string, who = ada) =>
    server.ask<SteppedTurn & { code: string }>('GET', `/stepped/${attempt}`, who);
  const plays = async () => (await server.ask<{ plays: TeamPlay[] }>('GET', '/plays', ada)).body.plays;
  /** Plays to the end, each move sent so many times. */
  async function playOn(scenario: Scenario, nth: number, times = 1): Promise<SteppedTurn> {
    let turn = (await begin(scenario, attemptNamed('stepped', scenario.id, nth))).body as SteppedTurn;
    while (!seen(turn).ending) {
      const now = turn;
      const move = seen(now).moves[nth % seen(now).moves.length]?.id ?? '';
      const answers = await Promise.all(Array.from({ length: times }, () => step(now, move)));
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      expect(answers[0]?.status).toBe(200);
      turn = answers[0]?.body as SteppedTurn;
    }
    return turn;
  }
  return { ...server, session, team, at, ada, bo, given, list, begin, step, look, plays, playOn };
}

const attempt = attemptNamed('stepped', 'one');

describe('I5: a play that the server steps', () => {
  it('goes from turn to turn to its end, is worked out again like any other, and is of its own class', async () => {
    const { playOn, plays, settled, ask, at, session, list } = await aTeam();
    const ended = await playOn(one, 0);
    await settled();
    const [mine] = await plays();
    expect(mine).toMatchObject({ id: ended.attempt, result: { state: 'counted', class: 'stepped', marks: [] } });
    await playOn(two, 1);
    await settled();
    const told = (
      await ask<{ plays: { record: PlayRecord; class: string }[] }>('GET', `${at}/plays`, { session })
    ).body.plays.map(({ record }) => record);
    expect(told).toHaveLength(2);
    for (const record of told) {
      expect(sealFits(record)).toBe(true);
      expect(record.nonce).toMatch(/^[0-9a-f]{32}$/);
      expect(replay(record.scenario.id === one.id ? one : two, record)).toMatchObject({ ok: true, over: true });
    }
    const board = (await ask<Board>('GET', `${at}/board`, { session })).body;
    expect(board.rows.map(({ classes }) => classes)).toEqual([{ stepped: 2 }, {}]);
    // What came of it is told once all are served, and the play itself since no attempt is left.
    const { results, people, open } = (await list()).body;
    expect([people.map(({ status }) => status), open]).toEqual([['done', 'done'], false]);
    expect(results).toMatchObject([
      { scenario: one.id, ending: expect.any(String), record: { attempt: ended.attempt } },
      { scenario: two.id },
    ]);
  });

  it('makes a move once, however often it is sent and by however many at a time', async () => {
    const { playOn, settled, plays } = await aTeam();
    await playOn(one, 0, 4);
    await settled();
    const all = await plays();
    expect(all).toHaveLength(1);
    expect(all[0]?.result).toMatchObject({ state: 'counted' });
  });

  it('begins once: the same name again, another name, and two names at once are one play', async () => {
    const { begin, list } = await aTeam();
    const first = await begin(one, attempt);
    expect(first.status).toBe(201);
    expect((await begin(one, attempt)).text).toBe(first.text);
    expect((await begin(one, attemptNamed('another'))).body.attempt).toBe(attempt);
    const both = await Promise.all([begin(two, attemptNamed('a')), begin(two, attemptNamed('b'))]);
    expect(new Set(both.map(({ body }) => body.attempt)).size).toBe(1);
    expect((await list()).body.people).toMatchObject([
      { status: 'running', attempt, turn: 1 },
      { status: 'running', turn: 1 },
    ]);
  });

  it('is found again after a reload as it stood, with all that was said', async () => {
    const { begin, step, look } = await aTeam();
    const begun = (await begin(one, attempt)).body;
    const next = (await step(begun, seen(begun).moves[0]?.id ?? '')).body;
    const again = (await look(attempt)).body;
    expect(again).toMatchObject({ number: 1, chain: next.chain, look: next.look });
    expect(again.earlier.slice(-1)).toEqual(next.earlier);
    expect(again.cues[0]).toMatchObject({ type: 'arrives', again: true });
  });

  it('refuses a move that is not on offer, a number that was passed, and a chain of another turn', async () => {
    const { begin, step } = await aTeam();
    const begun = (await begin(one, attempt)).body;
    expect((await step(begun, 'no-such-move')).body.code).toBe('not-on-offer');
    expect((await step(begun, '__proto__')).body.code).toBe('not-on-offer');
    expect((await step({ ...begun, number: 3 }, seen(begun).moves[0]?.id ?? '')).body.code).toBe('changed-meanwhile');
    expect((await step({ ...begun, chain: 'f'.repeat(64) }, seen(begun).moves[0]?.id ?? '')).body.code).toBe(
      'changed-meanwhile',
    );
    const [first, second] = seen(begun).moves;
    expect((await step(begun, first?.id ?? '')).status).toBe(200);
    // Somebody at another device chose otherwise: one of the two hears of it.
    expect((await step(begun, second?.id ?? '')).body.code).toBe('changed-meanwhile');
  });

  it('of two different moves at once one is made', async () => {
    const { begin, step, look } = await aTeam();
    const begun = (await begin(one, attempt)).body;
    const both = await Promise.all(
      seen(begun)
        .moves.slice(0, 2)
        .map(({ id }) => step(begun, id)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await look(attempt)).body.number).toBe(1);
  });

  it('tells nothing of what comes: of a story of the trainer’s own no word that was not reached', async () => {
    const { ask, ada, given, begin, list } = await aTeam([own]);
    const told = [
      (await list()).text,
      (await ask('GET', `/lists/${given.id}/stepped/brief?scenario=${own.id}`, ada)).text,
      (await begin(own, attempt)).text,
    ].join('\n');
    const start = own.nodes[own.start];
    const others = Object.entries(own.nodes).filter(([id]) => id !== own.start);
    const lines = (node: unknown) =>
      [...JSON.stringify(node).matchAll(/"text":"((?:[^"\\]|\\.){12,})"/g)].map(([, t]) => t);
    const [here, later] = [new Set(lines(start)), others.flatMap(([, node]) => lines(node))];
    const hidden = [...later, ...lines(own.endings)].filter((text) => !here.has(text));
    expect(hidden.length).toBeGreaterThan(5);
    for (const text of hidden) expect(told).not.toContain(text);
    for (const word of ['"effects"', '"exceeded"', '"weight"', '"critical":true,"text"', '"thought"', '"outcome"'])
      expect(told).not.toContain(word);
  });

  it('is nobody else’s: of others, of another team, and of whoever was removed it is not there', async () => {
    const { begin, look, step, bo, ask, another, session, makeTeam, join, at, ada } = await aTeam();
    const begun = (await begin(one, attempt)).body;
    const [move] = seen(begun).moves;
    const other = await makeTeam(await another(session, 'Mr Lindqvist'), 'Team B');
    const cleo = await join(other.code.code, 'Cleo');
    for (const who of [bo, cleo]) {
      expect((await look(attempt, who)).body.code).toBe('not-found');
      expect((await step(begun, move?.id ?? '', who)).body.code).toBe('not-found');
    }
    expect((await begin(one, attempt, cleo)).body.code).toBe('not-found');
    // A name that is taken is no name for a play of one's own.
    expect((await begin(one, attempt, bo)).body.code).toBe('play-differs');
    await ask('DELETE', `${at}/members/${ada.id}`, { session });
    expect((await look(attempt)).body.code).toBe('not-signed-in');
    expect((await step(begun, move?.id ?? '')).body.code).toBe('not-signed-in');
  });

  it('is of a list that is stepped alone, and a list that is stepped takes no other plays', async () => {
    const { begin, ask, ada, given, at, session, settled } = await aTeam();
    const { record, ...claims } = playBy('ada', one, 1, given.id);
    await ask('PUT', `/plays/${record.attempt}`, { ...ada, body: { record, claims } });
    await settled();
    const [mine] = (await ask<{ plays: TeamPlay[] }>('GET', '/plays', ada)).body.plays;
    expect(mine?.result).toEqual({ state: 'refused', why: 'not-this-list' });
    await ask('POST', `${at}/lists`, { session, body: { text: given.text, stepped: false } });
    expect((await begin(one, attempt)).body.code).toBe('not-found');
    expect((await ask<{ lists: MyList[] }>('GET', '/me', ada)).body.lists[0]?.stepped).toBe(false);
  });

  it('keeps to the window and the attempts of its list, and lets what has begun come to its end', async () => {
    const opens = Date.UTC(2026, 10, 30, 9);
    const { begin, step, playOn, later, settled, list, ask, ada, given } = await aTeam([one], {
      opens,
      closes: opens + 2 * 3_600_000,
      attempts: 2,
    });
    await playOn(one, 0);
    await settled();
    expect((await list()).body).toMatchObject({ open: true, people: [{ status: 'waiting' }], results: [{}] });
    expect((await list()).body.results?.[0]).not.toHaveProperty('record');
    const begun = (await begin(one, attempt)).body;
    later(2.1);
    const next = await step(begun, seen(begun).moves[0]?.id ?? '');
    expect(next.status).toBe(200);
    later(1);
    expect((await step(next.body, seen(next.body).moves[0]?.id ?? '')).body.code).toBe('list-closed');
    expect((await begin(one, attemptNamed('third'))).body.attempt).toBe(attempt);
    const brief = `/lists/${given.id}/stepped/brief?scenario=${one.id}`;
    expect((await ask<{ code: string }>('GET', brief, ada)).body.code).toBe('list-closed');
  });

  it('D9: a clock that is set back makes no time that runs back', async () => {
    const { begin, step, later, settled, plays } = await aTeam([one]);
    let turn = (await begin(one, attempt)).body;
    for (let hours = 1; !seen(turn).ending; hours = -hours) {
      later(hours);
      turn = (await step(turn, seen(turn).moves[0]?.id ?? '')).body;
    }
    await settled();
    expect((await plays())[0]?.result).toMatchObject({ state: 'counted' });
  });

  it('S11: goes with whoever is erased, and a day after its end by itself', async () => {
    const { begin, playOn, ask, ada, database } = await aTeam();
    await playOn(one, 0);
    await begin(two, attempt);
    const rows = () => database.read((sql) => sql.all('select attempt from stepped'));
    expect(await rows()).toHaveLength(2);
    await ask('DELETE', '/me', ada);
    expect(await rows()).toEqual([]);
  });

  it('serves the people of a day in their order, each begun as those before have left it, and the day counts as one', async () => {
    const list = withADay();
    const scenarios = [...aPlan().scenarios, after];
    const server = await aJudgedServer(scenarios);
    const session = await server.firstTrainer('Ms Okafor');
    const { team, code } = await server.makeTeam(session, 'Front desk');
    const { key } = await server.join(code.code, 'Ada');
    const text = writeAssignment(list);
    await server.ask('POST', `/teams/${team.id}/lists`, { session, body: { text, stepped: true } });
    const id = assignmentHash(list);
    const begin = (nth: number) =>
      server.ask<SteppedTurn & { code: string }>('PUT', `/stepped/${attemptNamed('day', nth)}`, {
        key,
        body: { list: id, scenario: list.scenarios[nth]?.id },
      });
    expect((await begin(1)).body.code).toBe('list-closed');
    for (const nth of list.scenarios.keys()) {
      const { carried } = list.scenarios[nth] ?? {};
      expect(nth < 3 ? carried : undefined).toBeUndefined();
      const brief = await server.ask('GET', `/lists/${id}/stepped/brief?scenario=${list.scenarios[nth]?.id}`, { key });
      expect(brief.status).toBe(200);
      let turn = (await begin(nth)).body as SteppedTurn;
      for (let moves = 0; !seen(turn).ending; moves += 1) {
        const offered = seen(turn).moves;
        const body = { number: turn.number, chain: turn.chain, move: offered[(nth + moves) % offered.length]?.id };
        turn = (await server.ask<SteppedTurn>('POST', `/stepped/${turn.attempt}/moves`, { key, body })).body;
      }
    }
    await server.settled();
    const plays = (await server.ask<{ plays: { record: PlayRecord }[] }>('GET', `/teams/${team.id}/plays`, { session }))
      .body.plays;
    // The one that reads files of attempts holds each opening to the plays before it.
    const whole = attemptResults(
      list,
      plays.map(({ record }) => record),
      scenarioOf,
    );
    if (!whole.ok) throw new Error(JSON.stringify(whole.reasons));
    const progress = await server.ask<{ people: Progress[] }>('GET', `/teams/${team.id}/lists/${id}/progress`, {
      session,
    });
    expect(progress.body.people[0]?.average).toBeCloseTo(whole.results.average, 9);
  });

  it('sees who is stuck: the trainer is told whom somebody serves, without the browser saying so', async () => {
    const { begin, ask, at, session, given } = await aTeam();
    await begin(one, attempt);
    const { people } = (
      await ask<{ people: { at?: { scenario: string } }[] }>('GET', `${at}/lists/${given.id}/progress`, { session })
    ).body;
    expect(people.map((person) => person.at?.scenario)).toEqual([one.id, undefined]);
  });
});
