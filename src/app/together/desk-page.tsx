/** The trainer's desk: signing in, the teams, and one team with its two pages. */

import { useState } from 'react';
import { desk } from '../../messages/desk.ts';
import { FrameScreen } from '../../ui/parts/frame-screen.tsx';
import { DeskScreen, DeskSignIn } from '../../ui/together/desk-screen.tsx';
import { noWords } from '../../ui/together/team-words.ts';
import type { Game } from '../game-contract.ts';
import { rememberedName, rememberName } from '../remembered-name.ts';
import { DeskBoardPage } from './desk-board-page.tsx';
import { DeskTeamPage } from './desk-team-page.tsx';
import { goHome, NoServerPage } from './no-server-page.tsx';
import { hasPasskeys, makePasskey, signInWithPasskey } from './passkeys.ts';
import { addressOfPlace, goToPlace, type Place, replacePlace } from './places.ts';
import type { No, Said, Talk } from './talk.ts';
import { type Together, togetherOf } from './together.ts';
import { useAsked, usePlace } from './use-together.ts';

export interface DeskProps {
  readonly game: Game;
  readonly notice: string | undefined;
}

/** The page; where there is no server, that is said. */
export function DeskPage(props: DeskProps) {
  const together = togetherOf(props.game);
  const place = usePlace();
  if (!together) return <NoServerPage game={props.game} />;
  // Until the address is that of this page.
  if (place?.page !== 'desk') return <FrameScreen title={desk.title()} waiting onHome={() => goHome(props.game)} />;
  if (place.link !== undefined) return <ByLink {...props} together={together} link={place.link} />;
  return <Desk {...props} together={together} place={place} />;
}

/** Whoever comes with a link. Who one is then, the desk asks. */
function ByLink({ game, notice, together, link }: DeskProps & { readonly together: Together; readonly link: string }) {
  const { talk } = together;
  const signIn = async (name: string) => {
    const answer = await talk.ask('signIn', { body: { link, name } });
    if (!answer.ok) return game.screens.send({ type: 'tell', notice: noWords(answer) });
    rememberName(name);
    // The link has done its work: it does not stay in the address, nor in the way back.
    replacePlace({ page: 'desk' });
    game.screens.send({ type: 'go', to: 'desk', notice: desk.goodDay({ name: answer.value.trainer.name }) });
  };
  return (
    <DeskSignIn
      hasLink
      notice={notice}
      name={rememberedName()}
      onSignIn={(name) => void signIn(name)}
      onHome={() => goHome(game)}
    />
  );
}

const passkeyWords = (answer: No | { readonly why: 'stopped' }) =>
  answer.why === 'stopped' ? desk.passkeyStopped() : noWords(answer);

async function byPasskey({ screens }: Game, talk: Talk, again: () => void) {
  const answer = await signInWithPasskey(talk);
  screens.send({
    type: 'tell',
    notice: answer.ok ? desk.goodDay({ name: answer.value.trainer.name }) : passkeyWords(answer),
  });
  if (answer.ok) again();
}

function Desk({
  game,
  notice,
  together,
  place,
}: DeskProps & { readonly together: Together; readonly place: Place & { readonly page: 'desk' } }) {
  const { talk } = together;
  const who = useAsked(talk, 'whoAmI', {});
  const home = () => goHome(game);
  if (who.answer === undefined) return <FrameScreen title={desk.title()} waiting onHome={home} />;
  if (!who.answer.ok) {
    if (who.answer.why === 'not-signed-in' || who.answer.why === 'not-found')
      return (
        <DeskSignIn
          hasLink={false}
          notice={notice}
          name=""
          onSignIn={() => undefined}
          onPasskey={hasPasskeys() ? () => void byPasskey(game, talk, who.again) : undefined}
          onHome={home}
        />
      );
    return <FrameScreen title={desk.title()} text={noWords(who.answer)} notice={notice} onHome={home} />;
  }
  const { team, part } = place;
  if (team !== undefined && part === 'board')
    return <DeskBoardPage game={game} notice={notice} talk={talk} team={team} />;
  if (team !== undefined) return <DeskTeamPage game={game} notice={notice} talk={talk} team={team} />;
  return <Teams game={game} notice={notice} together={together} who={who.answer.value} />;
}

function Teams({
  game,
  notice,
  together,
  who,
}: DeskProps & { readonly together: Together; readonly who: Said<'whoAmI'> }) {
  const { talk } = together;
  const [invitation, setInvitation] = useState<string>();
  // Asked anew whenever one comes back here: teams come and go.
  const now = useAsked(talk, 'whoAmI', {});
  const compared = useAsked(talk, 'teamsCompared', {});
  const signedIn = now.answer?.ok ? now.answer.value : who;
  const { trainer, teams } = signedIn;
  const tell = (words: string) => game.screens.send({ type: 'tell', notice: words });
  return (
    <DeskScreen
      passkeys={hasPasskeys() ? signedIn.passkeys : undefined}
      onAddPasskey={() =>
        void makePasskey(talk, trainer).then((answer) => {
          tell(answer.ok ? desk.passkeyAdded() : passkeyWords(answer));
          now.again();
        })
      }
      onRemovePasskeys={() =>
        void talk.ask('removePasskeys').then((answer) => {
          tell(answer.ok ? desk.passkeysEnded() : noWords(answer));
          now.again();
        })
      }
      trainer={trainer.name}
      teams={teams}
      compared={compared.answer?.ok ? compared.answer.value : undefined}
      invitation={invitation}
      notice={notice}
      onOpen={(team) => {
        game.screens.send({ type: 'hush' });
        goToPlace({ page: 'desk', team });
      }}
      onMake={(name) =>
        void talk.ask('makeTeam', { body: { name } }).then((answer) => {
          if (!answer.ok) return tell(noWords(answer));
          tell(desk.teamMade({ team: name }));
          goToPlace({ page: 'desk', team: answer.value.team.id });
        })
      }
      onInvite={() =>
        void talk.ask('inviteTrainer', { body: {} }).then((answer) => {
          if (answer.ok) setInvitation(addressOfPlace({ page: 'desk', link: answer.value.link }));
          else tell(noWords(answer));
        })
      }
      onSignOut={() =>
        void talk.ask('signOut').then((answer) => {
          if (!answer.ok) return tell(noWords(answer));
          goHome(game);
          tell(desk.signedOut());
        })
      }
      onHome={() => goHome(game)}
    />
  );
}
