/** Where points are given away: by what people needed, and by the people served. */

import { profile } from '../../messages/profile.ts';
import type { Area, Segment } from '../../scenario/words.ts';
import type { Given, WorthProfile } from '../../scoring/worth-profile.ts';
import { DataTable } from '../parts/data-table.tsx';
import './profile-given.css';
import { areaName, kindName } from '../words/area-words.ts';

const pointsWords = (points: number) => {
  const whole = Math.round(points);
  if (whole === 0) return points > 0 ? profile.lessThanOne() : profile.nothing();
  return profile.points({ points: whole });
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
      head={[head, profile.givenInPlay(), profile.plays()]}
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
      <h2 id="profile-given">{profile.given()}</h2>
      <p>
        {profile.givenHow()}
        {open > 0 && ` ${profile.givenOpen({ plays: open })}`}
      </p>
      <Table
        caption={profile.givenByArea()}
        head={profile.givenArea()}
        rows={areas}
        words={(area: Area) => areaName(area)}
      />
      <Table
        caption={profile.givenByPeople()}
        head={profile.people()}
        rows={segments}
        words={(segment: Segment) => kindName(segment)}
      />
    </section>
  );
}
