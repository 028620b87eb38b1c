/**
 * Rate the four: one turn of the play again, every option to be rated, then the authors' key and
 * reasons beside it. Nothing of it is kept or scored.
 */

import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react';
import { rateFour as words } from '../../messages/rate-four.ts';
import { agreement, mostTellingTurn, type Rating, type TurnToRate } from '../../scoring/rate-four.ts';
import './rate-four-screen.css';
import { moveInWords, youDid } from '../debrief/debrief-words.ts';
import { Lines } from '../encounter/said-lines.tsx';
import { optionWord, ratingSteps } from './rate-four-words.ts';
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
      <label htmlFor={id}>{words.which()}</label>
      <select id={id} value={turn} onChange={(event) => onPick(Number(event.target.value))}>
        {turns.map((one) => (
          <option key={one.turn} value={one.turn}>
            {(one.turn === telling ? words.telling : words.turn)({ turn: one.turn + 1 })}
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
                  <span className="rate-kind">{optionWord(option.kind)}</span> {moveInWords(option.kind, option.text)}
                </>
              }
              steps={ratingSteps()}
              value={ratings[option.id]}
              onPick={(rating) => onRate(option.id, rating)}
              problem={asked && ratings[option.id] === undefined ? words.open() : undefined}
            />
          </li>
        ))}
      </ol>
      <div className="review-actions">
        <button type="submit" className="button button-main">
          {words.compare()}
        </button>
        <p role="status" className="rate-open">
          {asked && open.length > 0 && words.openCount({ count: open.length })}
        </p>
      </div>
    </form>
  );
}

function verdict(percent: number): string {
  if (percent === 100) return words['verdict.all']();
  if (percent >= 80) return words['verdict.much']();
  if (percent >= 60) return words['verdict.some']();
  return words['verdict.little']();
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
        <p>{words.apart({ steps, most, same, options: rows.length })}</p>
      </section>
      <ol className="plain-list rate-options">
        {turn.options.map((option) => (
          <li key={option.id} className="card rate-option">
            <RatedOption option={option} rating={ratings[option.id]} />
          </li>
        ))}
      </ol>
      <p className="rate-how">
        {words.how({ least: ratingSteps()[0]?.label ?? '', most: ratingSteps().at(-1)?.label ?? '' })}
      </p>
      <div className="review-actions">
        <button type="button" className="button" onClick={onAgain}>
          {words.again()}
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
      title={words.title({ options: turn?.options.length ?? 4 })}
      intro={words.intro()}
      onBack={onBack}
    >
      {turn && chosen ? (
        <>
          <section className="card rate-scene" aria-label={words.scene()}>
            <TurnPicker turns={turns} turn={turn.turn} onPick={again} />
            <Lines lines={turn.before} language={language} />
            <p className="rate-chosen">
              <strong>{youDid(chosen.kind)}</strong> {moveInWords(chosen.kind, chosen.text)}
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
        <p>{words.none()}</p>
      )}
    </ReviewPage>
  );
}
