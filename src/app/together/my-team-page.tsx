/** What a member has of the team. */

import { useState } from 'react';
import { readAssignment } from '../../assignment/read-assignment.ts';
import { myTeam } from '../../messages/my-team.ts';
import type { StoredPlay } from '../../record/store.ts';
import { BoardView } from '../../ui/together/board-view.tsx';
import { MyTeamScreen, type PlayAtTeam } from '../../ui/together/my-team-screen.tsx';
import { noWords } from '../../ui/together/team-words.ts';
import type { Game } from '../game-contract.ts';
import { firstReason } from '../reason.ts';
import type { Membership } from './membership.ts';
import { goHome, NoServerPage } from './no-server-page.tsx';
import type { SentStates } from './outbox-rules.ts';
import { toSend } from './outbox-rules.ts';
import { addressOfPlace, goToPlace } from './places.ts';
import type { Said } from './talk.ts';
import { type Together, togetherOf } from './together.ts';
import { useAsked, useOutbox } from './use-together.ts';

interface PageProps {
  readonly game: Game;
  readonly notice: string | undefined;
}

/** The page; where there is no server, or no team, that is said. */
export function MyTeamPage(props: PageProps) {
  const together = togetherOf(props.game);
  return together ? <Mine {...props} together={together} /> : <NoServerPage game={props.game} />;
}

function Mine({ together, ...props }: PageProps & { readonly together: Together }) {
  const { membership } = useOutbox(together);
  return membership ? (
    <MyTeam {...props} together={together} membership={membership} />
  ) : (
    <NotInATeam game={props.game} notice={props.notice} />
  );
}

function NotInATeam({ game, notice }: PageProps) {
  return (
    <main className="team">
      <h1>{myTeam.noTeam()}</h1>
      <p role="status">{notice}</p>
      <div className="team-buttons">
        <button type="button" className="button button-main" onClick={() => goToPlace({ page: 'join', moving: false })}>
          {myTeam['title.join']()}
        </button>
        <button type="button" className="button" onClick={() => goHome(game)}>
          {myTeam.home()}
        </button>
      </div>
    </main>
  );
}

/** Every finished play that is, or will be, the team's: the newest first. */
function playsAtTeam(game: Game, states: SentStates, membership: Membership): readonly PlayAtTeam[] {
  const all = game.plays();
  const waiting = new Set(toSend(all, states, membership).map(({ record }) => record.attempt));
  const shown = new Set(game.assessments.shown(all));
  const at = (play: StoredPlay): readonly PlayAtTeam[] => {
    const { attempt, scenario } = play.record;
    const state = states.get(attempt);
    const what = { attempt, title: scenario.title };
    if (waiting.has(attempt)) return [{ ...what, state: { is: 'here' } }];
    if (state === undefined || state.is === 'wanted') return [];
    if (state.is !== 'counted') return [{ ...what, state }];
    return [{ ...what, state: { is: 'counted', ...(shown.has(play) && { score: state.score }) } }];
  };
  return all.toReversed().flatMap(at);
}

function MyTeam({
  game,
  notice,
  together,
  membership,
}: PageProps & { readonly together: Together; readonly membership: Membership }) {
  const { talk, outbox } = together;
  const view = useOutbox(together);
  const { key, team, member } = membership;
  const me = useAsked(talk, 'me', { key });
  const [plays, setPlays] = useState<'first' | 'best'>('first');
  const [list, setList] = useState<string>();
  const board = useAsked(talk, 'board', { key, query: { plays, ...(list !== undefined && { list }) } });
  const [moving, setMoving] = useState<Said<'moveAway'>>();
  const tell = (words: string) => game.screens.send({ type: 'tell', notice: words });
  const lists = me.answer?.ok ? me.answer.value.lists : [];
  const change = async (body: { readonly ranked?: boolean; readonly name?: string }, words: string) => {
    const answer = await talk.ask('changeMe', { key, body });
    if (!answer.ok) return tell(noWords(answer));
    const { id, name } = answer.value.member;
    await together.renamed({ member: { id, name }, team });
    me.again();
    board.again();
    tell(words);
  };
  const take = async (id: string) => {
    const given = lists.find((one) => one.id === id);
    if (given?.stepped) return goToPlace({ page: 'stepped', list: id });
    const read = given && readAssignment(given.text);
    if (read?.ok) await game.assessments.take(read.assignment);
    else tell(myTeam.listNotOpened({ reason: read ? await firstReason(read.reasons) : '' }));
  };
  return (
    <MyTeamScreen
      team={team.name}
      name={member.name}
      ended={membership.ended}
      here={view.here}
      had={view.had}
      refused={view.refused.length}
      waits={view.waits}
      plays={playsAtTeam(game, view.states, membership)}
      offered={view.offered}
      lists={lists}
      ranked={me.answer?.ok ? me.answer.value.member.ranked : undefined}
      board={
        board.answer?.ok ? (
          <BoardView board={board.answer.value} lists={lists} list={list} onList={setList} onPlays={setPlays} />
        ) : (
          board.answer && <p role="status">{noWords(board.answer)}</p>
        )
      }
      moving={
        moving && {
          ...moving,
          moving: true,
          address: addressOfPlace({ page: 'join', moving: true, code: moving.code }),
        }
      }
      notice={notice}
      onOffer={() => void outbox.sendOffered()}
      onList={(id) => void take(id)}
      onRanked={(ranked) => void change({ ranked }, ranked ? myTeam.rankedNow() : myTeam.notRankedNow())}
      onName={(name) => void change({ name }, myTeam.renamed({ name }))}
      onMoving={() =>
        void talk.ask('moveAway', { key }).then((answer) => {
          if (answer.ok) setMoving(answer.value);
          else tell(noWords(answer));
        })
      }
      onLeave={() =>
        void together.leave().then((answer) => {
          if (!answer.ok && answer.why !== 'not-signed-in' && answer.why !== 'not-found') return tell(noWords(answer));
          goHome(game);
          tell(myTeam.left({ team: team.name }));
        })
      }
      onForget={() =>
        void together.forget().then(() => {
          goHome(game);
          tell(myTeam.forgotten({ team: team.name }));
        })
      }
      onHome={() => goHome(game)}
    />
  );
}
