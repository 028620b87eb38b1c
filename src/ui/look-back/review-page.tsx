/** The page of everything one does with a play after it: a way back, a title, and what it is about. */

import { type ReactNode, useEffect, useRef } from 'react';
import { whatIf } from '../../messages/what-if.ts';
import './review-page.css';
import '../parts/plain-list.css';
import { Icon } from '../parts/icons.tsx';

/** The frame. Focus goes to the title on arrival. */
export function ReviewPage({
  title,
  intro,
  picture,
  onBack,
  className,
  children,
}: {
  readonly title: string;
  readonly intro: string;
  /** Who the introduction speaks of, as a drawn figure (decorative). */
  readonly picture?: ReactNode;
  /** Back to the debrief. */
  readonly onBack: () => void;
  readonly className: string;
  readonly children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className={`review-page ${className}`}>
      <header className="review-head">
        <button type="button" className="button" onClick={onBack}>
          <Icon name="door" /> {whatIf.backToDebrief()}
        </button>
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p>{intro}</p>
        </div>
        {picture !== undefined && (
          <div className="review-picture" aria-hidden="true">
            {picture}
          </div>
        )}
      </header>
      {children}
    </main>
  );
}
