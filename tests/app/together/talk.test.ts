import { describe, expect, it } from 'vitest';
import { createTalk } from '../../../src/app/together/talk.ts';
import { NOW } from './fake-server.ts';

const answering = (body: unknown, init: ResponseInit = {}) => {
  const asked: { address: string; init: RequestInit | undefined }[] = [];
  const talk = createTalk('/api/v1', async (address, how) => {
    asked.push({ address: String(address), init: how });
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), init);
  });
  return { talk, asked };
};
const health = { ok: true, takesPlays: true, version: '1' };

describe('asking the team server', () => {
  it('sends names of the path, query and key where they belong, and a body only as JSON', async () => {
    const { talk, asked } = answering({ code: 'KPT4-9XWM', expires: NOW }, { status: 201 });
    const answer = await talk.ask('renewCode', { at: { team: 'a/b' }, body: { hours: 2 } });
    expect(answer).toEqual({ ok: true, value: { code: 'KPT4-9XWM', expires: NOW } });
    expect(asked[0]).toMatchObject({
      address: '/api/v1/teams/a%2Fb/code',
      init: { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"hours":2}' },
    });
    await talk.ask('myPlays', { key: 'k', query: { after: 7 } });
    expect(asked[1]).toMatchObject({
      address: '/api/v1/plays?after=7',
      init: { headers: { authorization: 'Bearer k' } },
    });
    expect(asked[1]?.init).not.toHaveProperty('body');
  });

  it('lets through what a newer server says besides', async () => {
    const { talk } = answering({ ...health, mood: 'good' });
    expect(await talk.ask('health')).toMatchObject({ ok: true, value: health });
  });

  it.each([
    ['a page', '<h1>Sign in</h1>', {}],
    ['another thing', { hello: 'you' }, {}],
    ['an error in other words', 'Bad gateway', { status: 502 }],
  ])('takes %s for no answer', async (_, body, init) => {
    expect(await answering(body, init).talk.ask('health')).toEqual({ ok: false, why: 'no-line' });
  });

  it('hears a refusal with its code, its reason and when to come again', async () => {
    const problem = { type: '/problems/busy', title: 'Busy.', status: 503, code: 'busy' };
    const { talk } = answering(problem, { status: 503, headers: { 'retry-after': '9' } });
    expect(await talk.ask('health')).toEqual({ ok: false, why: 'busy', retryAfter: 9 });
  });

  it('gives up after its patience', async () => {
    const talk = createTalk(
      '/api/v1',
      (_, how) =>
        new Promise((__, reject) => how?.signal?.addEventListener('abort', () => reject(new Error('aborted')))),
      1,
    );
    expect(await talk.ask('health')).toEqual({ ok: false, why: 'no-line' });
  });
});
