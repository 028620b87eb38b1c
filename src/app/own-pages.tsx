/** The profile, and several people's results beside each other. */
import { useEffect, useMemo, useState } from 'react';
import { assignmentData } from '../assignment/assignment.ts';
import type { OpenedAttempt } from '../assignment/attempt-results.ts';
import { withAttempt } from '../assignment/attempts-table.ts';
import { copiesIn } from '../record/copies.ts';
import type { FinishedPlays } from '../record/finished-plays.ts';
import { writeMyData } from '../record/my-data.ts';
import { withResults } from '../record/opened-files.ts';
import { type OpenedResults, playsToHandOver, writeResultFile } from '../record/result-file.ts';
import { coachingEvidence, coachingStage } from '../scoring/coaching.ts';
import { type DueSkill, dueAgain } from '../scoring/due-again.ts';
import { profileOf } from '../scoring/profile.ts';
import { FrameScreen } from '../ui/parts/frame-screen.tsx';
import { coachingWords } from '../ui/profile/coaching-words.ts';
import { ProfileScreen } from '../ui/profile/profile-screen.tsx';
import type { Settings } from '../ui/settings/settings.ts';
import { TeamScreen } from '../ui/team/team-screen.tsx';
import { offerFile } from './files.ts';
import type { Game } from './game-contract.ts';
import { isPromised } from './lasting.ts';
import { openedResults } from './opened-results.ts';
import { ownPlays, practiceOffers } from './own-data.ts';
import { exportRaw } from './raw-export.ts';
import { reasonOf } from './reason.ts';
import { rememberedName, rememberName } from './remembered-name.ts';
import { chosenYou } from './remembered-you.ts';
import { useWorthProfile } from './worth-of-plays.ts';
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
  const all = game.plays();
  const kept = useMemo(() => game.assessments.shown(all), [game, all]);
  const [own, setOwn] = useState<{
    readonly plays: FinishedPlays;
    readonly due: readonly DueSkill[];
    readonly now: number;
    readonly persisted: boolean | undefined;
  }>();
  useEffect(() => {
    let wanted = true;
    const now = Date.now();
    const work = async () => {
      const [plays, offered, persisted] = await Promise.all([
        ownPlays(game.scenarios, kept, game.keeping.store),
        practiceOffers(game.library),
        isPromised(),
      ]);
      if (wanted) setOwn({ plays, due: dueAgain(plays.plays, offered, now), now, persisted });
    };
    const tried = () =>
      void work().catch((error: unknown) => {
        if (wanted)
          game.screens.send({ type: 'tell', notice: reasonOf(error), wayOn: { label: 'Try again', act: tried } });
      });
    tried();
    return () => {
      wanted = false;
    };
  }, [kept, game]);
  const worth = useWorthProfile(game.scenarios, kept, own?.plays);
  const profile = useMemo(() => profileOf((own?.plays ?? NONE).plays), [own]);
  const stage = useMemo(() => coachingStage(coachingEvidence((own?.plays ?? NONE).plays)), [own]);
  if (!own)
    return (
      <FrameScreen
        title="Your plays are being read"
        notice={notice}
        waiting={notice === undefined}
        onHome={game.home}
      />
    );
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
              scenarios: await copiesIn(game.keeping.store).catch(() => []),
              files: game.library.own.files().map(({ file }) => file),
              days: game.days.kept(),
              assignments: game.assessments
                .all()
                .map(({ taken }) => ({ ...taken, assignment: assignmentData(taken.assignment) })),
              settings,
              ...(you && { you }),
              ...(name !== '' && { name }),
            },
            Date.now(),
          ),
        );
        game.screens.send({ type: 'tell', notice: `Saved as ${file}.` });
      }}
      persisted={own.persisted}
      aside={game.aside()}
      onImport={(file) => void game.importData(file)}
      onExportRaw={async () => game.screens.send({ type: 'tell', notice: await exportRaw() })}
      onErase={() => {
        onErased();
        void game.erase();
      }}
      onHome={game.home}
      you={{ picture: <YouFigure />, onChange: onYou }}
    />
  );
}

type Refused = { readonly file: string; readonly reasons: readonly string[] };

/** Result files opened together. They are read, shown and forgotten: nothing of them is kept. */
export function TeamPage({ game, notice }: OwnPageProps) {
  const [files, setFiles] = useState<readonly OpenedResults[]>([]);
  const [attempts, setAttempts] = useState<readonly OpenedAttempt[]>([]);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const mine = game.assessments.shown(game.plays()).filter(({ status }) => status === 'ended');
  const save = async (name: string) => {
    rememberName(name);
    const file = 'my.results.json';
    const plays = playsToHandOver(mine.map(({ record }) => record));
    const own = await game.scenarios.own(mine.filter(({ record }) => plays.includes(record)));
    offerFile(file, writeResultFile(name, plays, own));
    game.screens.send({ type: 'tell', notice: `Saved as ${file}. Hand it to your trainer or your team.` });
  };

  const open = async (chosen: readonly File[]) => {
    let [opened, attempted] = [files, attempts];
    const not: Refused[] = [];
    for (const file of chosen) {
      const read = await openedResults(file, game.scenarios);
      if (read.holds === 'nothing') {
        not.push({ file: file.name, reasons: read.reasons });
      } else if (read.holds === 'attempt') {
        const added = withAttempt(attempted, read.attempt);
        if (added.ok) attempted = added.attempts;
        else not.push({ file: file.name, reasons: [added.reason] });
      } else {
        const added = withResults(opened, read.results);
        if (added.ok) opened = added.files;
        else not.push({ file: file.name, reasons: [added.reason] });
      }
    }
    setFiles(opened);
    setAttempts(attempted);
    setRefused(not);
  };
  return (
    <TeamScreen
      files={files}
      attempts={attempts}
      refused={refused}
      mine={{ plays: mine.length, name: rememberedName() }}
      {...(notice !== undefined && { notice })}
      onSave={(name) =>
        void save(name).catch((error: unknown) => game.screens.send({ type: 'tell', notice: reasonOf(error) }))
      }
      onOpenFiles={(chosen) => void open(chosen)}
      onShow={(file, play) => {
        const shown = files[file]?.plays[play];
        if (shown) game.show(shown.scenario, shown.record);
      }}
      onShowAttempt={(attempt, place) => {
        const shown = attempts[attempt]?.served[place];
        if (shown) game.show(shown.scenario, shown.record);
      }}
      onMakeAssignment={() => game.screens.send({ type: 'go', to: 'assign' })}
      onClear={() => {
        setFiles([]);
        setAttempts([]);
        setRefused([]);
      }}
      onBack={() => game.screens.send({ type: 'go', to: 'profile' })}
    />
  );
}
