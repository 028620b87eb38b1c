import { describe, expect, it, vi } from 'vitest';
import { createLine, isLineTrouble, LineDown, lineReason } from '../../src/app/line.ts';
import { reasonOf } from '../../src/app/reason.ts';

const WHAT = '“The first minute”';
const answering = (answer: () => Response | Promise<Response>) => createLine(async () => answer(), 20);
const failing = (answer: () => Response | Promise<Response>) =>
  answering(answer)
    .text('story.json', WHAT)
    .then(
      () => 'it came',
      (error: unknown) => error,
    );

describe('the line', () => {
  it('brings a text, and says meanwhile what is fetched', async () => {
    let answer: (response: Response) => void = () => undefined;
    const line = createLine(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const changed = vi.fn();
    const stop = line.subscribe(changed);
    expect(line.waitingFor()).toBeUndefined();
    const coming = line.text('story.json', WHAT);
    expect(line.waitingFor()).toBe(WHAT);
    answer(new Response('{"format": 1}'));
    expect(await coming).toBe('{"format": 1}');
    expect([line.waitingFor(), changed.mock.calls.length]).toEqual([undefined, 2]);
    stop();
  });

  it.each([
    ['there is no connection', () => Promise.reject(new TypeError('Failed to fetch')), /no connection/],
    ['nothing answers in time', () => new Promise<Response>(() => undefined), /has not come within 30 seconds/],
    ['the game was renewed', () => new Response('Not found.', { status: 404 }), /renewed.*load the page again/],
    ['the server is in trouble', () => new Response('', { status: 503 }), /\(503\)/],
    ['a sign-in page stands in between', () => new Response('\n<!doctype html><title>Wi-Fi</title>'), /sign-in page/],
  ])('says what is missing and that nothing is lost when %s', async (_, answer, words) => {
    const slow = createLine((_address, how) => {
      const aborted = new Promise<Response>((_resolve, reject) =>
        how?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
      );
      return Promise.race([Promise.resolve(answer()), aborted]);
    }, 20);
    const error = await slow.text('story.json', WHAT).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LineDown);
    expect(reasonOf(error)).toMatch(words);
    expect(reasonOf(error)).toContain(WHAT);
    expect(reasonOf(error)).toContain('Nothing is lost');
    expect(reasonOf(error)).not.toMatch(/failed to fetch|abort/i);
    expect(slow.waitingFor()).toBeUndefined();
  });

  it.each([
    'Failed to fetch dynamically imported module: http://x/own-pages.js',
    'error loading dynamically imported module: http://x/own-pages.js',
    'Importing a module script failed.',
    'Unable to preload CSS for /assets/x.css',
    'Failed to fetch',
    'Load failed',
    'NetworkError when attempting to fetch resource.',
  ])('knows a browser’s own words for it: %s', (words) => {
    expect(isLineTrouble(new TypeError(words))).toBe(true);
    expect(reasonOf(new TypeError(words))).toMatch(/could not be fetched.*Nothing is lost/);
  });

  it('leaves other trouble to those who can say more of it', async () => {
    expect(lineReason(new TypeError('undefined is not a function'))).toBeUndefined();
    expect(isLineTrouble(new Error('There is no scenario "x" in this game.'))).toBe(false);
    expect(await failing(() => new Response('plain'))).toBe('it came');
  });
});
