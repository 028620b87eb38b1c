/** The trainer's desk before a team is open: signing in, the teams there are, and making one. */
import { type ReactNode, useEffect, useRef } from 'react';
import { desk } from '../../messages/desk.ts';
import { teamServer } from '../../messages/team-server.ts';
import type { TeamsCompared } from '../../team/board.ts';
import type { Team } from '../../team/shapes.ts';
import { Icon } from '../parts/icons.tsx';
import { NameForm } from '../parts/name-form.tsx';
import { PageNotice } from '../parts/page-notice.tsx';
import { withParts } from '../parts/with-parts.tsx';
import '../parts/plain-list.css';
import '../parts/text-field.css';
import { SureButton } from '../parts/sure-button.tsx';
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
          <nav className="together-tabs" aria-label={desk.desk()}>
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
    <Icon name="door" /> {desk.home()}
  </button>
);

/** Opening the link asks for a click: programs that look at mail open links, too. */
export function DeskSignIn({
  hasLink,
  notice,
  name,
  onSignIn,
  onPasskey,
  onHome,
}: {
  /** They came by a link. */
  readonly hasLink: boolean;
  readonly notice?: string | undefined;
  readonly name: string;
  readonly onSignIn: (name: string) => void;
  /** Absent where this page can have no passkeys. */
  readonly onPasskey?: (() => void) | undefined;
  readonly onHome: () => void;
}) {
  return (
    <DeskFrame title={desk.title()} notice={notice} ways={<HomeButton onHome={onHome} />}>
      <section className="card together-letter" aria-label={desk.signingIn()}>
        {hasLink ? (
          <>
            <p>{desk.link()}</p>
            <NameForm
              name={name}
              label={desk.yourName()}
              hint={desk.yourNameHint()}
              action={desk.signIn()}
              main
              onSave={onSignIn}
            />
          </>
        ) : (
          <>
            <p>{desk.noLink()}</p>
            <p>{desk.linksOnce()}</p>
            {onPasskey && (
              <>
                <p>{desk.orPasskey()}</p>
                <div className="team-buttons">
                  <button type="button" className="button" onClick={onPasskey}>
                    {desk.passkeySignIn()}
                  </button>
                </div>
              </>
            )}
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
  /** Passkeys they have; absent where this page can have none. */
  readonly passkeys?: number | undefined;
  readonly onAddPasskey: () => void;
  readonly onRemovePasskeys: () => void;
  readonly onSignOut: () => void;
  readonly onHome: () => void;
}

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
      title={desk.title()}
      notice={notice}
      ways={
        <>
          <HomeButton onHome={onHome} />
          <button type="button" className="button" onClick={onSignOut}>
            {withParts(desk.signOut, { name: <bdi>{trainer}</bdi> })}
          </button>
        </>
      }
    >
      <div className="team-pair">
        <section className="team-part card" aria-labelledby="desk-teams">
          <h2 id="desk-teams">{desk.teams()}</h2>
          {teams.length === 0 && <p>{desk.noTeams()}</p>}
          <ul className="plain-list together-plays">
            {teams.map(({ id, name, members }) => (
              <li key={id}>
                <span>
                  {withParts((parts) => desk.team({ ...parts, people: members }), {
                    name: (
                      <strong>
                        <bdi>{name}</bdi>
                      </strong>
                    ),
                  })}
                </span>
                <button type="button" className="button" onClick={() => onOpen(id)}>
                  {desk.open()}
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
          <h2 id="desk-make">{desk.makeTeam()}</h2>
          <NameForm
            name=""
            label={desk.teamName()}
            hint={desk.teamNameHint()}
            action={desk.makeTheTeam()}
            main
            onSave={onMake}
          />
        </section>
      </div>
      {compared && (
        <FunnelShown
          stories={compared.stories}
          funnel={compared.funnel}
          tooFew={compared.leftOut.map(({ name, why }) => desk[`leftOut.${why}`]({ name }))}
        />
      )}
      <section className="team-part card" aria-labelledby="desk-invite">
        <h2 id="desk-invite">{desk.anotherTrainer()}</h2>
        <p>{desk.invite()}</p>
        {invitation === undefined ? (
          <div className="team-buttons">
            <button type="button" className="button" onClick={onInvite}>
              {desk.makeLink()}
            </button>
          </div>
        ) : (
          <LinkField label={desk.linkField()} link={invitation} />
        )}
      </section>
      {props.passkeys !== undefined && (
        <section className="team-part card" aria-labelledby="desk-passkeys">
          <h2 id="desk-passkeys">{desk.passkeys()}</h2>
          <p>{desk.passkeysHow()}</p>
          <p>{desk.passkeysHave({ passkeys: props.passkeys })}</p>
          <div className="team-buttons">
            <button type="button" className="button" onClick={props.onAddPasskey}>
              {desk.addPasskey()}
            </button>
            {props.passkeys > 0 && (
              <SureButton
                label={desk.removePasskeys()}
                question={desk.removePasskeysAsk()}
                yes={desk.removePasskeysYes()}
                no={teamServer.no()}
                onYes={props.onRemovePasskeys}
              />
            )}
          </div>
        </section>
      )}
    </DeskFrame>
  );
}
