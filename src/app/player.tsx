/** The player's page: joins the game, the screens, the sound and the settings. */
import { lazy, Suspense, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import type { Cast } from '../scenario/format.ts';
import type { Face } from '../scenario/words.ts';
import { debriefOf } from '../scoring/debrief.ts';
import { isOver, openingOf } from '../shift/day.ts';
import { createSound, type SoundHandle } from '../sound/mixer.ts';
import { applySettings } from '../ui/apply-settings.ts';
import { BriefScreen } from '../ui/brief-screen.tsx';
import { CreditsDialog } from '../ui/credits-dialog.tsx';
import { DebriefScreen } from '../ui/debrief-screen.tsx';
import { HelpDialog } from '../ui/help-dialog.tsx';
import { HomeScreen } from '../ui/home-screen.tsx';
import { defaultSettings, type Settings } from '../ui/settings.ts';
import { SettingsScreen } from '../ui/settings-screen.tsx';
import '../ui/theme.css';
import './player.css';
import { EncounterPage } from './encounter-page.tsx';
import { Figure } from './figure.tsx';
import { useFirstRun } from './first-run.ts';
import { createGame, freshSeed, type Game } from './game.ts';
import { homeEntries, unfinishedPlay } from './home-entries.ts';
import { openKeeping } from './keeping.ts';
import { libraryEntries } from './library.ts';
import { FIRST_MINUTE, LINE_UP } from './line-up.ts';
import { carriedInDay, carriedInto } from './morning.ts';
import { rememberedSettings, rememberSettings } from './remembered-settings.ts';
import { ShiftCards } from './shift-cards.tsx';

// Screens that come after a first debrief are loaded when they are gone to.
const lookBack = () => import('./look-back-pages.tsx');
const SwapPage = lazy(async () => ({ default: (await lookBack()).SwapPage }));
const RatePage = lazy(async () => ({ default: (await lookBack()).RatePage }));
const WhatIfPage = lazy(async () => ({ default: (await lookBack()).WhatIfPage }));
const ComparePage = lazy(async () => ({ default: (await lookBack()).ComparePage }));
const BetweenPage = lazy(async () => ({ default: (await import('./day-pages.tsx')).BetweenPage }));

const ReportPage = lazy(async () => ({ default: (await import('./day-pages.tsx')).ReportPage }));
const ownPages = () => import('./own-pages.tsx');
const ProfilePage = lazy(async () => ({ default: (await ownPages()).ProfilePage }));
const TeamPage = lazy(async () => ({ default: (await ownPages()).TeamPage }));

/** Everybody but the one who comes in the first minute. */
const library = libraryEntries().filter(({ id }) => id !== FIRST_MINUTE);
const portrait = (cast: Cast, face: Face) => <Figure cast={cast} face={face} />;

/** Whoever comes after this one in the line-up. */
function nextAfter(id: string) {
  const next = LINE_UP[LINE_UP.indexOf(id) + 1];
  return library.find((entry) => entry.id === next);
}

function HomePage({ game, notice }: { readonly game: Game; readonly notice: string | undefined }) {
  const plays = useSyncExternalStore(game.subscribe, game.plays);
  const entries = useMemo(() => homeEntries(library, plays), [plays]);
  const unfinished = unfinishedPlay(plays);
  const first = useFirstRun();
  const left = unfinished && libraryEntries().find(({ id }) => id === unfinished.record.scenario.id);
  const told =
    notice ??
    (game.keeping.lasting
      ? undefined
      : 'This browser keeps nothing: your plays last until you close this page. You can save each as a file.');
  return (
    <HomeScreen
      entries={entries}
      {...(unfinished &&
        left && { resume: { title: left.title, name: left.customer.short, turn: unfinished.record.moves.length + 1 } })}
      {...(told !== undefined && { notice: told })}
      portrait={portrait}
      onOpen={(id) => void game.open(id)}
      onResume={() => unfinished && void game.resume(unfinished)}
      onDiscardResume={() => unfinished && void game.discard(unfinished)}
      onSettings={() => game.screens.send({ type: 'show', overlay: 'settings' })}
      onHelp={() => game.screens.send({ type: 'show', overlay: 'help' })}
      onCredits={() => game.screens.send({ type: 'show', overlay: 'credits' })}
      {...(first.wanted &&
        plays.length === 0 && { firstRun: { onStart: () => void game.open(FIRST_MINUTE), onSkip: first.end } })}
      shifts={<ShiftCards game={game} plays={plays} />}
      onProfile={() => game.screens.send({ type: 'go', to: 'profile' })}
      onOpenFile={(file) => void game.openFile(file)}
    />
  );
}

function BriefPage({ game }: { readonly game: Game }) {
  const scenario = game.scenario();
  const day = game.days.run()?.working.day();
  const plays = game.plays();
  const [seed] = useState(freshSeed);
  const opening = useMemo(() => {
    if (day) return openingOf(day);
    return { seed, carried: scenario ? carriedInto(scenario, plays).map(({ flag }) => flag) : [] };
  }, [day, seed, scenario, plays]);
  if (!scenario) return null;
  const from = day ? carriedInDay(day) : carriedInto(scenario, plays);
  return (
    <BriefScreen
      scenario={scenario}
      opening={opening}
      settled={day !== undefined}
      carriedFrom={from.map(({ flag, from: whom }) => ({ text: scenario.flags.in[flag] ?? flag, from: whom }))}
      portrait={portrait}
      onStart={(chosen) => void (day ? game.days.serveNext() : game.start(chosen))}
      onBack={day ? game.days.floor : game.home}
    />
  );
}

function DebriefPage({ game, notice }: { readonly game: Game; readonly notice: string | undefined }) {
  const [scenario, session] = [game.scenario(), game.session()];
  const debrief = useMemo(() => session && debriefOf(session.walk()), [session]);
  if (!scenario || !debrief) return null;
  const run = game.days.run();
  const next = run ? undefined : nextAfter(scenario.id);
  const onNext = run
    ? { label: isOver(run.working.day()) ? 'To the end of the day' : 'Back to the shop', go: game.days.floor }
    : next && { label: `Next: ${next.customer.short}`, go: () => void game.open(next.id) };
  return (
    <DebriefScreen
      debrief={debrief}
      scenario={scenario}
      pronoun={scenario.customer.pronoun}
      portrait={portrait}
      {...(!run && { onAgain: () => void game.open(scenario.id) })}
      onHome={game.home}
      {...(onNext && { onNext })}
      onExport={game.exportPlay}
      onWhatIf={(turn) => session && game.lookingBack.begin(session, turn)}
      onSwap={() => game.screens.send({ type: 'go', to: 'swap' })}
      guessFirst={session !== undefined && !game.lookingBack.isSeen(session.id)}
      onRate={() => game.screens.send({ type: 'go', to: 'rate' })}
      {...(notice !== undefined && { notice })}
    />
  );
}

/** Settings of this visit: put onto the page and the sound, and remembered. */
function useSettings(sound: SoundHandle) {
  const [settings, setSettings] = useState<Settings>(rememberedSettings);
  useEffect(() => {
    applySettings(settings);
    sound.setVolumes({ ...settings.volumes, muted: settings.muted });
  }, [settings, sound]);
  const change = useCallback((next: Settings) => {
    setSettings(next);
    rememberSettings(next);
  }, []);
  return [settings, change] as const;
}

function Player({ game, sound }: { readonly game: Game; readonly sound: SoundHandle }) {
  const [settings, changeSettings] = useSettings(sound);
  const screen = useSyncExternalStore(
    (onChange) => {
      const { unsubscribe } = game.screens.subscribe(onChange);
      return unsubscribe;
    },
    () => game.screens.getSnapshot(),
  );
  const { overlay, notice, visit } = screen.context;
  const session = game.session();
  const settingsOpen = () => game.screens.send({ type: 'show', overlay: 'settings' });
  const hide = () => game.screens.send({ type: 'hide' });
  return (
    <>
      {screen.value === 'home' && <HomePage game={game} notice={notice} />}
      {screen.value === 'brief' && <BriefPage key={visit} game={game} />}
      {screen.value === 'encounter' && session && (
        <EncounterPage
          key={visit}
          session={session}
          sound={sound}
          settings={settings}
          saved={game.keeping.lasting ? 'lasting' : 'page'}
          onLeave={game.home}
          onSettings={settingsOpen}
          onFinish={game.debrief}
        />
      )}
      {screen.value === 'debrief' && <DebriefPage key={visit} game={game} notice={notice} />}
      <Suspense>
        {screen.value === 'profile' && (
          <ProfilePage
            key={visit}
            game={game}
            notice={notice}
            settings={settings}
            onErased={() => changeSettings(defaultSettings)}
          />
        )}
        {screen.value === 'team' && <TeamPage key={visit} game={game} notice={notice} />}
        {screen.value === 'report' && <ReportPage key={visit} game={game} />}
        {screen.value === 'between' && <BetweenPage key={visit} game={game} />}
        {screen.value === 'swap' && <SwapPage key={visit} game={game} />}
        {screen.value === 'rate' && <RatePage key={visit} game={game} />}
        {screen.value === 'whatIf' && (
          <WhatIfPage key={visit} game={game} sound={sound} settings={settings} onSettings={settingsOpen} />
        )}
        {screen.value === 'compare' && <ComparePage key={visit} game={game} />}
      </Suspense>
      {overlay === 'settings' && (
        <SettingsScreen settings={settings} onChange={changeSettings} onClose={hide} onTry={() => sound.press()} />
      )}
      {overlay === 'help' && <HelpDialog onClose={hide} />}
      {overlay === 'credits' && <CreditsDialog onClose={hide} />}
    </>
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

async function open(): Promise<void> {
  applySettings(rememberedSettings());
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  const sound = createSound();
  soundOnFirstGesture(sound);
  const game = await createGame(await openKeeping());
  createRoot(root).render(<Player game={game} sound={sound} />);
}

void open();
