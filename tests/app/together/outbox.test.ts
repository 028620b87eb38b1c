import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepMembership, type Membership, membershipIn } from '../../../src/app/together/membership.ts';
import { createOutbox, type Outbox } from '../../../src/app/together/outbox.ts';
import { waitAfter } from '../../../src/app/together/outbox-rules.ts';
import { createTalk } from '../../../src/app/together/talk.ts';
import { memoryStore } from '../../../src/record/memory-store.ts';
import type { PlayStore, StoredPlay } from '../../../src/record/store.ts';
import { type FakeServer, fakeServer, Refused } from './fake-server.ts';
import { begun, ended, fromFile } from './some-plays.ts';

/** A clock that a test moves by hand. */
function aClock() {
  let now = 0;
  let waiting: { readonly at: number; readonly work: () => void }[] = [];
  return {
    later(milliseconds: number, work: () => void) {
      const one = { at: now + milliseconds, work };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((other) => other !== one);
      };
    },
    waits: () => waiting.map(({ at }) => at - now),
    /** To the next thing that is waited for. */
    on() {
      const next = waiting.toSorted((a, b) => a.at - b.at)[0];
      if (!next) return false;
      now = next.at;
      waiting = waiting.filter((one) => one !== next);
      next.work();
      return true;
    },
  };
}

/** Everything around one browser: its store, and tabs over it that may be closed in the middle. */
async function aBrowser(server: FakeServer = fakeServer()) {
  const store = memoryStore();
  const clock = aClock();
  let holder: object | undefined;
  const plays = new Map<PlayStore, readonly StoredPlay[]>();
  const list = async () => plays.set(store, await store.list());
  await list();
  const team = server.aTeam('North');
  const join = async () => {
    const { id, name, keys } = server.join(team.id, `Ana ${server.members.size}`);
    const orders = (await store.list()).map(({ order }) => order);
    const membership: Membership = {
      member: { id, name },
      team: { id: team.id, name: team.name },
      key: keys[0] ?? '',
      since: Math.max(0, ...orders),
      ended: false,
    };
    await keepMembership(store, membership);
    return membership;
  };
  const tab = (): Outbox => {
    const me = {};
    return createOutbox({
      store,
      talk: createTalk('/api/v1', server.fetch),
      plays: () => plays.get(store) ?? [],
      storyOf: async () => undefined,
      alone: {
        async hold() {
          if (holder !== undefined && holder !== me) return false;
          holder = me;
          return true;
        },
        release() {
          if (holder === me) holder = undefined;
        },
      },
      later: clock.later,
      chance: () => 0.5,
    });
  };
  return { server, store, clock, team, join, tab, list };
}
const attempts = (plays: readonly { readonly record: unknown }[]) =>
  plays.map(({ record }) => (record as StoredPlay['record']).attempt);

describe('the outbox', () => {
  it('sends nothing of whoever is in no team', async () => {
    const { server, store, tab, list } = await aBrowser();
    await ended(store, await begun(store, 1));
    await list();
    await tab().run();
    expect(server.asked).toEqual([]);
  });

  it('sends each finished play once, and tells "saved here" and "the team has it" apart', async () => {
    const { server, store, tab, list, join, clock } = await aBrowser();
    await join();
    const outbox = tab();
    await outbox.run();
    server.line.before = () => {
      throw new TypeError('Failed to fetch');
    };
    await ended(store, await begun(store, 1));
    await begun(store, 2);
    await list();
    await outbox.run();
    expect(outbox.view()).toMatchObject({ here: 1, had: 0, waits: 'line' });
    server.line.before = () => undefined;
    await outbox.run();
    expect(outbox.view()).toMatchObject({ here: 0, had: 1, waits: undefined });
    expect(outbox.view().states.get(attempts(server.plays)[0] ?? '')).toEqual({ is: 'had', sequence: 1 });
    server.work();
    clock.on();
    await outbox.run();
    expect([...outbox.view().states.values()]).toEqual([{ is: 'counted', points: 80, score: 78 }]);
    expect(clock.waits()).toEqual([]);
    expect(server.plays).toHaveLength(1);
  });

  it('sends again what the team had, once, when a copy was put in the place of its data', async () => {
    const { server, store, tab, list, join } = await aBrowser();
    await join();
    await ended(store, await begun(store, 1));
    await list();
    await tab().run();
    server.work();
    await tab().run();
    server.plays.length = 0;
    server.restored = 'e'.repeat(32);
    await tab().run();
    expect(server.plays).toHaveLength(1);
    server.plays.length = 0;
    await tab().run();
    expect(server.plays).toHaveLength(0);
  });

  it('offers plays from before joining, sends them only when asked to, and never those that came in a file', async () => {
    const { server, store, tab, list, join } = await aBrowser();
    await ended(store, await begun(store, 1));
    await join();
    await ended(store, await begun(store, 2));
    await fromFile(store, 3, 1);
    await list();
    const outbox = tab();
    await outbox.run();
    expect(outbox.view()).toMatchObject({ here: 0, had: 1, offered: 1 });
    await outbox.sendOffered();
    expect(outbox.view()).toMatchObject({ here: 0, had: 2, offered: 0 });
    expect(server.plays).toHaveLength(2);
  });

  it('tells why the team does not take a play, and sends the others', async () => {
    const { server, store, tab, list, join } = await aBrowser();
    await join();
    for (const named of [1, 2]) await ended(store, await begun(store, named));
    await list();
    let first = true;
    server.line.before = (name) => {
      if (name !== 'sendPlay' || !first) return;
      first = false;
      server.instead.sendPlay = () => {
        delete server.instead.sendPlay;
        throw new Refused('too-large');
      };
    };
    const outbox = tab();
    await outbox.run();
    expect(outbox.view()).toMatchObject({ here: 0, had: 1 });
    expect(outbox.view().refused.map(({ why }) => why)).toEqual(['too-large']);
  });

  it('leaves a server alone for as long as it asks, whatever is played meanwhile', async () => {
    const { server, store, tab, list, join, clock } = await aBrowser();
    await join();
    await ended(store, await begun(store, 1));
    await list();
    server.instead.sendPlay = () => {
      throw new Refused('busy', { retryAfter: 120 });
    };
    const outbox = tab();
    await outbox.run();
    expect(outbox.view().waits).toBe('room');
    expect(clock.waits()[0]).toBeGreaterThanOrEqual(120_000);
    const before = server.asked.length;
    await outbox.run();
    expect(server.asked).toHaveLength(before);
    delete server.instead.sendPlay;
    clock.on();
    await expect.poll(() => outbox.view().had).toBe(1);
  });

  it('stops when the team does not know this browser any more, and goes on when it does again', async () => {
    const { server, store, tab, list, join } = await aBrowser();
    const { member } = await join();
    const removed = server.members.get(member.id);
    server.members.delete(member.id);
    await ended(store, await begun(store, 1));
    await list();
    const outbox = tab();
    await outbox.run();
    expect(outbox.view().membership?.ended).toBe(true);
    expect(outbox.view().here).toBe(1);
    if (removed) server.members.set(member.id, removed);
    await outbox.run();
    expect((await membershipIn(store))?.ended).toBe(false);
    expect(outbox.view()).toMatchObject({ here: 0, had: 1 });
  });

  it('takes a page of a network in between for no answer at all', async () => {
    const { store, list, join, clock } = await aBrowser();
    await join();
    await ended(store, await begun(store, 1));
    await list();
    const outbox = createOutbox({
      store,
      talk: createTalk('/api/v1', async () => new Response('<h1>Sign in to our network</h1>')),
      plays: () => [],
      storyOf: async () => undefined,
      alone: { hold: async () => true, release: () => undefined },
      later: clock.later,
      chance: () => 0,
    });
    await outbox.run();
    expect(outbox.view().had).toBe(0);
  });

  it('waits longer each time, never much beyond ten minutes, and not all in one moment', () => {
    const waits = Array.from({ length: 40 }, (_, at) => waitAfter(at + 1, 0.5));
    expect(waits.toSorted((a, b) => a - b)).toEqual(waits);
    expect(waits[0]).toBeLessThan(2_001);
    expect(waits.at(-1)).toBeLessThanOrEqual(600_000);
    expect(waitAfter(3, 0)).not.toBe(waitAfter(3, 1));
    expect(waitAfter(1, 0, 60)).toBe(60_000);
  });
});

/** What may happen to a browser and its line. */
const happening = fc.constantFrom(
  'begin',
  'end',
  'file',
  'run',
  'run in another tab',
  'both tabs at once',
  'line goes',
  'line comes',
  'answer is lost',
  'server is busy',
  'server works',
  'reload',
  'time passes',
);

describe('[D3] whatever happens on the way', () => {
  it('the team has each play made since joining exactly once, and no other, when the line is back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 40 }), async (happenings) => {
        const { server, store, clock, tab, list, join } = await aBrowser();
        const names = Array.from({ length: 60 }, (_, at) => at + 1).values();
        const fresh = () => names.next().value ?? 0;
        await ended(store, await begun(store, fresh()));
        await join();
        const open: StoredPlay[] = [];
        const wanted: string[] = [];
        let [here, other] = [tab(), tab()];
        for (const what of happenings) {
          if (what === 'begin') open.push(await begun(store, fresh()));
          if (what === 'end') {
            const play = open.pop();
            if (play) wanted.push((await ended(store, play)).record.attempt);
          }
          if (what === 'file') {
            const named = fresh();
            await fromFile(store, named, named % 3);
          }
          await list();
          if (what === 'run') await here.run();
          if (what === 'run in another tab') await other.run();
          if (what === 'both tabs at once') await Promise.all([here.run(), other.run()]);
          if (what === 'line goes')
            server.line.before = () => {
              throw new TypeError('Failed to fetch');
            };
          if (what === 'line comes') server.line.before = () => undefined;
          if (what === 'answer is lost')
            server.line.after = () => {
              server.line.after = () => undefined;
              throw new TypeError('Failed to fetch');
            };
          if (what === 'server is busy')
            server.instead.sendPlay = () => {
              delete server.instead.sendPlay;
              throw new Refused('busy', { retryAfter: 30 });
            };
          if (what === 'server works') server.work();
          if (what === 'reload') {
            here.stop();
            here = tab();
          }
          if (what === 'time passes') clock.on();
        }
        server.line.before = () => undefined;
        server.line.after = () => undefined;
        delete server.instead.sendPlay;
        await list();
        server.work();
        // A tab is closed: what it waited for goes with it. The one that is opened last finds the rest.
        here.stop();
        other.stop();
        other = tab();
        await other.run();
        for (let round = 0; round < 9; round += 1) {
          server.work();
          clock.on();
          await other.run();
        }
        expect(attempts(server.plays).toSorted()).toEqual(wanted.toSorted());
        expect(other.view()).toMatchObject({ here: 0, had: wanted.length, refused: [], offered: 1 });
        expect([...other.view().states.values()].every(({ is }) => is === 'counted')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
