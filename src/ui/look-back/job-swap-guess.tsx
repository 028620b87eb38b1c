/** Guess the stars, then see them with the words that came with them. */
import { type SubmitEvent, useRef, useState } from 'react';
import type { JobSwap } from '../../scoring/job-swap.ts';
import { Stars } from '../debrief/debrief-marks.tsx';
import type { PronounForms } from '../words/persona-words.ts';
import { ScaleChoice, type ScaleStep } from './scale-choice.tsx';

const STEPS: readonly ScaleStep<number>[] = [
  { value: 1, label: '1 star', words: 'never again' },
  { value: 2, label: '2 stars', words: 'not good' },
  { value: 3, label: '3 stars', words: 'all right' },
  { value: 4, label: '4 stars', words: 'good' },
  { value: 5, label: '5 stars', words: 'could not be better' },
];

function verdict(guess: number, stars: number, { subject, object, possessive }: PronounForms): string {
  const apart = Math.abs(guess - stars);
  if (apart === 0) return `You guessed ${guess}, and ${subject} gave ${stars}: you saw it with ${possessive} eyes.`;
  const both = `You guessed ${guess}; ${subject} gave ${stars}.`;
  return guess > stars
    ? `${both} It was harder for ${object} than it looked from your side.`
    : `${both} You did more for ${object} than you thought.`;
}

/** The guess. `onShown` once the stars are shown, `onSkip` when they are not to be guessed. */
export function StarGuess({
  review,
  they,
  colleague,
  onShown,
  onSkip,
}: {
  readonly review: NonNullable<JobSwap['review']>;
  readonly they: PronounForms;
  readonly colleague: boolean;
  readonly onShown: () => void;
  readonly onSkip: () => void;
}) {
  const [guess, setGuess] = useState<number>();
  const [problem, setProblem] = useState<string>();
  const [stage, setStage] = useState<'guessing' | 'shown' | 'skipped'>('guessing');
  const heading = useRef<HTMLHeadingElement>(null);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (guess === undefined) {
      setProblem('Pick a number of stars first.');
      event.currentTarget.querySelector('input')?.focus();
      return;
    }
    setStage('shown');
    onShown();
    // The button goes away under the focus: it moves to the heading over the answer.
    heading.current?.focus();
  };

  if (stage === 'skipped') return null;
  return (
    <section className="card swap-guess" aria-labelledby="swap-guess">
      <h2 id="swap-guess" ref={heading} tabIndex={-1}>
        {stage === 'shown' ? `What ${they.subject} gave` : 'First, a guess'}
      </h2>
      {stage === 'shown' && guess !== undefined ? (
        <>
          <Stars count={review.stars} />
          <blockquote>“{review.text}”</blockquote>
          <p>
            <strong>{verdict(guess, review.stars, they)}</strong>
          </p>
        </>
      ) : (
        <form onSubmit={submit} noValidate>
          <ScaleChoice
            legend={
              colleague
                ? `How many stars would ${they.subject} give you, as a colleague?`
                : `How many stars did ${they.subject} give?`
            }
            steps={STEPS}
            value={guess}
            onPick={(stars) => {
              setGuess(stars);
              setProblem(undefined);
            }}
            problem={problem}
          />
          <div className="review-actions">
            <button type="submit" className="button button-main">
              Show the stars
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                setStage('skipped');
                onSkip();
              }}
            >
              Skip the guess
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
