/**
 * People in groups that cannot be told apart, with the range of each average as a picture and as a table. Nobody is
 * ranked: inside a group the order is the alphabet's, and a group is as far as the numbers go.
 */
import { type ReactNode, useMemo } from 'react';
import { type Group, groupsOf, playsToTellApart } from '../../comparison/groups.ts';
import { rangesOf, type Unit } from '../../comparison/range.ts';
import { counted } from '../../scenario/counted.ts';
import { TableTwin } from '../parts/data-table.tsx';
import { averagePoints } from '../words/average-points.ts';
import './range-groups.css';

/** Whole points for the eye; what is compared is never rounded. */
const points = (value: number) => String(Math.round(value));

function Bar({ least, middle, most }: { readonly least: number; readonly middle: number; readonly most: number }) {
  return (
    <span className="range-bar" aria-hidden="true">
      <span className="range-span" style={{ insetInlineStart: `${least}%`, inlineSize: `${most - least}%` }} />
      <span className="range-dot" style={{ insetInlineStart: `${middle}%` }} />
    </span>
  );
}

/** The two of a group whose averages lie farthest apart, with how many more plays would tell them from each other. */
function Farthest({ group, units }: { readonly group: Group; readonly units: readonly Unit[] }) {
  const rising = group.members.toSorted((a, b) => a.average - b.average);
  const [low, high] = [rising[0], rising.at(-1)];
  const unitOf = (id: string | undefined) => units.find((unit) => unit.id === id);
  const [one, other] = [unitOf(low?.id), unitOf(high?.id)];
  if (!one || !other || one === other) return null;
  const more = playsToTellApart(one, other, units);
  return (
    <p>
      {more === undefined ? (
        <>
          Even the two farthest apart, <bdi>{high?.name}</bdi> and <bdi>{low?.name}</bdi>, are as good as equal: 200
          more first plays each would hardly tell one from the other.
        </>
      ) : (
        <>
          {more === 0
            ? 'The two farthest apart could be told from each other, but others lie between: '
            : `${counted(more, 'more play')} each would tell the two farthest apart from each other: `}
          <bdi>{high?.name}</bdi> and <bdi>{low?.name}</bdi>, if their averages stay what they are.
        </>
      )}
    </p>
  );
}

/** Two or more units, each with the same number of scores behind it or not. */
export function RangeGroups({ units, of }: { readonly units: readonly Unit[]; readonly of: string }) {
  const groups = useMemo(() => groupsOf(rangesOf(units)), [units]);
  return <GroupsShown groups={groups} of={of} below={(group) => <Farthest group={group} units={units} />} />;
}

/** Groups that were worked out already, the higher first. */
export function GroupsShown({
  groups,
  of,
  below,
}: {
  readonly groups: readonly Group[];
  /** What the averages are of. */
  readonly of: string;
  /** What else is to be said of a group. */
  readonly below?: (group: Group) => ReactNode;
}) {
  return (
    <>
      <p>
        <strong>
          {groups.length === 1
            ? 'These cannot be told apart.'
            : `${groups.length} groups can be told apart, the higher first; inside a group nobody can.`}
        </strong>{' '}
        The dot is an average, the bar where the true one may lie: with so few plays behind it, chance alone moves an
        average that far. All bars are true together in 19 cases of 20.
      </p>
      {groups.map((group, at) => (
        <div className="range-group" key={group.members[0]?.id}>
          {groups.length > 1 && (
            <h3>
              {['First', 'Second', 'Third', 'Fourth', 'Fifth'][at] ?? `${at + 1}th`} group: {points(group.least)} to{' '}
              {points(group.most)}
            </h3>
          )}
          <ul className="plain-list range-list">
            {group.members.map(({ id, name, average, least, most }) => (
              <li key={id}>
                <span className="range-name">
                  <bdi>{name}</bdi>
                </span>
                <Bar least={least} middle={average} most={most} />
                <span className="range-words">
                  <span className="visually-hidden">average </span>
                  {averagePoints(average)}, likely {points(least)} to {points(most)}
                </span>
              </li>
            ))}
          </ul>
          {below?.(group)}
        </div>
      ))}
      <TableTwin
        caption={`${of}: average and range`}
        head={['Group', 'Name', 'Plays', 'Average', 'Likely from', 'to']}
        rows={groups.flatMap((group, at) =>
          group.members.map(({ id, name, plays, average, least, most }) => ({
            key: id,
            head: at + 1,
            cells: [<bdi key={id}>{name}</bdi>, plays, average.toFixed(1), least.toFixed(1), most.toFixed(1)],
          })),
        )}
      />
    </>
  );
}
