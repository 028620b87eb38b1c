/** The fields of a list that is being made, each with its label, its hint, and what is wrong with it. */
import { type ReactNode, useId } from 'react';
import { TEXT_MAX } from '../../assignment/assignment.ts';
import { makeAssessment } from '../../messages/make-assessment.ts';
import { Icon } from '../parts/icons.tsx';
import type { Written, Wrong } from './assignment-request.ts';
import '../parts/text-field.css';

/** A field with its label, its hint, and what is wrong with it. */
function Field({
  label,
  hint,
  wrong,
  children,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly wrong: string | undefined;
  readonly children: (field: {
    id: string;
    'aria-invalid': boolean;
    'aria-describedby': string | undefined;
  }) => ReactNode;
}) {
  const id = useId();
  const told = [wrong !== undefined && `${id}-wrong`, hint !== undefined && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className="make-field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="make-hint">
          {hint}
        </p>
      )}
      {children({ id, 'aria-invalid': wrong !== undefined, 'aria-describedby': told || undefined })}
      {wrong !== undefined && (
        <p id={`${id}-wrong`} className="field-wrong">
          <Icon name="cross" /> {wrong}
        </p>
      )}
    </div>
  );
}

/** The link, to be copied by hand where the browser does not let a page copy. */
export function Link({ link }: { readonly link: string }) {
  return (
    <Field label={makeAssessment.link()} hint={makeAssessment.linkHint()} wrong={undefined}>
      {(field) => (
        <input
          {...field}
          className="text-field make-wide"
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
      )}
    </Field>
  );
}

/** Name, words and mark of the list; where it begins stands folded below. */
export function AssignmentFields({
  written,
  wrong,
  onWrite,
}: {
  readonly written: Written;
  readonly wrong: Wrong;
  readonly onWrite: (written: Written) => void;
}) {
  const write = (key: keyof Written) => (event: { readonly target: { readonly value: string } }) =>
    onWrite({ ...written, [key]: event.target.value });
  return (
    <>
      <Field label={makeAssessment['field.title']()} wrong={wrong.title}>
        {(field) => (
          <input
            {...field}
            className="text-field make-wide"
            maxLength={TEXT_MAX.title}
            value={written.title}
            autoComplete="off"
            onChange={write('title')}
          />
        )}
      </Field>
      <Field label={makeAssessment['field.from']()} hint={makeAssessment['hint.from']()} wrong={wrong.from}>
        {(field) => (
          <input
            {...field}
            className="text-field"
            maxLength={TEXT_MAX.from}
            value={written.from}
            autoComplete="name"
            onChange={write('from')}
          />
        )}
      </Field>
      <Field label={makeAssessment['field.message']()} wrong={wrong.message}>
        {(field) => (
          <textarea
            {...field}
            className="text-field make-wide"
            rows={3}
            maxLength={TEXT_MAX.message}
            value={written.message}
            onChange={write('message')}
          />
        )}
      </Field>
      <Field label={makeAssessment['field.pass']()} hint={makeAssessment['hint.pass']()} wrong={wrong.pass}>
        {(field) => (
          <input
            {...field}
            className="text-field make-short"
            inputMode="numeric"
            autoComplete="off"
            value={written.pass}
            onChange={write('pass')}
          />
        )}
      </Field>
      <Field label={makeAssessment['field.closes']()} hint={makeAssessment['hint.closes']()} wrong={wrong.closes}>
        {(field) => (
          <input
            {...field}
            className="text-field make-date"
            type="date"
            value={written.closes}
            onChange={write('closes')}
          />
        )}
      </Field>
      <details className="make-details">
        <summary>{makeAssessment.details()}</summary>
        <Field label={makeAssessment['field.seed']()} hint={makeAssessment['hint.seed']()} wrong={wrong.seed}>
          {(field) => (
            <input
              {...field}
              className="text-field"
              inputMode="numeric"
              autoComplete="off"
              value={written.seed}
              onChange={write('seed')}
            />
          )}
        </Field>
      </details>
    </>
  );
}
