/**
 * The tour of the first minute: a small note in the scene that says one thing at a time and stands in
 * nobody's way. It can be read, put aside, skipped for good, or played past.
 */

import { useEffect, useId, useState } from 'react';
import type { Cue } from '../../encounter/cues.ts';
import type { Look } from '../../encounter/look.ts';
import { guide } from '../../messages/guide.ts';
import './guide.css';
import { guideTip, type TipId } from './guide-tips.ts';

export interface GuideProps {
  readonly look: Look;
  /** Cues of the last step. */
  readonly cues: readonly Cue[];
  /** Single keys act, so that the notes may name them. Default true. */
  readonly shortcuts?: boolean | undefined;
  /** The tour is not wanted, now or later. */
  readonly onSkip: () => void;
  /** The last note has been read. */
  readonly onDone: () => void;
}

/** A pen stroke that points down; the style sheet turns it. */
function Arrow() {
  return (
    <svg className="guide-arrow" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d="M21.6 5.2c5.2 9.6 5.6 21.2 2.6 34.4M12.6 28.4c4.6 3 8.3 6.7 11.4 11.6 2.6-5.2 6-9.2 10.4-12.4" />
    </svg>
  );
}

/** The note takes its buttons with it: before that, focus goes back to the lines of the turn. */
function focusLines(from: Element): void {
  from.closest('main')?.querySelector<HTMLElement>('.turn-lines')?.focus({ preventScroll: true });
}

/** The note for what is on the screen now; nothing while there is nothing to say. */
export function Guide({ look, cues, shortcuts = true, onSkip, onDone }: GuideProps) {
  const [titleId, textId] = [useId(), useId()];
  const [shown, setShown] = useState<{ look: Look; cues: readonly Cue[]; seen: readonly TipId[] }>({
    look,
    cues,
    seen: [],
  });
  const [told, setTold] = useState('');

  // Whoever makes a move has no more use for the note of the turn before.
  let { seen } = shown;
  if (shown.look.turn !== look.turn) {
    const past = guideTip(shown.look, shown.seen, { cues: shown.cues, shortcuts });
    if (past) seen = [...seen, past.id];
    setShown({ look, cues, seen });
  }

  const tip = guideTip(look, seen, { cues, shortcuts });
  const telling = tip ? guide.tip({ title: tip.title, text: tip.text }) : '';
  // A live region tells of changes only, so the first note, too, has to come after it.
  useEffect(() => setTold(telling), [telling]);

  const last = tip?.id === 'ending';
  const next = (button: Element) => {
    if (!tip) return;
    const read = [...seen, tip.id];
    if (last || !guideTip(look, read, { cues, shortcuts })) focusLines(button);
    setShown({ look, cues, seen: read });
    if (last) onDone();
  };

  return (
    <>
      {tip && (
        <aside className="guide" data-cover data-at={tip.at} aria-labelledby={titleId}>
          <Arrow />
          <div className="guide-note">
            <h2 className="guide-title" id={titleId}>
              {tip.title}
            </h2>
            <p id={textId}>{tip.text}</p>
            <div className="guide-buttons">
              <button
                type="button"
                className="button guide-next"
                aria-describedby={textId}
                onClick={(event) => next(event.currentTarget)}
              >
                {guide.gotIt()}
              </button>
              {!last && (
                <button
                  type="button"
                  className="button guide-skip"
                  onClick={(event) => {
                    focusLines(event.currentTarget);
                    onSkip();
                  }}
                >
                  {guide.skip()}
                </button>
              )}
            </div>
          </div>
        </aside>
      )}
      <div className="visually-hidden" role="status">
        {told}
      </div>
    </>
  );
}
