/** The upper left of the debrief: what the person did next, their review, and the satisfaction with its sum. */
import type { CSSProperties, ReactNode, RefObject } from 'react';
import { exit } from '../../messages/exit.ts';
import type { Scenario } from '../../scenario/format.ts';
import type { Debrief } from '../../scoring/debrief.ts';
import { CRITICAL_CAP, type GoalResult, type Scorecard } from '../../scoring/scorecard.ts';
import { Icon } from '../parts/icons.tsx';
import { exitIcons } from '../words/edge-words.ts';
import { numberWord } from '../words/number-words.ts';
import { type PronounForms, pronounForms, spokenOf } from '../words/persona-words.ts';
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
  readonly they: PronounForms;
  readonly picture: ReactNode;
  readonly headline: RefObject<HTMLHeadingElement | null>;
}) {
  const { ending, afterwards } = debrief;
  const { later, out, review } = afterwards;
  const colleague = scenario.customer.relation === 'internal';
  const words = colleague
    ? `What ${they.subject} ${they.verb('tells', 'tell')} the next colleague`
    : `In ${they.possessive} own words`;
  const reviewTitle = later?.review ? `${words}, now that ${they.subject} ${they.verb('knows', 'know')}` : words;
  return (
    <section className="result card" aria-labelledby="debrief-headline">
      <div className="result-picture">{picture}</div>
      <div className="result-words">
        <p className="eyebrow">{scenario.title}</p>
        <h1 id="debrief-headline" ref={headline} tabIndex={-1}>
          {ending.title}
        </h1>
        {out && (
          <p className="result-out">
            <Icon name={exitIcons[out]} />
            <strong>{exit[`beforeThey.${out}`]({ pronoun: spokenOf(scenario.customer.pronoun) })}</strong>
          </p>
        )}
        <p>{ending.text}</p>
      </div>
      {review && (
        <div className="result-review">
          <h2 className="quiet-heading">{reviewTitle}</h2>
          <Stars count={review.stars} counted />
          <blockquote className="after-stars" style={{ '--stars': review.stars } as CSSProperties}>
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
            What {they.subject} found out later
          </h2>
          <p>{later.text}</p>
        </section>
      )}
      <ul className="plain-list result-outcome" aria-label={`What ${they.subject} ${they.verb('does', 'do')} next`}>
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
        Needs {needs.points} of {needs.of}
      </span>{' '}
      {expectations.of > 0 && (
        <span className="sum-part">
          + <span className="key key-expectations" aria-hidden="true" />
          expectations {expectations.points} of {expectations.of}
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
      <span className="ledger-points">
        {goal.points} of {goal.of}
      </span>
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
        {satisfaction} satisfaction, {numberWord(hints.taken)} {hints.taken === 1 ? 'hint' : 'hints'} −{hints.cost}:
        your <strong>score is {score}</strong>.{satisfaction < hints.cost && ' It never falls below 0.'}
      </span>
    </p>
  );
}

/** Satisfaction with every number that went into it, and the house standard as a line of its own. */
export function SatisfactionCard({
  card,
  pronoun,
}: {
  readonly card: Scorecard;
  readonly pronoun: keyof typeof pronounForms;
}) {
  const { target } = card;
  const total = card.needs.points + card.expectations.points;
  return (
    <section className="satisfaction card" aria-labelledby="debrief-satisfaction">
      <h2 id="debrief-satisfaction">
        Satisfaction <strong>{card.satisfaction}</strong> <span className="of">of 100</span>
      </h2>
      <p>{satisfactionMeaning(card, pronounForms[pronoun])}</p>
      <Bar card={card} />
      <Sum card={card} />
      {card.capped && (
        <p className="cap">
          {capReason(card)}, so {CRITICAL_CAP} is the most it can be: {total} becomes {card.satisfaction}.
        </p>
      )}
      <HintSum card={card} />
      <details className="ledger">
        <summary>
          <h3>Where each point comes from</h3>
        </summary>
        <ul className="plain-list">
          {card.goals.map((goal) => (
            <LedgerRow key={goal.id} goal={goal} />
          ))}
        </ul>
      </details>
      {target && (
        <p className="target">
          <strong>House standard:</strong> {target.text}. You took {timeWords(target.seconds)}.{' '}
          <Mark tone={target.hit ? 'good' : 'bad'} word={target.hit ? 'Kept' : 'Overrun'} />
          <span className="small">It stands apart: it never buys back a need.</span>
        </p>
      )}
    </section>
  );
}
