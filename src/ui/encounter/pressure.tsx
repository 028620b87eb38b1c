/**
 * The clock of a turn on the screen, with more time and the way out right beside it. At zero the room
 * grows impatient and that is all: the moves wait, and nothing is counted (WCAG 2.2.1).
 */

import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Look } from '../../encounter/look.ts';
import { pressure as words } from '../../messages/pressure.ts';
import { withParts } from '../parts/with-parts.tsx';
import { timeWords } from '../words/time-words.ts';
import './thin-bar.css';
import './pressure.css';
import { Icon } from '../parts/icons.tsx';
import {
  impatience,
  newPressureClock,
  nextTurn,
  type PressureTally,
  readingOf,
  ticked,
  withMoreTime,
} from './pressure-clock.ts';

/** Pressure, when the player has set it. */
export interface PressureShown {
  /** Seconds for each turn. */
  readonly seconds: number;
  /** Switch it off, here and now. */
  readonly onOff: () => void;
  /** Told once whenever the time of a turn runs out. */
  readonly onOver?: (() => void) | undefined;
  /** Told after each turn. It is for the player alone, and for no score. */
  readonly onTally?: ((tally: PressureTally) => void) | undefined;
}

/** Milliseconds between two looks at the clock. */
const TICK = 250;
/** Milliseconds on a clock that never runs backwards. */
const now = () => performance.now();

const minutes = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** The running clock of a play. It rests while `resting`, while the page is hidden and while a dialog is open. */
function useClock(
  look: Look,
  { seconds, onOver, onTally }: PressureShown,
  resting: boolean,
  more: RefObject<(() => void) | undefined>,
) {
  const [clock, setClock] = useState(() => newPressureClock(seconds, now()));
  const turn = useRef(look.turn);
  const { over } = readingOf(clock);
  const ended = look.ending !== undefined;

  const tick = useEffectEvent(() => {
    const rests = resting || document.hidden || document.querySelector('dialog[open]') !== null;
    setClock((before) => ticked(before, now(), rests));
  });
  useEffect(() => {
    if (ended) return undefined;
    const timer = setInterval(() => tick(), TICK);
    return () => clearInterval(timer);
  }, [ended]);

  const settle = useEffectEvent(() => {
    const next = nextTurn(clock, now());
    setClock(next);
    onTally?.(next.tally);
  });
  useEffect(() => {
    if (turn.current === look.turn) return;
    turn.current = look.turn;
    settle();
  }, [look.turn]);

  const ranOut = useEffectEvent(() => onOver?.());
  useEffect(() => {
    if (over) ranOut();
  }, [over]);

  useEffect(() => {
    more.current = () => setClock(withMoreTime);
    return () => {
      more.current = undefined;
    };
  }, [more]);
  return clock;
}

/** The clock. `more` is given what the key for more time does. A new `seconds` needs a new clock: give it a key. */
export function Pressure({
  look,
  pressure,
  resting,
  shortcuts,
  more,
}: {
  readonly look: Look;
  readonly pressure: PressureShown;
  /** A hint lies there to be read, or the player's own words are asked for: nobody hurries either. */
  readonly resting: boolean;
  readonly shortcuts: boolean;
  readonly more: RefObject<(() => void) | undefined>;
}) {
  const clock = useClock(look, pressure, resting, more);
  if (look.ending) return null;
  const { over, seconds, share } = readingOf(clock);
  const name = look.people.find(({ id }) => id === 'customer')?.name ?? '';
  const told = over ? words.over : words.left;
  const room = impatience(look.queue, name);
  return (
    <fieldset className="pressure" data-over={over || undefined}>
      <legend className="visually-hidden">{words.clock()}</legend>
      <p className="pressure-time">
        <Icon name="clock" />
        <span role="timer">
          <span aria-hidden="true">{told({ time: minutes(seconds) })}</span>
          <span className="visually-hidden">{told({ time: timeWords(seconds) })}</span>
        </span>
        {clock.rests && (
          <span className="pressure-rests">
            <Icon name="pause" />
            <span className="pressure-word">{words.rests()}</span>
          </span>
        )}
        {over && <strong>{room}</strong>}
      </p>
      <div className="thin-bar pressure-bar" aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </div>
      <div className="pressure-buttons">
        <button
          type="button"
          className="button"
          {...(shortcuts && { 'aria-keyshortcuts': 't' })}
          onClick={() => more.current?.()}
        >
          {withParts(words.more, {
            action: words.moreAction(),
            which: <span className="visually-hidden">{words.moreWhich({ seconds: pressure.seconds })}</span>,
          })}
        </button>
        <button
          type="button"
          className="button"
          onClick={(event) => {
            // The button goes away under the focus: back to the lines of the turn.
            event.currentTarget
              .closest('main')
              ?.querySelector<HTMLElement>('.turn-lines')
              ?.focus({ preventScroll: true });
            pressure.onOff();
          }}
        >
          {withParts(words.off, {
            action: words.offAction(),
            which: <span className="visually-hidden">{words.offWhich()}</span>,
          })}
        </button>
      </div>
      <div className="visually-hidden" role="status">
        {over && words.isOver({ seconds: pressure.seconds * (1 + clock.more), looks: room })}
      </div>
    </fieldset>
  );
}
