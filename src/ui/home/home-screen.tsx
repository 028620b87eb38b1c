/** Home: the morning in the street, one clear thing to do, and everybody there is to serve. */

import { type ReactNode, useEffect, useRef } from 'react';
import { home } from '../../messages/home.ts';
import type { Portrait } from '../parts/portrait.ts';
import { FirstRunActions, MainAction, ResumeActions } from './home-actions.tsx';
import { HomeCard } from './home-card.tsx';
import type { HomeEntry } from './home-entry.ts';
import './home-screen.css';
import { FilesButton } from '../parts/files-button.tsx';
import { Icon } from '../parts/icons.tsx';
import { NoticeWords } from '../parts/page-notice.tsx';
import { HomeStreet } from './home-street.tsx';
import { type Suggestion, suggestionOf } from './suggestion.ts';
import { useDrop } from './use-drop.ts';
import '../parts/plain-list.css';

export interface HomeScreenProps {
  /** Name of the house, on the sign in the street. */
  readonly sign?: string | undefined;
  /** In the order of the day. */
  readonly entries: readonly HomeEntry[];
  /** An encounter that was left in the middle. `turn` counts from 1. */
  readonly resume?: { readonly title: string; readonly name: string; readonly turn: number };
  /** Something to tell, such as why a file could not be opened. Announced politely. */
  readonly notice?: string;
  /** A drawn figure that fills its frame (a bust, decorative). */
  readonly portrait: Portrait;
  readonly onOpen: (id: string) => void;
  /** Opens the library. */
  readonly onLibrary: () => void;
  /** A skill that is due again: what it is called, and the id of whom it is practised with. */
  readonly due?: { readonly id: string; readonly skill: string } | undefined;
  readonly onResume: () => void;
  readonly onDiscardResume: () => void;
  readonly onSettings: () => void;
  /** Opens the choice of how the player looks. */
  readonly onYou: () => void;
  readonly onHelp: () => void;
  /** Files that were chosen together, or all of a folder. */
  readonly onOpenFiles: (files: readonly File[]) => void;
  /** Files or folders that were dropped on the page. To be looked at before it returns. */
  readonly onDrop?: (data: DataTransfer) => void;
  /** The player's own files, under the line-up. */
  readonly own?: ReactNode;
  readonly onCredits: () => void;
  /** Opens the profile. Absent: no such button. */
  readonly onProfile?: () => void;
  /** One quiet line on the player's team, under the notice. */
  readonly team?: ReactNode;
  /** Further ways out, among those at the foot. */
  readonly more?: ReactNode;
  /** Whole days to work, above the single people. */
  readonly shifts?: ReactNode;
  /** The first visit: the guided first customer comes before everything else. Left out once it is served or skipped. */
  readonly firstRun?: { readonly onStart: () => void; readonly onSkip: () => void };
}

/** Of the game: it is called so in every language. */
const NAME = 'Counterpart';

/** One person with the reason they are suggested, and the way to everybody else. */
function HomeShelf({ entries, due, portrait, onOpen, onLibrary }: HomeScreenProps) {
  const suggestion = suggestionOf(entries, due);
  const places = new Set(entries.map(({ setting }) => setting)).size;
  const reasonOf = (one: Suggestion) => {
    if (one.why === 'due') return home.reasonDue({ skill: one.skill });
    return one.why === 'new' ? home.reasonNew() : home.reasonAgain({ points: one.points });
  };
  return (
    <section className="home-today" aria-labelledby="home-today">
      <h2 id="home-today">{home.today()}</h2>
      <ul className="plain-list home-line-up">
        {suggestion && (
          <HomeCard
            entry={suggestion.entry}
            place={1}
            portrait={portrait}
            onOpen={onOpen}
            reason={reasonOf(suggestion)}
          />
        )}
        <li className="home-library card">
          <h3>{home.library()}</h3>
          <p>{home.libraryHolds({ people: entries.length, places })}</p>
          <button type="button" className="button" onClick={onLibrary}>
            {home.openLibrary()}
          </button>
        </li>
      </ul>
    </section>
  );
}

/** The whole screen. Focus goes to the title on arrival. */
export function HomeScreen(props: HomeScreenProps) {
  const { entries, resume, notice, onOpen, firstRun } = props;
  const title = useRef<HTMLHeadingElement>(null);
  const first = firstRun !== undefined;
  // On arrival, and again when the first visit's buttons make room: one key further is the main action.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change itself is the occasion
  useEffect(() => title.current?.focus(), [first]);
  const drop = useDrop(props.onDrop);
  const told = useRef<HTMLParagraphElement>(null);
  const before = useRef(notice);
  // What is told about a card far down the page is seen from there, too.
  useEffect(() => {
    if (notice !== before.current && notice !== undefined) told.current?.scrollIntoView({ block: 'nearest' });
    before.current = notice;
  }, [notice]);
  return (
    <main className="home" {...drop.handlers}>
      {drop.held && (
        <p className="home-drop" aria-hidden="true">
          {home.letGo()}
        </p>
      )}
      <div className="home-hero">
        <HomeStreet sign={props.sign} />
        <div className="home-welcome card">
          <p className="home-brand" translate="no">
            {NAME}
          </p>
          <h1 ref={title} tabIndex={-1}>
            {resume ? home.stillHere({ name: resume.name }) : home.goodMorning()}
          </h1>
          <p>{home.purpose()}</p>
          <div className="home-start">
            {resume ? (
              <ResumeActions resume={resume} onResume={props.onResume} onDiscard={props.onDiscardResume} />
            ) : firstRun ? (
              <FirstRunActions {...firstRun} onYou={props.onYou} />
            ) : (
              <MainAction entries={entries} onOpen={onOpen} />
            )}
          </div>
        </div>
      </div>
      <p role="status" className="home-notice" ref={told}>
        <NoticeWords notice={notice} />
      </p>
      {props.team}
      {props.shifts && <div className="home-shifts">{props.shifts}</div>}
      <HomeShelf {...props} />
      {props.own}
      <nav className="home-more" aria-label={home.more()}>
        {props.onProfile && (
          <button type="button" className="button" onClick={props.onProfile}>
            <Icon name="star" /> {home.profile()}
          </button>
        )}
        {!firstRun && (
          <button type="button" className="button" onClick={props.onYou}>
            <Icon name="you" /> {home.you()}
          </button>
        )}
        <button type="button" className="button" onClick={props.onHelp}>
          <Icon name="keys" /> {home.help()}
        </button>
        <button type="button" className="button" onClick={props.onSettings}>
          <Icon name="gear" /> {home.settings()}
        </button>
        {props.more}
        <FilesButton field={home.playField()} onFiles={props.onOpenFiles}>
          <Icon name="play" /> {home.openFile()}
        </FilesButton>
        <FilesButton field={home.folderField()} folder onFiles={props.onOpenFiles}>
          <Icon name="play" /> {home.openFolder()}
        </FilesButton>
        <button type="button" className="button" onClick={props.onCredits}>
          {home.credits()}
        </button>
      </nav>
    </main>
  );
}
