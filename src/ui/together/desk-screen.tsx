/** The trainer's desk before a team is open: signing in, the teams there are, and making one. */
import { type ReactNode, useEffect, useRef } from 'react';
import { counted } from '../../scenario/counted.ts';
import type { TeamsCompared } from '../../team/board.ts';
import type { Team } from '../../team/shapes.ts';
import { Icon } from '../parts/icons.tsx';
import { NameForm } from '../parts/name-form.tsx';
import { PageNotice } from '../parts/page-notice.tsx';
import '../parts/plain-list.css';
import '../parts/text-field.css';
import { FunnelShown } from '../team/team-funnel.tsx';
import '../team/team-screen.css';
import './together.css';

/** The frame of every page of the desk. Focus goes to the title on arrival. */
export function DeskFrame({
  title,
  notice,
  ways,
  children,
}: {
  readonly title: ReactNode;
  readonly notice?: string | undefined;
  /** Buttons at the head. */
  readonly ways: ReactNode;
  readonly children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className="team">
      <header className="team-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <nav className="together-tabs" aria-label="The desk">
            {ways}
          </nav>
        </div>
      </header>
      <PageNotice notice={notice} />
      {children}
    </main>
  );
}

const HomeButton = ({ onHome }: { readonly onHome: () => void }) => (
  <button type="button" className="button" onClick={onHome}>
    <Icon name="door" /> Home
  </button>
);

/** Opening the link asks for a click: programs that look at mail open links, too. */
export function DeskSignIn({
  hasLink,
  notice,
  name,
  onSignIn,
  onHome,
}: {
  /** They came by a link. */
  readonly hasLink: boolean;
  readonly notice?: string | undefined;
  readonly name: string;
  readonly onSignIn: (name: string) => void;
  readonly onHome: () => void;
}) {
  return (
    <DeskFrame title="The trainer’s desk" notice={notice} ways={<HomeButton onHome={onHome} />}>
      <section className="card together-letter" aria-label="Signing in">
        {hasLink ? (
          <>
            <p>This link signs you in as a trainer, once, on this device, for eight hours.</p>
            <NameForm
              name={name}
              label="Your name"
              hint="As your people call you. Other trainers see it, and the log."
              action="Sign in"
              main
              onSave={onSignIn}
            />
          </>
        ) : (
          <>
            <p>
              To come to the desk, open the link that the team server prints when it starts, or one that another trainer
              makes for you. No password, no e-mail.
            </p>
            <p>Links work once. Whoever runs the server can have it print a new one at any time.</p>
          </>
        )}
      </section>
    </DeskFrame>
  );
}

export interface DeskScreenProps {
  readonly trainer: string;
  readonly teams: readonly Team[];
  /** My teams against each other; undefined until it is known. */
  readonly compared: TeamsCompared | undefined;
  /** A link for another trainer, once it was made. */
  readonly invitation: string | undefined;
  readonly notice?: string | undefined;
  readonly onOpen: (team: string) => void;
  readonly onMake: (name: string) => void;
  readonly onInvite: () => void;
  readonly onSignOut: () => void;
  readonly onHome: () => void;
}

const LEFT_OUT = { 'team-too-small': 'fewer than four people', 'few-plays': 'too few plays of the same' } as const;

/** A link to be copied by hand or by the button of the browser. */
export const LinkField = ({ label, link }: { readonly label: string; readonly link: string }) => (
  <label className="together-form">
    {label}
    <input className="text-field together-link" readOnly value={link} onFocus={(event) => event.target.select()} />
  </label>
);

/** The teams, and making one. */
export function DeskScreen(props: DeskScreenProps) {
  const { trainer, teams, compared, invitation, notice, onOpen, onMake, onInvite, onSignOut, onHome } = props;
  return (
    <DeskFrame
      title="The trainer’s desk"
      notice={notice}
      ways={
        <>
          <HomeButton onHome={onHome} />
          <button type="button" className="button" onClick={onSignOut}>
            Sign out <bdi>{trainer}</bdi>
          </button>
        </>
      }
    >
      <div className="team-pair">
        <section className="team-part card" aria-labelledby="desk-teams">
          <h2 id="desk-teams">Your teams</h2>
          {teams.length === 0 && <p>None yet. Give one a name, and your people can join in a minute.</p>}
          <ul className="plain-list together-plays">
            {teams.map(({ id, name, members }) => (
              <li key={id}>
                <span>
                  <strong>
                    <bdi>{name}</bdi>
                  </strong>
                  , {counted(members, 'person', 'people')}
                </span>
                <button type="button" className="button" onClick={() => onOpen(id)}>
                  Open
                  <span className="visually-hidden">
                    {' '}
                    <bdi>{name}</bdi>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
        <section className="team-part card" aria-labelledby="desk-make">
          <h2 id="desk-make">Make a team</h2>
          <NameForm
            name=""
            label="Name of the team"
            hint="As your people know it, such as Front desk, week 49."
            action="Make the team"
            main
            onSave={onMake}
          />
        </section>
      </div>
      {compared && (
        <FunnelShown
          stories={compared.stories}
          funnel={compared.funnel}
          tooFew={compared.leftOut.map(({ name, why }) => `${name} (${LEFT_OUT[why]})`)}
        />
      )}
      <section className="team-part card" aria-labelledby="desk-invite">
        <h2 id="desk-invite">Another trainer</h2>
        <p>A link that works once and for a day. Whoever opens it has a desk of their own, with teams of their own.</p>
        {invitation === undefined ? (
          <div className="team-buttons">
            <button type="button" className="button" onClick={onInvite}>
              Make a link
            </button>
          </div>
        ) : (
          <LinkField label="The link: hand it to nobody else" link={invitation} />
        )}
      </section>
    </DeskFrame>
  );
}
