/** Lists that were given to a team, and how far its people are. */
import { deskTeam } from '../../messages/desk-team.ts';
import type { Progress } from '../../team/shapes.ts';
import { DataTable } from '../parts/data-table.tsx';
import { withParts } from '../parts/with-parts.tsx';
import { averagePoints } from '../words/average-points.ts';
import type { DeskTeamScreenProps } from './desk-team-screen.tsx';
import { momentWords } from './team-words.ts';

const PROGRESS_COLUMNS = ['name', 'served', 'first', 'now'] as const;

function averageWords(average: string, passed: boolean | undefined): string {
  if (passed === undefined) return deskTeam.average({ average });
  return passed ? deskTeam.averageReached({ average }) : deskTeam.averageNotReached({ average });
}

function ListProgress({ people }: { readonly people: readonly Progress[] }) {
  return (
    <DataTable
      stacks
      caption={deskTeam.progress()}
      head={PROGRESS_COLUMNS.map((column) => deskTeam[`progressHead.${column}`]())}
      rows={people.map(({ member, name, served, of, average, passed, at }) => ({
        key: member,
        head: <bdi>{name}</bdi>,
        cells: [
          deskTeam.servedOf({ served, of }),
          average === undefined ? deskTeam.notFinished() : averageWords(averagePoints(average), passed),
          at === undefined ? '—' : deskTeam.since({ title: at.title, moment: momentWords(at.since) }),
        ],
      }))}
    />
  );
}

/** The lists, each with its progress once it was asked for. */
export function DeskLists({
  lists,
  progress,
  onProgress,
  onTakeBack,
  onMakeList,
}: Pick<DeskTeamScreenProps, 'lists' | 'progress' | 'onProgress' | 'onTakeBack' | 'onMakeList'>) {
  return (
    <section className="team-part card" aria-labelledby="desk-lists">
      <h2 id="desk-lists">{deskTeam.lists()}</h2>
      {lists.length === 0 && <p>{deskTeam.noLists()}</p>}
      <ul className="plain-list together-people">
        {lists.map(({ id, title, attempts, closes }) => {
          const people = progress.get(id);
          return (
            <li key={id}>
              <div className="together-person">
                <span>
                  {withParts(
                    (parts) =>
                      closes === undefined
                        ? deskTeam.list({ ...parts, attempts })
                        : deskTeam.listUntil({ ...parts, attempts, moment: momentWords(closes) }),
                    { title: <strong>{title}</strong> },
                  )}
                </span>
                <span className="team-buttons">
                  <button type="button" className="button" onClick={() => onProgress(id)}>
                    {people ? deskTeam.lookAgain() : deskTeam.howFar()}
                    <span className="visually-hidden"> {deskTeam.inBrackets({ title })}</span>
                  </button>
                  <button type="button" className="button" onClick={() => onTakeBack(id)}>
                    {deskTeam.takeBack()}
                    <span className="visually-hidden"> {deskTeam.inBrackets({ title })}</span>
                  </button>
                </span>
              </div>
              {people && <ListProgress people={people} />}
            </li>
          );
        })}
      </ul>
      <div className="team-buttons">
        <button type="button" className="button" onClick={onMakeList}>
          {deskTeam.makeList()}
        </button>
      </div>
    </section>
  );
}
