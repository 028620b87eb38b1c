/** One team at the desk: its code, its people, what they play, files, log. */
import { type ReactNode, useRef, useState } from 'react';
import { counted } from '../../scenario/counted.ts';
import type { AuditLine, Code, Member, Progress, Team, TeamList, Trainer } from '../../team/shapes.ts';
import { DataTable } from '../parts/data-table.tsx';
import { Icon } from '../parts/icons.tsx';
import { NameForm } from '../parts/name-form.tsx';
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
const LIVES = [
  { hours: 2, words: '2 hours' },
  { hours: 24, words: 'a day' },
  { hours: 24 * 7, words: 'a week' },
  { hours: 24 * 14, words: 'two weeks' },
] as const;

function CodePart({ code, addressOf, onCode, onEndCode }: DeskTeamScreenProps) {
  const [hours, setHours] = useState<number>(24);
  const shown: ShownCode | undefined = code ? { ...code, address: addressOf(code.code) } : undefined;
  const renew = (
    <div className="together-row">
      <label>
        <span className="together-label">Alive for</span>{' '}
        <select className="text-field" value={hours} onChange={(event) => setHours(Number(event.target.value))}>
          {LIVES.map((one) => (
            <option key={one.hours} value={one.hours}>
              {one.words}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className={code ? 'button' : 'button button-main'} onClick={() => onCode(hours)}>
        {code ? 'Renew the code' : 'Make a code'}
      </button>
      {code && (
        <button type="button" className="button" onClick={onEndCode}>
          End it
        </button>
      )}
    </div>
  );
  return (
    <section className="team-part card" aria-labelledby="desk-code">
      <h2 id="desk-code">How people join</h2>
      {shown ? (
        <CodeCard {...shown}>{renew}</CodeCard>
      ) : (
        <>
          <p>Nobody can join now: there is no code.</p>
          {renew}
        </>
      )}
    </section>
  );
}

function ListProgress({ people }: { readonly people: readonly Progress[] }) {
  return (
    <DataTable
      stacks
      caption="How far everybody is"
      head={['Name', 'Served', 'First attempt', 'With whom now']}
      rows={people.map(({ member, name, served, of, average, passed, at }) => ({
        key: member,
        head: <bdi>{name}</bdi>,
        cells: [
          `${served} of ${of}`,
          average === undefined
            ? 'not finished'
            : `${averagePoints(average)} of 100${passed === undefined ? '' : passed ? ', mark reached' : ', mark not reached'}`,
          at === undefined ? '—' : `${at.title}, since ${momentWords(at.since)}`,
        ],
      }))}
    />
  );
}

function Lists({ lists, progress, onProgress, onTakeBack, onMakeList }: DeskTeamScreenProps) {
  return (
    <section className="team-part card" aria-labelledby="desk-lists">
      <h2 id="desk-lists">What they are given to play</h2>
      {lists.length === 0 && <p>Nothing yet. Everybody plays what they like, and all of it comes here.</p>}
      <ul className="plain-list together-people">
        {lists.map(({ id, title, attempts, closes }) => {
          const people = progress.get(id);
          return (
            <li key={id}>
              <div className="together-person">
                <span>
                  <strong>{title}</strong>, {counted(attempts, 'attempt')}
                  {closes !== undefined && `, until ${momentWords(closes)}`}
                </span>
                <span className="team-buttons">
                  <button type="button" className="button" onClick={() => onProgress(id)}>
                    {people ? 'Look again' : 'How far are they?'}
                    <span className="visually-hidden"> ({title})</span>
                  </button>
                  <button type="button" className="button" onClick={() => onTakeBack(id)}>
                    Take it back<span className="visually-hidden"> ({title})</span>
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
          Make a list to give out
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
      <label htmlFor="desk-goal">A goal for all together, in plays (empty for none)</label>
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
          Set the goal
        </button>
      </div>
    </form>
  );
}

function Files({ onFiles, onExport }: Pick<DeskTeamScreenProps, 'onFiles' | 'onExport'>) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <section className="team-part card" aria-labelledby="desk-files">
      <h2 id="desk-files">Files</h2>
      <p>
        Results or a finished assessment that somebody handed over count like plays that came by themselves, and are
        marked “from a file”.
      </p>
      <div className="team-buttons">
        <button type="button" className="button" onClick={() => field.current?.click()}>
          Take files in
        </button>
        <input
          ref={field}
          type="file"
          hidden
          multiple
          accept="application/json,.json"
          aria-label="Result files to take in"
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = '';
            if (files.length > 0) onFiles(files);
          }}
        />
        <button type="button" className="button" onClick={() => onExport('csv')}>
          Save as a table (CSV)
        </button>
        <button type="button" className="button" onClick={() => onExport('json')}>
          Save everything (JSON)
        </button>
      </div>
    </section>
  );
}

function Log({ log, members, trainers, lists, onLog }: DeskTeamScreenProps) {
  const names = new Map([
    ...members.map(({ id, name }) => [id, name] as const),
    ...trainers.map(({ id, name }) => [id, name] as const),
    ...lists.map(({ id, title }) => [id, title] as const),
  ]);
  return (
    <section className="team-part card" aria-labelledby="desk-log">
      <h2 id="desk-log">What was done to this team</h2>
      {log ? (
        <DataTable
          stacks
          caption="Newest first"
          head={['When', 'Who', 'What', 'About']}
          rows={log.map(({ sequence, at, who, did, about }) => ({
            key: String(sequence),
            head: momentWords(at),
            cells: [
              <bdi key="who">{who === 'server' ? 'the server' : who}</bdi>,
              deedWords[did],
              <bdi key="about">{about === undefined ? '—' : (names.get(about) ?? 'not there any more')}</bdi>,
            ],
          }))}
        />
      ) : (
        <div className="team-buttons">
          <button type="button" className="button" onClick={onLog}>
            Show the log
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
        <Icon name="back" /> All teams
      </button>
      <button type="button" className="button" aria-current={here === 'team' ? 'page' : undefined} onClick={onTeam}>
        People and lists
      </button>
      <button type="button" className="button" aria-current={here === 'board' ? 'page' : undefined} onClick={onBoard}>
        Comparison
      </button>
      <button type="button" className="button" onClick={onRoom}>
        Screen for the room
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
        <h2 id="desk-team">The team itself</h2>
        <NameForm
          key={team.name}
          name={team.name}
          label="Name of the team"
          hint="Everybody in it sees the new one."
          action="Take this name"
          onSave={onName}
        />
        <Goal key={team.goal?.plays} team={team} onGoal={onGoal} />
        <p>Trainers: {trainers.map(({ name }) => name).join(', ')}. A link for another one works once and for a day.</p>
        {invitation === undefined ? (
          <div className="team-buttons">
            <button type="button" className="button" onClick={onInvite}>
              Make a link for a trainer
            </button>
          </div>
        ) : (
          <LinkField label="The link: hand it to nobody else" link={invitation} />
        )}
        <div className="team-buttons">
          <SureButton
            label="Put the team away"
            question={
              <>
                Put <bdi>{team.name}</bdi> away? For a day it can be taken back; then everything of it is erased.
              </>
            }
            yes="Yes, put it away"
            onYes={onPutAway}
          />
        </div>
      </section>
      <Log {...props} />
    </DeskFrame>
  );
}
