/** Joining a team, or moving to this device: the page behind a link or a code. */

import { useEffect, useState } from 'react';
import { myTeam } from '../../messages/my-team.ts';
import { JoinScreen } from '../../ui/together/join-screen.tsx';
import { noWords } from '../../ui/together/team-words.ts';
import type { Game } from '../game-contract.ts';
import { rememberedName, rememberName } from '../remembered-name.ts';
import type { Membership } from './membership.ts';
import { goHome, NoServerPage } from './no-server-page.tsx';
import { codeIn, goToPlace, replacePlace } from './places.ts';
import type { Answer } from './talk.ts';
import { type Together, togetherOf } from './together.ts';
import { useAsked, useOutbox, usePlace } from './use-together.ts';

interface PageProps {
  readonly game: Game;
  readonly notice: string | undefined;
}

/** The page; where there is no server, that is said. */
export function JoinPage(props: PageProps) {
  const together = togetherOf(props.game);
  return together ? <Joining {...props} together={together} /> : <NoServerPage game={props.game} />;
}

function Joining({ game, notice, together }: PageProps & { readonly together: Together }) {
  const place = usePlace();
  const asked = place?.page === 'join' ? place : undefined;
  const { membership } = useOutbox(together);
  const [busy, setBusy] = useState(false);
  const [wanted, moving] = [asked?.code, asked?.moving ?? false];
  const member = membership && !membership.ended ? membership : undefined;
  const { answer } = useAsked(
    together.talk,
    'beforeJoining',
    wanted === undefined || moving || member ? undefined : { at: { code: wanted } },
  );
  const tell = (words: string) => game.screens.send({ type: 'tell', notice: words });
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each answer
  useEffect(() => {
    if (answer && !answer.ok) tell(noWords(answer));
  }, [answer]);
  const arrive = async (work: Promise<Answer<Membership>>) => {
    setBusy(true);
    const joined = await work;
    setBusy(false);
    if (!joined.ok) return tell(noWords(joined));
    const { team, member: me } = joined.value;
    rememberName(me.name);
    replacePlace({ page: 'myTeam' });
    game.screens.send({ type: 'go', to: 'myTeam', notice: myTeam.welcome({ team: team.name, name: me.name }) });
  };
  return (
    <JoinScreen
      // A code that leads nowhere is asked for again.
      code={answer && !answer.ok ? undefined : wanted}
      moving={moving}
      invitation={answer?.ok ? answer.value : undefined}
      {...(member && { member: { team: member.team.name, name: member.member.name } })}
      name={rememberedName()}
      busy={busy || (wanted !== undefined && !moving && !member && answer === undefined)}
      notice={notice}
      onCode={(typed) => {
        const code = codeIn(typed);
        if (code === undefined) tell(myTeam.badCode());
        else {
          game.screens.send({ type: 'hush' });
          goToPlace({ page: 'join', moving, code });
        }
      }}
      onJoin={(name) => wanted !== undefined && void arrive(together.join(wanted, name))}
      onMove={() => wanted !== undefined && void arrive(together.moveHere(wanted))}
      onMyTeam={() => goToPlace({ page: 'myTeam' })}
      onHome={() => goHome(game)}
    />
  );
}
