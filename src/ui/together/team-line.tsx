/** The player's team in one quiet line on the home screen. */
import { Icon } from '../parts/icons.tsx';
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
    <section className="together-quiet" aria-label="Your team">
      <p>
        <Icon name="queue" />{' '}
        {ended ? (
          <>
            <bdi>{team}</bdi> does not know this browser any more. Your plays are all still here.
          </>
        ) : (
          <>
            With{' '}
            <strong>
              <bdi>{team}</bdi>
            </strong>
            , as <bdi>{name}</bdi>. {outboxWords(counts)}
            {lists > 0 && ' Your trainer has handed out something to play.'}
          </>
        )}
      </p>
      <button type="button" className="button" onClick={onOpen}>
        My team
      </button>
    </section>
  );
}
