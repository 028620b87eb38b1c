/** One of a few steps on a scale: native radio buttons in a row, each with its number and its words. */
import { type ReactNode, useId } from 'react';
import './scale-choice.css';

export interface ScaleStep<Value extends number> {
  readonly value: Value;
  /** The number as it is shown: "−2", "3". */
  readonly label: string;
  readonly words: string;
}

/** A radio group. Arrow keys move and choose, as the browser has it. */
export function ScaleChoice<Value extends number>({
  legend,
  steps,
  value,
  onPick,
  problem,
  groupId,
}: {
  readonly legend: ReactNode;
  readonly steps: readonly ScaleStep<Value>[];
  readonly value: Value | undefined;
  readonly onPick: (value: Value) => void;
  /** Why it cannot go on like this, in words: "Pick one first." */
  readonly problem?: string | undefined;
  /** Id of the fieldset, for whoever has to bring it into view. */
  readonly groupId?: string;
}) {
  const name = useId();
  return (
    <fieldset className="scale" id={groupId} aria-describedby={problem === undefined ? undefined : `${name}-problem`}>
      <legend>{legend}</legend>
      <div className="scale-steps">
        {steps.map((step) => (
          <label key={step.value} className="scale-step">
            <input type="radio" name={name} checked={step.value === value} onChange={() => onPick(step.value)} />
            <span className="scale-number">{step.label}</span>
            <span className="scale-words">{step.words}</span>
          </label>
        ))}
      </div>
      {problem !== undefined && (
        <p className="scale-problem" id={`${name}-problem`}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}
