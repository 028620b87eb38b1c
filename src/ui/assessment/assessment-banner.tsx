/** Says all the time that this is an assessment, and where in it one is. For the top of the encounter screen. */
import './assessment-banner.css';
import { Icon } from '../parts/icons.tsx';

/** The banner. `place` counts from 1. */
export function AssessmentBanner({
  title,
  place,
  of,
}: {
  readonly title: string;
  readonly place: number;
  readonly of: number;
}) {
  return (
    <section className="assessment-banner" aria-label="Assessment">
      <p>
        <Icon name="notebook" />
        <span>
          <strong>Assessment</strong> – person {place} of {of}. One go, no coach.{' '}
          <span className="assessment-banner-title">{title}</span>
        </span>
      </p>
    </section>
  );
}
