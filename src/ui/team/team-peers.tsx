/** What a team met and missed, as its peers may see it: cells of five people and more. And the file that holds no more. */
import { useId } from 'react';
import { MET_TOLD, type PeersCell, type PeersFile, type PeersTable } from '../../comparison/peers-file.ts';
import { PEOPLE_LEAST } from '../../comparison/suppress.ts';
import { DataTable } from '../parts/data-table.tsx';
import { areaName } from '../words/area-words.ts';

/** "90 % or more": the ends are never told exactly, whatever stands in an older file. */
function metWords(met: number): string {
  if (met <= MET_TOLD.least) return `${MET_TOLD.least}\u00a0% or less`;
  return met >= MET_TOLD.most ? `${MET_TOLD.most}\u00a0% or more` : `${met}\u00a0%`;
}

/** Where the share of a cell is drawn: the words beside it say the same. */
function Cell({ cell }: { readonly cell: PeersCell }) {
  if (cell === null) return <span className="peers-cell">hidden</span>;
  if (cell.people === 0) return <span className="peers-cell">not asked</span>;
  return (
    <span className="peers-cell">
      <span className="peers-bar" aria-hidden="true">
        <span style={{ inlineSize: `${Math.min(MET_TOLD.most, Math.max(MET_TOLD.least, cell.met))}%` }} />
      </span>
      <span>
        {metWords(cell.met)} of {cell.people} people’s
      </span>
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
      head={['Area', 'All stories', ...table.stories]}
      rows={table.areas.map(({ area, cells, all }) => row(area, areaName(area), [all, ...cells]))}
    />
  );
}

/** One opened file for peers. */
export function TeamPeers({ file, name }: { readonly file: PeersFile; readonly name: string }) {
  const id = useId();
  return (
    <section className="team-part card" aria-labelledby={id}>
      <h2 id={id}>
        <bdi>{name}</bdi>: {file.people} people, for peers
      </h2>
      <p>
        Share of what was needed and hoped for that first plays met. A cell says how many people it is of; with fewer
        than {PEOPLE_LEAST} it is hidden, and so are as many more as it takes that none can be had by subtracting. The
        ends of the scale are told as “{MET_TOLD.least} % or less” and “{MET_TOLD.most} % or more”: all or nothing would
        tell everybody’s result.
        {file.needs.stories.length === 0 &&
          ' In a team of fewer than ten there are totals alone. Your own results stand in your profile.'}
      </p>
      <Table caption="Needs met, by area" table={file.needs} />
      <Table caption="Expectations met, by area" table={file.expectations} />
      <p>It does not show who did what, nor how anybody serves real customers.</p>
    </section>
  );
}

/** The way to such a file, for whoever has opened the results of a team. */
export function SaveForPeers({ people, onSave }: { readonly people: number; readonly onSave: () => void }) {
  return (
    <section className="team-part card" aria-labelledby="team-peers">
      <h2 id="team-peers">Show it to peers</h2>
      <p>
        The files you have opened hold every play of everybody: whoever has them can read all of it, whatever this
        screen leaves out. For the team itself there is a file of totals and of cells of {PEOPLE_LEAST} people and more,
        with no names, no plays and nothing to be had by subtracting.
      </p>
      {people < PEOPLE_LEAST ? (
        <p>It takes {PEOPLE_LEAST} people.</p>
      ) : (
        <div className="team-buttons">
          <button type="button" className="button" onClick={onSave}>
            Save a file for peers
          </button>
        </div>
      )}
    </section>
  );
}
