/** What home and the settings have of the team. */

import { useId } from 'react';
import { outbox } from '../../messages/outbox.ts';
import { withParts } from '../../ui/parts/with-parts.tsx';
import { TeamLine as Line } from '../../ui/together/team-line.tsx';
import type { Game } from '../game-contract.ts';
import { goToPlace } from './places.ts';
import { type Together, togetherOf } from './together.ts';
import { useAsked, useOutbox } from './use-together.ts';

interface TeamProps {
  readonly game: Game;
}

/** From now on what is played goes to the team, whichever page is open. */
export const startTogether = (game: Game): void => void togetherOf(game);

/** The quiet line; nothing for whoever is in no team. */
export function TeamLine({ game }: TeamProps) {
  const together = togetherOf(game);
  return together ? <LineOf together={together} /> : null;
}

function LineOf({ together }: { readonly together: Together }) {
  const { membership, here, had, refused, waits } = useOutbox(together);
  const { answer } = useAsked(
    together.talk,
    'me',
    membership && !membership.ended ? { key: membership.key } : undefined,
  );
  if (!membership) return null;
  return (
    <Line
      team={membership.team.name}
      name={membership.member.name}
      ended={membership.ended}
      here={here}
      had={had}
      refused={refused.length}
      waits={waits}
      lists={answer?.ok ? answer.value.lists.filter(({ open }) => open).length : 0}
      onOpen={() => goToPlace({ page: 'myTeam' })}
    />
  );
}

/** Ways to join, and to the desk, at the foot of home. */
export function TeamWays({ game }: TeamProps) {
  const together = togetherOf(game);
  return together ? <WaysOf together={together} /> : null;
}

function WaysOf({ together }: { readonly together: Together }) {
  const { membership } = useOutbox(together);
  return (
    <>
      {!membership && (
        <button type="button" className="button" onClick={() => goToPlace({ page: 'join', moving: false })}>
          {outbox.joinTeam()}
        </button>
      )}
      <button type="button" className="button" onClick={() => goToPlace({ page: 'desk' })}>
        {outbox.forTrainers()}
      </button>
    </>
  );
}

/** The part of the settings. */
export function TeamSetting({ game }: TeamProps) {
  const together = togetherOf(game);
  return together ? <SettingOf game={game} together={together} /> : null;
}

function SettingOf({ game, together }: TeamProps & { readonly together: Together }) {
  const { membership } = useOutbox(together);
  const id = useId();
  const go = (work: () => void) => () => {
    game.screens.send({ type: 'hide' });
    work();
  };
  return (
    <section className="settings-part" aria-labelledby={id}>
      <h3 id={id}>{outbox.team()}</h3>
      {membership ? (
        <p>
          {withParts(outbox.playWith, {
            team: <bdi>{membership.team.name}</bdi>,
            name: <bdi>{membership.member.name}</bdi>,
          })}
        </p>
      ) : (
        <p>{outbox.noTeam()}</p>
      )}
      <div className="team-buttons">
        {membership ? (
          <button type="button" className="button" onClick={go(() => goToPlace({ page: 'myTeam' }))}>
            {outbox.toMyTeam()}
          </button>
        ) : (
          <>
            <button type="button" className="button" onClick={go(() => goToPlace({ page: 'join', moving: false }))}>
              {outbox.joinTeam()}
            </button>
            <button type="button" className="button" onClick={go(() => goToPlace({ page: 'join', moving: true }))}>
              {outbox.goOnWithCode()}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
