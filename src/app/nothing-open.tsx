import { FrameScreen } from '../ui/parts/frame-screen.tsx';
import type { Game } from './game-contract.ts';

/** In place of a page that has nothing to show: never an empty window, and the way home. */
export const NothingOpen = ({ game }: { readonly game: Game }) => (
  <FrameScreen
    title="Nothing is open here"
    text="What was open here has been put away. Everything that is kept is on the first page."
    onHome={game.home}
  />
);
