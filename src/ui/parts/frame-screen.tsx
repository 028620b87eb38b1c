/** The frame of a screen that has nothing to show yet, or nothing any more: what is the matter, and the way on. */

import { useEffect, useRef } from 'react';
import { parts } from '../../messages/parts.ts';
import { PageNotice } from './page-notice.tsx';
import './trouble-screen.css';

/** Milliseconds a wait takes before it is shown, and takes the focus. The style sheet has the same number. */
const MOMENT = 400;

export interface FrameScreenProps {
  readonly title: string;
  readonly text?: string;
  /** Something to tell, such as what could not be fetched. */
  readonly notice?: string | undefined;
  /** Being waited for: shown only once it has taken a moment, since mostly it has not. */
  readonly waiting?: boolean;
  readonly onHome: () => void;
}

/** The screen. Focus goes to the title on arrival, so that nobody is left nowhere. */
export function FrameScreen({ title, text, notice, waiting = false, onHome }: FrameScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => heading.current?.focus(), waiting ? MOMENT : 0);
    return () => clearTimeout(timer);
  }, [waiting]);
  return (
    <main className={waiting ? 'trouble trouble-waiting' : 'trouble'} aria-busy={waiting}>
      <div className="trouble-card card">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {text !== undefined && <p>{text}</p>}
        <PageNotice notice={notice} />
        <button type="button" className="button" onClick={onHome}>
          {parts.home()}
        </button>
      </div>
    </main>
  );
}
