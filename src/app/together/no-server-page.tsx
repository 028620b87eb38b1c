/** A link of a team, opened where there is no team server. */
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
  <FrameScreen
    title="There is no team server here"
    text="This game is not connected with a team: everything is played on this device alone. Open the link at the address of your team, or ask for it again."
    onHome={() => goHome(game)}
  />
);
