/** Who of the opened people can be told apart by their first plays, and what is missing where nobody can be compared. */
import { useMemo } from 'react';
import { team as words } from '../../messages/team.ts';
import { type Comparable, comparable } from '../../record/comparable.ts';
import { PERSON_MIN, type TeamTable } from '../../record/team-table.ts';
import { withParts } from '../parts/with-parts.tsx';
import { RangeGroups } from './range-groups.tsx';

const quoted = (titles: readonly string[]) => titles.map((title) => words.quoted({ title }));

function LeftOut({ people }: { readonly people: Comparable['leftOut'] }) {
  if (people.length === 0) return null;
  return (
    <>
      <p>{words.lacks()}</p>
      <ul className="range-lacks">
        {people.map(({ id, name, lacks }) => (
          <li key={id}>
            {withParts((parts) => words.lacksOf({ ...parts, titles: quoted(lacks) }), { name: <bdi>{name}</bdi> })}
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
      <h2 id="team-apart">{words.apart()}</h2>
      {compared.length === 0 ? (
        <p>{words.nobodyYet({ least: PERSON_MIN })}</p>
      ) : (
        <>
          <p>{words.firstPlaysOf({ titles: quoted(scenarios.map(({ title }) => title)) })}</p>
          <RangeGroups units={compared} of={words.firstPlaysOfSame()} />
          <p>{words.notReal()}</p>
        </>
      )}
      <LeftOut people={leftOut} />
    </section>
  );
}
