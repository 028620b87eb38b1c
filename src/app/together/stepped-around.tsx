/** What the parts of a list that the server steps have in common. */
import { myTeam } from '../../messages/my-team.ts';
import { FrameScreen } from '../../ui/parts/frame-screen.tsx';
import { noWords } from '../../ui/together/team-words.ts';
import type { Game } from '../game-contract.ts';
import { goHome } from './no-server-page.tsx';
import type { Place } from './places.ts';
import type { Surroundings } from './stepped-encounter.tsx';
import type { No } from './talk.ts';
import type { Together } from './together.ts';

export interface SteppedProps extends Surroundings {
  readonly game: Game;
  readonly notice: string | undefined;
}

/** With the list it is of. */
export interface SteppedOf extends SteppedProps {
  readonly together: Together;
  readonly place: Place & { readonly page: 'stepped' };
}

/** What cannot be shown now, and why. */
export const SteppedMissing = ({ game, no }: { readonly game: Game; readonly no: No | undefined }) => (
  <FrameScreen
    title={myTeam.fromTrainer()}
    waiting={no === undefined}
    {...(no && { text: noWords(no) })}
    onHome={() => goHome(game)}
  />
);
