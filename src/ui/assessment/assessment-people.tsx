/** The people of an assessment in their order: face, name, story, and how far it has come with each, in words. */
import { assessment } from '../../messages/assessment.ts';
import { Icon, type IconName } from '../parts/icons.tsx';
import '../parts/plain-list.css';
import type { Portrait } from '../parts/portrait.ts';
import { relationWords } from '../words/persona-words.ts';
import type { AssessedPerson } from './assessed-person.ts';
import './assessment-people.css';

const STATUS: Readonly<Record<AssessedPerson['status'], { readonly icon: IconName; readonly chip: string }>> = {
  waiting: { icon: 'open', chip: 'chip' },
  running: { icon: 'half', chip: 'chip chip-cue' },
  done: { icon: 'tick', chip: 'chip chip-good' },
  missing: { icon: 'cross', chip: 'chip chip-bad' },
  changed: { icon: 'cross', chip: 'chip chip-bad' },
};

/** The list. `next` is the place of whoever comes next. */
export function AssessmentPeople({
  people,
  next,
  portrait,
  label,
}: {
  readonly people: readonly AssessedPerson[];
  readonly next?: number | undefined;
  readonly portrait: Portrait;
  readonly label: string;
}) {
  return (
    <ol className="plain-list assessed" aria-label={label}>
      {people.map((person, index) => {
        const { id, title, customer, status, day } = person;
        const { icon, chip } = STATUS[status];
        return (
          <li
            key={id}
            className="assessed-person"
            data-status={status}
            aria-current={index === next ? 'step' : undefined}
          >
            <span className="assessed-face" data-tint={index % 4} aria-hidden="true">
              {customer ? portrait(customer.cast, 'calm') : <Icon name="unknown" />}
            </span>
            <span className="assessed-words">
              <strong>
                <span aria-hidden="true">{assessment.number({ place: index + 1 })} </span>
                {customer?.name ?? title}
              </strong>
              {customer && (
                <span>
                  {title} · {relationWords(customer.relation)}
                </span>
              )}
              {day !== undefined && <span>{assessment.ofDay({ day })}</span>}
            </span>
            <span className={`${chip} assessed-status`}>
              <Icon name={icon} />{' '}
              {index === next && status === 'waiting' ? assessment.statusNext() : assessment[`status.${status}`]()}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
