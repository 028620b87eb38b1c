/** One turn of the conversation: what you did, what is said and seen now, and what you can do next. */
import { type Ref, useId } from 'react';
import './turn.css';
import type { LineLook, Look } from '../../encounter/look.ts';
import { Icon, type IconName } from '../parts/icons.tsx';
import type { PersonPortrait } from '../parts/portrait.ts';
import { exitWords } from '../words/edge-words.ts';
import { languageName, quoted } from '../words/said-words.ts';
import { HintButton, HintSlips, type HintsShown } from './hints.tsx';
import { MoveList, shownMove } from './move-list.tsx';
import { plateOwner } from './plate-owner.ts';

/** Coaching on the last move. */
export interface CoachNote {
  readonly text: string;
  readonly tone: 'good' | 'mixed' | 'weak';
}

const TONES: Readonly<Record<CoachNote['tone'], { readonly label: string; readonly icon: IconName }>> = {
  good: { label: 'That served', icon: 'star' },
  mixed: { label: 'Half way', icon: 'half' },
  weak: { label: 'Worth another thought', icon: 'coach' },
};

function Coach({ coach, id }: { readonly coach: CoachNote; readonly id: string }) {
  const { label, icon } = TONES[coach.tone];
  return (
    <p className="coach" id={id} data-tone={coach.tone}>
      <Icon name={icon} />
      <span>
        <strong>{label}.</strong> {coach.text}
      </span>
    </p>
  );
}

interface SpokenProps {
  readonly line: LineLook;
  readonly reader: string;
  /** Show the speaker's name: the plate names somebody else, or several people speak. */
  readonly named: boolean;
}

function Spoken({ line, reader, named }: SpokenProps) {
  if (line.by === 'scene')
    return (
      <p className="line line-scene" lang={line.language}>
        {line.text}
      </p>
    );
  const other = line.foreign || line.translation !== undefined;
  const language = other ? languageName(line.language, reader) : '';
  return (
    <div className="line" data-by={line.by}>
      <p className={named ? 'line-name' : 'visually-hidden'}>
        {line.name}
        <span className="visually-hidden"> says{other && ` in ${language}`}:</span>
      </p>
      <p className="line-text" dir={line.direction} lang={line.language}>
        {quoted(line.text, line.direction)}
      </p>
      {line.foreign && <p className="line-foreign">in {language} – you do not understand the words yet</p>}
      {line.translation !== undefined && (
        <p className="line-translation">
          <span className="chip">interpreted</span> {quoted(line.translation)}
        </p>
      )}
    </div>
  );
}

export interface TurnProps {
  readonly look: Look;
  readonly portrait: PersonPortrait;
  readonly coach?: CoachNote | undefined;
  /** Absent where no hints are given. */
  readonly hints?: HintsShown | undefined;
  readonly shortcuts: boolean;
  /** The box that takes focus once per turn. */
  readonly focusRef: Ref<HTMLDivElement>;
  readonly scrollRef: Ref<HTMLDivElement>;
  readonly onChoose: (id: string) => void;
  readonly onFinish: () => void;
  /** Words on the button that leads on after the ending. */
  readonly finishLabel?: string;
}

/** The dialogue card with its name plate. */
export function Turn(props: TurnProps) {
  const { look, portrait, coach, hints, shortcuts, focusRef, scrollRef, onChoose, onFinish } = props;
  const { finishLabel = 'See what they thought' } = props;
  const out = look.ending?.out;
  const [plateId, coachId, linesId] = [useId(), useId(), useId()];
  const owner = plateOwner(look);
  const speakers = new Set(look.lines.filter(({ by }) => by !== 'scene').map(({ by }) => by));
  return (
    <section className="turn" data-cover aria-labelledby={plateId}>
      <div className="plate">
        <span className="plate-portrait" aria-hidden="true">
          {owner && portrait(owner, 'head')}
        </span>
        <h2 id={plateId} className="plate-name">
          {look.ending ? `${owner?.name ?? ''}: how it ended` : owner?.name}
          {owner?.where === 'phone' && !look.ending && (
            <>
              {' '}
              <Icon name="phone" />
              <span className="visually-hidden">, on the phone</span>
            </>
          )}
        </h2>
      </div>
      <div className="turn-card card">
        <div className="talk" ref={scrollRef}>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls; this groups spoken lines so that focus can land on them */}
          <div
            ref={focusRef}
            className="turn-lines"
            role="group"
            tabIndex={-1}
            aria-labelledby={plateId}
            aria-describedby={coach ? `${coachId} ${linesId}` : linesId}
          >
            {(look.said ?? coach) && (
              <div className="before">
                {look.said && (
                  <p className="you">
                    <span className="you-name">You</span> {shownMove(look.said.kind, look.said.text)}
                  </p>
                )}
                {coach && <Coach coach={coach} id={coachId} />}
              </div>
            )}
            {/* A new turn is a new set of lines, even if the words are the same. */}
            <div id={linesId} key={look.turn} className="lines">
              {look.lines.map((line, index) => (
                <Spoken
                  // biome-ignore lint/suspicious/noArrayIndexKey: lines of a turn never move, and the same words may be said twice
                  key={index}
                  line={line}
                  reader={look.language}
                  named={speakers.size > 1 || line.by !== owner?.id}
                />
              ))}
              {look.ending && (
                <div className="ending" data-out={out}>
                  {out && (
                    <p className="ending-out">
                      <Icon name={exitWords[out].icon} />
                      <span>
                        {owner?.name} {exitWords[out].did} before you were done.
                      </span>
                    </p>
                  )}
                  <p className="ending-title">{look.ending.title}</p>
                  <p>{look.ending.text}</p>
                </div>
              )}
            </div>
          </div>
          {look.ending ? (
            <button type="button" className="button button-main finish" onClick={onFinish}>
              {finishLabel}
            </button>
          ) : (
            <>
              {/* Each turn has its own box: what is told in it is of this turn alone. */}
              {hints && <HintSlips key={look.turn} given={hints.given} />}
              <MoveList moves={look.moves} language={look.language} onChoose={onChoose} shortcuts={shortcuts} />
              {hints && (
                <div className="hint-foot">
                  <HintButton hints={hints} shortcuts={shortcuts} />
                </div>
              )}
            </>
          )}
        </div>
      </div>
    </section>
  );
}
