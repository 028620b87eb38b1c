/** One turn of the conversation: what you did, what is said and seen now, and what you can do next. */

import { type RefObject, useId } from 'react';
import { encounter } from '../../messages/encounter.ts';
import './turn.css';
import type { EarlierTurn } from '../../encounter/earlier.ts';
import type { Look } from '../../encounter/look.ts';
import { Icon, type IconName } from '../parts/icons.tsx';
import { useScrollTabIndex } from '../parts/use-scroll-tab-index.ts';
import { EndingWays, EndingWords, type TurnAgain } from './ending.tsx';
import { HintSlips, type HintsShown } from './hints.tsx';
import { MoveList } from './move-list.tsx';
import { plateOwner } from './plate-owner.ts';
import type { ReadingAloud } from './reading-aloud.ts';
import { AfterSaying, SayField, type SayFirstShown } from './say-first.tsx';
import { SpokenLines, YouSaid } from './spoken.tsx';

/** Coaching on the last move. */
export interface CoachNote {
  readonly text: string;
  readonly tone: 'good' | 'mixed' | 'weak';
}

const TONES: Readonly<Record<CoachNote['tone'], IconName>> = { good: 'star', mixed: 'half', weak: 'coach' };

/** Folded to its mark: the answer comes first. It lies open where the move missed something. */
function Coach({ coach, id }: { readonly coach: CoachNote; readonly id: string }) {
  return (
    <details className="coach" data-tone={coach.tone} open={coach.tone === 'weak'}>
      <summary>
        <Icon name={TONES[coach.tone]} /> {encounter[`coach.${coach.tone}`]()}
        <span className="visually-hidden">{encounter.coachWhy()}</span>
      </summary>
      <p id={id}>{coach.text}</p>
    </details>
  );
}

/** Turns that are over, above the one that is open. */
function Earlier({ turns, look }: { readonly turns: readonly EarlierTurn[]; readonly look: Look }) {
  return (
    <ol className="plain-list earlier" aria-label={encounter.earlier()}>
      {turns.map(({ turn, said, lines }) => (
        <li key={turn} className="lines">
          {said && <YouSaid said={said} />}
          <SpokenLines lines={lines} look={look} />
        </li>
      ))}
    </ol>
  );
}

export interface TurnProps {
  readonly look: Look;
  /** The turns before this one. */
  readonly earlier: readonly EarlierTurn[];
  readonly coach?: CoachNote | undefined;
  /** Absent where no hints are given. */
  readonly hints?: HintsShown | undefined;
  /** Absent where the options come at once. */
  readonly sayFirst?: SayFirstShown | undefined;
  /** Absent where nothing is read aloud. */
  readonly aloud?: ReadingAloud | undefined;
  readonly shortcuts: boolean;
  /** The box that takes focus once per turn. */
  readonly focusRef: RefObject<HTMLDivElement | null>;
  /** The box in which the talk scrolls. */
  readonly scrollRef: RefObject<HTMLDivElement | null>;
  readonly onChoose: (id: string) => void;
  readonly onFinish: () => void;
  /** Words on the button that leads on after the ending. */
  readonly finishLabel?: string;
  /** The move that is being made by hand, if one is. */
  readonly byHand?: string | undefined;
  /** Opens the act of the hands of a move. Absent: none are offered. */
  readonly onHands?: ((id: string) => void) | undefined;
  /** The turn to take again from the end, where there is one. */
  readonly again?: TurnAgain | undefined;
  /** Guesses the stars before they are shown. Absent: they are not guessed. */
  readonly onGuess?: (() => void) | undefined;
}

/**
 * The last line is what one answers to: the talk scrolls to its end, and keeps the height of that line. Where the
 * moves leave it less, the column around it scrolls.
 */
function showLastLine(talk: HTMLElement | null) {
  const line = talk?.querySelector('.lines-now')?.lastElementChild;
  if (!talk || !line) return;
  const { paddingBlockStart, paddingBlockEnd } = getComputedStyle(talk);
  const spare = Number.parseFloat(paddingBlockStart) + Number.parseFloat(paddingBlockEnd);
  talk.style.setProperty('--last-line', `${Math.ceil(line.getBoundingClientRect().height + spare)}px`);
  talk.scrollTop = talk.scrollHeight;
  talk.scrollIntoView({ block: 'nearest' });
}

/** The moves; before them the player's own words, where those come first. */
function Options({ look, sayFirst, shortcuts, focusRef, scrollRef, byHand, onHands, onChoose }: TurnProps) {
  const moves = (
    <MoveList
      turn={look.turn}
      moves={look.moves}
      language={look.language}
      near={sayFirst?.nearest}
      byHand={byHand}
      onHands={onHands}
      onChoose={onChoose}
      shortcuts={shortcuts}
    />
  );
  if (!sayFirst) return moves;
  if (!sayFirst.asked)
    return (
      <AfterSaying sayFirst={sayFirst} language={look.language} onRoom={() => showLastLine(scrollRef.current)}>
        {moves}
      </AfterSaying>
    );
  const leave = () => focusRef.current?.focus({ preventScroll: true });
  return (
    <SayField key={look.turn} sayFirst={sayFirst} language={look.language} takesKeys={shortcuts} onLeave={leave} />
  );
}

/** The talk, and what can be done next: the talk scrolls, the moves stay in sight. */
export function Turn(props: TurnProps) {
  const { look, earlier, coach, hints, aloud, focusRef, scrollRef, onFinish } = props;
  const { finishLabel = encounter.finish() } = props;
  const [plateId, saidId, coachId, linesId] = [useId(), useId(), useId(), useId()];
  const described = [...(look.said ? [saidId] : []), ...(coach ? [coachId] : []), linesId].join(' ');
  const owner = plateOwner(look);
  const tabIndex = useScrollTabIndex(scrollRef);
  return (
    <section className="turn" aria-labelledby={plateId}>
      <h2 id={plateId} className="visually-hidden">
        {look.ending ? encounter.ended({ name: owner?.name ?? '' }) : owner?.name}
      </h2>
      <div className="talk" ref={scrollRef} tabIndex={tabIndex}>
        {earlier.length > 0 && <Earlier turns={earlier} look={look} />}
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls; this groups spoken lines so that focus can land on them */}
        <div
          // A box of its own for each turn: a screen reader tells a description that changes under the focus a second time.
          key={look.turn}
          ref={focusRef}
          className="turn-lines"
          role="group"
          tabIndex={-1}
          aria-labelledby={plateId}
          aria-describedby={described}
        >
          {look.said && <YouSaid said={look.said} id={saidId} />}
          {coach && <Coach coach={coach} id={coachId} />}
          <div id={linesId} className="lines lines-now">
            <SpokenLines lines={look.lines} look={look} aloud={aloud} />
            {look.ending && <EndingWords ending={look.ending} name={owner?.name ?? ''} />}
          </div>
        </div>
      </div>
      <div className="next">
        {look.ending ? (
          <EndingWays
            finishLabel={finishLabel}
            shortcuts={props.shortcuts}
            again={props.again}
            onFinish={onFinish}
            onGuess={props.onGuess}
          />
        ) : (
          <>
            {/* Each turn has its own box: what is told in it is of this turn alone. */}
            {hints && <HintSlips key={look.turn} given={hints.given} />}
            <Options {...props} />
          </>
        )}
      </div>
    </section>
  );
}
