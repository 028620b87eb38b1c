/** Home: the library with the player's own results, the days, and the play that was left in the middle. */
import { Suspense, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { game as words } from '../messages/game.ts';
import { movesOf } from '../record/record.ts';
import type { StoredPlay } from '../record/store.ts';
import { HomeScreen } from '../ui/home/home-screen.tsx';
import { AssessmentCards } from './assessment-cards.tsx';
import { portrait } from './figure.tsx';
import { useFirstRun } from './first-run.ts';
import type { Game } from './game-contract.ts';
import { homeEntries, unfinishedPlay } from './home-entries.ts';
import { lazyPage } from './lazy-page.tsx';
import { chosenFiles, droppedFiles } from './own/dropped.ts';
import { ShiftCards } from './shift-cards.tsx';
import { firstMinute } from './shipped.ts';
import { teamServer } from './together/here.ts';
import { useApp } from './use-app.ts';

const TeamLine = lazyPage(async () => (await import('./together/home-team.tsx')).TeamLine);
const TeamWays = lazyPage(async () => (await import('./together/home-team.tsx')).TeamWays);

/** What is said of plays that are set aside; nothing when there are none. */
function asideNotice(count: number): string | undefined {
  if (count === 0) return undefined;
  return words.setAside({ plays: count });
}

/** A skill that is due again. It is looked for once there is something to see: stories of finished plays are needed for it. */
function useDue(game: Game, plays: readonly StoredPlay[]) {
  const [due, setDue] = useState<{ readonly id: string; readonly skill: string }>();
  useEffect(() => {
    if (!plays.some(({ status }) => status === 'ended')) return;
    let wanted = true;
    const look = async () => {
      const { firstDue } = await import('./library-people.ts');
      const found = await firstDue(game, game.assessments.shown(plays));
      if (wanted) setDue(found);
    };
    const later = setTimeout(() => void look().catch(() => {}));
    return () => {
      wanted = false;
      clearTimeout(later);
    };
  }, [game, plays]);
  return due;
}

/** The home screen, kept true to what is kept. */
export function HomePage({
  game,
  notice,
  onYou,
}: {
  readonly game: Game;
  readonly notice: string | undefined;
  readonly onYou: () => void;
}) {
  const { plays, aside } = useApp(game, ({ lists }) => lists);
  const { library } = game;
  const own = useSyncExternalStore(library.own.subscribe, library.own.files);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line-up is another one when the own files are
  const entries = useMemo(
    () => homeEntries(library.lineUp(), game.assessments.shown(plays)),
    [library, own, game, plays],
  );
  const due = useDue(game, plays);
  const unfinished = unfinishedPlay(plays);
  const first = useFirstRun();
  const guided = firstMinute;
  const left = unfinished && library.entries().find(({ id }) => id === unfinished.record.scenario.id);
  const keeping = useSyncExternalStore(game.keeping.subscribe, game.keeping.notice);
  const told = notice ?? keeping ?? asideNotice(aside);
  return (
    <HomeScreen
      sign={library.days()[0]?.place}
      entries={entries}
      {...(unfinished && {
        resume: {
          title: unfinished.record.scenario.title,
          // Of a file that was removed only the title is known here; its play has kept the rest.
          name: left?.customer.short ?? unfinished.record.scenario.title,
          turn: movesOf(unfinished.record).length + 1,
        },
      })}
      {...(told !== undefined && { notice: told })}
      portrait={portrait}
      onOpen={(id) => void game.open(id)}
      onLibrary={() => game.screens.send({ type: 'go', to: 'library' })}
      due={due}
      onResume={() => unfinished && void game.resume(unfinished)}
      onDiscardResume={() => unfinished && void game.discard(unfinished)}
      onSettings={() => game.screens.send({ type: 'show', overlay: { is: 'settings' } })}
      onYou={onYou}
      onHelp={() => game.screens.send({ type: 'show', overlay: { is: 'help' } })}
      onCredits={() => game.screens.send({ type: 'show', overlay: { is: 'credits' } })}
      {...(first.wanted &&
        guided !== undefined &&
        plays.length === 0 && { firstRun: { onStart: () => void game.open(guided), onSkip: first.end } })}
      {...(teamServer() !== undefined && {
        team: (
          <Suspense fallback={null}>
            <TeamLine game={game} />
          </Suspense>
        ),
        more: (
          <Suspense fallback={null}>
            <TeamWays game={game} />
          </Suspense>
        ),
      })}
      shifts={
        <>
          <AssessmentCards game={game} />
          <ShiftCards game={game} plays={plays} today />
        </>
      }
      onProfile={() => game.screens.send({ type: 'go', to: 'profile' })}
      onOpenFiles={(files) => void game.openFiles(chosenFiles(files))}
      onDrop={(data) => void droppedFiles(data).then(game.openFiles)}
    />
  );
}
