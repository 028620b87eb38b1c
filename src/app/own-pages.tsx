/** The profile. */

import { useEffect, useMemo, useState } from 'react';
import { assignmentData } from '../assignment/assignment.ts';
import { game as words } from '../messages/game.ts';
import { copiesIn } from '../record/copies.ts';
import type { FinishedPlays } from '../record/finished-plays.ts';
import { writeMyData } from '../record/my-data.ts';
import { allSaid } from '../record/said-first.ts';
import { coachingEvidence, coachingStage } from '../scoring/coaching.ts';
import { type DueSkill, dueAgain } from '../scoring/due-again.ts';
import { profileOf } from '../scoring/profile.ts';
import { FrameScreen } from '../ui/parts/frame-screen.tsx';
import { coachingWords } from '../ui/profile/coaching-words.ts';
import type { KeptData } from '../ui/profile/profile-data.tsx';
import { ProfileScreen } from '../ui/profile/profile-screen.tsx';
import type { Settings } from '../ui/settings/settings.ts';
import { offerFile } from './files.ts';
import type { Game } from './game-contract.ts';
import { isPromised } from './lasting.ts';
import { ownPlays, practiceOffers } from './own-data.ts';
import { exportRaw } from './raw-export.ts';
import { reasonOf } from './reason.ts';
import { rememberedName } from './remembered-name.ts';
import { chosenYou } from './remembered-you.ts';
import { membershipIn } from './together/membership.ts';
import { togetherOf } from './together/together.ts';
import { useApp } from './use-app.ts';
import { useWorthProfile } from './worth/use-worth-profile.ts';
import { YouFigure } from './you-figure.tsx';

const NONE: FinishedPlays = { plays: [], leftOut: 0 };

/** What the pages about the player's own results are handed. */
export interface OwnPageProps {
  readonly game: Game;
  readonly notice: string | undefined;
}

/** The profile, worked out from the replayed plays each time it is opened. */
export function ProfilePage({
  game,
  notice,
  settings,
  onErased,
  onYou,
}: OwnPageProps & {
  readonly settings: Settings;
  readonly onErased: () => void;
  /** Opens the choice of how the player looks. */
  readonly onYou: () => void;
}) {
  const { plays: all, aside, taken } = useApp(game, ({ lists }) => lists);
  /** Counts up when everything was erased: what is shown then is read anew. */
  const [erased, setErased] = useState(0);
  const kept = useMemo(() => game.assessments.shown(all), [game, all]);
  const [own, setOwn] = useState<{
    readonly plays: FinishedPlays;
    readonly due: readonly DueSkill[];
    readonly now: number;
    readonly persisted: boolean | undefined;
    /** In how many plays something was said first. */
    readonly said: number;
    /** The team of this browser. */
    readonly team: KeptData['team'];
  }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: erased or not is what is read here
  useEffect(() => {
    let wanted = true;
    const now = Date.now();
    const work = async () => {
      const [plays, offered, persisted, said, membership] = await Promise.all([
        ownPlays(game.scenarios, kept, game.keeping.store),
        practiceOffers(game.library),
        isPromised(),
        allSaid(game.keeping.store).catch(() => []),
        membershipIn(game.keeping.store),
      ]);
      const waiting = togetherOf(game)?.outbox.view().here ?? 0;
      const team = membership && !membership.ended ? { name: membership.team.name, waiting } : undefined;
      if (wanted) setOwn({ plays, due: dueAgain(plays.plays, offered, now), now, persisted, said: said.length, team });
    };
    const tried = () =>
      void work().catch((error: unknown) => {
        if (wanted)
          game.screens.send({ type: 'tell', notice: reasonOf(error), wayOn: { label: words.tryAgain(), act: tried } });
      });
    tried();
    return () => {
      wanted = false;
    };
  }, [kept, game, erased]);
  const worth = useWorthProfile(game.scenarios, kept, own?.plays);
  const profile = useMemo(() => profileOf((own?.plays ?? NONE).plays), [own]);
  const stage = useMemo(() => coachingStage(coachingEvidence((own?.plays ?? NONE).plays)), [own]);
  if (!own)
    return <FrameScreen title={words.reading()} notice={notice} waiting={notice === undefined} onHome={game.home} />;
  return (
    <ProfileScreen
      profile={profile}
      due={own.due}
      now={own.now}
      leftOut={own.plays.leftOut}
      worth={worth}
      coaching={coachingWords(stage, settings.coaching)}
      kept={{
        plays: all.filter(({ status }) => status === 'ended').length,
        unfinished: all.filter(({ status }) => status === 'running').length,
        settings: true,
        looks: chosenYou() !== undefined,
        said: own.said,
        ...(own.team && { team: own.team }),
        ...(rememberedName() !== '' && { name: rememberedName() }),
      }}
      {...(notice !== undefined && { notice })}
      onPlay={(scenario) => void game.open(scenario)}
      onEvidence={(play, turn) => {
        const found = kept.find(({ id }) => id === play);
        if (found) void game.lookUp(found, 'profile', turn);
      }}
      onTeam={() => game.screens.send({ type: 'go', to: 'team' })}
      onExport={async () => {
        const file = 'my-counterpart-data.json';
        const name = rememberedName();
        const you = chosenYou();
        offerFile(
          file,
          writeMyData(
            {
              plays: all,
              said: await allSaid(game.keeping.store).catch(() => []),
              scenarios: await copiesIn(game.keeping.store).catch(() => []),
              files: game.library.own.files().map(({ file }) => file),
              days: game.days.kept(),
              assignments: taken.map((one) => ({ ...one, assignment: assignmentData(one.assignment) })),
              settings,
              ...(you && { you }),
              ...(name !== '' && { name }),
            },
            Date.now(),
          ),
        );
        game.screens.send({ type: 'tell', notice: words.savedAs({ file }) });
      }}
      persisted={own.persisted}
      aside={aside}
      onImport={(file) => void game.importData(file)}
      onExportRaw={async () => game.screens.send({ type: 'tell', notice: await exportRaw() })}
      onErase={() => {
        onErased();
        void game.erase().then(() => {
          setOwn(undefined);
          setErased((times) => times + 1);
        });
      }}
      onHome={game.home}
      you={{ picture: <YouFigure />, onChange: onYou }}
    />
  );
}
