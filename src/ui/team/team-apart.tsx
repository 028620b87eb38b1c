/** Who of the opened people can be told apart by their first plays, and what is missing where nobody can be compared. */
import { useMemo } from 'react';
import { type Comparable, comparable } from '../../record/comparable.ts';
import { PERSON_MIN, type TeamTable } from '../../record/team-table.ts';
import { RangeGroups } from './range-groups.tsx';

const listed = (words: readonly string[]) => new Intl.ListFormat('en-GB').format(words.map((word) => `“${word}”`));

function LeftOut({ people }: { readonly people: Comparable['leftOut'] }) {
  if (people.length === 0) return null;
  return (
    <>
      <p>Not compared, for want of a first play of the same:</p>
      <ul className="range-lacks">
        {people.map(({ id, name, lacks }) => (
          <li key={id}>
            <bdi>{name}</bdi>: {listed(lacks)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The section; nothing for one person alone. */
export function TeamApart({ table }: { readonly table: TeamTable }) {
  const { scenarios, compared, leftOut } = useMemo(() => comparable(table), [table]);
  if (table.members.length < 2) return null;
  return (
    <section className="team-part card" aria-labelledby="team-apart">
      <h2 id="team-apart">Who can be told apart</h2>
      {compared.length === 0 ? (
        <p>
          Nobody yet: it takes two people with first plays of the same {PERSON_MIN} scenarios. When everybody serves the
          same two people, or is handed the same assessment, the comparison is fair.
        </p>
      ) : (
        <>
          <p>First plays of {listed(scenarios.map(({ title }) => title))}, which all of these people served.</p>
          <RangeGroups units={compared} of="First plays of the same people" />
          <p>
            It does not show who serves real customers better: only how these stories went, the first time, by what
            their authors hold to be good.
          </p>
        </>
      )}
      <LeftOut people={leftOut} />
    </section>
  );
}
