/** Own words before the options: kept beside the play, and no part of anything else. */
import { describe, expect, it } from 'vitest';
import { createSayDesk, type SayDeskPlay } from '../../src/app/say-desk.ts';
import { startSession } from '../../src/app/session.ts';
import { newPlay } from '../../src/record/kept-play.ts';
import { memoryStore } from '../../src/record/memory-store.ts';
import { playsToHandOver, writeResultFile } from '../../src/record/result-file.ts';
import { allSaid, keepSaid, saidOf } from '../../src/record/said-first.ts';
import type { PlayStore } from '../../src/record/store.ts';
import { newScenarioChecked } from '../record/a-record.ts';

const scenario = newScenarioChecked();

function aPlay(store: PlayStore = memoryStore(), over: Partial<SayDeskPlay> = {}) {
  const play = newPlay(scenario, { seed: 7, carried: [] }, 'a'.repeat(32), 1);
  const session = startSession(scenario, play, { store, now: () => 0, today: () => 1 });
  const desk = createSayDesk({ play: play.id, scenario, store, ...over });
  return { store, session, desk, look: () => session.view().look };
}

/** The view once it is as it should be. */
async function until<T>(read: () => T, test: (value: T) => boolean): Promise<T> {
  for (let value = read(); ; value = read()) {
    if (test(value)) return value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

describe('a turn that is said first', () => {
  it('asks for words, then tells what is near to them, each view once', async () => {
    const { desk, look } = aPlay();
    const first = look().moves[0];
    expect(desk.view(look())).toEqual({ asked: true });
    let told = 0;
    desk.subscribe(() => {
      told += 1;
    });
    desk.say(look(), `  ${first?.text}\n`);
    expect(desk.view(look())).toEqual({ asked: false, said: first?.text });
    const view = await until(
      () => desk.view(look()),
      ({ nearest }) => nearest !== undefined,
    );
    expect(view.nearest?.[0]).toBe(first?.id);
    expect(desk.view(look())).toBe(view);
    expect(told).toBe(2);
  });

  it('takes nothing for no words, and the first words for the turn', async () => {
    const { desk, look, store } = aPlay();
    desk.say(look(), ' \u200e\n ');
    expect(desk.view(look())).toEqual({ asked: true });
    desk.say(look(), 'First');
    desk.say(look(), 'Second');
    await until(
      () => desk.view(look()),
      ({ nearest }) => nearest !== undefined,
    );
    expect(desk.view(look()).said).toBe('First');
    await expect.poll(() => saidOf(store, 'a'.repeat(32))).toEqual([{ turn: 0, text: 'First' }]);
  });

  it('shows the options without a word for that turn alone', async () => {
    const { desk, look, session, store } = aPlay();
    desk.show(look());
    expect(desk.view(look())).toEqual({ asked: false });
    await session.choose(look().moves[0]?.id ?? '');
    expect(desk.view(look())).toEqual({ asked: true });
    expect(await allSaid(store)).toEqual([]);
  });

  it('asks for nothing once it is over', async () => {
    const { desk, look, session } = aPlay();
    while (!look().ending) await session.choose(look().moves[0]?.id ?? '');
    expect(desk.view(look())).toEqual({ asked: false });
  });

  it('goes on from what was said before the page was loaded again, and writes nothing over', async () => {
    const store = memoryStore();
    const play = 'a'.repeat(32);
    await keepSaid(store, { play, said: [{ turn: 0, text: 'Before' }] });
    const { desk, look, session } = aPlay(store);
    await until(
      () => desk.view(look()),
      ({ said }) => said === 'Before',
    );
    await session.choose(look().moves[0]?.id ?? '');
    desk.say(look(), 'After');
    await expect
      .poll(() => saidOf(store, play))
      .toEqual([
        { turn: 0, text: 'Before' },
        { turn: 1, text: 'After' },
      ]);
  });

  it('shows the options where likeness cannot be fetched, and where nothing can be kept', async () => {
    const broken = { notes: () => Promise.reject(new Error('no')), keepNote: () => Promise.reject(new Error('no')) };
    const { desk, look } = aPlay(memoryStore(), {
      store: broken,
      likeness: () => Promise.reject(new Error('the line is down')),
    });
    desk.say(look(), 'Which one?');
    const view = await until(
      () => desk.view(look()),
      ({ nearest }) => nearest !== undefined,
    );
    expect(view).toEqual({ asked: false, said: 'Which one?', nearest: [] });
  });

  it('keeps nothing where it is given no place (a what-if)', async () => {
    const { desk, look, store } = aPlay(memoryStore(), { store: undefined });
    desk.say(look(), 'Which one?');
    await until(
      () => desk.view(look()),
      ({ nearest }) => nearest !== undefined,
    );
    expect(await allSaid(store)).toEqual([]);
  });
});

describe('what was said first', () => {
  /** Everything that is kept of the same play and handed over of it. */
  async function bytes(words: string | undefined) {
    const { desk, look, session, store } = aPlay();
    for (let turn = 0; !look().ending; turn += 1) {
      if (words !== undefined) desk.say(look(), `${words} ${turn}`);
      await session.choose(look().moves[0]?.id ?? '');
    }
    const turns = session.record().moves.length;
    if (words !== undefined) await expect.poll(async () => (await saidOf(store, session.id)).length).toBe(turns);
    const plays = await store.list();
    return [
      JSON.stringify(plays),
      JSON.stringify(session.record()),
      writeResultFile('Ana', playsToHandOver(plays.map(({ record }) => record)), []),
    ];
  }

  it('changes no byte of a play, of its record and of a result file', async () => {
    const without = await bytes(undefined);
    const words = await bytes('A secret of mine');
    expect(words).toEqual(without);
    for (const text of words) expect(text).not.toContain('secret');
  });

  it('goes when the play goes', async () => {
    const { desk, look, session, store } = aPlay();
    desk.say(look(), 'Which one?');
    await expect.poll(() => allSaid(store)).toHaveLength(1);
    await store.remove(session.id);
    expect(await allSaid(store)).toEqual([]);
  });
});
