import { describe, expect, it } from 'vitest';
import { ownScript } from '../../src/app/trusted-types.ts';

const PAGE = 'https://play.example/game/index.html';

describe('an address of a script', () => {
  it.each(['https://play.example/game/assets/worker.js', './assets/worker.js', '/other/worker.js'])(
    'passes when it lies where the page lies: %s',
    (address) => expect(ownScript(address, PAGE)).toBe(address),
  );

  it.each([
    'https://elsewhere.example/worker.js',
    '//elsewhere.example/worker.js',
    'http://play.example/worker.js',
    'data:text/javascript,1',
    'blob:https://play.example/0f',
    'javascript:1',
  ])('is refused: %s', (address) => {
    expect(() => ownScript(address, PAGE)).toThrow('Scripts come from');
  });
});
