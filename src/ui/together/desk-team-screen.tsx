/** One team at the desk: its code, its people, what they play, files, log. */
import { type ReactNode, useRef, useState } from 'react';
import { deskTeam } from '../../messages/desk-team.ts';
import type { AuditLine, Code, Member, Progress, Team, TeamList, Trainer } from '../../team/shapes.ts';
import { DataTable } from '../parts/data-table.tsx';
import { Icon } from '../parts/icons.tsx';
import { NameForm } from '../parts/name-form.tsx';
import { withParts } from '../parts/with-parts.tsx';
import { averagePoints } from '../words/average-points.ts';
import { CodeCard, type ShownCode } from './code-card.tsx';
import { DeskPeople, type DeskPeopleProps } from './desk-people.tsx';
import { DeskFrame, LinkField } from './desk-screen.tsx';
import { SureButton } from './sure-button.tsx';
import { deedWords, momentWords } from './team-words.ts';

export interface DeskTeamScreenProps extends Omit<DeskPeopleProps, 'members'> {
  readonly team: Team;
  readonly code: Code | null;
  /** Address that a code leads to. */
  readonly addressOf: (code: string) => string;
  readonly trainers: readonly Trainer[];
  readonly members: readonly Member[];
  readonly lists: readonly TeamList[];
  /** Progress of lists that were asked for, by list. */
  readonly progress: ReadonlyMap<string, readonly Progress[]>;
  /** The log, once it was asked for. */
  readonly log: readonly AuditLine[] | undefined;
  /** A link for another trainer of this team, once it was made. */
  readonly invitation: string | undefined;
  /** The page for Monday. */
  readonly monday: ReactNode;
  readonly notice?: string | undefined;
  readonly onCode: (hours: number) => void;
  readonly onEndCode: () => void;
  readonly onName: (name: string) => void;
  readonly onGoal: (plays: number | undefined) => void;
  readonly onProgress: (list: string) => void;
  readonly onTakeBack: (list: string) => void;
  readonly onMakeList: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onExport: (as: 'json' | 'csv') => void;
  readonly onLog: () => void;
  readonly onInvite: () => void;
  readonly onPutAway: () => void;
  readonly onBoard: () => void;
  readonly onRoom: () => void;
  readonly onDesk: () => void;
}

/** Hours a code may live. */
const LIVES = [2, 24, 168, 336] as const;

function CodePart({ code, addressOf, onCode, onEndCode }: DeskTeamScreenProps) {
  const [hours, setHours] = useState<number>(24);
  const shown: ShownCode | undefined = code ? { ...code, address: addressOf(code.code) } : undefined;
  const renew = (
    <div className="together-row">
      <label>
        <span className="together-label">{deskTeam.aliveFor()}</span>{' '}
        <select className="text-field" value={hours} onChange={(event) => setHours(Number(event.target.value))}>
          {LIVES.map((one) => (
            <option key={one} value={one}>
              {deskTeam[`lives.${one}`]()}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className={code ? 'button' : 'button button-main'} onClick={() => onCode(hours)}>
        {code ? deskTeam.renewCode() : deskTeam.makeCode()}
      </button>
      {code && (
        <button type="button" className="button" onClick={onEndCode}>
          {deskTeam.endCode()}
        </button>
      )}
    </div>
  );
  return (
    <section className="team-part card" aria-labelledby="desk-code">
      <h2 id="desk-code">{deskTeam.howJoin()}</h2>
      {shown ? (
        <CodeCard {...shown}>{renew}</CodeCard>
      ) : (
        <>
          <p>{deskTeam.noCode()}</p>
          {renew}
        </>
      )}
    </section>
  );
}

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

function Lists({ lists, progress, onProgress, onTakeBack, onMakeList }: DeskTeamScreenProps) {
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

function Goal({ team, onGoal }: Pick<DeskTeamScreenProps, 'team' | 'onGoal'>) {
  const [plays, setPlays] = useState(String(team.goal?.plays ?? ''));
  const number = /^\d{1,5}$/.test(plays) ? Number(plays) : undefined;
  return (
    <form
      className="together-form"
      onSubmit={(event) => {
        event.preventDefault();
        onGoal(number === 0 ? undefined : number);
      }}
    >
      <label htmlFor="desk-goal">{deskTeam.goal()}</label>
      <div className="together-row">
        <input
          id="desk-goal"
          className="text-field make-short"
          inputMode="numeric"
          autoComplete="off"
          value={plays}
          onChange={(event) => setPlays(event.target.value.replace(/\D/g, '').slice(0, 5))}
        />
        <button type="submit" className="button">
          {deskTeam.setGoal()}
        </button>
      </div>
    </form>
  );
}

function Files({ onFiles, onExport }: Pick<DeskTeamScreenProps, 'onFiles' | 'onExport'>) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <section className="team-part card" aria-labelledby="desk-files">
      <h2 id="desk-files">{deskTeam.files()}</h2>
      <p>{deskTeam.filesHow()}</p>
      <div className="team-buttons">
        <button type="button" className="button" onClick={() => field.current?.click()}>
          {deskTeam.takeFiles()}
        </button>
        <input
          ref={field}
          type="file"
          hidden
          multiple
          accept="application/json,.json"
          aria-label={deskTeam.filesField()}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = '';
            if (files.length > 0) onFiles(files);
          }}
        />
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

function Log({ log, members, trainers, lists, onLog }: DeskTeamScreenProps) {
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

/** The ways between the two pages of a team. */
export function TeamWays({
  here,
  onTeam,
  onBoard,
  onRoom,
  onDesk,
}: {
  readonly here: 'team' | 'board';
  readonly onTeam?: () => void;
  readonly onBoard?: () => void;
  readonly onRoom: () => void;
  readonly onDesk: () => void;
}) {
  return (
    <>
      <button type="button" className="button" onClick={onDesk}>
        <Icon name="back" /> {deskTeam.allTeams()}
      </button>
      <button type="button" className="button" aria-current={here === 'team' ? 'page' : undefined} onClick={onTeam}>
        {deskTeam.peopleAndLists()}
      </button>
      <button type="button" className="button" aria-current={here === 'board' ? 'page' : undefined} onClick={onBoard}>
        {deskTeam.comparison()}
      </button>
      <button type="button" className="button" onClick={onRoom}>
        {deskTeam.room()}
      </button>
    </>
  );
}

/** The whole screen. */
export function DeskTeamScreen(props: DeskTeamScreenProps) {
  const { team, trainers, invitation, monday, notice, onName, onGoal, onInvite, onPutAway, onBoard, onRoom, onDesk } =
    props;
  return (
    <DeskFrame
      title={<bdi>{team.name}</bdi>}
      notice={notice}
      ways={<TeamWays here="team" onBoard={onBoard} onRoom={onRoom} onDesk={onDesk} />}
    >
      <CodePart {...props} />
      <DeskPeople {...props} />
      <Lists {...props} />
      {monday}
      <Files {...props} />
      <section className="team-part card" aria-labelledby="desk-team">
        <h2 id="desk-team">{deskTeam.itself()}</h2>
        <NameForm
          key={team.name}
          name={team.name}
          label={deskTeam.name()}
          hint={deskTeam.nameHint()}
          action={deskTeam.takeName()}
          onSave={onName}
        />
        <Goal key={team.goal?.plays} team={team} onGoal={onGoal} />
        <p>{deskTeam.trainers({ names: trainers.map(({ name }) => name) })}</p>
        {invitation === undefined ? (
          <div className="team-buttons">
            <button type="button" className="button" onClick={onInvite}>
              {deskTeam.inviteTrainer()}
            </button>
          </div>
        ) : (
          <LinkField label={deskTeam.linkField()} link={invitation} />
        )}
        <div className="team-buttons">
          <SureButton
            label={deskTeam.putAway()}
            question={withParts(deskTeam.putAwayAsk, { team: <bdi>{team.name}</bdi> })}
            yes={deskTeam.putAwayYes()}
            onYes={onPutAway}
          />
        </div>
      </section>
      <Log {...props} />
    </DeskFrame>
  );
}
