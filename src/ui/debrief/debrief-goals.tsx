/** Needs and expectations: how each ended, the sentence that decided it, and how one could have known. */
import { debrief as words } from '../../messages/debrief.ts';
import type { Scenario } from '../../scenario/format.ts';
import type { Debrief, MoveEntry } from '../../scoring/debrief.ts';
import type { GoalResult } from '../../scoring/scorecard.ts';
import './debrief-goals.css';
import type { SpokenOf } from '../words/persona-words.ts';
import { Mark, TurnLink } from './debrief-marks.tsx';
import { moveInWords, standingWord, youDid } from './debrief-words.ts';

interface GoalProps {
  readonly goal: GoalResult;
  readonly debrief: Debrief;
  /** True when it stood in the notebook before the first turn. */
  readonly fromStart: boolean;
  readonly they: SpokenOf;
  readonly onJump: (turn: number) => void;
}

function Evidence({
  turn,
  before,
  debrief,
  onJump,
}: Pick<GoalProps, 'debrief' | 'onJump'> & { readonly turn: number | undefined; readonly before?: string }) {
  const move = debrief.transcript.find((entry): entry is MoveEntry => entry.type === 'move' && entry.turn === turn);
  if (!move) return <p className="goal-evidence">{words.untouched()}</p>;
  return (
    <p className="goal-evidence">
      {before} <span className="goal-did">{youDid(move.kind)}</span> {moveInWords(move.kind, move.text)}{' '}
      <TurnLink turn={move.turn} onJump={onJump} />
    </p>
  );
}

/** What they did not notice at the time: when they found out, or that they left without knowing. */
function Dark({ goal, debrief, they }: GoalProps) {
  const moves = debrief.transcript.filter((entry) => entry.type === 'move');
  const hidden = moves.some(({ marks }) => marks.some(({ id, unnoticed }) => id === goal.id && unnoticed));
  if (!hidden) return null;
  const found = moves.find(({ marks }) => marks.some(({ id, effect }) => id === goal.id && effect === 'learned'));
  const how = goal.unnoticed ? words.leftUnknowing({ they }) : found && words.foundOut({ they, turn: found.turn + 1 });
  return (
    <p className="goal-dark">
      <strong>{words.dark()}</strong> {how}
    </p>
  );
}

function Cues({ goal, debrief, fromStart, onJump }: GoalProps) {
  const cues = debrief.cues[goal.id] ?? [];
  const turns = debrief.transcript.filter((entry) => entry.type === 'move').length;
  if (fromStart) return <p className="goal-cue">{words.fromStart()}</p>;
  if (cues.length === 0) return null;
  return (
    <div className="goal-cues">
      <h4>{words.couldHaveKnown()}</h4>
      <ul className="plain-list">
        {cues.map((cue, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: cues never move, and the same words may be said twice
          <li key={index} className={cue.heard ? 'goal-cue' : 'goal-cue goal-cue-unheard'}>
            <span className="goal-did">
              {cue.name === ''
                ? words.toBeSeen()
                : cue.heard
                  ? words.said({ name: cue.name })
                  : words.wouldHaveSaid({ name: cue.name })}
            </span>{' '}
            “{cue.text}”{' '}
            {cue.heard && cue.turn !== undefined ? (
              <TurnLink turn={Math.min(cue.turn, turns - 1)} onJump={onJump} />
            ) : (
              <span className="goal-missing">{words.notReached()}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function GoalCard(props: GoalProps) {
  const { goal } = props;
  const standing = standingWord(goal);
  return (
    <li className={`goal goal-${standing.tone}`}>
      <div className="goal-head">
        <h3>{goal.text}</h3>
        <p className="goal-marks">
          <Mark {...standing} />
          <span className="goal-points">{words.points({ points: goal.points, of: goal.of })}</span>
          {goal.critical && <span className="chip">{words.critical()}</span>}
        </p>
      </div>
      {goal.from !== undefined && (
        <p className="goal-from">
          <strong>{words.because()}</strong> {goal.from}
        </p>
      )}
      {goal.harmedAt !== undefined && goal.harmedAt !== goal.turn ? (
        <>
          <Evidence {...props} turn={goal.harmedAt} before={words.harmHere()} />
          <Evidence {...props} turn={goal.turn} before={words.easedHere()} />
        </>
      ) : (
        <Evidence {...props} turn={goal.turn} />
      )}
      <Dark {...props} />
      <Cues {...props} />
    </li>
  );
}

/** The panel: first what was needed, then what was expected, and why. */
export function Goals({
  debrief,
  scenario,
  they,
  onJump,
}: {
  readonly debrief: Debrief;
  readonly scenario: Scenario;
  readonly they: SpokenOf;
  readonly onJump: (turn: number) => void;
}) {
  const declared = { ...scenario.needs, ...scenario.expectations };
  const groups = [
    { kind: 'need', title: words.needed({ they }) },
    { kind: 'expectation', title: words.expected({ they }) },
  ] as const;
  return (
    <div className="goals">
      {groups.map(({ kind, title }) => {
        const own = debrief.card.goals.filter((goal) => goal.kind === kind);
        return own.length === 0 ? null : (
          <section key={kind}>
            <h2>{title}</h2>
            <ul className="plain-list goal-list">
              {own.map((goal) => (
                <GoalCard
                  key={goal.id}
                  goal={goal}
                  debrief={debrief}
                  fromStart={declared[goal.id]?.known ?? false}
                  they={they}
                  onJump={onJump}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
