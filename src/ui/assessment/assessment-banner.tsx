/** Says all the time that this is an assessment, and where in it one is. For the top of the encounter screen. */
import { assessment } from '../../messages/assessment.ts';
import { Icon } from '../parts/icons.tsx';
import { withParts } from '../parts/with-parts.tsx';
import './assessment-banner.css';

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
    <section className="assessment-banner" aria-label={assessment.banner()}>
      <p>
        <Icon name="notebook" />
        <span>
          {withParts((parts) => assessment.bannerWhere({ ...parts, place, of }), {
            label: <strong>{assessment.banner()}</strong>,
            title: <span className="assessment-banner-title">{title}</span>,
          })}
        </span>
      </p>
    </section>
  );
}
