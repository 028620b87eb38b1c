/** The screen for a room: what the whole room may see, read anew whenever something happens, through a lost network. */

import { useCallback, useEffect } from 'react';
import { deskTeam } from '../../messages/desk-team.ts';
import { language } from '../../messages/language.ts';
import { FrameScreen } from '../../ui/parts/frame-screen.tsx';
import { RoomScreen } from '../../ui/together/room-screen.tsx';
import { noWords } from '../../ui/together/team-words.ts';
import type { Game } from '../game-contract.ts';
import { type Listening, listen } from './listen.ts';
import { goHome, NoServerPage } from './no-server-page.tsx';
import { addressOfPlace, goToPlace } from './places.ts';
import type { Answer, Said } from './talk.ts';
import { type Together, togetherOf } from './together.ts';
import { usePlace, useStateOf } from './use-together.ts';

/** The page; where there is no server, that is said. */
export function RoomPage({ game }: { readonly game: Game }) {
  const together = togetherOf(game);
  const place = usePlace();
  if (!together) return <NoServerPage game={game} />;
  // Until the address is that of this page.
  if (place?.page !== 'room') return <FrameScreen title={deskTeam.roomTitle()} waiting onHome={() => goHome(game)} />;
  return <Room game={game} together={together} team={place.team} />;
}

interface Shown {
  readonly board: Said<'room'>;
  readonly about: Said<'team'>;
  readonly at: string;
}

const clockNow = () => new Intl.DateTimeFormat(language(), { timeStyle: 'short' }).format(new Date());

function Room({ game, together, team }: { readonly game: Game; readonly together: Together; readonly team: string }) {
  const { talk } = together;
  const [shown, setShown] = useStateOf<Shown | undefined>(team, undefined);
  const [no, setNo] = useStateOf<Answer<never> | undefined>(team, undefined);
  // What was just read is true; that the line is lost is told when it is.
  const [live, setLive] = useStateOf(team, true);
  const [arrived, setArrived] = useStateOf(team, 0);
  const read = useCallback(async () => {
    const [board, about] = await Promise.all([talk.ask('room', { at: { team } }), talk.ask('team', { at: { team } })]);
    if (board.ok && about.ok) setShown({ board: board.value, about: about.value, at: clockNow() });
    else setNo(board.ok ? (about as Answer<never>) : board);
    return board.ok && about.ok;
  }, [talk, team, setShown, setNo]);
  useEffect(() => {
    const listening: Listening = listen(talk.address('events', { at: { team } }), {
      read,
      onLive: setLive,
      onEvent: (did) => {
        if (did === 'play-counted') setArrived((now) => now + 1);
      },
    });
    return listening.stop;
  }, [talk, team, read, setLive, setArrived]);
  const close = () => goToPlace({ page: 'desk', team });
  if (!shown)
    return (
      <FrameScreen
        title={deskTeam.roomTitle()}
        waiting={no === undefined}
        {...(no && !no.ok && { text: noWords(no) })}
        onHome={() => goHome(game)}
      />
    );
  const { code } = shown.about;
  return (
    <RoomScreen
      team={shown.about.team.name}
      board={shown.board}
      code={
        code
          ? {
              code: code.code,
              address: addressOfPlace({ page: 'join', moving: false, code: code.code }),
            }
          : undefined
      }
      arrived={arrived}
      live={live}
      at={shown.at}
      onClose={close}
    />
  );
}
