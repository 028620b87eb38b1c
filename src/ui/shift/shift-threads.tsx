/** Each fall and rise of the day, traced to the choice that caused it and told to the one who felt it. */
import { dayReport } from '../../messages/day-report.ts';
import { moveInWords } from '../debrief/debrief-words.ts';
import { Icon } from '../parts/icons.tsx';
import type { Portrait } from '../parts/portrait.ts';
import { withParts } from '../parts/with-parts.tsx';
import type { ReportEffect, ReportPerson, ReportThread } from './shift-report-view.ts';
import { choiceWords, effectWords, flagWords } from './shift-report-words.ts';
import './shift-threads.css';

/** How many effects are told at once; the rest open on request. */
const TOLD_AT_ONCE = 2;

/** What weighs most is told first: the ending, what was said, then what could be chosen. */
const WEIGHT: Readonly<Record<ReportEffect['what'], number>> = {
  ending: 0,
  mood: 1,
  line: 2,
  brief: 3,
  person: 4,
  prop: 5,
  move: 6,
};

function Effects({ effects, name }: { readonly effects: readonly ReportEffect[]; readonly name: string }) {
  const sentences = effects
    .toSorted((a, b) => WEIGHT[a.what] - WEIGHT[b.what])
    .map((effect) => effectWords(effect, name));
  const rest = sentences.slice(TOLD_AT_ONCE);
  return (
    <>
      <ul className="plain-list thread-effects">
        {sentences.slice(0, TOLD_AT_ONCE).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{dayReport.moreWith({ more: rest.length, name })}</summary>
          <ul className="plain-list thread-effects">
            {rest.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface ThreadProps {
  readonly thread: ReportThread;
  readonly people: readonly ReportPerson[];
  readonly portrait: Portrait;
  readonly onTurn?: ((index: number, turn: number) => void) | undefined;
}

/** Where it came from: a sentence of the player's, a chance passed by, or the start of the day. */
function Cause({ thread: { writer }, people, onTurn }: ThreadProps) {
  const { author, move, chance } = writer;
  if (author.by === 'start') return <p>{dayReport[`origin.${author.origin}`]()}</p>;
  const name = people[author.index]?.short ?? '';
  const link = (turn: number) =>
    onTurn ? (
      <button type="button" className="turn-link" onClick={() => onTurn(author.index, turn)}>
        {dayReport.turnWith({ turn: turn + 1, name })}
      </button>
    ) : (
      <span>{dayReport.turnWithAside({ turn: turn + 1, name })}</span>
    );
  return (
    <>
      {move && (
        <p>
          <Icon name={move.kind} /> {withParts(dayReport.cause, { choice: choiceWords(move), link: link(move.turn) })}
        </p>
      )}
      {chance && (
        <p>
          {withParts((parts) => (move ? dayReport.alsoOffered(parts) : dayReport.leftOffered({ ...parts, name })), {
            kind: (
              <span className="thread-kind">
                <Icon name={chance.kind} /> {dayReport[`kind.${chance.kind}`]()}
              </span>
            ),
            words: moveInWords(chance.kind, chance.text),
            link: link(chance.turn),
          })}
        </p>
      )}
      {!move && !chance && <p>{dayReport.cameFrom({ name })}</p>}
    </>
  );
}

/** A small face in ink. Decoration: the name stands beside it. */
function Head({ person, portrait, glad }: { person: ReportPerson | undefined; portrait: Portrait; glad: boolean }) {
  if (!person) return null;
  return (
    <span className="thread-head" aria-hidden="true">
      {portrait(person.cast, glad ? 'smile' : 'concerned')}
    </span>
  );
}

function ThreadCard(props: ThreadProps) {
  const { thread, people, portrait } = props;
  const { effect, flag, writer, readers } = thread;
  const from = writer.author.by === 'encounter' ? people[writer.author.index]?.short : dayReport.beforeDay();
  const felt = readers.map(({ index }) => people[index]?.short).filter((name) => name !== undefined);
  return (
    <li className="thread card" data-effect={effect}>
      <div className="thread-faces">
        {writer.author.by === 'encounter' && (
          <Head person={people[writer.author.index]} portrait={portrait} glad={effect === 'rise'} />
        )}
        <svg viewBox="0 0 60 24" aria-hidden="true" focusable="false">
          <path d="M3 15 C20 6 38 6 55 14 M46 5 L56 14 L44 20" />
        </svg>
        {readers.map(({ index }) => (
          <Head key={index} person={people[index]} portrait={portrait} glad={effect === 'rise'} />
        ))}
        <span className={`chip ${effect === 'fall' ? 'chip-bad' : 'chip-good'}`}>
          <Icon name={effect === 'fall' ? 'cross' : 'tick'} /> {dayReport[effect]()}
        </span>
      </div>
      <h3>
        {from} <span aria-hidden="true">→</span>
        <span className="visually-hidden">{dayReport.to()}</span> {dayReport.names({ names: felt })}
      </h3>
      <p className="thread-fact">{flagWords(flag)}</p>
      <div className="thread-cause">
        <Cause {...props} />
      </div>
      {readers.map(({ index, effects }) => {
        const name = people[index]?.short ?? '';
        return (
          <div key={index} className="thread-felt">
            <p>
              <strong>{dayReport.felt({ name })}</strong>
            </p>
            <Effects effects={effects} name={name} />
          </div>
        );
      })}
    </li>
  );
}

/** Every thread, falls before rises. */
export function Threads({
  threads,
  people,
  portrait,
  onTurn,
}: {
  readonly threads: readonly ReportThread[];
  readonly people: readonly ReportPerson[];
  readonly portrait: Portrait;
  readonly onTurn?: ((index: number, turn: number) => void) | undefined;
}) {
  if (threads.length === 0) return <p>{dayReport.nobodyFelt()}</p>;
  const inOrder = [
    ...threads.filter(({ effect }) => effect === 'fall'),
    ...threads.filter(({ effect }) => effect === 'rise'),
  ];
  return (
    <ul className="plain-list threads">
      {inOrder.map((thread) => (
        <ThreadCard
          key={`${thread.flag.flag} ${thread.effect} ${thread.readers.map(({ index }) => index).join(' ')}`}
          thread={thread}
          people={people}
          portrait={portrait}
          onTurn={onTurn}
        />
      ))}
    </ul>
  );
}
