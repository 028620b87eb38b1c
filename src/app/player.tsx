/** The player's page: joins the game, the screens, the sound and the settings. */
import { game as words } from '../messages/game.ts';
import './trusted-types.ts';
import { Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { memoryStore } from '../record/memory-store.ts';
import { createSound, type SoundHandle } from '../sound/mixer.ts';
import { ElsewhereDialog } from '../ui/parts/elsewhere-dialog.tsx';
import { Fetching } from '../ui/parts/fetching.tsx';
import { FrameScreen } from '../ui/parts/frame-screen.tsx';
import { NoticeWayOn, PageNotice } from '../ui/parts/page-notice.tsx';
import { TroubleScreen } from '../ui/parts/trouble-screen.tsx';
import { applySettings } from '../ui/settings/apply-settings.ts';
import { CreditsDialog } from '../ui/settings/credits-dialog.tsx';
import { HelpDialog } from '../ui/settings/help-dialog.tsx';
import { defaultSettings } from '../ui/settings/settings.ts';
import { SettingsScreen } from '../ui/settings/settings-screen.tsx';
import { takeFromAddress } from './address.ts';
import type { Screen } from './app-machine.ts';
import { BriefPage } from './brief-page.tsx';
import { speakChosen } from './chosen-language.ts';
import { HomePage } from './home-page.tsx';
import '../ui/theme.css';
import './player.css';
import { createGame } from './game.ts';
import type { Game } from './game-contract.ts';
import { type Keeping, keepingIn, openKeeping } from './keeping.ts';
import { lazyPage } from './lazy-page.tsx';
import { line } from './line.ts';
import { exportRaw } from './raw-export.ts';
import { reasonOf } from './reason.ts';
import { rememberedSettings } from './remembered-settings.ts';
import { SafetyNet } from './safety-net.tsx';
import { keepStepsBack, reopenAfterReload } from './steps-back.ts';
import { teamServer } from './together/here.ts';
import { useSettings } from './use-settings.ts';

// What comes after home is loaded when it is gone to, or while one is at the page before it: so it stands at once, with or
// without a line.
const EncounterPage = lazyPage(async () => (await import('./encounter-page.tsx')).EncounterPage);
const DebriefPage = lazyPage(async () => (await import('./debrief-page.tsx')).DebriefPage);
/** The page that comes next, from the one that is open. */
const PAGE_AFTER: Readonly<Partial<Record<Screen, () => Promise<unknown>>>> = {
  brief: EncounterPage.fetch,
  between: EncounterPage.fetch,
  encounter: DebriefPage.fetch,
};
const lookBack = () => import('./look-back-pages.tsx');
const SwapPage = lazyPage(async () => (await lookBack()).SwapPage);
const RatePage = lazyPage(async () => (await lookBack()).RatePage);
const WhatIfPage = lazyPage(async () => (await lookBack()).WhatIfPage);
const ComparePage = lazyPage(async () => (await lookBack()).ComparePage);
const dayPages = () => import('./day-pages.tsx');
const BetweenPage = lazyPage(async () => (await dayPages()).BetweenPage);
const ReportPage = lazyPage(async () => (await dayPages()).ReportPage);
const ownPages = () => import('./own-pages.tsx');
const ProfilePage = lazyPage(async () => (await ownPages()).ProfilePage);
const LibraryPage = lazyPage(async () => (await import('./library-page.tsx')).LibraryPage);
const TeamPage = lazyPage(async () => (await import('./team-page.tsx')).TeamPage);
const assessmentPages = () => import('./assessment-pages.tsx');
const AssessmentPage = lazyPage(async () => (await assessmentPages()).AssessmentPage);
const ServedPage = lazyPage(async () => (await assessmentPages()).ServedPage);
const ResultsPage = lazyPage(async () => (await assessmentPages()).ResultsPage);
const AssignPage = lazyPage(async () => (await assessmentPages()).AssignPage);
const teamAtHome = () => import('./together/home-team.tsx');
const JoinPage = lazyPage(async () => (await import('./together/join-page.tsx')).JoinPage);
const MyTeamPage = lazyPage(async () => (await import('./together/my-team-page.tsx')).MyTeamPage);
const DeskPage = lazyPage(async () => (await import('./together/desk-page.tsx')).DeskPage);
const RoomPage = lazyPage(async () => (await import('./together/room-page.tsx')).RoomPage);
const SteppedPage = lazyPage(async () => (await import('./together/stepped-page.tsx')).SteppedPage);
const TeamSetting = lazyPage(async () => (await teamAtHome()).TeamSetting);
const YouFigure = lazyPage(async () => (await import('./you-figure.tsx')).YouFigure);
const YouDialog = lazyPage(async () => (await import('./you-dialog.tsx')).YouDialog);
const AssessedEncounter = lazyPage(async () => (await import('./assessed-encounter.tsx')).AssessedEncounter);

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
  const screen = useSyncExternalStore(
    (onChange) => {
      const { unsubscribe } = game.screens.subscribe(onChange);
      return unsubscribe;
    },
    () => game.screens.getSnapshot(),
  );
  const { overlay, notice, wayOn, visit } = screen.context;
  const waitingFor = useSyncExternalStore(line.subscribe, line.waitingFor);
  const session = game.session();
  const { value } = screen;
  useEffect(() => {
    // Whoever comes to a page without it hears there what is missing.
    PAGE_AFTER[value]?.().catch(() => {});
  }, [value]);
  const [choosing, setChoosing] = useState(false);
  const chooseYou = () => setChoosing(true);
  const settingsOpen = () => game.screens.send({ type: 'show', overlay: 'settings' });
  const hide = () => game.screens.send({ type: 'hide' });
  const lasting = useSyncExternalStore(game.keeping.subscribe, () => game.keeping.lasting);
  const saved = lasting ? 'lasting' : 'page';
  const encounter =
    screen.value === 'encounter' && session
      ? ({
          session,
          sound,
          settings,
          plays: game.assessments.shown(game.plays()),
          scenarios: game.scenarios,
          results: game.keeping.store,
          saved,
          onSettings: settingsOpen,
          onTell: (told: string) => game.tellOfPlay(told),
          onSave: () => void game.exportPlay(),
          onPressureOff: () => changeSettings({ ...settings, pressure: 0 }),
        } as const)
      : undefined;
  return (
    <NoticeWayOn value={wayOn}>
      {!TELLS_ITSELF.has(screen.value) && (
        <div className="notice-over">
          <PageNotice notice={notice} />
          {notice !== undefined && (
            <button type="button" className="button" onClick={() => game.screens.send({ type: 'hush' })}>
              {words.closeNotice()}
            </button>
          )}
        </div>
      )}
      <SafetyNet visit={visit} kept={lasting} onHome={game.home}>
        {screen.value === 'home' && <HomePage game={game} notice={notice} onYou={chooseYou} />}
        {screen.value === 'brief' && <BriefPage key={visit} game={game} />}
        <Suspense fallback={<FrameScreen title={words.fetching()} waiting onHome={game.home} />}>
          {encounter && !game.assessments.open() && (
            <EncounterPage
              key={visit}
              {...encounter}
              onLeave={game.home}
              onFinish={game.debrief}
              onTakeAgain={(turn) => game.lookingBack.begin(encounter.session, turn)}
              onGuess={() => game.screens.send({ type: 'go', to: 'swap' })}
            />
          )}
          {encounter && game.assessments.open() && <AssessedEncounter key={visit} {...encounter} game={game} />}
          {screen.value === 'debrief' && <DebriefPage key={visit} game={game} notice={notice} />}
          {screen.value === 'assessment' && <AssessmentPage key={visit} game={game} notice={notice} />}
          {screen.value === 'served' && <ServedPage key={visit} game={game} />}
          {screen.value === 'results' && <ResultsPage key={visit} game={game} notice={notice} />}
          {screen.value === 'assign' && <AssignPage key={visit} game={game} notice={notice} />}
          {screen.value === 'profile' && (
            <ProfilePage
              key={visit}
              game={game}
              notice={notice}
              settings={settings}
              onErased={() => changeSettings(defaultSettings)}
              onYou={chooseYou}
            />
          )}
          {screen.value === 'join' && <JoinPage key={visit} game={game} notice={notice} />}
          {screen.value === 'myTeam' && <MyTeamPage key={visit} game={game} notice={notice} />}
          {screen.value === 'desk' && <DeskPage key={visit} game={game} notice={notice} />}
          {screen.value === 'room' && <RoomPage key={visit} game={game} />}
          {screen.value === 'stepped' && (
            <SteppedPage
              key={visit}
              game={game}
              notice={notice}
              sound={sound}
              settings={settings}
              onSettings={settingsOpen}
              onPressureOff={() => changeSettings({ ...settings, pressure: 0 })}
            />
          )}
          {screen.value === 'library' && <LibraryPage key={visit} game={game} notice={notice} />}
          {screen.value === 'team' && <TeamPage key={visit} game={game} notice={notice} />}
          {/* Not anew with each arrival: a fix that is chosen changes the page one is on, and the focus stays there. */}
          {screen.value === 'report' && <ReportPage game={game} />}
          {screen.value === 'between' && <BetweenPage key={visit} game={game} />}
          {screen.value === 'swap' && <SwapPage key={visit} game={game} />}
          {screen.value === 'rate' && <RatePage key={visit} game={game} />}
          {screen.value === 'whatIf' && (
            <WhatIfPage key={visit} game={game} sound={sound} settings={settings} onSettings={settingsOpen} />
          )}
          {screen.value === 'compare' && <ComparePage key={visit} game={game} />}
        </Suspense>
      </SafetyNet>
      {overlay === 'settings' && (
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
      {overlay === 'elsewhere' && (
        <ElsewhereDialog
          title={game.elsewhere()?.title ?? ''}
          onTakeOver={() => game.elsewhere()?.takeOver()}
          onStay={hide}
        />
      )}
      {overlay === 'help' && <HelpDialog onClose={hide} />}
      {overlay === 'credits' && <CreditsDialog onClose={hide} />}
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
