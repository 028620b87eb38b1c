/** The library: everybody there is to serve, found by what one wants, and every day there is to work. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { browse } from '../../messages/browse.ts';
import { HomeCard } from '../home/home-card.tsx';
import { NoticeWords } from '../parts/page-notice.tsx';
import type { Portrait } from '../parts/portrait.ts';
import { placeName } from '../words/place-words.ts';
import { skillName } from '../words/skill-words.ts';
import { chosenPeople, EVERYBODY, type LibraryChoice, type LibraryPerson } from './library-filter.ts';
import { LibraryFind } from './library-find.tsx';
import '../home/home-screen.css';
import '../parts/plain-list.css';
import './library-screen.css';

export interface LibraryScreenProps {
  /** In the order of the line-up. */
  readonly people: readonly LibraryPerson[];
  readonly choice: LibraryChoice;
  readonly onChoice: (choice: LibraryChoice) => void;
  readonly portrait: Portrait;
  /** Something to tell. Announced politely. */
  readonly notice?: string;
  readonly onOpen: (id: string) => void;
  readonly onBack: () => void;
  /** Whole days, above the people. */
  readonly days?: ReactNode;
  /** The player's own files, at the foot. */
  readonly own?: ReactNode;
}

/** Where there is room for the fields beside a look at the people. */
const ROOMY = '(min-width: 52rem)';

/** Whether any choice but the order is made. */
const isNarrowed = ({ order, search, ...chosen }: LibraryChoice) =>
  search !== '' || Object.values(chosen).some((value) => value !== undefined);

/** The whole screen. Focus goes to the title on arrival. */
export function LibraryScreen(props: LibraryScreenProps) {
  const { people, choice, onChoice, portrait, onOpen } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const [unfolded] = useState(() => isNarrowed(choice) || matchMedia(ROOMY).matches);
  const shown = chosenPeople(people, choice, placeName);
  return (
    <main className="home library">
      <header className="library-head">
        <button type="button" className="button" onClick={props.onBack}>
          {browse.back()}
        </button>
        <h1 ref={title} tabIndex={-1}>
          {browse.title()}
        </h1>
        <p>{browse.lead()}</p>
      </header>
      <p role="status" className="home-notice">
        <NoticeWords notice={props.notice} />
      </p>
      <section className="home-today" aria-labelledby="library-people">
        <h2 id="library-people">{browse.people()}</h2>
        <details className="library-fold" open={unfolded}>
          <summary>{browse.narrow()}</summary>
          <LibraryFind people={people} choice={choice} onChoice={onChoice} />
        </details>
        <p className="library-count" role="status">
          {browse.shown({ shown: shown.length, all: people.length })}
        </p>
        {shown.length === 0 && (
          <p className="library-nobody">
            {browse.nobody()}{' '}
            <button type="button" className="button" onClick={() => onChoice(EVERYBODY)}>
              {browse.clear()}
            </button>
          </p>
        )}
        <ol className="plain-list home-line-up">
          {shown.map((person, index) => (
            <HomeCard
              key={person.id}
              entry={person}
              place={index + 1}
              portrait={portrait}
              onOpen={onOpen}
              {...(person.due && { reason: browse.due({ skill: skillName(person.due) }) })}
            />
          ))}
        </ol>
      </section>
      {props.days && (
        <section aria-labelledby="library-days">
          <h2 id="library-days" className="library-days">
            {browse.days()}
          </h2>
          <div className="home-shifts">{props.days}</div>
        </section>
      )}
      {props.own}
    </main>
  );
}
