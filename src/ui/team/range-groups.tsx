/**
 * People in groups that cannot be told apart, with the range of each average as a picture and as a table. Nobody is
 * ranked: inside a group the order is the alphabet's, and a group is as far as the numbers go.
 */
import { type ReactNode, useMemo } from 'react';
import { type Group, groupsOf, playsToTellApart } from '../../comparison/groups.ts';
import { rangesOf, type Unit } from '../../comparison/range.ts';
import { comparing } from '../../messages/comparing.ts';
import { language } from '../../messages/language.ts';
import { TableTwin } from '../parts/data-table.tsx';
import { withParts } from '../parts/with-parts.tsx';
import { averagePoints } from '../words/average-points.ts';
import { oneDecimal } from '../words/one-decimal.ts';
import './range-groups.css';

/** Whole points for the eye; what is compared is never rounded. */
const points = (value: number) => new Intl.NumberFormat(language(), { maximumFractionDigits: 0 }).format(value);

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
      {withParts(
        (names) => {
          if (more === undefined) return comparing.asGoodAsEqual(names);
          return more === 0 ? comparing.others(names) : comparing.morePlays({ ...names, more });
        },
        { high: <bdi>{high?.name}</bdi>, low: <bdi>{low?.name}</bdi> },
      )}
    </p>
  );
}

/** Two or more units, each with the same number of scores behind it or not. */
export function RangeGroups({ units, of }: { readonly units: readonly Unit[]; readonly of: string }) {
  const groups = useMemo(() => groupsOf(rangesOf(units)), [units]);
  return <GroupsShown groups={groups} of={of} below={(group) => <Farthest group={group} units={units} />} />;
}

const RANGE_COLUMNS = ['group', 'name', 'plays', 'average', 'least', 'most'] as const;

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
        <strong>{comparing.groups({ groups: groups.length })}</strong> {comparing.groupsHow()}
      </p>
      {groups.map((group, at) => (
        <div className="range-group" key={group.members[0]?.id}>
          {groups.length > 1 && (
            <h3>{comparing.group({ place: at + 1, least: points(group.least), most: points(group.most) })}</h3>
          )}
          <ul className="plain-list range-list">
            {group.members.map(({ id, name, average, least, most }) => (
              <li key={id}>
                <span className="range-name">
                  <bdi>{name}</bdi>
                </span>
                <Bar least={least} middle={average} most={most} />
                <span className="range-words">
                  <span className="visually-hidden">{comparing.averageOf()} </span>
                  {comparing.likely({ average: averagePoints(average), least: points(least), most: points(most) })}
                </span>
              </li>
            ))}
          </ul>
          {below?.(group)}
        </div>
      ))}
      <TableTwin
        caption={comparing.rangeCaption({ of })}
        head={RANGE_COLUMNS.map((column) => comparing[`rangeHead.${column}`]())}
        rows={groups.flatMap((group, at) =>
          group.members.map(({ id, name, plays, average, least, most }) => ({
            key: id,
            head: at + 1,
            cells: [<bdi key={id}>{name}</bdi>, plays, oneDecimal(average), oneDecimal(least), oneDecimal(most)],
          })),
        )}
      />
    </>
  );
}
