/** The six areas as rows of ten beans, and the people served as a table. */
import type { AreaProfile, SegmentProfile, Tally } from '../../scoring/profile.ts';
import { DataTable, TableTwin } from '../parts/data-table.tsx';
import './profile-areas.css';
import { kindName } from '../words/area-words.ts';
import { areaWords, tallyShare, tallyWords } from './profile-words.ts';

const BEANS = Array.from({ length: 10 }, (_, index) => index);

/** Ten drawn beans, each a tenth of what was asked for. */
function BeanRow() {
  return (
    <svg viewBox="0 0 200 24" aria-hidden="true" focusable="false">
      {BEANS.map((bean) => (
        <g key={bean} transform={`translate(${bean * 20} ${bean % 2}) rotate(${(bean % 3) * 7 - 7} 10 11)`}>
          <path
            className="bean"
            d="M10 2.4 C15.6 2.6 17.6 7 17.2 11.6 C16.8 16.8 14 20.4 9.8 20.4 C5.2 20.2 2.6 16.4 2.8 11.4 C3 6.4 5.6 2.2 10 2.4 Z"
          />
          <path className="bean-seam" d="M11.4 3.4 C7.6 7.6 12.4 13.8 8.8 19.4" />
        </g>
      ))}
    </svg>
  );
}

/** A row of beans of which a share is roasted. */
function Beans({ tally }: { readonly tally: Tally }) {
  return (
    <span className="beans" aria-hidden="true">
      <span className="beans-raw">
        <BeanRow />
      </span>
      <span className="beans-roast" style={{ '--share': tallyShare(tally) }}>
        <BeanRow />
      </span>
    </span>
  );
}

function Line({ words, tally }: { readonly words: string; readonly tally: Tally }) {
  return (
    <p className="area-line">
      <span className="area-which">{words}</span>
      <Beans tally={tally} />
      <strong>{tallyWords(tally)}</strong>
    </p>
  );
}

/** The areas in which needs and expectations lie. */
export function ProfileAreas({ areas }: { readonly areas: readonly AreaProfile[] }) {
  return (
    <section className="profile-part card" aria-labelledby="profile-areas">
      <h2 id="profile-areas">What people needed and hoped for</h2>
      <p>Each row is ten beans, roasted as far as things were met. What was partly met counts half.</p>
      <ul className="plain-list areas">
        {areas.map(({ area, first, best }) => (
          <li key={area}>
            <h3>{areaWords[area].name}</h3>
            <p className="area-means">{areaWords[area].means}</p>
            {first.of === 0 ? (
              <p className="area-line">Nobody has asked for it yet.</p>
            ) : (
              <>
                <Line words="First plays" tally={first} />
                <Line words="Best plays" tally={best} />
              </>
            )}
          </li>
        ))}
      </ul>
      <TableTwin
        caption="Needs and expectations met, by area"
        head={['Area', 'First plays: met', 'partly', 'of', 'Best plays: met', 'partly ', 'of ']}
        rows={areas.map(({ area, first, best }) => ({
          key: area,
          head: areaWords[area].name,
          cells: [first.met, first.partly, first.of, best.met, best.partly, best.of],
        }))}
      />
    </section>
  );
}

/** Whom one has served, and how much of what they asked was met. */
export function ProfileSegments({ segments }: { readonly segments: readonly SegmentProfile[] }) {
  return (
    <section className="profile-part card" aria-labelledby="profile-served">
      <h2 id="profile-served">Whom you have served</h2>
      <p>Most people are several of these at once. One person is no pattern: read a row from two or three on.</p>
      <DataTable
        caption="Needs and expectations met, by kind of person"
        head={['Kind of person', 'People', 'First plays', 'Best plays']}
        rows={segments.map(({ segment, people, first, best }) => ({
          key: segment,
          head: kindName(segment),
          cells: [people, tallyWords(first), tallyWords(best)],
        }))}
      />
    </section>
  );
}
