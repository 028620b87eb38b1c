/** The page of whatever is open: one for each screen, handed what it shows. */
import { Suspense, useEffect } from 'react';
import { game as words } from '../messages/game.ts';
import type { SoundHandle } from '../sound/mixer.ts';
import { FrameScreen } from '../ui/parts/frame-screen.tsx';
import { defaultSettings, type Settings } from '../ui/settings/settings.ts';
import { BriefPage } from './brief-page.tsx';
import type { Game } from './game-contract.ts';
import { HomePage } from './home-page.tsx';
import { lazyPage } from './lazy-page.tsx';
import type { Open, OpenPlay, Screen } from './open.ts';
import { useApp } from './use-app.ts';

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
const ListedBetweenPage = lazyPage(async () => (await dayPages()).ListedBetweenPage);
const ReportPage = lazyPage(async () => (await dayPages()).ReportPage);
const ProfilePage = lazyPage(async () => (await import('./own-pages.tsx')).ProfilePage);
const LibraryPage = lazyPage(async () => (await import('./library-page.tsx')).LibraryPage);
const TeamPage = lazyPage(async () => (await import('./team-page.tsx')).TeamPage);
const assessmentPages = () => import('./assessment-pages.tsx');
const AssessmentPage = lazyPage(async () => (await assessmentPages()).AssessmentPage);
const ServedPage = lazyPage(async () => (await assessmentPages()).ServedPage);
const ResultsPage = lazyPage(async () => (await assessmentPages()).ResultsPage);
const AssignPage = lazyPage(async () => (await assessmentPages()).AssignPage);
const JoinPage = lazyPage(async () => (await import('./together/join-page.tsx')).JoinPage);
const MyTeamPage = lazyPage(async () => (await import('./together/my-team-page.tsx')).MyTeamPage);
const DeskPage = lazyPage(async () => (await import('./together/desk-page.tsx')).DeskPage);
const RoomPage = lazyPage(async () => (await import('./together/room-page.tsx')).RoomPage);
const SteppedPage = lazyPage(async () => (await import('./together/stepped-page.tsx')).SteppedPage);
const AssessedEncounter = lazyPage(async () => (await import('./assessed-encounter.tsx')).AssessedEncounter);

/** What pages are handed besides what is open. */
export interface PageSurroundings {
  readonly game: Game;
  readonly sound: SoundHandle;
  readonly settings: Settings;
  readonly onChangeSettings: (settings: Settings) => void;
  /** Are moves kept beyond this page? */
  readonly lasting: boolean;
  readonly notice: string | undefined;
  readonly onSettings: () => void;
  /** Opens the choice of how the player looks. */
  readonly onYou: () => void;
}

/** Somebody is served: by themselves or in a day, or in an assessment. */
function Encounter({
  play,
  game,
  sound,
  settings,
  onChangeSettings,
  lasting,
  onSettings,
}: PageSurroundings & { readonly play: OpenPlay }) {
  const plays = useApp(game, ({ lists }) => lists.plays);
  const { session, within } = play;
  const shared = {
    session,
    sound,
    settings,
    plays: game.assessments.shown(plays),
    scenarios: game.scenarios,
    results: game.keeping.store,
    saved: lasting ? 'lasting' : 'page',
    onSettings,
    onTell: game.tellOfPlay,
    onSave: () => void game.exportPlay(),
    onPressureOff: () => onChangeSettings({ ...settings, pressure: 0 }),
  } as const;
  if (within.as === 'assessment') return <AssessedEncounter {...shared} game={game} sitting={within.sitting} />;
  return (
    <EncounterPage
      {...shared}
      onLeave={game.home}
      onFinish={game.debrief}
      onTakeAgain={(turn) => game.lookingBack.begin(play, turn)}
      onGuess={() => game.lookingBack.swap(play)}
    />
  );
}

/** Whatever is open, by its own page. Each screen is another kind of page, so none takes over what another has drawn. */
function PageOf({ open, ...around }: PageSurroundings & { readonly open: Open }) {
  const { game, notice, settings } = around;
  switch (open.at) {
    case 'home':
      return <HomePage game={game} notice={notice} onYou={around.onYou} />;
    case 'library':
      return <LibraryPage game={game} notice={notice} />;
    case 'brief':
      return <BriefPage game={game} brief={open.brief} />;
    case 'encounter':
      return <Encounter {...around} play={open.play} />;
    case 'debrief':
      return <DebriefPage game={game} play={open.play} notice={notice} />;
    case 'swap':
      return <SwapPage game={game} session={open.play.session} seen={open.seen} />;
    case 'rate':
      return <RatePage game={game} session={open.play.session} />;
    case 'whatIf': {
      const { sound, onSettings } = around;
      const { play, other } = open;
      return <WhatIfPage {...{ game, play, other, sound, settings, onSettings }} />;
    }
    case 'compare':
      return <ComparePage game={game} play={open.play} other={open.other} />;
    case 'between': {
      const { next } = open;
      if ('run' in open) return <BetweenPage game={game} run={open.run} next={next} />;
      return <ListedBetweenPage game={game} sitting={open.sitting} day={open.day} next={next} />;
    }
    case 'report':
      return <ReportPage game={game} run={open.run} />;
    case 'assessment':
      return <AssessmentPage game={game} sitting={open.sitting} notice={notice} />;
    case 'served':
      return <ServedPage game={game} sitting={open.sitting} />;
    case 'results':
      return <ResultsPage game={game} sitting={open.sitting} notice={notice} />;
    case 'profile': {
      const { onYou, onChangeSettings } = around;
      const onErased = () => onChangeSettings(defaultSettings);
      return <ProfilePage {...{ game, notice, settings, onErased, onYou }} />;
    }
    case 'team':
      return <TeamPage game={game} notice={notice} />;
    case 'assign':
      return <AssignPage game={game} notice={notice} />;
    case 'join':
      return <JoinPage game={game} notice={notice} />;
    case 'myTeam':
      return <MyTeamPage game={game} notice={notice} />;
    case 'desk':
      return <DeskPage game={game} notice={notice} />;
    case 'room':
      return <RoomPage game={game} />;
    case 'stepped': {
      const { sound, onSettings, onChangeSettings } = around;
      const onPressureOff = () => onChangeSettings({ ...settings, pressure: 0 });
      return <SteppedPage {...{ game, notice, sound, settings, onSettings, onPressureOff }} />;
    }
  }
}

/** The page that is open; while it is fetched, that is said. */
export function OpenPage({ open, ...around }: PageSurroundings & { readonly open: Open }) {
  const { at } = open;
  useEffect(() => {
    // Whoever comes to a page without it hears there what is missing.
    PAGE_AFTER[at]?.().catch(() => {});
  }, [at]);
  return (
    <Suspense fallback={<FrameScreen title={words.fetching()} waiting onHome={around.game.home} />}>
      <PageOf open={open} {...around} />
    </Suspense>
  );
}
