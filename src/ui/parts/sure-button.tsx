/** Something that cannot be undone: asked once more before it is done. Focus goes along. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import './sure-button.css';

/** @see SureButton */
export interface SureButtonProps {
  readonly label: ReactNode;
  readonly question: ReactNode;
  readonly yes: string;
  readonly no: string;
  /** The button goes with what it is about: focus is left to whoever takes that away. Default: it stays. */
  readonly goes?: boolean;
  readonly onYes: () => void;
}

/** A button, and the question it opens. */
export function SureButton({ label, question, yes, no, goes = false, onYes }: SureButtonProps) {
  const [asked, setAsked] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  // The pressed button goes away with each answer: focus moves to what takes its place.
  useEffect(() => {
    if (asked) keep.current?.focus();
    else if (was.current) button.current?.focus();
    was.current = asked;
  }, [asked]);
  if (!asked)
    return (
      <button type="button" className="button" ref={button} onClick={() => setAsked(true)}>
        {label}
      </button>
    );
  return (
    <fieldset className="sure">
      <legend>{question}</legend>
      <button
        type="button"
        className="button"
        onClick={() => {
          if (!goes) setAsked(false);
          onYes();
        }}
      >
        {yes}
      </button>
      <button type="button" className="button" ref={keep} onClick={() => setAsked(false)}>
        {no}
      </button>
    </fieldset>
  );
}
