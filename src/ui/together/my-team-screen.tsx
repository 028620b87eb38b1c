/** What a member has of the team: what it has of them, what to play, the comparison, and the ways to change or leave. */
import { type ReactNode, useEffect, useRef } from 'react';
import { myTeam } from '../../messages/my-team.ts';
import { teamServer } from '../../messages/team-server.ts';
import { Icon } from '../parts/icons.tsx';
import { NameForm } from '../parts/name-form.tsx';
import { PageNotice } from '../parts/page-notice.tsx';
import { withParts } from '../parts/with-parts.tsx';
import '../parts/choice.css';
import '../parts/plain-list.css';
import '../team/team-screen.css';
import { SureButton } from '../parts/sure-button.tsx';
import { CodeCard, type ShownCode } from './code-card.tsx';
import { type OutboxCounts, outboxWords } from './outbox-words.ts';
import { unwantedWords } from './team-words.ts';
import './together.css';

/** A finished play and what became of it. */
export interface PlayAtTeam {
  readonly attempt: string;
  readonly title: string;
  readonly state:
    | { readonly is: 'here' }
    | { readonly is: 'had' }
    /** `score` is absent while an assessment it belongs to is under way. */
    | { readonly is: 'counted'; readonly score?: number }
    | { readonly is: 'refused'; readonly why: string };
}

/** A list the trainer handed out. */
export interface ListToPlay {
  readonly id: string;
  readonly title: string;
  readonly open: boolean;
  readonly taken: number;
  /** The server steps it, and has what came of it. */
  readonly stepped: boolean;
}

export interface MyTeamScreenProps extends OutboxCounts {
  readonly team: string;
  readonly name: string;
  readonly ended: boolean;
  /** Newest first. */
  readonly plays: readonly PlayAtTeam[];
  /** Plays from before joining. */
  readonly offered: number;
  readonly lists: readonly ListToPlay[];
  /** Stands in the table by name for others; undefined while it is not known. */
  readonly ranked: boolean | undefined;
  /** The comparison, or why there is none now. */
  readonly board: ReactNode;
  /** The code that brings them to another device, once it was asked for. */
  readonly moving?: ShownCode | undefined;
  readonly notice?: string | undefined;
  readonly onOffer: () => void;
  readonly onList: (id: string) => void;
  readonly onRanked: (ranked: boolean) => void;
  readonly onName: (name: string) => void;
  readonly onMoving: () => void;
  readonly onLeave: () => void;
  readonly onForget: () => void;
  readonly onHome: () => void;
}

function stateWords({ state }: PlayAtTeam): string {
  switch (state.is) {
    case 'here':
      return myTeam['state.here']();
    case 'had':
      return myTeam['state.had']();
    case 'counted':
      return state.score === undefined ? myTeam['state.counted']() : myTeam['state.scored']({ score: state.score });
    case 'refused':
      return unwantedWords(state.why);
  }
}

function Plays({
  plays,
  offered,
  onOffer,
  ...counts
}: OutboxCounts & Pick<MyTeamScreenProps, 'plays' | 'offered' | 'onOffer'>) {
  return (
    <section className="team-part card" aria-labelledby="my-plays">
      <h2 id="my-plays">{myTeam.has()}</h2>
      <p role="status">{outboxWords(counts)}</p>
      {offered > 0 && (
        <>
          <p>{myTeam.before({ plays: offered })}</p>
          <div className="team-buttons">
            <button type="button" className="button" onClick={onOffer}>
              {myTeam.give({ plays: offered })}
            </button>
          </div>
        </>
      )}
      {plays.length > 0 && (
        <details className="team-cards">
          <summary>{myTeam.eachPlay()}</summary>
          <ol className="plain-list together-plays">
            {plays.map((play) => (
              <li key={play.attempt}>
                <strong>{play.title}</strong> <span>{stateWords(play)}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

function Lists({ lists, onList }: Pick<MyTeamScreenProps, 'lists' | 'onList'>) {
  if (lists.length === 0) return null;
  return (
    <section className="team-part card" aria-labelledby="my-lists">
      <h2 id="my-lists">{myTeam.fromTrainer()}</h2>
      <ul className="plain-list together-plays">
        {lists.map(({ id, title, open, taken, stepped }) => (
          <li key={id}>
            <strong>{title}</strong>
            {open || (stepped && taken > 0) ? (
              <button type="button" className="button button-main" onClick={() => onList(id)}>
                {open ? myTeam.openIt() : myTeam.seeResults()}
                <span className="visually-hidden"> {myTeam.inBrackets({ title })}</span>
              </button>
            ) : (
              <span>{taken > 0 ? myTeam.done() : myTeam.notOpen()}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Changes(props: MyTeamScreenProps) {
  const { name, ranked, moving, team } = props;
  return (
    <section className="team-part card" aria-labelledby="my-place">
      <h2 id="my-place">{myTeam.place()}</h2>
      {ranked !== undefined && (
        <fieldset className="choice">
          <legend>{myTeam.rankedAsk()}</legend>
          <div className="choice-row">
            {([false, true] as const).map((value) => (
              <label key={String(value)} className="choice-card">
                <input type="radio" name="ranked" checked={ranked === value} onChange={() => props.onRanked(value)} />
                <span>{value ? myTeam['ranked.yes']() : myTeam['ranked.no']()}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <NameForm key={name} name={name} action={myTeam.takeName()} onSave={props.onName} />
      <h3>{myTeam.otherDevice()}</h3>
      {moving ? (
        <CodeCard {...moving} />
      ) : (
        <div className="team-buttons">
          <button type="button" className="button" onClick={props.onMoving}>
            {myTeam.showCode()}
          </button>
        </div>
      )}
      <h3>{myTeam.goingAway()}</h3>
      <div className="team-buttons">
        <SureButton
          label={myTeam.forget()}
          question={withParts(myTeam.forgetAsk, { team: <bdi>{team}</bdi> })}
          yes={myTeam.forgetYes()}
          no={teamServer.no()}
          onYes={props.onForget}
        />
        <SureButton
          label={myTeam.leave()}
          question={withParts(myTeam.leaveAsk, { team: <bdi>{team}</bdi> })}
          yes={myTeam.leaveYes()}
          no={teamServer.no()}
          onYes={props.onLeave}
        />
      </div>
    </section>
  );
}

/** The whole screen. Focus goes to the title on arrival. */
export function MyTeamScreen(props: MyTeamScreenProps) {
  const { team, name, ended, notice, board, onHome } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main className="team">
      <header className="team-head">
        <div>
          <h1 ref={title} tabIndex={-1}>
            <bdi>{team}</bdi>
          </h1>
          <p>{withParts(myTeam.playAs, { name: <bdi>{name}</bdi> })}</p>
          <button type="button" className="button" onClick={onHome}>
            <Icon name="door" /> {myTeam.home()}
          </button>
        </div>
      </header>
      <PageNotice notice={notice} />
      {ended ? (
        <section className="team-part card" aria-labelledby="my-ended">
          <h2 id="my-ended">{myTeam.ended()}</h2>
          <p>{myTeam.endedHow()}</p>
          <div className="team-buttons">
            <button type="button" className="button" onClick={props.onForget}>
              {myTeam.forget()}
            </button>
          </div>
        </section>
      ) : (
        <>
          <div className="team-pair">
            <Plays {...props} />
            <Lists {...props} />
          </div>
          {board}
          <Changes {...props} />
        </>
      )}
    </main>
  );
}
