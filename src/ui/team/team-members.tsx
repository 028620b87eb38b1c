/** The people whose results are open: averages where there is enough, and every card one by one. */
import { noteText } from '../../record/notes.ts';
import type { OpenedResults } from '../../record/result-file.ts';
import { PERSON_MIN, TEAM_MIN, type TeamMember, type TeamTable } from '../../record/team-table.ts';
import { counted } from '../../scenario/counted.ts';
import { DataTable } from '../parts/data-table.tsx';
import { type Guesses, guessesWords, triesWords } from './best-of-words.ts';

/** Kept on one line. */
const outOf100 = (points: number) => `${points}\u00a0of\u00a0100`;

const average = (points: number | undefined) => (points === undefined ? 'too few yet' : outOf100(points));
const plain = (points: number | undefined) => (points === undefined ? 'not known' : outOf100(points));

type OnShow = (file: number, play: number) => void;

function Cards({
  member,
  results,
  onShow,
}: {
  readonly member: TeamMember;
  readonly results: OpenedResults;
  readonly onShow: OnShow;
}) {
  return (
    <details className="team-cards">
      <summary>
        <bdi>{member.name}</bdi>: {counted(results.plays.length, 'play')}
      </summary>
      <ol className="plain-list">
        {results.plays.map(({ scenario, card, attempt, record, notes }, index) => (
          <li key={`${record.scenario.id} ${attempt}`}>
            <span>
              <strong>{scenario.title}</strong>, {attempt === 1 ? 'first play' : `play ${attempt}`}: {card.score} of 100
              {card.hints.taken > 0 && ` (${counted(card.hints.taken, 'hint')} taken)`}
              {notes.map((note) => ` ${noteText(note)}`)}
            </span>{' '}
            <button type="button" className="button" onClick={() => onShow(member.file, index)}>
              See the debrief
              <span className="visually-hidden">
                {' '}
                of <bdi>{member.name}</bdi>, {scenario.title}, play {attempt}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {results.setAside.length > 0 && (
        <p>
          Not counted:{' '}
          {results.setAside
            .map(({ title, reason }) => `${title} (${reason.replace(/\.$/, '').toLowerCase()})`)
            .join('; ')}
          .
        </p>
      )}
    </details>
  );
}

/** By name, never by rank. */
export function TeamMembers({
  table,
  files,
  guesses,
  onShow,
}: {
  readonly table: TeamTable;
  readonly files: readonly OpenedResults[];
  /** What guessing gets; undefined until it is known. */
  readonly guesses: Guesses | undefined;
  readonly onShow: OnShow;
}) {
  return (
    <section className="team-part card" aria-labelledby="team-members">
      <h2 id="team-members">Who is here</h2>
      <p>
        By name: this is no ranking, and nobody is timed. An average takes at least {PERSON_MIN} different people
        served. First plays show habit, best plays show what somebody can do; the best of several tries is also higher
        by luck, so beside it stands what guessing as often would get.
      </p>
      <DataTable
        stacks
        caption="Average score, first and best plays apart"
        head={['Name', 'People served', 'First plays', 'Best plays', 'Best of', 'Guessing as often']}
        rows={table.members.map(({ file, name, served, first, best }) => ({
          key: String(file),
          head: <bdi>{name}</bdi>,
          cells: [
            served.length,
            average(first),
            average(best),
            triesWords(served),
            best === undefined ? 'too few yet' : guessesWords(served, guesses),
          ],
        }))}
      />
      <h3>Their plays</h3>
      {table.members.map((member) => {
        const results = files[member.file];
        return results && <Cards key={member.file} member={member} results={results} onShow={onShow} />;
      })}
    </section>
  );
}

/** The same people served by everybody: the only fair comparison there is. */
export function TeamScenarios({
  table,
  guesses,
}: {
  readonly table: TeamTable;
  readonly guesses: Guesses | undefined;
}) {
  const { team, scenarios, members } = table;
  const all = members.flatMap(({ served }) => served);
  const triesOf = (scenario: string) => all.filter((one) => one.scenario === scenario);
  return (
    <section className="team-part card" aria-labelledby="team-together">
      <h2 id="team-together">All together</h2>
      {team ? (
        <p>
          <strong>
            First plays: {plain(team.first)}. Best plays: {plain(team.best)}.
          </strong>{' '}
          Each person counts once, however much they played. The best is of {triesWords(all)} with each; guessing as
          often: {guessesWords(all, guesses)}.
        </p>
      ) : (
        <p>
          From {TEAM_MIN} people on, what you share shows here: averages, and what is missed most. In a smaller group an
          average would point at somebody.
        </p>
      )}
      <DataTable
        stacks
        caption={`Average by person served, from ${TEAM_MIN} players on`}
        head={['Served', 'Players', 'First plays', 'Best plays', 'Best of', 'Guessing as often']}
        rows={scenarios.map(({ scenario, title, players, first, best }) => ({
          key: scenario,
          head: title,
          cells: [
            players,
            average(first),
            average(best),
            triesWords(triesOf(scenario)),
            best === undefined ? 'too few yet' : guessesWords(triesOf(scenario), guesses),
          ],
        }))}
      />
    </section>
  );
}
