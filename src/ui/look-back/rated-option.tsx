/** One option after rating: your number, the authors' number, and their reason. */
import { rateFour as words } from '../../messages/rate-four.ts';
import type { OptionToRate, Rating } from '../../scoring/rate-four.ts';
import { Mark } from '../debrief/debrief-marks.tsx';
import { moveInWords } from '../debrief/debrief-words.ts';
import { ratingWords, skillName } from '../words/skill-words.ts';
import { offWords, optionWord, ratingSteps, ratingStepWords } from './rate-four-words.ts';

/** Both numbers on one scale, drawn: the words below say the same. */
function Scale({ rating, authors }: { readonly rating: Rating; readonly authors: Rating | undefined }) {
  return (
    <div className="rate-scale" aria-hidden="true">
      {ratingSteps().map(({ value, label }) => (
        <span key={value} data-yours={value === rating || undefined} data-key={value === authors || undefined}>
          {label}
        </span>
      ))}
    </div>
  );
}

/** The option with both ratings. */
export function RatedOption({
  option,
  rating,
}: {
  readonly option: OptionToRate;
  readonly rating: Rating | undefined;
}) {
  const off = rating !== undefined && option.key !== undefined ? rating - option.key : undefined;
  return (
    <>
      <h3 className="rate-text">
        <span className="rate-kind">{optionWord(option.kind)}</span> {moveInWords(option.kind, option.text)}
        {option.chosen && <span className="chip rate-yours">{words.chosen()}</span>}
      </h3>
      {rating !== undefined && <Scale rating={rating} authors={option.key} />}
      <dl className="rate-numbers">
        {rating !== undefined && (
          <div>
            <dt>{words.you()}</dt>
            <dd>{ratingStepWords(rating)}</dd>
          </div>
        )}
        <div>
          <dt>{words.authors()}</dt>
          <dd>{option.key === undefined ? words.unrated() : ratingStepWords(option.key)}</dd>
        </div>
        {off !== undefined && (
          <div>
            <dt className="visually-hidden">{words.difference()}</dt>
            <dd>
              <Mark tone={off === 0 ? 'good' : Math.abs(off) === 1 ? 'half' : 'bad'} word={offWords(off)} />
            </dd>
          </div>
        )}
      </dl>
      {option.coach !== undefined && <p className="rate-reason">{option.coach}</p>}
      {option.skills.length > 0 && (
        <p className="rate-skills">
          {option.skills
            .map(({ skill, rating: each }) => words.skill({ skill: skillName(skill), rating: ratingWords(each) }))
            .join(' · ')}
        </p>
      )}
    </>
  );
}
