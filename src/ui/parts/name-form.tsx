/** Asks for a name to show, and saves something under it. What is wrong with a name is said at the field. */

import { type FormEvent, useId, useRef, useState } from 'react';
import { displayName as faults } from '../../messages/display-name.ts';
import { parts } from '../../messages/parts.ts';
import { displayName, NAME_GRAPHEMES } from '../../record/display-name.ts';
import { Icon } from './icons.tsx';
import './name-form.css';

export interface NameFormProps {
  /** The name remembered from last time, '' for none. */
  readonly name: string;
  /** Words on the button. */
  readonly action: string;
  /** What is asked for; the name somebody is shown by where nothing is said. */
  readonly label?: string;
  readonly hint?: string;
  /** The button is the main one of its page. */
  readonly main?: boolean;
  /** Handed a name that holds as a display name. */
  readonly onSave: (name: string) => void;
}

/** The field and its button. */
export function NameForm({
  name: remembered,
  action,
  label = parts.name(),
  hint = parts.nameHint({ most: NAME_GRAPHEMES }),
  main = false,
  onSave,
}: NameFormProps) {
  const [name, setName] = useState(remembered);
  const [wrong, setWrong] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const named = displayName(name);
    setWrong(named.ok ? undefined : faults[`fault.${named.fault}`]({ most: NAME_GRAPHEMES }));
    if (named.ok) onSave(named.name);
    else field.current?.focus();
  };
  return (
    <form className="name-form" onSubmit={submit} noValidate>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className="name-form-hint">
        {hint}
      </p>
      <input
        ref={field}
        id={id}
        className="text-field"
        value={name}
        autoComplete="nickname"
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong === undefined ? `${id}-hint` : `${id}-wrong ${id}-hint`}
        onChange={(event) => setName(event.target.value)}
      />
      {wrong !== undefined && (
        <p id={`${id}-wrong`} className="field-wrong">
          <Icon name="cross" /> {wrong}
        </p>
      )}
      <button type="submit" className={main ? 'button button-main' : 'button'}>
        {action}
      </button>
    </form>
  );
}
