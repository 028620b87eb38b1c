/** A play the server steps, on this side of the line: against the real server, over a line that breaks wherever it can. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSteppedPlay, type SteppedPlay } from '../../../src/app/together/stepped-play.ts';
import { createTalk } from '../../../src/app/together/talk.ts';
import type { TeamPlay } from '../../../src/team/shapes.ts';
import { attemptNamed } from '../../record/a-record.ts';
import { sample } from '../../sample.ts';
import { aJudgedServer, stories } from '../../server/http/a-judged-server.ts';
import { HOME } from '../../server/http/a-server.ts';
import { sampleAssignment } from '../../team/an-assignment.ts';

const [story] = stories(1) as unknown as readonly [ReturnType<typeof stories>[number]];

/** What the line does with a request: lets it through, loses it, or loses its answer. */
type Fate = 'through' | 'lost' | 'answer-lost' | 'busy';

async function aLine() {
  const server = await aJudgedServer([story]);
  const session = await server.firstTrainer('Tess');
  const { team, code } = await server.makeTeam(session, 'Front desk');
  const { key } = await server.join(code.code, 'Ana');
  const { text, id: list } = sampleAssignment([story]);
  await server.ask('POST', `/teams/${team.id}/lists`, { session, body: { text, stepped: true } });
  const fates: Fate[] = [];
  let note: unknown;
  const fetch = async (address: unknown, how?: RequestInit) => {
    const fate = fates.shift() ?? 'through';
    if (fate === 'lost') throw new TypeError('no line');
    if (fate === 'busy')
      return new Response(JSON.stringify({ type: '/problems/busy', title: 'busy', status: 503, code: 'busy' }), {
        status: 503,
      });
    const headers = { ...(how?.headers as object), ...(how?.method !== 'GET' && { origin: HOME }) };
    const { signal: _signal, cache: _cache, ...rest } = how ?? {};
    const answer = await server.server.fetch(new Request(String(address), { ...rest, headers }), '192.168.0.2');
    if (fate === 'answer-lost') throw new TypeError('no line');
    return answer;
  };
  const open = (nth: number): SteppedPlay =>
    createSteppedPlay(
      {
        talk: createTalk(`${HOME}/api/v1`, fetch as typeof globalThis.fetch),
        key,
        keep: async (chosen) => {
          note = chosen;
        },
        kept: async () => note,
        later: (_, work) => {
          setImmediate(work);
          return () => undefined;
        },
        chance: () => 0,
      },
      { list, scenario: story.id, fresh: attemptNamed('stepped-play', nth) },
    );
  const plays = async () => (await server.ask<{ plays: TeamPlay[] }>('GET', '/plays', { key })).body.plays;
  return { ...server, fates, open, plays, session, team, list, noted: () => note };
}

describe('a play the server steps, in the browser', () => {
  it('I5: comes to its end once, whatever the line loses and however often the page is loaded anew', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom<Fate>('through', 'through', 'lost', 'answer-lost', 'busy'), { maxLength: 60 }),
        fc.array(fc.boolean(), { maxLength: 30 }),
        fc.nat(1000),
        async (fates, reloads, seed) => {
          const line = await aLine();
          line.fates.push(...fates);
          let nth = 0;
          let play = line.open(nth);
          await play.begin();
          const made: string[] = [];
          for (let turns = 0; !play.view()?.look.ending; turns += 1) {
            const offered = play.view()?.look.moves ?? [];
            const move = offered[(seed + turns) % offered.length]?.id ?? '';
            made.push(move);
            const chosen = play.choose(move);
            if (reloads[turns]) {
              // The page is gone while the choice is on its way: the next one finds it kept.
              play.stop();
              await Promise.race([chosen, new Promise((resolve) => setImmediate(resolve))]);
              nth += 1;
              play = line.open(nth);
              await play.begin();
              // Whatever was on its way from the page that is gone, it was this very move.
              while (play.view()?.look.turn !== made.length) {
                play.stop();
                nth += 1;
                play = line.open(nth);
                await play.begin();
                if (play.view()?.look.turn !== made.length) await play.choose(move);
              }
            } else await chosen;
            expect(play.view()?.look.turn).toBe(made.length);
            expect(play.view()?.earlier.map(({ turn }) => turn)).toEqual([...made.keys()]);
            expect(play.waits()).toBeUndefined();
          }
          expect(line.noted()).toBeUndefined();
          await line.settled();
          const plays = await line.plays();
          expect(plays.map(({ result }) => result.state)).toEqual(['counted']);
          const told = (
            await line.ask<{ plays: { record: { moves: { move: string }[] } }[] }>(
              'GET',
              `/teams/${line.team.id}/plays`,
              { session: line.session },
            )
          ).body.plays;
          expect(told[0]?.record.moves.map(({ move }) => move)).toEqual(made);
        },
      ),
      { numRuns: sample(150) },
    );
  });

  it('says what it waits for, and why it does not go on', async () => {
    const line = await aLine();
    const play = line.open(0);
    const told: unknown[] = [];
    play.subscribe(() => told.push(play.waits() ?? play.no()?.why ?? 'shown'));
    line.fates.push('lost', 'busy', 'through');
    await play.begin();
    expect(told).toEqual(['line', 'room', 'shown', 'shown']);
    told.length = 0;
    const other = line.open(1);
    await other.begin();
    await other.choose(other.view()?.look.moves[0]?.id ?? '');
    await play.choose(play.view()?.look.moves[1]?.id ?? '');
    expect(told.at(-1)).toBe('changed-meanwhile');
    // It stands where the other device has brought it.
    expect(play.view()?.look).toEqual(other.view()?.look);
    await line.ask('DELETE', `/teams/${line.team.id}/lists/${line.list}`, { session: line.session });
    await play.choose(play.view()?.look.moves[0]?.id ?? '');
    expect(play.no()?.why).toBe('list-closed');
  });
});
