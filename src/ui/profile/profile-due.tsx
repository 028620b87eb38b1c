/** What is due again, as notes taped to the wall. */
import { profile } from '../../messages/profile.ts';
import type { DueSkill } from '../../scoring/due-again.ts';
import './profile-due.css';
import { skillName } from '../words/skill-words.ts';
import { EvidenceLine, type OnEvidence } from './profile-skills.tsx';
import { dueWords } from './profile-words.ts';

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
          {profile[`offer.${offer.kind}`]()}{' '}
          <button type="button" className={isDue ? 'button button-main' : 'button'} onClick={() => onPlay(offer.id)}>
            {profile.play({ title: offer.title })}
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
      <h2 id="profile-due">{profile.dueAgain()}</h2>
      {due.length === 0 ? (
        <p>{profile.nothingDue()}</p>
      ) : (
        <>
          <p>{profile.dueHow()}</p>
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
