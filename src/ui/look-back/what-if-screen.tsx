/** A play and a what-if of it side by side: what came out differently first, then both conversations. */

import { useId } from 'react';
import { whatIf as words } from '../../messages/what-if.ts';
import type { Scenario } from '../../scenario/format.ts';
import type { ComparedResult, Comparison, ComparisonRow } from '../../scoring/compare-walks.ts';
import { withParts } from '../parts/with-parts.tsx';
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

type Side = 'played' | 'whatIf';

function Result({
  side,
  result,
  scenario,
}: {
  readonly side: Side;
  readonly result: ComparedResult;
  readonly scenario: Scenario;
}) {
  const title = useId();
  const { card, ending, afterwards } = result;
  return (
    <section className={`card compared compared-${side}`} aria-labelledby={title}>
      <h3 id={title}>
        {words[side]()} <span className="chip">{side === 'played' ? words.counts() : words.countsNot()}</span>
      </h3>
      <p className="compared-sum">
        {withParts(ending ? words.satisfaction : words.soFar, { points: <strong>{card.satisfaction}</strong> })}
      </p>
      <p className="compared-ending">{ending ? ending.title : words.left()}</p>
      {afterwards?.out && (
        <p className="compared-out">{exit[`did.${afterwards.out}`]({ name: scenario.customer.short })}</p>
      )}
      {afterwards?.later && <p>{words.later({ text: afterwards.later.text })}</p>}
      {afterwards?.review && (
        <>
          <Stars count={afterwards.review.stars} />
          <p>“{afterwards.review.text}”</p>
        </>
      )}
      {card.target && ending && (
        <p className="compared-target">
          {words.target({ standard: card.target.text, time: timeWords(card.target.seconds) })}{' '}
          <Mark tone={card.target.hit ? 'good' : 'bad'} word={card.target.hit ? words.kept() : words.overrun()} />
        </p>
      )}
    </section>
  );
}

function changeSentence({ change, whatIf }: Comparison): string {
  if (!whatIf.ending) return words['change.open']();
  if (change === 0) return words['change.same']();
  const points = Math.abs(change);
  return change > 0 ? words['change.more']({ points }) : words['change.fewer']({ points });
}

function GoalsThatDiffer({ goals }: Pick<Comparison, 'goals'>) {
  if (goals.length === 0) return <p>{words.goalsSame()}</p>;
  return (
    <ul className="plain-list compared-goals">
      {goals.map(({ played, whatIf }) => (
        <li key={played.id} className="card">
          <h3>{played.text}</h3>
          <p>
            <span className="compared-label">
              {played.critical ? words['kind.critical']() : words[`kind.${played.kind}`]()}
            </span>
          </p>
          <dl>
            {[['played', played] as const, ['whatIf', whatIf] as const].map(([side, goal]) => (
              <div key={side}>
                <dt>{words[side]()}</dt>
                <dd>
                  <Mark {...standingWord(goal)} /> {words.points({ points: goal.points, of: goal.of })}
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
  const over = (result: ComparedResult) => (result.ending ? words.over() : words.leftHere());
  return (
    <li className="compared-row">
      <h3>{words.turn({ turn: row.turn + 1 })}</h3>
      {row.common && row.played ? (
        <ComparedTurnCell turn={row.played} language={language} />
      ) : (
        <div className="compared-cells">
          {(['played', 'whatIf'] as const).map((side) => {
            const turn = row[side];
            return (
              <div key={side} className={`compared-cell compared-${side}`}>
                <p className="compared-label">{words[side]()}</p>
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
    <ReviewPage className="what-if" title={words.title({ turn: fromTurn + 1 })} intro={words.intro()} onBack={onBack}>
      <h2>{words.different()}</h2>
      <div className="compared-cells">
        <Result side="played" result={comparison.played} scenario={scenario} />
        <Result side="whatIf" result={comparison.whatIf} scenario={scenario} />
      </div>
      <p className="compared-change">{changeSentence(comparison)}</p>
      <GoalsThatDiffer goals={comparison.goals} />
      <section className="card" aria-labelledby="both-lines">
        <h2 id="both-lines">{words.bothWays()}</h2>
        <details className="compared-shared">
          <summary>{shared.length === 0 ? words.began() : words.shared({ turns: shared.length })}</summary>
          <Lines lines={comparison.opening} language={language} />
          {shared.length > 0 && <ol className="plain-list compared-rows">{shared.map(row)}</ol>}
        </details>
        {parted.length === 0 ? (
          <p>{words.sameMoves()}</p>
        ) : (
          <ol className="plain-list compared-rows">{parted.map(row)}</ol>
        )}
      </section>
      <div className="review-actions">
        <button type="button" className="button" onClick={onAgain}>
          <Icon name="again" /> {words.another({ turn: fromTurn + 1 })}
        </button>
        <button type="button" className="button button-main" onClick={onBack}>
          {words.backToDebrief()}
        </button>
      </div>
    </ReviewPage>
  );
}
