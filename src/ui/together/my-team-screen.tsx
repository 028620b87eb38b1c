/** What a member has of the team: what it has of them, what to play, the comparison, and the ways to change or leave. */
import { type ReactNode, useEffect, useRef } from 'react';
import { counted } from '../../scenario/counted.ts';
import { Icon } from '../parts/icons.tsx';
import { NameForm } from '../parts/name-form.tsx';
import { PageNotice } from '../parts/page-notice.tsx';
import '../parts/choice.css';
import '../parts/plain-list.css';
import '../team/team-screen.css';
import { CodeCard, type ShownCode } from './code-card.tsx';
import { type OutboxCounts, outboxWords } from './outbox-words.ts';
import { SureButton } from './sure-button.tsx';
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
      return 'saved here, not with the team yet';
    case 'had':
      return 'the team has it; it is being worked out';
    case 'counted':
      return state.score === undefined ? 'the team has it' : `the team has it: ${state.score} of 100`;
    case 'refused':
      return `not taken, because ${unwantedWords(state.why)}`;
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
      <h2 id="my-plays">What the team has of you</h2>
      <p role="status">{outboxWords(counts)}</p>
      {offered > 0 && (
        <>
          <p>
            {counted(offered, 'play')} from before you joined {offered === 1 ? 'stays' : 'stay'} on this device alone.
            The team gets {offered === 1 ? 'it' : 'them'} only if you say so.
          </p>
          <div className="team-buttons">
            <button type="button" className="button" onClick={onOffer}>
              Give {offered === 1 ? 'it' : 'them'} to the team
            </button>
          </div>
        </>
      )}
      {plays.length > 0 && (
        <details className="team-cards">
          <summary>Each play</summary>
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
      <h2 id="my-lists">From your trainer</h2>
      <ul className="plain-list together-plays">
        {lists.map(({ id, title, open, taken }) => (
          <li key={id}>
            <strong>{title}</strong>
            {open ? (
              <button type="button" className="button button-main" onClick={() => onList(id)}>
                Open it<span className="visually-hidden"> ({title})</span>
              </button>
            ) : (
              <span>{taken > 0 ? 'done' : 'not open now'}</span>
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
      <h2 id="my-place">Your place in the team</h2>
      {ranked !== undefined && (
        <fieldset className="choice">
          <legend>Do others of the team see you by name in the comparison?</legend>
          <div className="choice-row">
            {([false, true] as const).map((value) => (
              <label key={String(value)} className="choice-card">
                <input type="radio" name="ranked" checked={ranked === value} onChange={() => props.onRanked(value)} />
                <span>{value ? 'Yes, with those who said yes too' : 'No, only the trainers do'}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <NameForm key={name} name={name} action="Take this name" onSave={props.onName} />
      <h3>On another device</h3>
      {moving ? (
        <CodeCard {...moving} />
      ) : (
        <div className="team-buttons">
          <button type="button" className="button" onClick={props.onMoving}>
            Show a code for my other device
          </button>
        </div>
      )}
      <h3>Going away</h3>
      <div className="team-buttons">
        <SureButton
          label="Forget the team on this device"
          question={
            <>
              Forget <bdi>{team}</bdi> on this device? The team keeps what it has; to come back, your trainer gives you
              a code.
            </>
          }
          yes="Yes, forget it here"
          onYes={props.onForget}
        />
        <SureButton
          label="Leave the team and erase me there"
          question={
            <>
              Leave <bdi>{team}</bdi>? Your name and all your plays are erased there, for ever. Here they stay.
            </>
          }
          yes="Yes, leave and erase me"
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
          <p>
            You play here as <bdi>{name}</bdi>.
          </p>
          <button type="button" className="button" onClick={onHome}>
            <Icon name="door" /> Home
          </button>
        </div>
      </header>
      <PageNotice notice={notice} />
      {ended ? (
        <section className="team-part card" aria-labelledby="my-ended">
          <h2 id="my-ended">The team does not know this browser any more</h2>
          <p>
            A trainer has taken you out, or your place went to another device. Everything you played is still here, and
            nothing more is sent. To come back, ask for a code.
          </p>
          <div className="team-buttons">
            <button type="button" className="button" onClick={props.onForget}>
              Forget the team on this device
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
