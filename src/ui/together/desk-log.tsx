/** What comes to a team and goes from it: files that were handed over, its table, its log. */
import { deskTeam } from '../../messages/desk-team.ts';
import { DataTable } from '../parts/data-table.tsx';
import { FilesButton } from '../parts/files-button.tsx';
import type { DeskTeamScreenProps } from './desk-team-screen.tsx';
import { deedWords, momentWords } from './team-words.ts';

/** Files in, tables out. */
export function DeskFiles({ onFiles, onExport }: Pick<DeskTeamScreenProps, 'onFiles' | 'onExport'>) {
  return (
    <section className="team-part card" aria-labelledby="desk-files">
      <h2 id="desk-files">{deskTeam.files()}</h2>
      <p>{deskTeam.filesHow()}</p>
      <div className="team-buttons">
        <FilesButton field={deskTeam.filesField()} onFiles={onFiles}>
          {deskTeam.takeFiles()}
        </FilesButton>
        <button type="button" className="button" onClick={() => onExport('csv')}>
          {deskTeam.saveTable()}
        </button>
        <button type="button" className="button" onClick={() => onExport('json')}>
          {deskTeam.saveAll()}
        </button>
      </div>
    </section>
  );
}

const LOG_COLUMNS = ['when', 'who', 'what', 'about'] as const;

/** Who did what, the newest first, once it was asked for. */
export function DeskLog({
  log,
  members,
  trainers,
  lists,
  onLog,
}: Pick<DeskTeamScreenProps, 'log' | 'members' | 'trainers' | 'lists' | 'onLog'>) {
  const names = new Map([
    ...members.map(({ id, name }) => [id, name] as const),
    ...trainers.map(({ id, name }) => [id, name] as const),
    ...lists.map(({ id, title }) => [id, title] as const),
  ]);
  return (
    <section className="team-part card" aria-labelledby="desk-log">
      <h2 id="desk-log">{deskTeam.log()}</h2>
      {log ? (
        <DataTable
          stacks
          caption={deskTeam.newestFirst()}
          head={LOG_COLUMNS.map((column) => deskTeam[`logHead.${column}`]())}
          rows={log.map(({ sequence, at, who, did, about }) => ({
            key: String(sequence),
            head: momentWords(at),
            cells: [
              <bdi key="who">{who === 'server' ? deskTeam.server() : who}</bdi>,
              deedWords(did),
              <bdi key="about">{about === undefined ? '—' : (names.get(about) ?? deskTeam.gone())}</bdi>,
            ],
          }))}
        />
      ) : (
        <div className="team-buttons">
          <button type="button" className="button" onClick={onLog}>
            {deskTeam.showLog()}
          </button>
        </div>
      )}
    </section>
  );
}
