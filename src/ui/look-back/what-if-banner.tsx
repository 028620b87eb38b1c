/** Says all the time that this is a what-if, and leads back. For the top of the encounter screen. */
import './what-if-banner.css';
import { Icon } from '../parts/icons.tsx';

/** The banner. `turn` is the turn it goes on from, 0 for the first. */
export function WhatIfBanner({ turn, onBack }: { readonly turn: number; readonly onBack: () => void }) {
  return (
    <section className="what-if-banner" aria-label="What if">
      <p>
        <Icon name="again" />
        <span>
          <strong>What if</strong> – this does not change your score.{' '}
          <span className="what-if-from">You are back at turn {turn + 1} of your play.</span>
        </span>
      </p>
      <button type="button" className="button" onClick={onBack}>
        Back to the debrief
      </button>
    </section>
  );
}
