/**
 * Job swap: one's own play from the other side. First a guess at the stars, then the play again as
 * the customer lived it, with the thoughts nobody spoke. Only what they met and thought is shown; no
 * way of seeing, hearing or moving is ever imitated.
 */

import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { bearing } from '../../encounter/bearing.ts';
import { jobSwap as words } from '../../messages/job-swap.ts';
import { whatIf } from '../../messages/what-if.ts';
import type { Scenario } from '../../scenario/format.ts';
import type { Face } from '../../scenario/words.ts';
import type { Debrief } from '../../scoring/debrief.ts';
import { jobSwap } from '../../scoring/job-swap.ts';
import type { Portrait } from '../parts/portrait.ts';
import './job-swap-screen.css';
import { Icon } from '../parts/icons.tsx';
import { type Pronoun, spokenOf } from '../words/persona-words.ts';
import { StarGuess } from './job-swap-guess.tsx';
import { Moment } from './job-swap-moment.tsx';
import { Wants } from './job-swap-wants.tsx';
import { beginningTitle, otherSideTitle } from './other-side-words.ts';
import { ReviewPage } from './review-page.tsx';

export interface JobSwapScreenProps {
  readonly debrief: Debrief;
  readonly scenario: Scenario;
  /** A drawn figure that fills its frame (a bust, decorative). */
  readonly portrait: Portrait;
  /** What is said of the player, who is the other one now. */
  readonly pronoun: Pronoun;
  /** The player at work there, as a drawn figure that fills its frame (decorative). */
  readonly youPicture: ReactNode;
  /** The place from the other side, with the player in it, filling its frame (decorative). Absent on the phone. */
  readonly scene?: (face: Face) => ReactNode;
  /** True when the stars have been seen already: there is nothing left to guess. */
  readonly seen?: boolean;
  /** The stars have just been shown. */
  readonly onSeen?: () => void;
  /** Back to the debrief. */
  readonly onBack: () => void;
}

/** The whole screen. */
export function JobSwapScreen(props: JobSwapScreenProps) {
  const { debrief, scenario, portrait, seen = false, onSeen, onBack } = props;
  const swap = useMemo(() => jobSwap(debrief, scenario), [debrief, scenario]);
  const [begun, setBegun] = useState(seen || !swap.review);
  /** How far it has been told, and where the part told last begins. */
  const [told, setTold] = useState<{ readonly upTo: number; readonly from?: number }>({ upTo: 0 });
  const list = useRef<HTMLOListElement>(null);
  const they = spokenOf(scenario.customer.pronoun);
  const you = spokenOf(props.pronoun);
  const last = swap.moments.length - 1;
  const now = swap.moments[told.upTo];

  useEffect(() => {
    if (told.from === undefined) return;
    const heading = list.current?.querySelector<HTMLElement>(`[data-moment="${told.from}"]`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }, [told]);

  return (
    <ReviewPage
      className="job-swap"
      title={otherSideTitle(scenario)}
      intro={
        swap.colleague
          ? words.introColleague({ they: you, name: swap.name, role: swap.role })
          : words.intro({ they: you, name: swap.name, role: swap.role })
      }
      picture={props.youPicture}
      onBack={onBack}
    >
      {swap.review && !seen && (
        <StarGuess
          review={swap.review}
          they={they}
          colleague={swap.colleague}
          onShown={() => {
            setBegun(true);
            onSeen?.();
          }}
          onSkip={() => setBegun(true)}
        />
      )}
      {props.scene && now && (
        <div className="swap-scene" role="img" aria-label={words.seen({ name: swap.name, role: swap.role })}>
          {props.scene(bearing(now.moodAfter).face)}
        </div>
      )}
      {begun && now && (
        <div className="swap-grid">
          <Wants
            name={swap.name}
            moment={now}
            over={told.upTo === last}
            picture={portrait(scenario.customer.cast, bearing(now.moodAfter).face)}
          />
          <section className="card swap-moments" aria-labelledby="swap-moments">
            <h2 id="swap-moments">{swap.colleague ? words.dayPart() : words.like()}</h2>
            <ol className="plain-list swap-list" ref={list}>
              {swap.moments.slice(0, told.upTo + 1).map((moment) => (
                <Moment
                  key={moment.index}
                  moment={moment}
                  swap={swap}
                  you={you}
                  language={scenario.language}
                  beginning={beginningTitle(scenario)}
                />
              ))}
            </ol>
            {told.upTo < last ? (
              <div className="review-actions">
                <button
                  type="button"
                  className="button button-main"
                  onClick={() => setTold({ upTo: told.upTo + 1, from: told.upTo + 1 })}
                >
                  {words.next()} <Icon name="play" />
                </button>
                <button type="button" className="button" onClick={() => setTold({ upTo: last, from: told.upTo + 1 })}>
                  {words.all()}
                </button>
              </div>
            ) : (
              <>
                <p className="swap-end">
                  <Icon name="door" /> {debrief.ending.title}
                </p>
                <div className="review-actions">
                  <button type="button" className="button" onClick={() => setTold({ upTo: 0, from: 0 })}>
                    <Icon name="again" /> {words.again()}
                  </button>
                  <button type="button" className="button button-main" onClick={onBack}>
                    {whatIf.backToDebrief()}
                  </button>
                </div>
              </>
            )}
          </section>
        </div>
      )}
    </ReviewPage>
  );
}
