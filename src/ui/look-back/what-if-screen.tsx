/** A play and a what-if of it side by side: what came out differently first, then both conversations. */
import { useId } from 'react';
import type { Scenario } from '../../scenario/format.ts';
import type { ComparedResult, Comparison, ComparisonRow } from '../../scoring/compare-walks.ts';
import './what-if-screen.css';
import { exit } from '../../messages/exit.ts';
import { Mark, Stars } from '../debrief/debrief-marks.tsx';
import { standingWord } from '../debrief/debrief-words.ts';
import { Lines } from '../encounter/said-lines.tsx';
import { Icon } from '../parts/icons.tsx';
import { timeWords } from '../words/time-words.ts';
import { ReviewPage } from './review-page.tsx';
import { ComparedTurnCell } from './what-if-turn.tsx';

export interface WhatIfScreenProps {
  readonly comparison: Comparison;
  readonly scenario: Scenario;
  /** Turn the what-if went on from, 0 for the first. */
  readonly fromTurn: number;
  /** Back to the debrief. */
  readonly onBack: () => void;
  /** Another what-if from the same turn. */
  readonly onAgain: () => void;
}

const LABELS = { played: 'As played', whatIf: 'What if' } as const;

function Result({
  side,
  result,
  scenario,
}: {
  readonly side: keyof typeof LABELS;
  readonly result: ComparedResult;
  readonly scenario: Scenario;
}) {
  const title = useId();
  const { card, ending, afterwards } = result;
  return (
    <section className={`card compared compared-${side}`} aria-labelledby={title}>
      <h3 id={title}>
        {LABELS[side]} <span className="chip">{side === 'played' ? 'this counts' : 'does not count'}</span>
      </h3>
      <p className="compared-sum">
        Satisfaction <strong>{card.satisfaction}</strong> of 100
        {!ending && ' so far'}
      </p>
      <p className="compared-ending">{ending ? ending.title : 'You left it before its end.'}</p>
      {afterwards?.out && (
        <p className="compared-out">{exit[`did.${afterwards.out}`]({ name: scenario.customer.short })}</p>
      )}
      {afterwards?.later && <p>Later: {afterwards.later.text}</p>}
      {afterwards?.review && (
        <>
          <Stars count={afterwards.review.stars} />
          <p>“{afterwards.review.text}”</p>
        </>
      )}
      {card.target && ending && (
        <p className="compared-target">
          {card.target.text}: {timeWords(card.target.seconds)}{' '}
          <Mark tone={card.target.hit ? 'good' : 'bad'} word={card.target.hit ? 'Kept' : 'Overrun'} />
        </p>
      )}
    </section>
  );
}

function changeSentence({ change, whatIf }: Comparison): string {
  if (!whatIf.ending) return 'The what-if has no ending, so its number is only what it had met so far.';
  if (change === 0) return 'Both ways come to the same satisfaction.';
  return `The what-if comes to ${Math.abs(change)} ${change > 0 ? 'more' : 'fewer'}.`;
}

function GoalsThatDiffer({ goals }: Pick<Comparison, 'goals'>) {
  if (goals.length === 0) return <p>Every need and expectation came out the same.</p>;
  return (
    <ul className="plain-list compared-goals">
      {goals.map(({ played, whatIf }) => (
        <li key={played.id} className="card">
          <h3>{played.text}</h3>
          <p>
            <span className="compared-label">
              {played.kind === 'need' ? 'Need' : 'Expectation'}
              {played.critical && ', critical'}
            </span>
          </p>
          <dl>
            {[['played', played] as const, ['whatIf', whatIf] as const].map(([side, goal]) => (
              <div key={side}>
                <dt>{LABELS[side]}</dt>
                <dd>
                  <Mark {...standingWord(goal)} /> {goal.points} of {goal.of}
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** One turn: shared ones once, the others in two cells that say whose they are. */
function Row({ row, comparison, language }: RowProps) {
  const over = (result: ComparedResult) => (result.ending ? 'It was over by now.' : 'You left it here.');
  return (
    <li className="compared-row">
      <h3>Turn {row.turn + 1}</h3>
      {row.common && row.played ? (
        <ComparedTurnCell turn={row.played} language={language} />
      ) : (
        <div className="compared-cells">
          {(['played', 'whatIf'] as const).map((side) => {
            const turn = row[side];
            return (
              <div key={side} className={`compared-cell compared-${side}`}>
                <p className="compared-label">{LABELS[side]}</p>
                {turn ? <ComparedTurnCell turn={turn} language={language} /> : <p>{over(comparison[side])}</p>}
              </div>
            );
          })}
        </div>
      )}
    </li>
  );
}

interface RowProps {
  readonly row: ComparisonRow;
  readonly comparison: Comparison;
  readonly language: string;
}

/** The whole screen. */
export function WhatIfScreen({ comparison, scenario, fromTurn, onBack, onAgain }: WhatIfScreenProps) {
  const { language } = scenario;
  const shared = comparison.rows.filter(({ common }) => common);
  const parted = comparison.rows.filter(({ common }) => !common);
  const row = (one: ComparisonRow) => <Row key={one.turn} row={one} comparison={comparison} language={language} />;
  return (
    <ReviewPage
      className="what-if"
      title={`What if: another way from turn ${fromTurn + 1}`}
      intro="Your play stays as it was, and so does its score. The what-if is there to learn from and is not kept."
      onBack={onBack}
    >
      <h2>What came out differently</h2>
      <div className="compared-cells">
        <Result side="played" result={comparison.played} scenario={scenario} />
        <Result side="whatIf" result={comparison.whatIf} scenario={scenario} />
      </div>
      <p className="compared-change">{changeSentence(comparison)}</p>
      <GoalsThatDiffer goals={comparison.goals} />
      <section className="card" aria-labelledby="both-lines">
        <h2 id="both-lines">Both ways, turn by turn</h2>
        <details className="compared-shared">
          <summary>
            {shared.length === 0
              ? 'How it began'
              : `How it began, and the ${shared.length === 1 ? 'turn' : `${shared.length} turns`} both ways share`}
          </summary>
          <Lines lines={comparison.opening} language={language} />
          {shared.length > 0 && <ol className="plain-list compared-rows">{shared.map(row)}</ol>}
        </details>
        {parted.length === 0 ? (
          <p>Both ways made the same moves.</p>
        ) : (
          <ol className="plain-list compared-rows">{parted.map(row)}</ol>
        )}
      </section>
      <div className="review-actions">
        <button type="button" className="button" onClick={onAgain}>
          <Icon name="again" /> Try another way from turn {fromTurn + 1}
        </button>
        <button type="button" className="button button-main" onClick={onBack}>
          Back to the debrief
        </button>
      </div>
    </ReviewPage>
  );
}
