/** How the player looks: kept on the device, taken along, erased, and never any part of what is played. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { chosenYou, rememberYou } from '../../src/app/remembered-you.ts';
import { firstYou } from '../../src/catalogue/looks.ts';
import { memoryStore } from '../../src/record/memory-store.ts';
import { writeMyData } from '../../src/record/my-data.ts';
import { gamesOf } from './a-game.ts';

const { aGame, close } = gamesOf('you-test');
const me = { ...firstYou, head: 'twists', wheelchair: true, pronoun: 'she' } as const;
const other = { ...firstYou, head: 'hijab', glasses: 'thin', pronoun: 'he' } as const;
const KEY = 'counterpart-you';

afterEach(() => {
  rememberYou(undefined);
  vi.restoreAllMocks();
});

/** Everything that is kept of the same three moves at the same time and by the same chance. */
async function kept(): Promise<string> {
  vi.spyOn(performance, 'now').mockReturnValue(0);
  vi.spyOn(Date, 'now').mockReturnValue(1);
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => array);
  const store = memoryStore();
  const game = await aGame(store);
  await game.open(game.library.entries()[0]?.id ?? '', 7);
  await game.start({ seed: 7, carried: [] });
  const session = game.session();
  for (let turn = 0; turn < 3; turn += 1) {
    const move = session?.view().look.moves[0];
    if (move) await session?.choose(move.id);
  }
  const plays = await store.list();
  expect(plays[0]?.record.moves.length).toBe(3);
  vi.restoreAllMocks();
  await close(game);
  return JSON.stringify(plays);
}

const fileOf = (you: object) => new File([writeMyData({ plays: [], you }, 0)], 'mine.json');

describe('how you look', () => {
  it('is remembered on the device, and forgotten there', () => {
    rememberYou(me);
    expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toEqual(me);
    rememberYou(undefined);
    expect(localStorage.getItem(KEY)).toBeNull();
  });

  it('changes no byte of what is kept of a play', async () => {
    rememberYou(me);
    const mine = await kept();
    rememberYou(other);
    expect(await kept()).toBe(mine);
  });

  it('is taken in with one’s data where nobody has chosen, and stays where somebody has', async () => {
    const game = await aGame(memoryStore());
    await game.importData(fileOf(me));
    expect(chosenYou()).toEqual(me);
    expect(game.screens.getSnapshot().context.notice).toContain('and how you look');
    await game.importData(fileOf(other));
    expect(chosenYou()).toEqual(me);
    expect(game.screens.getSnapshot().context.notice).not.toContain('how you look');
  });

  it('is taken in field by field, as far as it is offered here', async () => {
    const game = await aGame(memoryStore());
    await game.importData(fileOf({ ...me, skin: '"/><script>', beard: 'braided' }));
    expect(chosenYou()).toEqual({ ...me, skin: firstYou.skin, beard: 'none' });
  });

  it('is erased with everything else', async () => {
    const game = await aGame(memoryStore());
    rememberYou(me);
    await game.erase();
    expect(chosenYou()).toBeUndefined();
    expect(localStorage.getItem(KEY)).toBeNull();
  });
});
