/** What is due again, as notes taped to the wall. */
import type { DueSkill } from '../../scoring/due-again.ts';
import './profile-due.css';
import { skillName } from '../words/skill-words.ts';
import { EvidenceLine, type OnEvidence } from './profile-skills.tsx';
import { dueWords } from './profile-words.ts';

const offerWords = {
  new: 'Somebody new who needs the same:',
  other: 'Somebody else who needs the same:',
  same: 'The same person once more:',
} as const;

interface DueProps {
  readonly due: readonly DueSkill[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onPlay: (scenario: string) => void;
  readonly onEvidence: OnEvidence;
}

function Note({ item, now, onPlay, onEvidence }: Omit<DueProps, 'due'> & { readonly item: DueSkill }) {
  const { skill, due, isDue, offer, evidence } = item;
  return (
    <li className="due-note" data-due={isDue}>
      <p className="due-when">
        <span className={isDue ? 'chip chip-cue' : 'chip'}>{dueWords(due, now)}</span>
      </p>
      <h3>{skillName(skill)}</h3>
      <p className="due-evidence">
        <EvidenceLine evidence={evidence} onEvidence={onEvidence} />
      </p>
      {offer && (
        <p className="due-offer">
          {offerWords[offer.kind]}{' '}
          <button type="button" className={isDue ? 'button button-main' : 'button'} onClick={() => onPlay(offer.id)}>
            Play “{offer.title}”
          </button>
        </p>
      )}
    </li>
  );
}

/** The list. A skill that fell short comes back after about 2, 7 and 21 days. */
export function ProfileDue({ due, now, onPlay, onEvidence }: DueProps) {
  return (
    <section className="profile-due" aria-labelledby="profile-due">
      <h2 id="profile-due">Due again</h2>
      {due.length === 0 ? (
        <p>Nothing is due. What falls short in a play comes back here after about 2, 7 and 21 days.</p>
      ) : (
        <>
          <p>A skill that fell short comes back after about 2, 7 and 21 days: with pauses it stays longer.</p>
          <ul className="plain-list due-notes">
            {due.map((item) => (
              <Note key={item.skill} item={item} now={now} onPlay={onPlay} onEvidence={onEvidence} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
