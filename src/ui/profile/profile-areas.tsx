/** The six areas as rows of ten beans, and the people served as a table. */
import { profile } from '../../messages/profile.ts';
import type { AreaProfile, SegmentProfile, Tally } from '../../scoring/profile.ts';
import { DataTable, TableTwin } from '../parts/data-table.tsx';
import './profile-areas.css';
import { areaMeans, areaName, kindName } from '../words/area-words.ts';
import { tallyShare, tallyWords } from './profile-words.ts';

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

const AREA_COLUMNS = ['area', 'firstMet', 'firstPartly', 'firstOf', 'bestMet', 'bestPartly', 'bestOf'] as const;

/** The areas in which needs and expectations lie. */
export function ProfileAreas({ areas }: { readonly areas: readonly AreaProfile[] }) {
  return (
    <section className="profile-part card" aria-labelledby="profile-areas">
      <h2 id="profile-areas">{profile.areas()}</h2>
      <p>{profile.areasHow()}</p>
      <ul className="plain-list areas">
        {areas.map(({ area, first, best }) => (
          <li key={area}>
            <h3>{areaName(area)}</h3>
            <p className="area-means">{areaMeans(area)}</p>
            {first.of === 0 ? (
              <p className="area-line">{profile.notAsked()}</p>
            ) : (
              <>
                <Line words={profile.firstPlays()} tally={first} />
                <Line words={profile.bestPlays()} tally={best} />
              </>
            )}
          </li>
        ))}
      </ul>
      <TableTwin
        caption={profile.areasCaption()}
        head={AREA_COLUMNS.map((column) => profile[`areasHead.${column}`]())}
        rows={areas.map(({ area, first, best }) => ({
          key: area,
          head: areaName(area),
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
      <h2 id="profile-served">{profile.served()}</h2>
      <p>{profile.servedHow()}</p>
      <DataTable
        caption={profile.servedCaption()}
        head={[profile.kindOfPerson(), profile.people(), profile.firstPlays(), profile.bestPlays()]}
        rows={segments.map(({ segment, people, first, best }) => ({
          key: segment,
          head: kindName(segment),
          cells: [people, tallyWords(first), tallyWords(best)],
        }))}
      />
    </section>
  );
}
