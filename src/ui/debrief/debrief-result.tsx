/** The upper left of the debrief: what the person did next, their review, and the satisfaction with its sum. */

import type { CSSProperties, ReactNode, RefObject } from 'react';
import { debrief as texts } from '../../messages/debrief.ts';
import { exit } from '../../messages/exit.ts';
import { outcome } from '../../messages/outcome.ts';
import type { Scenario } from '../../scenario/format.ts';
import type { Debrief } from '../../scoring/debrief.ts';
import { CRITICAL_CAP, type GoalResult, type Scorecard } from '../../scoring/scorecard.ts';
import { Icon } from '../parts/icons.tsx';
import { withParts } from '../parts/with-parts.tsx';
import { exitIcons } from '../words/edge-words.ts';
import type { SpokenOf } from '../words/persona-words.ts';
import { timeWords } from '../words/time-words.ts';
import { Mark, Stars } from './debrief-marks.tsx';
import { capReason, outcomeSentences, satisfactionMeaning, standingWord } from './debrief-words.ts';
import './debrief-sum.css';

/** What became of it: the headline of the page, with the picture of the ending. The stars are counted, then come the words. */
export function ResultCard({
  debrief,
  scenario,
  they,
  picture,
  headline,
}: {
  readonly debrief: Debrief;
  readonly scenario: Scenario;
  readonly they: SpokenOf;
  readonly picture: ReactNode;
  readonly headline: RefObject<HTMLHeadingElement | null>;
}) {
  const { ending, afterwards } = debrief;
  const { later, out, review } = afterwards;
  const { language } = scenario;
  const colleague = scenario.customer.relation === 'internal';
  const knows = later?.review !== undefined;
  const own = knows ? texts['review.ownLater']({ they }) : texts['review.own']({ they });
  const toColleagues = knows ? texts['review.colleagueLater']({ they }) : texts['review.colleague']({ they });
  return (
    <section className="result card" aria-labelledby="debrief-headline">
      <div className="result-picture">{picture}</div>
      <div className="result-words">
        <p className="eyebrow" lang={language}>
          {scenario.title}
        </p>
        <h1 id="debrief-headline" ref={headline} tabIndex={-1} lang={language}>
          {ending.title}
        </h1>
        {out && (
          <p className="result-out">
            <Icon name={exitIcons[out]} />
            <strong>{exit[`beforeThey.${out}`]({ pronoun: they })}</strong>
          </p>
        )}
        <p lang={language}>{ending.text}</p>
      </div>
      {review && (
        <div className="result-review">
          <h2 className="quiet-heading">{colleague ? toColleagues : own}</h2>
          <Stars count={review.stars} counted />
          <blockquote className="after-stars" lang={language} style={{ '--stars': review.stars } as CSSProperties}>
            “{review.text}”
          </blockquote>
        </div>
      )}
      {later && (
        <section
          className="result-later after-stars"
          aria-labelledby="debrief-later"
          style={{ '--stars': review ? review.stars + 2 : 0 } as CSSProperties}
        >
          <h2 className="quiet-heading" id="debrief-later">
            {texts.later({ they })}
          </h2>
          <p lang={language}>{later.text}</p>
        </section>
      )}
      <ul className="plain-list result-outcome" aria-label={texts.next({ they })}>
        {outcomeSentences(afterwards.outcome, they, colleague).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

/** The bar, drawn to scale. The sum below says the same in numbers. */
function Bar({ card }: { readonly card: Scorecard }) {
  const total = card.needs.points + card.expectations.points;
  return (
    <div className="sum-bar" aria-hidden="true">
      <span className="sum-needs" style={{ inlineSize: `${card.needs.points}%` }} />
      <span className="sum-expectations" style={{ inlineSize: `${card.expectations.points}%` }} />
      {card.capped && (
        <span
          className="sum-cut"
          style={{ insetInlineStart: `${CRITICAL_CAP}%`, inlineSize: `${total - CRITICAL_CAP}%` }}
        />
      )}
    </div>
  );
}

/** The sum in numbers, each part with the pattern it has in the bar. */
function Sum({ card }: { readonly card: Scorecard }) {
  const { needs, expectations } = card;
  return (
    <p className="sum">
      <span className="sum-part">
        <span className="key key-needs" aria-hidden="true" />
        {texts.sumNeeds({ points: needs.points, of: needs.of })}
      </span>{' '}
      {expectations.of > 0 && (
        <span className="sum-part">
          + <span className="key key-expectations" aria-hidden="true" />
          {texts.sumExpectations({ points: expectations.points, of: expectations.of })}
        </span>
      )}{' '}
      <span className="sum-part">= {needs.points + expectations.points}</span>
    </p>
  );
}

function LedgerRow({ goal }: { readonly goal: GoalResult }) {
  return (
    <li>
      <span className="ledger-text">{goal.text}</span>
      <Mark {...standingWord(goal)} />
      <span className="ledger-points">{texts.pointsOf({ points: goal.points, of: goal.of })}</span>
    </li>
  );
}

/** What the hints took, and the score that is left. Nothing for the person served changed by them. */
function HintSum({ card: { satisfaction, score, hints } }: { readonly card: Scorecard }) {
  if (hints.taken === 0) return null;
  return (
    <p className="hint-sum">
      <Icon name="lamp" />
      <span>
        {withParts((parts) => texts.hintSum({ ...parts, satisfaction, hints: hints.taken, cost: hints.cost }), {
          score: <strong>{texts.scoreIs({ score })}</strong>,
        })}
        {satisfaction < hints.cost && ` ${texts.neverBelow()}`}
      </span>
    </p>
  );
}

/** Satisfaction with every number that went into it, and the house standard as a line of its own. */
export function SatisfactionCard({ card, they }: { readonly card: Scorecard; readonly they: SpokenOf }) {
  const { target } = card;
  const total = card.needs.points + card.expectations.points;
  return (
    <section className="satisfaction card" aria-labelledby="debrief-satisfaction">
      <h2 id="debrief-satisfaction">
        {withParts(texts.satisfaction, {
          points: <strong>{card.satisfaction}</strong>,
          of: <span className="of">{texts.of100()}</span>,
        })}
      </h2>
      <p>{satisfactionMeaning(card, they)}</p>
      <Bar card={card} />
      <Sum card={card} />
      {card.capped && (
        <p className="cap">
          {outcome[`cap.${capReason(card)}`]({ most: CRITICAL_CAP, total, now: card.satisfaction })}
        </p>
      )}
      <HintSum card={card} />
      <details className="ledger">
        <summary>
          <h3>{texts.ledger()}</h3>
        </summary>
        <ul className="plain-list">
          {card.goals.map((goal) => (
            <LedgerRow key={goal.id} goal={goal} />
          ))}
        </ul>
      </details>
      {target && (
        <p className="target">
          {withParts((parts) => texts.standard({ ...parts, standard: target.text, time: timeWords(target.seconds) }), {
            label: <strong>{texts.standardLabel()}</strong>,
          })}{' '}
          <Mark tone={target.hit ? 'good' : 'bad'} word={target.hit ? texts.kept() : texts.overrun()} />
          <span className="small">{texts.apart()}</span>
        </p>
      )}
    </section>
  );
}
