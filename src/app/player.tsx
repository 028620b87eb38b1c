/** The player's page: joins the game, the screens, the sound and the settings. */
import { game as words } from '../messages/game.ts';
import './trusted-types.ts';
import { Suspense, useState, useSyncExternalStore } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { memoryStore } from '../record/memory-store.ts';
import { createSound, type SoundHandle } from '../sound/mixer.ts';
import { ElsewhereDialog } from '../ui/parts/elsewhere-dialog.tsx';
import { Fetching } from '../ui/parts/fetching.tsx';
import { NoticeWayOn, PageNotice } from '../ui/parts/page-notice.tsx';
import { TroubleScreen } from '../ui/parts/trouble-screen.tsx';
import { applySettings } from '../ui/settings/apply-settings.ts';
import { CreditsDialog } from '../ui/settings/credits-dialog.tsx';
import { HelpDialog } from '../ui/settings/help-dialog.tsx';
import { SettingsScreen } from '../ui/settings/settings-screen.tsx';
import { takeFromAddress } from './address.ts';
import { speakChosen } from './chosen-language.ts';
import '../ui/theme.css';
import './player.css';
import { createGame } from './game.ts';
import type { Game } from './game-contract.ts';
import { type Keeping, keepingIn, openKeeping } from './keeping.ts';
import { lazyPage } from './lazy-page.tsx';
import { line } from './line.ts';
import type { Screen } from './open.ts';
import { OpenPage } from './open-page.tsx';
import { exportRaw } from './raw-export.ts';
import { reasonOf } from './reason.ts';
import { rememberedSettings } from './remembered-settings.ts';
import { SafetyNet } from './safety-net.tsx';
import { keepStepsBack, reopenAfterReload } from './steps-back.ts';
import { teamServer } from './together/here.ts';
import { useApp } from './use-app.ts';
import { useSettings } from './use-settings.ts';

const teamAtHome = () => import('./together/home-team.tsx');
const TeamSetting = lazyPage(async () => (await teamAtHome()).TeamSetting);
const YouFigure = lazyPage(async () => (await import('./you-figure.tsx')).YouFigure);
const YouDialog = lazyPage(async () => (await import('./you-dialog.tsx')).YouDialog);

/** Screens with a place of their own for what has to be told. Over the others it lies at the head. */
const TELLS_ITSELF: ReadonlySet<Screen> = new Set([
  'home',
  'library',
  'debrief',
  'assessment',
  'results',
  'assign',
  'profile',
  'team',
  'join',
  'myTeam',
  'desk',
  'stepped',
]);

/** The screen that is open, and the dialog over it. */
function Player({ game, sound }: { readonly game: Game; readonly sound: SoundHandle }) {
  const [settings, changeSettings] = useSettings(sound);
  const open = useApp(game, (app) => app.open);
  const overlay = useApp(game, (app) => app.overlay);
  const notice = useApp(game, (app) => app.notice);
  const wayOn = useApp(game, (app) => app.wayOn);
  const waitingFor = useSyncExternalStore(line.subscribe, line.waitingFor);
  const lasting = useSyncExternalStore(game.keeping.subscribe, () => game.keeping.lasting);
  const [choosing, setChoosing] = useState(false);
  const chooseYou = () => setChoosing(true);
  const hide = () => game.screens.send({ type: 'hide' });
  return (
    <NoticeWayOn value={wayOn}>
      {!TELLS_ITSELF.has(open.at) && (
        <div className="notice-over">
          <PageNotice notice={notice} />
          {notice !== undefined && (
            <button type="button" className="button" onClick={() => game.screens.send({ type: 'hush' })}>
              {words.closeNotice()}
            </button>
          )}
        </div>
      )}
      <SafetyNet shown={open} kept={lasting} onHome={game.home}>
        <OpenPage
          open={open}
          game={game}
          sound={sound}
          settings={settings}
          onChangeSettings={changeSettings}
          lasting={lasting}
          notice={notice}
          onSettings={() => game.screens.send({ type: 'show', overlay: { is: 'settings' } })}
          onYou={chooseYou}
        />
      </SafetyNet>
      {overlay?.is === 'settings' && (
        <SettingsScreen
          settings={settings}
          onChange={changeSettings}
          onClose={hide}
          onTry={() => sound.press()}
          onYou={chooseYou}
          {...(teamServer() !== undefined && {
            team: (
              <Suspense fallback={null}>
                <TeamSetting game={game} />
              </Suspense>
            ),
          })}
          youPicture={
            <Suspense fallback={null}>
              <YouFigure />
            </Suspense>
          }
        />
      )}
      {choosing && (
        <Suspense fallback={null}>
          <YouDialog onClose={() => setChoosing(false)} />
        </Suspense>
      )}
      {overlay?.is === 'elsewhere' && (
        <ElsewhereDialog title={overlay.what.title} onTakeOver={overlay.what.takeOver} onStay={hide} />
      )}
      {overlay?.is === 'help' && <HelpDialog onClose={hide} />}
      {overlay?.is === 'credits' && <CreditsDialog onClose={hide} />}
      <Fetching what={waitingFor} />
    </NoticeWayOn>
  );
}

/** Browsers let a page sound only after a gesture; the first one of any kind opens the sound. */
function soundOnFirstGesture(sound: SoundHandle): void {
  const unlock = () => sound.unlock();
  for (const gesture of ['pointerdown', 'keydown'] as const)
    addEventListener(gesture, unlock, { once: true, capture: true });
  addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('button')) sound.press();
  });
}

/** Nothing that is kept is looked at: what is played lasts until the page is closed. */
const withoutKept = () => keepingIn(memoryStore(), 'without', false);

/** Once there is something to see. What of a team is not there yet comes by itself with the first page that needs it. */
const afterPainting = (work: () => void) => requestAnimationFrame(() => setTimeout(work));

/** Opens the game over what is kept here, with its first screen. */
async function openGame(page: Root, sound: SoundHandle, keeping: Keeping): Promise<void> {
  const game = await createGame(keeping);
  void takeFromAddress(game)
    .then(() => reopenAfterReload(game))
    .finally(() => keepStepsBack(game));
  // A link that is opened where the game is open already changes no more than the fragment.
  addEventListener('hashchange', () => void takeFromAddress(game));
  page.render(
    <SafetyNet kept={game.keeping.lasting}>
      <Player game={game} sound={sound} />
    </SafetyNet>,
  );
  if (teamServer() === undefined) return;
  afterPainting(() => {
    teamAtHome()
      .then(({ startTogether }) => startTogether(game))
      .catch(() => undefined);
  });
}

/** Opens the page. The settings are put on first, so that nothing is shown in another size or contrast. */
async function open(page: Root): Promise<void> {
  await speakChosen(location.search);
  applySettings(rememberedSettings());
  const sound = createSound();
  soundOnFirstGesture(sound);
  const trouble = (error: unknown) =>
    // Whatever was kept is as it was: nothing has been touched yet.
    page.render(
      <TroubleScreen
        reason={reasonOf(error)}
        kept
        onReload={() => location.reload()}
        onExport={exportRaw}
        onWithout={() => void openGame(page, sound, withoutKept()).catch(trouble)}
      />,
    );
  await openKeeping()
    .then((keeping) => openGame(page, sound, keeping))
    .catch(trouble);
}

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
const page = createRoot(root);
open(page).catch((error: unknown) =>
  page.render(<TroubleScreen reason={reasonOf(error)} kept onReload={() => location.reload()} onExport={exportRaw} />),
);
