/** The people whose results are open: averages where there is enough, and every card one by one. */
import { playNote } from '../../messages/play-note.ts';
import { team as words } from '../../messages/team.ts';
import type { OpenedResults } from '../../record/result-file.ts';
import { PERSON_MIN, TEAM_MIN, type TeamMember, type TeamTable } from '../../record/team-table.ts';
import { DataTable } from '../parts/data-table.tsx';
import { withParts } from '../parts/with-parts.tsx';
import { type Guesses, guessesWords, triesWords } from './best-of-words.ts';

/** Kept on one line. */
const outOf100 = (points: number) => words.outOf100({ points });

const average = (points: number | undefined) => (points === undefined ? words.tooFewYet() : outOf100(points));
const plain = (points: number | undefined) => (points === undefined ? words.notKnown() : outOf100(points));

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
        {withParts((parts) => words.plays({ ...parts, plays: results.plays.length }), {
          name: <bdi>{member.name}</bdi>,
        })}
      </summary>
      <ol className="plain-list">
        {results.plays.map(({ scenario, card, attempt, record, notes }, index) => (
          <li key={`${record.scenario.id} ${attempt}`}>
            <span>
              {withParts(
                (parts) =>
                  attempt === 1
                    ? words.firstPlay({ ...parts, score: card.score })
                    : words.laterPlay({ ...parts, attempt, score: card.score }),
                { title: <strong>{scenario.title}</strong> },
              )}
              {card.hints.taken > 0 && ` ${words.hints({ hints: card.hints.taken })}`}
              {notes.map((note) => ` ${playNote[note]()}`)}
            </span>{' '}
            <button type="button" className="button" onClick={() => onShow(member.file, index)}>
              {words.seeDebrief()}
              <span className="visually-hidden">
                {' '}
                {withParts((parts) => words.debriefOfPlay({ ...parts, title: scenario.title, attempt }), {
                  name: <bdi>{member.name}</bdi>,
                })}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {results.setAside.length > 0 && (
        <p>
          {words.notCounted({
            plays: results.setAside.map(({ title, why }) => words[`setAside.${why}`]({ title })).join('; '),
          })}
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
      <h2 id="team-members">{words.members()}</h2>
      <p>{words.membersHow({ least: PERSON_MIN })}</p>
      <DataTable
        stacks
        caption={words.membersCaption()}
        head={[
          words.name(),
          words.peopleServed(),
          words.firstPlays(),
          words.bestPlays(),
          words.bestOf(),
          words.guessing(),
        ]}
        rows={table.members.map(({ file, name, served, first, best }) => ({
          key: String(file),
          head: <bdi>{name}</bdi>,
          cells: [
            served.length,
            average(first),
            average(best),
            triesWords(served),
            best === undefined ? words.tooFewYet() : guessesWords(served, guesses),
          ],
        }))}
      />
      <h3>{words.theirPlays()}</h3>
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
      <h2 id="team-together">{words.allTogether()}</h2>
      {team ? (
        <p>
          {withParts(
            (parts) => words.averagesHow({ ...parts, tries: triesWords(all), guesses: guessesWords(all, guesses) }),
            { label: <strong>{words.averages({ first: plain(team.first), best: plain(team.best) })}</strong> },
          )}
        </p>
      ) : (
        <p>{words.fromPeople({ least: TEAM_MIN })}</p>
      )}
      <DataTable
        stacks
        caption={words.scenariosCaption({ least: TEAM_MIN })}
        head={[
          words.served(),
          words.players(),
          words.firstPlays(),
          words.bestPlays(),
          words.bestOf(),
          words.guessing(),
        ]}
        rows={scenarios.map(({ scenario, title, players, first, best }) => ({
          key: scenario,
          head: title,
          cells: [
            players,
            average(first),
            average(best),
            triesWords(triesOf(scenario)),
            best === undefined ? words.tooFewYet() : guessesWords(triesOf(scenario), guesses),
          ],
        }))}
      />
    </section>
  );
}
