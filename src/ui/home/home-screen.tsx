/** Home: the morning in the street, one clear thing to do, and everybody there is to serve. */

import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { home } from '../../messages/home.ts';
import type { Portrait } from '../parts/portrait.ts';
import { HomeCard } from './home-card.tsx';
import { type HomeEntry, nextEntry } from './home-entry.ts';
import './home-screen.css';
import { Icon } from '../parts/icons.tsx';
import { NoticeWords } from '../parts/page-notice.tsx';
import { HomeStreet } from './home-street.tsx';
import { type Suggestion, suggestionOf } from './suggestion.ts';
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

type Resume = NonNullable<HomeScreenProps['resume']>;

/** Going on, or putting the half-finished encounter aside: that is asked once, as it cannot be undone. */
function ResumeActions({
  resume,
  onResume,
  onDiscard,
}: {
  readonly resume: Resume;
  readonly onResume: () => void;
  readonly onDiscard: () => void;
}) {
  const [sure, setSure] = useState(false);
  const aside = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  // The pressed button goes away with each answer: focus moves to what takes its place.
  useEffect(() => {
    if (sure) keep.current?.focus();
    else if (asked.current) aside.current?.focus();
    asked.current = sure;
  }, [sure]);
  return (
    <>
      <button type="button" className="button button-main home-main" onClick={onResume}>
        {home.continue({ name: resume.name, turn: resume.turn })}
      </button>
      {sure ? (
        <fieldset className="home-sure">
          <legend>{home.putAsideAsk({ title: resume.title })}</legend>
          <button type="button" className="button" onClick={onDiscard}>
            {home.putAsideYes()}
          </button>
          <button type="button" className="button" ref={keep} onClick={() => setSure(false)}>
            {home.putAsideNo()}
          </button>
        </fieldset>
      ) : (
        <button type="button" className="button" ref={aside} onClick={() => setSure(true)}>
          {home.putAside()}
        </button>
      )}
    </>
  );
}

/** The first visit: one guided minute, or straight to the day. */
function FirstRunActions({
  onStart,
  onSkip,
  onYou,
}: NonNullable<HomeScreenProps['firstRun']> & Pick<HomeScreenProps, 'onYou'>) {
  return (
    <>
      <button type="button" className="button button-main home-main" onClick={onStart}>
        {home.firstMinute()}
      </button>
      <button type="button" className="button home-quiet" onClick={onSkip}>
        {home.skip()}
      </button>
      <button type="button" className="button home-quiet" onClick={onYou}>
        <Icon name="you" /> {home.chooseYou()}
      </button>
    </>
  );
}

function MainAction({ entries, onOpen }: Pick<HomeScreenProps, 'entries' | 'onOpen'>) {
  const next = nextEntry(entries);
  if (!next) {
    return entries.length === 0 ? <p>{home.nobody()}</p> : <p className="home-done">{home.allServed()}</p>;
  }
  // A colleague is met; "customer" is said of nobody who is none.
  const { short, relation } = next.customer;
  const none = entries.every((entry) => entry.plays === 0);
  const first = relation === 'external' ? home.firstCustomer() : home.beginWith({ name: short, time: next.clock });
  return (
    <button type="button" className="button button-main home-main" onClick={() => onOpen(next.id)}>
      {none ? first : home.next({ name: short, time: next.clock })}
    </button>
  );
}

/** A button that asks for files, or for a folder; the field itself stays out of sight and out of the tab order. */
function OpenFiles({
  label,
  folder = false,
  onOpenFiles,
}: Pick<HomeScreenProps, 'onOpenFiles'> & { readonly label: string; readonly folder?: boolean }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" onClick={() => field.current?.click()}>
        <Icon name="play" /> {label}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        multiple
        aria-label={folder ? home.folderField() : home.playField()}
        {...(folder ? { webkitdirectory: '' } : { accept: 'application/json,.json' })}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // Emptied, so that choosing the same file again is a change again.
          event.target.value = '';
          if (files.length > 0) onOpenFiles(files);
        }}
      />
    </>
  );
}

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');

/** Lets files and folders be dropped anywhere on the page, and says so while they are held over it. */
function useDrop(onDrop: HomeScreenProps['onDrop']) {
  const [held, setHeld] = useState(false);
  if (!onDrop) return { held, handlers: {} };
  const handlers = {
    onDragOver: (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setHeld(true);
    },
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setHeld(false);
    },
    onDrop: (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setHeld(false);
      onDrop(event.dataTransfer);
    },
  };
  return { held, handlers };
}

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
        <OpenFiles label={home.openFile()} onOpenFiles={props.onOpenFiles} />
        <OpenFiles label={home.openFolder()} folder onOpenFiles={props.onOpenFiles} />
        <button type="button" className="button" onClick={props.onCredits}>
          {home.credits()}
        </button>
      </nav>
    </main>
  );
}
