/** One team at the desk: its code, its people, what they play, files, log. */
import type { ReactNode } from 'react';
import type { AuditLine, Code, Member, Progress, Team, TeamList, Trainer } from '../../team/shapes.ts';
import { DeskCode } from './desk-code.tsx';
import { DeskItself } from './desk-itself.tsx';
import { DeskLists } from './desk-lists.tsx';
import { DeskFiles, DeskLog } from './desk-log.tsx';
import { DeskPeople, type DeskPeopleProps } from './desk-people.tsx';
import { DeskFrame } from './desk-screen.tsx';
import { TeamWays } from './team-ways.tsx';

export interface DeskTeamScreenProps extends Omit<DeskPeopleProps, 'members'> {
  readonly team: Team;
  readonly code: Code | null;
  /** Address that a code leads to. */
  readonly addressOf: (code: string) => string;
  readonly trainers: readonly Trainer[];
  readonly members: readonly Member[];
  readonly lists: readonly TeamList[];
  /** Progress of lists that were asked for, by list. */
  readonly progress: ReadonlyMap<string, readonly Progress[]>;
  /** The log, once it was asked for. */
  readonly log: readonly AuditLine[] | undefined;
  /** A link for another trainer of this team, once it was made. */
  readonly invitation: string | undefined;
  /** The page for Monday. */
  readonly monday: ReactNode;
  readonly notice?: string | undefined;
  readonly onCode: (hours: number) => void;
  readonly onEndCode: () => void;
  readonly onName: (name: string) => void;
  readonly onGoal: (plays: number | undefined) => void;
  readonly onProgress: (list: string) => void;
  readonly onTakeBack: (list: string) => void;
  readonly onMakeList: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onExport: (as: 'json' | 'csv') => void;
  readonly onLog: () => void;
  readonly onInvite: () => void;
  readonly onPutAway: () => void;
  readonly onBoard: () => void;
  readonly onRoom: () => void;
  readonly onDesk: () => void;
}

/** The whole screen. */
export function DeskTeamScreen(props: DeskTeamScreenProps) {
  const { team, monday, notice, onBoard, onRoom, onDesk } = props;
  return (
    <DeskFrame
      title={<bdi>{team.name}</bdi>}
      notice={notice}
      ways={<TeamWays here="team" onBoard={onBoard} onRoom={onRoom} onDesk={onDesk} />}
    >
      <DeskCode {...props} />
      <DeskPeople {...props} />
      <DeskLists {...props} />
      {monday}
      <DeskFiles {...props} />
      <DeskItself {...props} />
      <DeskLog {...props} />
    </DeskFrame>
  );
}
