/** Says all the time that this is a what-if, and leads back. For the top of the encounter screen. */
import './what-if-banner.css';
import { whatIf } from '../../messages/what-if.ts';
import { Icon } from '../parts/icons.tsx';
import { withParts } from '../parts/with-parts.tsx';

/** The banner. `turn` is the turn it goes on from, 0 for the first. */
export function WhatIfBanner({ turn, onBack }: { readonly turn: number; readonly onBack: () => void }) {
  return (
    <section className="what-if-banner" aria-label={whatIf.label()}>
      <p>
        <Icon name="again" />
        <span>
          {withParts(whatIf.note, { label: <strong>{whatIf.label()}</strong> })}{' '}
          <span className="what-if-from">{whatIf.from({ turn: turn + 1 })}</span>
        </span>
      </p>
      <button type="button" className="button" onClick={onBack}>
        {whatIf.backToDebrief()}
      </button>
    </section>
  );
}
