import { describe, expect, it, vi } from 'vitest';
import { listen } from '../../../src/app/together/listen.ts';

/** A line whose events a test makes. */
function aLine() {
  const sources: {
    onopen: (() => void) | null;
    onmessage: ((event: MessageEvent) => void) | null;
    onerror: (() => void) | null;
    readyState: number;
    close: () => void;
  }[] = [];
  let timers: { readonly work: () => void; readonly milliseconds: number }[] = [];
  return {
    sources,
    timers: () => timers.map(({ milliseconds }) => milliseconds),
    /** Everything that is waited for happens. */
    async pass() {
      const now = timers;
      timers = [];
      for (const { work } of now) work();
      await Promise.resolve();
      await Promise.resolve();
    },
    means: {
      source: () => {
        const one = { onopen: null, onmessage: null, onerror: null, readyState: 0, close: vi.fn() };
        sources.push(one);
        return one;
      },
      later: (milliseconds: number, work: () => void) => {
        const one = { work, milliseconds };
        timers.push(one);
        return () => {
          timers = timers.filter((other) => other !== one);
        };
      },
    },
  };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));
const said = (did: string) => ({ data: JSON.stringify({ did }) }) as MessageEvent;

describe('listening to a team', () => {
  it('reads at once, again after something happened, and never more than once in two seconds', async () => {
    const line = aLine();
    const [read, onLive, onEvent] = [vi.fn(async () => true), vi.fn(), vi.fn()];
    listen('/events', { read, onLive, onEvent }, line.means);
    await settled();
    expect(read).toHaveBeenCalledTimes(1);
    for (let event = 0; event < 50; event += 1) line.sources[0]?.onmessage?.(said('play-counted'));
    expect(onEvent).toHaveBeenCalledTimes(50);
    expect(read).toHaveBeenCalledTimes(1);
    await line.pass();
    await settled();
    expect(read).toHaveBeenCalledTimes(2);
    await line.pass();
    await settled();
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('says nothing of a line that is still being opened', async () => {
    const line = aLine();
    const live: boolean[] = [];
    listen(
      '/events',
      { read: async () => true, onLive: (now) => live.push(now), onEvent: () => undefined },
      line.means,
    );
    await settled();
    expect(live).toEqual([]);
    // Once it is open, what was read before is live at once.
    line.sources[0]?.onopen?.();
    expect(live).toEqual([true]);
    line.sources[0]?.onerror?.();
    expect(live.at(-1)).toBe(false);
  });

  it('says when the line is lost, tries again by itself, and reads what was missed', async () => {
    const line = aLine();
    const live: boolean[] = [];
    const read = vi.fn(async () => true);
    listen('/events', { read, onLive: (now) => live.push(now), onEvent: () => undefined }, line.means);
    line.sources[0]?.onopen?.();
    await settled();
    expect(live.at(-1)).toBe(true);
    const [source] = line.sources;
    if (source) source.readyState = 2;
    source?.onerror?.();
    expect(live.at(-1)).toBe(false);
    await line.pass();
    expect(line.sources).toHaveLength(2);
    const before = read.mock.calls.length;
    line.sources[1]?.onopen?.();
    await line.pass();
    await settled();
    expect(read.mock.calls.length).toBeGreaterThan(before);
    expect(live.at(-1)).toBe(true);
  });

  it('asks again where an answer did not come', async () => {
    const line = aLine();
    const read = vi.fn(async () => false);
    listen('/events', { read, onLive: () => undefined, onEvent: () => undefined }, line.means);
    await settled();
    await line.pass();
    await settled();
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('is still once it is stopped', async () => {
    const line = aLine();
    const [read, onEvent] = [vi.fn(async () => true), vi.fn()];
    const { stop } = listen('/events', { read, onLive: () => undefined, onEvent }, line.means);
    await settled();
    stop();
    expect(line.timers()).toEqual([]);
    expect(line.sources[0]?.close).toHaveBeenCalled();
  });

  it('passes over what it does not understand', () => {
    const line = aLine();
    const onEvent = vi.fn();
    listen('/events', { read: async () => true, onLive: () => undefined, onEvent }, line.means);
    line.sources[0]?.onmessage?.({ data: '<html>' } as MessageEvent);
    expect(onEvent).toHaveBeenCalledWith('');
  });
});
