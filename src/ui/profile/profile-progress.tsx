/** The way so far: every play as a stamp, in the order in which they were played. */
import { profile } from '../../messages/profile.ts';
import type { ProgressPoint } from '../../scoring/profile.ts';
import { TableTwin } from '../parts/data-table.tsx';
import { Icon } from '../parts/icons.tsx';
import { withParts } from '../parts/with-parts.tsx';
import './profile-progress.css';
import { dayWords } from './profile-words.ts';

/** Most plays drawn: more would lie on each other on a phone. The table has all. */
const DRAWN_MAX = 16;

const attemptWords = (attempt: number) => (attempt === 1 ? profile.firstAttempt() : profile.attempt({ attempt }));

/** Left edge of a point, in percent of the width. */
const across = (index: number, count: number) => (count < 2 ? 50 : 4 + (index / (count - 1)) * 92);

/** A line drawn by hand through the points: each bow leans a little over. */
function pathOf(points: readonly ProgressPoint[]): string {
  return points
    .map(({ score }, index) => {
      const [x, y] = [across(index, points.length), 100 - score];
      const before = points[index - 1];
      if (!before) return `M${x} ${y}`;
      const middle = (x + across(index - 1, points.length)) / 2;
      return `C${middle} ${100 - before.score} ${middle} ${y} ${x} ${y}`;
    })
    .join(' ');
}

function Way({ points }: { readonly points: readonly ProgressPoint[] }) {
  return (
    <div className="way" aria-hidden="true">
      <span className="way-mark" data-at="100">
        100
      </span>
      <span className="way-mark" data-at="50">
        50
      </span>
      <span className="way-mark" data-at="0">
        0
      </span>
      <div className="way-field">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <path className="way-rule" d="M0 0 L100 0.4 M0 50.4 L100 50 M0 100 L100 99.6" />
          <path className="way-line" d={pathOf(points)} />
        </svg>
        {points.map(({ play, score, attempt }, index) => (
          <span
            key={play}
            className="way-stamp"
            data-first={attempt === 1}
            style={{ insetInlineStart: `${across(index, points.length)}%`, insetBlockStart: `${100 - score}%` }}
          >
            {attempt === 1 ? <Icon name="star" /> : attempt}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Mean of whole numbers, rounded. */
const mean = (points: readonly ProgressPoint[]) =>
  Math.round(points.reduce((total, { score }) => total + score, 0) / points.length);

/** One sentence on first plays: the only fair measure of getting better, and only with enough of them. */
function firstWords(points: readonly ProgressPoint[]): string {
  const firsts = points.filter(({ attempt }) => attempt === 1);
  if (firsts.length < 4) return profile.fromFour();
  const half = Math.floor(firsts.length / 2);
  const [early, late] = [mean(firsts.slice(0, half)), mean(firsts.slice(-half))];
  return profile.firstMeetings({ early, late });
}

const WAY_COLUMNS = ['play', 'which', 'score', 'day'] as const;

/** The plays over time. */
export function ProfileProgress({ points }: { readonly points: readonly ProgressPoint[] }) {
  const drawn = points.slice(-DRAWN_MAX);
  return (
    <section className="profile-part card" aria-labelledby="profile-way">
      <h2 id="profile-way">{profile.way()}</h2>
      <p>{firstWords(points)}</p>
      <Way points={drawn} />
      <p className="way-key">
        {withParts(
          (parts) =>
            drawn.length < points.length
              ? profile.wayKeyLast({ ...parts, last: drawn.length, of: points.length })
              : profile.wayKey(parts),
          {
            first: (
              <span className="way-stamp" data-first="true" aria-hidden="true">
                <Icon name="star" />
              </span>
            ),
            again: (
              <span className="way-stamp" data-first="false" aria-hidden="true">
                2
              </span>
            ),
          },
        )}
      </p>
      <TableTwin
        caption={profile.wayCaption()}
        head={WAY_COLUMNS.map((column) => profile[`wayHead.${column}`]())}
        rows={points.map(({ play, title, person, attempt, score, ended }) => ({
          key: play,
          head: profile.titleAndPerson({ title, person }),
          cells: [attemptWords(attempt), profile.score({ score }), dayWords(ended)],
        }))}
      />
    </section>
  );
}
