/** Picks the people of an assessment: they come in the order in which they are picked. */
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

/** The list of boxes. `picked` holds ids in their order. */
export function PickPeople({
  people,
  picked,
  wrong,
  portrait,
  onPick,
}: {
  readonly people: readonly PickablePerson[];
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
        {people.map(({ id, title, customer }, index) => {
          const place = picked.indexOf(id) + 1;
          return (
            <li key={id}>
              <label className="pick-person assessed-person">
                <span className="assessed-face" data-tint={index % 4} aria-hidden="true">
                  {portrait(customer.cast, place > 0 ? 'smile' : 'calm')}
                </span>
                <span className="assessed-words">
                  <strong>{customer.name}</strong>
                  <span>
                    {title} · {relationWords(customer.relation)}
                  </span>
                </span>
                <span className="pick-box">
                  {place > 0 && <span className="chip chip-good">{makeAssessment.number({ place })}</span>}
                  <input type="checkbox" checked={place > 0} onChange={() => toggle(id)} />
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
