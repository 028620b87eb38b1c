/** The comparison as a trainer sees it. */

import { deskTeam } from '../../messages/desk-team.ts';
import { withParts } from '../../ui/parts/with-parts.tsx';
import { BoardView } from '../../ui/together/board-view.tsx';
import { DeskFrame } from '../../ui/together/desk-screen.tsx';
import { TeamWays } from '../../ui/together/team-ways.tsx';
import { noWords } from '../../ui/together/team-words.ts';
import type { DeskTeamProps } from './desk-team-page.tsx';
import { goToPlace } from './places.ts';
import { useEvents } from './use-events.ts';
import { useAsked, useStateOf } from './use-together.ts';

/** The page. */
export function DeskBoardPage({ notice, talk, team }: DeskTeamProps) {
  const [plays, setPlays] = useStateOf<'first' | 'best'>(team, 'first');
  const [list, setList] = useStateOf<string | undefined>(team, undefined);
  const about = useAsked(talk, 'team', { at: { team } });
  const board = useAsked(talk, 'teamBoard', { at: { team }, query: { plays, ...(list !== undefined && { list }) } });
  useEvents(talk, team, board.again);
  const known = about.answer?.ok ? about.answer.value : undefined;
  return (
    <DeskFrame
      title={withParts(deskTeam.compared, { team: <bdi>{known?.team.name ?? deskTeam.theTeam()}</bdi> })}
      notice={notice}
      ways={
        <TeamWays
          here="board"
          onTeam={() => goToPlace({ page: 'desk', team })}
          onRoom={() => goToPlace({ page: 'room', team })}
          onDesk={() => goToPlace({ page: 'desk' })}
        />
      }
    >
      {board.answer?.ok ? (
        <BoardView
          board={board.answer.value}
          lists={known?.lists ?? []}
          list={list}
          onList={setList}
          onPlays={setPlays}
        />
      ) : (
        <p role="status">{board.answer ? noWords(board.answer) : deskTeam.working()}</p>
      )}
    </DeskFrame>
  );
}
