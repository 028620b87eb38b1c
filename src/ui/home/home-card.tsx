/** One person to serve today, as a card in the line-up. */

import { home } from '../../messages/home.ts';
import { Icon } from '../parts/icons.tsx';
import type { Portrait } from '../parts/portrait.ts';
import { withParts } from '../parts/with-parts.tsx';
import { relationWords, segmentList } from '../words/persona-words.ts';
import { placeName } from '../words/place-words.ts';
import type { HomeEntry } from './home-entry.ts';

function Results({ first, best, plays }: HomeEntry) {
  const told = best ?? first;
  if (plays === 0) {
    return (
      <p className="home-results">
        <span className="chip chip-cue">{home.new()}</span>
      </p>
    );
  }
  return (
    <div className="home-results">
      <p>
        <span className="chip chip-good">{home.played({ plays })}</span>
      </p>
      <dl>
        {first && (
          <div>
            <dt>{home.firstTry()}</dt>
            <dd>{home.points({ points: first.score })}</dd>
          </div>
        )}
        {best && plays > 1 && (
          <div>
            <dt>{home.best()}</dt>
            <dd>{home.points({ points: best.score })}</dd>
          </div>
        )}
      </dl>
      {told && <p className="home-ending">{home.ending({ ending: told.ending })}</p>}
    </div>
  );
}

/** What one may want to know before: how long, how hard, what it is about. */
function Before({ minutes, difficulty, content }: HomeEntry) {
  const short = [
    ...(minutes === undefined ? [] : [home.minutes({ minutes })]),
    ...(difficulty === undefined ? [] : [home[`difficulty.${difficulty}`]()]),
  ];
  if (short.length === 0 && content === undefined) return null;
  return (
    <p className="home-before">
      {short.join(' · ')}
      {short.length > 0 && content !== undefined && ' · '}
      {content !== undefined && withParts(home.about, { label: <strong>{home.aboutLabel()}</strong>, content })}
    </p>
  );
}

/** The card. Its button says whom it opens. */
export function HomeCard({
  entry,
  place,
  portrait,
  reason,
  onOpen,
}: {
  readonly entry: HomeEntry;
  /** 1 for the first of the day. */
  readonly place: number;
  readonly portrait: Portrait;
  /** Why this person is shown, as a sentence. */
  readonly reason?: string;
  readonly onOpen: (id: string) => void;
}) {
  const { customer, plays } = entry;
  const verb = customer.relation === 'internal' ? 'meet' : 'other';
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
              <span className="chip chip-cue">{home.yourFile()}</span>
            </>
          )}
        </p>
        {reason !== undefined && (
          <p className="home-reason">
            <span className="chip chip-cue">{reason}</span>
          </p>
        )}
        <h3>{entry.title}</h3>
        <p className="home-who">
          <strong>{customer.name}</strong> ·{' '}
          {[relationWords(customer.relation), ...segmentList(customer.segments)].join(', ')}
        </p>
        <p className="home-summary">{entry.summary}</p>
        <Before {...entry} />
        {(reason === undefined || plays > 0) && <Results {...entry} />}
        <button type="button" className="button" onClick={() => onOpen(entry.id)}>
          {home.open({ verb, name: customer.short, again: plays > 0 ? 'yes' : 'other' })}
        </button>
      </div>
    </li>
  );
}
