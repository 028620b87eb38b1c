/** Picks the people and days of an assessment: they come in the order in which they are picked. */
import type { ReactNode } from 'react';
import { makeAssessment } from '../../messages/make-assessment.ts';
import type { Persona } from '../../scenario/format.ts';
import { Icon } from '../parts/icons.tsx';
import '../parts/plain-list.css';
import type { Portrait } from '../parts/portrait.ts';
import { relationWords } from '../words/persona-words.ts';
import './assessment-people.css';
import './pick-people.css';

/** Somebody who can be picked. */
export interface PickablePerson {
  /** Id of the scenario. */
  readonly id: string;
  readonly title: string;
  readonly customer: Pick<Persona, 'short' | 'name' | 'relation' | 'cast'>;
}

/** A day that can be picked. */
export interface PickableDay {
  /** Id of the shift. */
  readonly id: string;
  readonly title: string;
  /** Name of the house. */
  readonly place: string;
  /** Ids of the scenarios of its people, in their order. */
  readonly people: readonly string[];
}

/** What stands for a day among what is picked: no id of a scenario holds a colon. */
export const pickOfDay = (id: string): string => `day:${id}`;
/** The id of the shift that is picked; undefined for a person. */
export const dayPicked = (pick: string): string | undefined => /^day:(.*)$/s.exec(pick)?.[1];

/** A row to tick. */
function Row({
  picked,
  pick,
  children,
  onToggle,
}: {
  readonly picked: readonly string[];
  readonly pick: string;
  readonly children: ReactNode;
  readonly onToggle: (pick: string) => void;
}) {
  const place = picked.indexOf(pick) + 1;
  return (
    <li>
      <label className="pick-person assessed-person">
        {children}
        <span className="pick-box">
          {place > 0 && <span className="chip chip-good">{makeAssessment.number({ place })}</span>}
          <input type="checkbox" checked={place > 0} onChange={() => onToggle(pick)} />
        </span>
      </label>
    </li>
  );
}

/** The boxes of the days, under those of people. */
function Days({
  days,
  people,
  portrait,
  ...row
}: {
  readonly days: readonly PickableDay[];
  readonly people: readonly PickablePerson[];
  readonly picked: readonly string[];
  readonly portrait: Portrait;
  readonly onToggle: (pick: string) => void;
}) {
  if (days.length === 0) return null;
  return (
    <>
      <h3 className="pick-days" id="pick-days">
        {makeAssessment.days()}
      </h3>
      <p className="pick-hint">{makeAssessment.daysHint()}</p>
      <ul className="plain-list assessed" aria-labelledby="pick-days">
        {days.map(({ id, title, place, people: own }, index) => {
          const first = people.find((one) => one.id === own[0]);
          return (
            <Row key={id} pick={pickOfDay(id)} {...row}>
              <span className="assessed-face" data-tint={index % 4} aria-hidden="true">
                {first ? portrait(first.customer.cast, 'calm') : <Icon name="clock" />}
              </span>
              <span className="assessed-words">
                <strong>{title}</strong>
                <span>{makeAssessment.dayOf({ people: own.length, place })}</span>
              </span>
            </Row>
          );
        })}
      </ul>
    </>
  );
}

/** The list of boxes. `picked` holds ids of scenarios, and what stands for days (`pickOfDay`), in their order. */
export function PickPeople({
  people,
  days = [],
  picked,
  wrong,
  portrait,
  onPick,
}: {
  readonly people: readonly PickablePerson[];
  readonly days?: readonly PickableDay[];
  readonly picked: readonly string[];
  readonly wrong: string | undefined;
  readonly portrait: Portrait;
  readonly onPick: (picked: readonly string[]) => void;
}) {
  const toggle = (id: string) => onPick(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id]);
  return (
    <fieldset
      className="pick card"
      data-wrong={wrong === undefined ? undefined : ''}
      aria-describedby={wrong === undefined ? 'pick-hint' : 'pick-wrong pick-hint'}
    >
      <legend>{makeAssessment.whom()}</legend>
      <p id="pick-hint" className="pick-hint">
        {makeAssessment.order()}
      </p>
      {wrong !== undefined && (
        <p id="pick-wrong" className="field-wrong">
          <Icon name="cross" /> {wrong}
        </p>
      )}
      <ul className="plain-list assessed">
        {people.map(({ id, title, customer }, index) => (
          <Row key={id} pick={id} picked={picked} onToggle={toggle}>
            <span className="assessed-face" data-tint={index % 4} aria-hidden="true">
              {portrait(customer.cast, picked.includes(id) ? 'smile' : 'calm')}
            </span>
            <span className="assessed-words">
              <strong>{customer.name}</strong>
              <span>
                {title} · {relationWords(customer.relation)}
              </span>
            </span>
          </Row>
        ))}
      </ul>
      <Days days={days} people={people} picked={picked} portrait={portrait} onToggle={toggle} />
    </fieldset>
  );
}
