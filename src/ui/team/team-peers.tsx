/** What a team met and missed, as its peers may see it: cells of five people and more. And the file that holds no more. */
import { useId } from 'react';
import { MET_TOLD, type PeersCell, type PeersFile, type PeersTable } from '../../comparison/peers-file.ts';
import { PEOPLE_LEAST } from '../../comparison/suppress.ts';
import { team as words } from '../../messages/team.ts';
import { DataTable } from '../parts/data-table.tsx';
import { withParts } from '../parts/with-parts.tsx';
import { areaName } from '../words/area-words.ts';

/** "90 % or more": the ends are never told exactly, whatever stands in an older file. */
function metWords(met: number): string {
  if (met <= MET_TOLD.least) return words.orLess({ share: MET_TOLD.least });
  return met >= MET_TOLD.most ? words.orMore({ share: MET_TOLD.most }) : words.share({ share: met });
}

/** An average as a share is told: its ends never exactly. */
function pointsWords(points: number): string {
  if (points <= MET_TOLD.least) return words.pointsOrLess({ points: MET_TOLD.least });
  return points >= MET_TOLD.most ? words.pointsOrMore({ points: MET_TOLD.most }) : words.pointsOf({ points });
}

/** Where the share of a cell is drawn: the words beside it say the same. */
function Cell({ cell }: { readonly cell: PeersCell }) {
  if (cell === null) return <span className="peers-cell">{words.hidden()}</span>;
  if (cell.people === 0) return <span className="peers-cell">{words.notAsked()}</span>;
  return (
    <span className="peers-cell">
      <span className="peers-bar" aria-hidden="true">
        <span style={{ inlineSize: `${Math.min(MET_TOLD.most, Math.max(MET_TOLD.least, cell.met))}%` }} />
      </span>
      <span>{words.shareOf({ share: metWords(cell.met), people: cell.people })}</span>
    </span>
  );
}

function Table({ caption, table }: { readonly caption: string; readonly table: PeersTable }) {
  if (table.areas.length === 0) return null;
  const row = (key: string, head: string, cells: readonly PeersCell[]) => ({
    key,
    head,
    cells: cells.map((cell, at) => <Cell key={table.stories[at - 1] ?? 'all'} cell={cell} />),
  });
  return (
    <DataTable
      caption={caption}
      head={[words.area(), words.allStories(), ...table.stories]}
      rows={table.areas.map(({ area, cells, all }) => row(area, areaName(area), [all, ...cells]))}
    />
  );
}

/** Who can be told apart, without a name. */
function Groups({ groups }: Pick<PeersFile, 'groups'>) {
  if (groups.length === 0) return null;
  return (
    <>
      <p>{groups.length === 1 ? words.peersOneGroup() : words.peersGroups({ people: PEOPLE_LEAST })}</p>
      <DataTable
        caption={words.peersGroupsCaption()}
        head={[words.group(), words.people(), words.average()]}
        rows={groups.map(({ people, average }, at) => ({
          // Their order is all they have.
          key: String(at + 1),
          head: String(at + 1),
          cells: [String(people), pointsWords(average)],
        }))}
      />
    </>
  );
}

/** One opened file for peers. */
export function TeamPeers({ file, name }: { readonly file: PeersFile; readonly name: string }) {
  const id = useId();
  return (
    <section className="team-part card" aria-labelledby={id}>
      <h2 id={id}>
        {withParts((parts) => words.peers({ ...parts, people: file.people }), { name: <bdi>{name}</bdi> })}
      </h2>
      <p>
        {words.peersHow({ people: PEOPLE_LEAST, least: MET_TOLD.least, most: MET_TOLD.most })}
        {file.needs.stories.length === 0 && ` ${words.peersTotals()}`}
      </p>
      <Table caption={words['metByArea.need']()} table={file.needs} />
      <Table caption={words['metByArea.expectation']()} table={file.expectations} />
      <Groups groups={file.groups} />
      <p>{words.peersNotWho()}</p>
    </section>
  );
}

/** The way to such a file, for whoever has opened the results of a team. */
export function SaveForPeers({ people, onSave }: { readonly people: number; readonly onSave: () => void }) {
  return (
    <section className="team-part card" aria-labelledby="team-peers">
      <h2 id="team-peers">{words.showPeers()}</h2>
      <p>{words.showPeersHow({ people: PEOPLE_LEAST })}</p>
      {people < PEOPLE_LEAST ? (
        <p>{words.takesPeople({ people: PEOPLE_LEAST })}</p>
      ) : (
        <div className="team-buttons">
          <button type="button" className="button" onClick={onSave}>
            {words.savePeers()}
          </button>
        </div>
      )}
    </section>
  );
}
