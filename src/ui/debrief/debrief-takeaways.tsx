/** The two cards on top of the debrief: one thing done well, one thing to change tomorrow. */
import { useId } from 'react';
import type { DoneWell, Sentence, Takeaways, ToChange } from '../../scoring/takeaways.ts';
import { Icon } from '../parts/icons.tsx';
import type { PronounForms } from '../words/persona-words.ts';
import { skillMeans } from '../words/skill-words.ts';
import { TurnLink } from './debrief-marks.tsx';
import { moveInWords, standingWord, youDid } from './debrief-words.ts';
import './debrief-takeaways.css';

type Jump = (turn: number) => void;

/** The sentence that proves it. */
function Said({ sentence }: { readonly sentence: Sentence }) {
  return (
    <p className="takeaway-said">
      <span className="visually-hidden">{youDid[sentence.kind]}: </span>
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
  readonly they: PronounForms;
  readonly onJump: Jump;
}) {
  if (!well) {
    return <p>Nothing landed this time, and you stayed to the end. One small change turns the next one.</p>;
  }
  const { sentence, met, skill, coach } = well;
  return (
    <>
      <Said sentence={sentence} />
      {met.length > 0 ? (
        <p>
          That gave {they.object} what mattered: <em>{met.join(' · ')}</em>
        </p>
      ) : (
        skill && <p>{skillMeans(skill)}</p>
      )}
      {coach !== undefined && <p className="small">{coach}</p>}
      <TurnLink turn={sentence.turn} onJump={onJump} />
    </>
  );
}

function missedWords({ goal, cue, sentence }: ToChange, they: PronounForms): string | undefined {
  if (!goal) return undefined;
  const what = goal.kind === 'need' ? `${they.Subject} needed` : `${they.Subject} expected`;
  const how = standingWord(goal).word;
  const hear = cue && !cue.heard && !sentence ? ' Ask, and you will hear it.' : '';
  return `${how}. ${what}: ${goal.text}.${hear}`;
}

function Change({
  change,
  they,
  onJump,
}: {
  readonly change?: ToChange | undefined;
  readonly they: PronounForms;
  readonly onJump: Jump;
}) {
  if (!change) return <p>Nothing to mend here. Serve somebody new and do just that again.</p>;
  if (change.about === 'time') {
    return (
      <p>All was right but the clock: the house standard was overrun. Look for the one step that could be shorter.</p>
    );
  }
  const { goal, sentence, stronger, coach, cue } = change;
  const missed = missedWords(change, they);
  return (
    <>
      {sentence && !goal?.untouched && <Said sentence={sentence} />}
      {missed !== undefined && <p>{missed}</p>}
      {!sentence && cue && (
        <p className="small">
          {cue.heard ? 'The cue was there' : 'The cue you did not come to'}: {cue.name !== '' && `${cue.name}, `}“
          {cue.text}”
        </p>
      )}
      {sentence && goal?.untouched && (
        <p className="small">
          The chance was there at turn {sentence.turn + 1}, where {youDid[sentence.kind].toLowerCase()}:{' '}
          {moveInWords(sentence.kind, sentence.text)}
        </p>
      )}
      {stronger ? (
        <p className="takeaway-stronger">
          <strong>Tomorrow:</strong> {moveInWords(stronger.kind, stronger.text)}
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
  readonly they: PronounForms;
  readonly changeTold: boolean;
  readonly onJump: Jump;
}) {
  const base = useId();
  return (
    <div className="takeaways">
      <section className="takeaway takeaway-well card" aria-labelledby={`${base}-well`}>
        <h2 id={`${base}-well`}>
          <Icon name="star" /> One thing you did well
        </h2>
        <Well well={takeaways.well} they={they} onJump={onJump} />
      </section>
      {!changeTold && (
        <section className="takeaway takeaway-change card" aria-labelledby={`${base}-change`}>
          <h2 id={`${base}-change`}>
            <Icon name="coach" /> One thing to change tomorrow
          </h2>
          <Change change={takeaways.change} they={they} onJump={onJump} />
        </section>
      )}
    </div>
  );
}
