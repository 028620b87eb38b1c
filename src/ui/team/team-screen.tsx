/** Comparing without a server: result files opened together, each played again. */
import { useEffect, useMemo, useRef } from 'react';
import type { OpenedAttempt } from '../../assignment/attempt-results.ts';
import type { ComparedTeams } from '../../assignment/teams.ts';
import type { PeersFile } from '../../comparison/peers-file.ts';
import { team as words } from '../../messages/team.ts';
import type { OpenedResults } from '../../record/result-file.ts';
import { teamTable } from '../../record/team-table.ts';
import { Icon } from '../parts/icons.tsx';
import '../parts/plain-list.css';
import { MugShelf } from '../profile/profile-mug.tsx';
import type { Guesses } from './best-of-words.ts';
import { TeamApart } from './team-apart.tsx';
import { TeamAttempts } from './team-attempts.tsx';
import { TeamFunnel } from './team-funnel.tsx';
import { TeamGiven, type TeamGivenProps } from './team-given.tsx';
import { HandOutAssessment, OpenResults, SaveResults } from './team-hand-over.tsx';
import { TeamHeat } from './team-heat.tsx';
import { TeamMembers, TeamScenarios } from './team-members.tsx';
import { TeamMonday, type TeamMondayProps } from './team-monday.tsx';
import { SaveForPeers, TeamPeers } from './team-peers.tsx';
import './team-screen.css';
import { PageNotice } from '../parts/page-notice.tsx';

/** An opened file for peers, with the name of the file. */
export interface OpenedPeers {
  readonly name: string;
  readonly file: PeersFile;
}

export interface TeamScreenProps {
  /** Opened result files, one a person (see `withResults`). */
  readonly files: readonly OpenedResults[];
  /** Opened attempts at assessments (see `withAttempt`). */
  readonly attempts: readonly OpenedAttempt[];
  /** Files that could not be taken, each with its reasons. */
  readonly refused: readonly { readonly file: string; readonly reasons: readonly string[] }[];
  /** Own finished plays that would go into a file, and the display name remembered from last time ('' for none). */
  readonly mine: { readonly plays: number; readonly name: string };
  /** Something to tell, such as "Saved as ana.results.json". Announced politely. */
  readonly notice?: string;
  /** Saves the own results under this name, which holds as a display name. */
  readonly onSave: (name: string) => void;
  readonly onOpenFiles: (files: readonly File[]) => void;
  /** Opens the debrief of one play: place of the file in `files`, place of the play in it. */
  readonly onShow: (file: number, play: number) => void;
  /** Opens the debrief of one conversation: place of the attempt in `attempts`, place of the person in it. */
  readonly onShowAttempt: (attempt: number, place: number) => void;
  /** To the page that makes an assessment. */
  readonly onMakeAssignment: () => void;
  /** What guessing gets in the stories that were served; undefined until it is known. */
  readonly guesses: Guesses | undefined;
  /** Teams that the names of files tell of. */
  readonly teams: ComparedTeams;
  /** Opened files for peers. */
  readonly peers: readonly OpenedPeers[];
  /** People with first plays in the opened files. */
  readonly people: number;
  /** Saves what peers may see of them. */
  readonly onSaveForPeers: () => void;
  /** Where points are given away, as far as it is worked out. */
  readonly given: TeamGivenProps['given'];
  readonly onGiven: () => void;
  /** The page for Monday, as far as it is worked out. */
  readonly monday: TeamMondayProps['monday'];
  readonly onMonday: () => void;
  /** Stops whatever is worked out. */
  readonly onStop: () => void;
  /** Closes all opened files. Nothing is deleted. */
  readonly onClear: () => void;
  readonly onBack: () => void;
}

/** The whole screen. Focus goes to the title on arrival. */
export function TeamScreen({
  files,
  attempts,
  refused,
  mine,
  notice,
  onSave,
  onOpenFiles,
  onShow,
  onShowAttempt,
  onMakeAssignment,
  guesses,
  teams,
  peers,
  people,
  onSaveForPeers,
  given,
  onGiven,
  monday,
  onMonday,
  onStop,
  onClear,
  onBack,
}: TeamScreenProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const table = useMemo(() => teamTable(files), [files]);
  return (
    <main className="team">
      <header className="team-head">
        <div>
          <h1 ref={title} tabIndex={-1}>
            {words.title()}
          </h1>
          <p>{words.intro()}</p>
          <button type="button" className="button" onClick={onBack}>
            <Icon name="door" /> {words.back()}
          </button>
        </div>
        <MugShelf />
      </header>
      <PageNotice notice={notice} />
      <div className="team-pair">
        <SaveResults mine={mine} onSave={onSave} />
        <OpenResults
          refused={refused}
          open={files.length + attempts.length + peers.length}
          onOpenFiles={onOpenFiles}
          onClear={onClear}
        />
      </div>
      <HandOutAssessment onMake={onMakeAssignment} />
      <TeamAttempts attempts={attempts} onShow={onShowAttempt} />
      {files.length > 0 && (
        <>
          <div className="team-pair">
            <TeamMembers table={table} files={files} guesses={guesses} onShow={onShow} />
            <TeamScenarios table={table} guesses={guesses} />
          </div>
          <TeamApart table={table} />
          <TeamFunnel teams={teams} />
          <TeamHeat table={table} />
        </>
      )}
      {peers.map(({ name, file }) => (
        <TeamPeers key={file.seal} name={name} file={file} />
      ))}
      {files.length + attempts.length > 0 && (
        <>
          <TeamGiven given={given} onMake={onGiven} onStop={onStop} />
          <TeamMonday monday={monday} onMake={onMonday} onStop={onStop} />
          <SaveForPeers people={people} onSave={onSaveForPeers} />
        </>
      )}
    </main>
  );
}
