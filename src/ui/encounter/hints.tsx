/**
 * Hints: a lamp over the talk with its price on it, and a slip of paper above them for each hint taken
 * at this turn. A hint is told once as it comes; it stays until the turn is over.
 */

import { useEffect, useRef } from 'react';
import { hint as words } from '../../messages/hint.ts';
import type { Hint } from '../../scoring/hints.ts';
import { withParts } from '../parts/with-parts.tsx';
import './hints.css';
import { HintWords } from '../parts/hint-words.tsx';
import { Icon } from '../parts/icons.tsx';

/** Hints of the turn that is open. */
export interface HintsShown {
  /** Those taken at this turn. */
  readonly given: readonly Hint[];
  /** Whether there is one more to be had. */
  readonly more: boolean;
  /** Points of the score that each costs. */
  readonly cost: number;
  readonly onTake: () => void;
}

/** The slips of this turn. The box is there before the first one, so that each is announced as it comes. */
export function HintSlips({ given }: { readonly given: readonly Hint[] }) {
  const box = useRef<HTMLDivElement>(null);
  const seen = useRef(given.length);
  useEffect(() => {
    // A slip comes in above the moves, which may be out of sight where everything scrolls.
    if (given.length > seen.current) box.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
    seen.current = given.length;
  }, [given]);
  return (
    <div className="hint-slips" role="status" aria-atomic="false" ref={box}>
      {given.map((hint) => (
        <p className="hint-slip" key={hint.kind}>
          <Icon name="lamp" />
          <span>
            <strong>{words.label()}</strong> <HintWords hint={hint} />
          </span>
        </p>
      ))}
    </div>
  );
}

/** The lamp. Where there is nothing to say it says so, stays where it is and costs nothing. */
export function HintButton({
  hints: { given, more, cost, onTake },
  shortcuts,
}: {
  readonly hints: HintsShown;
  readonly shortcuts: boolean;
}) {
  const none = given.length > 0 ? words.noMore() : words.none();
  return (
    <button
      type="button"
      className="button hint-button"
      aria-disabled={!more}
      {...(shortcuts && { 'aria-keyshortcuts': 'h' })}
      onClick={(event) => event.detail < 2 && more && onTake()}
    >
      <Icon name="lamp" />
      {more ? (
        <span>
          {withParts(({ points }) => words.take({ again: given.length > 0 ? 'yes' : 'other', cost, points }), {
            points: <span className="visually-hidden"> {words.points()}</span>,
          })}
        </span>
      ) : (
        none
      )}
    </button>
  );
}
