/** The two cards on top of the debrief: one thing done well, one thing to change tomorrow. */

import { useId } from 'react';
import { debriefPoints as words } from '../../messages/debrief-points.ts';
import type { DoneWell, Sentence, Takeaways, ToChange } from '../../scoring/takeaways.ts';
import { Icon } from '../parts/icons.tsx';
import { withParts } from '../parts/with-parts.tsx';
import type { SpokenOf } from '../words/persona-words.ts';
import { skillMeans } from '../words/skill-words.ts';
import { TurnLink } from './debrief-marks.tsx';
import { moveInWords, standingWord, youDid } from './debrief-words.ts';
import './debrief-takeaways.css';

type Jump = (turn: number) => void;

/** The sentence that proves it. */
function Said({ sentence }: { readonly sentence: Sentence }) {
  return (
    <p className="takeaway-said">
      <span className="visually-hidden">{youDid(sentence.kind)}: </span>
      {moveInWords(sentence.kind, sentence.text)}
    </p>
  );
}

function Well({
  well,
  they,
  onJump,
}: {
  readonly well?: DoneWell | undefined;
  readonly they: SpokenOf;
  readonly onJump: Jump;
}) {
  if (!well) {
    return <p>{words.wellNone()}</p>;
  }
  const { sentence, met, skill, coach } = well;
  return (
    <>
      <Said sentence={sentence} />
      {met.length > 0 ? (
        <p>{withParts((parts) => words.gave({ ...parts, they }), { goals: <em>{met.join(' · ')}</em> })}</p>
      ) : (
        skill && <p>{skillMeans(skill)}</p>
      )}
      {coach !== undefined && <p className="small">{coach}</p>}
      <TurnLink turn={sentence.turn} onJump={onJump} />
    </>
  );
}

function missedWords({ goal, cue, sentence }: ToChange, they: SpokenOf): string | undefined {
  if (!goal) return undefined;
  const told = words[`missed.${goal.kind}`]({ how: standingWord(goal).word, they, goal: goal.text });
  return cue && !cue.heard && !sentence ? `${told} ${words.ask()}` : told;
}

/** The line that gave it away, and whether it was heard. */
function cueWords({ heard, name, text }: NonNullable<ToChange['cue']>): string {
  if (name === '') return heard ? words['cue.there']({ cue: text }) : words['cue.missed']({ cue: text });
  return heard ? words['cue.thereBy']({ name, cue: text }) : words['cue.missedBy']({ name, cue: text });
}

function Change({
  change,
  they,
  onJump,
}: {
  readonly change?: ToChange | undefined;
  readonly they: SpokenOf;
  readonly onJump: Jump;
}) {
  if (!change) return <p>{words.nothing()}</p>;
  if (change.about === 'time') {
    return <p>{words.time()}</p>;
  }
  const { goal, sentence, stronger, coach, cue } = change;
  const missed = missedWords(change, they);
  return (
    <>
      {sentence && !goal?.untouched && <Said sentence={sentence} />}
      {missed !== undefined && <p>{missed}</p>}
      {!sentence && cue && <p className="small">{cueWords(cue)}</p>}
      {sentence && goal?.untouched && (
        <p className="small">
          {words[`chance.${sentence.kind}`]({
            turn: sentence.turn + 1,
            move: moveInWords(sentence.kind, sentence.text),
          })}
        </p>
      )}
      {stronger ? (
        <p className="takeaway-stronger">
          <strong>{words.tomorrow()}</strong> {moveInWords(stronger.kind, stronger.text)}
        </p>
      ) : (
        coach !== undefined && <p className="small">{coach}</p>
      )}
      {sentence && <TurnLink turn={sentence.turn} onJump={onJump} />}
    </>
  );
}

/** What a new hire should remember. @param changeTold the moments that decided it are told already, and what to change with them */
export function TakeawayCards({
  takeaways,
  they,
  changeTold,
  onJump,
}: {
  readonly takeaways: Takeaways;
  readonly they: SpokenOf;
  readonly changeTold: boolean;
  readonly onJump: Jump;
}) {
  const base = useId();
  return (
    <div className="takeaways">
      <section className="takeaway takeaway-well card" aria-labelledby={`${base}-well`}>
        <h2 id={`${base}-well`}>
          <Icon name="star" /> {words.well()}
        </h2>
        <Well well={takeaways.well} they={they} onJump={onJump} />
      </section>
      {!changeTold && (
        <section className="takeaway takeaway-change card" aria-labelledby={`${base}-change`}>
          <h2 id={`${base}-change`}>
            <Icon name="coach" /> {words.change()}
          </h2>
          <Change change={takeaways.change} they={they} onJump={onJump} />
        </section>
      )}
    </div>
  );
}
