/** Joins a team: the code, then what the trainer will see, and only then a name. */
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { myTeam } from '../../messages/my-team.ts';
import type { SEEN } from '../../team/shapes.ts';
import { Icon } from '../parts/icons.tsx';
import { NameForm } from '../parts/name-form.tsx';
import { PageNotice } from '../parts/page-notice.tsx';
import { withParts } from '../parts/with-parts.tsx';
import '../parts/plain-list.css';
import '../parts/text-field.css';
import '../team/team-screen.css';
import { seenWords } from './team-words.ts';
import './together.css';

/** What a code leads to. */
export interface Invitation {
  readonly team: string;
  readonly sees: readonly (typeof SEEN)[number][];
  /** The address is plain http. */
  readonly plainHttp: boolean;
}

export interface JoinScreenProps {
  /** The code that was handed over, if it is one. */
  readonly code: string | undefined;
  /** It brings a member to this device. */
  readonly moving: boolean;
  /** Undefined until the server has said. */
  readonly invitation: Invitation | undefined;
  /** The team this browser belongs to already. */
  readonly member?: { readonly team: string; readonly name: string };
  /** The name remembered from last time, '' for none. */
  readonly name: string;
  /** Something is being asked of the server. */
  readonly busy: boolean;
  readonly notice?: string | undefined;
  /** Handed what was typed. */
  readonly onCode: (typed: string) => void;
  readonly onJoin: (name: string) => void;
  readonly onMove: () => void;
  /** To the team this browser belongs to. */
  readonly onMyTeam: () => void;
  readonly onHome: () => void;
}

function CodeForm({ moving, onCode }: Pick<JoinScreenProps, 'moving' | 'onCode'>) {
  const [typed, setTyped] = useState('');
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onCode(typed);
  };
  return (
    <form className="together-form" onSubmit={submit}>
      <label htmlFor={id}>{moving ? myTeam.codeOfOther() : myTeam.codeOfTeam()}</label>
      <p id={`${id}-hint`}>{myTeam.codeHint()}</p>
      <input
        id={id}
        className="text-field together-code-field"
        value={typed}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className="button button-main">
        {moving ? myTeam.goOnHere() : myTeam.look()}
      </button>
    </form>
  );
}

function Seen({ team, sees, plainHttp }: Invitation) {
  return (
    <>
      <p>{withParts(myTeam.asked, { team: <bdi>{team}</bdi> })}</p>
      <ul className="plain-list together-seen">
        {sees.map((code) => (
          <li key={code}>
            <Icon name="look" /> {seenWords(code)}
          </li>
        ))}
      </ul>
      <p>{myTeam.seen()}</p>
      {plainHttp && <p className="small">{myTeam.plainHttp()}</p>}
    </>
  );
}

function Asked(props: JoinScreenProps) {
  const { code, moving, invitation, busy, name, onJoin, onMove } = props;
  if (code === undefined || (!moving && !invitation)) return <CodeForm {...props} />;
  if (moving)
    return (
      <>
        <p>{myTeam.movesHere()}</p>
        <button type="button" className="button button-main" disabled={busy} onClick={onMove}>
          {myTeam.goOnHere()}
        </button>
      </>
    );
  return (
    invitation && (
      <>
        <Seen {...invitation} />
        <NameForm name={name} action={myTeam.join()} main onSave={onJoin} />
      </>
    )
  );
}

/** The whole screen. Focus goes to the title on arrival. */
export function JoinScreen(props: JoinScreenProps) {
  const { moving, invitation, member, notice, busy, onMyTeam, onHome } = props;
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page turns with the answer
  useEffect(() => title.current?.focus(), [invitation !== undefined]);
  return (
    <main className="team" aria-busy={busy}>
      <header className="team-head">
        <div>
          <h1 ref={title} tabIndex={-1}>
            {moving && myTeam['title.moving']()}
            {!moving && (invitation ? myTeam['title.team']({ team: invitation.team }) : myTeam['title.join']())}
          </h1>
          <button type="button" className="button" onClick={onHome}>
            <Icon name="door" /> {myTeam.home()}
          </button>
        </div>
      </header>
      <PageNotice notice={notice} />
      <section className="card together-letter" aria-label={moving ? myTeam.moving() : myTeam.joining()}>
        {member ? (
          <>
            <p>{withParts(myTeam.already, { team: <bdi>{member.team}</bdi>, name: <bdi>{member.name}</bdi> })}</p>
            <button type="button" className="button button-main" onClick={onMyTeam}>
              {myTeam.toMyTeam()}
            </button>
          </>
        ) : (
          <Asked {...props} />
        )}
      </section>
    </main>
  );
}
