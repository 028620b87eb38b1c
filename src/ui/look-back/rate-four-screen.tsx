/**
 * Rate the four: one turn of the play again, every option to be rated, then the authors' key and
 * reasons beside it. Nothing of it is kept or scored.
 */

import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react';
import { counted } from '../../scenario/counted.ts';
import { agreement, mostTellingTurn, type Rating, type TurnToRate } from '../../scoring/rate-four.ts';
import { numberWord, numberWordFirst } from '../words/number-words.ts';
import './rate-four-screen.css';
import { moveInWords, youDid } from '../debrief/debrief-words.ts';
import { Lines } from '../encounter/said-lines.tsx';
import { optionWord, RATING_STEPS } from './rate-four-words.ts';
import { RatedOption } from './rated-option.tsx';
import { ReviewPage } from './review-page.tsx';
import { ScaleChoice } from './scale-choice.tsx';

export interface RateFourScreenProps {
  /** From `turnsToRate`. */
  readonly turns: readonly TurnToRate[];
  /** Language of the scenario. */
  readonly language: string;
  /** Back to the debrief. */
  readonly onBack: () => void;
}

type Ratings = Readonly<Record<string, Rating>>;

function TurnPicker({
  turns,
  turn,
  onPick,
}: {
  turns: readonly TurnToRate[];
  turn: number;
  onPick: (turn: number) => void;
}) {
  const id = useId();
  const telling = mostTellingTurn(turns)?.turn;
  return (
    <p className="rate-turn">
      <label htmlFor={id}>Which turn?</label>
      <select id={id} value={turn} onChange={(event) => onPick(Number(event.target.value))}>
        {turns.map((one) => (
          <option key={one.turn} value={one.turn}>
            Turn {one.turn + 1}
            {one.turn === telling ? ' (the most telling one)' : ''}
          </option>
        ))}
      </select>
    </p>
  );
}

function Form({
  turn,
  ratings,
  onRate,
  onDone,
}: {
  readonly turn: TurnToRate;
  readonly ratings: Ratings;
  readonly onRate: (id: string, rating: Rating) => void;
  readonly onDone: () => void;
}) {
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const base = useId();
  const open = turn.options.filter(({ id }) => ratings[id] === undefined);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const [first] = open;
    if (!first) {
      onDone();
      return;
    }
    setAsked(true);
    document.getElementById(`${base}-${first.id}`)?.querySelector('input')?.focus();
  };
  return (
    <form ref={form} className="rate-form" onSubmit={submit} noValidate>
      <ol className="plain-list rate-options">
        {turn.options.map((option) => (
          <li key={option.id} className="card rate-option">
            <ScaleChoice
              groupId={`${base}-${option.id}`}
              legend={
                <>
                  <span className="rate-kind">{optionWord[option.kind]}</span> {moveInWords(option.kind, option.text)}
                </>
              }
              steps={RATING_STEPS}
              value={ratings[option.id]}
              onPick={(rating) => onRate(option.id, rating)}
              problem={asked && ratings[option.id] === undefined ? 'This one is still to be rated.' : undefined}
            />
          </li>
        ))}
      </ol>
      <div className="review-actions">
        <button type="submit" className="button button-main">
          Compare with the authors
        </button>
        <p role="status" className="rate-open">
          {asked && open.length > 0 && `${numberWordFirst(open.length)} still to be rated.`}
        </p>
      </div>
    </form>
  );
}

function verdict(percent: number): string {
  if (percent === 100) return 'You and the authors agree on every one.';
  if (percent >= 80) return 'You see it very much as the authors do.';
  if (percent >= 60) return 'You see much of it as the authors do.';
  return 'You see it differently. Their reasons are below; yours may be worth telling a colleague.';
}

function Compared({ turn, ratings, onAgain }: { turn: TurnToRate; ratings: Ratings; onAgain: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { rows, steps, most, percent, same } = agreement(turn, ratings);
  return (
    <>
      <section className="card rate-result" aria-labelledby="rate-result">
        <h2 id="rate-result" ref={heading} tabIndex={-1}>
          {verdict(percent)}
        </h2>
        <p>
          {steps === 0 ? 'No step' : counted(steps, 'step')} apart in all, of {most} there could have been; {same} of{' '}
          {rows.length} the same. It is for you alone: nothing is kept or scored.
        </p>
      </section>
      <ol className="plain-list rate-options">
        {turn.options.map((option) => (
          <li key={option.id} className="card rate-option">
            <RatedOption option={option} rating={ratings[option.id]} />
          </li>
        ))}
      </ol>
      <p className="rate-how">
        The authors rated each option for the skills it shows. Their number here is the sum of those, from{' '}
        {RATING_STEPS[0]?.label} to {RATING_STEPS.at(-1)?.label} at most.
      </p>
      <div className="review-actions">
        <button type="button" className="button" onClick={onAgain}>
          Rate it again
        </button>
      </div>
    </>
  );
}

/** The whole screen. It opens on the turn whose options differ most. */
export function RateFourScreen({ turns, language, onBack }: RateFourScreenProps) {
  const [at, setAt] = useState(() => mostTellingTurn(turns)?.turn);
  const [ratings, setRatings] = useState<Ratings>({});
  const [done, setDone] = useState(false);
  const turn = turns.find((one) => one.turn === at);
  const again = (next: number | undefined) => {
    setAt(next);
    setRatings({});
    setDone(false);
  };
  const chosen = turn?.options.find((option) => option.chosen);
  return (
    <ReviewPage
      className="rate-four"
      title={`Rate the ${numberWord(turn?.options.length ?? 4)}`}
      intro="How well would each of these have served? Rate each from −2 to +2, then see what the authors say and why."
      onBack={onBack}
    >
      {turn && chosen ? (
        <>
          <section className="card rate-scene" aria-label="The turn">
            <TurnPicker turns={turns} turn={turn.turn} onPick={again} />
            <Lines lines={turn.before} language={language} />
            <p className="rate-chosen">
              <strong>{youDid[chosen.kind]}</strong> {moveInWords(chosen.kind, chosen.text)}
            </p>
          </section>
          {done ? (
            <Compared key={turn.turn} turn={turn} ratings={ratings} onAgain={() => again(turn.turn)} />
          ) : (
            <Form
              key={turn.turn}
              turn={turn}
              ratings={ratings}
              onRate={(id, rating) => setRatings({ ...ratings, [id]: rating })}
              onDone={() => setDone(true)}
            />
          )}
        </>
      ) : (
        <p>No turn of this play has options that its authors rated.</p>
      )}
    </ReviewPage>
  );
}
