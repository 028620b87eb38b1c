/** Something went wrong in the game itself: says so, says what is safe, and offers the ways on. */

import { useEffect, useRef, useState } from 'react';
import { trouble } from '../../messages/trouble.ts';
import './trouble-screen.css';

export interface TroubleScreenProps {
  /** What went wrong, as the program tells it. */
  readonly reason: string;
  /** Are moves kept beyond this page? What is not so is not said. */
  readonly kept: boolean;
  /** Present when something did not come over the line: the page is whole, and it is asked for again. */
  readonly onAgain?: () => void;
  /** Home, without loading the page again. */
  readonly onHome?: () => void;
  readonly onReload: () => void;
  /** Saves everything this browser holds of the game as a file, just as it lies there. Resolves with what came of it. */
  readonly onExport?: () => Promise<string>;
  /** Opens the game without anything that is kept; all of that stays as it is. */
  readonly onWithout?: () => void;
}

/** The screen. Focus goes to the title on arrival. */
export function TroubleScreen({ reason, kept, onAgain, onHome, onReload, onExport, onWithout }: TroubleScreenProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const [told, setTold] = useState<string>();
  useEffect(() => title.current?.focus(), []);
  return (
    <main className="trouble">
      <div className="trouble-card card" role="alert">
        <h1 ref={title} tabIndex={-1}>
          {onAgain ? trouble.notCome() : trouble.broken()}
        </h1>
        {onAgain ? <p>{reason}</p> : <p>{kept ? trouble.kept() : trouble.notKept()}</p>}
        <div className="trouble-ways">
          {onAgain && (
            <button type="button" className="button button-main" onClick={onAgain}>
              {trouble.again()}
            </button>
          )}
          {/* Some browsers ask only once for a part that did not come: then all of it has to be opened again. */}
          <button type="button" className={onAgain ? 'button' : 'button button-main'} onClick={onReload}>
            {trouble.reload()}
          </button>
          {onHome && (
            <button type="button" className="button" onClick={onHome}>
              {trouble.home()}
            </button>
          )}
        </div>
        {!onAgain && (onExport || onWithout) && (
          <div className="trouble-ways">
            {onExport && (
              <button type="button" className="button" onClick={() => void onExport().then(setTold)}>
                {trouble.save()}
              </button>
            )}
            {onWithout && (
              <button type="button" className="button" onClick={onWithout}>
                {trouble.without()}
              </button>
            )}
          </div>
        )}
        {told !== undefined && <p role="status">{told}</p>}
        {!onAgain && <p className="trouble-reason">{trouble.reason({ reason })}</p>}
      </div>
    </main>
  );
}
