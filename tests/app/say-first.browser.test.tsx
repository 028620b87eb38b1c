/** Say it first in the game: which screens have it, and that what is said goes along, comes back and is erased. */
import { createRoot } from 'react-dom/client';
import { expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { EncounterPage } from '../../src/app/encounter-page.tsx';
import type { Game } from '../../src/app/game-contract.ts';
import type { Session } from '../../src/app/session.ts';
import { memoryStore } from '../../src/record/memory-store.ts';
import { writeMyData } from '../../src/record/my-data.ts';
import { allSaid } from '../../src/record/said-first.ts';
import type { PlayStore } from '../../src/record/store.ts';
import type { SoundHandle } from '../../src/sound/mixer.ts';
import { defaultSettings } from '../../src/ui/settings/settings.ts';
import { gamesOf } from './a-game.ts';

const { aGame } = gamesOf('say-first-test');
const SILENT = new Proxy({} as SoundHandle, { get: () => () => () => undefined });
const SETTINGS = { ...defaultSettings, sayFirst: true, scenery: false };
/** Somebody who is not the first minute. */
const someone = (game: Game) => game.library.entries().find(({ id }) => id !== 'the-first-minute')?.id ?? '';

async function begun(store: PlayStore) {
  const game = await aGame(store);
  await game.open(someone(game), 7);
  await game.start({ seed: 7, carried: [] });
  const session = game.session();
  if (!session) throw new Error('no play');
  return { game, session };
}

/** Shows the encounter's page of this session until the test is over. */
function shown(game: Game, session: Session, saved: 'lasting' | 'never', settings = SETTINGS) {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  onTestFinished(() => {
    root.unmount();
    container.remove();
  });
  const nothing = () => undefined;
  root.render(
    <EncounterPage
      session={session}
      sound={SILENT}
      settings={settings}
      plays={game.plays()}
      scenarios={game.scenarios}
      results={game.keeping.store}
      saved={saved}
      onLeave={nothing}
      onSettings={nothing}
      onFinish={nothing}
    />,
  );
}

const field = () => page.getByRole('textbox', { name: 'What would you say?' });
const moves = () => page.getByRole('list', { name: 'What do you do?' });

it('takes words in a play, marks what is near, and keeps them', async () => {
  const store = memoryStore();
  const { game, session } = await begun(store);
  shown(game, session, 'lasting');
  const first = session.view().look.moves[0];
  await field().fill(first?.text ?? '');
  await page.getByRole('button', { name: 'Say it' }).click();
  const near = moves().getByRole('button', { name: /near to what you said/ });
  await expect.element(near.first()).toBeVisible();
  await expect.poll(() => allSaid(store)).toEqual([{ play: session.id, said: [{ turn: 0, text: first?.text }] }]);
});

it('takes words in a what-if and keeps none', async () => {
  const store = memoryStore();
  const { game, session } = await begun(store);
  shown(game, session, 'never');
  await field().fill('One moment, please');
  await page.getByRole('button', { name: 'Say it' }).click();
  await expect.element(moves()).toBeVisible();
  expect(await allSaid(store)).toEqual([]);
});

it('is not there where it is off', async () => {
  const { game, session } = await begun(memoryStore());
  shown(game, session, 'lasting', { ...SETTINGS, sayFirst: false });
  await expect.element(moves()).toBeVisible();
  expect(field().elements()).toHaveLength(0);
});

it('is not there in an assessment', async () => {
  const { game, session } = await begun(memoryStore());
  const record = { ...session.record(), assignment: 'f'.repeat(64) };
  shown(game, { ...session, record: () => record, hints: undefined }, 'lasting');
  await expect.element(moves()).toBeVisible();
  expect(field().elements()).toHaveLength(0);
});

it('goes along with one’s data, is taken in elsewhere, and is erased with the play and with everything', async () => {
  const said = (play: string) => [{ play, said: [{ turn: 0, text: 'Which one is it?' }] }];
  const here = memoryStore();
  const { game, session } = await begun(here);
  await game.home();
  const text = writeMyData({ plays: await here.list(), said: said(session.id) }, 0);
  const there = memoryStore();
  const other = await aGame(there);
  await other.importData(new File([text], 'mine.json'));
  expect(await allSaid(there)).toEqual(said(session.id));
  expect(other.screens.getSnapshot().context.notice).toContain('what you said first in 1 play');
  const [play] = other.plays();
  if (play) await other.discard(play);
  expect(await allSaid(there)).toEqual([]);
  await other.importData(new File([text], 'mine.json'));
  expect(await allSaid(there)).toHaveLength(1);
  await other.erase();
  expect(await allSaid(there)).toEqual([]);
});
