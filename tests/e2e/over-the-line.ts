/** What a page that nobody has visited before asks for, counted as it comes over a line that packs what can be packed. */
import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';

/** All that has come so far: KiB as gzip packs it, each file once. */
export interface Weight {
  readonly script: number;
  readonly sound: number;
  readonly all: number;
  readonly requests: number;
}

const SCRIPT = /\.js$/;
const SOUND = /\.(ogg|mp3|webm)$/;

/** Listens to a page from now on. Gives the way to ask what has come, once nothing is under way any more. */
export function overTheLine(page: Page): () => Promise<Weight> {
  const underWay = new Set<unknown>();
  const come = new Map<string, Promise<number>>();
  page.on('request', (request) => underWay.add(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  page.on('requestfinished', (request) => {
    underWay.delete(request);
    const { pathname, protocol } = new URL(request.url());
    if (!/^https?:$/.test(protocol) || come.has(pathname)) return;
    const packed = async () => {
      const body = await (await request.response())?.body();
      return body ? Math.min(body.length, gzipSync(body, { level: 9 }).length) : 0;
    };
    const bytes = packed();
    // What comes when the test is over is counted by nobody.
    bytes.catch(() => {});
    come.set(pathname, bytes);
  });
  return async () => {
    await expect.poll(() => underWay.size, { timeout: 60_000 }).toBe(0);
    const files = await Promise.all([...come].map(async ([path, bytes]) => [path, await bytes] as const));
    const kib = (which: RegExp) =>
      Math.round(files.filter(([path]) => which.test(path)).reduce((sum, [, bytes]) => sum + bytes, 0) / 102.4) / 10;
    return { script: kib(SCRIPT), sound: kib(SOUND), all: kib(/./), requests: files.length };
  };
}
