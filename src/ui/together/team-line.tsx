/** The player's team in one quiet line on the home screen. */
import { outbox } from '../../messages/outbox.ts';
import { Icon } from '../parts/icons.tsx';
import { withParts } from '../parts/with-parts.tsx';
import { type OutboxCounts, outboxWords } from './outbox-words.ts';
import './together.css';

export interface TeamLineProps extends OutboxCounts {
  readonly team: string;
  readonly name: string;
  /** The team does not know this browser any more. */
  readonly ended: boolean;
  /** Lists of the trainer that wait to be played. */
  readonly lists: number;
  readonly onOpen: () => void;
}

/** The line. */
export function TeamLine({ team, name, ended, lists, onOpen, ...counts }: TeamLineProps) {
  return (
    <section className="together-quiet" aria-label={outbox.team()}>
      <p>
        <Icon name="queue" />{' '}
        {ended ? (
          withParts(outbox.ended, { team: <bdi>{team}</bdi> })
        ) : (
          <>
            {withParts(outbox.with, {
              team: (
                <strong>
                  <bdi>{team}</bdi>
                </strong>
              ),
              name: <bdi>{name}</bdi>,
            })}{' '}
            {outboxWords(counts)}
            {lists > 0 && ` ${outbox.handedOut()}`}
          </>
        )}
      </p>
      <button type="button" className="button" onClick={onOpen}>
        {outbox.myTeam()}
      </button>
    </section>
  );
}
