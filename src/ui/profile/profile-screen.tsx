/** The profile: what many plays say together, the sentences behind it, and what to practise again. */
import { type ReactNode, useEffect, useRef } from 'react';
import { profile as words } from '../../messages/profile.ts';
import type { DueSkill } from '../../scoring/due-again.ts';
import type { Profile } from '../../scoring/profile.ts';
import type { WorthProfile } from '../../scoring/worth-profile.ts';
import { Icon } from '../parts/icons.tsx';
import '../parts/plain-list.css';
import { ProfileAreas, ProfileSegments } from './profile-areas.tsx';
import { type KeptData, ProfileData } from './profile-data.tsx';
import { ProfileDue } from './profile-due.tsx';
import { ProfileGiven } from './profile-given.tsx';
import { Mug, MugShelf } from './profile-mug.tsx';
import { ProfileProgress } from './profile-progress.tsx';
import './profile-screen.css';
import { PageNotice } from '../parts/page-notice.tsx';
import { type OnEvidence, ProfileSkills } from './profile-skills.tsx';

export interface ProfileScreenProps {
  /** See `profileOf`. */
  readonly profile: Profile;
  /** See `dueAgain`. */
  readonly due: readonly DueSkill[];
  /** Milliseconds since 1970, the same that `due` was asked for. */
  readonly now: number;
  /** Finished plays that cannot be counted, because their scenario is gone or has changed since. */
  readonly leftOut: number;
  readonly kept: KeptData;
  /** What first plays say by the worth of their decisions, and how many are still looked into. Absent until something is known. */
  readonly worth?: { readonly profile: WorthProfile; readonly open: number } | undefined;
  /** When the coach speaks up now, in a sentence (see `coachingWords`). */
  readonly coaching?: string;
  /** Something to tell, such as "Saved as my-data.json". Announced politely. */
  readonly notice?: string;
  /** Opens the brief of a scenario. */
  readonly onPlay: (scenario: string) => void;
  /** Opens the debrief of a play at a turn (0 for the first). */
  readonly onEvidence: OnEvidence;
  /** Opens the screen that compares results. */
  readonly onTeam: () => void;
  /** See `ProfileData`. */
  readonly persisted?: boolean | undefined;
  readonly aside?: number | undefined;
  readonly onImport?: ((file: File) => void) | undefined;
  readonly onExportRaw?: (() => void) | undefined;
  readonly onExport: () => void;
  /** Asked for only after the dialog: the owner erases what `kept` names. */
  readonly onErase: () => void;
  readonly onHome: () => void;
  /** The player as a drawn figure that fills its frame (decorative), and the way to change how they look. */
  readonly you: { readonly picture: ReactNode; readonly onChange: () => void };
}

function Empty({ leftOut, onHome }: Pick<ProfileScreenProps, 'leftOut' | 'onHome'>) {
  return (
    <section className="profile-part card profile-empty" aria-labelledby="profile-empty">
      <div className="mug-board" aria-hidden="true">
        <Mug />
        <Mug />
        <Mug />
      </div>
      <div>
        <h2 id="profile-empty">{words.clean()}</h2>
        <p>{leftOut > 0 ? words.notCounted({ plays: leftOut }) : words.firstMarks()}</p>
        <button type="button" className="button button-main" onClick={onHome}>
          {words.whoWaits()}
        </button>
      </div>
    </section>
  );
}

/** The whole screen. Focus goes to the title on arrival. */
export function ProfileScreen(props: ProfileScreenProps) {
  const { profile, due, now, leftOut, kept, notice, onPlay, onEvidence, onHome } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const empty = profile.plays === 0;
  return (
    <main className="profile">
      <header className="profile-head">
        <div>
          <h1 ref={title} tabIndex={-1}>
            {words.title()}
          </h1>
          <p>
            {empty ? words.comeTogether() : words.playsWith({ plays: profile.plays, people: profile.people })}{' '}
            {words.forLearning()}
            {!empty && leftOut > 0 && ` ${words.moreNotCounted({ plays: leftOut })}`}
          </p>
          {!empty && props.coaching !== undefined && (
            <p className="profile-coaching">
              <Icon name="coach" /> {props.coaching}
            </p>
          )}
          <div className="profile-buttons">
            <button type="button" className="button" onClick={onHome}>
              <Icon name="door" /> {words.home()}
            </button>
            <button type="button" className="button" onClick={props.onTeam}>
              <Icon name="queue" /> {words.compare()}
            </button>
            <button type="button" className="button profile-you" onClick={props.you.onChange}>
              <span className="profile-you-picture" aria-hidden="true">
                {props.you.picture}
              </span>
              {words.you()}
            </button>
          </div>
        </div>
        <MugShelf />
      </header>
      <PageNotice notice={notice} />
      {empty ? (
        <Empty leftOut={leftOut} onHome={onHome} />
      ) : (
        <>
          <ProfileDue due={due} now={now} onPlay={onPlay} onEvidence={onEvidence} />
          <ProfileSkills skills={profile.skills} worth={props.worth?.profile.skills} onEvidence={onEvidence} />
          <div className="profile-pair">
            <ProfileAreas areas={profile.areas} />
            <div className="profile-stack">
              <ProfileProgress points={profile.progress} />
              <ProfileSegments segments={profile.segments} />
            </div>
          </div>
          {props.worth && <ProfileGiven {...props.worth.profile} open={props.worth.open} />}
        </>
      )}
      <ProfileData
        kept={kept}
        {...(props.persisted !== undefined && { persisted: props.persisted })}
        aside={props.aside}
        onExport={props.onExport}
        onImport={props.onImport}
        onExportRaw={props.onExportRaw}
        onErase={props.onErase}
      />
    </main>
  );
}
