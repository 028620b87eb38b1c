/** Skills shown in this play: each with its sum in words and the turns that show it. */
import { debrief as words } from '../../messages/debrief.ts';
import type { Skill } from '../../scenario/words.ts';
import type { Debrief, MoveEntry } from '../../scoring/debrief.ts';
import type { SkillMark } from '../../scoring/scorecard.ts';
import { withParts } from '../parts/with-parts.tsx';
import { TurnLink } from './debrief-marks.tsx';
import './debrief-skills.css';
import { ratingWords, skillMeans, skillName, skillSumWords } from '../words/skill-words.ts';
import { moveInWords } from './debrief-words.ts';

interface SkillResult {
  readonly skill: Skill;
  readonly sum: number;
  readonly marks: readonly SkillMark[];
}

/** Skills of a card, best first. */
function skillResults(marks: readonly SkillMark[]): readonly SkillResult[] {
  return [...new Set(marks.map(({ skill }) => skill))]
    .map((skill) => {
      const own = marks.filter((mark) => mark.skill === skill);
      return { skill, marks: own, sum: own.reduce((total, mark) => total + mark.rating, 0) };
    })
    .sort((a, b) => b.sum - a.sum);
}

/** Five dashes from −2 to +2, the rated one filled: drawn, with the words beside it. */
function Rating({ rating }: { readonly rating: number }) {
  return (
    <span className="rating" aria-hidden="true">
      {[-2, -1, 0, 1, 2].map((step) => (
        <span key={step} data-on={step === rating} data-way={Math.sign(rating)} />
      ))}
    </span>
  );
}

/** The panel. One play is no profile, and the text says so. */
export function Skills({ debrief, onJump }: { readonly debrief: Debrief; readonly onJump: (turn: number) => void }) {
  const moveAt = (turn: number) =>
    debrief.transcript.find((entry): entry is MoveEntry => entry.type === 'move' && entry.turn === turn);
  const results = skillResults(debrief.card.skills);
  return (
    <div className="skills">
      <h2>{words.skillsHead()}</h2>
      <p>{words.skillsNote()}</p>
      {results.length === 0 && <p>{words.skillsNone()}</p>}
      <ul className="plain-list skill-list">
        {results.map(({ skill, sum, marks }) => (
          <li key={skill} className="skill">
            <h3>{skillName(skill)}</h3>
            <p className="skill-sum">
              {withParts((parts) => words.skillSum({ ...parts, decisions: marks.length }), {
                sum: <strong>{skillSumWords(sum)}</strong>,
              })}
            </p>
            <p className="skill-means">{skillMeans(skill)}</p>
            <ul className="plain-list skill-marks">
              {marks.map((mark) => {
                const move = moveAt(mark.turn);
                return (
                  <li key={mark.turn}>
                    <Rating rating={mark.rating} />
                    <span>
                      {move ? (
                        withParts((parts) => words.rated({ ...parts, move: moveInWords(move.kind, move.text) }), {
                          rating: <strong>{ratingWords(mark.rating)}</strong>,
                        })
                      ) : (
                        <strong>{ratingWords(mark.rating)}</strong>
                      )}{' '}
                      <TurnLink turn={mark.turn} onJump={onJump} />
                    </span>
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
