/** Something went wrong in the game itself: says so, says what is safe, and offers the ways on. */
import { useEffect, useRef } from 'react';
import './trouble-screen.css';

export interface TroubleScreenProps {
  /** What went wrong, as the program tells it. Shown small, for whoever is asked for help. */
  readonly reason: string;
  readonly onReload: () => void;
}

/** The screen. Focus goes to the title on arrival. */
export function TroubleScreen({ reason, onReload }: TroubleScreenProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main className="trouble">
      <div className="trouble-card card" role="alert">
        <h1 ref={title} tabIndex={-1}>
          We have spilled something
        </h1>
        <p>This page cannot go on. Every move you made is kept: open the page again, and you are back at your line.</p>
        <button type="button" className="button button-main" onClick={onReload}>
          Open the page again
        </button>
        <p className="trouble-reason">If it happens again, tell whoever looks after this game: {reason}</p>
      </div>
    </main>
  );
}
