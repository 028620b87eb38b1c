/** One person to serve today, as a card in the line-up. */

import { counted } from '../../scenario/counted.ts';
import { Icon } from '../parts/icons.tsx';
import type { Portrait } from '../parts/portrait.ts';
import { relationWords, segmentList } from '../words/persona-words.ts';
import { placeName } from '../words/place-words.ts';
import { difficultyWords, type HomeEntry } from './home-entry.ts';

function Results({ first, best, plays }: HomeEntry) {
  if (plays === 0) {
    return (
      <p className="home-results">
        <span className="chip chip-cue">New</span>
      </p>
    );
  }
  return (
    <div className="home-results">
      <p>
        <span className="chip chip-good">Played {plays === 1 ? 'once' : `${plays} times`}</span>
      </p>
      <dl>
        {first && (
          <div>
            <dt>First try</dt>
            <dd>{first.score} of 100</dd>
          </div>
        )}
        {best && plays > 1 && (
          <div>
            <dt>Best so far</dt>
            <dd>{best.score} of 100</dd>
          </div>
        )}
      </dl>
      {(best ?? first) && <p className="home-ending">“{(best ?? first)?.ending}”</p>}
    </div>
  );
}

/** What one may want to know before: how long, how hard, what it is about. */
function Before({ minutes, difficulty, content }: HomeEntry) {
  const short = [
    ...(minutes === undefined ? [] : [`About ${counted(minutes, 'minute')}`]),
    ...(difficulty === undefined ? [] : [difficultyWords[difficulty]]),
  ];
  if (short.length === 0 && content === undefined) return null;
  return (
    <p className="home-before">
      {short.join(' · ')}
      {short.length > 0 && content !== undefined && ' · '}
      {content !== undefined && (
        <>
          <strong>About:</strong> {content}
        </>
      )}
    </p>
  );
}

/** The card. Its button says whom it opens. */
export function HomeCard({
  entry,
  place,
  portrait,
  onOpen,
}: {
  readonly entry: HomeEntry;
  /** 1 for the first of the day. */
  readonly place: number;
  readonly portrait: Portrait;
  readonly onOpen: (id: string) => void;
}) {
  const { customer, plays } = entry;
  const verb = customer.relation === 'internal' ? 'Meet' : 'Serve';
  return (
    <li className="home-card card">
      <div className="home-picture" data-tint={place % 4}>
        {portrait(customer.cast, plays > 0 ? 'smile' : 'calm')}
        <p className="home-time">
          <Icon name="clock" /> {entry.clock}
        </p>
      </div>
      <div className="home-words">
        <p className="home-place">
          {placeName(entry.setting)}
          {entry.mine && (
            <>
              {' '}
              <span className="chip chip-cue">Your file</span>
            </>
          )}
        </p>
        <h3>{entry.title}</h3>
        <p className="home-who">
          <strong>{customer.name}</strong> ·{' '}
          {[relationWords[customer.relation], ...segmentList(customer.segments)].join(', ')}
        </p>
        <p className="home-summary">{entry.summary}</p>
        <Before {...entry} />
        <Results {...entry} />
        <button type="button" className="button" onClick={() => onOpen(entry.id)}>
          {verb} {customer.short}
          {plays > 0 && ' again'}
        </button>
      </div>
    </li>
  );
}
