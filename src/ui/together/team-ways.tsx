/** The ways between the pages of a team. */
import { deskTeam } from '../../messages/desk-team.ts';
import { Icon } from '../parts/icons.tsx';

/** The ways between the two pages of a team. */
export function TeamWays({
  here,
  onTeam,
  onBoard,
  onRoom,
  onDesk,
}: {
  readonly here: 'team' | 'board';
  readonly onTeam?: () => void;
  readonly onBoard?: () => void;
  readonly onRoom: () => void;
  readonly onDesk: () => void;
}) {
  return (
    <>
      <button type="button" className="button" onClick={onDesk}>
        <Icon name="back" /> {deskTeam.allTeams()}
      </button>
      <button type="button" className="button" aria-current={here === 'team' ? 'page' : undefined} onClick={onTeam}>
        {deskTeam.peopleAndLists()}
      </button>
      <button type="button" className="button" aria-current={here === 'board' ? 'page' : undefined} onClick={onBoard}>
        {deskTeam.comparison()}
      </button>
      <button type="button" className="button" onClick={onRoom}>
        {deskTeam.room()}
      </button>
    </>
  );
}
