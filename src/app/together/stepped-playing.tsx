/** A conversation that the server steps, from its first turn to its end. */
import { useEffect } from 'react';
import type { Assignment } from '../../assignment/assignment.ts';
import { TEAM_KEY } from '../../record/store.ts';
import { newId } from '../fresh.ts';
import type { Game } from '../game-contract.ts';
import { CHOSEN, type Membership } from './membership.ts';
import { SteppedMissing, type SteppedOf } from './stepped-around.tsx';
import { SteppedEncounter } from './stepped-encounter.tsx';
import { createSteppedPlay, type SteppedPlay, type SteppedView } from './stepped-play.ts';
import type { No } from './talk.ts';
import type { Together } from './together.ts';
import { useStateOf } from './use-together.ts';

function playWith(game: Game, { talk }: Together, key: string, list: string, scenario: string): SteppedPlay {
  const { store } = game.keeping;
  return createSteppedPlay(
    {
      talk,
      key,
      keep: (chosen) =>
        chosen ? store.keepNote({ kind: TEAM_KEY, id: CHOSEN, value: chosen }) : store.removeNote(TEAM_KEY, CHOSEN),
      kept: async () => (await store.notes(TEAM_KEY)).find(({ id }) => id === CHOSEN)?.value,
      later(milliseconds, work) {
        const end = () => {
          clearTimeout(timer);
          removeEventListener('online', end);
          work();
        };
        const timer = setTimeout(end, milliseconds);
        addEventListener('online', end);
        return end;
      },
      chance: Math.random,
    },
    { list, scenario, fresh: newId() },
  );
}

/** The conversation with whoever is served now. */
export function SteppedPlaying({
  scenario,
  nth,
  onLeave,
  onServed,
  ...props
}: SteppedOf & {
  readonly membership: Membership;
  readonly note: Assignment;
  readonly scenario: string;
  readonly nth: number;
  readonly onLeave: () => void;
  readonly onServed: (ending: string) => void;
}) {
  const { game, together, place, membership, note } = props;
  const { key } = membership;
  const { list } = place;
  const of = `${list} ${scenario}`;
  const [play, setPlay] = useStateOf<SteppedPlay | undefined>(of, undefined);
  const [first, setFirst] = useStateOf<SteppedView | undefined>(of, undefined);
  const [no, setNo] = useStateOf<No | undefined>(of, undefined);
  useEffect(() => {
    const made = playWith(game, together, key, list, scenario);
    const stop = made.subscribe(() => {
      setFirst((before) => before ?? made.view());
      setNo(made.no());
    });
    setPlay(made);
    void made.begin();
    return () => {
      stop();
      made.stop();
    };
  }, [game, together, key, list, scenario, setPlay, setFirst, setNo]);
  if (!play || !first) return <SteppedMissing game={game} no={no} />;
  return (
    <SteppedEncounter
      {...props}
      play={play}
      first={first}
      title={note.title}
      place={nth + 1}
      of={note.scenarios.length}
      onLeave={onLeave}
      onFinish={() => onServed(play.view()?.look.ending?.text ?? '')}
    />
  );
}
