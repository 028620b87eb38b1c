import { game as words } from '../messages/game.ts';
import { FrameScreen } from '../ui/parts/frame-screen.tsx';
import type { Game } from './game-contract.ts';

/** In place of a page that has nothing to show: never an empty window, and the way home. */
export const NothingOpen = ({ game }: { readonly game: Game }) => (
  <FrameScreen title={words.nothingOpen()} text={words.nothingOpenHow()} onHome={game.home} />
);
