/** Guess the stars, then see them with the words that came with them. */

import { type SubmitEvent, useRef, useState } from 'react';
import { jobSwap as words } from '../../messages/job-swap.ts';
import type { JobSwap } from '../../scoring/job-swap.ts';
import { Stars } from '../debrief/debrief-marks.tsx';
import type { SpokenOf } from '../words/persona-words.ts';
import { ScaleChoice, type ScaleStep } from './scale-choice.tsx';

const STARS = [1, 2, 3, 4, 5] as const;

const steps = (): readonly ScaleStep<number>[] =>
  STARS.map((stars) => ({ value: stars, label: words.stars({ stars }), words: words[`star.${stars}`]() }));

function verdict(guess: number, stars: number, they: SpokenOf): string {
  if (guess === stars) return words['guess.same']({ they, guess, stars });
  return guess > stars ? words['guess.harder']({ they, guess, stars }) : words['guess.better']({ they, guess, stars });
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
  readonly they: SpokenOf;
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
      setProblem(words.pick());
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
        {stage === 'shown' ? words.gave({ they }) : words.first()}
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
            legend={colleague ? words.askColleague({ they }) : words.ask({ they })}
            steps={steps()}
            value={guess}
            onPick={(stars) => {
              setGuess(stars);
              setProblem(undefined);
            }}
            problem={problem}
          />
          <div className="review-actions">
            <button type="submit" className="button button-main">
              {words.show()}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => {
                setStage('skipped');
                onSkip();
              }}
            >
              {words.skip()}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
