/** The fourteen skills as mugs on a shelf, each with the sentences it rests on. */
import { profile as words } from '../../messages/profile.ts';
import type { Skill } from '../../scenario/words.ts';
import { DECISIONS_MIN, type SkillEvidence, type SkillProfile, type SkillReading } from '../../scoring/profile.ts';
import type { SkillWorth } from '../../scoring/worth-profile.ts';
import { moveInWords } from '../debrief/debrief-words.ts';
import { TableTwin } from '../parts/data-table.tsx';
import { withParts } from '../parts/with-parts.tsx';
import { Mug } from './profile-mug.tsx';
import './profile-skills.css';
import { ratingWords, skillMeans, skillName } from '../words/skill-words.ts';
import { bandName, readingWords, worthWords } from './profile-words.ts';

export type OnEvidence = (play: string, turn: number) => void;

/** One decision in words, with the way to where it was made. */
export function EvidenceLine({
  evidence,
  onEvidence,
}: {
  readonly evidence: SkillEvidence;
  readonly onEvidence: OnEvidence;
}) {
  const { play, title, turn, rating, sentence } = evidence;
  return (
    <>
      {withParts(words.evidence, {
        rating: <strong>{ratingWords(rating)}</strong>,
        words: moveInWords(sentence.kind, sentence.text),
        link: (
          <button type="button" className="evidence-link" onClick={() => onEvidence(play, turn)}>
            {words.seeTurn({ turn: turn + 1, title })}
          </button>
        ),
      })}
    </>
  );
}

function Evidence({
  title,
  reading,
  onEvidence,
}: {
  readonly title: string;
  readonly reading: SkillReading;
  readonly onEvidence: OnEvidence;
}) {
  const { band, decisions, evidence } = reading;
  return (
    <div className="skill-evidence">
      <h4>{words.reading({ plays: title, reading: readingWords(reading) })}</h4>
      <p>{band ? words[`bandMeans.${band}`]({ decisions }) : words.fromDecisions({ least: DECISIONS_MIN })}</p>
      <ul className="plain-list">
        {evidence.map((one) => (
          <li key={`${one.play} ${one.turn}`}>
            <EvidenceLine evidence={one} onEvidence={onEvidence} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** True when best and first plays are the same plays, so that saying both would only repeat. */
const sameReading = ({ first, best }: SkillProfile) =>
  first.evidence.length === best.evidence.length &&
  first.evidence.every(
    ({ play, turn }, index) => best.evidence[index]?.play === play && best.evidence[index].turn === turn,
  );

function SkillMug({
  profile,
  worth,
  onEvidence,
}: {
  readonly profile: SkillProfile;
  readonly worth: SkillWorth | undefined;
  readonly onEvidence: OnEvidence;
}) {
  const { skill, first, best } = profile;
  const shown = first.decisions + best.decisions > 0;
  return (
    <li className="shelf-place">
      <div className="shelf-mug">
        <Mug first={worth ? worth.band : first.band} best={best.band} />
      </div>
      <div className="shelf-label">
        <h3>{skillName(skill)}</h3>
        <p className="shelf-means">{skillMeans(skill)}</p>
        <dl className="shelf-bands">
          <div>
            <dt>{words.firstPlays()}</dt>
            <dd>{worth ? worthWords(worth) : readingWords(first)}</dd>
          </div>
          {!sameReading(profile) && (
            <div>
              <dt>{words.bestPlays()}</dt>
              <dd>{readingWords(best)}</dd>
            </div>
          )}
        </dl>
      </div>
      {shown && (
        <details className="shelf-why">
          <summary>
            {words.why()}
            <span className="visually-hidden"> {words.whyMug({ skill: skillName(skill) })}</span>
          </summary>
          <div className="shelf-evidence">
            <Evidence title={words.firstPlays()} reading={first} onEvidence={onEvidence} />
            {!sameReading(profile) && <Evidence title={words.bestPlays()} reading={best} onEvidence={onEvidence} />}
          </div>
        </details>
      )}
    </li>
  );
}

const SKILL_COLUMNS = ['skill', 'first', 'firstDecisions', 'best', 'bestDecisions'] as const;

/** The shelf: skills that were shown stand on it, the others wait in one line below. */
export function ProfileSkills({
  skills,
  worth,
  onEvidence,
}: {
  readonly skills: readonly SkillProfile[];
  /** What the decisions of first plays were worth, by skill. Absent as long as that is not known. */
  readonly worth?: readonly SkillWorth[] | undefined;
  readonly onEvidence: OnEvidence;
}) {
  const shown = skills.filter(({ first, best }) => first.decisions + best.decisions > 0);
  const firstWords = (skill: Skill, first: SkillReading) => {
    const known = worth?.find((one) => one.skill === skill);
    if (known) return worthWords(known);
    return first.band ? bandName(first.band) : words.tooFew();
  };
  const waiting = skills.filter((skill) => !shown.includes(skill));
  return (
    <section className="profile-part card" aria-labelledby="profile-skills">
      <h2 id="profile-skills">{words.shelf()}</h2>
      <p>
        {words.shelfHow()} {worth ? words.mugKept() : words.mugFrom({ least: DECISIONS_MIN })}
      </p>
      <ul className="plain-list shelf">
        {shown.map((profile) => (
          <SkillMug
            key={profile.skill}
            profile={profile}
            worth={worth?.find(({ skill }) => skill === profile.skill)}
            onEvidence={onEvidence}
          />
        ))}
      </ul>
      {waiting.length > 0 && (
        <p className="shelf-waiting">
          {withParts(words.waiting, {
            label: <strong>{words.inCupboard()}</strong>,
            skills: words.names({ names: waiting.map(({ skill }) => skillName(skill)) }),
          })}
        </p>
      )}
      <TableTwin
        caption={words.skillsCaption()}
        head={SKILL_COLUMNS.map((column) => words[`skillsHead.${column}`]())}
        rows={skills.map(({ skill, first, best }) => ({
          key: skill,
          head: skillName(skill),
          cells: [
            firstWords(skill, first),
            first.decisions,
            best.band ? bandName(best.band) : words.tooFew(),
            best.decisions,
          ],
        }))}
      />
    </section>
  );
}
