/** A link of a team, opened where there is no team server. */
import { myTeam } from '../../messages/my-team.ts';
import { FrameScreen } from '../../ui/parts/frame-screen.tsx';
import type { Game } from '../game-contract.ts';
import { replacePlace } from './places.ts';

/** Out of the pages of a team: the address is that of the game again. */
export function goHome(game: Game): void {
  replacePlace(undefined);
  game.home();
}

/** The page. */
export const NoServerPage = ({ game }: { readonly game: Game }) => (
  <FrameScreen title={myTeam.noServer()} text={myTeam.noServerHow()} onHome={() => goHome(game)} />
);
