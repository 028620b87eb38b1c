/** Say it first, afterwards: what the player said in their own words beside the line they picked. */
import './debrief-own-words.css';
import { debrief as words } from '../../messages/debrief.ts';
import { Icon } from '../parts/icons.tsx';
import { quoted } from '../words/said-words.ts';

/** What was said first at each turn (from 0) at which something was. */
export type SaidByTurn = ReadonlyMap<number, string>;

/** Above the conversation, where something was said first. */
export function OwnWordsNote() {
  return (
    <p className="own-words-note">
      <Icon name="say" />
      <span>{words.ownNote()}</span>
    </p>
  );
}

/** Own words, and the line that was picked then. */
export function OwnWords({
  said,
  picked,
  language,
}: {
  readonly said: string;
  /** The move, as it is told. */
  readonly picked: string;
  /** Language both are in. */
  readonly language: string;
}) {
  return (
    <dl className="own-words">
      <div>
        <dt>{words.ownWords()}</dt>
        <dd lang={language}>{quoted(said)}</dd>
      </div>
      <div>
        <dt>{words.picked()}</dt>
        <dd className="row-said">{picked}</dd>
      </div>
    </dl>
  );
}
