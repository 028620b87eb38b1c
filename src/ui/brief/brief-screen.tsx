/** The brief: where you stand, who you are, who is coming, and all you may know before they arrive. */

import { useEffect, useId, useRef, useState } from 'react';
import { placeOf } from '../../catalogue/places.ts';
import type { BriefLook } from '../../encounter/brief-look.ts';
import type { Opening } from '../../encounter/opening.ts';
import { brief } from '../../messages/brief.ts';
import type { PolicyCard } from '../../scenario/format.ts';
import type { Portrait } from '../parts/portrait.ts';
import { withParts } from '../parts/with-parts.tsx';
import './brief-screen.css';
import '../parts/plain-list.css';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icons.tsx';
import { PolicyCardText } from '../parts/policy-card.tsx';
import { relationWords, segmentList, spokenOf } from '../words/persona-words.ts';
import { placeName, weatherWords } from '../words/place-words.ts';
import { timeWords } from '../words/time-words.ts';
import { LanguageChoice } from './language-choice.tsx';

export interface BriefScreenProps {
  /** What is known before they come, if it begins so. */
  readonly look: (opening: Opening) => BriefLook;
  readonly opening: Opening;
  /** What earlier encounters left behind: the flag's sentence, and from whom it came. */
  readonly carriedFrom: readonly { readonly text: string; readonly from: string }[];
  /** A drawn figure that fills its frame (a bust, decorative). */
  readonly portrait: Portrait;
  /** Starts with the seed that stands in the details. */
  readonly onStart: (opening: Opening) => void;
  readonly onBack: () => void;
  /** What has settled the seed already, if something has. */
  readonly settled?: 'day' | 'assessment';
  /** Languages it can be played in, the one it is shown in among them. Without a choice nothing is shown of it. */
  readonly languages?: readonly string[];
  readonly onLanguage?: (language: string) => void;
}

const SEED_MAX = 2 ** 32 - 1;

function Known({
  look: { known, noted, language },
  carriedFrom,
}: {
  readonly look: BriefLook;
  readonly carriedFrom: BriefScreenProps['carriedFrom'];
}) {
  const nothing = known.length + noted.length + carriedFrom.length === 0;
  return (
    <section className="brief-known card">
      <h2>{brief.knownHead()}</h2>
      {nothing && <p>{brief.nothingKnown()}</p>}
      {known.length + noted.length > 0 && (
        <ul>
          {known.map((text) => (
            <li key={text} lang={language}>
              {text}
            </li>
          ))}
          {noted.map(({ id, text }) => (
            <li key={id}>
              {withParts(brief.noted, {
                label: <strong>{brief.notedLabel()}</strong>,
                text: <span lang={language}>{text}</span>,
              })}
            </li>
          ))}
        </ul>
      )}
      {carriedFrom.length > 0 && (
        <>
          <h3>{brief.earlier()}</h3>
          <ul>
            {carriedFrom.map(({ text, from }) => (
              <li key={text}>
                <span lang={language}>{text}</span> <span className="brief-from">{brief.from({ from })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Cards({ cards }: Pick<BriefLook, 'cards'>) {
  const [open, setOpen] = useState<PolicyCard>();
  if (cards.length === 0) return null;
  return (
    <section className="brief-cards card">
      <h2>{brief.cardsHead()}</h2>
      <p>{brief.cardsNote()}</p>
      <ul className="plain-list">
        {cards.map((card) => (
          <li key={card.id}>
            <button type="button" className="button" onClick={() => setOpen(card)}>
              <Icon name="cards" /> {card.title}
            </button>
          </li>
        ))}
      </ul>
      {open && (
        <Dialog title={open.title} onClose={() => setOpen(undefined)} size="wide">
          <PolicyCardText card={open} />
        </Dialog>
      )}
    </section>
  );
}

/** Seed and carried-in flags, for whoever wants to play exactly this again. */
function Details({
  carried,
  opening,
  settled,
  given,
  onSeed,
}: {
  readonly carried: BriefLook['carried'];
  readonly opening: Opening;
  readonly settled: BriefScreenProps['settled'];
  /** The opening before anything was typed. */
  readonly given: Opening;
  readonly onSeed: (seed: number) => void;
}) {
  const field = useId();
  const [typed, setTyped] = useState({ for: given, text: String(opening.seed) });
  const text = typed.for === given ? typed.text : String(given.seed);
  const wrong = !/^\d+$/.test(text.trim()) || Number(text) > SEED_MAX;
  return (
    <details className="brief-details">
      <summary>{brief.details()}</summary>
      <label htmlFor={field}>{brief.seed()}</label>
      <input
        id={field}
        inputMode="numeric"
        readOnly={settled !== undefined}
        autoComplete="off"
        value={text}
        aria-invalid={wrong}
        aria-describedby={`${field}-says`}
        onChange={(event) => {
          const { value } = event.target;
          setTyped({ for: given, text: value });
          if (/^\d+$/.test(value.trim()) && Number(value) <= SEED_MAX) onSeed(Number(value));
        }}
      />
      <p id={`${field}-says`} className={wrong ? 'brief-wrong' : undefined}>
        {wrong
          ? brief.seedWrong({ max: String(SEED_MAX), seed: String(opening.seed) })
          : settled === undefined
            ? brief.seedSays()
            : brief[`seedOf.${settled}`]()}
      </p>
      <h3>{brief.carried()}</h3>
      {carried.length === 0 ? (
        <p>{brief.nothingCarried()}</p>
      ) : (
        <ul>
          {carried.map(({ flag, text }) => (
            <li key={flag}>{text}</li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** The whole screen. Focus goes to the title on arrival. */
export function BriefScreen(props: BriefScreenProps) {
  const { look, opening: given, carriedFrom, portrait, onStart, onBack, settled, languages = [], onLanguage } = props;
  const [chosen, setChosen] = useState({ for: given, opening: given });
  // A seed is typed for one brief: another one begins as it is given.
  const opening = chosen.for === given ? chosen.opening : given;
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another opening one has arrived at another brief
  useEffect(() => title.current?.focus(), [given]);
  const now = look(opening);
  const { customer, target, language } = now;

  return (
    <main className="brief">
      <header className="brief-head">
        <button type="button" className="button" onClick={onBack}>
          <Icon name="door" /> {brief.back()}
        </button>
        <div>
          <h1 ref={title} tabIndex={-1} lang={language}>
            {now.title}
          </h1>
          <p>
            {brief.where({
              clock: now.clock,
              place: placeName(now.setting),
              weather: weatherWords(now.weather),
              role: now.role,
            })}
          </p>
          <p className="brief-before">
            {brief.minutes({ minutes: now.minutes })}
            {now.content !== undefined && (
              <>
                {' · '}
                {withParts(brief.about, {
                  label: <strong>{brief.aboutLabel()}</strong>,
                  content: <span lang={language}>{now.content}</span>,
                })}
              </>
            )}
            {now.practice && ` · ${brief.practice()}`}
          </p>
        </div>
        {languages.length > 1 && onLanguage && (
          <LanguageChoice languages={languages} language={language} onLanguage={onLanguage} />
        )}
      </header>
      <div className="brief-grid">
        <section className="brief-who card" aria-labelledby="brief-who">
          <div className="brief-picture">{portrait(customer.cast, customer.face)}</div>
          <div className="brief-about">
            <h2 id="brief-who">
              {withParts(customer.where === 'phone' ? brief.calls : brief.comes, {
                name: <span className="brief-name">{customer.name}</span>,
              })}
            </h2>
            <ul className="plain-list brief-tags" aria-label={brief.tags({ name: customer.short })}>
              {[relationWords(customer.relation), ...segmentList(customer.segments)].map((tag) => (
                <li key={tag} className="chip">
                  {tag}
                </li>
              ))}
            </ul>
            <p lang={language}>{customer.about}</p>
            {customer.relation === 'internal' && (
              <p className="brief-aside">{brief.colleague({ pronoun: spokenOf(customer.pronoun) })}</p>
            )}
          </div>
        </section>
        <div className="brief-side">
          <section className="brief-place card">
            <h2>{brief.standHead()}</h2>
            <p lang={language}>{now.situation}</p>
            {target && (
              <p className="brief-target">
                <Icon name="target" />
                <span>
                  {withParts(brief.standard, {
                    label: <strong>{brief.standardLabel()}</strong>,
                    standard: <span lang={language}>{target.text}</span>,
                    time: <span className="brief-from">{brief.standardTime({ time: timeWords(target.seconds) })}</span>,
                  })}
                </span>
              </p>
            )}
          </section>
          <Known look={now} carriedFrom={carriedFrom} />
          <Cards cards={now.cards} />
        </div>
      </div>
      <Details
        carried={now.carried}
        opening={opening}
        settled={settled}
        given={given}
        onSeed={(seed) => setChosen({ for: given, opening: { ...opening, seed } })}
      />
      <div className="brief-actions">
        <button type="button" className="button button-main brief-start" onClick={() => onStart(opening)}>
          {customer.where === 'phone' ? brief.takeCall() : placeOf(now.setting).words.begin} <Icon name="play" />
        </button>
      </div>
    </main>
  );
}
