/** Several people's results beside each other, and what is worked out of them beside the page. */

import { useMemo, useState } from 'react';
import type { OpenedAttempt } from '../assignment/attempt-results.ts';
import { withAttempt } from '../assignment/attempts-table.ts';
import { firstPlaysOf } from '../assignment/first-plays.ts';
import { notForPeersSince, peersFileOf } from '../assignment/peers-cells.ts';
import { comparedTeams, teamNamed } from '../assignment/teams.ts';
import { PEOPLE_LEAST } from '../comparison/suppress.ts';
import { mondaySaid } from '../messages/monday-said.ts';
import { reasonSaid } from '../messages/reason.ts';
import { team as words } from '../messages/team.ts';
import { withResults } from '../record/opened-files.ts';
import { type OpenedResults, playsToHandOver, writeResultFile } from '../record/result-file.ts';
import { type OpenedPeers, TeamScreen } from '../ui/team/team-screen.tsx';
import { offerFile } from './files.ts';
import { openedResults } from './opened-results.ts';
import type { OwnPageProps } from './own-pages.tsx';
import { reasonOf } from './reason.ts';
import { rememberedName, rememberName } from './remembered-name.ts';
import { useApp } from './use-app.ts';
import { useGuesses } from './worth/use-guesses.ts';
import { useWorkedOut } from './worth/use-worked-out.ts';

type Refused = { readonly file: string; readonly reasons: readonly string[] };

/** Result files opened together. They are read, shown and forgotten: nothing of them is kept. */
export function TeamPage({ game, notice }: OwnPageProps) {
  const [files, setFiles] = useState<readonly OpenedResults[]>([]);
  const [attempts, setAttempts] = useState<readonly OpenedAttempt[]>([]);
  const [peers, setPeers] = useState<readonly OpenedPeers[]>([]);
  /** The team of each play, as its file was called. */
  const [teams, setTeams] = useState<ReadonlyMap<string, string>>(new Map());
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const about = useMemo(() => ({ plays: firstPlaysOf(files, attempts) }), [files, attempts]);
  const compared = useMemo(
    () =>
      comparedTeams(
        files,
        files.map(({ plays }) => plays.flatMap(({ record }) => teams.get(record.attempt) ?? []).at(-1)),
      ),
    [files, teams],
  );
  const guesses = useGuesses(about.plays);
  const monday = useWorkedOut('monday', about);
  const given = useWorkedOut('given', about);
  const all = useApp(game, ({ lists }) => lists.plays);
  const mine = game.assessments.shown(all).filter(({ status }) => status === 'ended');
  const save = async (name: string) => {
    rememberName(name);
    const file = 'my.results.json';
    const plays = playsToHandOver(mine.map(({ record }) => record));
    const own = await game.scenarios.own(mine.filter(({ record }) => plays.includes(record)));
    offerFile(file, writeResultFile(name, plays, own));
    game.screens.send({ type: 'tell', notice: words.saved({ file }) });
  };

  const open = async (chosen: readonly File[]) => {
    let [opened, attempted, shown] = [files, attempts, peers];
    const not: Refused[] = [];
    const named = new Map(teams);
    for (const file of chosen) {
      const read = await openedResults(file, game.scenarios);
      if (read.holds === 'nothing') {
        not.push({ file: file.name, reasons: read.reasons });
      } else if (read.holds === 'peers') {
        // The same file again is the same picture.
        const next = { name: file.name, file: read.peers };
        shown = [...shown.filter((one) => one.file.seal !== read.peers.seal), next];
      } else if (read.holds === 'attempt') {
        const added = withAttempt(attempted, read.attempt);
        if (added.ok) attempted = added.attempts;
        else not.push({ file: file.name, reasons: [reasonSaid(added.reason)] });
      } else {
        const added = withResults(opened, read.results);
        const team = teamNamed(file.name);
        if (team !== undefined) for (const { record } of read.results.plays) named.set(record.attempt, team);
        if (added.ok) opened = added.files;
        else not.push({ file: file.name, reasons: [reasonSaid(added.reason)] });
      }
    }
    setFiles(opened);
    setAttempts(attempted);
    setPeers(shown);
    setTeams(named);
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
      guesses={guesses}
      teams={compared}
      peers={peers}
      people={new Set(about.plays.map(({ person }) => person)).size}
      onSaveForPeers={() => {
        // What is open here for peers, the same peers may have.
        const earlier = peers.map(({ file }) => file);
        const not = notForPeersSince(about.plays, earlier);
        const text = not === undefined ? peersFileOf(about.plays, earlier) : undefined;
        if (not) {
          const notice = words[not === 'few' ? 'peersFewSince' : 'peersMissing']({ least: PEOPLE_LEAST });
          game.screens.send({ type: 'tell', notice });
        }
        if (text === undefined) return;
        offerFile('for-peers.json', text);
        game.screens.send({ type: 'tell', notice: words.savedPeers({ file: 'for-peers.json' }) });
      }}
      given={given.state}
      onGiven={given.ask}
      monday={mondaySaid(monday.state)}
      onMonday={monday.ask}
      onStop={monday.stop}
      onClear={() => {
        setFiles([]);
        setAttempts([]);
        setPeers([]);
        setTeams(new Map());
        setRefused([]);
      }}
      onBack={() => game.screens.send({ type: 'go', to: 'profile' })}
    />
  );
}
