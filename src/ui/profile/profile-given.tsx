/** Where points are given away: by what people needed, and by the people served. */

import { counted } from '../../scenario/counted.ts';
import type { Area, Segment } from '../../scenario/words.ts';
import type { Given, WorthProfile } from '../../scoring/worth-profile.ts';
import { DataTable } from '../parts/data-table.tsx';
import './profile-given.css';
import { kindName } from '../words/area-words.ts';
import { areaWords } from './profile-words.ts';

const pointsWords = (points: number) => {
  const whole = Math.round(points);
  if (whole === 0) return points > 0 ? 'less than 1' : 'nothing';
  return counted(whole, 'point');
};

/** A bar as long as the points; the number stands beside it. */
function Points({ points }: { readonly points: number }) {
  return (
    <span className="given-points">
      <span className="given-bar" aria-hidden="true" style={{ '--points': `${Math.min(100, points)}%` }} />
      {pointsWords(points)}
    </span>
  );
}

function Table<Of extends string>({
  caption,
  head,
  rows,
  words,
}: {
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly Given<Of>[];
  readonly words: (of: Of) => string;
}) {
  return (
    <DataTable
      caption={caption}
      head={[head, 'Given away in a play', 'Plays']}
      rows={rows
        .toSorted((a, b) => b.perPlay - a.perPlay)
        .map(({ of, plays, perPlay }) => ({
          key: of,
          head: words(of),
          cells: [<Points key="points" points={perPlay} />, plays],
        }))}
    />
  );
}

export interface ProfileGivenProps extends Pick<WorthProfile, 'areas' | 'segments'> {
  /** Plays that are still being looked into. */
  readonly open: number;
}

/** The card. */
export function ProfileGiven({ areas, segments, open }: ProfileGivenProps) {
  return (
    <section className="profile-part card" aria-labelledby="profile-given" aria-busy={open > 0}>
      <h2 id="profile-given">Where you give points away</h2>
      <p>
        A decision gives points away when less is within reach after it than before. First plays only.
        {open > 0 && ` ${counted(open, 'play')} still being looked into.`}
      </p>
      <Table
        caption="By what people needed or expected"
        head="Area"
        rows={areas}
        words={(area: Area) => areaWords[area].name}
      />
      <Table
        caption="By the people you served"
        head="People"
        rows={segments}
        words={(segment: Segment) => kindName(segment)}
      />
    </section>
  );
}
